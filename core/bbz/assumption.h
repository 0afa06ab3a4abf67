#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/dossier/dossier.h"
#include "core/store/store.h"

namespace core {

/// Something that has to come true for the business to be viable (Bbz art. 1(c)), with what speaks for it and against it.
struct Assumption {
    Id<Assumption> id;
    Id<Dossier> dossier;
    int position = 0;
    QString what;
    QString source; ///< where it comes from: quote, figures of the trade, own turnover
    QString weight = QStringLiteral("middle"); ///< low, middle, high
    QString counter; ///< what speaks against it
    QString moves;   ///< what it moves in the financial plan: price, volume, costs, private; empty: nothing that can be counted
    int worse = 10;  ///< percent by which it may turn out worse: lower for price and volume, higher for costs and private
    QString judgement; ///< likely, doubtful, unlikely; empty: not judged yet
    bool operator==(const Assumption &) const = default;
};

template <> const Table<Assumption> &tableOf<Assumption>();

QList<Problem> check(const Assumption &assumption);

/// The assumptions behind the viability of a business.
class Assumptions {
public:
    explicit Assumptions(Store &store) : m_store(store) {}

    QList<Assumption> of(const Id<Dossier> &dossier) const; ///< in their order
    /// A new one goes to the end.
    [[nodiscard]] QList<Problem> save(Assumption assumption);
    void remove(const Id<Assumption> &assumption);
    /// One place up (-1) or down (1).
    void move(const Assumption &assumption, int places);

private:
    Store &m_store;
};

} // namespace core
