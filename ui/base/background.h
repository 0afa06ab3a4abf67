#pragma once

#include "core/base/failure.h"

#include <QFuture>
#include <QWidget>
#include <QtConcurrent>

#include <functional>

namespace ui {

/// Runs `work` on a worker thread and brings its value back to `page`; a page that is gone by then gets no call.
/// Only values cross threads: `work` opens its own read-only connection if it needs the vault.
template <class Value>
void background(QWidget *page, const std::function<Value()> &work, const std::function<void(const Value &)> &done,
                const std::function<void(const core::Failure &)> &failed)
{
    QtConcurrent::run(work).then(page, done).onFailed(page, [failed](const core::Failure &failure) { failed(failure); });
}

} // namespace ui
