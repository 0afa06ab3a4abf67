#include "ui/vault/newvaultwizard.h"

#include "core/vault/place.h"
#include "ui/base/ask.h"
#include "ui/base/background.h"
#include "ui/base/notice.h"
#include "ui/vault/busyline.h"
#include "ui/vault/keyentry.h"
#include "ui/vault/newpassphrase.h"
#include "ui/vault/passphrasefield.h"
#include "ui/vault/recoverypanel.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The nearest folder above a path that is there.
QString presentFolder(const QString &path)
{
    QFileInfo folder(QFileInfo(path).absolutePath());
    while (!folder.exists() && !folder.isRoot())
        folder.setFile(folder.absolutePath());
    return folder.absoluteFilePath();
}

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

NewVaultWizard::NewVaultWizard(const QString &suggestedPath, Ask &ask, QWidget *parent)
    : QDialog(parent), m_ask(ask), m_head(caption(QString(), "title", this)), m_stack(new QStackedWidget(this)), m_phrase(new NewPassphrase(this)),
      m_recovery(new RecoveryPanel(ask, this)), m_notice(new Notice(this)), m_busy(new BusyLine(this)), m_back(button(tr("&Back"), u"back"_s, this)),
      m_next(button({}, u"next"_s, this)), m_cancel(button(tr("Cancel"), u"cancel"_s, this))
{
    setWindowTitle(tr("New vault"));
    setMinimumSize(700, 460);
    m_head->setObjectName(u"head"_s);
    m_notice->setObjectName(u"notice"_s);
    m_next->setDefault(true);
    m_stack->addWidget(wherePage());
    m_stack->addWidget(page(m_phrase, tr("The passphrase seals the vault. It is kept nowhere: who forgets it can only get in with the recovery key of the next step.")));
    m_stack->addWidget(page(m_recovery, {}));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::inside);
    foot->addWidget(m_cancel);
    foot->addStretch();
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::section, space::section, space::section, space::group);
    column->setSpacing(space::group);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_notice);
    column->addWidget(m_busy);
    m_busy->keepRoom();
    column->addLayout(foot);
    m_path->setText(QDir::toNativeSeparators(suggestedPath));
    connect(m_phrase, &NewPassphrase::edited, this, &NewVaultWizard::refresh);
    connect(m_recovery, &RecoveryPanel::edited, this, &NewVaultWizard::refresh);
    connect(m_cancel, &QPushButton::clicked, this, &NewVaultWizard::reject);
    connect(m_back, &QPushButton::clicked, this, &NewVaultWizard::back);
    connect(m_next, &QPushButton::clicked, this, &NewVaultWizard::next);
    go(Where);
}

NewVaultWizard::~NewVaultWizard() = default;

QWidget *NewVaultWizard::page(QWidget *content, const QString &words)
{
    auto *made = new QWidget(this);
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::group);
    if (!words.isEmpty()) {
        auto *label = new QLabel(words, made);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(content);
    column->addStretch();
    return made;
}

QWidget *NewVaultWizard::wherePage()
{
    auto *fields = new QWidget(this);
    m_adviser = new QLineEdit(fields);
    m_path = new QLineEdit(fields);
    m_problem = new Notice(fields);
    m_adviser->setObjectName(u"adviser"_s);
    m_path->setObjectName(u"path"_s);
    m_problem->setObjectName(u"problem"_s);
    auto *choose = button(tr("C&hoose…"), u"choose"_s, fields);
    auto *name = new QLabel(tr("Your &name, as it stands on papers and in the audit"), fields);
    name->setBuddy(m_adviser);
    auto *where = new QLabel(tr("&File of the vault"), fields);
    where->setBuddy(m_path);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(name);
    column->addWidget(m_adviser);
    column->addSpacing(space::inside);
    column->addWidget(where);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(choose, &QPushButton::clicked, this, &NewVaultWizard::choosePlace);
    connect(m_path, &QLineEdit::textChanged, this, &NewVaultWizard::refresh);
    connect(m_adviser, &QLineEdit::textChanged, this, &NewVaultWizard::refresh);
    return page(fields, tr("A vault is one file that holds all your dossiers, sealed. It belongs on this computer's own disk. Nothing leaves this computer."));
}

void NewVaultWizard::choosePlace()
{
    QString path = m_ask.saveFile(tr("Where should the vault be?"), QFileInfo(m_path->text()).fileName(), tr("Vaults (*.kluis)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".kluis"_s, Qt::CaseInsensitive))
        path += u".kluis"_s;
    m_path->setText(QDir::toNativeSeparators(path));
}

QString NewVaultWizard::path() const { return QDir::fromNativeSeparators(m_path->text().trimmed()); }

QString NewVaultWizard::problem() const
{
    const QString file = path();
    if (file.isEmpty() || QFileInfo(file).fileName().isEmpty())
        return tr("Choose where the vault should be.");
    if (!QDir::isAbsolutePath(file))
        return tr("Give the whole path, from the root of the disk.");
    if (QFileInfo(file).isDir())
        return tr("This is a folder. Add a file name, such as dossiers.kluis.");
    if (QFileInfo::exists(file))
        return tr("There is a file here already, and it is left alone. Choose another name, or open it with \"Other vault\".");
    if (const QString place = core::placeProblem(file); !place.isEmpty())
        return core::Failure(core::Failure::Kind::VaultPlaceRefused, place).message();
    if (!QFileInfo(presentFolder(file)).isWritable())
        return core::Failure(core::Failure::Kind::NoPermission, QDir::toNativeSeparators(presentFolder(file))).message();
    return {};
}

void NewVaultWizard::go(Step step)
{
    m_stack->setCurrentIndex(step);
    m_notice->clear();
    const QString titles[] = {tr("Where and for whom"), tr("The passphrase"), tr("The recovery key")};
    m_head->setText(tr("Step %1 of 3: %2").arg(step + 1).arg(titles[step]));
    if (step == Where)
        (m_adviser->text().isEmpty() ? m_adviser : m_path)->setFocus();
    else if (step == Phrase)
        m_phrase->setFocus();
    refresh();
}

void NewVaultWizard::refresh()
{
    const auto step = Step(m_stack->currentIndex());
    const bool free = !m_busy->isBusy();
    bool ready = false;
    if (step == Where) {
        const QString words = problem();
        if (words.isEmpty())
            m_problem->clear();
        else
            m_problem->say(Meaning::Attention, words);
        ready = words.isEmpty() && !m_adviser->text().trimmed().isEmpty();
    } else {
        ready = step == Phrase ? m_phrase->isReady() : m_recovery->isProven();
    }
    m_next->setText(step == Key ? tr("&Make the vault") : tr("&Next"));
    m_next->setEnabled(free && ready);
    m_back->setVisible(step != Where);
    m_back->setEnabled(free);
    m_cancel->setEnabled(free);
    m_stack->setEnabled(free);
}

void NewVaultWizard::next()
{
    if (!m_next->isEnabled())
        return;
    switch (Step(m_stack->currentIndex())) {
    case Where:
        return go(Phrase);
    case Phrase:
        // A key on paper names the vault and the adviser; whoever went back to change those gets a new one.
        if (!m_recovery->isFor(path(), m_adviser->text().trimmed())) {
            m_recovery->discardPapers();
            m_recovery->begin(path(), m_adviser->text().trimmed(), m_clock.now());
        }
        return go(Key);
    case Key:
        return make();
    }
}

void NewVaultWizard::back() { go(Step(m_stack->currentIndex() - 1)); }

void NewVaultWizard::make()
{
    m_notice->clear();
    m_busy->start(tr("The vault is being made."));
    refresh();
    const auto work = [path = path(), adviser = m_adviser->text().trimmed(), phrase = m_phrase->text(),
                       key = m_recovery->key(), cost = m_cost] { return std::make_shared<core::Vault>(core::Vault::create(path, adviser, phrase, key, cost)); };
    background<Made>(this, work,
                     [this](const Made &vault) {
                         m_busy->stop();
                         m_vault = vault;
                         m_phrase->clear();
                         accept();
                     },
                     [this](const core::Failure &failure) {
                         m_busy->stop();
                         refresh();
                         m_notice->say(Meaning::Stop, failure.message());
                     });
}

std::optional<core::Vault> NewVaultWizard::takeVault()
{
    if (!m_vault || result() != Accepted)
        return std::nullopt;
    std::optional<core::Vault> taken(std::move(*m_vault));
    m_vault.reset();
    return taken;
}

void NewVaultWizard::reject()
{
    // While the vault is being made there is no way back that leaves no file.
    if (m_busy->isBusy())
        return;
    m_recovery->discardPapers();
    QDialog::reject();
}

} // namespace ui
