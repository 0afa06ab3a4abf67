#pragma once

#include "core/kpi/servicefigures.h"
#include "ui/base/rowsmodel.h"

#include <QWidget>

class QLabel;
class QTableView;
class QTreeWidget;

namespace ui {

/// The figures of one kind of service, and the list behind the one that is chosen. Enter goes to where a row was recorded.
class ServicePane : public QWidget {
    Q_OBJECT

public:
    explicit ServicePane(QWidget *parent = nullptr);
    /// Of the same topic as before the chosen figure stays chosen.
    void show(const core::ServiceTopic &topic);

signals:
    void dossierChosen(const QString &dossier, const QString &place);
    /// "walkin/<contact>" or "group/<group>"
    void placeChosen(const QString &place);

private:
    QWidget *buildFigures();
    QWidget *buildRows();
    void showFigure();

    core::ServiceTopic m_topic;
    QLabel *m_words = nullptr;
    QTreeWidget *m_figures = nullptr;
    QLabel *m_head = nullptr;
    RowsModel<core::ServiceRow> *m_rows = nullptr;
    QTableView *m_list = nullptr;
};

} // namespace ui
