#include "core/pto/ptoledger.h"

#include "core/base/format.h"
#include "core/policy/officerules.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::PtoLedger)
};

using enum Problem::Weight;

constexpr Op saveInvoice{QT_TRANSLATE_NOOP("Op", "Record invoice")};
constexpr Op removeInvoice{QT_TRANSLATE_NOOP("Op", "Remove invoice")};
constexpr Op saveCost{QT_TRANSLATE_NOOP("Op", "Record business cost")};
constexpr Op removeCost{QT_TRANSLATE_NOOP("Op", "Remove business cost")};
constexpr Op saveTerms{QT_TRANSLATE_NOOP("Op", "Record PTO agreements of the year")};

template <class T> void replace(QList<T> &all, const T &changed)
{
    for (T &one : all)
        if (one.id == changed.id) {
            one = changed;
            return;
        }
    all.append(changed);
}

template <class T> void drop(QList<T> &all, const T &gone)
{
    all.removeIf([&](const T &one) { return one.id == gone.id; });
}

/// Nothing was filled in beside what follows from invoices and receipts.
bool isOnlyDerived(const IncomeEntry &entry) { return !entry.counted && entry.otherIncome.isZero() && entry.remark.isEmpty(); }

} // namespace

PtoBooks PtoLedger::books(const Id<Dossier> &dossier) const
{
    PtoBooks books{invoices(dossier), costs(dossier), {}, ruleScope(m_store, dossier)};
    for (const PtoTerms &terms : m_store.select<PtoTerms>(u"dossier = ?"_s, {dossier.text()}))
        books.terms.insert(terms.year, terms);
    return books;
}

QList<PtoInvoice> PtoLedger::invoices(const Id<Dossier> &dossier) const
{
    return m_store.select<PtoInvoice>(u"dossier = ? order by issued, number, id"_s, {dossier.text()});
}

QList<PtoCost> PtoLedger::costs(const Id<Dossier> &dossier) const
{
    return m_store.select<PtoCost>(u"dossier = ? order by day, id"_s, {dossier.text()});
}

bool PtoLedger::hasTerms(const Id<Dossier> &dossier, int year) const { return m_store.find(PtoTerms::idOf(dossier, year)).has_value(); }

PtoTerms PtoLedger::terms(const Id<Dossier> &dossier, int year) const
{
    PtoTerms terms = books(dossier).termsOf(year);
    terms.dossier = dossier;
    terms.id = PtoTerms::idOf(dossier, year);
    return terms;
}

PtoBooks PtoLedger::booksWith(const Id<Dossier> &dossier, const QList<PtoInvoice> &invoices, const QList<PtoCost> &costs) const
{
    PtoBooks after = books(dossier);
    for (const PtoInvoice &invoice : invoices)
        replace(after.invoices, invoice);
    for (const PtoCost &cost : costs)
        replace(after.costs, cost);
    return after;
}

PtoLedger::Effect PtoLedger::effectOf(const Id<Dossier> &dossier, const PtoBooks &after) const
{
    const IncomeLedger before = ledger(dossier);
    const IncomeLedger later = ledgerOf(after, m_rules);
    Effect effect;
    for (const Month month : before.months.keys() + later.months.keys())
        if (before.of(month) != later.of(month))
            effect.changed.insert(month, later.of(month));
    for (auto month = effect.changed.cbegin(); month != effect.changed.cend(); ++month) {
        effect.problems.append(m_book.months().closedProblem(dossier, month.key()));
        const IncomeEntry entered = m_book.income(dossier, month.key());
        if (before.of(month.key()).isEmpty() && !month->isEmpty() && !(entered.turnover.isZero() && entered.costs.isZero()))
            effect.problems.append({Warns, {}, Text::tr("For %1 turnover %2 and costs %3 were entered directly. The invoices and receipts take their place.")
                                                   .arg(format(month.key()), format(entered.turnover), format(entered.costs))});
    }
    return effect;
}

void PtoLedger::keepMonths(Writer &writer, const Id<Dossier> &dossier, const Effect &effect) const
{
    for (auto month = effect.changed.cbegin(); month != effect.changed.cend(); ++month) {
        IncomeEntry entry = m_book.income(dossier, month.key());
        entry.turnover = month->turnover();
        entry.costs = month->costs;
        if (month->isEmpty() && isOnlyDerived(entry))
            writer.remove(entry.id);
        else
            writer.put(entry);
        m_book.months().keepTrue(writer, dossier, month.key());
    }
}

QList<Problem> PtoLedger::change(const Op &op, const Id<Dossier> &dossier, const PtoBooks &after, QList<Problem> problems, const std::function<void(Writer &)> &work)
{
    if (blocks(problems))
        return problems;
    const Effect effect = effectOf(dossier, after);
    problems.append(effect.problems);
    if (!blocks(problems))
        m_store.write(op, [&](Writer &writer) {
            work(writer);
            keepMonths(writer, dossier, effect);
        });
    return problems;
}

QList<Problem> PtoLedger::check(const PtoInvoice &invoice) const
{
    const PtoTerms terms = this->terms(invoice.dossier, invoice.issued.isValid() ? invoice.issued.year() : m_store.clock().today().year());
    QList<Problem> problems = core::check(invoice, invoices(invoice.dossier), terms, m_store.clock().today());
    if (!blocks(problems))
        problems.append(refusals(invoice.dossier, {invoice}));
    return problems;
}

QList<Problem> PtoLedger::check(const PtoCost &cost) const
{
    const PtoTerms terms = this->terms(cost.dossier, cost.day.isValid() ? cost.day.year() : m_store.clock().today().year());
    QList<Problem> problems = core::check(cost, terms, m_store.clock().today());
    if (!blocks(problems))
        problems.append(refusals(cost.dossier, {}, {cost}));
    return problems;
}

QList<Problem> PtoLedger::check(const PtoTerms &terms) const
{
    QList<Problem> problems;
    if (terms.vatFrom.isValid() && terms.vatUntil.isValid() && terms.vatUntil < terms.vatFrom)
        problems.append({Blocks, u"vat_until"_s, Text::tr("The last day lies before the first day.")});
    for (const auto &[day, field] : {std::pair(terms.vatFrom, u"vat_from"_s), std::pair(terms.vatUntil, u"vat_until"_s)})
        if (day.isValid() && day.year() != terms.year)
            problems.append({Blocks, field, Text::tr("%1 is not in %2.").arg(format(day)).arg(terms.year)});
    const auto stored = m_store.find(terms.id);
    if (stored && stored->system != terms.system)
        for (const PtoMonth &month : m_book.months().between(terms.dossier, Month(terms.year, 1), Month(terms.year, 12)))
            if (month.isClosed())
                return problems + QList<Problem>{{Blocks, u"system"_s, Text::tr("The system is fixed for the whole of %1: %2 is closed already. Change it from next year on.").arg(terms.year).arg(format(month.month))}};
    if (stored && stored->system != terms.system && !invoices(terms.dossier).isEmpty())
        problems.append({Warns, u"system"_s, Text::tr("The system is fixed for a calendar year. All invoices of %1 are put in their months again.").arg(terms.year)});
    return problems;
}

QList<Problem> PtoLedger::save(const PtoInvoice &invoice)
{
    const PtoTerms terms = this->terms(invoice.dossier, invoice.issued.isValid() ? invoice.issued.year() : m_store.clock().today().year());
    const QList<Problem> problems = core::check(invoice, invoices(invoice.dossier), terms, m_store.clock().today());
    if (blocks(problems))
        return problems;
    return change(saveInvoice, invoice.dossier, booksWith(invoice.dossier, {invoice}, {}), problems, [&](Writer &writer) { writer.put(invoice); });
}

QList<Problem> PtoLedger::save(const PtoCost &cost)
{
    PtoCost kept = cost;
    const PtoTerms terms = this->terms(cost.dossier, cost.day.isValid() ? cost.day.year() : m_store.clock().today().year());
    const QList<Problem> problems = core::check(cost, terms, m_store.clock().today());
    if (blocks(problems))
        return problems;
    // Kilometres are paid by the kilometre, whatever the fuel cost.
    if (kept.kilometres > 0) {
        kept.amount = {};
        kept.vat = {};
    }
    return change(saveCost, kept.dossier, booksWith(kept.dossier, {}, {kept}), problems, [&](Writer &writer) { writer.put(kept); });
}

QList<Problem> PtoLedger::save(const PtoTerms &terms)
{
    const QList<Problem> problems = check(terms);
    PtoBooks after = books(terms.dossier);
    after.terms.insert(terms.year, terms);
    return change(saveTerms, terms.dossier, after, problems, [&](Writer &writer) { writer.put(terms); });
}

QList<Problem> PtoLedger::remove(const PtoInvoice &invoice)
{
    PtoBooks after = books(invoice.dossier);
    drop(after.invoices, invoice);
    return change(removeInvoice, invoice.dossier, after, {}, [&](Writer &writer) { writer.remove(invoice.id); });
}

QList<Problem> PtoLedger::remove(const PtoCost &cost)
{
    PtoBooks after = books(cost.dossier);
    drop(after.costs, cost);
    return change(removeCost, cost.dossier, after, {}, [&](Writer &writer) { writer.remove(cost.id); });
}

void PtoLedger::put(Writer &writer, const Id<Dossier> &dossier, const QList<PtoInvoice> &invoices, const QList<PtoCost> &costs)
{
    const Effect effect = effectOf(dossier, booksWith(dossier, invoices, costs));
    for (const PtoInvoice &invoice : invoices)
        writer.put(invoice);
    for (const PtoCost &cost : costs)
        writer.put(cost);
    keepMonths(writer, dossier, effect);
}

QList<Problem> PtoLedger::refusals(const Id<Dossier> &dossier, const QList<PtoInvoice> &invoices, const QList<PtoCost> &costs) const
{
    return effectOf(dossier, booksWith(dossier, invoices, costs)).problems;
}

IncomeEntry PtoLedger::income(const Id<Dossier> &dossier, Month month) const
{
    IncomeEntry entry = m_book.income(dossier, month);
    const LedgerMonth found = ledger(dossier).of(month);
    if (!found.isEmpty()) {
        entry.turnover = found.turnover();
        entry.costs = found.costs;
    }
    return entry;
}

} // namespace core
