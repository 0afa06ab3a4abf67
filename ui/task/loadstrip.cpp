#include "ui/task/loadstrip.h"

#include "core/rules/workdays.h"
#include "ui/base/format.h"
#include "ui/base/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int shownDays = 15;
constexpr int barRoom = 30;
constexpr int fullDay = 8; ///< so many tasks fill the bar

} // namespace

LoadStrip::LoadStrip(const core::Tasks &tasks, const QString &adviser, QDate today, QWidget *parent)
    : QWidget(parent), m_tasks(tasks), m_adviser(adviser), m_today(today)
{
    setObjectName(u"load"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumHeight(sizeHint().height());
    show(today);
}

QSize LoadStrip::sizeHint() const
{
    return {shownDays * 22, barRoom + 2 * fontMetrics().height() + 3 * space::tight};
}

QString LoadStrip::sentence(QDate day, const core::DayLoad &load)
{
    const QString name = QLocale().toString(day, u"dddd d MMMM"_s);
    if (load.tasks == 0)
        return tr("%1: nothing yet.").arg(name);
    QStringList parts{tr("%n task(s)", nullptr, load.tasks)};
    if (load.appointments > 0)
        parts.append(tr("%n of them an appointment", nullptr, load.appointments));
    if (load.terms > 0)
        parts.append(tr("%n of them a legal term", nullptr, load.terms));
    return tr("%1: %2.").arg(name, parts.join(u", "_s));
}

void LoadStrip::show(QDate day)
{
    m_day = day.isValid() ? day : m_today;
    // Whole weeks, so that a Monday stands where a Monday was; the week before the chosen day shows too.
    if (m_days.isEmpty() || m_day < m_days.first() || m_day > m_days.last()) {
        QDate first = std::max(m_today, m_day.addDays(-7));
        first = first.addDays(1 - first.dayOfWeek());
        m_days.clear();
        for (QDate each = first; m_days.size() < shownDays; each = each.addDays(1))
            if (each.dayOfWeek() < Qt::Saturday)
                m_days.append(each);
    }
    m_load = m_tasks.load(m_adviser, m_days.first(), std::max(m_days.last(), m_day));
    tell();
    update();
}

void LoadStrip::tell()
{
    setAccessibleName(tr("How full the days are"));
    setAccessibleDescription(sentence(m_day, m_load.value(m_day)));
}

void LoadStrip::choose(QDate day)
{
    if (!day.isValid() || day < m_today)
        return;
    show(day);
    emit chosen(day);
}

int LoadStrip::at(QPoint point) const
{
    const int place = point.x() * shownDays / std::max(1, width());
    return place >= 0 && place < m_days.size() ? place : -1;
}

void LoadStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    const int line = fontMetrics().height();
    for (int i = 0; i < m_days.size(); ++i) {
        const QDate day = m_days[i];
        const int left = i * width() / shownDays;
        const QRect cell(left, 0, (i + 1) * width() / shownDays - left, height());
        const core::DayLoad load = m_load.value(day);
        const bool works = core::isWorkday(day);
        if (day == m_day)
            painter.fillRect(cell, tokens.groundOf(Meaning::Info));
        if (i > 0 && day.dayOfWeek() == Qt::Monday) {
            painter.setPen(tokens.border);
            painter.drawLine(cell.topLeft(), cell.bottomLeft());
        }
        painter.setPen(day < m_today || !works ? tokens.muted : tokens.text);
        painter.drawText(QRect(cell.left(), 0, cell.width(), line), Qt::AlignCenter, QLocale().dayName(day.dayOfWeek(), QLocale::NarrowFormat));
        painter.drawText(QRect(cell.left(), line, cell.width(), line), Qt::AlignCenter, QString::number(day.day()));
        const int room = barRoom - fontMetrics().height();
        const int tall = std::min(load.tasks, fullDay) * room / fullDay;
        const QRect bar(cell.left() + 4, height() - space::tight - tall, cell.width() - 8, tall);
        painter.fillRect(bar, load.tasks >= fullDay ? tokens.attention : tokens.accent);
        if (load.tasks > 0)
            painter.drawText(QRect(cell.left(), bar.top() - line, cell.width(), line), Qt::AlignCenter, QString::number(load.tasks));
        if (day == m_day && hasFocus()) {
            painter.setPen(QPen(tokens.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(cell.adjusted(1, 1, -1, -1));
        }
    }
}

void LoadStrip::mousePressEvent(QMouseEvent *event)
{
    if (const int place = at(event->pos()); place >= 0)
        choose(m_days[place]);
}

void LoadStrip::keyPressEvent(QKeyEvent *event)
{
    const auto step = [this](int days) {
        QDate day = m_day.addDays(days);
        while (day.dayOfWeek() >= Qt::Saturday)
            day = day.addDays(days > 0 ? 1 : -1);
        choose(day);
    };
    if (event->key() == Qt::Key_Right)
        step(1);
    else if (event->key() == Qt::Key_Left)
        step(-1);
    else if (event->key() == Qt::Key_Down)
        choose(m_day.addDays(7));
    else if (event->key() == Qt::Key_Up)
        choose(m_day.addDays(-7));
    else
        QWidget::keyPressEvent(event);
}

bool LoadStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int place = at(help->pos()); place >= 0)
            QToolTip::showText(help->globalPos(), sentence(m_days[place], m_load.value(m_days[place])), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace ui
