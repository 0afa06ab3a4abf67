#include "ui/finance/outcomepane.h"

#include "core/base/format.h"
#include "core/finance/sheets.h"
#include "ui/base/notice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString euros(core::Money amount)
{
    return u"€\u00A0"_s + core::wholeEuros(amount);
}

} // namespace

OutcomeTile::OutcomeTile(const QString &title, const QString &name, QWidget *parent)
    : QFrame(parent), m_title(title), m_value(new QLabel(this)), m_chip(new Chip(Meaning::Neutral, QString(), this)), m_meaning(new QLabel(this))
{
    setProperty("card", true);
    setObjectName(name);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_value->setFont(large);
    m_value->setObjectName(u"value"_s);
    m_meaning->setWordWrap(true);
    m_meaning->setProperty("role", u"muted"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(m_value);
    row->addStretch();
    row->addWidget(m_chip);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::inside, space::tight, space::inside, space::tight);
    layout->setSpacing(2);
    auto *head = new QLabel(title, this);
    head->setWordWrap(true);
    layout->addWidget(head);
    layout->addLayout(row);
    layout->addWidget(m_meaning);
}

void OutcomeTile::show(const QString &value, bool isWell, const QString &word, const QString &meaning)
{
    m_value->setText(value);
    m_chip->set(isWell ? Meaning::Good : Meaning::Attention, word);
    m_meaning->setText(meaning);
    setAccessibleName(u"%1: %2, %3. %4"_s.arg(m_title, value, word, meaning));
}

OutcomePane::OutcomePane(QWidget *parent)
    : QWidget(parent), m_year(new QComboBox(this)), m_cash(new OutcomeTile(tr("Lowest cash"), u"lowestCash"_s, this)),
      m_breakEven(new OutcomeTile(tr("Break-even turnover a month"), u"breakEven"_s, this)),
      m_leave(new OutcomeTile(tr("Turnover a month to leave the benefit"), u"leaveBenefit"_s, this)), m_funding(new OutcomeTile(tr("Funding"), u"fundingTile"_s, this))
{
    for (int year = 1; year <= core::planYears; ++year)
        m_year->addItem(tr("Year %1").arg(year));
    m_year->setObjectName(u"outcomeYear"_s);
    m_year->setAccessibleName(tr("Outcomes of year"));
    connect(m_year, &QComboBox::activated, this, &OutcomePane::yearChosen);
    auto *steps = new QPushButton(tr("How is this calculated?"), this);
    steps->setObjectName(u"stepsButton"_s);
    connect(steps, &QPushButton::clicked, this, &OutcomePane::stepsWanted);

    auto *head = new QHBoxLayout;
    head->addWidget(caption(tr("Outcomes"), "heading", this), 1);
    head->addStretch();
    head->addWidget(m_year);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    layout->addLayout(head);
    for (QWidget *tile : {m_cash, m_breakEven, m_leave, m_funding})
        layout->addWidget(tile);
    layout->addWidget(steps, 0, Qt::AlignLeft);
    layout->addStretch();
}

int OutcomePane::year() const
{
    return m_year->currentIndex();
}

void OutcomePane::show(const core::Forecast &plan, const core::Forecast *whatIf)
{
    const core::Forecast &shown = whatIf ? *whatIf : plan;
    const auto orPlan = [&](const QString &meaning, const QString &before) { return whatIf ? tr("What if. In the plan: %1.").arg(before) : meaning; };
    const bool short_ = shown.lowestCash < core::Money();
    m_cash->show(euros(shown.lowestCash), !short_, short_ ? tr("short") : tr("enough"),
                 orPlan(tr("in %1").arg(core::format(shown.start.plus(shown.lowestMonth))), euros(plan.lowestCash)));

    const core::YearFigures &figures = shown.years.at(year());
    const core::YearFigures &before = plan.years.at(year());
    const core::Money planned = scaled(figures.turnover, 1, 12, core::Rounding::HalfUp);
    const auto needed = [&](OutcomeTile *tile, const core::NeededTurnover &turnover, const core::NeededTurnover &old, const QString &extra) {
        if (!turnover.month()) {
            tile->show(u"–"_s, false, tr("not known"), turnover.steps.isEmpty() ? QString() : turnover.steps.last().text);
            return;
        }
        const bool reached = figures.turnover >= *turnover.year;
        const QString meaning = orPlan(tr("Planned: %1 a month.").arg(euros(planned)), old.month() ? euros(*old.month()) : tr("not known"));
        tile->show(euros(*turnover.month()), reached, reached ? tr("reached") : tr("not reached"), extra.isEmpty() ? meaning : meaning + u' ' + extra);
    };
    needed(m_breakEven, figures.breakEven, before.breakEven, {});
    needed(m_leave, figures.leaveBenefit, before.leaveBenefit,
           shown.canLeave ? tr("From %1 on, a whole year carries the household.").arg(core::format(*shown.canLeave)) : tr("No whole year in this plan carries the household."));
    const core::Money shortage = shown.funding.shortage();
    m_funding->show(euros(shortage.isZero() ? shown.funding.surplus() : shortage), shortage.isZero(), shortage.isZero() ? tr("closes") : tr("shortage"),
                    tr("Needed %1, available %2.").arg(euros(shown.funding.needed), euros(shown.funding.available)));
}

} // namespace ui
