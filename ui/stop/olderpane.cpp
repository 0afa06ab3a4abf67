#include "ui/stop/olderpane.h"

#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/base/wrappedrows.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::BbzEnding;
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
    wrapRows(table);
    layout->addWidget(way.title);
    layout->addWidget(way.state, 0, Qt::AlignLeft);
    layout->addWidget(way.text);
    layout->addWidget(table, 1);
    return card;
}

void OlderPane::reload()
{
    const QList<core::OlderWay> ways = m_desk.book.ways(m_desk.book.endingOrFresh(m_desk.dossier));
    m_day->setText(ways[0].day == ways[1].day ? tr("Rules of %1").arg(format(ways[0].day)) : tr("Rules of %1 (Bbz) and %2 (Ioaz)").arg(format(ways[0].day), format(ways[1].day)));
    const auto show = [](Way &shown, const core::OlderWay &way) {
        shown.title->setText(way.title);
        const State state = way.state();
        const int open = int(std::count_if(way.tests.begin(), way.tests.end(), [](const OlderTest &test) { return test.state == State::Open; }));
        shown.state->set(meaningOf(state), state == State::Met ? tr("Every condition is met") : state == State::Failed ? tr("Does not apply: a condition is not met") : tr("%n condition(s) not known yet", nullptr, open));
        shown.text->setText(way.text);
        QList<TestRow> rows;
        for (int i = 0; i < way.tests.size(); ++i)
            rows.append({u"%1-%2"_s.arg(way.tests[i].key).arg(i), way.tests[i]});
        shown.tests->reset(rows);
    };
    show(m_bbz, ways[0]);
    show(m_ioaz, ways[1]);
}

void OlderPane::edit()
{
    const auto known = m_desk.book.ending(m_desk.dossier);
    const BbzEnding facts = m_desk.book.endingOrFresh(m_desk.dossier);
    auto *dialog = new RecordDialog<BbzEnding>(m_desk, known ? u"older-facts"_s : u"older-facts-new"_s, {tr("Going on or ending"), tr("Record facts"), tr("Cancel")}, this);
    auto *form = dialog->form();
    const QList<Choice> answers{{QString(), tr("not asked yet")}, {u"yes"_s, tr("yes")}, {u"no"_s, tr("no")}};
    form->addChoice(tr("The business is viable"), &BbzEnding::viable, answers);
    form->addChoice(tr("Enough hours in the business"), &BbzEnding::hoursMet, answers);
    form->add(tr("In business without a break since"), &BbzEnding::businessSince);
    form->addChoice(tr("Worked in the 7 years before that"), &BbzEnding::workedBefore, answers);
    // What may be nothing, unlike zero, has no place among the bindings.
    QList<std::pair<std::optional<core::Money> BbzEnding::*, MoneyEdit *>> open;
    const auto optional = [&](const QString &text, const QString &name, std::optional<core::Money> BbzEnding::*member) {
        auto *edit = new MoneyEdit(form);
        edit->setObjectName(name);
        edit->setAccessibleName(text);
        edit->setValue(facts.*member);
        form->addWidget(text, edit);
        open.append({member, edit});
    };
    optional(tr("Income of the last book year, gross"), u"income_year1_cents"_s, &BbzEnding::incomeYear1);
    optional(tr("Income of the year before"), u"income_year2_cents"_s, &BbzEnding::incomeYear2);
    optional(tr("Income of the third year back"), u"income_year3_cents"_s, &BbzEnding::incomeYear3);
    optional(tr("Expected income a year when going on"), u"expected_income_cents"_s, &BbzEnding::expectedIncome);
    form->add(tr("Expected income looked at on"), &BbzEnding::expectedOn);
    form->add(tr("Other net income a month after ending"), &BbzEnding::otherIncome);
    form->add(tr("Wealth after ending (home at 60 %)"), &BbzEnding::wealth);
    form->add(tr("Of which for the pension"), &BbzEnding::pension);
    form->add(tr("Ioaz asked for on"), &BbzEnding::ioazApplied);
    form->addText(tr("Note"), &BbzEnding::note);
    const StopDesk desk = m_desk;
    dialog->save = [desk, open](const BbzEnding &record) -> QList<core::Problem> {
        BbzEnding with = record;
        for (const auto &[member, edit] : open) {
            if (edit->isUnreadable())
                return {{core::Problem::Weight::Blocks, edit->objectName(), unreadableText()}};
            with.*member = edit->value();
        }
        return desk.book.save(with);
    };
    dialog->check = [desk](const BbzEnding &record) { return desk.book.check(record); };
    if (!known)
        dialog->setNew();
    dialog->openWith(facts);
}

} // namespace ui
