#pragma once

#include "core/plan/plan.h"

#include <QSet>
#include <QWidget>

class QCheckBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

/// Where in a list the user is: the facts about the business, a section, or an item.
struct PlanPlace {
    enum class Kind { Facts, Section, Item };
    Kind kind = Kind::Facts;
    QString key;
    bool operator==(const PlanPlace &) const = default;
};

/// The outline of a list: sections with "3 of 4", items with their state.
class OutlinePane : public QWidget {
    Q_OBJECT

public:
    explicit OutlinePane(QWidget *parent = nullptr);
    /// `missing` are the items that stand before the next gate, `unsaved` those with a draft that is not saved.
    void show(const core::Plan &plan, const QSet<QString> &missing, const QSet<QString> &unsaved);
    void select(const PlanPlace &place);
    PlanPlace place() const;
    /// The item after (1) or before (-1) the one that is chosen.
    void step(int direction);
    void showOnlyMissing(bool on);

signals:
    void picked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// With little room the titles take the whole line; shape and tooltip tell the state.
    void shareRoom();
    void fill(QTreeWidgetItem *row, const PlanPlace &place, const QString &title, const QString &state, const QIcon &icon);
    void fillSection(QTreeWidgetItem *head, const core::Plan &plan, const core::ChecklistSection &section, const QSet<QString> &unsaved);
    bool holds(const core::Plan &plan) const;
    void rebuild(const core::Plan &plan);
    void filter();

    QCheckBox *m_onlyMissing;
    QTreeWidget *m_tree;
    QSet<QString> m_missing;
};

} // namespace ui
