#pragma once

#include "core/base/failure.h"
#include "core/base/progress.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace ui {

/// Work on an open vault in another thread. Whoever owns the job owns the vault's peace: when the job goes, the work is stopped
/// and waited for, so that a vault can be locked at any moment.
class VaultJob : public QObject {
    Q_OBJECT

public:
    explicit VaultJob(QObject *parent = nullptr);
    ~VaultJob() override;
    bool isRunning() const { return m_running; }
    /// Calls `done` or `failed` here afterwards. Only one at a time: while it runs, another start is ignored.
    void start(const std::function<void(const core::Progress &)> &work, const std::function<void()> &done, const std::function<void(const core::Failure &)> &failed);
    void stop();
    /// Waits for the work and calls `done` or `failed` at once, for a window that has to go now.
    void settle();

signals:
    void started();
    /// In thousandths.
    void progressed(int permille);
    void ended();

private:
    struct State {
        std::atomic<int> permille = 0;
        std::atomic<bool> stopped = false;
    };
    void finish();

    std::shared_ptr<State> m_state;
    QFutureWatcher<void> m_watcher;
    QTimer m_timer;
    std::function<void()> m_done;
    std::function<void(const core::Failure &)> m_failed;
    bool m_running = false;
};

} // namespace ui
