#pragma once

#include "core/plan/checklist.h"
#include "core/plan/checklistfacts.h"

namespace core {

/// Every version of every list that the program knows.
class Checklists {
public:
    /// The lists that travel inside the program.
    static Checklists builtIn();
    /// Throws Failure(File) when the file is not a proper list, or its version is there already.
    void add(const QByteArray &json, const QString &file);

    /// Keys in the order in which the lists are offered.
    QStringList keys() const { return m_order; }
    /// nullptr when there is no such list.
    const Checklist *newest(const QString &key) const;
    /// nullptr when this program does not have that version.
    const Checklist *version(const QString &key, int version) const;
    const ChecklistFacts &facts() const { return m_facts; }

private:
    QStringList m_order;
    QHash<QString, QMap<int, Checklist>> m_lists;
    ChecklistFacts m_facts;
};

} // namespace core
