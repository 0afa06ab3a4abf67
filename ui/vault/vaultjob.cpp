#include "ui/vault/vaultjob.h"

#include <QtConcurrent>

#include <optional>
#include <utility>

namespace ui {

namespace {
constexpr int lookEvery = 100; // milliseconds
}

VaultJob::VaultJob(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, [this] { emit progressed(m_state->permille); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &VaultJob::finish);
}

VaultJob::~VaultJob()
{
    m_watcher.disconnect(this);
    stop();
    try {
        m_watcher.waitForFinished();
    } catch (const core::Failure &) {
        // Nobody is left to tell.
    }
}

void VaultJob::start(const std::function<void(const core::Progress &)> &work, const std::function<void()> &done, const std::function<void(const core::Failure &)> &failed)
{
    if (m_running)
        return;
    m_running = true;
    m_done = done;
    m_failed = failed;
    m_state = std::make_shared<State>();
    const core::Progress progress = [state = m_state](qint64 at, qint64 total) {
        state->permille = total > 0 ? int(at * 1000 / total) : 0;
        return !state->stopped;
    };
    emit started();
    m_timer.start();
    m_watcher.setFuture(QtConcurrent::run([work, progress] { work(progress); }));
}

void VaultJob::stop()
{
    if (m_state)
        m_state->stopped = true;
}

void VaultJob::settle()
{
    if (!m_running)
        return;
    try {
        m_watcher.waitForFinished();
    } catch (const core::Failure &) {
        // finish() asks again and tells it.
    }
    finish();
}

void VaultJob::finish()
{
    if (!m_running)
        return; // settled before the word came
    m_timer.stop();
    m_running = false;
    // What is called below may start the next work, so the job is free before it.
    const auto done = std::exchange(m_done, nullptr);
    const auto failed = std::exchange(m_failed, nullptr);
    std::optional<core::Failure> problem;
    try {
        m_watcher.waitForFinished();
    } catch (const core::Failure &failure) {
        problem = failure;
    }
    emit ended();
    if (problem)
        failed(*problem);
    else
        done();
}

} // namespace ui
