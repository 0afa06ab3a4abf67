#include "tests/kit/registry.h"
#include "tests/kit/ui_desk.h"
#include "ui/archive/closedialog.h"
#include "ui/archive/handoverdialog.h"
#include "ui/archive/retentionpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace core;

/// The end of a dossier through its windows: closing, handing over, keeping and destroying.
class ArchiveUiTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::DeskKit> m_kit; // 2 March 2026
    Dossier m_dossier;
    RuleBook m_rules = RuleBook::builtIn();
    QTemporaryDir m_folder;

    Store &store() { return m_kit->memory.store; }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::DeskKit>();
        m_dossier = m_kit->dossiers.create(kit::person("Anna", "", "Bakker"), std::nullopt, kit::route("starter", "plan", QDate(2025, 9, 1)));
    }

    void closingShowsWhatStandsOpenAndEndsIt()
    {
        QVERIFY(!blocks(m_kit->tasks.add(kit::task(m_dossier.id, QDate(2026, 3, 20), "Prijzen opzoeken", "promise-adviser"))));
        ui::CloseDialog dialog(store(), m_kit->ask, m_dossier.id);
        QString open;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            open += label->text() + '\n';
        QVERIFY2(open.contains("Prijzen opzoeken (20-3-2026)") && open.contains("Starter"), qPrintable(open));
        dialog.findChild<QPushButton *>("close")->click();
        QVERIFY(!store().find(m_dossier.id)->closed.isValid()); // no reason yet
        auto *reason = dialog.findChild<QComboBox *>("reason");
        reason->setCurrentIndex(reason->findData("goal-reached"));
        dialog.findChild<QCheckBox *>("endTasks")->click();
        dialog.findChild<QPushButton *>("close")->click();
        QCOMPARE(store().find(m_dossier.id)->closeReason, QString("goal-reached"));
        QVERIFY(store().select<Task>("done is null").isEmpty());
        store().undo();
        QVERIFY(!store().find(m_dossier.id)->closed.isValid());
        QCOMPARE(store().select<Task>("done is null").size(), 1);
    }
    void aCaseloadIsOfferedAndTakenOver()
    {
        m_kit->dossiers.create(kit::person("Bram", "", "Proef"));
        {
            ui::HandoverDialog dialog(store(), m_kit->ask, {});
            dialog.findChild<QPushButton *>("tickAll")->click();
            dialog.findChild<QLineEdit *>("to")->setText("M. Hummel");
            dialog.findChild<QLineEdit *>("reason")->setText("Verlof");
            dialog.findChild<QPushButton *>("offer")->click();
            QCOMPARE(dialog.findChild<QTreeWidget *>("offered")->topLevelItemCount(), 2);
        }
        const QList<HandoverLine> waiting = Handovers(store()).waitingFor("M. Hummel");
        QCOMPARE(waiting.size(), 2);
        QCOMPARE(store().find(m_dossier.id)->owner, QString("A. Adviseur")); // until the colleague takes it over
    }
    void anOfferCanBeTakenBack()
    {
        QVERIFY(!blocks(Handovers(store()).offer({m_dossier.id}, "M. Hummel", "Verlof")));
        ui::HandoverDialog dialog(store(), m_kit->ask, {});
        dialog.findChild<QPushButton *>("withdraw")->click();
        QVERIFY(Handovers(store()).waitingFor("M. Hummel").isEmpty());
    }
    void destroyingAsksWhoDecidedAndWritesACertificate()
    {
        Route route = m_kit->routes.of(m_dossier.id).first();
        route.start = QDate(2013, 1, 1);
        route.end = QDate(2014, 1, 1);
        route.outcome = "independent";
        Dossier dossier = *store().find(m_dossier.id);
        dossier.opened = QDate(2013, 1, 1);
        dossier.closed = QDate(2014, 2, 1);
        dossier.closeReason = "goal-reached";
        store().write(Op{"Test"}, [&](Writer &writer) {
            writer.put(route);
            writer.put(dossier);
        });
        ui::RetentionPage page(store(), m_rules, m_kit->ask, nullptr);
        auto *list = page.findChild<QTreeWidget *>("retention");
        QCOMPARE(list->topLevelItemCount(), 1);
        auto *destroy = page.findChild<QPushButton *>("destroy");
        QVERIFY(!destroy->isEnabled());
        list->topLevelItem(0)->setCheckState(0, Qt::Checked);
        QVERIFY(destroy->isEnabled());
        destroy->click(); // nobody decided
        QCOMPARE(store().find(m_dossier.id)->number, m_dossier.number);
        const QString path = m_folder.filePath("verklaring.pdf");
        m_kit->ask.texts = {"Teammanager"};
        m_kit->ask.files = {path};
        destroy->click();
        QVERIFY(QFile::exists(path));
        QVERIFY(store().find(m_dossier.id)->number.startsWith("V2026-"));
        QCOMPARE(list->topLevelItemCount(), 0);
    }
};

REGISTER_TEST(ArchiveUiTest)
#include "archive_ui_test.moc"
