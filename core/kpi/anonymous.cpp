#include "core/kpi/anonymous.h"

#include "core/kpi/smallcells.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QMap<QStringList, int> groupsOf(const QList<QStringList> &rows)
{
    QMap<QStringList, int> groups;
    for (const QStringList &row : rows)
        ++groups[row];
    return groups;
}

} // namespace

AnonymousRows anonymous(const QList<QStringList> &rows, const QList<qsizetype> &blankInOrder)
{
    AnonymousRows made{rows, 0};
    for (const qsizetype column : blankInOrder) {
        const QMap<QStringList, int> groups = groupsOf(made.rows);
        for (QStringList &row : made.rows)
            if (groups.value(row) < SmallCells::least)
                row[column] = SmallCells::sign();
    }
    const QMap<QStringList, int> groups = groupsOf(made.rows);
    made.rows.removeIf([&](const QStringList &row) { return groups.value(row) < SmallCells::least; });
    made.withheld = int(rows.size() - made.rows.size());
    std::sort(made.rows.begin(), made.rows.end());
    return made;
}

QString monthsBand(int months)
{
    static constexpr int ends[] = {6, 12, 24, 36, 48, 60};
    int start = 0;
    for (const int end : ends) {
        if (months <= end)
            return u"%1–%2"_s.arg(start).arg(end);
        start = end + 1;
    }
    return u"%1+"_s.arg(start);
}

QString shareBand(qint64 thousandths)
{
    const qint64 tens = std::clamp<qint64>(thousandths / 10'000, 0, 10);
    return tens == 10 ? u"100 %+"_s : u"%1–%2 %"_s.arg(tens * 10).arg(tens * 10 + 9);
}

} // namespace core
