#include "tests/kit/registry.h"
#include "tests/kit/ui_scriptedask.h"
#include "tests/kit/vault.h"
#include "ui/base/notice.h"
#include "ui/vault/keyentry.h"
#include "ui/vault/newpassphrase.h"
#include "ui/vault/newvaultwizard.h"
#include "ui/vault/passphrasefield.h"
#include "ui/vault/recoverypanel.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace core;

/// The first start: a vault is made, and nothing is left of one that was given up.
class NewVaultWizardTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::NewVaultWizard> m_wizard;
    kit::ScriptedAsk m_ask;

    template <class W> W *the(const char *name) { return m_wizard->findChild<W *>(name); }
    QPushButton *next() { return the<QPushButton>("next"); }
    void click(const char *name) { QTest::mouseClick(the<QPushButton>(name), Qt::LeftButton); }
    void type(QLineEdit *line, const QString &words)
    {
        line->clear();
        QTest::keyClicks(line, words);
    }
    QString path() const { return m_folder->filePath(QStringLiteral("nieuw/dossiers.kluis")); }
    QStringList files() const
    {
        QStringList found;
        QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext())
            found.append(all.next());
        return found;
    }
    void toThePassphrase()
    {
        type(the<QLineEdit>("adviser"), QStringLiteral("A. Adviseur"));
        QTest::mouseClick(next(), Qt::LeftButton);
    }
    void toTheKey()
    {
        toThePassphrase();
        auto *phrase = m_wizard->findChild<ui::NewPassphrase *>();
        type(phrase->first()->line(), kit::passphrase);
        type(phrase->second()->line(), kit::passphrase);
        QTest::mouseClick(next(), Qt::LeftButton);
    }

private slots:
    void init()
    {
        m_ask = {};
        m_folder = std::make_unique<QTemporaryDir>();
        m_wizard = std::make_unique<ui::NewVaultWizard>(path(), m_ask);
        m_wizard->setKeyCost(KeyCost::cheap());
        m_wizard->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_wizard.get()));
    }
    void cleanup() { m_wizard.reset(); }

    void makesAVaultThatPassphraseAndRecoveryKeyOpen()
    {
        QVERIFY(!next()->isEnabled());
        toTheKey();
        QVERIFY(files().isEmpty());
        const QString key = m_wizard->recovery()->key().text();
        QVERIFY(the<QLabel>("groups")->text().contains(key.left(5)));
        QVERIFY(!the<QPushButton>("typeBack")->isEnabled());
        m_ask.files = {m_folder->filePath(QStringLiteral("sleutel.pdf"))};
        click("savePaper");
        QVERIFY(kit::VaultFolder::read(m_folder->filePath(QStringLiteral("sleutel.pdf"))).startsWith("%PDF"));
        click("typeBack");
        QVERIFY(!the<QLabel>("groups")->isVisible());
        QVERIFY(!next()->isEnabled());
        type(m_wizard->recovery()->entry()->line(), key.toLower().remove(u'-'));
        QVERIFY(next()->isEnabled());
        QTest::mouseClick(next(), Qt::LeftButton);
        QTRY_COMPARE(m_wizard->result(), int(QDialog::Accepted));
        {
            const std::optional<Vault> vault = m_wizard->takeVault();
            QVERIFY(vault);
            QCOMPARE(vault->adviser(), QStringLiteral("A. Adviseur"));
        }
        QVERIFY(!m_wizard->takeVault());
        { Vault::open(path(), kit::passphrase); }
        Vault::openWithRecovery(path(), *RecoveryKey::parse(key));
    }
    void wantsAStrongPassphraseTwice()
    {
        toThePassphrase();
        auto *phrase = m_wizard->findChild<ui::NewPassphrase *>();
        type(phrase->first()->line(), QStringLiteral("kort"));
        QVERIFY2(phrase->verdict().contains("8 more"), qPrintable(phrase->verdict()));
        QVERIFY(!next()->isEnabled());
        type(phrase->first()->line(), QStringLiteral("aaaaaaaaaaaaaaaa"));
        QVERIFY2(phrase->verdict().contains("Weak"), qPrintable(phrase->verdict()));
        type(phrase->second()->line(), QStringLiteral("aaaaaaaaaaaaaaaa"));
        QVERIFY(!next()->isEnabled());
        type(phrase->first()->line(), kit::passphrase);
        QVERIFY2(phrase->verdict().contains("not the same"), qPrintable(phrase->verdict()));
        QVERIFY(!next()->isEnabled());
        type(phrase->second()->line(), kit::passphrase);
        QVERIFY2(phrase->verdict().contains("Both fields hold the same"), qPrintable(phrase->verdict()));
        QVERIFY(next()->isEnabled());
    }
    void wantsTheKeyTypedFromPaper()
    {
        toTheKey();
        m_ask.files = {m_folder->filePath(QStringLiteral("sleutel.pdf"))};
        click("savePaper");
        click("typeBack");
        ui::KeyEntry *entry = m_wizard->recovery()->entry();
        const QString key = m_wizard->recovery()->key().text();
        QApplication::clipboard()->setText(key);
        QTest::keyClick(entry->line(), Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(entry->line(), Qt::Key_Insert, Qt::ShiftModifier);
        QTest::mouseClick(entry->line(), Qt::MiddleButton);
        QCOMPARE(entry->line()->text(), QString());
        QVERIFY2(entry->verdict().contains("Pasting"), qPrintable(entry->verdict()));
        QString wrong = key;
        wrong[7] = wrong[7] == u'7' ? u'8' : u'7';
        type(entry->line(), wrong);
        QVERIFY2(entry->verdict().contains("group 2"), qPrintable(entry->verdict()));
        QVERIFY(!next()->isEnabled());
        type(entry->line(), RecoveryKey::fresh().text());
        QVERIFY(!next()->isEnabled());
        click("showAgain");
        QVERIFY(the<QLabel>("groups")->isVisible());
        click("typeBack");
        QCOMPARE(entry->line()->text(), QString());
    }
    void doesNotPutTheKeyBesideTheLock()
    {
        toTheKey();
        QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("nieuw"))));
        m_ask.files = {m_folder->filePath(QStringLiteral("nieuw/sleutel.pdf"))};
        click("savePaper");
        QVERIFY(files().isEmpty());
        QVERIFY(!the<QPushButton>("typeBack")->isEnabled());
    }
    void leavesNoFileWhereverItIsStopped()
    {
        click("cancel");
        QVERIFY(files().isEmpty());
        init();
        toThePassphrase();
        click("cancel");
        QVERIFY(files().isEmpty());
        init();
        toTheKey();
        m_ask.files = {m_folder->filePath(QStringLiteral("sleutel.pdf"))};
        click("savePaper");
        QCOMPARE(files().size(), 1);
        click("typeBack");
        QTest::keyClicks(m_wizard->recovery()->entry()->line(), m_wizard->recovery()->key().text());
        click("cancel");
        QVERIFY2(files().isEmpty(), qPrintable(files().join(u'\n')));
        QVERIFY(!m_wizard->takeVault());
    }
    void refusesPlacesThatCannotHoldAVault_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("words");
        QTest::newRow("a cloud folder") << QStringLiteral("OneDrive - Werkplein/dossiers.kluis") << QStringLiteral("OneDrive");
        QTest::newRow("a file that is there") << QStringLiteral("bestaat.kluis") << QStringLiteral("file here already");
        QTest::newRow("a folder") << QString() << QStringLiteral("folder");
    }
    void refusesPlacesThatCannotHoldAVault()
    {
        QFETCH(QString, place);
        QFETCH(QString, words);
        kit::VaultFolder::write(m_folder->filePath(QStringLiteral("bestaat.kluis")), "iets");
        type(the<QLineEdit>("adviser"), QStringLiteral("A. Adviseur"));
        type(the<QLineEdit>("path"), place.isEmpty() ? m_folder->path() : m_folder->filePath(place));
        QVERIFY2(the<ui::Notice>("problem")->text().contains(words), qPrintable(the<ui::Notice>("problem")->text()));
        QVERIFY(!next()->isEnabled());
    }
    void makesANewKeyForAnotherNameAndKeepsItForTheSame()
    {
        toTheKey();
        const QString key = m_wizard->recovery()->key().text();
        click("back");
        QTest::mouseClick(next(), Qt::LeftButton);
        QCOMPARE(m_wizard->recovery()->key().text(), key);
        click("back");
        click("back");
        type(the<QLineEdit>("adviser"), QStringLiteral("B. Adviseur"));
        QTest::mouseClick(next(), Qt::LeftButton);
        QTest::mouseClick(next(), Qt::LeftButton);
        QVERIFY(m_wizard->recovery()->key().text() != key);
    }
};

REGISTER_TEST(NewVaultWizardTest)
#include "newvaultwizard_test.moc"
