#pragma once

#include "core/base/failure.h"

#include <QFutureWatcher>
#include <QWidget>
#include <QtConcurrent>

#include <functional>
#include <optional>

namespace ui {

/// Runs `work` on a worker thread and brings its value back to `page`; a page that is gone by then gets no call.
/// Only values cross threads: `work` opens its own read-only connection if it needs the vault.
template <class Value>
void background(QWidget *page, const std::function<Value()> &work, const std::function<void(const Value &)> &done,
                const std::function<void(const core::Failure &)> &failed)
{
    // A watcher rather than then(page, …): Qt 6.4 asserts when the page of a continuation is gone before the work is done.
    auto *watcher = new QFutureWatcher<Value>(page);
    QObject::connect(watcher, &QFutureWatcherBase::finished, page, [watcher, done, failed] {
        watcher->deleteLater();
        std::optional<Value> value;
        try {
            value = watcher->result();
        } catch (const core::Failure &failure) {
            return failed(failure);
        }
        done(*value);
    });
    watcher->setFuture(QtConcurrent::run(work));
}

} // namespace ui
