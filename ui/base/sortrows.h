#pragma once

#include "ui/base/rowsmodel.h"

#include <QCollator>
#include <QDate>

#include <optional>
#include <vector>

namespace ui {

/// Puts records in the order of one column, as the reader's language orders words; what is equal keeps its order.
/// The key of each record is made once, so that ten thousand take no longer than an eye notices.
template <class T>
void sortRows(QList<T> &rows, const Field<T> &field, Qt::SortOrder order)
{
    struct Keyed {
        std::optional<QCollatorSortKey> word;
        qint64 number = 0;
        int row = 0;
    };
    const QCollator collator;
    std::vector<Keyed> keyed;
    keyed.reserve(size_t(rows.size()));
    for (int i = 0; i < rows.size(); ++i) {
        const QVariant key = field.sortKey ? field.sortKey(rows[i]) : field.show(rows[i]);
        if (key.typeId() == QMetaType::QString)
            keyed.push_back({collator.sortKey(key.toString()), 0, i});
        else
            keyed.push_back({std::nullopt, key.typeId() == QMetaType::QDate ? key.toDate().toJulianDay() : key.toLongLong(), i});
    }
    std::stable_sort(keyed.begin(), keyed.end(), [order](const Keyed &one, const Keyed &other) {
        const Keyed &a = order == Qt::AscendingOrder ? one : other;
        const Keyed &b = order == Qt::AscendingOrder ? other : one;
        return a.word && b.word ? a.word->compare(*b.word) < 0 : a.number < b.number;
    });
    QList<T> sorted;
    sorted.reserve(rows.size());
    for (const Keyed &one : keyed)
        sorted.append(std::move(rows[one.row]));
    rows = std::move(sorted);
}

} // namespace ui
