#pragma once

#include "core/base/clock.h"
#include "core/walkin/prevention.h"
#include "core/walkin/walkins.h"
#include "ui/base/rowsmodel.h"

namespace ui {

// The same columns wherever contacts, activities and signals are listed.
QList<Field<core::WalkInRow>> contactFields();
QList<Field<core::OutreachActivity>> activityFields();
/// `clock` tells which follow-up is late.
QList<Field<core::EarlySignalRow>> signalFields(const core::Clock &clock);

// The column that takes the room that is left.
constexpr int contactWords = 4;
constexpr int activityWords = 2;
constexpr int signalWords = 3;
// Columns that a narrow table leaves out, or holds short.
constexpr int contactPlace = 1;
constexpr int contactAftercare = 6;
constexpr int activityPlace = 3;
constexpr int activityAudience = 4;

} // namespace ui
