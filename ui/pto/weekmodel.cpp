#include "ui/pto/weekmodel.h"

#include "ui/base/format.h"
#include "ui/base/theme.h"

#include <QBrush>
#include <QFont>
#include <QLocale>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString keyOf(QDate day, const QString &kind) { return day.toString(Qt::ISODate) + u'/' + kind; }

QString shown(core::HourQuantity hours) { return hours.isZero() ? QString() : format(hours); }

} // namespace

WeekModel::WeekModel(QWidget *widget) : QAbstractTableModel(widget), m_widget(widget), m_catalogue(core::Catalogue::read(u"pto/hour_kinds"_s)), m_kinds(m_catalogue.keys())
{
}

void WeekModel::show(const core::WeekAssessment &assessment, const QList<core::HourEntry> &entries, const QSet<QString> &closed, QDate today)
{
    QStringList kinds = m_catalogue.keys();
    m_assessment = assessment;
    m_closed = closed;
    m_today = today;
    m_hours.clear();
    m_notes.clear();
    for (const core::HourEntry &entry : entries) {
        // A kind that left the list still has its hours.
        if (!kinds.contains(entry.kind))
            kinds.append(entry.kind);
        m_hours[keyOf(entry.day, entry.kind)] += entry.worked;
        if (!entry.note.isEmpty())
            m_notes[keyOf(entry.day, entry.kind)].append(entry.note);
    }
    if (kinds != m_kinds) {
        beginResetModel();
        m_kinds = kinds;
        endResetModel();
        return;
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, totalColumn));
    emit headerDataChanged(Qt::Horizontal, 0, totalColumn);
}

QList<core::HourCell> WeekModel::cells() const
{
    QList<core::HourCell> cells;
    for (const QString &kind : m_kinds)
        for (int column = 0; column < days; ++column)
            if (const core::HourQuantity hours = m_hours.value(keyOf(day(column), kind)); !hours.isZero())
                cells.append({day(column), kind, hours});
    return cells;
}

QString WeekModel::toText() const
{
    QStringList lines;
    for (const QString &kind : m_kinds) {
        QStringList line{m_catalogue.label(kind)};
        for (int column = 0; column < days; ++column)
            line.append(shown(m_hours.value(keyOf(day(column), kind))));
        lines.append(line.join(u'\t'));
    }
    return lines.join(u'\n');
}

std::optional<QList<core::HourCell>> WeekModel::fromText(const QString &text) const
{
    QList<core::HourCell> cells;
    int row = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        QStringList parts = line.split(u'\t');
        const std::optional<QString> named = m_catalogue.keyFor(parts.first());
        if (named)
            parts.removeFirst();
        // Rows without a name are taken in the order of the screen.
        if (parts.size() > days || (!named && row >= m_kinds.size()))
            return std::nullopt;
        const QString kind = named ? *named : m_kinds[row];
        ++row;
        for (int column = 0; column < parts.size(); ++column) {
            const QString part = parts[column].trimmed();
            const auto hours = part.isEmpty() ? std::optional(core::HourQuantity()) : core::HourQuantity::parse(part);
            if (!hours)
                return std::nullopt;
            cells.append({day(column), kind, *hours});
        }
    }
    return row == 0 ? std::nullopt : std::optional(cells);
}

core::HourCell WeekModel::cell(const QModelIndex &index) const
{
    return {day(index.column()), m_kinds.value(index.row()), hours(index)};
}

QModelIndex WeekModel::indexOf(QDate day, const QString &kind) const
{
    const int row = int(m_kinds.indexOf(kind));
    return row < 0 ? QModelIndex() : index(row, int(week().monday().daysTo(day)));
}

int WeekModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_kinds.size()) + 1; }

int WeekModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : days + 1; }

core::HourQuantity WeekModel::hours(const QModelIndex &index) const
{
    core::HourQuantity sum;
    const bool allKinds = index.row() == m_kinds.size();
    const bool allDays = index.column() == totalColumn;
    for (int row = allKinds ? 0 : index.row(); row <= (allKinds ? int(m_kinds.size()) - 1 : index.row()); ++row)
        for (int column = allDays ? 0 : index.column(); column <= (allDays ? days - 1 : index.column()); ++column)
            sum += m_hours.value(keyOf(day(column), m_kinds[row]));
    return sum;
}

WeekModel::Marks WeekModel::marks(const QModelIndex &index) const
{
    Marks found;
    for (const core::HourMark &mark : m_assessment.marks) {
        if (mark.day != day(index.column()) || mark.kind != m_kinds.value(index.row()))
            continue;
        found.uncovered = found.uncovered || !mark.covered;
        found.over = found.over || mark.isOver();
        found.unexplained = found.unexplained || mark.asksReason();
        if (mark.overWeek)
            found.words.append(tr("Over the ceiling of the week."));
        if (mark.overYear)
            found.words.append(tr("Over the ceiling of the year."));
        if (mark.isOver())
            found.words.append(mark.reason.isEmpty() ? tr("No reason written down yet.") : tr("Reason: %1").arg(mark.reason));
        if (!mark.covered)
            found.words.append(tr("Without permission: kept, not counted."));
    }
    return found;
}

QVariant WeekModel::markIcon(const QModelIndex &index) const
{
    const Marks found = marks(index);
    if (found.over)
        return QVariant(icon(found.unexplained ? Meaning::Stop : Meaning::Attention, m_widget->palette()));
    return found.uncovered ? QVariant(icon(Meaning::Info, m_widget->palette())) : QVariant();
}

QVariant WeekModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || week().isNull())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown(hours(index));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        if (isTotal(index)) {
            QFont font = m_widget->font();
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::BackgroundRole: {
        const bool weekend = index.column() == 5 || index.column() == 6;
        return isTotal(index) || weekend ? QVariant(QBrush(tokensFor(m_widget->palette()).ground)) : QVariant();
    }
    case Qt::DecorationRole:
        return isTotal(index) ? QVariant() : markIcon(index);
    case Qt::ToolTipRole:
        return isTotal(index) ? QString() : (marks(index).words + m_notes.value(keyOf(day(index.column()), m_kinds.value(index.row())))).join(u'\n');
    case Qt::AccessibleTextRole: {
        if (isTotal(index))
            return tr("Total: %1").arg(format(hours(index)));
        const QString words = marks(index).words.join(u' ');
        return u"%1, %2: %3. %4"_s.arg(format(day(index.column())), m_catalogue.label(m_kinds.value(index.row())), format(hours(index)), words).trimmed();
    }
    default:
        return {};
    }
}

QVariant WeekModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return section == m_kinds.size() ? tr("Total") : m_catalogue.label(m_kinds.value(section));
        const core::CatalogueEntry *kind = m_catalogue.find(m_kinds.value(section));
        return role == Qt::ToolTipRole && kind ? QVariant(kind->fields["help"_L1].toString()) : QVariant();
    }
    if (week().isNull())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section < days)
        return format(day(section));
    if (role != Qt::DisplayRole)
        return {};
    if (section == totalColumn)
        return tr("Total");
    const QString name = QLocale().standaloneDayName(day(section).dayOfWeek(), QLocale::ShortFormat);
    // The dot says which day it is without a colour.
    return u"%1%2 %3"_s.arg(day(section) == m_today ? u"•"_s : QString(), name).arg(day(section).day());
}

Qt::ItemFlags WeekModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !isTotal(index) && !m_closed.contains(core::Month::of(day(index.column())).text()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool WeekModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString text = value.toString().trimmed();
    core::HourCell typed = cell(index);
    const auto hours = text.isEmpty() ? std::optional(core::HourQuantity()) : core::HourQuantity::parse(text);
    if (!hours) {
        if (onUnreadable)
            onUnreadable(typed, text);
        return false;
    }
    typed.worked = *hours;
    if (onBook)
        onBook(typed);
    return true;
}

} // namespace ui
