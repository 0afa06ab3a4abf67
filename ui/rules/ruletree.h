#pragma once

#include "core/rules/ruleoverview.h"

#include <QTreeWidget>

namespace ui {

/// The rules of a day as a tree: a branch per law, a line per rule.
class RuleTree : public QTreeWidget {
    Q_OBJECT

public:
    enum Column { Name, Value, Unit, Since, Before, Article, Checked, Source };

    explicit RuleTree(QWidget *parent = nullptr);

    /// Shows other rules; the chosen one stays chosen when it is still there.
    void show(const QList<core::LawGroup> &groups);
    /// Leaves only the lines that hold every word of `words`, and of those only the changed ones if asked.
    void filter(const QString &words, bool changedOnly);
    /// How many lines are left, and how many of all lines changed.
    int shown() const;
    int changed() const;
    QString chosen() const;
    void choose(const QString &key);

signals:
    void chose(const QString &key);

private:
    /// Under its law an article need not name the law again.
    void fill(QTreeWidgetItem *item, const core::RuleLine &line, const QString &law);
    QList<QTreeWidgetItem *> lines() const;
};

} // namespace ui
