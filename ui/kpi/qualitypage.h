#pragma once

#include "core/kpi/quality.h"
#include "ui/base/page.h"
#include "ui/base/rowsmodel.h"

class QLabel;
class QTableView;

namespace ui {

class Ask;
class ChoiceEdit;

/// What has to be cleared before reporting: per dossier what is missing, with a jump to the place where it is filled in.
class QualityPage : public Page {
    Q_OBJECT

public:
    /// `adviser` is whose dossiers are shown first.
    QualityPage(core::Kpis &kpis, const core::Clock &clock, const QString &adviser, Ask &ask, QWidget *parent = nullptr);

    QSet<QString> tables() const override { return core::DataQuality::tables(); }
    void reload() override;

private:
    QWidget *buildFilters(const QString &adviser);
    void open(const QModelIndex &index);

    core::Kpis &m_kpis;
    core::DataQuality m_quality;
    const core::Clock &m_clock;
    Ask &m_ask;
    ChoiceEdit *m_year;
    ChoiceEdit *m_check;
    ChoiceEdit *m_municipality;
    ChoiceEdit *m_adviser;
    QLabel *m_head;
    QTableView *m_list;
    RowsModel<core::QualityRow> *m_rows;
};

} // namespace ui
