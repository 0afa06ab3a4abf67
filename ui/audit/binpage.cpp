#include "ui/audit/binpage.h"

#include "core/dossier/dossiers.h"
#include "core/dossier/fieldnames.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/notice.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostRows = 5000;
constexpr int shownLetters = 80;

/// What a person would call a row: the first of these columns that is filled.
QString called(const core::Row &row)
{
    for (const QString &column : {u"title"_s, u"text"_s, u"trade_name"_s, u"name"_s, u"number"_s, u"day"_s, u"kind"_s})
        if (const QString text = row.value(column).toString(); !text.isEmpty())
            return text.left(shownLetters);
    return {};
}

} // namespace

BinPage::BinPage(core::Store &store, Ask &ask, QWidget *parent)
    : Page(parent), m_store(store), m_ask(ask),
      m_model({{tr("Removed"), [](const Line &line) { return QVariant(line.what); }},
               {tr("Dossier"), [](const Line &line) { return QVariant(line.dossierText); }},
               Field<Line>(tr("When"), [](const Line &line) { return QVariant(line.at.toString(u"d-M-yyyy HH:mm"_s)); }),
               {tr("By"), [](const Line &line) { return QVariant(line.who); }}}),
      m_table(new QTableView(this)), m_restore(new QPushButton(tr("Put back"), this)), m_empty(caption(tr("The bin is empty."), "muted", this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::group, space::section, space::group);
    layout->setSpacing(space::inside);
    auto *top = new QHBoxLayout;
    top->addWidget(caption(tr("Bin"), "title", this));
    top->addStretch();
    m_restore->setObjectName(u"restore"_s);
    m_restore->setProperty("primary", true);
    top->addWidget(m_restore);
    layout->addLayout(top);
    layout->addWidget(m_empty);
    m_table->setObjectName(u"bin"_s);
    m_table->setAccessibleName(tr("What was removed"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const QList<int> widths{460, 260, 140};
    for (int i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(i, widths[i]);
    layout->addWidget(m_table, 1);
    connect(m_restore, &QPushButton::clicked, this, &BinPage::restore);
    connect(m_table, &QTableView::doubleClicked, this, &BinPage::restore);
    connect(&store, &core::Store::changed, this, [this] {
        if (isVisible())
            reload();
    });
    reload();
}

void BinPage::showEvent(QShowEvent *event)
{
    reload();
    Page::showEvent(event);
}

BinPage::Line BinPage::lineOf(const QList<core::BinEntry> &entries) const
{
    Line line{entries.first().operation, {}, entries.first().at, entries.first().adviser, entries.first().dossier, {}};
    const core::BinEntry *main = &entries.first();
    for (const core::BinEntry &entry : entries)
        if (entry.table == "dossiers"_L1)
            main = &entry;
    QString name = called(main->content);
    for (const core::BinEntry &entry : entries)
        if (entry.table == "persons"_L1 && (main->table == "dossiers"_L1 || main->table == "persons"_L1) && entry.content.value(u"role"_s).toString() != u"child"_s) {
            core::Person person;
            core::fromSql(person.firstName, entry.content.value(u"first_name"_s));
            core::fromSql(person.prefix, entry.content.value(u"prefix"_s));
            core::fromSql(person.lastName, entry.content.value(u"last_name"_s));
            name = main->table == "dossiers"_L1 ? u"%1 %2"_s.arg(name, core::fullName(person)) : core::fullName(person);
            if (entry.content.value(u"role"_s).toString() == "client"_L1)
                break;
        }
    line.what = u"%1: %2"_s.arg(core::tableName(main->table), core::fieldText(main->table, u"kind"_s, name));
    if (entries.size() > 1)
        line.what = tr("%1 (with %n more)", nullptr, int(entries.size()) - 1).arg(line.what);
    const auto id = core::Id<core::Dossier>::parse(line.dossier);
    if (main->table != "dossiers"_L1 && m_store.find(id)) {
        const core::DossierFacts facts = core::Dossiers(m_store).facts(id);
        line.dossierText = u"%1 %2"_s.arg(facts.dossier.number, facts.title());
    }
    return line;
}

void BinPage::reload()
{
    QList<Line> lines;
    QList<core::BinEntry> together;
    // Rows that one operation removed come back together.
    for (const core::BinEntry &entry : core::Journal(m_store.database()).bin({}, mostRows)) {
        if (!together.isEmpty() && together.first().operation != entry.operation) {
            lines.append(lineOf(together));
            together.clear();
        }
        together.append(entry);
    }
    if (!together.isEmpty())
        lines.append(lineOf(together));
    m_model.reset(lines);
    m_empty->setVisible(lines.isEmpty());
    m_table->setVisible(!lines.isEmpty());
    m_restore->setEnabled(!lines.isEmpty());
    if (!lines.isEmpty() && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

void BinPage::restore()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const Line line = m_model.at(index.row());
    const bool done = attempt(m_ask, tr("Put back from the bin"), [&] { core::Dossiers(m_store).restore(line.id); });
    if (done)
        emit told(tr("Put back: %1").arg(line.what));
}

} // namespace ui
