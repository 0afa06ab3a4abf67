#include "core/pto/ptoledger.h"

#include "core/base/format.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::PtoLedger)
};

using enum Problem::Weight;

constexpr Op saveInvoice{QT_TRANSLATE_NOOP("Op", "Record invoice")};
constexpr Op removeInvoice{QT_TRANSLATE_NOOP("Op", "Remove invoice")};
constexpr Op savePayment{QT_TRANSLATE_NOOP("Op", "Record part payment")};
constexpr Op removePayment{QT_TRANSLATE_NOOP("Op", "Remove part payment")};
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

} // namespace

QList<PtoInvoice> PtoLedger::invoices(const Id<Dossier> &dossier) const
{
    return m_store.select<PtoInvoice>(u"dossier = ? order by issued, number, id"_s, {dossier.text()});
}

QList<PtoPayment> PtoLedger::payments(const Id<Dossier> &dossier) const
{
    return m_store.select<PtoPayment>(u"dossier = ? order by day, id"_s, {dossier.text()});
}

QList<PtoCost> PtoLedger::costs(const Id<Dossier> &dossier) const
{
    return m_store.select<PtoCost>(u"dossier = ? order by day, id"_s, {dossier.text()});
}

bool PtoLedger::hasTerms(const Id<Dossier> &dossier, int year) const { return books(dossier).terms.contains(year); }

PtoTerms PtoLedger::terms(const Id<Dossier> &dossier, int year) const
{
    const PtoBooks books = this->books(dossier);
    PtoTerms terms = books.termsOf(year);
    terms.dossier = dossier;
    // What came along in a merge keeps its own id.
    if (!books.terms.contains(year))
        terms.id = PtoTerms::idOf(dossier, year);
    return terms;
}

PtoBooks PtoLedger::booksWith(const Id<Dossier> &dossier, const PtoEntries &entries) const
{
    PtoBooks after = books(dossier);
    for (const PtoInvoice &invoice : entries.invoices)
        replace(after.invoices, invoice);
    for (const PtoPayment &payment : entries.payments)
        replace(after.payments, payment);
    for (const PtoCost &cost : entries.costs)
        replace(after.costs, cost);
    return after;
}

QList<Problem> PtoLedger::effectOf(const Id<Dossier> &dossier, const PtoBooks &after) const
{
    const IncomeLedger before = ledger(dossier);
    const IncomeLedger later = ledgerOf(after, m_rules);
    QMap<Month, LedgerMonth> changed;
    for (const Month month : before.months.keys() + later.months.keys())
        if (before.of(month) != later.of(month))
            changed.insert(month, later.of(month));
    QList<Problem> problems;
    for (auto month = changed.cbegin(); month != changed.cend(); ++month) {
        problems.append(m_book.months().closedProblem(dossier, month.key()));
        const IncomeEntry entered = m_book.income(dossier, month.key());
        if (before.of(month.key()).isEmpty() && !month->isEmpty() && !(entered.turnover.isZero() && entered.costs.isZero()))
            problems.append({Warns, {}, Text::tr("For %1 turnover %2 and costs %3 were entered directly. The invoices and receipts take their place.")
                                            .arg(format(month.key()), format(entered.turnover), format(entered.costs))});
    }
    return problems;
}

QList<Problem> PtoLedger::change(const Op &op, const Id<Dossier> &dossier, const PtoBooks &after, QList<Problem> problems, const std::function<void(Writer &)> &work)
{
    if (blocks(problems))
        return problems;
    problems.append(effectOf(dossier, after));
    if (!blocks(problems))
        m_store.write(op, work);
    return problems;
}

QList<Problem> PtoLedger::check(const PtoInvoice &invoice) const
{
    const PtoTerms terms = this->terms(invoice.dossier, invoice.issued.isValid() ? invoice.issued.year() : m_store.clock().today().year());
    QList<Problem> problems = core::check(invoice, invoices(invoice.dossier), terms, m_store.clock().today()) + checkParts(invoice);
    if (!blocks(problems))
        problems.append(refusals(invoice.dossier, {{invoice}, {}, {}}));
    return problems;
}

QList<Problem> PtoLedger::check(const PtoCost &cost) const
{
    const PtoTerms terms = this->terms(cost.dossier, cost.day.isValid() ? cost.day.year() : m_store.clock().today().year());
    QList<Problem> problems = core::check(cost, terms, m_store.clock().today());
    if (!blocks(problems))
        problems.append(refusals(cost.dossier, {{}, {}, {cost}}));
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
    const QList<Problem> problems = core::check(invoice, invoices(invoice.dossier), terms, m_store.clock().today()) + checkParts(invoice);
    if (blocks(problems))
        return problems;
    return change(saveInvoice, invoice.dossier, booksWith(invoice.dossier, {{invoice}, {}, {}}), problems, [&](Writer &writer) { writer.put(invoice); });
}

QList<Problem> PtoLedger::checkParts(const PtoInvoice &invoice) const
{
    const Money received = receivedOf(invoice, payments(invoice.dossier));
    if (received > invoice.amount)
        return {{Blocks, u"amount_cents"_s, Text::tr("%1 of it came in already: the invoice cannot be less than that.").arg(format(received))}};
    return {};
}

QList<Problem> PtoLedger::check(const PtoPayment &payment) const
{
    const std::optional<PtoInvoice> invoice = m_store.find(payment.invoice);
    if (!invoice)
        return {{Blocks, {}, Text::tr("The invoice is not there any more.")}};
    const QList<PtoPayment> all = payments(invoice->dossier);
    QList<Problem> problems = core::check(payment, *invoice, all, m_store.clock().today());
    if (!blocks(problems))
        problems.append(refusals(invoice->dossier, entriesFor(payment, *invoice, all)));
    return problems;
}

PtoEntries PtoLedger::entriesFor(const PtoPayment &payment, PtoInvoice invoice, const QList<PtoPayment> &all)
{
    QList<PtoPayment> others = all;
    drop(others, payment);
    // What makes the invoice whole is its rest: the day on which all of it was in. A part that was recorded before stays a part.
    if (others.size() == all.size() && payment.amount == openOf(invoice, others)) {
        invoice.paid = payment.day;
        return {{invoice}, {}, {}};
    }
    return {{}, {payment}, {}};
}

QList<Problem> PtoLedger::save(const PtoPayment &payment)
{
    const QList<Problem> problems = check(payment);
    if (blocks(problems))
        return problems;
    const PtoInvoice invoice = *m_store.find(payment.invoice);
    const PtoEntries entries = entriesFor(payment, invoice, payments(invoice.dossier));
    return change(savePayment, invoice.dossier, booksWith(invoice.dossier, entries), {}, [&](Writer &writer) { put(writer, entries); });
}

QList<Problem> PtoLedger::remove(const PtoPayment &payment)
{
    PtoBooks after = books(payment.dossier);
    PtoEntries kept;
    // The rest that came in later stays what it was: a part of its own.
    if (std::optional<PtoInvoice> invoice = m_store.find(payment.invoice); invoice && invoice->paid.isValid()) {
        const Money rest = invoice->amount - receivedOf(*invoice, after.payments);
        if (!rest.isZero())
            kept.payments = {{Id<PtoPayment>::fresh(), invoice->dossier, invoice->id, invoice->paid, rest, {}, {}}};
        invoice->paid = {};
        kept.invoices = {*invoice};
    }
    after = booksWith(payment.dossier, kept);
    drop(after.payments, payment);
    return change(removePayment, payment.dossier, after, {}, [&](Writer &writer) {
        writer.remove(payment.id);
        put(writer, kept);
    });
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
    return change(saveCost, kept.dossier, booksWith(kept.dossier, {{}, {}, {kept}}), problems, [&](Writer &writer) { writer.put(kept); });
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
    const QList<PtoPayment> parts = paymentsOf(invoice, after.payments);
    return change(removeInvoice, invoice.dossier, after, {}, [&](Writer &writer) {
        for (const PtoPayment &part : parts)
            writer.remove(part.id);
        writer.remove(invoice.id);
    });
}

QList<Problem> PtoLedger::remove(const PtoCost &cost)
{
    PtoBooks after = books(cost.dossier);
    drop(after.costs, cost);
    return change(removeCost, cost.dossier, after, {}, [&](Writer &writer) { writer.remove(cost.id); });
}

void PtoLedger::put(Writer &writer, const PtoEntries &entries) const
{
    for (const PtoInvoice &invoice : entries.invoices)
        writer.put(invoice);
    for (const PtoPayment &payment : entries.payments)
        writer.put(payment);
    for (const PtoCost &cost : entries.costs)
        writer.put(cost);
}

QList<Problem> PtoLedger::refusals(const Id<Dossier> &dossier, const PtoEntries &entries) const
{
    return effectOf(dossier, booksWith(dossier, entries));
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
