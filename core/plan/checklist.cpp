#include "core/plan/checklist.h"

namespace core {

const ChecklistItem *Checklist::item(const QString &itemKey) const
{
    for (const ChecklistSection &section : sections)
        for (const ChecklistItem &item : section.items)
            if (item.key == itemKey)
                return &item;
    return nullptr;
}

const ChecklistSection *Checklist::sectionOf(const QString &itemKey) const
{
    for (const ChecklistSection &section : sections)
        for (const ChecklistItem &item : section.items)
            if (item.key == itemKey)
                return &section;
    return nullptr;
}

QList<ChecklistItem> Checklist::items() const
{
    QList<ChecklistItem> all;
    for (const ChecklistSection &section : sections)
        all.append(section.items);
    return all;
}

int Checklist::gateIndex(const QString &gateKey) const
{
    for (int i = 0; i < gates.size(); ++i)
        if (gates[i].key == gateKey)
            return i;
    return -1;
}

QStringList Checklist::factsUsed() const
{
    QStringList used;
    for (const ChecklistSection &section : sections)
        for (const ChecklistItem &item : section.items)
            for (const Condition::Clause &clause : item.when.clauses())
                for (const QString &fact : clause.keys())
                    if (!used.contains(fact))
                        used.append(fact);
    return used;
}

} // namespace core
