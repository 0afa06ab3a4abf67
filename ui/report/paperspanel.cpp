#include "ui/report/paperspanel.h"

#include "core/base/failure.h"
#include "core/rules/catalogue.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/report/paperview.h"
#include "ui/report/registerlist.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw core::Failure(core::Failure::Kind::File, path, file.errorString());
    return file.readAll();
}

QTableView *table(QAbstractItemModel *model, const QString &name, const QList<int> &widths, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setObjectName(name);
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setTabKeyNavigation(false);
    view->setShowGrid(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    view->horizontalHeader()->setStretchLastSection(true);
    for (int i = 0; i < widths.size(); ++i)
        view->setColumnWidth(i, widths[i]);
    return view;
}

} // namespace

PapersPanel::PapersPanel(core::Store &store, Ask &ask, const core::Id<core::Dossier> &dossier, QWidget *parent)
    : Page(parent), m_store(store), m_ask(ask), m_dossier(dossier), m_papers(store),
      m_received({{tr("Paper"), [](const core::Attachment &paper) { return QVariant(paper.name); }},
                  {tr("Kind"), [kinds = core::Catalogue::read(u"evidence_kinds"_s)](const core::Attachment &paper) {
                       return QVariant(paper.kind == "issued"_L1 ? tr("Copy of a document") : kinds.label(paper.kind));
                   }},
                  Field<core::Attachment>(tr("Added"), [](const core::Attachment &paper) { return QVariant(formatShort(paper.added.date())); })
                      .sortedBy([](const core::Attachment &paper) { return QVariant(paper.added); }),
                  {tr("Valid until"), [](const core::Attachment &paper) { return QVariant(paper.validUntil.isValid() ? formatShort(paper.validUntil) : QString()); }},
                  {tr("Size"), [](const core::Attachment &paper) { return QVariant(sizeText(paper.size)); }}}),
      m_issued(new RegisterList(store, ask, dossier, this))
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::inside);
    layout->addWidget(buildReceived(), 3);
    layout->addSpacing(space::inside);
    layout->addWidget(buildIssued(), 2);
    reload();
}

QWidget *PapersPanel::buildReceived()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(caption(tr("Handed in"), "heading", box));
    head->addStretch();
    auto *add = new QPushButton(tr("Add a paper…"), box);
    add->setObjectName(u"addPaper"_s);
    m_view = new QPushButton(tr("View"), box);
    m_view->setObjectName(u"viewPaper"_s);
    m_remove = new QPushButton(tr("To the bin"), box);
    m_remove->setObjectName(u"removePaper"_s);
    for (QPushButton *button : {add, m_view, m_remove})
        head->addWidget(button);
    layout->addLayout(head);
    m_noneReceived = caption(tr("No papers yet. Drop a file here, or add one; papers of the business plan come here too."), "muted", box);
    m_noneReceived->setWordWrap(true);
    layout->addWidget(m_noneReceived);
    m_receivedTable = table(&m_received, u"received"_s, {320, 240, 110, 110}, box);
    m_receivedTable->setAccessibleName(tr("Papers that were handed in"));
    layout->addWidget(m_receivedTable, 1);
    connect(add, &QPushButton::clicked, this, [this] {
        if (const QString path = m_ask.openFile(tr("Add a paper"), tr("All files (*)")); !path.isEmpty())
            addFiles({path});
    });
    connect(m_view, &QPushButton::clicked, this, &PapersPanel::view);
    connect(m_remove, &QPushButton::clicked, this, &PapersPanel::remove);
    connect(m_receivedTable, &QTableView::doubleClicked, this, &PapersPanel::view);
    connect(m_receivedTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PapersPanel::showButtons);
    return box;
}

QWidget *PapersPanel::buildIssued()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(caption(tr("Went out"), "heading", box));
    head->addStretch();
    auto *write = new QPushButton(tr("Write a letter…"), box);
    write->setObjectName(u"writeLetter"_s);
    auto *make = new QPushButton(tr("Make a document…"), box);
    make->setObjectName(u"makeDocument"_s);
    make->setProperty("primary", true);
    head->addWidget(write);
    head->addWidget(make);
    layout->addLayout(head);
    layout->addWidget(m_issued, 1);
    connect(make, &QPushButton::clicked, this, &PapersPanel::documentAsked);
    connect(write, &QPushButton::clicked, this, &PapersPanel::letterAsked);
    return box;
}

QSet<QString> PapersPanel::tables() const
{
    return {core::tableOf<core::Attachment>().name, core::tableOf<core::Issued>().name};
}

void PapersPanel::reload()
{
    m_received.reset(m_papers.of(m_dossier));
    m_issued->reload();
    m_noneReceived->setVisible(m_received.rows().isEmpty());
    m_receivedTable->setVisible(!m_received.rows().isEmpty());
    showButtons();
}

const core::Attachment *PapersPanel::chosen() const
{
    const QModelIndexList rows = m_receivedTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_received.at(rows.first().row());
}

void PapersPanel::showButtons()
{
    m_view->setEnabled(chosen());
    m_remove->setEnabled(chosen());
}

void PapersPanel::addFiles(const QStringList &paths)
{
    const core::Catalogue kinds = core::Catalogue::read(u"evidence_kinds"_s);
    QStringList labels;
    const QStringList keys = kinds.keys();
    for (const QString &key : keys)
        labels.append(kinds.label(key));
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        const std::optional<int> kind = m_ask.choose(tr("Add a paper"), tr("What is %1?").arg(name), labels);
        if (!kind)
            return;
        attempt(m_ask, tr("Add %1").arg(name), [&] { m_papers.add(m_dossier, keys[*kind], name, contentOf(path)); });
    }
}

void PapersPanel::view()
{
    const core::Attachment *paper = chosen();
    QByteArray content;
    if (paper && attempt(m_ask, tr("View %1").arg(paper->name), [&] { content = m_papers.open(*paper); }))
        viewPaper(*paper, content, m_ask, this);
}

void PapersPanel::remove()
{
    if (const core::Attachment *paper = chosen())
        attempt(m_ask, tr("Move %1 to the bin").arg(paper->name), [&] { m_papers.remove(*paper); });
}

void PapersPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PapersPanel::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    event->acceptProposedAction();
    addFiles(paths);
}

} // namespace ui
