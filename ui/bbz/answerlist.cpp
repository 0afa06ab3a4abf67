#include "ui/bbz/answerlist.h"

#include "ui/base/notice.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int dayWidth = 120;

QGridLayout *gridIn(QWidget *list)
{
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, space::inside, 0);
    grid->setHorizontalSpacing(space::inside);
    grid->setVerticalSpacing(space::inside);
    grid->setColumnStretch(1, 1);
    return grid;
}

} // namespace

AnswerList::AnswerList(const core::Clock &clock, const QString &name, QWidget *parent) : QWidget(parent), m_clock(clock), m_area(new QScrollArea(this))
{
    m_area->setObjectName(name);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::inside, 0, 0);
    layout->addWidget(m_area);
}

void AnswerList::addLine(QGridLayout *grid, int row, Meaning meaning, const QString &text, const QString &below)
{
    QWidget *list = grid->parentWidget();
    auto *shape = new QLabel(list);
    shape->setPixmap(icon(meaning, palette()).pixmap(16, 16));
    grid->addWidget(shape, row, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *line = new QLabel(text, list);
    line->setWordWrap(true);
    line->setToolTip(below);
    words->addWidget(line);
    if (!below.isEmpty()) {
        auto *small = caption(below, "muted", list);
        small->setWordWrap(true);
        words->addWidget(small);
    }
    grid->addLayout(words, row, 1);
}

void AnswerList::show(const QList<core::Gate> &gates, bool open)
{
    auto *list = new QWidget;
    QGridLayout *grid = gridIn(list);
    int row = 0;
    for (const core::Gate &gate : gates) {
        addLine(grid, row, gate.isMet() ? Meaning::Good : gate.fails() ? Meaning::Stop : Meaning::Neutral, gate.text, gate.article);
        auto *answer = new ChoiceEdit({{QString(), tr("not known")}, {u"yes"_s, tr("yes")}, {u"no"_s, tr("no")}}, list);
        answer->setObjectName(u"gate-"_s + gate.key);
        answer->setAccessibleName(gate.text);
        answer->setValue(gate.answer);
        answer->setEnabled(!gate.fixed && open);
        connect(answer, &QComboBox::activated, this, [this, answer, key = gate.key] { emit answered(key, answer->value()); });
        grid->addWidget(answer, row++, 2, Qt::AlignTop);
    }
    grid->setRowStretch(row, 1);
    replace(list);
}

void AnswerList::show(const QList<core::WantedPaper> &papers, bool open)
{
    auto *list = new QWidget;
    QGridLayout *grid = gridIn(list);
    int row = 0;
    for (const core::WantedPaper &paper : papers) {
        addLine(grid, row, paper.isMissing() ? Meaning::Neutral : Meaning::Good, paper.text, {});
        auto *answer = new ChoiceEdit({{QString(), tr("missing")}, {u"received"_s, tr("received")}, {u"na"_s, tr("not needed")}}, list);
        answer->setObjectName(u"paper-"_s + paper.key);
        answer->setAccessibleName(paper.text);
        answer->setValue(paper.waived ? u"na"_s : paper.received.isValid() ? u"received"_s : QString());
        answer->setEnabled(open);
        connect(answer, &QComboBox::activated, this, [this, answer, key = paper.key] {
            if (answer->value() == "received"_L1)
                emit paperReceived(key, m_clock.today());
            else if (answer->value() == "na"_L1)
                emit paperWaived(key);
            else
                emit paperMissing(key);
        });
        grid->addWidget(answer, row, 2, Qt::AlignTop);
        auto *day = new DayEdit(m_clock, list);
        day->setObjectName(u"paper-day-"_s + paper.key);
        day->setAccessibleName(tr("Received on: %1").arg(paper.text));
        day->setFixedWidth(dayWidth);
        day->setValue(paper.received);
        day->setEnabled(open);
        day->setVisible(paper.received.isValid());
        connect(day, &QLineEdit::editingFinished, this, [this, day, key = paper.key, before = paper.received] {
            if (const auto received = day->value(); received && *received != before)
                emit paperReceived(key, *received);
        });
        grid->addWidget(day, row++, 3, Qt::AlignTop);
    }
    grid->setRowStretch(row, 1);
    replace(list);
}

void AnswerList::replace(QWidget *list)
{
    // The answer that brings us here comes from a field of the old list: it may finish first.
    const int place = m_area->verticalScrollBar()->value();
    const QString focused = m_area->focusWidget() && m_area->focusWidget()->hasFocus() ? m_area->focusWidget()->objectName() : QString();
    if (QWidget *old = m_area->takeWidget())
        old->deleteLater();
    m_area->setWidget(list);
    m_area->verticalScrollBar()->setValue(place);
    if (auto *again = focused.isEmpty() ? nullptr : list->findChild<QWidget *>(focused))
        again->setFocus();
}

} // namespace ui
