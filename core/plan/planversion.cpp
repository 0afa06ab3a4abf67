#include "core/plan/planversion.h"

#include "core/plan/checklists.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::PlanVersion)
};

int partsThatDiffer(const ChecklistItem &a, const ChecklistItem &b)
{
    int parts = 0;
    if (a.title != b.title || a.question != b.question)
        parts |= ItemDifference::Question;
    if (a.help != b.help || a.term != b.term || a.plain != b.plain || a.source != b.source || a.verified != b.verified)
        parts |= ItemDifference::Help;
    if (a.example != b.example)
        parts |= ItemDifference::Example;
    if (a.when != b.when)
        parts |= ItemDifference::When;
    if (a.evidence != b.evidence)
        parts |= ItemDifference::Evidence;
    if (a.gate != b.gate)
        parts |= ItemDifference::Gate;
    return parts;
}

void remove(Checklist &list, const QString &item)
{
    for (ChecklistSection &section : list.sections)
        section.items.removeIf([&](const ChecklistItem &one) { return one.key == item; });
}

/// Puts an item of another version where it stood: over its own successor, or at the end of its section.
void keep(Checklist &list, const ChecklistItem &item, const ChecklistSection &from)
{
    for (ChecklistSection &section : list.sections)
        for (ChecklistItem &one : section.items)
            if (one.key == item.key) {
                one = item;
                return;
            }
    for (ChecklistSection &section : list.sections)
        if (section.key == from.key) {
            section.items.append(item);
            return;
        }
    list.sections.append({from.key, from.title, from.intro, {item}});
}

} // namespace

QList<ItemDifference> differences(const Checklist &current, const Checklist &newer)
{
    QList<ItemDifference> found;
    for (const ChecklistSection &section : newer.sections)
        for (const ChecklistItem &after : section.items) {
            const ChecklistItem *before = current.item(after.key);
            if (!before)
                found.append({ItemDifference::Kind::Added, after.key, section.title, {}, after, 0});
            else if (*before != after)
                found.append({ItemDifference::Kind::Changed, after.key, section.title, *before, after, partsThatDiffer(*before, after)});
        }
    for (const ChecklistSection &section : current.sections)
        for (const ChecklistItem &before : section.items)
            if (!newer.item(before.key))
                found.append({ItemDifference::Kind::Dropped, before.key, section.title, before, {}, 0});
    return found;
}

QString partsText(int parts)
{
    QStringList words;
    if (parts & ItemDifference::Question)
        words.append(Text::tr("question"));
    if (parts & ItemDifference::Help)
        words.append(Text::tr("help"));
    if (parts & ItemDifference::Example)
        words.append(Text::tr("example"));
    if (parts & ItemDifference::When)
        words.append(Text::tr("when it applies"));
    if (parts & ItemDifference::Evidence)
        words.append(Text::tr("papers asked"));
    if (parts & ItemDifference::Gate)
        words.append(Text::tr("by when"));
    return words.join(u", "_s);
}

Checklist withKept(const Checklist &base, const QList<KeptItem> &kept, const Checklists &lists)
{
    Checklist list = base;
    for (const KeptItem &choice : kept) {
        const Checklist *from = choice.version > 0 ? lists.version(choice.checklist, choice.version) : nullptr;
        const ChecklistItem *item = from ? from->item(choice.item) : nullptr;
        if (choice.version == 0)
            remove(list, choice.item);
        if (!item)
            continue;
        ChecklistItem held = *item;
        if (list.gateIndex(held.gate) < 0)
            held.gate = list.gates.last().key; // the newer list knows that gate no more
        keep(list, held, *from->sectionOf(choice.item));
    }
    list.sections.removeIf([](const ChecklistSection &section) { return section.items.isEmpty(); });
    return list;
}

} // namespace core
