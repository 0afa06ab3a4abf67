#include "ui/bbz/livingpane.h"

#include "core/calc/calculators.h"
#include "core/rules/workdays.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/base/recorddialog.h"
#include "ui/bbz/livingledgerlist.h"
#include "ui/bbz/livinglists.h"
#include "ui/bbz/reckoned.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Award = core::LivingAward;
using Year = core::BookYear;

QString formOf(const Award &award)
{
    if (award.eased)
        return LivingPane::tr("gift, eased");
    const QString form = award.form == "gift"_L1 ? LivingPane::tr("gift") : LivingPane::tr("loan");
    return award.extension ? LivingPane::tr("%1, extension").arg(form) : form;
}

QString stateOf(const Year &year)
{
    return year.determined.isValid() ? LivingPane::tr("determined %1").arg(formatShort(year.determined)) : LivingPane::tr("provisional");
}

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    return made;
}

} // namespace

LivingPane::LivingPane(const BbzDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk),
      m_awards(new RowsModel<Award>({Field<Award>(tr("From"), [](const Award &award) { return formatShort(award.from); }),
                                     Field<Award>(tr("Until"), [](const Award &award) { return formatShort(award.until); }),
                                     Field<Award>(tr("A month"), [](const Award &award) { return format(award.month); }).alignedRight(),
                                     Field<Award>(tr("Form"), formOf)}, this)),
      m_years(new RowsModel<Year>({Field<Year>(tr("Book year"), [](const Year &year) { return QString::number(year.year); }),
                                   Field<Year>(tr("Lent"), [](const Year &year) { return format(year.lent); }).alignedRight(),
                                   Field<Year>(tr("State"), stateOf)}, this)),
      m_lists(new QTabWidget(this)), m_payments(makePayments(desk, m_lists)), m_wealth(new WealthList(desk, m_lists)), m_ledger(new LivingLedgerList(desk, m_lists)),
      m_awardTable(recordTable(m_awards, u"awards"_s, tr("Living costs awarded"), 3, this)), m_yearTable(recordTable(m_years, u"years"_s, tr("Book years"), 2, this)),
      m_year(new QWidget(this)), m_yearName(caption({}, "heading", m_year)), m_state(new Chip(Meaning::Neutral, {}, m_year)), m_outcome(new QLabel(m_year)),
      m_notice(new Notice(m_year)), m_steps(makeSteps(u"determinationSteps"_s, tr("Steps of the determination"), m_year)), m_figures(button(tr("Figures …"), u"yearFigures"_s, m_year)),
      m_determine(button(tr("Determine …"), u"determineYear"_s, m_year)), m_reopen(button(tr("Reopen …"), u"reopenYear"_s, m_year))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins({});
    columns->setSpacing(space::group);
    columns->addWidget(makeLists(), 2);
    columns->addWidget(makeYear(), 3);
}

QWidget *LivingPane::makeLists()
{
    auto *side = new QWidget(this);
    const auto addList = [](QVBoxLayout *layout, QTableView *table, const QList<QPushButton *> &buttons) {
        layout->setContentsMargins(0, space::inside, 0, 0);
        layout->setSpacing(space::inside);
        table->setMinimumHeight(3 * tableRowHeight);
        layout->addWidget(table, 1);
        auto *row = new QHBoxLayout;
        row->setSpacing(space::inside);
        for (QPushButton *one : buttons)
            row->addWidget(one);
        row->addStretch();
        layout->addLayout(row);
    };
    auto *add = button(tr("Award …"), u"addAward"_s, side);
    auto *change = button(tr("Change …"), u"changeAward"_s, side);
    auto *remove = button(tr("Remove …"), u"removeAward"_s, side);
    connect(add, &QPushButton::clicked, this, [this] {
        Award fresh;
        fresh.id = core::Id<Award>::fresh();
        fresh.dossier = m_desk.dossier;
        const QList<core::BbzApplication> applications = m_desk.bbz.applications(m_desk.dossier);
        fresh.application = applications.isEmpty() ? QString() : applications.first().id.text();
        fresh.from = m_awards->rows().isEmpty() ? core::Month::of(m_desk.today()).firstDay() : m_awards->rows().last().until.addDays(1);
        fresh.until = fresh.from.addMonths(6).addDays(-1);
        fresh.decided = m_desk.today();
        editAward(fresh, true);
    });
    connect(change, &QPushButton::clicked, this, [this] {
        if (const int row = m_awardTable->currentIndex().row(); row >= 0)
            editAward(m_awards->at(row), false);
    });
    connect(remove, &QPushButton::clicked, this, &LivingPane::removeAward);
    auto *periods = new QWidget(m_lists);
    addList(new QVBoxLayout(periods), m_awardTable, {add, change, remove});
    m_lists->setObjectName(u"livingLists"_s);
    m_lists->addTab(periods, tr("Awarded periods"));
    m_lists->addTab(m_payments, tr("Payments"));
    m_lists->addTab(m_ledger, tr("Ledger"));
    m_lists->addTab(m_wealth, tr("Wealth"));
    for (QWidget *one : {static_cast<QWidget *>(m_payments), static_cast<QWidget *>(m_wealth)})
        one->layout()->setContentsMargins(0, space::inside, 0, 0);
    auto *addYear = button(tr("Book year …"), u"addYear"_s, side);
    auto *dropYear = button(tr("Remove …"), u"removeYear"_s, side);
    connect(addYear, &QPushButton::clicked, this, &LivingPane::makeYearRecord);
    connect(dropYear, &QPushButton::clicked, this, &LivingPane::removeYear);
    auto *years = new QVBoxLayout;
    addList(years, m_yearTable, {addYear, dropYear});
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    layout->addWidget(m_lists, 3);
    layout->addWidget(caption(tr("Book years"), "heading", side));
    layout->addLayout(years, 2);
    connect(m_yearTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_chosen = m_years->at(now.row()).id;
        showYear();
    });
    side->setMinimumWidth(300);
    return side;
}

QWidget *LivingPane::makeYear()
{
    auto *layout = new QVBoxLayout(m_year);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    auto *head = new QHBoxLayout;
    head->addWidget(m_yearName);
    head->addWidget(m_state);
    head->addStretch();
    auto *letter = button(tr("Letter …"), u"yearLetter"_s, m_year);
    connect(letter, &QPushButton::clicked, this, [this] { m_desk.paper(u"letter/bbz-determination"_s, m_chosen.text()); });
    for (QPushButton *one : {m_figures, m_determine, m_reopen, letter})
        head->addWidget(one);
    layout->addLayout(head);
    m_outcome->setObjectName(u"outcome"_s);
    m_outcome->setWordWrap(true);
    layout->addWidget(m_outcome);
    layout->addWidget(m_notice);
    layout->addWidget(m_steps, 1);
    connect(m_figures, &QPushButton::clicked, this, [this] {
        if (const auto year = chosenYear())
            editYear(*year, false);
    });
    connect(m_determine, &QPushButton::clicked, this, &LivingPane::determine);
    connect(m_reopen, &QPushButton::clicked, this, &LivingPane::reopen);
    return m_year;
}

void LivingPane::reload()
{
    m_awards->reset(m_desk.bbz.awards(m_desk.dossier));
    m_years->reset(m_desk.bbz.years(m_desk.dossier));
    m_payments->reload();
    m_wealth->reload();
    m_ledger->reload();
    const auto chosen = chosenYear();
    if (!chosen && !m_years->rows().isEmpty())
        m_chosen = m_years->at(0).id;
    for (int row = 0; row < m_years->rowCount(); ++row)
        if (m_years->at(row).id == m_chosen && m_yearTable->currentIndex().row() != row)
            m_yearTable->setCurrentIndex(m_years->index(row, 0));
    showYear();
}

std::optional<Year> LivingPane::chosenYear() const
{
    for (const Year &year : m_years->rows())
        if (year.id == m_chosen)
            return year;
    return std::nullopt;
}

core::CalcAnswer LivingPane::answerOf(const Year &year) const
{
    return core::calculator(u"bbz-determination"_s)->run(core::determinationInput(year), m_desk.rules(), m_desk.today());
}

void LivingPane::showYear()
{
    const std::optional<Year> year = chosenYear();
    m_figures->setVisible(year && !year->determined.isValid());
    m_determine->setVisible(m_figures->isVisibleTo(m_year));
    m_reopen->setVisible(year && year->determined.isValid());
    m_state->setVisible(year.has_value());
    m_steps->setRowCount(0);
    m_steps->setVisible(year.has_value());
    m_notice->clear();
    if (!year) {
        m_yearName->setText(tr("Determination"));
        m_outcome->setText(tr("Living costs are lent until the year is over. Add the book year when its figures are there: the determination is then worked out step by step."));
        return;
    }
    m_yearName->setText(tr("Determination %1").arg(year->year));
    const bool fixed = year->determined.isValid();
    m_state->set(fixed ? Meaning::Good : Meaning::Info, fixed ? tr("Determined") : tr("Provisional"));
    try {
        showOutcome(*year, answerOf(*year));
    } catch (const core::Failure &failure) {
        // The year can be kept; it cannot be determined until the rule is known or given.
        m_outcome->clear();
        m_notice->say(Meaning::Stop, failure.message());
        m_determine->setEnabled(false);
    }
}

void LivingPane::showOutcome(const Year &stored, const core::CalcAnswer &answer)
{
    Year year = stored;
    m_determine->setEnabled(answer.problems.isEmpty());
    if (!answer.problems.isEmpty())
        return m_notice->show(answer.problems);
    if (!year.determined.isValid())
        core::takeOutcome(year, answer.outcome);
    QStringList words{tr("Gift %1").arg(format(year.gift))};
    if (!year.extra.isZero())
        words.append(tr("of which paid on top %1").arg(format(year.extra)));
    if (!year.kept.isZero())
        words.append(tr("stays a loan %1").arg(format(year.kept)));
    words.append(tr("to claim %1").arg(format(year.claim)));
    QString text = words.join(u" · "_s) + u". "_s;
    if (year.determined.isValid()) {
        text += tr("Claimed back: %1. Objection until %2.").arg(format(year.claimed), format(core::objectionUntil(year.determined))) + u' ' + core::giftTaxSentence(year.determined);
    } else {
        const QDate due = core::accountsDue(year.year, m_desk.rules());
        text += year.accountsReceived.isValid() ? tr("Accounts received on %1.").arg(format(year.accountsReceived)) : tr("Accounts due by %1.").arg(format(due));
    }
    m_outcome->setText(text);
    if (!answer.warnings.isEmpty())
        m_notice->say(Meaning::Attention, answer.warnings.join(u'\n'));
    showSteps(m_steps, answer.steps);
}

void LivingPane::editAward(const Award &award, bool fresh)
{
    auto *dialog = new RecordDialog<Award>(m_desk, fresh ? u"bbz-award-new"_s : u"bbz-award"_s, {tr("Living costs"), tr("Record living costs"), tr("Cancel")}, this);
    QList<Choice> on{{QString(), u"–"_s}};
    for (const core::BbzApplication &one : m_desk.bbz.applications(m_desk.dossier))
        on.append({one.id.text(), tr("%1, received %2").arg(bbzLabel(u"applications"_s, one.kind), formatShort(one.received))});
    dialog->form()->addChoice(tr("On the application"), &Award::application, on);
    dialog->form()->add(tr("From"), &Award::from);
    dialog->form()->add(tr("Up to and including"), &Award::until);
    dialog->form()->add(tr("Amount a month"), &Award::month);
    dialog->form()->addChoice(tr("Form"), &Award::form, {{u"loan"_s, tr("interest-free loan, determined later")}, {u"gift"_s, tr("gift at once (art. 19)")}});
    dialog->form()->add(tr("Extension on its own ground"), &Award::extension);
    dialog->form()->add(tr("Eased Bbz of October 2021 to March 2022"), &Award::eased);
    dialog->form()->add(tr("Decided on"), &Award::decided);
    dialog->form()->addText(tr("Note"), &Award::note);
    dialog->save = [this](const Award &record) { return m_desk.bbz.save(record); };
    dialog->check = [this](const Award &record) { return m_desk.bbz.check(record); };
    if (fresh)
        dialog->setNew();
    dialog->openWith(award);
}

void LivingPane::removeAward()
{
    const int row = m_awardTable->currentIndex().row();
    if (row < 0)
        return;
    const Award award = m_awards->at(row);
    if (m_desk.ask.confirm(tr("Remove living costs"), tr("Remove the award from %1 to %2? It goes to the bin and can be put back.").arg(format(award.from), format(award.until)), tr("Remove living costs")))
        attempt(m_desk.ask, tr("Removing the living costs"), [&] { m_desk.bbz.remove(award.id); });
}

void LivingPane::makeYearRecord()
{
    int year = m_desk.today().year() - 1;
    const QList<Year> known = m_years->rows();
    while (std::any_of(known.begin(), known.end(), [&](const Year &one) { return one.year == year; }))
        --year;
    editYear(m_desk.bbz.proposal(m_desk.dossier, year), true);
}

void LivingPane::editYear(const Year &year, bool fresh)
{
    auto *dialog = new RecordDialog<Year>(m_desk, fresh ? u"bbz-year-new"_s : u"bbz-year"_s, {tr("Figures of the book year"), tr("Record figures"), tr("Cancel")}, this);
    auto *form = dialog->form();
    form->add(tr("Book year"), &Year::year, 2100)->setMinimum(2014);
    form->add(tr("Assistance lent in it"), &Year::lent);
    form->add(tr("In how many months"), &Year::months, 12)->setMinimum(1);
    form->add(tr("Or counted in days (0: months)"), &Year::days, 366);
    form->add(tr("Net result of the business"), &Year::result);
    form->add(tr("Other net income, with partner"), &Year::otherIncome);
    form->addChoice(tr("Norm"), &Year::household, {{u"single"_s, tr("single, whole year")}, {u"couple"_s, tr("couple, whole year")}, {u"other"_s, tr("otherwise: give the annual norm")}});
    form->add(tr("Annual norm"), &Year::norm);
    form->add(tr("Special assistance"), &Year::special);
    auto *share = new PercentageEdit(form);
    share->setObjectName(u"tax_share"_s);
    share->setAccessibleName(tr("Tax and premiums"));
    share->setPlaceholderText(tr("by the rules of the year"));
    if (year.taxShare)
        share->setValue(*year.taxShare);
    form->addWidget(tr("Tax and premiums"), share);
    form->add(tr("Allowance of art. 46 Zvw"), &Year::health);
    form->add(tr("Wealth is tested"), &Year::wealthKnown);
    form->add(tr("Own wealth"), &Year::ownWealth);
    form->add(tr("All wealth"), &Year::totalWealth);
    form->add(tr("Older entrepreneur"), &Year::older);
    form->add(tr("Accounts received on"), &Year::accountsReceived);
    dialog->save = [this, share](const Year &record) -> QList<core::Problem> {
        if (share->isUnreadable())
            return {{core::Problem::Weight::Blocks, u"tax_share"_s, tr("The percentage cannot be read.")}};
        Year with = record;
        with.taxShare = share->value();
        return m_desk.bbz.save(with);
    };
    dialog->stored = [this](const Year &record) {
        m_chosen = record.id;
        reload();
    };
    if (fresh)
        dialog->setNew();
    dialog->openWith(year);
}

void LivingPane::determine()
{
    const std::optional<Year> year = chosenYear();
    if (!year)
        return;
    const core::CalcAnswer answer = answerOf(*year);
    const bool power = answer.outcome["claim_is_power"_L1].toBool();
    auto *dialog = new RecordDialog<Year>(m_desk, u"bbz-determination"_s, {tr("Determine %1").arg(year->year), tr("Determine book year"), tr("Cancel")}, this);
    auto *form = dialog->form();
    Year proposal = *year;
    proposal.determined = m_desk.today();
    core::takeOutcome(proposal, answer.outcome);
    proposal.claimed = proposal.claim;
    form->add(tr("Decided on"), &Year::determined);
    form->add(tr("Accounts received on"), &Year::accountsReceived);
    if (!answer.outcome["gift_allowed"_L1].toBool(true))
        form->addChoice(tr("Art. 13 is read as"), &Year::reading, {{QString(), u"–"_s}, {u"whole"_s, tr("all or nothing")}, {u"excess"_s, tr("only the part above the limit")}});
    if (!proposal.claim.isZero()) {
        form->add(tr("Claim back"), &Year::claimed);
        form->addText(power ? tr("How the interests were weighed") : tr("Urgent reasons for less"), &Year::weighing);
    }
    dialog->hint = [answer](const Year &record) {
        Year shown = record;
        core::takeOutcome(shown, answer.outcome);
        return tr("Gift %1, to claim %2. %3").arg(format(shown.gift), format(shown.claim), core::giftTaxSentence(record.determined));
    };
    dialog->save = [this, answer, power](const Year &record) {
        Year fixed = record;
        core::takeOutcome(fixed, answer.outcome);
        return m_desk.bbz.determine(fixed, power);
    };
    dialog->openWith(proposal);
}

void LivingPane::reopen()
{
    const std::optional<Year> year = chosenYear();
    if (year && m_desk.ask.confirm(tr("Reopen book year"), tr("Take the determination of %1 back? The figures can then be changed.").arg(year->year), tr("Reopen book year")))
        attempt(m_desk.ask, tr("Reopening the book year"), [&] { m_notice->show(m_desk.bbz.reopen(year->id)); });
}

void LivingPane::removeYear()
{
    const std::optional<Year> year = chosenYear();
    if (year && m_desk.ask.confirm(tr("Remove book year"), tr("Remove the book year %1 with its figures? It goes to the bin and can be put back.").arg(year->year), tr("Remove book year")))
        attempt(m_desk.ask, tr("Removing the book year"), [&] { m_desk.bbz.remove(year->id); });
}

} // namespace ui
