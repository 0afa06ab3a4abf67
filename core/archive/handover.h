#pragma once

#include "core/base/problem.h"
#include "core/dossier/dossier.h"
#include "core/store/store.h"

namespace core {

/// A dossier that one adviser offers to another. It changes hands when the other accepts.
struct Handover {
    Id<Handover> id;
    Id<Dossier> dossier;
    QString from;
    QString to;
    QDate offered;
    QString reason;
    QString state = QStringLiteral("offered"); ///< offered, accepted, refused, withdrawn
    QDate decided;
    QString answer;
    bool operator==(const Handover &) const = default;
};

template <> const Table<Handover> &tableOf<Handover>();

/// A handover with what is needed to show it.
struct HandoverLine {
    Handover handover;
    QString number;
    QString name; ///< "Berg, Fatima van der"
    int openTasks = 0;
};

/// Handing over one dossier or a whole caseload.
class Handovers {
public:
    explicit Handovers(Store &store) : m_store(store) {}

    /// Offered to this adviser and not answered.
    QList<HandoverLine> waitingFor(const QString &adviser) const;
    /// Offered by this adviser and not answered.
    QList<HandoverLine> offeredBy(const QString &adviser) const;
    QList<Handover> of(const Id<Dossier> &dossier) const; ///< newest first
    /// Advisers that are known from dossiers, without this one.
    QStringList others(const QString &adviser) const;

    [[nodiscard]] QList<Problem> offer(const QList<Id<Dossier>> &dossiers, const QString &to, const QString &reason);
    /// The dossiers, their running routes, open referrals and open tasks become of who accepts.
    void accept(const QList<Id<Handover>> &handovers);
    [[nodiscard]] QList<Problem> refuse(const QList<Id<Handover>> &handovers, const QString &answer);
    void withdraw(const QList<Id<Handover>> &handovers);

private:
    QList<HandoverLine> lines(const QString &where, const QVariantList &values) const;
    void settle(const Op &op, const QList<Id<Handover>> &handovers, const QString &state, const QString &answer, bool takes);

    Store &m_store;
};

} // namespace core
