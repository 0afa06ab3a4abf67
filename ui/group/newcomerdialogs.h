#pragma once

#include "ui/group/groupdesk.h"

namespace ui {

/// Language, tax, decision and outcome of one statushouder.
void openPath(const GroupDesk &desk, const core::Id<core::Enrolment> &enrolment, QWidget *parent);
/// A talk of today, or one that was recorded before.
void openTalk(const GroupDesk &desk, const core::Id<core::Dossier> &dossier, const std::optional<core::NewcomerTalk> &talk, QWidget *parent);

/// "A1 → A2", "A2", or empty.
QString levelText(const core::NewcomerRow &row);
/// The outcome in words, or that it is not known and what the route says.
QString outcomeText(const core::NewcomerRow &row);

} // namespace ui
