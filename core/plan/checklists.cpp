#include "core/plan/checklists.h"

#include "core/base/failure.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

Checklists Checklists::builtIn()
{
    Checklists lists;
    const QDir folder(u":/checklists"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw Failure(Failure::Kind::File, name, file.errorString());
        lists.add(file.readAll(), name);
    }
    return lists;
}

void Checklists::add(const QByteArray &json, const QString &file)
{
    const Checklist list = readChecklist(json, file);
    if (m_lists.value(list.key).contains(list.version))
        throw Failure(Failure::Kind::File, file, u"list %1 already has a version %2"_s.arg(list.key).arg(list.version));
    if (!m_order.contains(list.key))
        m_order.append(list.key);
    m_lists[list.key].insert(list.version, list);
    std::stable_sort(m_order.begin(), m_order.end(), [this](const QString &a, const QString &b) { return newest(a)->order < newest(b)->order; });
}

const Checklist *Checklists::newest(const QString &key) const
{
    const auto found = m_lists.constFind(key);
    return found == m_lists.constEnd() ? nullptr : &found->last();
}

const Checklist *Checklists::version(const QString &key, int version) const
{
    const auto found = m_lists.constFind(key);
    if (found == m_lists.constEnd() || !found->contains(version))
        return nullptr;
    return &*found->constFind(version);
}

} // namespace core
