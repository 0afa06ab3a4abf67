#include "ui/vault/recoverydialog.h"

#include "ui/base/notice.h"
#include "ui/vault/busyline.h"
#include "ui/vault/keyentry.h"
#include "ui/vault/passphrasefield.h"
#include "ui/vault/recoverypanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

RecoveryDialog::RecoveryDialog(core::Vault &vault, const core::Clock &clock, Ask &ask, QWidget *parent)
    : QDialog(parent), m_vault(vault), m_clock(clock), m_stack(new QStackedWidget(this)), m_phrase(new PassphraseField(this)), m_panel(new RecoveryPanel(ask, this)),
      m_notice(new Notice(this)), m_busy(new BusyLine(this)), m_next(new QPushButton(this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("New recovery key"));
    setMinimumSize(700, 420);
    m_phrase->setObjectName(u"phrase"_s);
    m_notice->setObjectName(u"notice"_s);
    m_next->setObjectName(u"next"_s);
    m_next->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto *first = new QWidget(this);
    auto *words = new QLabel(tr("The key on the paper of now stops working for this vault and for backups made from now on. Backups that were made before keep the old key: keep that paper until they are gone, at most eight weeks."), first);
    words->setWordWrap(true);
    auto *label = new QLabel(tr("&Passphrase, to be certain that it is you"), first);
    label->setBuddy(m_phrase->line());
    auto *page = new QVBoxLayout(first);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(space::inside);
    page->addWidget(words);
    page->addSpacing(space::inside);
    page->addWidget(label);
    page->addWidget(m_phrase);
    page->addStretch();
    m_stack->addWidget(first);
    m_stack->addWidget(m_panel);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::section, space::section, space::section, space::group);
    column->setSpacing(space::group);
    column->addWidget(m_stack, 1);
    column->addWidget(m_notice);
    column->addWidget(m_busy);
    m_busy->keepRoom();
    column->addLayout(buttons);
    connect(m_phrase, &PassphraseField::edited, this, &RecoveryDialog::refresh);
    connect(m_panel, &RecoveryPanel::edited, this, &RecoveryDialog::refresh);
    connect(m_next, &QPushButton::clicked, this, &RecoveryDialog::next);
    connect(m_cancel, &QPushButton::clicked, this, &RecoveryDialog::reject);
    m_phrase->setFocus();
    refresh();
}

void RecoveryDialog::refresh()
{
    const bool free = !m_job.isRunning();
    const bool onKey = m_stack->currentIndex() == 1;
    m_stack->setEnabled(free);
    m_cancel->setEnabled(free);
    m_next->setText(onKey ? tr("&Record the new key") : tr("&Next"));
    m_next->setEnabled(free && (onKey ? m_panel->isProven() : !m_phrase->text().isEmpty()));
}

void RecoveryDialog::next()
{
    if (!m_next->isEnabled())
        return;
    m_notice->clear();
    if (m_stack->currentIndex() == 0)
        check();
    else
        record();
    refresh();
}

void RecoveryDialog::check()
{
    m_busy->start(tr("The passphrase is being checked."));
    const auto fits = std::make_shared<bool>(false);
    m_job.start([fits, &vault = m_vault, phrase = m_phrase->text()](const core::Progress &) { *fits = vault.isPassphrase(phrase); },
                [this, fits] {
                    m_busy->stop();
                    if (*fits) {
                        m_phrase->clear();
                        m_panel->begin(m_vault.path(), m_vault.adviser(), m_clock.now());
                        m_stack->setCurrentIndex(1);
                    } else {
                        m_notice->say(Meaning::Attention, tr("This is not the passphrase. Check Caps Lock and try again."));
                        m_phrase->line()->selectAll();
                    }
                    refresh();
                    m_phrase->setFocus();
                },
                [this](const core::Failure &failure) {
                    m_busy->stop();
                    m_notice->say(Meaning::Stop, failure.message());
                    refresh();
                });
}

void RecoveryDialog::record()
{
    m_busy->start(tr("The recovery key is being recorded."));
    m_job.start([&vault = m_vault, key = m_panel->key()](const core::Progress &) { vault.setRecoveryKey(key); }, [this] { accept(); },
                [this](const core::Failure &failure) {
                    m_busy->stop();
                    m_notice->say(Meaning::Stop, failure.message());
                    refresh();
                });
}

void RecoveryDialog::reject()
{
    // As with the passphrase: a vault that locks takes its windows along.
    if (m_job.isRunning())
        return m_job.settle();
    m_panel->discardPapers();
    QDialog::reject();
}

} // namespace ui
