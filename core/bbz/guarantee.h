#pragma once

#include "core/bbz/loan.h"
#include "core/store/store.h"

namespace core {

/// Surety of the municipality for what a bank or a recognised non-profit lender lends, instead of a loan of its own (art. 16).
/// It covers the loan, not its interest and costs; what is called of it becomes a debt to the municipality under arts 40 to 43.
struct Guarantee {
    Id<Guarantee> id;
    Id<Dossier> dossier;
    QString application; ///< id; may be empty
    QString kind = QStringLiteral("established"); ///< established (art. 20), starter (24): as the loan it stands for
    QString lender;
    QString lenderKind = QStringLiteral("bank"); ///< bank, non-profit (recognised)
    QString purpose;
    Money amount; ///< of the loan, at most
    int months = 60;
    QDate ruleDay; ///< day of the application: its rules hold
    QDate decided;
    QDate from;
    QDate released; ///< the lender needs it no longer
    QDate leave;    ///< the municipality allowed the lender to call it on
    Money called;   ///< what was paid to the lender
    QString note;
    bool operator==(const Guarantee &) const = default;

    QDate until() const { return from.isValid() ? from.addMonths(months).addDays(-1) : QDate(); }
    bool standsOn(QDate day) const { return from.isValid() && from <= day && until() >= day && !(released.isValid() && released <= day) && called.isZero(); }
};

template <> const Table<Guarantee> &tableOf<Guarantee>();

/// Whether it can be given: ten years at most, the maximum of a loan of that kind together with the loans and guarantees that run, called only with leave.
QList<Problem> check(const Guarantee &guarantee, const QList<Guarantee> &others, const QList<Loan> &loans, const RulesAt &rules, QDate today);

/// The guarantees of a dossier.
class Guarantees {
public:
    Guarantees(Store &store, const RuleBook &rules) : m_store(store), m_rules(rules) {}

    QList<Guarantee> all(const Id<Dossier> &dossier) const; ///< newest first
    QList<Problem> check(const Guarantee &guarantee) const;
    [[nodiscard]] QList<Problem> save(const Guarantee &guarantee);
    void remove(const Id<Guarantee> &guarantee);

private:
    Store &m_store;
    const RuleBook &m_rules;
};

} // namespace core
