#pragma once

#include "core/calc/worksheet.h"
#include "core/pto/monthsettlement.h"
#include "core/pto/ptoexemption.h"
#include "core/pto/ptoledger.h"

namespace core {

/// What a month is reckoned from, and what the adviser has to know about it.
struct MonthCase {
    Id<Dossier> dossier; ///< whose decisions count
    QJsonObject input;   ///< of the calculator pto-month
    QString exemption;   ///< key from resources/pto/exemptions.json
    QStringList remarks;
    QString missing;     ///< why it cannot be reckoned yet; empty when it can
};

/// How many months of an exemption are used up.
struct ExemptionUse {
    PtoExemption decision;
    int used = 0;        ///< before the month that was asked for
    std::optional<int> limit; ///< nullopt: no end
};

/// The month with some more or less turnover.
struct OtherTurnover {
    Money change;  ///< of the turnover without VAT
    Money benefit; ///< left then, holiday allowance and bufferbudget included
    Money total;   ///< result of the business and benefit together
};

/// Settles the months of a client with the benefit: what was earned and spent, the exemptions that were decided and what earlier
/// months left over go through the calculator pto-month.
class PtoSettlements {
public:
    PtoSettlements(Store &store, PtoLedger &ledger) : m_store(store), m_ledger(ledger) {}

    QList<PtoExemption> exemptions(const Id<Dossier> &dossier) const; ///< by first month
    [[nodiscard]] QList<Problem> save(const PtoExemption &exemption);
    void remove(const Id<PtoExemption> &exemption);
    /// Each decision with the months used up before `month`.
    QList<ExemptionUse> exemptionUse(const Id<Dossier> &dossier, Month month) const;

    std::optional<MonthSettlement> settlement(const Id<Dossier> &dossier, Month month) const;
    QList<MonthSettlement> settlements(const Id<Dossier> &dossier, Month first, Month last) const;

    /// From the figures of a month, stored or still being typed. Throws Failure when a file cannot be read.
    MonthCase caseOf(const IncomeEntry &entry) const;
    /// Throws Failure when a rule is missing.
    CalcAnswer reckon(const MonthCase &monthCase) const;
    /// What 100 euro more and less would do, in that order.
    QList<OtherTurnover> otherTurnovers(const MonthCase &monthCase) const;
    /// Keeps the outcome; what counts from the business becomes the earned income of the month.
    [[nodiscard]] QList<Problem> settle(const IncomeEntry &entry);
    /// Keeps an outcome inside an operation of somebody else, as decided on a day.
    void put(Writer &writer, const IncomeEntry &entry, const MonthCase &monthCase, const CalcAnswer &answer, QDate decided) const;
    /// Takes a settlement back, because a decision was revised.
    [[nodiscard]] QList<Problem> retract(const Id<Dossier> &dossier, Month month);
    /// Reckoned now, the month would come out of other figures.
    bool isOutdated(const MonthSettlement &settlement) const;

    PtoLedger &ledger() { return m_ledger; }
    const PtoLedger &ledger() const { return m_ledger; }

private:
    void takeExemption(const IncomeEntry &entry, MonthCase &monthCase) const;
    void takeEarlierMonths(const IncomeEntry &entry, const PtoTerms &terms, MonthCase &monthCase) const;
    void takeBuffer(const IncomeEntry &entry, const PtoTerms &terms, MonthCase &monthCase) const;
    RulesAt rulesOf(const Id<Dossier> &dossier, Month month) const;

    Store &m_store;
    PtoLedger &m_ledger;
};

/// What is left of the benefit in an outcome of pto-month: holiday allowance included, and what the bufferbudget adds.
Money benefitIn(const QJsonObject &outcome);

/// The choice of the terms, else that of the municipality ("gross", "year"); empty when there is none.
QString settlementChoice(const QString &ofTerms, const QString &rule, const RulesAt &rules);

} // namespace core
