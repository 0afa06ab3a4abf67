#include "ui/audit/auditpage.h"

#include "core/dossier/dossiers.h"
#include "core/dossier/notes.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"
#include "tests/kit/ui_scriptedask.h"
#include "ui/audit/binpage.h"
#include "ui/base/fieldhistory.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace core;

class AuditPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::MemoryStore> m_kit;
    std::unique_ptr<Dossiers> m_dossiers;
    kit::ScriptedAsk m_ask;
    Dossier m_dossier;

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::MemoryStore>();
        m_dossiers = std::make_unique<Dossiers>(m_kit->store);
        m_dossier = m_dossiers->create(kit::person("Anna", "", "Bakker", QDate(1980, 5, 1), "999993653"));
    }
    void tellsLookingFromChanging()
    {
        m_dossiers->open(m_dossier.id);
        ui::AuditPage page(m_kit->store, {});
        page.show();
        auto *table = page.findChild<QTableView *>("operations");
        QCOMPARE(table->model()->rowCount(), 2);
        page.findChild<QComboBox *>("auditKind")->setCurrentIndex(2);
        QCOMPARE(table->model()->rowCount(), 1);
        page.findChild<QComboBox *>("auditKind")->setCurrentIndex(1);
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(page.findChild<QTableWidget *>("changes")->rowCount() > 3);
        page.findChild<QLineEdit *>("auditText")->setText("niemand");
        QCOMPARE(table->model()->rowCount(), 0);
        QCOMPARE(page.findChild<QTableWidget *>("changes")->rowCount(), 0);
    }
    void showsNoFullBsnInTheAudit()
    {
        ui::AuditPage page(m_kit->store, {});
        page.show();
        const auto *changes = page.findChild<QTableWidget *>("changes");
        bool named = false;
        for (int row = 0; row < changes->rowCount(); ++row) {
            named = named || changes->item(row, 1)->text() == "BSN";
            for (int at = 0; at < 4; ++at)
                QVERIFY(!changes->item(row, at)->text().contains("999993653"));
        }
        QVERIFY(named);
    }
    void showsTheHistoryOfOneField()
    {
        Person client = m_dossiers->facts(m_dossier.id).client();
        client.city = "Rolde";
        m_dossiers->save(client);
        client.city = "Assen";
        m_dossiers->save(client);
        ui::FieldHistory history(m_kit->store, "persons", client.id.text(), "city", nullptr);
        history.setAttribute(Qt::WA_DeleteOnClose, false);
        const auto *list = history.findChild<QTableWidget *>("history");
        QCOMPARE(list->rowCount(), 2);
        QCOMPARE(list->item(0, 3)->text(), "Rolde");
        QCOMPARE(list->item(0, 4)->text(), "Assen");
    }
    void putsAWholeDossierBackFromTheBin()
    {
        Notes(m_kit->store).add(kit::note(m_dossier.id, QDate(2026, 3, 1), "Gebeld"));
        m_dossiers->remove(m_dossier.id);
        ui::BinPage page(m_kit->store, m_ask);
        page.show();
        auto *table = page.findChild<QTableView *>("bin");
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->model()->index(0, 0).data().toString().contains("Anna Bakker"));
        QTest::mouseClick(page.findChild<QPushButton *>("restore"), Qt::LeftButton);
        QCOMPARE(m_dossiers->facts(m_dossier.id).client().lastName, "Bakker");
        QCOMPARE(table->model()->rowCount(), 0);
    }
    void putsASingleRecordBack()
    {
        m_dossiers->remove(m_dossiers->facts(m_dossier.id).client().id);
        ui::BinPage page(m_kit->store, m_ask);
        page.show();
        QVERIFY(page.findChild<QTableView *>("bin")->model()->index(0, 0).data().toString().contains("Anna Bakker"));
        QTest::mouseClick(page.findChild<QPushButton *>("restore"), Qt::LeftButton);
        QCOMPARE(m_dossiers->facts(m_dossier.id).persons.size(), 1);
    }
};

REGISTER_TEST(AuditPageTest)
#include "audit_page_test.moc"
