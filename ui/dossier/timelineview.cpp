#include "ui/dossier/timelineview.h"

#include "ui/base/format.h"
#include "ui/base/theme.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int dayWidth = 92;
constexpr int iconSize = 16;
constexpr int left = space::inside + dayWidth + space::inside + iconSize + space::inside;

QString headOf(const core::TimelineItem &item)
{
    QStringList words{item.title};
    if (!item.who.isEmpty())
        words.append(item.who);
    if (item.minutes > 0)
        words.append(TimelineModel::tr("%1 min").arg(item.minutes));
    if (item.fixed)
        words.append(TimelineModel::tr("fixed"));
    return words.join(u" · "_s);
}

QString iconOf(core::TimelineItem::Kind kind)
{
    using Kind = core::TimelineItem::Kind;
    switch (kind) {
    case Kind::Contact:
        return u"note"_s;
    case Kind::Route:
        return u"next"_s;
    case Kind::Task:
        return u"good"_s;
    case Kind::Paper:
        return u"document"_s;
    case Kind::Decision:
        return u"rules"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void TimelineModel::show(const QList<core::TimelineItem> &items)
{
    if (items == m_items)
        return;
    beginResetModel();
    m_items = items;
    endResetModel();
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const core::TimelineItem &item = m_items[index.row()];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return u"%1 %2\n%3"_s.arg(formatShort(item.at.date()), headOf(item), item.text).trimmed();
    return {};
}

int TimelineDelegate::textWidth(const QStyleOptionViewItem &option) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int whole = view ? view->viewport()->width() : option.rect.width();
    return std::max(120, whole - left - space::inside);
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &item = static_cast<const TimelineModel *>(index.model())->at(index.row());
    const int line = option.fontMetrics.height();
    int height = space::inside + line + space::inside;
    if (!item.text.isEmpty())
        height += 2 + option.fontMetrics.boundingRect(QRect(0, 0, textWidth(option), 100000), Qt::TextWordWrap, item.text).height();
    return {textWidth(option) + left, height};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &item = static_cast<const TimelineModel *>(index.model())->at(index.row());
    const Tokens tokens = tokensFor(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected) {
        painter->fillRect(option.rect, tokens.groundOf(Meaning::Info));
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), tokens.accent);
    }
    painter->setPen(tokens.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const int top = option.rect.top() + space::inside;
    const int line = option.fontMetrics.height();
    const int x = option.rect.left() + space::inside;
    painter->setFont(option.font);
    painter->setPen(tokens.muted);
    painter->drawText(QRect(x, top, dayWidth, line), Qt::AlignLeft | Qt::AlignVCenter, formatShort(item.at.date()));
    icon(iconOf(item.kind), tokens.muted).paint(painter, QRect(x + dayWidth + space::inside, top + (line - iconSize) / 2, iconSize, iconSize));
    const int width = textWidth(option);
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(tokens.text);
    const QRect head(option.rect.left() + left, top, width, line);
    painter->drawText(head, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(bold).elidedText(headOf(item), Qt::ElideRight, width));
    painter->setFont(option.font);
    painter->drawText(QRect(head.left(), head.bottom() + 3, width, option.rect.bottom() - head.bottom()), Qt::TextWordWrap, item.text);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.accent, 1, Qt::DotLine));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace ui
