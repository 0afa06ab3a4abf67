#pragma once

#include "ui/group/groupdesk.h"

namespace ui {

/// A new group of a series: its days follow from the first and the time between. `made` gets its id.
void openNewGroup(const GroupDesk &desk, const QString &series, QWidget *parent, const std::function<void(const core::Id<core::GroupEdition> &)> &made);
/// The same meetings again from another first day.
void openGroupCopy(const GroupDesk &desk, const core::Id<core::GroupEdition> &source, QWidget *parent,
                   const std::function<void(const core::Id<core::GroupEdition> &, const QList<core::Problem> &said)> &made);
void openGroup(const GroupDesk &desk, const core::GroupEdition &edition, QWidget *parent);
/// Contact, note and reunion of somebody in a group.
void openParticipant(const GroupDesk &desk, const core::Enrolment &enrolment, QWidget *parent);

} // namespace ui
