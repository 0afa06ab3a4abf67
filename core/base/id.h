#pragma once

#include <QUuid>

namespace core {

/// Names one T and nothing else: an `Id<Dossier>` does not fit where an `Id<Person>` is asked.
template <class T>
class Id {
public:
    Id() = default;
    static Id fresh() { return Id(QUuid::createUuid()); }
    static Id of(const QUuid &uuid) { return Id(uuid); }
    /// Null when the text is no id.
    static Id parse(const QString &text) { return Id(QUuid::fromString(text)); }

    const QUuid &uuid() const { return m_uuid; }
    QString text() const { return m_uuid.isNull() ? QString() : m_uuid.toString(QUuid::WithoutBraces); }
    bool isNull() const { return m_uuid.isNull(); }
    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}
    QUuid m_uuid;
};

} // namespace core
