#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>

namespace ui {

/// One column of a table on screen: its title and what it shows of a T. `show` gives the text; the other roles are optional.
template <class T>
struct Field {
    using Read = std::function<QVariant(const T &)>;
    using Edit = std::function<void(T &, const QVariant &)>;

    Field(const QString &name, Read shown, Edit edited = nullptr) : title(name), show(std::move(shown)), edit(std::move(edited)) {}
    /// What the column sorts on when its text does not sort as it should.
    Field &&sortedBy(Read key) && { sortKey = std::move(key); return std::move(*this); }
    Field &&withIcon(Read shown) && { icon = std::move(shown); return std::move(*this); }
    Field &&withToolTip(Read shown) && { toolTip = std::move(shown); return std::move(*this); }
    Field &&alignedRight() && { right = true; return std::move(*this); }

    QString title;
    Read show;
    Edit edit; ///< Empty for a column that is only read.
    Read sortKey;
    Read icon;
    Read toolTip;
    bool right = false;
};

/// The role a proxy sorts on.
constexpr int sortRole = Qt::UserRole + 1;

/// A table model over plain records that have an `id`. Give it the new rows; it works out what came, went, moved or
/// changed, so that selection and scroll position stay where they are.
template <class T>
class RowsModel : public QAbstractTableModel {
public:
    explicit RowsModel(QList<Field<T>> fields, QObject *parent = nullptr) : QAbstractTableModel(parent), m_fields(std::move(fields)) {}

    /// Called with the edited copy; the row changes on screen when the store reports back.
    std::function<void(const T &)> onEdit;

    const T &at(int row) const { return m_rows.at(row); }
    const QList<T> &rows() const { return m_rows; }
    const QList<Field<T>> &fields() const { return m_fields; }

    void reset(const QList<T> &rows)
    {
        QHash<Key, int> places;
        places.reserve(rows.size());
        for (int i = 0; i < rows.size(); ++i)
            places.insert(rows[i].id, i);
        if (isScattered(rows, places)) {
            swapAtTheEnd(rows, places);
        } else {
            removeRowsNotIn(places);
            putInOrder(places);
            insertMissing(rows);
        }
        m_rows = rows;
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, int(m_fields.size()) - 1));
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_fields.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const Field<T> &field = m_fields[index.column()];
        const T &row = m_rows[index.row()];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return field.show(row);
        case Qt::ToolTipRole:
            return field.toolTip ? field.toolTip(row) : QVariant();
        case Qt::DecorationRole:
            return field.icon ? field.icon(row) : QVariant();
        case Qt::TextAlignmentRole:
            return field.right ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
        case sortRole:
            return field.sortKey ? field.sortKey(row) : field.show(row);
        default:
            return {};
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_fields.size())
            return {};
        if (role == Qt::TextAlignmentRole)
            return int((m_fields[section].right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QVariant(m_fields[section].title) : QVariant();
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const bool editable = index.isValid() && m_fields[index.column()].edit;
        return QAbstractTableModel::flags(index) | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
    }
    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (!index.isValid() || role != Qt::EditRole || !m_fields[index.column()].edit)
            return false;
        T copy = m_rows[index.row()];
        m_fields[index.column()].edit(copy, value);
        if (onEdit)
            onEdit(copy);
        return true;
    }

private:
    using Key = decltype(T::id);

    /// Whether so many separate stretches come and go that telling each of them would take longer than laying out anew.
    bool isScattered(const QList<T> &rows, const QHash<Key, int> &places) const
    {
        constexpr int fewStretches = 16;
        QSet<Key> present;
        present.reserve(m_rows.size());
        int stretches = 0;
        bool wasGone = false;
        for (const T &row : m_rows) {
            const bool isGone = !places.contains(row.id);
            stretches += isGone && !wasGone;
            wasGone = isGone;
            present.insert(row.id);
        }
        bool wasNew = false;
        for (const T &row : rows) {
            const bool isNew = !present.contains(row.id);
            stretches += isNew && !wasNew;
            wasNew = isNew;
        }
        return stretches > fewStretches;
    }
    /// What goes moves to the end and leaves as one; what comes joins at the end as one and then finds its place.
    void swapAtTheEnd(const QList<T> &rows, const QHash<Key, int> &places)
    {
        const int last = int(m_rows.size()) + int(rows.size());
        arrange([&](const T &row) { return places.value(row.id, last); });
        const auto gone = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const T &row) { return !places.contains(row.id); });
        const int kept = int(gone - m_rows.cbegin());
        if (kept < m_rows.size()) {
            beginRemoveRows({}, kept, int(m_rows.size()) - 1);
            m_rows.resize(kept);
            endRemoveRows();
        }
        if (kept == rows.size())
            return;
        QSet<Key> present;
        for (const T &row : std::as_const(m_rows))
            present.insert(row.id);
        beginInsertRows({}, kept, int(rows.size()) - 1);
        for (const T &row : rows)
            if (!present.contains(row.id))
                m_rows.append(row);
        endInsertRows();
        arrange([&](const T &row) { return places.value(row.id); });
    }
    void removeRowsNotIn(const QHash<Key, int> &places)
    {
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (places.contains(m_rows[last].id))
                continue;
            int first = last;
            while (first > 0 && !places.contains(m_rows[first - 1].id))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }
    void putInOrder(const QHash<Key, int> &places)
    {
        arrange([&](const T &row) { return places.value(row.id); });
    }
    /// Moves the rows to the order of their places; what is selected goes along.
    template <class Place>
    void arrange(const Place &place)
    {
        QList<std::pair<int, int>> order; // place, row now
        order.reserve(m_rows.size());
        for (int row = 0; row < m_rows.size(); ++row)
            order.append({place(m_rows[row]), row});
        if (std::is_sorted(order.cbegin(), order.cend()))
            return;
        emit layoutAboutToBeChanged();
        std::sort(order.begin(), order.end());
        QList<T> arranged;
        arranged.reserve(m_rows.size());
        QList<int> now(m_rows.size());
        for (int i = 0; i < order.size(); ++i) {
            arranged.append(std::move(m_rows[order[i].second]));
            now[order[i].second] = i;
        }
        m_rows = std::move(arranged);
        const QModelIndexList held = persistentIndexList();
        QModelIndexList moved;
        for (const QModelIndex &index : held)
            moved.append(this->index(now[index.row()], index.column()));
        changePersistentIndexList(held, moved);
        emit layoutChanged();
    }
    void insertMissing(const QList<T> &rows)
    {
        for (int i = 0; i < rows.size(); ++i) {
            if (i < m_rows.size() && m_rows[i].id == rows[i].id)
                continue;
            const bool more = i < m_rows.size();
            int last = i;
            while (last + 1 < rows.size() && !(more && rows[last + 1].id == m_rows[i].id))
                ++last;
            beginInsertRows({}, i, last);
            m_rows.insert(i, last - i + 1, T());
            std::copy(rows.cbegin() + i, rows.cbegin() + last + 1, m_rows.begin() + i);
            endInsertRows();
            i = last;
        }
    }

    QList<Field<T>> m_fields;
    QList<T> m_rows;
};

} // namespace ui
