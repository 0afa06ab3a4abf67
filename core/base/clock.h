#pragma once

#include <QDateTime>

namespace core {

/// Where "today" and "now" come from: handed in, so that a test can stand on any day.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const { return QDateTime::currentDateTime(); }
    QDate today() const { return now().date(); }
};

/// A clock that stands where it is put.
class FixedClock : public Clock {
public:
    explicit FixedClock(const QDateTime &at) : m_at(at) {}
    explicit FixedClock(QDate day) : m_at(day, QTime(12, 0)) {}
    QDateTime now() const override { return m_at; }
    void set(const QDateTime &at) { m_at = at; }

private:
    QDateTime m_at;
};

} // namespace core
