#include "core/store/backup.h"
#include "core/store/store.h"
#include "tests/kit/registry.h"
#include "tests/kit/ui_scriptedask.h"
#include "tests/kit/vault.h"
#include "ui/base/notice.h"
#include "ui/vault/backupchooser.h"
#include "ui/vault/damagepane.h"
#include "ui/vault/keyentry.h"
#include "ui/vault/newpassphrase.h"
#include "ui/vault/passphrasefield.h"
#include "ui/vault/unlockdialog.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace core;

/// The window that opens a vault, as an adviser at the keyboard meets it.
class UnlockDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::VaultFolder> m_folder;
    std::unique_ptr<ui::UnlockDialog> m_dialog;
    kit::ScriptedAsk m_ask;

    template <class W> W *the(const char *name) { return m_dialog->findChild<W *>(name); }
    QLineEdit *phrase() { return the<ui::PassphraseField>("phrase")->line(); }
    QString notice() { return the<ui::Notice>("notice")->text(); }
    QPushButton *open() { return the<QPushButton>("open"); }
    bool isIdle() { return the<QStackedWidget>("stack")->isEnabled(); }
    void start(const QString &path)
    {
        m_dialog = std::make_unique<ui::UnlockDialog>(path, m_ask);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void type(const QString &words)
    {
        phrase()->clear();
        QTest::keyClicks(phrase(), words);
        QTest::keyClick(phrase(), Qt::Key_Return);
        QTRY_VERIFY(isIdle());
    }
    QString path() const { return m_folder->path(); }
    /// A vault with a store in it and a backup, whose pages are damaged since.
    void makeDamaged()
    {
        const FixedClock clock(QDate(2026, 3, 2));
        {
            Vault vault = m_folder->create();
            {
                Store store(vault.address(), {QStringLiteral("A. Adviseur"), QStringLiteral("laptop-1")}, clock);
            }
            Backups(vault, clock).make();
        }
        kit::VaultFolder::flip(path(), layout::pageAt(1) + 700);
    }

private slots:
    void init()
    {
        m_dialog.reset();
        m_ask = {};
        m_folder = std::make_unique<kit::VaultFolder>();
    }
    void cleanup() { m_dialog.reset(); }

    void opensWithThePassphraseAndHandsTheVaultOverOnce()
    {
        m_folder->create();
        start(path());
        QVERIFY(phrase()->hasFocus());
        QVERIFY(!open()->isEnabled());
        type(kit::passphrase);
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        const std::optional<Vault> vault = m_dialog->takeVault();
        QVERIFY(vault);
        QCOMPARE(vault->adviser(), QStringLiteral("A. Adviseur"));
        QVERIFY(!m_dialog->takeVault());
        QCOMPARE(phrase()->text(), QString());
    }
    void staysUsableWhileTheKeyIsMade()
    {
        {
            Vault::create(path(), QStringLiteral("A. Adviseur"), kit::passphrase, m_folder->recovery, KeyCost{6, 64ull << 20});
        }
        start(path());
        QTest::keyClicks(phrase(), kit::passphrase);
        int ticks = 0;
        qint64 longest = 0;
        QElapsedTimer since;
        QTimer heart;
        connect(&heart, &QTimer::timeout, this, [&] {
            longest = std::max(longest, since.restart());
            ++ticks;
        });
        since.start();
        heart.start(5);
        QTest::keyClick(phrase(), Qt::Key_Return);
        QVERIFY(!isIdle());
        QVERIFY(!open()->isEnabled());
        m_dialog->reject(); // Escape in the middle does not lose the vault
        QVERIFY(m_dialog->isVisible());
        QTRY_VERIFY(isIdle());
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        QVERIFY2(ticks > 5, qPrintable(QString::number(ticks)));
    }
    void saysThatThePassphraseIsWrongAndMakesGuessingSlower()
    {
        m_folder->create();
        start(path());
        type(QStringLiteral("een heel andere zin"));
        QVERIFY2(notice().contains("does not open the vault"), qPrintable(notice()));
        QVERIFY(open()->isEnabled());
        QCOMPARE(phrase()->selectedText().size(), phrase()->text().size());
        type(QStringLiteral("een heel andere zin"));
        QVERIFY(open()->isEnabled());
        type(QStringLiteral("een heel andere zin"));
        QVERIFY2(notice().contains("2 second"), qPrintable(notice()));
        QVERIFY(!open()->isEnabled());
        QTest::keyClick(phrase(), Qt::Key_Return);
        QVERIFY(isIdle());
        QTRY_VERIFY(open()->isEnabled());
        type(QStringLiteral("een heel andere zin"));
        QVERIFY2(notice().contains("4 second"), qPrintable(notice()));
        QTRY_VERIFY(open()->isEnabled());
        type(kit::passphrase);
        QVERIFY(m_dialog->takeVault());
    }
    void showsThePassphraseOnlyWhenAskedAndTellsOfCapsLock()
    {
        m_folder->create();
        start(path());
        auto *field = the<ui::PassphraseField>("phrase");
        QCOMPARE(phrase()->echoMode(), QLineEdit::Password);
        QTest::mouseClick(field->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(phrase()->echoMode(), QLineEdit::Normal);
        QVERIFY(phrase()->hasFocus());
        QTest::keyClick(phrase(), 'E', Qt::ShiftModifier);
        QVERIFY(!field->showsCapsWarning());
        QTest::sendKeyEvent(QTest::Click, phrase(), Qt::Key_E, QStringLiteral("E"), Qt::NoModifier);
        QVERIFY(field->showsCapsWarning());
        QTest::keyClick(phrase(), 'e');
        QVERIFY(!field->showsCapsWarning());
    }
    void letsInWithTheRecoveryKeyAndAsksForANewPassphraseAtOnce()
    {
        m_folder->create();
        start(path());
        QTest::mouseClick(the<QPushButton>("haveKey"), Qt::LeftButton);
        auto *entry = m_dialog->findChild<ui::KeyEntry *>();
        QVERIFY(entry->line()->hasFocus());
        const QString key = m_folder->recovery.text();
        QTest::keyClicks(entry->line(), key.chopped(1));
        QVERIFY(!open()->isEnabled());
        QTest::keyClicks(entry->line(), key.right(1).toLower());
        QTest::keyClick(entry->line(), Qt::Key_Return);
        QTRY_VERIFY(isIdle());
        QVERIFY(m_dialog->isVisible());
        auto *fresh = m_dialog->findChild<ui::NewPassphrase *>();
        QVERIFY(fresh->isVisible());
        QVERIFY(fresh->first()->line()->hasFocus());
        QVERIFY(!open()->isEnabled());
        QTest::keyClicks(fresh->first()->line(), "vier groene fietsen");
        QVERIFY(!open()->isEnabled());
        QTest::keyClicks(fresh->second()->line(), "vier groene fietsen");
        QTest::mouseClick(open(), Qt::LeftButton);
        QTRY_VERIFY(isIdle());
        m_dialog->takeVault().reset();
        QVERIFY(Vault::open(path(), QStringLiteral("vier groene fietsen")).access() == Vault::Access::ReadWrite);
        try {
            Vault::open(path(), kit::passphrase);
            QFAIL("the old passphrase still opens");
        } catch (const Failure &failure) {
            QCOMPARE(failure.kind(), Failure::Kind::WrongPassphrase);
        }
    }
    void leavesThePassphraseAsItWasForWhoStopsHalfway()
    {
        m_folder->create();
        start(path());
        QTest::mouseClick(the<QPushButton>("haveKey"), Qt::LeftButton);
        QTest::keyClicks(m_dialog->findChild<ui::KeyEntry *>()->line(), m_folder->recovery.text());
        QTest::mouseClick(open(), Qt::LeftButton);
        QTRY_VERIFY(m_dialog->findChild<ui::NewPassphrase *>()->isVisible());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->takeVault());
        m_folder->open(); // the lock is free and the passphrase is still the one it was
    }
    void saysWhoHasTheVaultOpen()
    {
        const Vault other = m_folder->create();
        start(path());
        type(kit::passphrase);
        QVERIFY2(notice().contains("in use by another program"), qPrintable(notice()));
        QVERIFY(m_dialog->isVisible());
    }
    void saysThatAFileIsOfANewerProgram()
    {
        {
            const Vault vault = m_folder->create();
            Database(vault.address()).exec("pragma user_version = 9999");
        }
        const QByteArray before = kit::VaultFolder::read(path());
        start(path());
        type(kit::passphrase);
        QCOMPARE(kit::VaultFolder::read(path()), before);
        QVERIFY2(notice().contains("newer version"), qPrintable(notice()));
    }
    void saysThatAFileIsNotThere()
    {
        start(path());
        QVERIFY(the<ui::Notice>("place")->text().contains("not there"));
        QTest::keyClicks(phrase(), kit::passphrase);
        QVERIFY(!open()->isEnabled());
    }
    void opensAVaultInACloudFolderForLookingAndSaysWhy()
    {
        {
            Vault vault = m_folder->create();
            const FixedClock clock(QDate(2026, 3, 2));
            Store store(vault.address(), {QStringLiteral("A. Adviseur"), QStringLiteral("laptop-1")}, clock);
        }
        QDir(m_folder->folder.path()).mkdir(QStringLiteral("Dropbox"));
        const QString there = m_folder->file(QStringLiteral("Dropbox/mijn kluis.kluis"));
        QVERIFY(QFile::copy(path(), there));
        start(there);
        QVERIFY2(the<ui::Notice>("place")->text().contains("Dropbox"), qPrintable(the<ui::Notice>("place")->text()));
        type(kit::passphrase);
        QVERIFY2(m_dialog->result() == QDialog::Accepted, qPrintable(notice()));
        QCOMPARE(m_dialog->takeVault()->access(), Vault::Access::ReadOnly);
    }
    void offersTheBackupsOfADamagedVaultAndPutsOneBack()
    {
        makeDamaged();
        start(path());
        type(kit::passphrase);
        auto *pane = m_dialog->findChild<ui::DamagePane *>();
        QTRY_VERIFY(pane->isVisible());
        QVERIFY2(the<ui::Notice>("problem")->text().contains("damaged"), qPrintable(the<ui::Notice>("problem")->text()));
        QCOMPARE(m_dialog->findChild<ui::BackupChooser *>()->count(), 1);
        QTest::mouseClick(the<QPushButton>("look"), Qt::LeftButton);
        QTRY_VERIFY2(notice().contains("0 dossier"), qPrintable(notice()));
        QTest::mouseClick(the<QPushButton>("restore"), Qt::LeftButton); // answers no
        QVERIFY(isIdle());
        m_ask.confirms = {true};
        QTest::mouseClick(the<QPushButton>("restore"), Qt::LeftButton);
        QTRY_VERIFY(isIdle());
        QVERIFY2(m_dialog->result() == QDialog::Accepted, qPrintable(notice()));
        QVERIFY(m_dialog->takeVault());
        QVERIFY(QFileInfo::exists(m_dialog->keptAside()));
    }
    void putsABackupBackForWhoAsksEvenWhenTheVaultIsWhole()
    {
        {
            const FixedClock clock(QDate(2026, 3, 2));
            const Vault vault = m_folder->create();
            Store(vault.address(), {QStringLiteral("A. Adviseur"), QStringLiteral("laptop-1")}, clock);
            Backups(vault, clock).make();
        }
        start(path());
        QTest::mouseClick(the<QPushButton>("backups"), Qt::LeftButton);
        QVERIFY(m_dialog->findChild<ui::DamagePane *>()->isVisible());
        QVERIFY(!the<ui::Notice>("problem")->isVisible());
        QTest::mouseClick(the<QPushButton>("backFromBackups"), Qt::LeftButton);
        QVERIFY(phrase()->hasFocus());
        QTest::mouseClick(the<QPushButton>("backups"), Qt::LeftButton);
        QTest::keyClicks(m_dialog->findChild<ui::DamagePane *>()->field()->line(), "een heel andere zin");
        QTest::mouseClick(the<QPushButton>("look"), Qt::LeftButton);
        QTRY_VERIFY2(notice().contains("does not open the vault"), qPrintable(notice()));
        m_dialog->findChild<ui::DamagePane *>()->field()->line()->setText(kit::passphrase);
        m_ask.confirms = {true};
        QTest::mouseClick(the<QPushButton>("restore"), Qt::LeftButton);
        QTRY_VERIFY(isIdle());
        QVERIFY2(m_dialog->takeVault(), qPrintable(notice()));
    }
    void beginsWithTheBackupsAfterDamageThatWasFoundLater()
    {
        makeDamaged();
        start(path());
        m_dialog->tellDamage(Failure(Failure::Kind::VaultDamaged, QStringLiteral("page 7")));
        QVERIFY2(the<ui::Notice>("problem")->text().contains("page 7"), qPrintable(the<ui::Notice>("problem")->text()));
        QVERIFY(the<QPushButton>("restore")->isEnabled());
    }
    void sendsTheAdviserToAnotherVaultOrToANewOne()
    {
        m_folder->create();
        start(path());
        QTest::mouseClick(the<QPushButton>("other"), Qt::LeftButton);
        QVERIFY(m_dialog->wantsOtherVault() && !m_dialog->wantsNewVault());
        QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
        start(path());
        QTest::mouseClick(the<QPushButton>("fresh"), Qt::LeftButton);
        QVERIFY(m_dialog->wantsNewVault() && !m_dialog->wantsOtherVault());
    }
};

REGISTER_TEST(UnlockDialogTest)
#include "unlockdialog_test.moc"
