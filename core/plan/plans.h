#pragma once

#include "core/dossier/papers.h"
#include "core/plan/checklists.h"
#include "core/plan/plan.h"
#include "core/plan/planrecords.h"
#include "core/plan/planversion.h"
#include "core/store/store.h"

namespace core {

/// The lists of every dossier: what was answered, handed in and judged.
class Plans {
public:
    Plans(Store &store, const Checklists &lists) : m_store(store), m_lists(lists) {}

    /// Keys of the lists that fit the routes of a dossier, and of those it already works with.
    QStringList fitting(const Id<Dossier> &dossier) const;
    /// Everything of one list in one dossier. A list that no file describes gives an empty plan.
    Plan plan(const Id<Dossier> &dossier, const QString &checklist) const;
    /// The lists in which something was said or handed in, in the order in which they are offered.
    QList<Plan> started(const Id<Dossier> &dossier) const;

    /// Writes an answer that check() lets through. Who assessed it and when is filled in here.
    void save(const Answer &answer);
    /// Says that a judgement still holds though the question was changed.
    void affirm(const Answer &answer);
    /// Says something about the business; an empty answer takes it back.
    void setFact(const Id<Dossier> &dossier, const QString &fact, const QString &value);

    /// Files a paper under an item. Throws Failure(File) when it is larger than largestPaper. A paper that was not started is then "received".
    void addPaper(const Answer &answer, const EvidenceWanted &wanted, const QString &name, const QByteArray &content);
    /// Uses a paper that is in the dossier already for this item too; its bytes are kept once.
    void usePaper(const Answer &answer, const EvidenceWanted &wanted, const Attachment &paper);
    void removePaper(const Attachment &paper);
    void setValidUntil(const Attachment &paper, QDate day);
    /// Bytes of a paper; that somebody looked is recorded.
    QByteArray openPaper(const Attachment &paper);
    /// Papers of this kind elsewhere in the dossier that still prove something.
    QList<Attachment> usable(const Answer &answer, const EvidenceWanted &wanted) const;

    /// What a newer version would change; empty when there is none, or it was already decided upon.
    QList<ItemDifference> newerItems(const Id<Dossier> &dossier, const QString &checklist) const;
    /// Works with the newest version from now on; the items in `keep` stay as they were (a new one of them stays out).
    void takeOver(const Id<Dossier> &dossier, const QString &checklist, const QStringList &keep);

    const Checklists &lists() const { return m_lists; }
    Store &store() const { return m_store; }

private:
    std::optional<PlanList> begun(const Id<Dossier> &dossier, const QString &checklist) const;
    Checklist listOf(const Id<Dossier> &dossier, const QString &checklist) const;
    QHash<QString, int> changedSince(const Checklist &list) const;
    void begin(Writer &writer, const Id<Dossier> &dossier, const QString &checklist) const;
    void filePaper(Writer &writer, const Answer &answer, const EvidenceWanted &wanted, Attachment paper);
    QDate today() const { return m_store.clock().today(); }

    Store &m_store;
    const Checklists &m_lists;
};

} // namespace core
