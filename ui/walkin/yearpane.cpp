#include "ui/walkin/yearpane.h"

#include "ui/base/format.h"
#include "ui/chart/chartview.h"
#include "ui/walkin/walkintables.h"

#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int figuresWidth = 420;
constexpr int groupRole = Qt::UserRole;
constexpr int keyRole = Qt::UserRole + 1;

/// The rows of a figure, out of all rows of the year.
template <class T>
QList<T> rowsOf(const QList<T> &all, const core::WalkInFigure &figure)
{
    const QSet<QString> ids(figure.ids.begin(), figure.ids.end());
    QList<T> rows;
    for (const T &row : all)
        if (ids.contains(row.id.text()))
            rows.append(row);
    return rows;
}

} // namespace

YearPane::YearPane(const WalkInDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::inside, 0, 0);
    layout->setSpacing(space::inside);
    layout->addLayout(buildFilters());
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(buildFigures());
    split->addWidget(buildRows());
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({figuresWidth, 2 * figuresWidth});
    layout->addWidget(split, 1);
    switchChartsTogether(this);
    setFocusProxy(m_tree);
    reload();
}

QLayout *YearPane::buildFilters()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    const auto add = [&](const QString &words, ChoiceEdit *edit, const char *name) {
        auto *label = new QLabel(words, this);
        label->setBuddy(edit);
        edit->setObjectName(QLatin1StringView(name));
        edit->setAccessibleName(words);
        connect(edit, &QComboBox::activated, this, &YearPane::reload);
        row->addWidget(label);
        row->addWidget(edit);
        return edit;
    };
    m_year = add(tr("Year"), new ChoiceEdit({}, this), "figuresYear");
    m_municipality = add(tr("Municipality"), new ChoiceEdit(QList<Choice>{{QString(), tr("All municipalities")}} + walkInChoices(u"municipalities"_s), this), "figuresMunicipality");
    m_share = new QLabel(this);
    m_share->setObjectName(u"helpedShare"_s);
    row->addSpacing(space::group);
    row->addWidget(m_share);
    row->addStretch();
    auto *paper = new QPushButton(icon(u"document"_s, tokensFor(palette()).text), tr("Make the report"), this);
    paper->setObjectName(u"yearReport"_s);
    connect(paper, &QPushButton::clicked, this, [this] { emit documentAsked(m_year->value().toInt(), m_municipality->value()); });
    row->addWidget(paper);
    return row;
}

QWidget *YearPane::buildFigures()
{
    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(u"yearFigures"_s);
    m_tree->setAccessibleName(tr("Figures of the year"));
    m_tree->setHeaderLabels({tr("Figure"), tr("Number"), tr("Share or reach")});
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(space::group);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &YearPane::showFigure);
    return m_tree;
}

QWidget *YearPane::buildRows()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(space::inside, 0, 0, 0);
    layout->setSpacing(space::inside);
    m_head = caption({}, "heading", side);
    m_head->setObjectName(u"figureHead"_s);
    layout->addWidget(m_head);
    m_tables = new QStackedWidget(side);
    m_contacts = new RowsModel<core::WalkInRow>(contactFields(), side);
    m_activities = new RowsModel<core::OutreachActivity>(activityFields(), side);
    m_reported = new RowsModel<core::EarlySignalRow>(signalFields(m_desk.clock), side);
    auto *contacts = recordTable(m_contacts, u"figureContacts"_s, tr("Contacts behind the figure"), contactWords, m_tables);
    // Beside the figures there is no room for all; the list of contacts tells the rest.
    for (const int column : {contactPlace, contactAftercare})
        contacts->setColumnHidden(column, true);
    m_tables->addWidget(contacts);
    auto *activities = recordTable(m_activities, u"figureActivities"_s, tr("Activities behind the figure"), activityWords, m_tables);
    for (const int column : {activityPlace, activityAudience})
        activities->setColumnHidden(column, true);
    m_tables->addWidget(activities);
    m_tables->addWidget(recordTable(m_reported, u"figureSignals"_s, tr("Signals behind the figure"), signalWords, m_tables));
    layout->addWidget(m_tables, 3);
    m_chart = new ChartView({}, side);
    layout->addWidget(m_chart, 2);
    return side;
}

void YearPane::reload()
{
    attempt(m_desk.ask, tr("Count the year"), [this] {
        const QString kept = m_year->value();
        m_year->clear();
        for (const int year : m_desk.walkIns.years())
            m_year->addItem(QString::number(year), QString::number(year));
        m_year->setValue(kept.isEmpty() ? QString::number(m_desk.today().year()) : kept);
        m_figures = core::walkInYear(m_desk.store, {m_year->value().toInt(), m_municipality->value()});
        const int served = m_figures.served();
        m_share->setText(served == 0 ? tr("Nobody came in this year.") : tr("%1 of those served: solved or in lasting help").arg(format(m_figures.helpedShare())));
        m_chart->setVisible(served > 0);
        m_chart->setSeries(core::resultSeries(m_figures));
        fillFigures();
    });
}

void YearPane::fillFigures()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QString keptGroup = item ? item->data(0, groupRole).toString() : QString();
    const QString keptKey = item ? item->data(0, keyRole).toString() : QString();
    QTreeWidgetItem *wanted = nullptr;
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->clear();
        for (const auto &[group, title] : core::walkInGroups()) {
            auto *head = new QTreeWidgetItem(m_tree, {title});
            head->setFlags(Qt::ItemIsEnabled);
            QFont bold = m_tree->font();
            bold.setBold(true);
            head->setFont(0, bold);
            for (const core::WalkInFigure &figure : m_figures.group(group)) {
                QString beside;
                if (group == "activity"_L1)
                    beside = figure.reach == 0 ? QString() : tr("reach %1").arg(QLocale().toString(figure.reach));
                else if (group != "served"_L1 && group != "signal"_L1 && m_figures.served() > 0)
                    beside = format(core::Percentage::percent((200LL * figure.count() + m_figures.served()) / (2LL * m_figures.served())));
                auto *line = new QTreeWidgetItem(head, {figure.label, QString::number(figure.count()), beside});
                line->setData(0, groupRole, figure.group);
                line->setData(0, keyRole, figure.key);
                line->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
                line->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
                if (figure.count() == 0)
                    for (const int column : {0, 1, 2})
                        line->setForeground(column, tokensFor(palette()).muted);
                if (!wanted || (figure.group == keptGroup && figure.key == keptKey))
                    wanted = line;
            }
            head->setExpanded(true);
        }
    }
    m_tree->setCurrentItem(wanted);
    showFigure();
}

void YearPane::choose(int year, const QString &group, const QString &key)
{
    m_year->setValue(QString::number(year));
    reload();
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        for (int j = 0; j < m_tree->topLevelItem(i)->childCount(); ++j)
            if (QTreeWidgetItem *line = m_tree->topLevelItem(i)->child(j); line->data(0, groupRole) == group && line->data(0, keyRole) == key)
                m_tree->setCurrentItem(line);
}

void YearPane::showFigure()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QString group = item ? item->data(0, groupRole).toString() : QString();
    if (group.isEmpty())
        return;
    const core::WalkInFigure figure = m_figures.figure(group, item->data(0, keyRole).toString());
    m_head->setText(u"%1: %2"_s.arg(figure.label).arg(figure.count()));
    if (group == "activity"_L1) {
        m_tables->setCurrentIndex(1);
        m_activities->reset(rowsOf(m_figures.activities, figure));
    } else if (group == "signal"_L1) {
        m_tables->setCurrentIndex(2);
        m_reported->reset(rowsOf(m_figures.reported, figure));
    } else {
        m_tables->setCurrentIndex(0);
        m_contacts->reset(rowsOf(m_figures.contacts, figure));
    }
}

} // namespace ui
