#include "ui/sync/homedialog.h"
#include "ui/sync/takedialog.h"

#include "core/dossier/person.h"
#include "tests/kit/registry.h"
#include "tests/kit/ui_desk.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace core;

/// Taking a dossier along and bringing it home, through the windows.
class TravelDialogsTest : public QObject {
    Q_OBJECT

    static inline const QString passphrase = "vier rode fietsen bellen";

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<kit::DeskKit> m_kit;
    Dossier m_dossier;

    QString path() const { return m_folder->filePath("mee.kluis"); }
    static void setPhone(Store &store, const QString &phone)
    {
        Person person = store.select<Person>("role = 'client'").first();
        person.phone = phone;
        store.write({"Change"}, [&](Writer &writer) { writer.put(person); });
    }
    QString phone() const { return m_kit->memory.store.select<Person>("role = 'client'").first().phone; }
    void pack() { takeAlong(m_kit->memory.store, {{m_dossier.id}, QDate(2026, 3, 9), path(), passphrase, KeyCost::cheap()}); }
    void workOnTheVisit(const QString &phone)
    {
        Vault vault = Vault::open(path(), passphrase);
        Store store(vault.address(), {"A. Adviseur", "laptop-3"}, m_kit->memory.clock);
        setPhone(store, phone);
    }
    void look(ui::HomeDialog &dialog)
    {
        dialog.show();
        m_kit->ask.files << path();
        dialog.findChild<QPushButton *>("choose")->click();
        QTest::keyClicks(dialog.findChild<QLineEdit *>("passphrase"), passphrase);
        dialog.findChild<QPushButton *>("open")->click();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_kit = std::make_unique<kit::DeskKit>();
        Person anna = kit::person("Anna", "", "Bakker", QDate(1980, 5, 1), "999993653");
        anna.phone = "06 0000 1111";
        m_dossier = m_kit->dossiers.create(anna, std::nullopt, kit::route("starter", "plan", QDate(2026, 1, 5)));
    }

    void saysTheSizeAndAsksAPassphraseBeforeItPacks()
    {
        ui::TakeDialog dialog(m_kit->memory.store, m_kit->ask, m_dossier.id);
        dialog.show();
        QVERIFY(dialog.findChild<QLabel *>("size")->text().contains("1 dossier"));
        auto *take = dialog.findChild<QPushButton *>("take");
        QVERIFY(!take->isEnabled());
        for (QLineEdit *field : dialog.findChildren<QLineEdit *>())
            if (field->echoMode() == QLineEdit::Password)
                QTest::keyClicks(field, passphrase);
        QVERIFY(take->isEnabled());
        m_kit->ask.files << path();
        take->click();
        QVERIFY(tripOf(m_kit->memory.store, m_dossier.id));
        QVERIFY(QFile::exists(path()));
    }
    void whoIsOutAlreadyCannotGoAlongAgain()
    {
        pack();
        ui::TakeDialog dialog(m_kit->memory.store, m_kit->ask, m_dossier.id);
        const QListWidgetItem *item = dialog.findChild<QListWidget *>("dossiers")->item(0);
        QCOMPARE(item->checkState(), Qt::Unchecked);
        QVERIFY(!item->flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(item->text().contains("A. Adviseur"));
    }
    void showsWhatCameBackAndWritesOnlyWhenAsked()
    {
        pack();
        workOnTheVisit("06 0000 2222");
        int backups = 0;
        ui::HomeDialog dialog(m_kit->memory.store, m_kit->ask, [&] { ++backups; });
        look(dialog);
        QCOMPARE(dialog.findChild<QTreeWidget *>("rows")->topLevelItemCount(), 1);
        QCOMPARE(phone(), "06 0000 1111");
        QCOMPARE(backups, 0);
        dialog.findChild<QPushButton *>("take")->click();
        QCOMPARE(phone(), "06 0000 2222");
        QCOMPARE(backups, 1);
    }
    void aConflictIsSettledInItsRow()
    {
        pack();
        setPhone(m_kit->memory.store, "06 0000 3333");
        workOnTheVisit("06 0000 2222");
        ui::HomeDialog dialog(m_kit->memory.store, m_kit->ask, [] {});
        look(dialog);
        auto *keep = dialog.findChild<QTreeWidget *>("rows")->findChild<QComboBox *>();
        QVERIFY(keep);
        keep->setCurrentIndex(keep->findData(int(Kept::Visit)));
        emit keep->activated(keep->currentIndex());
        dialog.findChild<QPushButton *>("take")->click();
        QCOMPARE(phone(), "06 0000 2222");
    }
    void wordsCanBeWrittenAnewInAConflict()
    {
        pack();
        setPhone(m_kit->memory.store, "06 0000 3333");
        workOnTheVisit("06 0000 2222");
        ui::HomeDialog dialog(m_kit->memory.store, m_kit->ask, [] {});
        look(dialog);
        auto *keep = dialog.findChild<QTreeWidget *>("rows")->findChild<QComboBox *>();
        const int own = keep->findData(int(Kept::Typed));
        QVERIFY(own >= 0);
        m_kit->ask.texts = {"06 0000 4444"};
        keep->setCurrentIndex(own);
        emit keep->activated(own);
        QCOMPARE(keep->currentText(), QString("06 0000 4444"));
        dialog.findChild<QPushButton *>("take")->click();
        QCOMPARE(phone(), "06 0000 4444");
    }
    void aWrongPassphraseIsToldAndNothingIsTaken()
    {
        pack();
        ui::HomeDialog dialog(m_kit->memory.store, m_kit->ask, [] {});
        dialog.show();
        m_kit->ask.files << path();
        dialog.findChild<QPushButton *>("choose")->click();
        QTest::keyClicks(dialog.findChild<QLineEdit *>("passphrase"), "heel iets anders");
        dialog.findChild<QPushButton *>("open")->click();
        QCOMPARE(m_kit->ask.told.size(), 1);
        QVERIFY(!dialog.findChild<QPushButton *>("take")->isEnabled());
    }
};

REGISTER_TEST(TravelDialogsTest)
#include "travel_dialogs_test.moc"
