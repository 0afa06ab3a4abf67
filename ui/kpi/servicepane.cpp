#include "ui/kpi/servicepane.h"

#include "core/rules/catalogue.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/base/plaintable.h"
#include "ui/base/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int wordsColumn = 3;

} // namespace

ServicePane::ServicePane(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(buildFigures());
    split->addWidget(buildRows());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 2);
    split->setSizes({380, 750});
    layout->addWidget(split);
}

QWidget *ServicePane::buildFigures()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_words = new QLabel(side);
    m_words->setObjectName(u"serviceWords"_s);
    m_words->setWordWrap(true);
    layout->addWidget(m_words);
    m_figures = new QTreeWidget(side);
    m_figures->setObjectName(u"serviceFigures"_s);
    m_figures->setAccessibleName(tr("Figures"));
    m_figures->setHeaderLabels({tr("Figure"), tr("Number")});
    m_figures->setRootIsDecorated(false);
    m_figures->setAlternatingRowColors(true);
    m_figures->header()->setStretchLastSection(false);
    m_figures->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_figures->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_figures->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    connect(m_figures, &QTreeWidget::currentItemChanged, this, &ServicePane::showFigure);
    layout->addWidget(m_figures, 1);
    return side;
}

QWidget *ServicePane::buildRows()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(space::inside, 0, 0, 0);
    m_head = caption({}, "heading", side);
    m_head->setObjectName(u"serviceHead"_s);
    layout->addWidget(m_head);
    using Row = core::ServiceRow;
    static const core::Catalogue places = core::Catalogue::municipalities();
    m_rows = new RowsModel<Row>({Field<Row>(tr("Day"), [](const Row &r) { return formatShort(r.day); }).sortedBy([](const Row &r) { return r.day; }),
                                 Field<Row>(tr("Dossier"), [](const Row &r) { return r.number; }), Field<Row>(tr("Who or what"), [](const Row &r) { return r.name; }),
                                 Field<Row>(tr("What it was"), [](const Row &r) { return r.words; }).withToolTip([](const Row &r) { return r.words; }),
                                 Field<Row>(tr("Municipality"), [](const Row &r) { return r.municipality.isEmpty() ? QString() : places.label(r.municipality); })});
    m_list = plainTable(m_rows, wordsColumn, tr("The list behind the figure"), side);
    m_list->setObjectName(u"serviceList"_s);
    connect(m_list, &QTableView::activated, this, [this](const QModelIndex &index) {
        const Row &row = m_rows->at(sourceRow(*m_list, index));
        if (row.place.startsWith("walkin/"_L1) || row.place.startsWith("group/"_L1))
            emit placeChosen(row.place);
        else
            emit dossierChosen(row.dossier.text(), row.place);
    });
    layout->addWidget(m_list, 1);
    return side;
}

void ServicePane::show(const core::ServiceTopic &topic)
{
    const QString kept = topic.key == m_topic.key && m_figures->currentItem() ? m_figures->currentItem()->data(0, keyRole).toString() : QString();
    m_topic = topic;
    m_words->setText(topic.words);
    QTreeWidgetItem *wanted = nullptr;
    {
        const QSignalBlocker quiet(m_figures);
        m_figures->clear();
        QFont bold = m_figures->font();
        bold.setBold(true);
        for (const core::ServiceFigure &figure : topic.figures) {
            auto *line = new QTreeWidgetItem(m_figures, {figure.label, QString::number(figure.count())});
            line->setData(0, keyRole, figure.key);
            line->setToolTip(0, figure.label);
            line->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            for (const int column : {0, 1}) {
                if (figure.isHead)
                    line->setFont(column, bold);
                if (figure.count() == 0)
                    line->setForeground(column, tokensFor(palette()).muted);
            }
            if (!wanted || figure.key == kept)
                wanted = line;
        }
        m_figures->setCurrentItem(wanted);
    }
    showFigure();
}

void ServicePane::showFigure()
{
    if (!m_figures->currentItem())
        return;
    const core::ServiceFigure figure = m_topic.figure(m_figures->currentItem()->data(0, keyRole).toString());
    m_head->setText(u"%1: %2"_s.arg(figure.label).arg(figure.count()));
    m_rows->reset(figure.rows);
}

} // namespace ui
