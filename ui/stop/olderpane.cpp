#include "ui/stop/olderpane.h"

#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::OlderFacts;
using core::OlderTest;
using State = core::OlderTest::State;

Meaning meaningOf(State state) { return state == State::Met ? Meaning::Good : state == State::Failed ? Meaning::Stop : Meaning::Attention; }

QString wordOf(State state) { return state == State::Met ? OlderPane::tr("met") : state == State::Failed ? OlderPane::tr("not met") : OlderPane::tr("not known"); }

} // namespace

OlderPane::OlderPane(const StopDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_day(caption({}, "muted", this))
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::inside);
    const auto add = [&](const QString &text, const QString &name, auto verb) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setObjectName(name);
        connect(button, &QToolButton::clicked, this, verb);
        bar->addWidget(button);
    };
    add(tr("Fill in what is missing …"), u"editOlder"_s, [this] { edit(); });
    m_day->setObjectName(u"olderDay"_s);
    bar->addWidget(m_day);
    bar->addStretch();
    add(tr("Document …"), u"olderDocument"_s, [this] { m_desk.makeDocument(u"older-tests"_s); });
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::group);
    columns->addWidget(makeWay(m_bbz, u"olderBbz"_s), 1);
    columns->addWidget(makeWay(m_ioaz, u"olderIoaz"_s), 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(space::inside);
    rows->addLayout(bar);
    rows->addLayout(columns, 1);
}

QWidget *OlderPane::makeWay(Way &way, const QString &name)
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::group, space::inside, space::group, space::inside);
    layout->setSpacing(space::inside);
    way.title = caption({}, "heading", card);
    way.state = new Chip(Meaning::Neutral, {}, card);
    way.state->setObjectName(name + u"State"_s);
    way.text = new QLabel(card);
    way.text->setWordWrap(true);
    way.text->setObjectName(name + u"Text"_s);
    way.tests = new RowsModel<TestRow>({Field<TestRow>(tr("Outcome"), [](const TestRow &row) { return wordOf(row.test.state); })
                                            .withIcon([this](const TestRow &row) { return icon(meaningOf(row.test.state), palette()); }),
                                        Field<TestRow>(tr("Condition"), [](const TestRow &row) { return row.test.found.isEmpty() ? row.test.text : u"%1\n%2"_s.arg(row.test.text, row.test.found); })
                                            .withToolTip([](const TestRow &row) { return row.test.verified ? row.test.source : row.test.source + u' ' + tr("(not verified)"); })}, card);
    auto *table = recordTable(way.tests, name, tr("Conditions"), 1, card);
    table->setWordWrap(true);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addWidget(way.title);
    layout->addWidget(way.state, 0, Qt::AlignLeft);
    layout->addWidget(way.text);
    layout->addWidget(table, 1);
    return card;
}

void OlderPane::reload()
{
    const OlderFacts facts = m_desk.book.older(m_desk.dossier).value_or(m_desk.book.freshOlder(m_desk.dossier));
    m_day->setText(tr("Rules of %1").arg(format(facts.day)));
    const QList<core::OlderWay> ways = m_desk.book.ways(facts);
    const auto show = [](Way &shown, const core::OlderWay &way) {
        shown.title->setText(way.title);
        const State state = way.state();
        const int open = int(std::count_if(way.tests.begin(), way.tests.end(), [](const OlderTest &test) { return test.state == State::Open; }));
        shown.state->set(meaningOf(state), state == State::Met ? tr("Every condition is met") : state == State::Failed ? tr("Does not apply: a condition is not met") : tr("%n condition(s) not known yet", nullptr, open));
        shown.text->setText(way.text);
        QList<TestRow> rows;
        for (const OlderTest &test : way.tests)
            rows.append({test.key, test});
        shown.tests->reset(rows);
    };
    show(m_bbz, ways[0]);
    show(m_ioaz, ways[1]);
}

void OlderPane::edit()
{
    const auto known = m_desk.book.older(m_desk.dossier);
    const OlderFacts facts = known.value_or(m_desk.book.freshOlder(m_desk.dossier));
    auto *dialog = new RecordDialog<OlderFacts>(m_desk, known ? u"older-facts"_s : u"older-facts-new"_s, {tr("Older entrepreneur"), tr("Record facts"), tr("Cancel")}, this);
    auto *form = dialog->form();
    const QList<Choice> answers{{QString(), tr("not asked yet")}, {u"yes"_s, tr("yes")}, {u"no"_s, tr("no")}};
    form->add(tr("Rules of the day"), &OlderFacts::day);
    form->addChoice(tr("The business is viable"), &OlderFacts::viable, answers);
    form->addChoice(tr("Enough hours in the business"), &OlderFacts::hoursMet, answers);
    form->addChoice(tr("In business without a break"), &OlderFacts::unbroken, answers);
    form->addChoice(tr("In business or work before that"), &OlderFacts::workedBefore, answers);
    form->add(tr("Average income of 3 years is known"), &OlderFacts::pastKnown);
    form->add(tr("Average gross income of 3 years"), &OlderFacts::past);
    form->add(tr("Expected income is known"), &OlderFacts::expectedKnown);
    form->add(tr("Expected gross income a year"), &OlderFacts::expected);
    form->add(tr("Own wealth is known"), &OlderFacts::wealthKnown);
    form->add(tr("Own wealth"), &OlderFacts::wealth);
    form->addText(tr("Remark"), &OlderFacts::remark);
    const StopDesk desk = m_desk;
    dialog->save = [desk](const OlderFacts &record) { return desk.book.save(record); };
    dialog->check = [desk](const OlderFacts &record) { return core::check(record, desk.clock.today()); };
    if (!known)
        dialog->setNew();
    dialog->openWith(facts);
}

} // namespace ui
