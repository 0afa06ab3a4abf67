#pragma once

#include "core/base/problem.h"
#include "core/pto/ptomonth.h"
#include "core/store/store.h"

namespace core {

/// One step in the life of a month: who brought it to which state, and when.
struct PtoMonthStep {
    QString state;
    QString author;
    QDateTime at;
    QString remark;
};

/// The states of the months: what was handed in, checked and closed, by whom. A verb returns what stopped it; empty means it is done.
class PtoMonths {
public:
    explicit PtoMonths(Store &store) : m_store(store) {}

    /// Open, without a name, when nothing was recorded.
    PtoMonth at(const Id<Dossier> &dossier, Month month) const;
    QList<PtoMonth> between(const Id<Dossier> &dossier, Month first, Month last) const;
    /// From the journal, oldest first.
    QList<PtoMonthStep> history(const Id<Dossier> &dossier, Month month) const;

    [[nodiscard]] QList<Problem> declare(const Id<Dossier> &dossier, Month month);
    /// "Nothing worked this month": handed in, with no hours.
    [[nodiscard]] QList<Problem> declareNil(const Id<Dossier> &dossier, Month month);
    [[nodiscard]] QList<Problem> check(const Id<Dossier> &dossier, Month month);
    [[nodiscard]] QList<Problem> close(const Id<Dossier> &dossier, Month month);
    [[nodiscard]] QList<Problem> reopen(const Id<Dossier> &dossier, Month month, const QString &reason);

    /// A problem when the month is closed: nothing in it may change until it is reopened.
    QList<Problem> closedProblem(const Id<Dossier> &dossier, Month month) const;
    /// Called inside each change of hours or income: what was checked has to be checked again, and a nil return with hours is none.
    void keepTrue(Writer &writer, const Id<Dossier> &dossier, Month month) const;

private:
    HourQuantity worked(const Id<Dossier> &dossier, Month month) const;
    QList<Problem> move(const Op &op, const Id<Dossier> &dossier, Month month, const QString &state, bool nil, const QString &remark = {});

    Store &m_store;
};

} // namespace core
