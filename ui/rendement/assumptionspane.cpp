#include "ui/rendement/assumptionspane.h"

#include "ui/base/notice.h"
#include "ui/base/plaintable.h"
#include "ui/rendement/assumptiondialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

AssumptionsPane::AssumptionsPane(core::Store &store, Ask &ask, QWidget *parent) : QWidget(parent), m_store(store), m_assumptions(store), m_ask(ask)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::inside, 0, 0);
    layout->setSpacing(space::inside);
    using Row = AssumptionRow;
    m_model = new RowsModel<Row>({Field<Row>(tr("Assumption"), [](const Row &r) { return r.assumption.title(); }).withToolTip([](const Row &r) { return r.assumption.title() + u'\n' + r.assumption.source; }),
                                  Field<Row>(tr("Value"), [](const Row &r) { return r.assumption.text(); }).alignedRight(),
                                  Field<Row>(tr("Checked"), [](const Row &r) { return r.assumption.verified ? tr("verified") : tr("not verified"); })
                                      .withIcon([this](const Row &r) { return icon(r.assumption.verified ? Meaning::Good : Meaning::Attention, palette()); })
                                      .withToolTip([](const Row &r) { return r.assumption.source; })},
                                 this);
    m_view = plainTable(m_model, 0, tr("Assumptions"), this);
    m_view->setObjectName(u"assumptions"_s);
    connect(m_view, &QTableView::activated, this, &AssumptionsPane::change);
    layout->addWidget(m_view, 1);
    auto *row = new QHBoxLayout;
    auto *change = new QPushButton(tr("Change the assumption…"), this);
    change->setObjectName(u"changeAssumption"_s);
    connect(change, &QPushButton::clicked, this, &AssumptionsPane::change);
    row->addWidget(change);
    row->addStretch(1);
    layout->addLayout(row);
}

void AssumptionsPane::show(int year)
{
    m_year = year;
    QList<AssumptionRow> rows;
    for (const core::ReturnAssumption &assumption : m_assumptions.in(year))
        rows.append({assumption.key, assumption});
    m_model->reset(rows);
}

void AssumptionsPane::change()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    AssumptionDialog dialog(m_assumptions, m_model->at(sourceRow(*m_view, index)).assumption, m_year, m_ask, this);
    if (dialog.exec() == QDialog::Accepted)
        emit changed();
}

} // namespace ui
