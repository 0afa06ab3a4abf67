#pragma once

#include "core/pto/ptosettlements.h"
#include "core/pto/yearaccount.h"

namespace core {

/// A month in the account of a year: what was settled then, and what it comes to by the figures of now.
struct AccountMonth {
    QString id; ///< the month, for tables on screen
    Month month;
    Money norm;
    Money result;  ///< now; less the fixed percentage as long as there are no assessments
    Money exempt;  ///< now
    Money other;
    Money depreciation; ///< taken off the result: purchases that are spread over years
    Money settled; ///< taken off the norm then
    std::optional<MonthSettlement> settlement;
    bool outdated = false; ///< the figures changed after the month was settled
    bool pending = false;  ///< still to be settled in the ordinary way: no later month was, so the account leaves it out
    bool operator==(const AccountMonth &) const = default;
};

/// Quarters and years of a client: provisional against definitive, through the calculator pto-year.
class PtoAccounts {
public:
    PtoAccounts(Store &store, PtoSettlements &settlements) : m_store(store), m_settlements(settlements) {}

    /// As recorded, or an empty one that is provisional.
    YearAccount account(const Id<Dossier> &dossier, int year, int quarter = 0) const;
    /// The months of the period up to `until` that have figures. Throws Failure when a rule is missing.
    QList<AccountMonth> months(const YearAccount &account, Month until) const;
    /// Input of the calculator; without months when there is nothing to reckon. `on` is the day of the decision.
    QJsonObject inputOf(const YearAccount &account, QDate on) const;
    CalcAnswer reckon(const QJsonObject &input, const Id<Dossier> &dossier = {}) const;

    /// Keeps the assessments and the correction; an account that was decided stays as it is.
    [[nodiscard]] QList<Problem> save(const YearAccount &account);
    /// Fixes the outcome on the day of the decision.
    [[nodiscard]] QList<Problem> decide(const YearAccount &account);
    [[nodiscard]] QList<Problem> reopen(const Id<YearAccount> &account);

private:
    Store &m_store;
    PtoSettlements &m_settlements;
};

} // namespace core
