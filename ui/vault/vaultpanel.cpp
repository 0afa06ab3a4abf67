#include "ui/vault/vaultpanel.h"

#include "core/store/vaultcheck.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/notice.h"
#include "ui/vault/backupchooser.h"
#include "ui/vault/backupwords.h"
#include "ui/vault/busyline.h"
#include "ui/vault/dailybackup.h"
#include "ui/vault/passphrasedialog.h"
#include "ui/vault/recoverydialog.h"

#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostFaultsShown = 8;

struct Card {
    QFrame *frame;
    QVBoxLayout *column;
};

Card card(const QString &title, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("card", true);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(space::group, space::group, space::group, space::group);
    column->setSpacing(space::inside);
    column->addWidget(caption(title, "heading", frame));
    return {frame, column};
}

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    return made;
}

QHBoxLayout *row(const QList<QWidget *> &parts)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(space::inside);
    for (QWidget *part : parts)
        layout->addWidget(part);
    layout->addStretch();
    return layout;
}

QLabel *muted(const QString &text, QWidget *parent)
{
    QLabel *label = caption(text, "muted", parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

VaultPanel::VaultPanel(core::Vault &vault, core::Store &, core::Settings &settings, const core::Clock &clock, Ask &ask, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_settings(settings), m_clock(clock), m_ask(ask), m_backups(vault, clock)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::group);
    column->addWidget(ownerCard());
    column->addWidget(backupCard(), 1);
    column->addWidget(checkCard());
    for (BusyLine *busy : {m_busy, m_checkBusy}) {
        connect(busy, &BusyLine::stopAsked, &m_job, &VaultJob::stop);
        connect(&m_job, &VaultJob::progressed, busy, &BusyLine::setProgress);
    }
    connect(&m_job, &VaultJob::ended, this, [this] {
        m_busy->stop();
        m_checkBusy->stop();
        reload(); // also after a failure: the first copy may have been made
        if (m_focus)
            m_focus->setFocus();
    });
    reload();
}

VaultPanel::~VaultPanel() = default;

QWidget *VaultPanel::ownerCard()
{
    const Card made = card(tr("Vault %1").arg(m_vault.name()), this);
    m_adviser = new QLineEdit(m_vault.adviser(), made.frame);
    m_adviser->setObjectName(u"adviser"_s);
    m_adviser->setMinimumWidth(260);
    m_saveAdviser = button(tr("Record the na&me"), u"saveAdviser"_s, made.frame);
    auto *label = new QLabel(tr("&Adviser"), made.frame);
    label->setBuddy(m_adviser);
    made.column->addWidget(muted(QDir::toNativeSeparators(m_vault.path()), made.frame));
    made.column->addLayout(row({label, m_adviser, m_saveAdviser}));
    m_phrase = button(tr("Change the &passphrase…"), u"changePassphrase"_s, made.frame);
    m_key = button(tr("New &recovery key…"), u"renewKey"_s, made.frame);
    auto *lock = button(tr("&Lock now"), u"lock"_s, made.frame);
    lock->setToolTip(tr("Lock now (Ctrl+L)"));
    made.column->addLayout(row({m_phrase, m_key, lock}));
    connect(m_adviser, &QLineEdit::textChanged, this, &VaultPanel::refresh);
    connect(m_adviser, &QLineEdit::returnPressed, this, &VaultPanel::saveAdviser);
    connect(m_saveAdviser, &QPushButton::clicked, this, &VaultPanel::saveAdviser);
    connect(m_phrase, &QPushButton::clicked, this, &VaultPanel::changePassphrase);
    connect(m_key, &QPushButton::clicked, this, &VaultPanel::renewRecoveryKey);
    connect(lock, &QPushButton::clicked, this, &VaultPanel::lockAsked);
    return made.frame;
}

QWidget *VaultPanel::backupCard()
{
    const Card made = card(tr("Backups"), this);
    m_state = muted({}, made.frame);
    m_state->setObjectName(u"state"_s);
    m_nothing = new Notice(made.frame);
    m_result = new Notice(made.frame);
    m_result->setObjectName(u"result"_s);
    m_list = new BackupChooser(made.frame);
    m_make = button(tr("Make a &backup now"), u"makeBackup"_s, made.frame);
    m_look = button(tr("Look &into the backup"), u"lookInto"_s, made.frame);
    m_restore = button(tr("Put bac&k…"), u"restore"_s, made.frame);
    m_second = muted({}, made.frame);
    m_second->setObjectName(u"second"_s);
    auto *choose = button(tr("Second &folder or stick…"), u"chooseSecond"_s, made.frame);
    m_forget = button(tr("No longer &use it"), u"forgetSecond"_s, made.frame);
    made.column->addWidget(m_state);
    made.column->addWidget(m_nothing);
    made.column->addWidget(m_list, 1);
    made.column->addLayout(row({m_make, m_look, m_restore}));
    m_busy = new BusyLine(made.frame);
    made.column->addWidget(m_busy);
    made.column->addWidget(m_result);
    made.column->addSpacing(space::inside);
    made.column->addWidget(m_second);
    made.column->addLayout(row({choose, m_forget}));
    connect(m_list, &BackupChooser::chosenChanged, this, &VaultPanel::refresh);
    connect(m_list, &BackupChooser::activated, this, &VaultPanel::lookInto);
    connect(m_make, &QPushButton::clicked, this, &VaultPanel::makeBackup);
    connect(m_look, &QPushButton::clicked, this, &VaultPanel::lookInto);
    connect(m_restore, &QPushButton::clicked, this, &VaultPanel::restore);
    connect(choose, &QPushButton::clicked, this, &VaultPanel::chooseSecond);
    connect(m_forget, &QPushButton::clicked, this, &VaultPanel::forgetSecond);
    return made.frame;
}

QWidget *VaultPanel::checkCard()
{
    const Card made = card(tr("Check"), this);
    m_check = button(tr("&Check the vault"), u"check"_s, made.frame);
    m_verdict = new Notice(made.frame);
    m_verdict->setObjectName(u"verdict"_s);
    made.column->addWidget(muted(tr("Reads every page and holds the records against the audit trail. You can go on working."), made.frame));
    m_checkBusy = new BusyLine(made.frame);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::group);
    line->addWidget(m_check);
    line->addWidget(m_checkBusy, 1);
    line->addStretch();
    made.column->addLayout(line);
    made.column->addWidget(m_verdict);
    connect(m_check, &QPushButton::clicked, this, &VaultPanel::check);
    return made.frame;
}

QString VaultPanel::second() const { return m_settings.value(QString::fromLatin1(secondBackupFolder)); }

void VaultPanel::reload()
{
    QList<core::Backup> all = m_backups.list();
    const QString folder = second();
    const bool isThere = !folder.isEmpty() && QFileInfo(folder).isDir();
    if (isThere)
        all.append(m_backups.list(folder));
    std::stable_sort(all.begin(), all.end(), [](const core::Backup &a, const core::Backup &b) { return a.made > b.made; });
    m_list->show(all, m_clock.today());
    m_list->setVisible(!all.isEmpty());
    m_state->setText(tr("One is made each day: the last %1 days and %2 weeks are kept, sealed like the vault itself.").arg(core::Backups::days).arg(core::Backups::weeks));
    if (all.isEmpty())
        m_nothing->say(Meaning::Attention, tr("There is no backup yet."));
    else if (m_backups.isDue())
        m_nothing->say(Meaning::Info, tr("No backup was made today yet."));
    else
        m_nothing->clear();
    if (folder.isEmpty())
        m_second->setText(tr("Backups are only on this computer. Choose a second folder, such as on a stick, against loss or theft."));
    else if (isThere)
        m_second->setText(tr("Each backup also goes to %1.").arg(QDir::toNativeSeparators(folder)));
    else
        m_second->setText(tr("Each backup also goes to %1, but that is not there now. Connect the stick.").arg(QDir::toNativeSeparators(folder)));
    refresh();
}

void VaultPanel::refresh()
{
    const bool free = !m_job.isRunning();
    const bool writes = m_vault.access() == core::Vault::Access::ReadWrite;
    const bool any = !m_list->chosen().isEmpty();
    const QString name = m_adviser->text().trimmed();
    m_adviser->setReadOnly(!writes);
    m_saveAdviser->setEnabled(free && writes && !name.isEmpty() && name != m_vault.adviser());
    m_phrase->setEnabled(free && writes);
    m_key->setEnabled(free && writes);
    m_make->setEnabled(free && writes);
    m_look->setEnabled(free && any);
    m_restore->setEnabled(free && writes && any);
    m_forget->setVisible(!second().isEmpty());
    m_check->setEnabled(free);
}

void VaultPanel::run(BusyLine *busy, const QString &what, const std::function<void(const core::Progress &)> &work, const std::function<void()> &done)
{
    m_focus = focusWidget();
    busy->start(what);
    busy->offerStop();
    m_job.start(work, done, [this, what](const core::Failure &failure) { attempt(m_ask, what, [&] { throw failure; }); });
    refresh();
}

void VaultPanel::saveAdviser()
{
    if (!m_saveAdviser->isEnabled())
        return;
    attempt(m_ask, tr("Record the name"), [&] {
        m_vault.setAdviser(m_adviser->text().trimmed());
        emit told(tr("The name is recorded. It stands on papers and in the audit from the next time the vault is opened."));
    });
    refresh();
}

void VaultPanel::changePassphrase()
{
    // Not exec(): when the vault is locked meanwhile, the dialog goes with the panel.
    auto *dialog = new PassphraseDialog(m_vault, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { emit told(tr("The passphrase was changed.")); });
    dialog->open();
}

void VaultPanel::renewRecoveryKey()
{
    auto *dialog = new RecoveryDialog(m_vault, m_clock, m_ask, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { emit told(tr("The new recovery key was recorded. Destroy the old paper when the backups from before are gone.")); });
    dialog->open();
}

void VaultPanel::makeBackup()
{
    m_result->clear();
    const auto made = std::make_shared<core::Backup>();
    run(m_busy, tr("Make a backup"), [made, &backups = m_backups, folder = second()](const core::Progress &progress) { *made = backups.make(folder, progress); },
        [this, made] {
            m_result->say(Meaning::Good, tr("The backup was made and read back: %1.").arg(QDir::toNativeSeparators(made->path)));
        });
}

void VaultPanel::lookInto()
{
    const QString backup = m_list->chosen();
    if (backup.isEmpty() || m_job.isRunning())
        return;
    m_result->clear();
    const auto content = std::make_shared<core::BackupContent>();
    run(m_busy, tr("Look into the backup"), [content, backup, &backups = m_backups](const core::Progress &progress) { *content = backups.tryOut(backup, progress); },
        [this, content] { m_result->say(Meaning::Info, wordsFor(*content)); });
}

void VaultPanel::restore()
{
    const QString backup = m_list->chosen();
    const QLocale locale;
    QDateTime made;
    for (const QString &folder : {QString(), second()})
        for (const core::Backup &each : m_backups.list(folder))
            if (each.path == backup)
                made = each.made;
    if (!m_ask.confirm(tr("Put a backup back"),
                       tr("The vault becomes as it was on %1. What was written since is then not in it. The present file is kept beside it, so that nothing is thrown away. The vault closes and opens again.")
                           .arg(locale.toString(made, u"d MMMM yyyy HH:mm"_s)),
                       tr("Put the backup back")))
        return;
    emit restoreAsked(backup);
}

void VaultPanel::chooseSecond()
{
    const QString folder = m_ask.folder(tr("Second folder for backups"));
    if (folder.isEmpty())
        return;
    if (QDir(folder) == QDir(m_backups.folder()) || QDir(folder) == QFileInfo(m_vault.path()).dir())
        return m_result->say(Meaning::Attention, tr("The vault or its backups are already in this folder. Choose another disk or a stick."));
    attempt(m_ask, tr("Choose a second folder"), [&] { m_settings.set(QString::fromLatin1(secondBackupFolder), folder); });
    reload();
    emit told(tr("The next backup also goes to %1.").arg(QDir::toNativeSeparators(folder)));
}

void VaultPanel::forgetSecond()
{
    attempt(m_ask, tr("No longer use the second folder"), [&] { m_settings.set(QString::fromLatin1(secondBackupFolder), u""_s); });
    reload();
    emit told(tr("Backups that are in the second folder stay there."));
}

void VaultPanel::check()
{
    m_verdict->clear();
    const auto report = std::make_shared<core::VaultReport>();
    run(m_checkBusy, tr("Check the vault"), [report, &vault = m_vault](const core::Progress &progress) { *report = core::checkVault(vault, progress); },
        [this, report] {
            if (report->isGood()) {
                const qint64 rows = std::accumulate(report->rows.cbegin(), report->rows.cend(), qint64(0));
                m_verdict->say(Meaning::Good, tr("All is well: %1 pages and %2 rows were read, and the audit trail fits the records.").arg(QLocale().toString(report->pages), QLocale().toString(rows)));
                return;
            }
            QStringList lines{tr("%n thing(s) found that should not be. Make no changes, and put the latest backup back:", nullptr, int(report->faults.size()))};
            for (const QString &fault : report->faults.mid(0, mostFaultsShown))
                lines.append(u"• "_s + fault);
            if (report->faults.size() > mostFaultsShown)
                lines.append(u"• …"_s);
            m_verdict->say(Meaning::Stop, lines.join(u'\n'));
        });
}

} // namespace ui
