#include "ui/audit/auditpage.h"

#include "core/dossier/dossiers.h"
#include "core/dossier/fieldnames.h"
#include "ui/base/notice.h"
#include "ui/base/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int atATime = 500;
enum Shown { Everything, Changed, Looked };

QString nameOf(const core::JournalOperation &operation)
{
    return QCoreApplication::translate("Op", operation.name.toLatin1().constData());
}

} // namespace

AuditPage::AuditPage(core::Store &store, const QString &dossier, QWidget *parent)
    : Page(parent), m_store(store), m_dossier(dossier),
      m_model({{tr("When"), [](const Line &line) { return QVariant(line.operation.at.toString(u"d-M-yyyy HH:mm:ss"_s)); }},
               {tr("Who"), [](const Line &line) { return QVariant(line.operation.adviser); }},
               Field<Line>(tr("Looked or changed"), [](const Line &line) { return QVariant(line.operation.changes == 0 ? tr("looked") : tr("changed")); })
                   .withIcon([this](const Line &line) { return QVariant(icon(line.operation.changes == 0 ? u"eye"_s : u"edit"_s, palette().color(QPalette::Text))); }),
               {tr("What"), [](const Line &line) {
                    const QString subject = line.operation.subject;
                    return QVariant(subject.isEmpty() ? nameOf(line.operation) : u"%1: %2"_s.arg(nameOf(line.operation), subject));
                }},
               {tr("Dossier"), [](const Line &line) { return QVariant(line.dossier); }},
               {tr("Device"), [](const Line &line) { return QVariant(line.operation.device); }}}),
      m_text(new QLineEdit(this)), m_kind(new QComboBox(this)), m_table(new QTableView(this)), m_changes(new QTableWidget(0, 4, this)),
      m_more(new QPushButton(tr("Show older"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::group, space::section, space::group);
    layout->setSpacing(space::inside);
    layout->addWidget(caption(tr("Who looked and who changed"), "title", this));
    auto *row = new QHBoxLayout;
    m_text->setObjectName(u"auditText"_s);
    m_text->setPlaceholderText(tr("Adviser, dossier or action"));
    m_text->setAccessibleName(tr("Narrow the list"));
    m_kind->setObjectName(u"auditKind"_s);
    m_kind->setAccessibleName(tr("Looked or changed"));
    m_kind->addItems({tr("Looked and changed"), tr("Changed only"), tr("Looked only")});
    m_more->setObjectName(u"older"_s);
    row->addWidget(m_text, 1);
    row->addWidget(m_kind);
    row->addWidget(m_more);
    layout->addLayout(row);
    auto *split = new QSplitter(Qt::Vertical, this);
    m_table->setObjectName(u"operations"_s);
    m_table->setAccessibleName(tr("Operations"));
    m_table->setModel(&m_model);
    m_changes->setObjectName(u"changes"_s);
    m_changes->setAccessibleName(tr("What was changed"));
    m_changes->setHorizontalHeaderLabels({tr("Record"), tr("Field"), tr("From"), tr("To")});
    for (QTableView *table : {m_table, static_cast<QTableView *>(m_changes)}) {
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table->setTabKeyNavigation(false);
        table->setShowGrid(false);
        table->verticalHeader()->hide();
        table->verticalHeader()->setDefaultSectionSize(tableRowHeight);
        table->horizontalHeader()->setStretchLastSection(true);
        split->addWidget(table);
    }
    const QList<int> widths{160, 130, 180, 250, 260};
    for (int i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(i, widths[i]);
    m_changes->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const QList<int> changeWidths{160, 190, 320};
    for (int i = 0; i < changeWidths.size(); ++i)
        m_changes->setColumnWidth(i, changeWidths[i]);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    layout->addWidget(split, 1);
    connect(m_text, &QLineEdit::textChanged, this, &AuditPage::narrow);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AuditPage::narrow);
    connect(m_more, &QPushButton::clicked, this, [this] { fill(m_all.isEmpty() ? -1 : m_all.last().operation.seq); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditPage::showChanges);
    reload();
}

void AuditPage::showEvent(QShowEvent *event)
{
    // Every operation is a line here, also looking, which changes no table.
    reload();
    Page::showEvent(event);
}

void AuditPage::reload()
{
    m_all.clear();
    m_names.clear();
    fill(-1);
}

QString AuditPage::dossierText(const QString &id)
{
    if (id.isEmpty())
        return {};
    auto found = m_names.find(id);
    if (found == m_names.end()) {
        const auto key = core::Id<core::Dossier>::parse(id);
        QString text = tr("removed dossier");
        if (m_store.find(key)) {
            const core::DossierFacts facts = core::Dossiers(m_store).facts(key);
            text = u"%1 %2"_s.arg(facts.dossier.number, facts.title());
        }
        found = m_names.insert(id, text);
    }
    return *found;
}

void AuditPage::fill(qint64 before)
{
    const QList<core::JournalOperation> operations = core::Journal(m_store.database()).operations(m_dossier, atATime, before);
    for (const core::JournalOperation &operation : operations)
        m_all.append({operation.id, operation, dossierText(operation.dossier)});
    m_more->setEnabled(operations.size() == atATime);
    narrow();
}

void AuditPage::narrow()
{
    const QString text = m_text->text().trimmed();
    QList<Line> shown;
    for (const Line &line : std::as_const(m_all)) {
        const bool looked = line.operation.changes == 0;
        if ((m_kind->currentIndex() == Changed && looked) || (m_kind->currentIndex() == Looked && !looked))
            continue;
        const QString all = QStringList({line.operation.adviser, line.dossier, nameOf(line.operation), line.operation.subject}).join(u' ');
        if (all.contains(text, Qt::CaseInsensitive))
            shown.append(line);
    }
    m_model.reset(shown);
    if (!shown.isEmpty() && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    showChanges();
}

void AuditPage::showChanges()
{
    m_changes->setRowCount(0);
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || index.row() >= m_model.rowCount())
        return;
    for (const core::JournalChange &change : core::Journal(m_store.database()).changesOf(m_model.at(index.row()).operation.id)) {
        const QString record = core::tableName(change.table);
        for (const QString &column : (change.after.isEmpty() ? change.before : change.after).keys()) {
            const QVariant from = change.before.value(column);
            const QVariant to = change.after.value(column);
            if (column == "id"_L1 || column == "dossier"_L1 || from.toString() == to.toString())
                continue;
            const int row = m_changes->rowCount();
            m_changes->insertRow(row);
            const QStringList cells{record, core::fieldName(change.table, column), core::fieldText(change.table, column, from), core::fieldText(change.table, column, to)};
            for (int at = 0; at < cells.size(); ++at)
                m_changes->setItem(row, at, new QTableWidgetItem(cells[at]));
        }
    }
}

} // namespace ui
