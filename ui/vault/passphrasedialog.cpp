#include "ui/vault/passphrasedialog.h"

#include "ui/base/notice.h"
#include "ui/vault/busyline.h"
#include "ui/vault/newpassphrase.h"
#include "ui/vault/passphrasefield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

PassphraseDialog::PassphraseDialog(core::Vault &vault, QWidget *parent)
    : QDialog(parent), m_vault(vault), m_present(new PassphraseField(this)), m_next(new NewPassphrase(this)), m_notice(new Notice(this)), m_busy(new BusyLine(this)),
      m_change(new QPushButton(tr("C&hange the passphrase"), this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Change the passphrase"));
    setMinimumWidth(620);
    m_present->setObjectName(u"present"_s);
    m_notice->setObjectName(u"notice"_s);
    m_change->setObjectName(u"change"_s);
    m_change->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto *label = new QLabel(tr("&Present passphrase"), this);
    label->setBuddy(m_present->line());
    auto *backups = caption(tr("Backups that were made before keep the passphrase they were made with."), "muted", this);
    backups->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_change);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::section, space::section, space::section, space::group);
    column->setSpacing(space::inside);
    column->addWidget(label);
    column->addWidget(m_present);
    column->addSpacing(space::inside);
    column->addWidget(m_next);
    column->addWidget(backups);
    column->addStretch();
    column->addWidget(m_notice);
    column->addWidget(m_busy);
    m_busy->keepRoom();
    column->addLayout(buttons);
    connect(m_present, &PassphraseField::edited, this, &PassphraseDialog::refresh);
    connect(m_next, &NewPassphrase::edited, this, &PassphraseDialog::refresh);
    connect(m_cancel, &QPushButton::clicked, this, &PassphraseDialog::reject);
    connect(m_change, &QPushButton::clicked, this, &PassphraseDialog::change);
    m_present->setFocus();
    refresh();
}

void PassphraseDialog::refresh()
{
    const bool free = !m_job.isRunning();
    for (QWidget *part : {static_cast<QWidget *>(m_present), static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_cancel)})
        part->setEnabled(free);
    m_change->setEnabled(free && !m_present->text().isEmpty() && m_next->isReady());
}

void PassphraseDialog::change()
{
    if (!m_change->isEnabled())
        return;
    m_notice->clear();
    m_busy->start(tr("The passphrase is being recorded."));
    m_job.start([&vault = m_vault, present = m_present->text(), next = m_next->text()](const core::Progress &) { vault.changePassphrase(present, next); },
                [this] {
                    m_present->clear();
                    m_next->clear();
                    accept();
                },
                [this](const core::Failure &failure) {
                    m_busy->stop();
                    refresh();
                    m_notice->say(Meaning::Attention, failure.kind() == core::Failure::Kind::WrongPassphrase
                                                          ? tr("The present passphrase is not right. Nothing was changed. Check Caps Lock and try again.")
                                                          : failure.message());
                    m_present->line()->selectAll();
                    m_present->setFocus();
                });
    refresh();
}

void PassphraseDialog::reject()
{
    // A vault that locks takes its windows along and cannot wait for the event loop. What was begun is done, and told.
    if (m_job.isRunning())
        m_job.settle();
    else
        QDialog::reject();
}

} // namespace ui
