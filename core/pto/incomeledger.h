#pragma once

#include "core/pto/invoice.h"
#include "core/pto/ptocost.h"
#include "core/pto/ptopayment.h"
#include "core/pto/ptoterms.h"
#include "core/rules/rulebook.h"

#include <QMap>

namespace core {

class Store;

/// What one client sold and spent, with the terms of each year that were agreed on.
struct PtoBooks {
    QList<PtoInvoice> invoices;
    QList<PtoPayment> payments;
    QList<PtoCost> costs;
    QMap<int, PtoTerms> terms; ///< by year
    QString municipality;      ///< scope to ask the rules with: they hold where the terms are silent

    /// The terms of a year; for a year without its own those of the last one before, else the usual ones.
    PtoTerms termsOf(int year) const;
};

/// An invoice, or under the cash system each part that came in, in the month it counts in; what was given up counts back in the month
/// that became clear.
struct CountedInvoice {
    PtoInvoice invoice;
    std::optional<Month> month; ///< nullopt: not yet, it is waiting for its payment
    Money invoiced; ///< VAT included; below zero for what counts back
    Money vat;
    QString payment; ///< id of the part that came in; empty: the whole, or the rest
    QDate paid;      ///< day on which this line came in; null: not, or not all of it
    Money received;  ///< of the invoice so far, VAT included
    bool isBack = false; ///< counts back because it was given up

    Money turnover() const { return invoiced - vat; }
};

/// A cost in its month: what of it counts, and why not the rest.
struct CountedCost {
    PtoCost cost;
    Month month;
    Money base;     ///< what it costs the business: without VAT that can be reclaimed
    Money accepted; ///< takes the private share off, and what the municipality does not accept
    QString why;    ///< why less than the base; empty when all of it counts
    QString rule;   ///< key of the rule that decided
    bool verified = true;
    Money spread;   ///< what is spread over months instead, from this one on
    int months = 0;

    /// What of it falls in a month: equal parts, and the cents so that all parts are the whole.
    Money depreciationOf(Month in) const;
};

/// What a month comes to.
struct LedgerMonth {
    Money invoiced; ///< VAT included
    Money vat;
    Money costs;    ///< accepted
    int invoices = 0;
    int receipts = 0;

    Money turnover() const { return invoiced - vat; }
    bool isEmpty() const { return invoices == 0 && receipts == 0; }
    bool operator==(const LedgerMonth &) const = default;
};

/// All lines of a client in the order of their months.
struct IncomeLedger {
    QList<CountedInvoice> invoices;
    QList<CountedCost> costs;
    QMap<Month, LedgerMonth> months;

    LedgerMonth of(Month month) const { return months.value(month); }
    /// Depreciation of a month: it counts in the account of the year.
    Money depreciationOf(Month month) const;
    /// Turnover without VAT of a calendar year.
    Money turnoverOf(int year) const;
};

/// All that is recorded of a client.
PtoBooks booksOf(const Store &store, const Id<Dossier> &dossier);

/// Reckons the books: each invoice in its month by the system of the year it was issued in, each cost by what the municipality accepts.
IncomeLedger ledgerOf(const PtoBooks &books, const RuleBook &rules);

/// How costs count on a day: none, list, direct, fiscal; by the terms of the year, else by the municipality.
QString costRegime(const PtoTerms &terms, QDate day, const QString &municipality, const RuleBook &rules);

} // namespace core
