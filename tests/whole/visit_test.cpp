#include "app/workbench.h"
#include "core/dossier/papers.h"
#include "core/report/issued.h"
#include "core/report/signing.h"
#include "core/sync/takealong.h"
#include "core/task/promises.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"
#include "tests/kit/ui_scriptedask.h"
#include "tests/kit/vault.h"
#include "ui/dossier/dossierpage.h"
#include "ui/report/signaturepad.h"
#include "ui/visit/visitpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

using namespace core;

/// One visit from beginning to end in the real window: promised, taken along, worked at the table, signed, photographed,
/// brought home with a conflict, and the letter out.
class VisitTest : public QObject {
    Q_OBJECT

    struct Desk {
        Desk(Vault opened, QDate today) : clock(today), vault(std::move(opened)), session(vault, {rules, lists, clock, ask}), bench(session, preferences)
        {
            bench.window().resize(1366, 768);
            bench.window().show();
        }
        RuleBook rules = RuleBook::builtIn();
        Checklists lists = Checklists::builtIn();
        FixedClock clock;
        kit::ScriptedAsk ask;
        ui::Preferences preferences;
        Vault vault;
        app::Session session;
        app::Workbench bench;
    };

    static inline const QString packagePassphrase = "vier rode fietsen bellen";
    static inline const QDate officeDay{2026, 3, 17};
    static inline const QDate visitDay{2026, 3, 18};
    static constexpr Month signedMonth{2026, 2};

    kit::VaultFolder m_folder;
    std::unique_ptr<Desk> m_office;
    std::unique_ptr<Desk> m_laptop;
    Id<Dossier> m_dossier;

    QString package() const { return m_folder.file("mee.kluis"); }

    /// Chooses from the menu "New" and works in the window that opens.
    static void choose(Desk &desk, const QString &title, const std::function<void(QWidget &)> &work)
    {
        const auto *menu = desk.bench.window().findChild<QToolButton *>("new")->menu();
        for (QAction *action : menu->actions())
            if (action->text() == title)
                return during(work, [action] { action->trigger(); });
        QFAIL(qPrintable("not in the menu: " + title));
    }
    /// Works in the window that `opens` brings, and closes it if that did not.
    static void during(const std::function<void(QWidget &)> &work, const std::function<void()> &opens)
    {
        bool worked = false;
        QTimer::singleShot(0, qApp, [&] {
            QWidget *window = QApplication::activeModalWidget();
            if (!window)
                return;
            work(*window);
            worked = true;
            window->close();
        });
        opens();
        QVERIFY(worked);
    }
    static void press(QWidget &window, const QString &button)
    {
        auto *found = window.findChild<QPushButton *>(button);
        QVERIFY2(found && found->isEnabled(), qPrintable(button));
        found->click();
    }
    static void type(QWidget &window, const QString &field, const QString &text)
    {
        auto *edit = window.findChild<QLineEdit *>(field);
        QVERIFY2(edit, qPrintable(field));
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    static void setPhone(Desk &desk, const QString &phone)
    {
        Person person = desk.session.store.select<Person>("role = 'client'").first();
        person.phone = phone;
        desk.session.dossiers.save(person);
    }
    ui::VisitPage *table() { return qobject_cast<ui::VisitPage *>(m_laptop->bench.window().currentPage()); }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_office = std::make_unique<Desk>(m_folder.create(), officeDay);
        app::Session &office = m_office->session;
        Person client = kit::person("Fatima", "", "Proef", QDate(1988, 4, 2), "999993653");
        client.phone = "06 0000 1111";
        client.street = "Brink";
        client.houseNumber = "3";
        client.postcode = "9401 AB";
        client.city = "Assen";
        client.municipality = "assen";
        m_dossier = office.dossiers.create(client, std::nullopt, kit::route("pto", "running", QDate(2025, 10, 1))).id;
        QVERIFY(!blocks(office.pto.book(m_dossier, {QDate(2026, 2, 10), "direct", HourQuantity::hours(2)})));
        Note call = kit::note(m_dossier, QDate(2026, 3, 10), "Belde over de markt. Zij stuurt de offerte op.");
        QVERIFY(!blocks(office.notes.add(call)));
        call = office.notes.of(m_dossier).first();
        QVERIFY(!blocks(office.tasks.add(promiseOf(call, "Zij stuurt de offerte op.", true, visitDay))));
    }
    void cleanupTestCase()
    {
        m_laptop.reset();
        m_office.reset();
    }

    void takesTheDossierAlong()
    {
        m_office->bench.openDossier(m_dossier);
        m_office->ask.files << package();
        choose(*m_office, "Take dossiers along…", [](QWidget &window) {
            for (QLineEdit *field : window.findChildren<QLineEdit *>())
                if (field->echoMode() == QLineEdit::Password)
                    QTest::keyClicks(field, packagePassphrase);
            press(window, "take");
        });
        QVERIFY(QFile::exists(package()));
        QVERIFY(tripOf(m_office->session.store, m_dossier));
    }
    void findsAtTheTableWhatWasPromised()
    {
        m_laptop = std::make_unique<Desk>(Vault::open(package(), packagePassphrase), visitDay);
        m_laptop->bench.openDossier(m_dossier, ui::visitPlace);
        QVERIFY(table());
        QVERIFY(!m_laptop->bench.window().findChild<QWidget *>("rail")->isVisible());
        const QList<QCheckBox *> promises = table()->findChildren<QCheckBox *>(QRegularExpression("^promises-"));
        QCOMPARE(promises.size(), 1);
        QVERIFY(promises.first()->accessibleName().contains("offerte"));
        promises.first()->setChecked(true);
    }
    void keepsAPhotoThere()
    {
        const QString photo = m_folder.file("IMG_1.png");
        QImage(1200, 900, QImage::Format_RGB32).save(photo);
        m_laptop->ask.files << photo;
        during(
            [](QWidget &window) {
                window.findChild<QComboBox *>("kind")->setCurrentIndex(1);
                press(window, "turnRight");
                press(window, "keep");
            },
            [this] { press(*table(), "addPhoto"); });
        QCOMPARE(Papers(m_laptop->session.store).of(m_dossier).size(), 1);
    }
    void theClientSignsTheHours()
    {
        during(
            [](QWidget &window) {
                auto *pad = window.findChild<ui::SignaturePad *>();
                QTest::mousePress(pad, Qt::LeftButton, {}, QPoint(30, 60));
                for (const QPoint &at : {QPoint(90, 20), QPoint(160, 70)})
                    QTest::mouseMove(pad, at);
                QTest::mouseRelease(pad, Qt::LeftButton, {}, QPoint(240, 30));
                press(window, "keep");
            },
            [this] { press(*table(), "sign-" + signedMonth.text()); });
        QCOMPARE(Signatures(m_laptop->session.store).of(m_dossier).size(), 1);
        QVERIFY(table()->findChild<QLabel *>("signed")->text().contains("Fatima Proef"));
    }
    void storesTheVisit()
    {
        QTest::keyClicks(table()->findChild<QPlainTextEdit *>("visitText"), "Drie klanten erbij. Nieuw nummer.");
        press(*table(), "storeVisit");
        QVERIFY(!table());
        setPhone(*m_laptop, "06 0000 2222");
        m_laptop.reset();
    }
    void bringsItHomeAndSettlesWhatBothChanged()
    {
        setPhone(*m_office, "06 0000 3333");
        m_office->ask.files << package();
        choose(*m_office, "Bring dossiers home…", [](QWidget &window) {
            press(window, "choose");
            type(window, "passphrase", packagePassphrase);
            press(window, "open");
            const QList<QComboBox *> conflicts = window.findChild<QTreeWidget *>("rows")->findChildren<QComboBox *>();
            QCOMPARE(conflicts.size(), 1);
            QTest::keyClick(conflicts.first(), Qt::Key_Down); // the visit
            press(window, "take");
        });
        app::Session &office = m_office->session;
        QVERIFY(!tripOf(office.store, m_dossier));
        QCOMPARE(office.store.select<Person>("role = 'client'").first().phone, "06 0000 2222");
        QCOMPARE(Papers(office.store).of(m_dossier).size(), 1);
        const QList<Note> notes = office.notes.of(m_dossier);
        QVERIFY(std::any_of(notes.begin(), notes.end(), [](const Note &note) { return note.kind == "visit" && note.text.contains("Drie klanten erbij"); }));
        const QList<Task> tasks = office.tasks.of(m_dossier);
        QVERIFY(std::none_of(tasks.begin(), tasks.end(), [](const Task &task) { return task.kind == "promise-client" && task.done.isNull(); }));
    }
    void theSignatureStillCoversThePaperAtTheOffice()
    {
        ReportRequest request{m_office->session.store, m_office->rules, m_office->clock, "hours", m_dossier};
        request.month = signedMonth;
        const QList<SigningPlace> places = signingPlaces(request);
        QVERIFY(places.first().set);
        QVERIFY(places.first().holds);
    }
    void theLetterGoesOut()
    {
        const QString path = m_folder.file("afspraken.pdf");
        m_office->bench.openDossier(m_dossier);
        m_office->ask.files << path;
        choose(*m_office, "Letter…", [](QWidget &window) {
            auto *letters = window.findChild<QComboBox *>("letter");
            QVERIFY(letters);
            letters->setCurrentIndex(letters->findData("agreements"));
            for (QLineEdit *field : window.findChildren<QLineEdit *>(QRegularExpression("^ask-owner")))
                QTest::keyClicks(field, "Adviseur");
            QTest::qWait(350);
            press(window, "save");
        });
        QVERIFY(QFile::exists(path));
        QCOMPARE(IssuedPapers(m_office->session.store).list(m_dossier).first().report, "letter/agreements");
    }
};

REGISTER_TEST(VisitTest)
#include "visit_test.moc"
