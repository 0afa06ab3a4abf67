#pragma once

#include "core/calc/calculation.h"
#include "core/calc/calculators.h"
#include "core/store/store.h"

namespace core {

/// The calculations kept in dossiers.
class Calculations {
public:
    explicit Calculations(Store &store) : m_store(store) {}

    /// Newest first.
    QList<Calculation> of(const Id<Dossier> &dossier) const;
    std::optional<Calculation> find(const Id<Calculation> &id) const { return m_store.find(id); }
    /// Keeps an answer with what it was reckoned from. An answer that was refused is not kept: nullopt.
    std::optional<Calculation> keep(const Id<Dossier> &dossier, const Calculator &calculator, const QJsonObject &input, const CalcAnswer &answer, const QString &note = {});
    /// What would be kept; nullopt when the answer was refused.
    static std::optional<Calculation> recordOf(const Store &store, const Id<Dossier> &dossier, const Calculator &calculator, const QJsonObject &input,
                                               const CalcAnswer &answer, const QString &note = {});
    void remove(const Id<Calculation> &id);

    /// What was filled in then.
    static QJsonObject inputOf(const Calculation &calculation);
    /// The answer as it was then.
    static CalcAnswer answerOf(const Calculation &calculation);

    Store &store() const { return m_store; }

private:
    Store &m_store;
};

} // namespace core
