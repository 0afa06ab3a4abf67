#pragma once

#include "core/task/tasks.h"
#include "ui/base/page.h"

class QLabel;
class QPushButton;
class QTabWidget;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class Ask;
class ChoiceEdit;

/// A figure on the morning page that opens the list it counts.
struct Counter {
    QString key;
    QString title; ///< "Zonder volgende stap"
    std::function<QList<core::Id<core::Dossier>>()> dossiers;
    QSet<QString> tables; ///< what it is counted from
};

/// The morning page: what is late, due today and due this week; beside it the counters.
class TodayPage : public Page {
    Q_OBJECT

public:
    TodayPage(core::Store &store, core::Tasks &tasks, Ask &ask, const QList<Counter> &counters, QWidget *parent = nullptr);

    QSet<QString> tables() const override;
    void reload() override;

    /// Another look at the work, on a tab beside the list.
    void addView(const QString &title, Page *view);

    /// The counters that tasks and dossiers themselves can tell: no next step, legal term near, data to complete.
    static QList<Counter> ownCounters(const core::Tasks &tasks, const QString &adviser);

signals:
    void listAsked(const QList<core::Id<core::Dossier>> &dossiers, const QString &title);
    /// To what a task without a dossier comes from, such as a contact of the walk-in hour.
    void causeAsked(const QString &cause);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildWork();
    QWidget *buildHead(QWidget *work);
    QToolButton *buildMore(QWidget *work);
    QWidget *buildCounters();
    void addGroup(const QString &title, const QList<core::WorkItem> &items, const QString &none);
    std::optional<core::WorkItem> current() const;
    void openCurrent();
    void edit(const core::Task &task);
    void done();
    void move(int weeks, int months);

    core::Store &m_store;
    core::Tasks &m_tasks;
    Ask &m_ask;
    QList<Counter> m_counters;
    QTabWidget *m_views = nullptr;
    QToolButton *m_everyone = nullptr;
    ChoiceEdit *m_kinds = nullptr;
    QTreeWidget *m_tree = nullptr;
    QLabel *m_head = nullptr;
    QList<QPushButton *> m_figures;
    QList<QWidget *> m_actions;
    QHash<QString, core::WorkItem> m_items;
};

} // namespace ui
