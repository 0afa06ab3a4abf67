#include "ui/bbz/termspane.h"

#include "core/bbz/termkeeper.h"
#include "core/calc/calculators.h"
#include "core/dossier/household.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/bbz/reckoned.h"
#include "ui/base/recorddialog.h"

#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::BbzEnding;

QTableWidget *listTable(const QString &name, const QString &words, const QStringList &heads, int wide, QWidget *parent)
{
    auto *table = new QTableWidget(0, int(heads.size()), parent);
    table->setObjectName(name);
    table->setAccessibleName(words);
    table->setHorizontalHeaderLabels(heads);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->verticalHeader()->setMinimumSectionSize(tableRowHeight);
    table->setWordWrap(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    return table;
}

void addRow(QTableWidget *table, const QStringList &cells, const QIcon &sign = {})
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < cells.size(); ++column) {
        auto *item = new QTableWidgetItem(cells[column]);
        item->setToolTip(cells[column]);
        if (column == 0 && !sign.isNull())
            item->setIcon(sign);
        table->setItem(row, column, item);
    }
}

/// "8 of 12 + 12 months"
QString awardedOf(const core::TermUse &use)
{
    const int awarded = use.months + use.extensionMonths;
    if (use.longest.months == 0)
        return TermsPane::tr("%n month(s), no fixed term", nullptr, awarded);
    return use.longest.extension > 0 ? TermsPane::tr("%1 of %2 + %3 months").arg(awarded).arg(use.longest.months).arg(use.longest.extension) : TermsPane::tr("%1 of %2 months").arg(awarded).arg(use.longest.months);
}

QString amountOrDash(const std::optional<core::Money> &money) { return money ? format(*money) : u"–"_s; }

} // namespace

TermsPane::TermsPane(const BbzDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_durations(listTable(u"durations"_s, tr("How long it can run"), {tr("Kind"), tr("Awarded"), tr("Last day"), tr("State")}, 1, this)),
      m_notice(new Notice(this)), m_terms(listTable(u"bbzTerms"_s, tr("Terms"), {tr("Day"), tr("What"), tr("State")}, 1, this)), m_older(new QLabel(this)), m_facts(new QLabel(this)),
      m_ioaz(new Chip(Meaning::Neutral, {}, this)), m_ioazWords(new QLabel(this)), m_steps(makeSteps(u"ioazSteps"_s, tr("Steps of the Ioaz test"), this))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins({});
    columns->setSpacing(space::group);
    columns->addWidget(makeLeft(), 1);
    columns->addWidget(makeRight(), 1);
}

QWidget *TermsPane::makeLeft()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    layout->addWidget(caption(tr("How long living costs can run"), "heading", side));
    layout->addWidget(m_durations, 2);
    layout->addWidget(m_notice);
    layout->addWidget(caption(tr("Terms; what is to come stands in the tasks"), "heading", side));
    layout->addWidget(m_terms, 3);
    return side;
}

QWidget *TermsPane::makeRight()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    auto *head = new QHBoxLayout;
    head->addWidget(caption(tr("Going on, ending and the Ioaz"), "heading", side), 1);
    auto *change = new QPushButton(tr("Figures …"), side);
    change->setObjectName(u"editEnding"_s);
    connect(change, &QPushButton::clicked, this, &TermsPane::edit);
    head->addWidget(change);
    layout->addLayout(head);
    m_older->setObjectName(u"olderWords"_s);
    m_facts->setObjectName(u"endingFacts"_s);
    m_ioaz->setObjectName(u"ioazState"_s);
    m_ioazWords->setObjectName(u"ioazWords"_s);
    for (QLabel *label : {m_older, m_facts}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    auto *line = new QHBoxLayout;
    line->setSpacing(space::group);
    m_ioazWords->setWordWrap(true);
    line->addWidget(m_ioaz, 0, Qt::AlignTop);
    line->addWidget(m_ioazWords, 1);
    layout->addLayout(line);
    layout->addWidget(m_steps, 100);
    // Without steps the words stay together at the top.
    layout->addStretch(1);
    return side;
}

void TermsPane::reload()
{
    const core::BbzTermFacts facts = core::termFacts(m_desk.store, m_desk.dossier);
    m_born = facts.born;
    m_ending = facts.ending.value_or(BbzEnding());
    if (!facts.ending) {
        m_ending.id = core::Id<BbzEnding>::fresh();
        m_ending.dossier = m_desk.dossier;
    }
    showDurations(facts);
    showTerms(facts);
    showOlder(facts);
    showIoaz();
}

void TermsPane::showDurations(const core::BbzTermFacts &facts)
{
    m_durations->setRowCount(0);
    QStringList doubts;
    bool over = false;
    const QList<core::TermUse> uses = core::termUses(facts.applications, facts.awards, m_desk.rules());
    for (const core::TermUse &use : uses) {
        const bool ended = use.lastExtended.isValid() && use.lastExtended < m_desk.today();
        const QString state = use.isOver() ? tr("longer than allowed") : ended ? tr("term is over") : use.awardedUntil < m_desk.today() ? tr("no award runs") : tr("runs until %1").arg(formatShort(use.awardedUntil));
        over = over || use.isOver();
        addRow(m_durations, {bbzLabel(u"applications"_s, use.kind), awardedOf(use),
                             formatShort(use.extensionMonths > 0 ? use.lastExtended : use.lastDay), state},
               icon(use.isOver() ? Meaning::Stop : ended ? Meaning::Attention : Meaning::Good, palette()));
        if (!use.longest.doubt.isEmpty())
            doubts.append(use.longest.doubt);
        if (use.isOver())
            doubts.prepend(bbzLabel(u"applications"_s, use.kind) + u": "_s + core::sentence(use, m_desk.today()));
        if (!use.longest.verified)
            doubts.append(tr("%1: the term was not verified in a source.").arg(bbzLabel(u"applications"_s, use.kind)));
    }
    for (const core::BbzApplication &application : facts.applications)
        if (const QString doubt = core::longestTerm(application.kind, application.received, m_desk.rules()).doubt; !doubt.isEmpty() && !doubts.contains(doubt))
            doubts.append(doubt);
    if (doubts.isEmpty())
        m_notice->clear();
    else
        m_notice->say(over ? Meaning::Stop : Meaning::Attention, doubts.join(u'\n'));
}

void TermsPane::showTerms(const core::BbzTermFacts &facts)
{
    m_terms->setRowCount(0);
    QList<core::BbzTerm> terms = core::bbzTerms(facts, m_desk.rules());
    // What is to come first; what is over after it, the newest first.
    const auto over = std::stable_partition(terms.begin(), terms.end(), [this](const core::BbzTerm &term) { return !term.done.isValid() && term.due >= m_desk.today(); });
    std::reverse(over, terms.end());
    for (const core::BbzTerm &term : terms) {
        const int days = int(m_desk.today().daysTo(term.due));
        const QString state = term.done.isValid() ? tr("done %1").arg(formatShort(term.done)) : days < 0 ? tr("passed") : tr("%n day(s)", nullptr, days);
        const Meaning meaning = term.done.isValid() ? Meaning::Good : days < 0 ? Meaning::Neutral : days < 28 ? Meaning::Attention : Meaning::Info;
        addRow(m_terms, {formatShort(term.due), term.title, state}, icon(meaning, palette()));
    }
}

void TermsPane::showOlder(const core::BbzTermFacts &facts)
{
    const bool older = std::any_of(facts.applications.begin(), facts.applications.end(), [](const core::BbzApplication &one) { return one.kind == "older"_L1; });
    m_older->setVisible(older);
    if (older) {
        QStringList words;
        const core::RuleBook rules = m_desk.rules();
        const core::RulesAt at = rules.on(m_desk.today());
        const core::RuleValue *least = at.lookUp(u"bbz.older.income.min"_s);
        const core::RuleValue *limit = at.lookUp(u"bbz.wealth.older"_s);
        if (m_ending.expectedGross.isZero())
            words.append(tr("Older entrepreneur: the expected gross income is not filled in yet."));
        else if (least)
            words.append(m_ending.expectedGross >= core::Money::cents(*least->value)
                             ? tr("Older entrepreneur: expected gross income %1 a year, at least %2 is needed (%3): met.").arg(format(m_ending.expectedGross), format(core::Money::cents(*least->value)), least->article)
                             : tr("Older entrepreneur: expected gross income %1 a year, less than %2 (%3): the right ends.").arg(format(m_ending.expectedGross), format(core::Money::cents(*least->value)), least->article));
        const core::WealthSheet wealth = core::wealthBy(m_desk.bbz.assets(m_desk.dossier), m_desk.today());
        if (wealth.isEmpty())
            words.append(tr("The wealth is not written down yet (Living costs, Wealth)."));
        else if (limit)
            words.append(wealth.own() <= core::Money::cents(*limit->value) ? tr("Own wealth %1, not above %2 (%3): a gift is possible.").arg(format(wealth.own()), format(core::Money::cents(*limit->value)), limit->article)
                                                                          : tr("Own wealth %1, above %2 (%3): what is above it stays a loan.").arg(format(wealth.own()), format(core::Money::cents(*limit->value)), limit->article));
        if (!least || !limit)
            words.append(tr("Not every amount of this year is known, so not everything was tested."));
        if (const QDate pension = core::aowDay(m_born, m_desk.rules()); pension.isValid())
            words.append(tr("AOW age on %1.").arg(format(pension)));
        m_older->setText(words.join(u'\n'));
    }
    QStringList lines;
    const auto day = [&](const QString &text, QDate value) {
        if (value.isValid())
            lines.append(text.arg(format(value)));
    };
    day(tr("In business since %1"), m_ending.businessSince);
    day(tr("Planned to end on %1"), m_ending.plannedEnd);
    day(tr("Ended on %1"), m_ending.ended);
    day(tr("Ioaz asked on %1"), m_ending.ioazApplied);
    if (m_ending.incomeYear1 || m_ending.incomeYear2 || m_ending.incomeYear3)
        lines.append(tr("Income of the last three book years: %1, %2, %3").arg(amountOrDash(m_ending.incomeYear1), amountOrDash(m_ending.incomeYear2), amountOrDash(m_ending.incomeYear3)));
    if (m_ending.outcome == "granted"_L1 || m_ending.outcome == "refused"_L1)
        lines.append((m_ending.outcome == "granted"_L1 ? tr("Ioaz granted on %1") : tr("Ioaz refused on %1")).arg(format(m_ending.outcomeDay)));
    lines.append(m_ending.note);
    lines.removeAll(QString());
    m_facts->setText(lines.isEmpty() ? tr("Nothing was written down about ending yet.") : lines.join(u'\n'));
}

bool TermsPane::isCouple() const
{
    const QList<core::Household> homes = m_desk.store.select<core::Household>(u"dossier = ? order by since desc"_s, {m_desk.dossier.text()});
    return !homes.isEmpty() && homes.first().kind == "couple"_L1;
}

void TermsPane::showIoaz()
{
    m_steps->setRowCount(0);
    const QJsonObject input = core::ioazInput(m_ending, m_born, isCouple(), m_desk.today());
    m_steps->setVisible(m_ending.asksIoaz() && !input.isEmpty());
    if (!m_ending.asksIoaz() || input.isEmpty()) {
        m_ioaz->set(Meaning::Neutral, tr("Ioaz not looked at"));
        return m_ioazWords->setText(input.isEmpty() ? tr("The birth date is not recorded.") : tr("Fill in the figures to see whether the Ioaz comes after ending. It has to be asked before the business ends."));
    }
    try {
        const core::CalcAnswer answer = core::calculator(u"ioaz-test"_s)->run(input, m_desk.rules(), m_desk.today());
        const QString entitled = answer.outcome["entitled"_L1].toString();
        if (entitled == "yes"_L1)
            m_ioaz->set(Meaning::Good, tr("Right to the Ioaz"));
        else if (entitled == "no"_L1)
            m_ioaz->set(Meaning::Stop, tr("No right to the Ioaz"));
        else
            m_ioaz->set(Meaning::Info, tr("Ioaz: still open"));
        QStringList words;
        if (answer.outcome.contains("benefit_cents"_L1))
            words.append(tr("About %1 a month would be left.").arg(format(core::Money::cents(answer.outcome["benefit_cents"_L1].toInteger()))));
        if (const QDate by = QDate::fromString(answer.outcome["end_by"_L1].toString(), Qt::ISODate); by.isValid() && m_ending.ioazApplied.isValid())
            words.append(tr("The business has to end by %1.").arg(format(by)));
        m_ioazWords->setText(words.join(u' '));
        showSteps(m_steps, answer.steps);
    } catch (const core::Failure &failure) {
        m_ioaz->set(Meaning::Attention, tr("Ioaz: a rule is missing"));
        m_ioazWords->setText(failure.message());
    }
}

void TermsPane::edit()
{
    auto *dialog = new RecordDialog<BbzEnding>(m_desk, u"bbz-ending"_s, {tr("Going on or ending"), tr("Record figures"), tr("Cancel")}, this);
    auto *form = dialog->form();
    const QList<Choice> yesNo{{QString(), tr("not known")}, {u"yes"_s, tr("yes")}, {u"no"_s, tr("no")}};
    form->add(tr("Older: expected gross income a year"), &BbzEnding::expectedGross);
    form->add(tr("Older: looked at on"), &BbzEnding::expectedOn);
    form->add(tr("In business without a break since"), &BbzEnding::businessSince);
    form->add(tr("Planned to end on"), &BbzEnding::plannedEnd);
    form->add(tr("Ended on"), &BbzEnding::ended);
    form->add(tr("Ioaz asked on"), &BbzEnding::ioazApplied);
    form->addChoice(tr("Met the hours test"), &BbzEnding::hoursMet, yesNo);
    form->addChoice(tr("Worked in the 7 years before"), &BbzEnding::workedBefore, yesNo);
    // What may be nothing, unlike zero, has no place among the bindings.
    QList<std::pair<std::optional<core::Money> BbzEnding::*, MoneyEdit *>> open;
    const auto optional = [&](const QString &text, const QString &name, std::optional<core::Money> BbzEnding::*member) {
        auto *edit = new MoneyEdit(form);
        edit->setObjectName(name);
        edit->setAccessibleName(text);
        edit->setValue(m_ending.*member);
        form->addWidget(text, edit);
        open.append({member, edit});
    };
    optional(tr("Income of the last book year, gross"), u"income_year1_cents"_s, &BbzEnding::incomeYear1);
    optional(tr("Income of the year before"), u"income_year2_cents"_s, &BbzEnding::incomeYear2);
    optional(tr("Income of the third year back"), u"income_year3_cents"_s, &BbzEnding::incomeYear3);
    optional(tr("Expected income a year when going on"), u"expected_income_cents"_s, &BbzEnding::expectedIncome);
    form->add(tr("Other net income a month after ending"), &BbzEnding::otherIncome);
    form->add(tr("Wealth after ending (home at 60 %)"), &BbzEnding::wealth);
    form->add(tr("Of which for the pension"), &BbzEnding::pension);
    form->addChoice(tr("Ioaz"), &BbzEnding::outcome, {{QString(), u"–"_s}, {u"granted"_s, tr("granted")}, {u"refused"_s, tr("refused")}, {u"not-asked"_s, tr("not asked")}});
    form->add(tr("Outcome on"), &BbzEnding::outcomeDay);
    form->addText(tr("Note"), &BbzEnding::note);
    dialog->check = [this](const BbzEnding &record) { return core::check(record, m_desk.today()); };
    dialog->save = [this, open](const BbzEnding &record) -> QList<core::Problem> {
        BbzEnding with = record;
        for (const auto &[member, edit] : open) {
            if (edit->isUnreadable())
                return {{core::Problem::Weight::Blocks, edit->objectName(), unreadableText()}};
            with.*member = edit->value();
        }
        return m_desk.bbz.save(with);
    };
    dialog->openWith(m_ending);
}

} // namespace ui
