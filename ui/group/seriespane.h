#pragma once

#include "ui/base/rowsmodel.h"
#include "ui/group/groupdesk.h"

class QPushButton;
class QStackedWidget;
class QTableView;

namespace ui {

class EditionPane;
class NewcomersPane;

/// The groups of one series: the list, and what is chosen in it. For statushouders with the figure of a year that opens its list.
class SeriesPane : public QWidget {
    Q_OBJECT

public:
    SeriesPane(const GroupDesk &desk, const core::WorkshopSeries &series, QWidget *parent = nullptr);
    void reload();
    /// False when the group is not of this series.
    bool choose(const core::Id<core::GroupEdition> &edition);
    void goTo(const QString &part);
    void showYear(int year);

signals:
    void openDossier(const QString &dossier, const QString &place);

private:
    QWidget *makeList();
    QWidget *makeFigure(QWidget *parent);
    void showChosen();
    void showFigure();
    void makeGroup();

    GroupDesk m_desk;
    core::WorkshopSeries m_series;
    RowsModel<core::EditionSummary> *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QWidget *m_empty;
    EditionPane *m_edition;
    NewcomersPane *m_outcomes = nullptr;
    ChoiceEdit *m_year = nullptr;
    QPushButton *m_figure = nullptr;
};

} // namespace ui
