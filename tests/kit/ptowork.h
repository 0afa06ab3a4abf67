#pragma once

#include "core/pto/ptowork.h"
#include "tests/kit/pto.h"

namespace kit {

/// Fatima from Assen with a benefit of 1,419.46 a month from July 2026 on, who sells and spends.
class WorkKit : public PtoKit {
public:
    explicit WorkKit(QDate today = QDate(2026, 12, 3)) : PtoKit(today)
    {
        core::Benefit benefit;
        benefit.id = core::Id<core::Benefit>::fresh();
        benefit.dossier = dossier;
        benefit.kind = QStringLiteral("participatiewet");
        benefit.norm = core::Money::cents(1'419'46);
        benefit.from = QDate(2025, 1, 1);
        memory.store.write(core::Op{"Test"}, [&](core::Writer &writer) { writer.put(benefit); });
    }
    core::PtoInvoice invoice(QDate day, core::Money amount, core::Money vat = {}) const
    {
        core::PtoInvoice invoice;
        invoice.id = core::Id<core::PtoInvoice>::fresh();
        invoice.dossier = dossier;
        invoice.customer = QStringLiteral("Buurthuis");
        invoice.issued = day;
        invoice.amount = amount;
        invoice.vat = vat;
        return invoice;
    }
    core::PtoCost cost(const QString &kind, QDate day, core::Money amount, core::Money vat = {}) const
    {
        core::PtoCost cost;
        cost.id = core::Id<core::PtoCost>::fresh();
        cost.dossier = dossier;
        cost.kind = kind;
        cost.day = day;
        cost.amount = amount;
        cost.vat = vat;
        return cost;
    }
    core::PtoInvoice sell(QDate day, core::Money amount, core::Money vat = {})
    {
        const core::PtoInvoice sold = invoice(day, amount, vat);
        must(work.ledger.save(sold));
        return sold;
    }
    void spend(const core::PtoCost &cost) { must(work.ledger.save(cost)); }
    core::PtoTerms terms(int year = 2026) const { return work.ledger.terms(dossier, year); }
    void agree(const core::PtoTerms &terms) { must(work.ledger.save(terms)); }
    void exempt(const QString &kind, core::Month from, core::Month until = {}, int usedBefore = 0)
    {
        core::PtoExemption exemption;
        exemption.id = core::Id<core::PtoExemption>::fresh();
        exemption.dossier = dossier;
        exemption.kind = kind;
        exemption.decided = from.firstDay();
        exemption.from = from;
        exemption.until = until;
        exemption.usedBefore = usedBefore;
        exemption.grounds = QStringLiteral("ritme en ervaring");
        must(work.settlements.save(exemption));
    }
    void settle(core::Month month) { must(work.settlements.settle(work.ledger.income(dossier, month))); }
    core::IncomeEntry kept(core::Month month) const { return book.income(dossier, month); }

    core::RuleBook rules = core::RuleBook::builtIn();
    core::PtoWork work{memory.store, rules};
};

} // namespace kit
