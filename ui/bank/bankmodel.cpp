#include "ui/bank/bankmodel.h"

#include "ui/base/format.h"
#include "ui/base/theme.h"

#include <QApplication>

namespace ui {

using core::BankChoice;
using Verdict = BankChoice::Verdict;
using Strength = core::PaymentMatch::Strength;

void BankModel::show(const QList<BankChoice> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
    emit ticked();
}

void BankModel::tick(int row, bool chosen)
{
    if (row < 0 || row >= m_lines.size() || m_lines[row].verdict != Verdict::New || m_lines[row].chosen == chosen)
        return;
    m_lines[row].chosen = chosen;
    emit dataChanged(index(row, Tick), index(row, Tick), {Qt::CheckStateRole});
    emit ticked();
}

QString BankModel::text(const BankChoice &line, int column) const
{
    switch (column) {
    case Day:
        return formatShort(line.entry.day);
    case Amount:
        return line.entry.day.isValid() ? format(line.entry.amount) : QString();
    case Counter:
        return line.entry.counterName.isEmpty() ? line.entry.counterAccount : line.entry.counterName;
    case Description:
        return line.entry.description;
    case Match:
        if (line.verdict != Verdict::New)
            return line.reason;
        return line.match.strength == Strength::None ? QString() : tr("%1 (%2)").arg(line.match.target.title, line.match.why);
    default:
        return {};
    }
}

QVariant BankModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BankChoice &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return text(line, index.column()).isEmpty() ? QVariant() : text(line, index.column());
    case Qt::CheckStateRole:
        return index.column() == Tick && line.verdict == Verdict::New ? QVariant(line.chosen ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Amount ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::DecorationRole:
        if (index.column() != Match)
            return {};
        if (line.verdict == Verdict::Refused)
            return icon(Meaning::Stop, QApplication::palette());
        if (line.verdict == Verdict::Known)
            return icon(Meaning::Info, QApplication::palette());
        if (line.match.strength == Strength::Sure)
            return icon(Meaning::Good, QApplication::palette());
        return line.match.strength == Strength::Amount ? QVariant(icon(Meaning::Attention, QApplication::palette())) : QVariant();
    default:
        return {};
    }
}

QVariant BankModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Tick:
        return tr("Keep");
    case Day:
        return tr("Day");
    case Amount:
        return tr("Amount");
    case Counter:
        return tr("From or to");
    case Description:
        return tr("Description");
    case Match:
        return tr("Invoice or remark");
    default:
        return {};
    }
}

Qt::ItemFlags BankModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Tick && m_lines[index.row()].verdict == Verdict::New)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool BankModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Tick || m_lines[index.row()].verdict != Verdict::New)
        return false;
    tick(index.row(), value.toInt() == Qt::Checked);
    return true;
}

} // namespace ui
