#pragma once

#include "core/dossier/attachment.h"
#include "core/plan/answer.h"
#include "core/plan/checklist.h"

namespace core {

class ChecklistFacts;

/// One list of one dossier with everything that was said and handed in: a value, so that screen and paper count the same.
struct Plan {
    Id<Dossier> dossier;
    Checklist list;
    KnownFacts facts;
    QHash<QString, Answer> answers;             ///< by item
    QHash<QString, QList<Attachment>> evidence; ///< by item
    QHash<QString, int> changedSince;           ///< by item: the version that last put the question otherwise
    QDate today;

    Answer answer(const QString &item) const; ///< a blank one, not started, when there is none yet
    QList<Attachment> papers(const QString &item, const QString &kind) const;
    Applies applies(const ChecklistItem &item) const { return item.when.holds(facts); }
    /// The items that are asked of this client, section by section; those that wait for a fact are not among them.
    QList<ChecklistItem> items(const ChecklistSection &section) const;
};

/// Needed papers that are not there, or no longer prove anything.
QList<EvidenceWanted> missingEvidence(const Plan &plan, const ChecklistItem &item);

/// True when the question was put otherwise after it was assessed.
bool changedSinceAssessed(const Plan &plan, const ChecklistItem &item);

/// Why an item does not pass: not started, in progress, not readable yet, …; empty when it passes as far as `need`.
QString whyMissing(const Plan &plan, const ChecklistItem &item, GateNeed need);

/// Something that stands before a gate, by name: an item, or a fact that has to be asked first.
struct Missing {
    QString item; ///< key; empty for a fact
    QString fact; ///< key; empty for an item
    QString title;
    QString why;
    QList<EvidenceWanted> evidence;
};

/// Everything that stands before a gate, in the order of the list.
QList<Missing> missingFor(const Plan &plan, const QString &gate, const ChecklistFacts &facts);

/// The first gate that something stands before; nullptr when all are passed.
const ChecklistGate *nextGate(const Plan &plan, const ChecklistFacts &facts);

/// KnownFacts that items of the list wait for.
QStringList openFacts(const Plan &plan);

/// How far a section is. An item counts as done when it is far enough for its own gate.
struct SectionProgress {
    enum class State { Empty, Started, Complete, Assessed, NothingAsked };
    int done = 0;
    int asked = 0;
    State state = State::Empty;
};
SectionProgress progress(const Plan &plan, const ChecklistSection &section);
QString progressText(SectionProgress::State state);

} // namespace core
