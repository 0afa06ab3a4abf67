#pragma once

#include "core/walkin/walkinyear.h"
#include "ui/base/recordtable.h"
#include "ui/walkin/walkindesk.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTreeWidget;

namespace ui {

class ChartView;

/// The figures of a year; choosing one shows the rows it was counted from.
class YearPane : public QWidget {
    Q_OBJECT

public:
    explicit YearPane(const WalkInDesk &desk, QWidget *parent = nullptr);

    void reload();
    void choose(int year, const QString &group = {}, const QString &key = {});

signals:
    void documentAsked(int year, const QString &municipality);

private:
    QLayout *buildFilters();
    QWidget *buildFigures();
    QWidget *buildRows();
    void fillFigures();
    void showFigure();

    WalkInDesk m_desk;
    core::WalkInYear m_figures;
    ChoiceEdit *m_year = nullptr;
    ChoiceEdit *m_municipality = nullptr;
    QTreeWidget *m_tree = nullptr;
    QLabel *m_share = nullptr;
    QLabel *m_head = nullptr;
    QStackedWidget *m_tables = nullptr;
    RowsModel<core::WalkInRow> *m_contacts = nullptr;
    RowsModel<core::OutreachActivity> *m_activities = nullptr;
    RowsModel<core::EarlySignalRow> *m_reported = nullptr;
    ChartView *m_chart = nullptr;
};

} // namespace ui
