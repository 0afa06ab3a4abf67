#include "ui/finance/planoutline.h"

#include "core/finance/sheets.h"
#include "core/finance/words.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace ui {

using core::Section;

PlanOutline::PlanOutline(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"planOutline"_s);
    setAccessibleName(tr("Budgets of the plan"));
    setColumnCount(2);
    setHeaderLabels({tr("Budget"), tr("Euros")});
    headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setIndentation(12);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    add(tr("Starting points"), Basis);
    QTreeWidgetItem *investment = add(tr("Investment"), InvestmentBudget);
    QTreeWidgetItem *funding = add(tr("Funding"), FundingBudget);
    QTreeWidgetItem *operating = add(tr("Operation"), OperatingBudget);
    add(tr("Cash flow"), CashBudget);
    QTreeWidgetItem *household = add(tr("Private"), PrivateBudget);
    add(tr("Charts and what if"), WhatIfPlace);
    add(tr("Calculation"), StepsPlace);
    for (const auto &[under, sections] : {std::pair{investment, QList{Section::Investment, Section::Startup}}, {funding, QList{Section::WorkingCapital, Section::OwnMoney, Section::Loan}},
                                          {operating, QList{Section::Turnover, Section::Staff, Section::Cost}}, {household, QList{Section::PrivateCost, Section::PrivateIncome, Section::Benefit}}})
        for (const Section section : sections)
            add(core::nameOf(section), placeOf(section), under);
    expandAll();
    for (const int place : {int(Basis), int(WhatIfPlace), int(StepsPlace)})
        m_items.value(place)->setFirstColumnSpanned(true);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] { emit chosen(place()); });
}

QTreeWidgetItem *PlanOutline::add(const QString &name, int place, QTreeWidgetItem *under)
{
    auto *item = under ? new QTreeWidgetItem(under) : new QTreeWidgetItem(this);
    item->setText(0, name);
    item->setData(0, Qt::UserRole, place);
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    if (!under) {
        QFont bold = font();
        bold.setBold(true);
        item->setFont(0, bold);
    }
    m_items.insert(place, item);
    return item;
}

int PlanOutline::place() const
{
    return currentItem() ? currentItem()->data(0, Qt::UserRole).toInt() : Basis;
}

void PlanOutline::choose(int place)
{
    setCurrentItem(m_items.value(place));
}

void PlanOutline::set(int place, core::Money amount, bool isShort, bool isEmpty)
{
    QTreeWidgetItem *item = m_items.value(place);
    const QString text = isEmpty ? tr("empty") : core::wholeEuros(amount);
    item->setText(1, isShort ? u"▲ "_s + text : text);
    item->setToolTip(1, isShort ? tr("Short: %1").arg(text) : text);
    item->setData(0, Qt::AccessibleTextRole, isShort ? tr("%1: short, %2").arg(item->text(0), text) : u"%1: %2"_s.arg(item->text(0), text));
}

void PlanOutline::show(const core::PlanFacts &facts, const core::Forecast &forecast)
{
    const auto sum = [&](Section section) {
        core::Money total;
        for (const core::FinancialLine &line : facts.of(section))
            total += line.amount;
        return total;
    };
    const auto isEmpty = [&](Section section) { return sum(section).isZero(); };
    for (const Section section : {Section::WorkingCapital, Section::OwnMoney, Section::Loan, Section::Investment, Section::Startup})
        set(placeOf(section), sum(section), false, isEmpty(section));
    const core::YearFigures &first = forecast.years.first();
    set(placeOf(Section::Turnover), first.turnover, false, isEmpty(Section::Turnover));
    set(placeOf(Section::Staff), first.staff, false, isEmpty(Section::Staff));
    set(placeOf(Section::Cost), first.costs, false, isEmpty(Section::Cost));

    // Household lines are summed over the first year by how often they come.
    QHash<Section, core::Money> household;
    for (const Section section : {Section::PrivateCost, Section::PrivateIncome, Section::Benefit}) {
        for (const core::FinancialLine &line : facts.of(section))
            household[section] += core::byFrequency(line, line.amount).ofYear(0);
        set(placeOf(section), household[section], false, isEmpty(section));
    }
    const core::Money left = household[Section::PrivateIncome] + household[Section::Benefit] - household[Section::PrivateCost];
    set(PrivateBudget, left, false, isEmpty(Section::PrivateCost));
    core::Money invested;
    for (const core::Investment &each : forecast.investments)
        invested += each.net;
    set(InvestmentBudget, invested, false, invested.isZero());
    const core::Money shortage = forecast.funding.shortage();
    set(FundingBudget, shortage.isZero() ? forecast.funding.available : -shortage, !shortage.isZero(), forecast.funding.needed.isZero() && forecast.funding.available.isZero());
    set(OperatingBudget, first.profit(), first.profit() < core::Money(), first.turnover.isZero() && first.fixedCosts().isZero());
    set(CashBudget, forecast.lowestCash, forecast.lowestCash < core::Money(), false);
}

} // namespace ui
