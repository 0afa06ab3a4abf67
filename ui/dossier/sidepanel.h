#pragma once

#include "ui/base/page.h"
#include "ui/dossier/desk.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class ChoiceEdit;
class DayEdit;
class Notice;

/// Beside the tabs: legal terms, tasks, promises and papers asked for, a line to add one, and the partners of the dossier.
class SidePanel : public Page {
    Q_OBJECT

public:
    SidePanel(const Desk &desk, const core::Id<core::Dossier> &dossier, QWidget *parent = nullptr);

    QSet<QString> tables() const override { return {QStringLiteral("tasks"), QStringLiteral("partner_referrals")}; }
    void reload() override;
    void focusNewTask();
    /// Selects the task.
    void goTo(const QString &task);

signals:
    /// To the partners of this dossier; `referral` is empty for a new one.
    void referralAsked(const QString &referral);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildAdd(QLayout *layout);
    void buildMoves(QLayout *layout);
    void buildPlans(QLayout *layout);
    void addGroup(const QString &title, const QStringList &kinds, const QList<core::Task> &open);
    void addPartners();
    QWidget *makeCalendar();
    /// Open tasks as a calendar takes them over, by day.
    QList<core::WorkItem> calendarItems() const;
    std::optional<core::Id<core::Task>> current() const;
    /// The referral that is chosen; empty when it is something else.
    QString currentReferral() const;
    void add();
    void change();
    void planChain();
    void showTerms();
    void tellLoad();
    void done();
    void move(int weeks, int months);
    void remove();

    Desk m_desk;
    core::Id<core::Dossier> m_dossier;
    QTreeWidget *m_tree;
    QLineEdit *m_title = nullptr;
    ChoiceEdit *m_kind = nullptr;
    DayEdit *m_due = nullptr;
    QLabel *m_load = nullptr;
    Notice *m_notice;
    QList<QWidget *> m_actions;
};

} // namespace ui
