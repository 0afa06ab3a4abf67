#pragma once

#include "core/plan/checklist.h"
#include "core/plan/planrecords.h"

namespace core {

class Checklists;

/// One item that a newer version of a list has otherwise.
struct ItemDifference {
    enum class Kind { Added, Changed, Dropped };
    enum Part { Question = 1, Help = 2, Example = 4, When = 8, Evidence = 16, Gate = 32 };

    Kind kind = Kind::Changed;
    QString item;
    QString section; ///< title
    ChecklistItem before; ///< blank for an added item
    ChecklistItem after;  ///< blank for a dropped item
    int parts = 0;        ///< which parts of a changed item differ
};

/// What taking over `newer` would do to a dossier that now works with `current`, in the order of the list.
QList<ItemDifference> differences(const Checklist &current, const Checklist &newer);

/// The parts of a changed item that differ, in words.
QString partsText(int parts);

/// `base` with the items that a dossier keeps from other versions, or leaves out.
Checklist withKept(const Checklist &base, const QList<KeptItem> &kept, const Checklists &lists);

} // namespace core
