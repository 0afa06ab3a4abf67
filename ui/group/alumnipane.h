#pragma once

#include "core/group/alumni.h"
#include "ui/base/rowsmodel.h"
#include "ui/group/groupdesk.h"

class QLabel;
class QPushButton;
class QTableView;

namespace ui {

/// Who went through a series before, for a reunion.
class AlumniPane : public QWidget {
    Q_OBJECT

public:
    explicit AlumniPane(const GroupDesk &desk, QWidget *parent = nullptr);
    void reload();

signals:
    void openDossier(const QString &dossier, const QString &place);
    void told(const QString &text);

private:
    void exportList();
    void askReunion();
    void open();
    std::optional<core::Alumnus> current() const;

    GroupDesk m_desk;
    ChoiceEdit *m_series;
    RowsModel<core::Alumnus> *m_model;
    QTableView *m_table;
    QLabel *m_count;
    QPushButton *m_reunion;
    QPushButton *m_open;
};

} // namespace ui
