#include "core/dossier/dossier.h"
#include "core/store/store.h"
#include "tests/kit/registry.h"
#include "tests/kit/ui_scriptedask.h"
#include "tests/kit/vault.h"
#include "ui/base/notice.h"
#include "ui/vault/backupchooser.h"
#include "ui/vault/dailybackup.h"
#include "ui/vault/keyentry.h"
#include "ui/vault/newpassphrase.h"
#include "ui/vault/passphrasedialog.h"
#include "ui/vault/passphrasefield.h"
#include "ui/vault/recoverydialog.h"
#include "ui/vault/recoverypanel.h"
#include "ui/vault/vaultpanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace core;

namespace {
constexpr Op book{"Book"};
}

/// What an adviser does with the vault itself while it is open.
class VaultPanelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::VaultFolder> m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ui::VaultPanel> m_panel;
    kit::ScriptedAsk m_ask;

    template <class W> W *the(const char *name) { return m_panel->findChild<W *>(name); }
    void click(const char *name) { QTest::mouseClick(the<QPushButton>(name), Qt::LeftButton); }
    QString words(const char *name) { return the<ui::Notice>(name)->text(); }
    bool isIdle() { return the<QPushButton>("check")->isEnabled(); }
    void show()
    {
        m_panel = std::make_unique<ui::VaultPanel>(*m_vault, *m_store, *m_settings, *m_clock, m_ask);
        m_panel->resize(1100, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void addDossier(const QString &number)
    {
        Dossier dossier;
        dossier.id = Id<Dossier>::fresh();
        dossier.number = number;
        dossier.opened = m_clock->today();
        m_store->write(book, [&](Writer &writer) { writer.put(dossier); });
    }
    Backups backups() const { return Backups(*m_vault, *m_clock); }

private slots:
    void init()
    {
        cleanup();
        m_ask = {};
        m_folder = std::make_unique<kit::VaultFolder>();
        m_clock = std::make_unique<FixedClock>(QDateTime(QDate(2026, 3, 2), QTime(10, 42)));
        m_vault = std::make_unique<Vault>(m_folder->create());
        m_store = std::make_unique<Store>(m_vault->address(), Author{QStringLiteral("A. Adviseur"), QStringLiteral("laptop-1")}, *m_clock);
        m_settings = std::make_unique<Settings>(*m_store);
    }
    void cleanup()
    {
        m_panel.reset();
        m_settings.reset();
        m_store.reset();
        m_vault.reset();
    }

    void makesABackupLooksIntoItAndAsksToPutItBack()
    {
        addDossier(QStringLiteral("2026-0001"));
        show();
        QVERIFY(!the<QPushButton>("restore")->isEnabled());
        click("makeBackup");
        QVERIFY(!isIdle());
        QTRY_VERIFY(isIdle());
        QVERIFY2(words("result").contains("was made and read back"), qPrintable(words("result") + m_ask.told.join(u' ')));
        QCOMPARE(m_panel->findChild<ui::BackupChooser *>()->count(), 1);
        click("lookInto");
        QTRY_VERIFY(isIdle());
        QVERIFY2(words("result").contains("1 dossier") && words("result").contains("2026-0001"), qPrintable(words("result")));
        QSignalSpy asked(m_panel.get(), &ui::VaultPanel::restoreAsked);
        click("restore");
        QCOMPARE(asked.size(), 0);
        m_ask.confirms = {true};
        click("restore");
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), backups().list().first().path);
        QVERIFY2(m_ask.asked.last().contains("2026 10:42"), qPrintable(m_ask.asked.last()));
    }
    void alsoBacksUpToAStickAndTellsWhenItIsNotThere()
    {
        show();
        const QString stick = m_folder->file(QStringLiteral("stick"));
        QVERIFY(QDir().mkpath(stick));
        m_ask.files = {m_folder->folder.path()};
        click("chooseSecond");
        QVERIFY(m_settings->value(QStringLiteral("backup.second")).isEmpty());
        m_ask.files = {stick};
        click("chooseSecond");
        click("makeBackup");
        QTRY_VERIFY(isIdle());
        QCOMPARE(backups().list(stick).size(), 1);
        QCOMPARE(m_panel->findChild<ui::BackupChooser *>()->count(), 2);
        QVERIFY(QDir(stick).removeRecursively());
        click("makeBackup");
        QTRY_VERIFY(isIdle());
        QCOMPARE(backups().list().size(), 2); // the first copy is safe
        QCOMPARE(m_ask.told.size(), 1);
        QVERIFY2(the<QLabel>("second")->text().contains("not there now"), qPrintable(the<QLabel>("second")->text()));
        click("forgetSecond");
        QVERIFY(m_settings->value(QStringLiteral("backup.second")).isEmpty());
    }
    void changesThePassphraseForWhoKnowsIt()
    {
        show();
        click("changePassphrase");
        QPointer<ui::PassphraseDialog> dialog = m_panel->findChild<ui::PassphraseDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *present = dialog->findChild<ui::PassphraseField *>("present");
        auto *next = dialog->findChild<ui::NewPassphrase *>();
        auto *change = dialog->findChild<QPushButton *>("change");
        QTest::keyClicks(present->line(), "iets anders dan het is");
        QTest::keyClicks(next->first()->line(), "vier groene fietsen");
        QVERIFY(!change->isEnabled());
        QTest::keyClicks(next->second()->line(), "vier groene fietsen");
        QTest::mouseClick(change, Qt::LeftButton);
        QTRY_VERIFY2(dialog->findChild<ui::Notice *>("notice")->text().contains("not right"), qPrintable(dialog->findChild<ui::Notice *>("notice")->text()));
        QVERIFY(m_vault->isPassphrase(kit::passphrase));
        present->clear();
        QTest::keyClicks(present->line(), kit::passphrase);
        QTest::mouseClick(change, Qt::LeftButton);
        QTRY_VERIFY(!dialog);
        QVERIFY(m_vault->isPassphrase(QStringLiteral("vier groene fietsen")));
        QVERIFY(!m_vault->isPassphrase(kit::passphrase));
    }
    void renewsTheRecoveryKeyOnlyAfterItWasTypedBack()
    {
        show();
        click("renewKey");
        QPointer<ui::RecoveryDialog> dialog = m_panel->findChild<ui::RecoveryDialog *>();
        auto *phrase = dialog->findChild<ui::PassphraseField *>("phrase");
        auto *next = dialog->findChild<QPushButton *>("next");
        QTest::keyClicks(phrase->line(), "iets anders dan het is");
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<ui::Notice *>("notice")->text().contains("not the passphrase"));
        phrase->clear();
        QTest::keyClicks(phrase->line(), kit::passphrase);
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_VERIFY(dialog->panel()->isVisible());
        m_ask.files = {m_folder->file(QStringLiteral("stick.pdf")), QDir::temp().filePath(QStringLiteral("herstelsleutel-proef.pdf"))};
        QTest::mouseClick(dialog->findChild<QPushButton *>("savePaper"), Qt::LeftButton); // beside the vault: refused
        QVERIFY(!QFile::exists(m_folder->file(QStringLiteral("stick.pdf"))));
        QTest::mouseClick(dialog->findChild<QPushButton *>("savePaper"), Qt::LeftButton);
        QVERIFY(QFile::remove(QDir::temp().filePath(QStringLiteral("herstelsleutel-proef.pdf"))));
        QTest::mouseClick(dialog->findChild<QPushButton *>("typeBack"), Qt::LeftButton);
        const QString key = dialog->panel()->key().text();
        QVERIFY(!next->isEnabled());
        QTest::keyClicks(dialog->panel()->entry()->line(), key);
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_VERIFY(!dialog);
        cleanup();
        { Vault::openWithRecovery(m_folder->path(), *RecoveryKey::parse(key)); }
        QVERIFY_THROWS_EXCEPTION(Failure, Vault::openWithRecovery(m_folder->path(), m_folder->recovery));
    }
    void recordsTheNameOfTheAdviser()
    {
        show();
        QVERIFY(!the<QPushButton>("saveAdviser")->isEnabled());
        the<QLineEdit>("adviser")->clear();
        QVERIFY(!the<QPushButton>("saveAdviser")->isEnabled());
        QTest::keyClicks(the<QLineEdit>("adviser"), "B. Opvolger");
        click("saveAdviser");
        QCOMPARE(m_vault->adviser(), QStringLiteral("B. Opvolger"));
        QVERIFY(!the<QPushButton>("saveAdviser")->isEnabled());
    }
    void checksTheVaultAndSaysWhatItFound()
    {
        addDossier(QStringLiteral("2026-0001"));
        show();
        click("check");
        QTRY_VERIFY(isIdle());
        QVERIFY2(words("verdict").contains("All is well"), qPrintable(words("verdict")));
        m_store->database().exec(QStringLiteral("delete from dossiers")); // past the one door
        click("check");
        QTRY_VERIFY(isIdle());
        QVERIFY2(words("verdict").contains("1 thing") && words("verdict").contains("audit trail knows"), qPrintable(words("verdict")));
    }
    void canBeLockedInTheMiddleOfABackup()
    {
        show();
        QSignalSpy locked(m_panel.get(), &ui::VaultPanel::lockAsked);
        click("lock");
        QCOMPARE(locked.size(), 1);
        click("makeBackup");
        cleanup(); // waits for the work, then the vault goes
        const Vault again = m_folder->open();
        const QStringList left = QDir(again.path() + QStringLiteral(".backups")).entryList(QDir::Files);
        for (const QString &file : left)
            QVERIFY2(file.endsWith(QStringLiteral(".kluis")), qPrintable(file));
    }
    void canBeLockedWhileThePassphraseIsBeingChanged()
    {
        show();
        click("changePassphrase");
        QPointer<ui::PassphraseDialog> dialog = m_panel->findChild<ui::PassphraseDialog *>();
        QTest::keyClicks(dialog->findChild<ui::PassphraseField *>("present")->line(), kit::passphrase);
        QTest::keyClicks(dialog->findChild<ui::NewPassphrase *>()->first()->line(), "vier groene fietsen");
        QTest::keyClicks(dialog->findChild<ui::NewPassphrase *>()->second()->line(), "vier groene fietsen");
        QSignalSpy told(m_panel.get(), &ui::VaultPanel::told);
        QTest::mouseClick(dialog->findChild<QPushButton *>("change"), Qt::LeftButton);
        for (int tries = 0; dialog && dialog->isVisible() && tries < 3; ++tries)
            dialog->close(); // as locking does, without an event in between
        QVERIFY(!dialog || !dialog->isVisible());
        QCOMPARE(told.size(), 1);
        cleanup();
        Vault::open(m_folder->path(), QStringLiteral("vier groene fietsen"));
    }
    void changesNothingInAVaultThatIsOpenForLooking()
    {
        m_settings.reset();
        m_store.reset();
        m_vault.reset();
        m_vault = std::make_unique<Vault>(m_folder->open(Vault::Access::ReadOnly));
        m_store = std::make_unique<Store>(m_vault->address(true), Author{QStringLiteral("A. Adviseur"), QStringLiteral("laptop-1")}, *m_clock);
        m_settings = std::make_unique<Settings>(*m_store);
        show();
        for (const char *name : {"changePassphrase", "renewKey", "makeBackup", "restore", "saveAdviser"})
            QVERIFY2(!the<QPushButton>(name)->isEnabled(), name);
        QVERIFY(the<QPushButton>("check")->isEnabled());
    }
    void makesTheBackupOfTheDayByItself()
    {
        ui::DailyBackup daily(*m_vault, *m_settings, *m_clock);
        QSignalSpy changed(&daily, &ui::DailyBackup::changed);
        QVERIFY2(daily.state().contains("none yet"), qPrintable(daily.state()));
        daily.look();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY2(daily.state().contains("today 10:42"), qPrintable(daily.state()));
        daily.look(); // once a day
        QVERIFY(!daily.isRunning());
        m_clock->set(QDateTime(QDate(2026, 3, 3), QTime(8, 0)));
        QVERIFY2(daily.state().contains("yesterday"), qPrintable(daily.state()));
        m_settings->set(QString::fromLatin1(ui::secondBackupFolder), m_folder->file(QStringLiteral("geen stick")));
        QSignalSpy failed(&daily, &ui::DailyBackup::failed);
        daily.look();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(backups().list().size(), 2);
    }
};

REGISTER_TEST(VaultPanelTest)
#include "vaultpanel_test.moc"
