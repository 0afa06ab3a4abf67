#include "ui/plan/outlinepane.h"

#include "ui/base/theme.h"
#include "ui/plan/stateicon.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int keyRole = Qt::UserRole + 1;

PlanPlace placeOf(const QTreeWidgetItem *row)
{
    return row ? PlanPlace{PlanPlace::Kind(row->data(0, kindRole).toInt()), row->data(0, keyRole).toString()} : PlanPlace();
}

bool isItem(const QTreeWidgetItem *row)
{
    return placeOf(row).kind == PlanPlace::Kind::Item;
}

} // namespace

OutlinePane::OutlinePane(QWidget *parent) : QWidget(parent), m_onlyMissing(new QCheckBox(tr("Only what is &missing"), this)), m_tree(new QTreeWidget(this))
{
    m_onlyMissing->setObjectName(u"onlyMissing"_s);
    m_onlyMissing->setToolTip(tr("Show only the items that stand before the next moment"));
    m_tree->setObjectName(u"outline"_s);
    m_tree->setAccessibleName(tr("Outline of the list"));
    m_tree->setHeaderLabels({tr("Item"), tr("State")}); // for who hears them
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(16);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, space::inside, 0);
    layout->setSpacing(space::inside);
    layout->addWidget(m_onlyMissing);
    layout->addWidget(m_tree, 1);
    connect(m_onlyMissing, &QCheckBox::toggled, this, &OutlinePane::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *now) {
        if (now)
            emit picked();
    });
}

void OutlinePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareRoom();
}

void OutlinePane::shareRoom()
{
    const QFontMetrics metrics = m_tree->fontMetrics();
    const QString longest = core::stateText(core::AnswerState::NotStarted);
    const bool narrow = width() < metrics.averageCharWidth() * 32 + metrics.horizontalAdvance(longest);
    const QString word = narrow ? tr("%1 of %2").arg(88).arg(88) : longest;
    m_tree->header()->resizeSection(1, metrics.horizontalAdvance(word) + space::group);
    for (QTreeWidgetItemIterator row(m_tree); *row; ++row)
        if (isItem(*row))
            (*row)->setFirstColumnSpanned(narrow);
}

void OutlinePane::fill(QTreeWidgetItem *row, const PlanPlace &place, const QString &title, const QString &state, const QIcon &icon)
{
    row->setData(0, kindRole, int(place.kind));
    row->setData(0, keyRole, place.key);
    row->setText(0, title);
    row->setText(1, state);
    row->setIcon(0, icon);
    row->setToolTip(0, title + u": "_s + state);
    row->setData(0, Qt::AccessibleTextRole, title + u", "_s + state);
    row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
}

bool OutlinePane::holds(const core::Plan &plan) const
{
    if (m_tree->topLevelItemCount() != plan.list.sections.size() + 1)
        return false;
    for (int i = 0; i < plan.list.sections.size(); ++i) {
        const QTreeWidgetItem *head = m_tree->topLevelItem(i + 1);
        const QList<core::ChecklistItem> items = plan.items(plan.list.sections[i]);
        if (placeOf(head).key != plan.list.sections[i].key || head->childCount() != items.size())
            return false;
        for (int j = 0; j < items.size(); ++j)
            if (placeOf(head->child(j)).key != items[j].key)
                return false;
    }
    return true;
}

/// Makes the rows, without words yet.
void OutlinePane::rebuild(const core::Plan &plan)
{
    QSet<QString> folded;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        if (!m_tree->topLevelItem(i)->isExpanded())
            folded.insert(placeOf(m_tree->topLevelItem(i)).key);
    m_tree->clear();
    new QTreeWidgetItem(m_tree);
    for (const core::ChecklistSection &section : plan.list.sections) {
        auto *head = new QTreeWidgetItem(m_tree);
        QFont strong = m_tree->font();
        strong.setBold(true);
        head->setFont(0, strong);
        for (qsizetype i = plan.items(section).size(); i > 0; --i)
            new QTreeWidgetItem(head);
        head->setExpanded(!folded.contains(section.key));
    }
}

void OutlinePane::show(const core::Plan &plan, const QSet<QString> &missing, const QSet<QString> &unsaved)
{
    const QSignalBlocker quiet(m_tree);
    const PlanPlace before = place();
    m_missing = missing;
    // In place when it can be: this is also called while the tree is moving its cursor.
    const bool again = !holds(plan);
    if (again)
        rebuild(plan);
    const qsizetype open = core::openFacts(plan).size();
    fill(m_tree->topLevelItem(0), {}, tr("About the business"), open > 0 ? tr("%n open", nullptr, int(open)) : tr("complete"),
         stateIcon(open > 0 ? core::SectionProgress::State::Started : core::SectionProgress::State::Complete, palette()));
    for (int i = 0; i < plan.list.sections.size(); ++i)
        fillSection(m_tree->topLevelItem(i + 1), plan, plan.list.sections[i], unsaved);
    if (again)
        select(before);
    shareRoom();
    filter();
}

void OutlinePane::fillSection(QTreeWidgetItem *head, const core::Plan &plan, const core::ChecklistSection &section, const QSet<QString> &unsaved)
{
    const core::SectionProgress far = core::progress(plan, section);
    fill(head, {PlanPlace::Kind::Section, section.key}, section.title, tr("%1 of %2").arg(far.done).arg(far.asked), stateIcon(far.state, palette()));
    const QString words = section.title + u": "_s + core::progressText(far.state);
    head->setToolTip(0, words);
    head->setData(0, Qt::AccessibleTextRole, words + u", "_s + head->text(1));
    const QList<core::ChecklistItem> items = plan.items(section);
    for (int i = 0; i < items.size(); ++i) {
        const core::Answer answer = plan.answer(items[i].key);
        const QString state = unsaved.contains(items[i].key)                  ? tr("not saved")
                              : answer.state == core::AnswerState::Assessed ? core::judgementText(answer.judgement)
                                                                             : core::stateText(answer.state);
        fill(head->child(i), {PlanPlace::Kind::Item, items[i].key}, items[i].title, state, stateIcon(answer.state, answer.judgement, palette()));
    }
}

void OutlinePane::select(const PlanPlace &place)
{
    for (QTreeWidgetItemIterator row(m_tree); *row; ++row)
        if (placeOf(*row) == place) {
            (*row)->setHidden(false);
            m_tree->setCurrentItem(*row);
            m_tree->scrollToItem(*row);
            return;
        }
    if (!m_tree->currentItem() && m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

PlanPlace OutlinePane::place() const
{
    return placeOf(m_tree->currentItem());
}

void OutlinePane::step(int direction)
{
    QTreeWidgetItem *row = m_tree->currentItem();
    while (row) {
        row = direction > 0 ? m_tree->itemBelow(row) : m_tree->itemAbove(row);
        if (row && isItem(row)) {
            m_tree->setCurrentItem(row);
            return;
        }
    }
}

void OutlinePane::showOnlyMissing(bool on)
{
    m_onlyMissing->setChecked(on);
}

void OutlinePane::filter()
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *head = m_tree->topLevelItem(i);
        bool any = head->childCount() == 0 && placeOf(head).kind == PlanPlace::Kind::Facts;
        for (int j = 0; j < head->childCount(); ++j) {
            QTreeWidgetItem *row = head->child(j);
            const bool shown = !m_onlyMissing->isChecked() || m_missing.contains(placeOf(row).key) || row == m_tree->currentItem();
            row->setHidden(!shown);
            any = any || shown;
        }
        head->setHidden(!any);
    }
}

} // namespace ui
