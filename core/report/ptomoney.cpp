#include "core/report/ptomoney.h"

#include "core/base/format.h"
#include "core/rules/catalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::PtoMoney)
};

void addInvoices(Document &document, const IncomeLedger &ledger, Month first, Month last)
{
    TableBlock table;
    table.columns = {{Text::tr("Day"), Align::Left, 0}, {Text::tr("Number"), Align::Left, 0}, {Text::tr("Customer"), Align::Left, 1}, {Text::tr("Counts in"), Align::Left, 0}, {Text::tr("Paid"), Align::Left, 0},
                     {Text::tr("With VAT"), Align::Right, 0}, {Text::tr("Without VAT"), Align::Right, 0}};
    Money invoiced;
    Money turnover;
    for (const CountedInvoice &line : ledger.invoices) {
        if (!line.month || *line.month < first || *line.month > last)
            continue;
        QString customer = line.invoice.customer;
        if (line.isBack)
            customer = Text::tr("%1: not paid, given up").arg(customer);
        else if (!line.payment.isEmpty())
            customer = Text::tr("%1: part of %2").arg(customer, format(line.invoice.amount));
        else if (!line.paid.isValid() && !line.received.isZero())
            customer = Text::tr("%1: %2 came in so far").arg(customer, format(line.received));
        table.rows.append({formatShort(line.invoice.issued), line.invoice.number, customer, format(*line.month),
                           formatShort(line.paid), format(line.invoiced), format(line.turnover())});
        invoiced += line.invoiced;
        turnover += line.turnover();
    }
    if (table.rows.isEmpty())
        return;
    table.caption = Text::tr("Invoices and takings");
    table.foot = {Text::tr("Total"), {}, {}, {}, {}, format(invoiced), format(turnover)};
    document.add(table);
}

void addCosts(Document &document, const IncomeLedger &ledger, Month first, Month last)
{
    const Catalogue kinds = Catalogue::read(u"pto/cost_kinds"_s);
    TableBlock table;
    table.columns = {{Text::tr("Day"), Align::Left, 0}, {Text::tr("Kind and what"), Align::Left, 3}, {Text::tr("Costs"), Align::Right, 0}, {Text::tr("Accepted"), Align::Right, 0}, {Text::tr("Why not all of it"), Align::Left, 3}};
    Money base;
    Money accepted;
    for (const CountedCost &line : ledger.costs) {
        if (line.month < first || line.month > last)
            continue;
        QStringList words{kinds.label(line.cost.kind)};
        if (line.cost.kilometres > 0)
            words.append(Text::tr("%1 km").arg(line.cost.kilometres));
        words.append(line.cost.what.isEmpty() ? line.cost.supplier : line.cost.what);
        words.removeAll(QString());
        table.rows.append({formatShort(line.cost.day), words.join(u", "_s), format(line.base), format(line.accepted), line.why});
        base += line.base;
        accepted += line.accepted;
    }
    if (table.rows.isEmpty())
        return;
    table.caption = Text::tr("Costs");
    table.foot = {Text::tr("Total"), {}, format(base), format(accepted), {}};
    document.add(table);
}

} // namespace

void addLedger(Document &document, const IncomeLedger &ledger, Month first, Month last)
{
    addInvoices(document, ledger, first, last);
    addCosts(document, ledger, first, last);
}

void addPrices(Document &document, const QList<MarketPrice> &prices, const RuleBook &rules, QDate today)
{
    if (prices.isEmpty())
        return;
    document.add(Heading{Text::tr("Prices"), 2});
    TableBlock table;
    table.columns = {{Text::tr("Product"), Align::Left, 2}, {Text::tr("Who"), Align::Left, 2}, {Text::tr("Price"), Align::Right, 0}, {Text::tr("Seen on"), Align::Left, 0}, {Text::tr("Source"), Align::Left, 3}};
    for (const MarketPrice &price : prices) {
        if (price.own)
            table.strongRows.insert(int(table.rows.size()));
        const QString product = price.unit.isEmpty() ? price.product : u"%1, %2"_s.arg(price.product, price.unit);
        table.rows.append({product, price.own ? Text::tr("own price") : price.provider, format(price.amount), formatShort(price.day), price.source});
    }
    document.add(table);
    const QList<PriceComparison> comparisons = comparePrices(prices, rules, today);
    for (const PriceComparison &comparison : comparisons) {
        const QString text = Text::tr("%1: %2").arg(comparison.product, comparison.sentence());
        if (comparison.standing() == PriceComparison::Standing::Below)
            document.add(Notice{Text::tr("Mind"), text});
        else
            document.add(Paragraph{text});
    }
}

void addCalcSteps(Document &document, const CalcAnswer &answer)
{
    TableBlock table;
    table.columns = {{Text::tr("Step"), Align::Left, 5}, {Text::tr("Amount"), Align::Right, 0}, {Text::tr("Where it stands"), Align::Left, 4}};
    for (const Step &step : answer.steps) {
        if (step.rule.startsWith("kpi."_L1))
            continue;
        const QString place = step.source.section(u", http"_s, 0, 0);
        table.rows.append({step.text, step.amount ? format(*step.amount) : QString(), step.verified ? place : Text::tr("%1 (not verified)").arg(place)});
    }
    document.add(table);
}

} // namespace core
