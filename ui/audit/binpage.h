#pragma once

#include "core/store/journal.h"
#include "ui/base/page.h"
#include "ui/base/rowsmodel.h"

class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class Ask;

/// What was removed and can be put back, one line per removal.
class BinPage : public Page {
    Q_OBJECT

public:
    BinPage(core::Store &store, Ask &ask, QWidget *parent = nullptr);

    QSet<QString> tables() const override { return {}; }
    void reload() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Line {
        QString id; ///< of the operation that removed it
        QString what;
        QDateTime at;
        QString who;
        QString dossier; ///< id
        QString dossierText;
    };
    Line lineOf(const QList<core::BinEntry> &entries) const;
    void restore();

    core::Store &m_store;
    Ask &m_ask;
    RowsModel<Line> m_model;
    QTableView *m_table;
    QPushButton *m_restore;
    QLabel *m_empty;
};

} // namespace ui
