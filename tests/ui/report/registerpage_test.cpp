#include "ui/report/registerpage.h"

#include "core/archive/guard.h"
#include "core/report/issued.h"
#include "core/store/journal.h"
#include "tests/kit/registry.h"
#include "tests/kit/ui_desk.h"
#include "ui/report/paperspanel.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace core;

/// What went to whom, of the whole office and of one dossier.
class RegisterPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::DeskKit> m_kit;
    std::unique_ptr<ui::RegisterPage> m_page;
    RuleBook m_rules = RuleBook::builtIn();
    QTemporaryDir m_folder;
    Dossier m_anna;
    Dossier m_bert;

    Store &store() { return m_kit->memory.store; }
    void issue(const Id<Dossier> &dossier, const QString &title, const QString &receiver, const QString &name, const QString &why, bool locked = false)
    {
        ReportRequest request{store(), m_rules, m_kit->memory.clock, "dossier", dossier};
        request.receiver = receiverOf(receiver);
        request.receiverName = name;
        request.purpose = why;
        Document document;
        document.meta.title = title;
        document.meta.dataDate = QDate(2026, 3, 2);
        document.meta.dataVersion = 7;
        IssuedPapers(store()).record(request, document, {"bytes", "a.pdf", 1, {}, locked ? QByteArray("dicht") : QByteArray()}, true);
    }
    void open()
    {
        m_page = std::make_unique<ui::RegisterPage>(store(), m_kit->ask);
        m_page->follow(store());
        m_page->resize(1100, 600);
        m_page->show();
    }
    static QStringList column(QWidget &page, const QString &title)
    {
        auto *table = page.findChild<QTableView *>("issued");
        QStringList cells;
        for (int at = 0; at < table->model()->columnCount(); ++at)
            if (table->model()->headerData(at, Qt::Horizontal).toString() == title)
                for (int row = 0; row < table->model()->rowCount(); ++row)
                    cells.append(table->model()->index(row, at).data().toString());
        return cells;
    }
    QByteArray writtenAs(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        m_kit->ask.files = {path};
        m_page->findChild<QPushButton *>("exportRegister")->click();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::DeskKit>();
        m_anna = m_kit->dossiers.create(kit::person("Anna", "", "Bakker"));
        m_bert = m_kit->dossiers.create(kit::person("Bert", "", "Molenaar"));
        issue(m_anna.id, "Verwijzing", "partner-organisation", "Qredits", "Krediet");
        issue(m_anna.id, "Uitnodiging", "client", {}, "Gesprek", true);
        issue(m_bert.id, "Dossieroverzicht", "partner-organisation", "Humanitas", "Overleg");
        issue({}, "Resultaten van het jaar", "internal", {}, {});
        open();
    }
    void cleanup() { m_page.reset(); }

    void showsWhatWentToWhomWhyAndFromWhichVersion()
    {
        QCOMPARE(column(*m_page, "Document").size(), 4);
        QVERIFY(column(*m_page, "For").contains("Humanitas"));
        QVERIFY(column(*m_page, "Why").contains("Krediet"));
        QVERIFY(column(*m_page, "Dossier").contains(m_bert.number + " Bert Molenaar"));
        QVERIFY(column(*m_page, "How").contains("PDF with a passphrase"));
        QCOMPARE(column(*m_page, "Version"), QStringList({"7", "7", "7", "7"}));
        QVERIFY(column(*m_page, "Number").contains(m_anna.number + "/2"));
    }
    void narrowsByWordsReceiverAndDay()
    {
        auto *text = m_page->findChild<QLineEdit *>("registerText");
        QTest::keyClicks(text, "bakker krediet");
        QCOMPARE(column(*m_page, "Document"), QStringList("Verwijzing"));
        text->clear();
        auto *receiver = m_page->findChild<QComboBox *>("registerReceiver");
        receiver->setCurrentIndex(receiver->findData("partner-organisation"));
        QCOMPARE(column(*m_page, "Document").size(), 2);
        auto *from = m_page->findChild<QLineEdit *>("registerFrom");
        from->setFocus();
        QTest::keyClicks(from, "3-3-2026");
        QTest::keyClick(from, Qt::Key_Tab);
        QVERIFY(m_page->findChild<QTableView *>("issued")->isHidden());
        QVERIFY(!m_page->findChild<QPushButton *>("exportRegister")->isEnabled());
    }
    void whatIsShownIsWrittenOutAndTheAuditSaysSo()
    {
        auto *receiver = m_page->findChild<QComboBox *>("registerReceiver");
        receiver->setCurrentIndex(receiver->findData("partner-organisation"));
        const QString csv = QString::fromUtf8(writtenAs("register.csv"));
        QVERIFY2(csv.contains("Humanitas") && csv.contains("Anna Bakker") && csv.contains("2-3-2026") && !csv.contains("Uitnodiging"), qPrintable(csv));
        QCOMPARE(Journal(store().database()).operations({}, 1).first().name, QString("Write out the register of papers"));
        QVERIFY(writtenAs("register.xlsx").startsWith("PK"));
    }
    void aGuardedDossierIsNotNamedInTheListOrTheFile()
    {
        const Catalogue kinds = Catalogue::read("guards");
        QVERIFY(!blocks(Guards(store()).guard(m_bert.id, kinds.keys().first(), "Familie")));
        m_page->reload();
        QVERIFY(column(*m_page, "Dossier").filter("Molenaar").isEmpty());
        QVERIFY(!writtenAs("register.csv").contains("Molenaar"));
        QTest::keyClicks(m_page->findChild<QLineEdit *>("registerText"), "molenaar");
        QVERIFY(m_page->findChild<QTableView *>("issued")->isHidden());
    }
    void aLineLeadsToItsDossier()
    {
        QSignalSpy opened(m_page.get(), &ui::Page::openDossier);
        QTest::keyClicks(m_page->findChild<QLineEdit *>("registerText"), "humanitas");
        auto *table = m_page->findChild<QTableView *>("issued");
        table->setCurrentIndex(table->model()->index(0, 0));
        emit table->activated(table->currentIndex());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(0).toString(), m_bert.id.text());
    }
    void insideADossierTheSameListShowsItsOwn()
    {
        ui::PapersPanel panel(store(), m_kit->ask, m_anna.id, nullptr);
        panel.show();
        QCOMPARE(column(panel, "Document").size(), 2);
        QTest::keyClicks(panel.findChild<QLineEdit *>("registerText"), "qredits");
        QCOMPARE(column(panel, "Document"), QStringList("Verwijzing"));
        auto *table = panel.findChild<QTableView *>("issued");
        table->selectRow(0);
        QVERIFY(panel.findChild<QPushButton *>("viewCopy")->isEnabled());
    }
};

REGISTER_TEST(RegisterPageTest)
#include "registerpage_test.moc"
