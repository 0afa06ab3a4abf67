#pragma once

#include "core/store/journal.h"
#include "ui/base/page.h"
#include "ui/base/rowsmodel.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;
class QTableWidget;

namespace ui {

/// Who looked and who changed, newest first; under it what exactly an operation changed.
class AuditPage : public Page {
    Q_OBJECT

public:
    /// `dossier` empty shows everything.
    AuditPage(core::Store &store, const QString &dossier, QWidget *parent = nullptr);

    QSet<QString> tables() const override { return {}; }
    void reload() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Line {
        QString id;
        core::JournalOperation operation;
        QString dossier; ///< number and name
    };
    void fill(qint64 before);
    void narrow();
    void showChanges();
    QString dossierText(const QString &id);

    core::Store &m_store;
    QString m_dossier;
    QList<Line> m_all;
    QHash<QString, QString> m_names;
    RowsModel<Line> m_model;
    QLineEdit *m_text;
    QComboBox *m_kind;
    QTableView *m_table;
    QTableWidget *m_changes;
    QPushButton *m_more;
};

} // namespace ui
