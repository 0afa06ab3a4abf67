#include "ui/group/seriespane.h"

#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/base/recordtable.h"
#include "ui/group/editiondialogs.h"
#include "ui/group/editionpane.h"
#include "ui/group/groupwords.h"
#include "ui/group/newcomerspane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int listWidth = 282;

} // namespace

SeriesPane::SeriesPane(const GroupDesk &desk, const core::WorkshopSeries &series, QWidget *parent) : QWidget(parent), m_desk(desk), m_series(series)
{
    using Row = core::EditionSummary;
    // Two lines: the name of a group is long, and its days and places are what one looks for.
    m_model = new RowsModel<Row>({Field<Row>(tr("Group"), [](const Row &row) { return QVariant(u"%1\n%2 · %3"_s.arg(row.edition.name, periodText(row), placesText(row))); })
                                      .withIcon([this](const Row &row) { return QVariant(icon(groupStateMeaning(row, m_desk.today()), palette())); })
                                      .withToolTip([this](const Row &row) { return QVariant(u"%1: %2"_s.arg(row.edition.name, groupStateText(row, m_desk.today()))); })},
                                 this);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(makeList());
    m_stack = new QStackedWidget(split);
    m_edition = new EditionPane(desk, series, m_stack);
    m_empty = new QWidget(m_stack);
    auto *words = caption(tr("There is no group yet. Make the first one: it gets a meeting for each workshop of the series."), "muted", m_empty);
    words->setWordWrap(true);
    auto *emptyRows = new QVBoxLayout(m_empty);
    emptyRows->addWidget(words);
    emptyRows->addStretch();
    m_stack->addWidget(m_edition);
    m_stack->addWidget(m_empty);
    if (series.forNewcomers) {
        m_outcomes = new NewcomersPane(desk, u"outcomes"_s, m_stack);
        m_outcomes->layout()->setContentsMargins(space::group, 0, 0, 0);
        m_stack->addWidget(m_outcomes);
        connect(m_outcomes, &NewcomersPane::openDossier, this, &SeriesPane::openDossier);
    }
    split->addWidget(m_stack);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({listWidth, 3 * listWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::inside, 0, 0);
    layout->addWidget(split);
    connect(m_edition, &EditionPane::openDossier, this, &SeriesPane::openDossier);
    connect(m_edition, &EditionPane::made, this, &SeriesPane::choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SeriesPane::showChosen);
    connect(m_table, &QTableView::clicked, this, &SeriesPane::showChosen);
    setFocusProxy(m_table);
}

QWidget *SeriesPane::makeList()
{
    auto *side = new QWidget(this);
    side->setMinimumWidth(280);
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::inside);
    if (m_series.forNewcomers)
        rows->addWidget(makeFigure(side));
    m_table = recordTable(m_model, u"editions"_s, tr("Groups"), 0, side);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(2 * tableRowHeight - space::inside);
    rows->addWidget(m_table, 1);
    auto *make = new QPushButton(icon(u"add"_s, tokensFor(palette()).text), tr("New group …"), side);
    make->setObjectName(u"newGroup"_s);
    connect(make, &QPushButton::clicked, this, &SeriesPane::makeGroup);
    rows->addWidget(make, 0, Qt::AlignLeft);
    return side;
}

QWidget *SeriesPane::makeFigure(QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("card", true);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    rows->setSpacing(space::inside);
    auto *top = new QHBoxLayout;
    auto *label = new QLabel(tr("Groups that ended in"), card);
    m_year = new ChoiceEdit({}, card);
    m_year->setObjectName(u"newcomerYear"_s);
    m_year->setAccessibleName(label->text());
    label->setBuddy(m_year);
    top->addWidget(label);
    top->addWidget(m_year);
    top->addStretch();
    rows->addLayout(top);
    m_figure = new QPushButton(card);
    m_figure->setObjectName(u"newcomerFigure"_s);
    m_figure->setToolTip(tr("Opens the list that is counted"));
    rows->addWidget(m_figure);
    connect(m_year, &QComboBox::activated, this, [this] {
        showFigure();
        if (m_stack->currentWidget() == m_outcomes)
            showYear(m_year->value().toInt());
    });
    connect(m_figure, &QPushButton::clicked, this, [this] { showYear(m_year->value().toInt()); });
    return card;
}

void SeriesPane::reload()
{
    m_model->reset(m_desk.groups.editions(m_series.key));
    if (m_outcomes)
        showFigure();
    if (m_model->rows().isEmpty())
        return m_stack->setCurrentWidget(m_empty);
    if (m_outcomes && m_stack->currentWidget() == m_outcomes)
        return m_outcomes->reload();
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showChosen();
}

void SeriesPane::showFigure()
{
    const QList<int> years = m_desk.newcomers.years();
    QString chosen = m_year->value();
    const QSignalBlocker quiet(m_year);
    m_year->clear();
    for (const int year : years)
        m_year->addItem(QString::number(year), QString::number(year));
    if (m_year->findData(chosen) < 0) {
        // What is over tells more than a year that still runs.
        chosen.clear();
        for (const int year : years)
            if (chosen.isEmpty() && year < m_desk.today().year())
                chosen = QString::number(year);
        if (chosen.isEmpty() && !years.isEmpty())
            chosen = QString::number(years.first());
    }
    m_year->setCurrentIndex(m_year->findData(chosen));
    const int year = m_year->value().toInt();
    m_figure->setEnabled(year > 0);
    const core::NewcomerFigure figure = year > 0 ? core::figureOf(m_desk.newcomers.rows({year, {}})) : core::NewcomerFigure();
    m_figure->setText(year > 0 ? tr("%1 of %2 started").arg(figure.started).arg(figure.of) : tr("No group has an end yet"));
}

void SeriesPane::showYear(int year)
{
    if (!m_outcomes || year == 0)
        return;
    m_year->setValue(QString::number(year));
    showFigure();
    m_outcomes->show({year, {}});
    m_table->setCurrentIndex({}); // what stands on the right is no group of the list
    m_stack->setCurrentWidget(m_outcomes);
}

void SeriesPane::showChosen()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    attempt(m_desk.ask, tr("Show the group"), [&] { m_edition->show(m_model->at(index.row()).id); });
    m_stack->setCurrentWidget(m_edition);
}

bool SeriesPane::choose(const core::Id<core::GroupEdition> &edition)
{
    reload();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->at(row).id == edition) {
            m_table->setCurrentIndex(m_model->index(row, 0));
            showChosen();
            return true;
        }
    return false;
}

void SeriesPane::goTo(const QString &part)
{
    m_edition->goTo(part);
}

void SeriesPane::makeGroup()
{
    openNewGroup(m_desk, m_series.key, this, [this](const core::Id<core::GroupEdition> &edition) { choose(edition); });
}

} // namespace ui
