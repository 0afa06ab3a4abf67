#pragma once

#include "core/report/paperregister.h"
#include "ui/base/rowsmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ui {

class Ask;
class ChoiceEdit;
class DayEdit;

/// What went out to whom, when, why and from which version of the data: of one dossier, or for a null id of the whole office. Narrows and writes out.
class RegisterList : public QWidget {
    Q_OBJECT

public:
    RegisterList(core::Store &store, Ask &ask, const core::Id<core::Dossier> &dossier, QWidget *parent = nullptr);
    void reload();

signals:
    /// To the dossier of a line.
    void dossierAsked(const QString &dossier);

private:
    void buildFilter(QLayout *column);
    void buildTable(QLayout *column);
    QList<Field<core::RegisterLine>> fields() const;
    core::RegisterWish wish() const;
    void narrow();
    void showButtons();
    const core::RegisterLine *chosen() const;
    void viewCopy();
    void exportLines();

    core::Store &m_store;
    Ask &m_ask;
    core::Id<core::Dossier> m_dossier;
    QSet<core::Id<core::Dossier>> m_guarded; ///< their clients are not named in a list
    QList<core::RegisterLine> m_all;
    RowsModel<core::RegisterLine> *m_lines;
    QLineEdit *m_text = nullptr;
    ChoiceEdit *m_receiver = nullptr;
    DayEdit *m_from = nullptr;
    DayEdit *m_until = nullptr;
    QPushButton *m_viewCopy = nullptr;
    QPushButton *m_export = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_none = nullptr;
};

} // namespace ui
