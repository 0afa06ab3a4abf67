#include "ui/bbz/viabilitypane.h"

#include "core/finance/financialplans.h"
#include "ui/base/format.h"
#include "ui/base/recorddialog.h"
#include "ui/chart/chartview.h"

#include <QSplitter>
#include <QTabWidget>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Assumption = core::Assumption;

core::Catalogue listed(const QString &list) { return core::Catalogue::read(u"bbz/kinds"_s, list); }

QString outcomeOf(const core::Sensitivity &one)
{
    return one.outcome ? format(one.outcome->lastLeft()) : QString();
}

QString breakOf(const core::Sensitivity &one)
{
    if (!one.outcome)
        return {};
    if (one.alwaysHolds)
        return ViabilityPane::tr("never");
    return *one.breaks == 0 ? ViabilityPane::tr("now already") : ViabilityPane::tr("%1 %").arg(*one.breaks);
}

QString triedOut(const Assumption &assumption)
{
    return assumption.moves.isEmpty() ? QString() : ViabilityPane::tr("%1, %2 %").arg(listed(u"moves"_s).label(assumption.moves)).arg(assumption.worse);
}

} // namespace

ViabilityPane::ViabilityPane(const BbzDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk),
      m_list(new RecordList<Row>(desk, {u"assumptions"_s, tr("Assumptions"), tr("Assumption …"), tr("Change …"), tr("Remove …"), tr("Nothing was written down yet: what has to come true for this business to carry itself?")},
                                 {Field<Row>(tr("What has to come true"), [](const Row &row) { return row.sensitivity.assumption.what; }).withToolTip([](const Row &row) { return row.sensitivity.assumption.what; }),
                                  Field<Row>(tr("Weight"), [](const Row &row) { return listed(u"weights"_s).label(row.sensitivity.assumption.weight); }),
                                  Field<Row>(tr("Judgement"), [](const Row &row) { return listed(u"judgements"_s).label(row.sensitivity.assumption.judgement); }),
                                  Field<Row>(tr("Worse by"), [](const Row &row) { return triedOut(row.sensitivity.assumption); }),
                                  Field<Row>(tr("Then left in the last year"), [](const Row &row) { return outcomeOf(row.sensitivity); }).alignedRight(),
                                  Field<Row>(tr("Fails from"), [](const Row &row) { return breakOf(row.sensitivity); }).alignedRight()},
                                 0, this)),
      m_state(new Chip(Meaning::Neutral, {}, this)), m_words(new QLabel(this)), m_together(new QLabel(this)), m_below(new QTabWidget(this)), m_counter(new QLabel(this)),
      m_years(new QTableWidget(0, 0, this)), m_chart(new ChartView({}, this)), m_notice(new Notice(this))
{
    m_list->rows = [this] {
        QList<Row> rows;
        for (const core::Sensitivity &one : std::as_const(m_found))
            rows.append({one.assumption.id, one});
        return rows;
    };
    m_list->fresh = [this] {
        Row row;
        row.id = core::Id<Assumption>::fresh();
        row.sensitivity.assumption.id = row.id;
        row.sensitivity.assumption.dossier = m_desk.dossier;
        return row;
    };
    m_list->edit = [this](const Row &row, bool fresh) { edit(row.sensitivity.assumption, fresh); };
    m_list->removal = [](const Row &row) { return tr("Remove “%1”? It goes to the bin and can be put back.").arg(row.sensitivity.assumption.what); };
    m_list->remove = [this](const Row &row) { core::Assumptions(m_desk.store).remove(row.id); };
    m_list->onChosen = [this] { showChosen(); };
    const auto arrow = [this](const QString &text, const QString &name, int places) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, places] {
            if (const auto row = m_list->current())
                attempt(m_desk.ask, tr("Moving the assumption"), [&] { core::Assumptions(m_desk.store).move(row->sensitivity.assumption, places); });
        });
        m_list->addButton(button);
    };
    arrow(tr("Up"), u"assumptionUp"_s, -1);
    arrow(tr("Down"), u"assumptionDown"_s, 1);
    auto *paper = new QPushButton(tr("Viability sheet …"), this);
    paper->setObjectName(u"viabilityPaper"_s);
    connect(paper, &QPushButton::clicked, this, [this] { m_desk.paper(u"bbz-viability"_s); });
    m_list->addButton(paper, false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    layout->addWidget(makeHead());
    layout->addWidget(m_notice);
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_list);
    halves->addWidget(makeBelow());
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 4);
    layout->addWidget(halves, 1);
}

QWidget *ViabilityPane::makeHead()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(space::group, space::inside, space::group, space::inside);
    row->setSpacing(space::group);
    m_state->setObjectName(u"viabilityState"_s);
    m_words->setObjectName(u"viabilityWords"_s);
    m_together->setObjectName(u"viabilityTogether"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (QLabel *label : {m_words, m_together}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    m_together->setProperty("role", u"muted"_s);
    row->addWidget(m_state, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return card;
}

QWidget *ViabilityPane::makeBelow()
{
    m_below->setObjectName(u"viabilityBelow"_s);
    m_counter->setObjectName(u"viabilityCounter"_s);
    m_counter->setWordWrap(true);
    m_counter->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_counter->setContentsMargins(0, space::inside, 0, 0);
    m_counter->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_years->setObjectName(u"viabilityYears"_s);
    m_years->setAccessibleName(tr("What the plan leaves"));
    m_years->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_years->setTabKeyNavigation(false);
    m_years->verticalHeader()->hide();
    m_years->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    m_chart->setObjectName(u"viabilityChart"_s);
    m_below->addTab(m_years, tr("What the plan leaves"));
    m_below->addTab(m_counter, tr("For and against"));
    m_below->addTab(m_chart, tr("Chart"));
    return m_below;
}

void ViabilityPane::reload()
{
    attempt(m_desk.ask, tr("Reckoning the viability"), [this] { reckon(); });
    m_list->reload();
}

void ViabilityPane::reckon()
{
    const QList<Assumption> assumptions = core::Assumptions(m_desk.store).of(m_desk.dossier);
    const core::FinancialPlans plans(m_desk.store);
    const QList<core::FinancialPlan> known = plans.of(m_desk.dossier);
    m_found.clear();
    m_notice->clear();
    m_below->setTabVisible(0, !known.isEmpty());
    m_below->setTabVisible(2, !known.isEmpty());
    if (known.isEmpty()) {
        for (const Assumption &assumption : assumptions)
            m_found.append({assumption, std::nullopt, std::nullopt, false});
        m_plan = {};
        m_state->set(Meaning::Neutral, tr("Not reckoned"));
        m_words->setText(tr("There is no financial plan in this dossier yet. Make one on the tab Finances: then each assumption is tried out on it."));
        m_together->clear();
        return;
    }
    m_plan = plans.facts(known.last().id);
    const core::RuleBook &rules = m_desk.bbz.rules();
    const core::ViabilityOutcome outcome = core::viability(m_plan, rules);
    m_found = core::sensitivities(m_plan, rules, assumptions);
    m_state->set(outcome.holds() ? Meaning::Good : Meaning::Stop, outcome.holds() ? tr("The plan holds") : tr("The plan does not hold"));
    m_words->setText(core::sentence(outcome) + u' ' + tr("Reckoned from the plan “%1”.").arg(known.last().name));
    const QList<core::Setback> setbacks = core::allTogether(assumptions);
    m_together->setText(setbacks.isEmpty() ? QString() : tr("Everything worse at the same time: %1").arg(core::sentence(core::viability(m_plan, rules, setbacks))));
    m_together->setVisible(!setbacks.isEmpty());
    showYears(outcome);
    m_chart->setSeries(core::viabilityChart(m_plan, rules));
    const QList<core::BbzApplication> applications = m_desk.bbz.applications(m_desk.dossier);
    if (!applications.isEmpty() && !applications.first().asksCapital.isZero() && m_plan.of(core::Section::Loan).isEmpty())
        m_notice->say(Meaning::Attention, tr("Capital is asked, but the plan has no loan: its repayment is not counted."));
}

void ViabilityPane::showYears(const core::ViabilityOutcome &outcome)
{
    using Year = core::ViabilityYear;
    struct Line {
        QString name;
        std::function<core::Money(const Year &)> value;
        bool strong = false;
    };
    const QList<Line> lines{{tr("Result before tax"), [](const Year &year) { return year.profit; }}, {tr("Depreciation"), [](const Year &year) { return year.writtenOff; }},
                            {tr("Reserve for tax"), [](const Year &year) { return -year.tax; }}, {tr("Private costs less other income"), [](const Year &year) { return -year.household; }},
                            {tr("Left to repay"), [](const Year &year) { return year.room(); }, true}, {tr("Repayment of loans"), [](const Year &year) { return -year.repaid; }},
                            {tr("Left without benefit"), [](const Year &year) { return year.left(); }, true}, {tr("With the benefit that was planned"), [](const Year &year) { return year.leftWithBenefit(); }}};
    m_years->clear();
    m_years->setRowCount(int(lines.size()));
    m_years->setColumnCount(int(outcome.years.size()) + 1);
    QStringList heads{tr("Per year")};
    for (int year = 1; year <= outcome.years.size(); ++year)
        heads.append(tr("Year %1").arg(year));
    m_years->setHorizontalHeaderLabels(heads);
    m_years->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_years->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    QFont bold = m_years->font();
    bold.setBold(true);
    for (int row = 0; row < lines.size(); ++row)
        for (int column = 0; column <= outcome.years.size(); ++column) {
            auto *item = new QTableWidgetItem(column == 0 ? lines[row].name : format(lines[row].value(outcome.years[column - 1])));
            item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            if (lines[row].strong)
                item->setFont(bold);
            m_years->setItem(row, column, item);
        }
}

void ViabilityPane::showChosen()
{
    const auto row = m_list->current();
    if (!row)
        return m_counter->setText(tr("Choose an assumption to read what speaks for it and against it."));
    const Assumption &one = row->sensitivity.assumption;
    QStringList words{tr("Source: %1").arg(one.source.isEmpty() ? tr("none") : one.source), tr("Against it: %1").arg(one.counter.isEmpty() ? tr("nothing was written down") : one.counter)};
    if (row->sensitivity.outcome)
        words.append(tr("%1 % worse: %2").arg(one.worse).arg(core::sentence(*row->sensitivity.outcome)));
    m_counter->setText(words.join(u"\n\n"_s));
}

QString ViabilityPane::tried(const Assumption &assumption) const
{
    if (assumption.moves.isEmpty())
        return tr("This moves nothing in the plan: it stays with words.");
    if (m_plan.lines.isEmpty())
        return {};
    return tr("%1 % worse: %2").arg(assumption.worse).arg(core::sentence(core::viability(m_plan, m_desk.bbz.rules(), {{assumption.moves, assumption.worse}})));
}

void ViabilityPane::edit(const Assumption &assumption, bool fresh)
{
    auto *dialog = new RecordDialog<Assumption>(m_desk, fresh ? u"bbz-assumption-new"_s : u"bbz-assumption"_s, {tr("Assumption"), tr("Record assumption"), tr("Cancel")}, this);
    auto *form = dialog->form();
    form->addText(tr("What has to come true"), &Assumption::what);
    form->add(tr("Where that comes from"), &Assumption::source);
    form->addChoice(tr("Weight"), &Assumption::weight, bbzChoices(listed(u"weights"_s)));
    form->addText(tr("What speaks against it"), &Assumption::counter);
    form->addChoice(tr("Moves in the plan"), &Assumption::moves, bbzChoices(listed(u"moves"_s), true));
    form->add(tr("Worse by, in percent"), &Assumption::worse, 100);
    form->addChoice(tr("Judgement"), &Assumption::judgement, bbzChoices(listed(u"judgements"_s), true));
    dialog->hint = [this](const Assumption &record) { return tried(record); };
    dialog->check = [](const Assumption &record) { return core::check(record); };
    dialog->save = [this](const Assumption &record) { return core::Assumptions(m_desk.store).save(record); };
    if (fresh)
        dialog->setNew();
    dialog->openWith(assumption);
}

} // namespace ui
