#include "core/pto/incomeledger.h"

#include "core/base/format.h"
#include "core/policy/officerules.h"
#include "core/rules/catalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::IncomeLedger)
};

constexpr const char *regimeKey = "pto.costs.regime";
constexpr Rule<Money> kilometreRule{"tax.travel.km"};
constexpr Rule<Money> assetRule{"tax.asset.min"};

void addInvoices(IncomeLedger &ledger, const PtoBooks &books)
{
    for (const PtoInvoice &invoice : books.invoices) {
        const QString system = books.termsOf(invoice.issued.year()).system;
        const auto signedAs = [&invoice](Money amount) { return invoice.kind == "credit"_L1 ? -amount : amount; };
        const QList<PtoPayment> parts = paymentsOf(invoice, books.payments);
        const Money inParts = receivedOf(invoice, parts);
        const Money received = invoice.paid.isValid() ? invoice.amount : inParts;
        Money before;
        if (system == "cash"_L1)
            for (const PtoPayment &part : parts) {
                ledger.invoices.append({invoice, Month::of(part.day), signedAs(part.amount), signedAs(vatIn(invoice, before, part.amount)), part.id.text(), part.day, received});
                before += part.amount;
            }
        const Money rest = invoice.amount - before;
        if (rest.isZero())
            continue;
        const CountedInvoice counted{invoice, invoice.countsIn(system), signedAs(rest), signedAs(vatIn(invoice, before, rest)), {}, invoice.paid, received};
        ledger.invoices.append(counted);
        // Under the cash system what is never paid never counted.
        if (const Money lost = invoice.amount - received; invoice.writtenOff.isValid() && counted.month && !lost.isZero())
            ledger.invoices.append({invoice, Month::of(invoice.writtenOff), signedAs(-lost), signedAs(-vatIn(invoice, received, lost)), {}, {}, received, true});
    }
    std::stable_sort(ledger.invoices.begin(), ledger.invoices.end(), [](const CountedInvoice &a, const CountedInvoice &b) {
        // What still waits comes last.
        const Month never(9999, 12);
        return std::pair(a.month.value_or(never), a.invoice.issued) < std::pair(b.month.value_or(never), b.invoice.issued);
    });
}

/// What kinds of cost there are and what was accepted of each so far.
class CostCounter {
public:
    CostCounter(const PtoBooks &books, const RuleBook &rules) : m_books(books), m_rules(rules) {}

    CountedCost count(const PtoCost &cost)
    {
        const PtoTerms terms = m_books.termsOf(cost.day.year());
        CountedCost counted;
        counted.cost = cost;
        counted.month = cost.countsIn(terms.system);
        counted.base = baseOf(cost, terms, counted);
        counted.accepted = counted.base - counted.base.share(cost.privateShare, Rounding::HalfUp);
        if (!counted.why.isEmpty())
            return counted;
        if (cost.judgement == "refused"_L1)
            refuse(counted, Text::tr("Refused: %1").arg(cost.reason));
        else if (cost.judgement != "accepted"_L1)
            judge(counted, terms);
        else if (counted.accepted < counted.base)
            counted.why = Text::tr("%1 is private. Accepted: %2").arg(format(cost.privateShare), cost.reason);
        else
            counted.why = Text::tr("Accepted: %1").arg(cost.reason);
        return counted;
    }

private:
    static void refuse(CountedCost &counted, const QString &why, const RuleValue *rule = nullptr)
    {
        counted.accepted = {};
        counted.why = why;
        if (rule) {
            counted.rule = rule->key;
            counted.verified = rule->verified;
        }
    }
    Money baseOf(const PtoCost &cost, const PtoTerms &terms, CountedCost &counted) const
    {
        if (cost.kilometres == 0)
            return terms.isWithoutVat(cost.day) ? cost.amount : cost.amount - cost.vat;
        if (!terms.kilometre.isZero())
            return terms.kilometre * cost.kilometres;
        const RuleValue *rule = m_rules.on(cost.day, m_books.municipality).lookUp(QString::fromLatin1(kilometreRule.key));
        if (!rule || !rule->value || !rule->known) {
            counted.why = Text::tr("What a kilometre costs in %1 is not known. Fill it in with the agreements of the year.").arg(cost.day.year());
            counted.rule = QString::fromLatin1(kilometreRule.key);
            return {};
        }
        return Money::cents(*rule->value) * cost.kilometres;
    }
    /// By the regime of the municipality or of the terms.
    void judge(CountedCost &counted, const PtoTerms &terms)
    {
        const QDate day = counted.cost.day;
        const QString regime = costRegime(terms, day, m_books.municipality, m_rules);
        const RuleValue *rule = terms.costs.isEmpty() ? m_rules.on(day, m_books.municipality).lookUp(QString::fromLatin1(regimeKey)) : nullptr;
        const CatalogueEntry *kind = m_kinds.find(counted.cost.kind);
        const QString name = kind ? kind->label() : counted.cost.kind;
        if (regime == "none"_L1)
            return refuse(counted, Text::tr("No costs are accepted."), rule);
        if (regime == "list"_L1 && (!kind || !kind->fields["list"_L1].toBool()))
            return refuse(counted, Text::tr("%1: not on the list of costs.").arg(name), rule);
        if (regime == "direct"_L1 && (!kind || !kind->fields["direct"_L1].toBool()))
            return refuse(counted, Text::tr("%1: not a direct cost of the work.").arg(name), rule);
        if (regime == "fiscal"_L1 && (!kind || !kind->fields["fiscal"_L1].toBool()))
            return refuse(counted, Text::tr("%1: not a cost of the business for the tax office either.").arg(name), rule);
        if (counted.accepted < counted.base)
            counted.why = Text::tr("%1 is private.").arg(format(counted.cost.privateShare));
        if (regime == "list"_L1)
            capByList(counted, *kind, rule);
        else
            spreadAsset(counted);
        if (rule && counted.rule.isEmpty()) {
            counted.rule = rule->key;
            counted.verified = rule->verified;
        }
    }
    void capByList(CountedCost &counted, const CatalogueEntry &kind, const RuleValue *regime)
    {
        const PtoCost &cost = counted.cost;
        if (kind.fields["approval"_L1].toBool() && (!cost.approved.isValid() || cost.approved > cost.day))
            return refuse(counted, Text::tr("%1: not approved before it was bought.").arg(kind.label()), regime);
        const QString capKey = kind.fields["cap_rule"_L1].toString();
        const RuleValue *cap = capKey.isEmpty() ? nullptr : m_rules.on(cost.day, m_books.municipality).lookUp(capKey);
        if (!cap || !cap->value)
            return;
        const bool perMonth = kind.fields["cap_per"_L1].toString() == "month"_L1;
        Money &used = m_used[{kind.key, perMonth ? counted.month.text() : QString::number(counted.month.year())}];
        const Money room = std::max(Money::cents(*cap->value) - used, Money());
        if (counted.accepted > room) {
            counted.accepted = room;
            counted.why = perMonth ? Text::tr("%1: at most %2 a month.").arg(kind.label(), format(Money::cents(*cap->value)))
                                   : Text::tr("%1: at most %2 a year.").arg(kind.label(), format(Money::cents(*cap->value)));
        }
        counted.rule = cap->key;
        counted.verified = cap->verified;
        used += counted.accepted;
    }
    /// From the amount of the tax law on a purchase is no cost of its month: it is spread over years, in the account of the year.
    void spreadAsset(CountedCost &counted) const
    {
        const PtoCost &cost = counted.cost;
        const RuleValue *limit = m_rules.on(cost.day).lookUp(QString::fromLatin1(assetRule.key));
        if (cost.kind != "investment"_L1 || !limit || !limit->value || counted.base < Money::cents(*limit->value))
            return;
        const Money share = counted.accepted;
        refuse(counted, {}, limit);
        if (cost.years == 0) {
            counted.why = Text::tr("From %1 on it is spread over years. Fill in over how many, or decide what counts now.").arg(format(Money::cents(*limit->value)));
            return;
        }
        counted.spread = std::max(share - cost.rest, Money());
        counted.months = 12 * cost.years;
        counted.why = Text::tr("Spread over %1 years: %2 a year, in the account of the year.").arg(QString::number(cost.years), format(counted.spread.dividedBy(cost.years)));
    }

    const PtoBooks &m_books;
    const RuleBook &m_rules;
    Catalogue m_kinds = Catalogue::read(u"pto/cost_kinds"_s);
    QMap<std::pair<QString, QString>, Money> m_used; // kind, year or month
};

} // namespace

PtoTerms PtoBooks::termsOf(int year) const
{
    // A year without its own terms goes on as the last one that has them.
    auto later = terms.upperBound(year);
    if (later != terms.begin())
        return (--later)->inYear(year);
    PtoTerms usual;
    usual.year = year;
    return usual;
}

PtoBooks booksOf(const Store &store, const Id<Dossier> &dossier)
{
    PtoBooks books{store.select<PtoInvoice>(u"dossier = ? order by issued, number, id"_s, {dossier.text()}),
                   store.select<PtoPayment>(u"dossier = ? order by day, id"_s, {dossier.text()}), store.select<PtoCost>(u"dossier = ? order by day, id"_s, {dossier.text()}), {},
                   ruleScope(store, dossier)};
    for (const PtoTerms &terms : store.select<PtoTerms>(u"dossier = ?"_s, {dossier.text()}))
        books.terms.insert(terms.year, terms);
    return books;
}

Money CountedCost::depreciationOf(Month in) const
{
    const int at = month.monthsUntil(in);
    if (at < 0 || at >= months)
        return {};
    return (spread * (at + 1)).dividedBy(months) - (spread * at).dividedBy(months);
}

Money IncomeLedger::depreciationOf(Month month) const
{
    Money sum;
    for (const CountedCost &line : costs)
        sum += line.depreciationOf(month);
    return sum;
}

Money IncomeLedger::turnoverOf(int year) const
{
    Money sum;
    for (auto month = months.cbegin(); month != months.cend(); ++month)
        if (month.key().year() == year)
            sum += month->turnover();
    return sum;
}

QString costRegime(const PtoTerms &terms, QDate day, const QString &municipality, const RuleBook &rules)
{
    if (!terms.costs.isEmpty())
        return terms.costs;
    const RuleValue *rule = rules.on(day, municipality).lookUp(QString::fromLatin1(regimeKey));
    return rule ? rule->choice : u"none"_s;
}

IncomeLedger ledgerOf(const PtoBooks &books, const RuleBook &rules)
{
    IncomeLedger ledger;
    addInvoices(ledger, books);
    QList<PtoCost> costs = books.costs;
    // A cap is used up in the order of the months, so the order decides which receipt it cuts.
    std::stable_sort(costs.begin(), costs.end(), [&](const PtoCost &a, const PtoCost &b) {
        const auto place = [&](const PtoCost &cost) { return std::tuple(cost.countsIn(books.termsOf(cost.day.year()).system), cost.day, cost.id.text()); };
        return place(a) < place(b);
    });
    CostCounter counter(books, rules);
    for (const PtoCost &cost : std::as_const(costs))
        ledger.costs.append(counter.count(cost));
    for (const CountedInvoice &line : std::as_const(ledger.invoices)) {
        if (!line.month)
            continue;
        LedgerMonth &month = ledger.months[*line.month];
        month.invoiced += line.invoiced;
        month.vat += line.vat;
        ++month.invoices;
    }
    for (const CountedCost &line : std::as_const(ledger.costs)) {
        LedgerMonth &month = ledger.months[line.month];
        month.costs += line.accepted;
        ++month.receipts;
    }
    return ledger;
}

} // namespace core
