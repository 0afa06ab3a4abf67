#pragma once

#include "core/dossier/dossierlist.h"
#include "ui/base/page.h"
#include "ui/base/rowsmodel.h"
#include "ui/dossier/desk.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace ui {

class DossierPreview;
class FilterChip;

/// All dossiers: search as you type, filters, saved lists; Space previews, Enter opens.
class DossierListPage : public Page {
    Q_OBJECT

public:
    explicit DossierListPage(const Desk &desk, QWidget *parent = nullptr);

    QSet<QString> tables() const override;
    void reload() override;
    /// Shows only these, under a title of their own, until the user clears it: what a counter counts.
    void showOnly(const QList<core::Id<core::Dossier>> &dossiers, const QString &title);

signals:
    void newDossierAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTop();
    void buildFilters();
    void buildTable();
    QList<FilterChip *> chips() const;
    core::DossierFilter filter() const;
    void sortAll();
    void narrow();
    void openCurrent();
    void togglePreview();
    void showPreview();
    std::optional<core::DossierSummary> current() const;
    void restoreColumns();
    void keepColumns();
    void saveList();
    void fillLists();
    void applyList(const QString &name);

    Desk m_desk;
    QList<core::DossierSummary> m_all;
    std::optional<QSet<core::Id<core::Dossier>>> m_only;
    RowsModel<core::DossierSummary> m_model;
    QLineEdit *m_search = nullptr;
    FilterChip *m_municipality = nullptr;
    FilterChip *m_route = nullptr;
    FilterChip *m_phase = nullptr;
    FilterChip *m_adviser = nullptr;
    FilterChip *m_sign = nullptr;
    QCheckBox *m_closed = nullptr;
    QToolButton *m_lists = nullptr;
    QToolButton *m_onlyChip = nullptr;
    QLabel *m_count = nullptr;
    QTableView *m_table = nullptr;
    DossierPreview *m_preview = nullptr;
    QTimer m_widthsChanged;
};

} // namespace ui
