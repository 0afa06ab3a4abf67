#pragma once

#include "ui/base/page.h"
#include "ui/group/groupdesk.h"

class QTabWidget;

namespace ui {

class AlumniPane;
class SeriesPane;

/// The place "Groups": a tab for each series, and who went through them before.
class GroupsPage : public Page {
    Q_OBJECT

public:
    explicit GroupsPage(const GroupDesk &desk, QWidget *parent = nullptr);

    QSet<QString> tables() const override;
    void reload() override;
    void keepDrafts() override;
    /// Shows a group, and of it participants, attendance, meetings or paths.
    void choose(const core::Id<core::GroupEdition> &edition, const QString &part = {});
    /// The statushouders behind the figure of a year.
    void showYear(int year);
    void showAlumni();

private:
    GroupDesk m_desk;
    QTabWidget *m_tabs;
    QList<SeriesPane *> m_series;
    AlumniPane *m_alumni;
};

} // namespace ui
