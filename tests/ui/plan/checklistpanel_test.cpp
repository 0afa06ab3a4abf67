#include "core/dossier/dossier.h"
#include "core/dossier/route.h"
#include "tests/kit/registry.h"
#include "tests/kit/store.h"
#include "tests/kit/ui_scriptedask.h"
#include "ui/base/editors.h"
#include "ui/base/notice.h"
#include "ui/plan/checklistpanel.h"
#include "ui/plan/evidencerow.h"
#include "ui/plan/versiondialog.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QUrl>

using namespace core;

/// The panel as an adviser uses it, with real widgets over a store in memory.
class ChecklistPanelTest : public QObject {
    Q_OBJECT

    static constexpr Op prepare{"Prepare"};

    struct Desk {
        kit::MemoryStore memory;
        Checklists lists = Checklists::builtIn();
        Plans plans{memory.store, lists};
        Drafts drafts{memory.store};
        kit::ScriptedAsk ask;
        Id<Dossier> dossier = Id<Dossier>::fresh();
        std::unique_ptr<ui::ChecklistPanel> panel;

        explicit Desk(const QString &routeKind = "starter")
        {
            memory.store.write(prepare, [&](Writer &writer) {
                writer.put(Dossier{dossier, "2026-0001", "A. Adviseur", QDate(2026, 1, 5), {}, {}, {}, {}});
                Route route;
                route.id = Id<Route>::fresh();
                route.dossier = dossier;
                route.kind = routeKind;
                route.phase = "plan";
                route.start = QDate(2026, 1, 5);
                writer.put(route);
            });
            open();
        }
        void open()
        {
            panel = std::make_unique<ui::ChecklistPanel>(plans, drafts, memory.clock, ask, dossier);
            panel->resize(1100, 520);
            panel->show();
            QVERIFY(QTest::qWaitForWindowActive(panel.get()));
        }
        template <class W> W *widget(const char *name) const { return panel->findChild<W *>(name); }
        void type(const char *name, const QString &text)
        {
            auto *field = widget<QWidget>(name);
            field->setFocus();
            QTest::keyClicks(field, text);
        }
        void choose(const char *name, int index)
        {
            auto *field = widget<QComboBox>(name);
            field->setFocus();
            field->setCurrentIndex(index);
            emit field->activated(index);
        }
        void save() { QTest::keyClick(panel->focusWidget() ? panel->focusWidget() : panel.get(), Qt::Key_S, Qt::ControlModifier); }
        Answer answer(const QString &item, const QString &list = "ondernemingsplan") const { return plans.plan(dossier, list).answer(item); }
        QString said(const char *name) const { return widget<QLabel>(name)->text(); }
        QString stateInOutline(const QString &title) const
        {
            for (QTreeWidgetItemIterator row(widget<QTreeWidget>("outline")); *row; ++row)
                if ((*row)->text(0) == title)
                    return (*row)->text(1);
            return "absent";
        }
        QString noticeText() const { return widget<ui::Notice>("notice")->text(); }
    };

private slots:
    void opensTheListOfTheRouteAtItsFirstItem()
    {
        Desk desk;
        QCOMPARE(desk.widget<QComboBox>("lists")->currentText(), QString("Ondernemingsplan"));
        QCOMPARE(desk.said("itemTitle"), QString("Het idee in drie zinnen"));
        QCOMPARE(desk.stateInOutline("Markt"), QString("0 of 9"));
    }
    void aRouteWithoutAListOpensTheIntake()
    {
        Desk desk("debts");
        QCOMPARE(desk.widget<QComboBox>("lists")->currentText(), QString("Intake"));
    }
    void typingStartsTheItemAndCtrlSMakesOneUndoStep()
    {
        Desk desk;
        desk.type("text", "Ik bak taarten.");
        QCOMPARE(desk.said("saved"), QString("Not saved yet (Ctrl+S)"));
        desk.save();
        QCOMPARE(desk.answer("idea-short").text, QString("Ik bak taarten."));
        QCOMPARE(desk.answer("idea-short").state, AnswerState::InProgress);
        QCOMPARE(desk.stateInOutline("Het idee in drie zinnen"), QString("In progress"));
        QCOMPARE(desk.said("saved"), QString());
        desk.memory.store.undo();
        QCOMPARE(desk.answer("idea-short").text, QString());
        QCOMPARE(desk.widget<QPlainTextEdit>("text")->toPlainText(), QString());
    }
    void leavingTheFieldSaves()
    {
        Desk desk;
        desk.type("text", "Kozijnen");
        desk.widget<QWidget>("remark")->setFocus();
        QCOMPARE(desk.answer("idea-short").text, QString("Kozijnen"));
        QVERIFY(desk.drafts.all().isEmpty());
    }
    void goingToAnotherItemSaves()
    {
        Desk desk;
        desk.type("text", "Kozijnen");
        QTest::keyClick(desk.widget<QWidget>("text"), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(desk.answer("idea-short").text, QString("Kozijnen"));
        QCOMPARE(desk.said("itemTitle"), QString("Wat je precies levert"));
        QCOMPARE(desk.widget<QPlainTextEdit>("text")->toPlainText(), QString());
    }
    void whatIsTypedSurvivesClosing()
    {
        Desk desk;
        desk.type("text", "Half een zin");
        desk.panel->keepDrafts();
        desk.panel.reset();
        QCOMPARE(desk.answer("idea-short").state, AnswerState::NotStarted);
        desk.open();
        QCOMPARE(desk.widget<QPlainTextEdit>("text")->toPlainText(), QString("Half een zin"));
    }
    void doesNotApplyWillNotCloseWithoutAReason()
    {
        Desk desk;
        desk.choose("state", int(AnswerState::NotApplicable));
        QVERIFY(desk.widget<QWidget>("reason")->isVisible());
        QCOMPARE(desk.panel->focusWidget(), desk.widget<QWidget>("reason"));
        desk.save();
        QVERIFY(desk.noticeText().contains("Without a reason it stays open"));
        QCOMPARE(desk.answer("idea-short").state, AnswerState::NotStarted);
        desk.type("reason", "Idee staat al vast in het besluit");
        desk.save();
        QCOMPARE(desk.answer("idea-short").state, AnswerState::NotApplicable);
        QCOMPARE(desk.noticeText(), QString());
    }
    void anItemLeftUnsavedIsNamedInTheOutline()
    {
        Desk desk;
        desk.choose("state", int(AnswerState::NotApplicable));
        desk.panel->jumpTo("offer");
        QCOMPARE(desk.stateInOutline("Het idee in drie zinnen"), QString("not saved"));
        desk.panel->jumpTo("idea-short");
        QVERIFY(desk.widget<QWidget>("reason")->isVisible());
    }
    void aJudgementAssesses()
    {
        Desk desk;
        desk.type("text", "Kozijnen");
        desk.choose("judgement", int(Judgement::Sufficient));
        QCOMPARE(desk.answer("idea-short").state, AnswerState::Assessed);
        QCOMPARE(desk.stateInOutline("Het idee in drie zinnen"), QString("Sufficient"));
        QVERIFY(desk.said("assessedBy").startsWith("A. Adviseur"));
        desk.choose("state", int(AnswerState::InProgress));
        QCOMPARE(desk.answer("idea-short").judgement, Judgement::None);
    }
    void theHeadNamesWhatIsMissingAndJumps()
    {
        Desk desk;
        const QString head = desk.said("gateText");
        QVERIFY2(head.contains("Idee besproken") && head.contains("Het idee in drie zinnen"), qPrintable(head));
        emit desk.widget<QLabel>("gateText")->linkActivated("item/cv");
        QCOMPARE(desk.said("itemTitle"), QString("Opleiding en werk tot nu toe"));
    }
    void aQuestionAboutTheBusinessBringsItsItems()
    {
        Desk desk;
        QCOMPARE(desk.stateInOutline("Eten en drinken"), QString("absent"));
        emit desk.widget<QLabel>("gateText")->linkActivated("fact/food");
        auto *food = desk.widget<QComboBox>("fact.food");
        QVERIFY(food->isVisible());
        desk.choose("fact.food", food->findData("yes"));
        QTRY_COMPARE(desk.stateInOutline("Eten en drinken"), QString("Not started"));
    }
    void aFileDroppedOnALineIsFiledThere()
    {
        Desk desk;
        desk.panel->jumpTo("cv");
        QTemporaryDir folder;
        QFile file(folder.filePath("cv.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Kok, 2015 tot 2021");
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        auto *row = desk.widget<ui::EvidenceRow>("evidence.cv");
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        static_cast<QObject *>(row)->event(&drop);
        QTRY_COMPARE(desk.plans.plan(desk.dossier, "ondernemingsplan").papers("cv", "cv").size(), 1);
        QCOMPARE(desk.answer("cv").state, AnswerState::Received);
        QVERIFY(desk.widget<ui::EvidenceRow>("evidence.cv")->findChild<QLabel *>("evidenceTitle")->text().endsWith("present"));
    }
    void aFileThatIsTooLargeIsRefusedInWords()
    {
        Desk desk;
        desk.panel->jumpTo("cv");
        QTemporaryDir folder;
        QFile file(folder.filePath("film.mp4"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(largestPaper + 1));
        desk.ask.files = {file.fileName()};
        QTest::mouseClick(desk.widget<ui::EvidenceRow>("evidence.cv")->findChild<QToolButton *>("addPaper"), Qt::LeftButton);
        QTRY_VERIFY(desk.noticeText().startsWith("film.mp4 was not added"));
        QVERIFY(desk.plans.plan(desk.dossier, "ondernemingsplan").evidence.isEmpty());
    }
    void removingAPaperAsksFirst()
    {
        Desk desk;
        desk.panel->jumpTo("cv");
        desk.plans.addPaper(desk.answer("cv"), desk.lists.newest("ondernemingsplan")->item("cv")->evidence.first(), "cv.txt", "Kok");
        const auto remove = [&] { QTest::mouseClick(desk.widget<ui::EvidenceRow>("evidence.cv")->findChild<QToolButton *>("removePaper"), Qt::LeftButton); };
        remove();
        QTRY_COMPARE(desk.ask.asked.size(), 1);
        QCOMPARE(desk.plans.plan(desk.dossier, "ondernemingsplan").papers("cv", "cv").size(), 1);
        desk.ask.confirms = {true};
        remove();
        QTRY_COMPARE(desk.plans.plan(desk.dossier, "ondernemingsplan").papers("cv", "cv").size(), 0);
    }
    void theLineShowsUntilWhenAPaperIsValid()
    {
        Desk desk;
        desk.panel->jumpTo("own-means");
        desk.plans.addPaper(desk.answer("own-means"), desk.lists.newest("ondernemingsplan")->item("own-means")->evidence.first(), "afschrift.pdf", "x");
        auto *day = desk.widget<ui::EvidenceRow>("evidence.bank-statements")->findChild<ui::DayEdit *>("validUntil");
        QCOMPARE(day->value(), QDate(2026, 6, 2)); // three months, as the kind of paper says
        day->setFocus();
        day->selectAll();
        QTest::keyClicks(day, "1-4-2026");
        QTest::keyClick(day, Qt::Key_Return);
        QTRY_COMPARE(desk.plans.plan(desk.dossier, "ondernemingsplan").papers("own-means", "bank-statements").first().validUntil, QDate(2026, 4, 1));
    }
    void onlyWhatIsMissingHidesTheRest()
    {
        Desk desk;
        desk.type("text", "Kozijnen");
        desk.choose("state", int(AnswerState::Received));
        desk.panel->jumpTo("cv");
        desk.widget<QCheckBox>("onlyMissing")->setChecked(true);
        QStringList shown;
        for (QTreeWidgetItemIterator row(desk.widget<QTreeWidget>("outline"), QTreeWidgetItemIterator::NotHidden); *row; ++row)
            shown << (*row)->text(0);
        QVERIFY(!shown.contains("Het idee in drie zinnen"));
        QVERIFY(shown.contains("Opleiding en werk tot nu toe"));
        QVERIFY(!shown.contains("Risico's"));
    }
    void aNewerListIsOfferedItemByItem()
    {
        Desk desk;
        desk.type("text", "Kozijnen");
        desk.save();
        QVERIFY(!desk.widget<QPushButton>("newerVersion")->isVisible());
        QFile file(":/checklists/ondernemingsplan.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray newer = file.readAll().replace("\"version\": 1", "\"version\": 2");
        newer.replace("Wat ga je verkopen of doen, voor wie", "Wat ga je doen of maken, voor wie").replace("Welke opleidingen en banen had je", "Wat leerde je en waar werkte je");
        desk.lists.add(newer, "ondernemingsplan-2.json");
        desk.panel->reload();
        auto *button = desk.widget<QPushButton>("newerVersion");
        QVERIFY(button->isVisible());
        QTimer::singleShot(0, desk.panel.get(), [&] {
            auto *dialog = desk.panel->findChild<ui::VersionDialog *>("versionDialog");
            dialog->findChild<QCheckBox *>("cv")->setChecked(false);
            dialog->accept();
        });
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(desk.said("question").startsWith("Wat ga je doen of maken"));
        QVERIFY(desk.plans.plan(desk.dossier, "ondernemingsplan").list.item("cv")->question.startsWith("Welke opleidingen"));
        QVERIFY(!button->isVisible());
    }
    void tellsWhichPapersANewerVersionAsks()
    {
        ItemDifference change;
        change.item = "price";
        change.before.title = change.after.title = "Je prijs";
        change.before.question = change.after.question = "Wat vraag je?";
        change.before.evidence = {{"price-comparison", "Drie prijzen", true, 0}};
        change.after.evidence = {{"price-comparison", "Drie prijzen", false, 0}, {"quotes", "Offertes", true, 0}};
        change.parts = ItemDifference::Evidence;
        const ui::VersionDialog dialog("Ondernemingsplan", {change}, nullptr);
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts.append(label->text());
        const QString all = texts.join('\n');
        QVERIFY2(all.contains("Was: Drie prijzen\nBecomes: Drie prijzen (not required), Offertes"), qPrintable(all));
    }
    void titlesTakeTheWholeLineWhereThereIsLittleRoom()
    {
        Desk desk;
        const auto *outline = desk.widget<QTreeWidget>("outline");
        const QTreeWidgetItem *section = outline->topLevelItem(1);
        outline->parentWidget()->resize(180, 400);
        QVERIFY(section->child(0)->isFirstColumnSpanned());
        QVERIFY(!section->isFirstColumnSpanned());
        outline->parentWidget()->resize(600, 400);
        QVERIFY(!section->child(0)->isFirstColumnSpanned());
    }
    void everythingFitsASmallLaptop()
    {
        Desk desk;
        QVERIFY2(desk.panel->minimumSizeHint().width() <= 1100 && desk.panel->minimumSizeHint().height() <= 520,
                 qPrintable(QString("%1x%2").arg(desk.panel->minimumSizeHint().width()).arg(desk.panel->minimumSizeHint().height())));
        QCOMPARE(desk.panel->size(), QSize(1100, 520));
    }
};

REGISTER_TEST(ChecklistPanelTest)
#include "checklistpanel_test.moc"
