#pragma once

#include "core/base/failure.h"

#include <functional>

namespace ui {

class Ask;

/// Runs what the user asked for. When the world does not cooperate the user reads what was tried (`what`), what went
/// wrong, what was kept and what to do; the answer is then false.
bool attempt(Ask &ask, const QString &what, const std::function<void()> &work);

/// The words for a failure of `what`, for places that show it themselves.
QString failureText(const QString &what, const core::Failure &failure);

} // namespace ui
