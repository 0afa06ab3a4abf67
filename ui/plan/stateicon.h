#pragma once

#include "core/plan/plan.h"

#include <QIcon>
#include <QPalette>

namespace ui {

/// The shape that stands for a state, always shown beside its word.
QIcon stateIcon(core::AnswerState state, core::Judgement judgement, const QPalette &palette);
QIcon stateIcon(core::SectionProgress::State state, const QPalette &palette);

} // namespace ui
