#pragma once

#include "core/group/enrolments.h"
#include "ui/base/theme.h"

namespace ui {

/// "14 maart – 9 mei 2018", or that nothing is planned.
QString periodText(const core::EditionSummary &group);
/// "10 van 12", with who waits: "12 van 12, 2 wachten".
QString placesText(const core::EditionSummary &group);
/// "Loopt", "Komt nog", "Geweest", "Gaat niet door".
QString groupStateText(const core::EditionSummary &group, QDate today);
Meaning groupStateMeaning(const core::EditionSummary &group, QDate today);

/// "Op de wachtlijst, plaats 2", "Plek aangeboden tot 9-3-2026".
QString stateText(const core::Participant &one, const core::Enrolments &enrolments);
Meaning stateMeaning(const core::Participant &one, const core::Enrolments &enrolments, QDate today);
/// "7 van 9"
QString presenceText(const core::Participant &one);
/// "2 keer afwezig"; empty when there is nothing to look at.
QString signalText(const core::Participant &one);

} // namespace ui
