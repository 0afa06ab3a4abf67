#include "ui/rules/accountspanel.h"

#include "tests/kit/registry.h"
#include "tests/kit/store.h"
#include "tests/kit/ui_scriptedask.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace core;

/// The accounts on which clients pay back, in the settings.
class AccountsPanelTest : public QObject {
    Q_OBJECT

private slots:
    void theAccountOfEachMunicipalityIsKeptAndAWrongOneStaysToBeMended()
    {
        kit::MemoryStore memory{QDate(2026, 3, 2)};
        kit::ScriptedAsk ask;
        ui::AccountsPanel panel(memory.store, ask);
        panel.follow(memory.store);
        panel.show();
        const auto edit = [&](const char *name) { return panel.findChild<QLineEdit *>(name); };
        const auto save = [&] { QTest::mouseClick(panel.findChild<QPushButton *>("saveAccounts"), Qt::LeftButton); };
        QTest::keyClicks(edit("iban-office"), "nl91abna0417164300");
        QTest::keyClicks(edit("holder-office"), "Werkplein");
        save();
        QCOMPARE(edit("iban-office")->text(), QString("NL91 ABNA 0417 1643 00"));
        QCOMPARE(officeAccount(memory.store, "assen")->holder, QString("Werkplein"));
        QTest::keyClicks(edit("iban-assen"), "NL91ABNA0417164301");
        QTest::keyClicks(edit("holder-assen"), "Gemeente Assen");
        save();
        QCOMPARE(edit("iban-assen")->text(), QString("NL91ABNA0417164301")); // it is not lost
        QVERIFY(!recordedAccount(memory.store, "assen"));
        edit("iban-assen")->clear();
        QTest::keyClicks(edit("iban-assen"), "NL91ABNA0417164300");
        save();
        QCOMPARE(officeAccount(memory.store, "assen")->holder, QString("Gemeente Assen"));
        QCOMPARE(officeAccount(memory.store, "tynaarlo")->holder, QString("Werkplein"));
    }
};

REGISTER_TEST(AccountsPanelTest)
#include "accountspanel_test.moc"
