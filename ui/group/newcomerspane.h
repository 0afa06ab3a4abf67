#pragma once

#include "ui/base/rowsmodel.h"
#include "ui/group/groupdesk.h"

class QLabel;
class QPushButton;
class QTableView;

namespace ui {

/// Statushouders with where their path stands: of one group, or those behind the figure of a year.
class NewcomersPane : public QWidget {
    Q_OBJECT

public:
    NewcomersPane(const GroupDesk &desk, const QString &name, QWidget *parent = nullptr);
    void show(const core::NewcomerQuestion &question);
    void reload();

signals:
    void openDossier(const QString &dossier, const QString &place);

private:
    std::optional<core::NewcomerRow> current() const;

    GroupDesk m_desk;
    core::NewcomerQuestion m_question;
    RowsModel<core::NewcomerRow> *m_model;
    QTableView *m_table;
    QLabel *m_figure;
    QLabel *m_how;
    QPushButton *m_paper;
    QList<QWidget *> m_actions;
};

} // namespace ui
