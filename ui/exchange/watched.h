#pragma once

#include "core/base/progress.h"
#include "core/store/store.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/background.h"

#include <QPointer>
#include <QProgressDialog>

#include <atomic>
#include <memory>

namespace ui {

/// Shows how far long work is once it takes over half a second, with a button to stop it.
class ProgressWindow {
public:
    /// Without a page when nothing is on screen yet.
    ProgressWindow(QWidget *page, const QString &what);
    ~ProgressWindow();
    /// The work is over: the window goes and the page takes input again.
    void finish();
    /// For work on this thread.
    core::Progress direct();
    /// For work on another thread; the window looks at it ten times a second.
    core::Progress shared();

private:
    struct State {
        std::atomic<int> permille = 0;
        std::atomic<bool> stopped = false;
    };
    QPointer<QProgressDialog> m_dialog; ///< belongs to the page and goes with it
    QPointer<QWidget> m_focus;
    QList<QPointer<QWidget>> m_held; ///< parts of the page that take no input meanwhile
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// Reads the vault for long on a worker, through a connection of its own, and brings the value back; `what` is the user's
/// action, for the window and for the words when it fails. A vault in memory has no second connection and is read here.
template <class Value>
void watched(QWidget *page, Ask &ask, const QString &what, const core::Store &store,
             const std::function<Value(const core::Store &, const core::Progress &)> &work, const std::function<void(const Value &)> &done)
{
    auto window = std::make_shared<ProgressWindow>(page, what);
    const core::DatabaseAddress address{store.address().name, store.address().options, true};
    if (address.name == QStringLiteral(":memory:")) {
        Value value;
        const bool succeeded = attempt(ask, what, [&] { value = work(store, window->direct()); });
        window->finish();
        if (succeeded)
            done(value);
        return;
    }
    const auto run = [address, author = store.author(), now = store.clock().now(), progress = window->shared(), work] {
        const core::FixedClock clock(now);
        const core::Store reader(address, author, clock);
        return work(reader, progress);
    };
    background<Value>(page, run, [window, done](const Value &value) { window->finish(); done(value); },
                      [window, what, &ask](const core::Failure &failure) {
                          window->finish();
                          attempt(ask, what, [&] { throw failure; });
                      });
}

} // namespace ui
