#pragma once

#include "core/rules/ruleoverview.h"

#include <QTreeWidget>

namespace ui {

/// The rules of a day as a tree: a branch per law, a line per rule.
class RuleTree : public QTreeWidget {
    Q_OBJECT

public:
    enum Column { Name, Value, Unit, Since, Before, Article, Checked, Source };
    /// Which lines: all, those that changed since the previous half-year, those nobody verified (or of which the amount is not known), those set otherwise.
    enum class Which { All, Changed, Unverified, Overridden };

    explicit RuleTree(QWidget *parent = nullptr);

    /// Shows other rules; the chosen one stays chosen when it is still there.
    void show(const QList<core::LawGroup> &groups);
    /// Leaves only the lines that hold every word of `words`, and of those only the ones asked for.
    void filter(const QString &words, Which which);
    /// How many lines are left, and how many of all lines there are of a kind.
    int shown() const;
    int count(Which which) const;
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
