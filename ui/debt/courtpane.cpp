#include "ui/debt/courtpane.h"

#include "core/dossier/papers.h"
#include "ui/base/attempt.h"
#include "ui/base/notice.h"
#include "ui/report/paperview.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

using core::CourtFile;
using core::CourtItem;

CourtPane::CourtPane(const DebtDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_pages(new QStackedWidget(this)),
      m_files(new RowsModel<CourtFile>({Field<CourtFile>(tr("Request"), [](const CourtFile &row) { return core::debtLabel(u"courts"_s, row.kind); }),
                                        Field<CourtFile>(tr("Since"), [](const CourtFile &row) { return formatShort(row.started); }),
                                        Field<CourtFile>(tr("Filed"), [](const CourtFile &row) { return formatShort(row.filed); }),
                                        Field<CourtFile>(tr("Judgment"), [](const CourtFile &row) { return row.outcome.isEmpty() ? QString() : u"%1, %2"_s.arg(core::debtLabel(u"court_outcomes"_s, row.outcome), formatShort(row.decided)); })}, this)),
      m_items(new RowsModel<ItemRow>({Field<ItemRow>(tr("State"), [](const ItemRow &row) { return row.item.present ? tr("there") : tr("missing"); })
                                          .withIcon([this](const ItemRow &row) { return icon(row.item.present ? Meaning::Good : Meaning::Stop, palette()); }),
                                      Field<ItemRow>(tr("What the file must hold"), [](const ItemRow &row) { return row.item.title; }).withToolTip([](const ItemRow &row) { return row.item.title; }),
                                      Field<ItemRow>(tr("Found in the dossier"), [](const ItemRow &row) { return row.item.papers > 0 ? tr("%n paper(s)", nullptr, row.item.papers) : row.item.why; })
                                          .withToolTip([](const ItemRow &row) { return row.item.why; }),
                                      Field<ItemRow>(tr("Article"), [](const ItemRow &row) { return row.item.article + (row.item.verified ? QString() : u' ' + tr("(not verified)")); })
                                          .withToolTip([](const ItemRow &row) { return row.item.article; })}, this)),
      m_fileTable(recordTable(m_files, u"courtFiles"_s, tr("Requests to the court"), 0, this)), m_itemTable(recordTable(m_items, u"courtItems"_s, tr("What the file must hold"), 1, this)),
      m_state(new Chip(Meaning::Neutral, {}, this)), m_facts(new QLabel(this))
{
    m_pages->addWidget(makeEmpty());
    m_pages->addWidget(makeBody());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
}

QWidget *CourtPane::makeEmpty()
{
    auto *empty = new QWidget(this);
    auto *words = new QLabel(tr("When creditors refuse, the court can help: the statutory scheme (Wsnp), a forced agreement, or a moratorium when eviction or cut-off is near. Begin the file here: it shows what must be in it and what is missing."), empty);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    auto *first = new QPushButton(tr("Begin a file …"), empty);
    first->setObjectName(u"makeFirstCourtFile"_s);
    connect(first, &QPushButton::clicked, this, &CourtPane::make);
    auto *middle = new QVBoxLayout(empty);
    middle->addStretch();
    middle->addWidget(words);
    middle->addWidget(first, 0, Qt::AlignHCenter);
    middle->addStretch();
    return empty;
}

QWidget *CourtPane::makeBody()
{
    auto *body = new QWidget(this);
    m_fileTable->setFixedHeight(3 * tableRowHeight + space::inside);
    connect(m_fileTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_id = m_files->at(now.row()).id;
        attempt(m_desk.ask, tr("Showing the request"), [this] { showChosen(); });
    });
    // What is asked is read first; the rest may be cut off and stands in the tool tip.
    for (const auto &[column, width] : {std::pair(2, 280), std::pair(3, 190)}) {
        m_itemTable->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
        m_itemTable->horizontalHeader()->resizeSection(column, width);
    }
    connect(m_itemTable, &QTableView::activated, this, &CourtPane::tick);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::inside);
    m_state->setObjectName(u"courtState"_s);
    bar->addWidget(m_state);
    const auto add = [&](const QString &text, const QString &name, auto verb) {
        auto *button = debtTool(text, name, body);
        connect(button, &QToolButton::clicked, this, verb);
        bar->addWidget(button);
    };
    add(tr("Tick"), u"tickCourtItem"_s, [this] { tick(); });
    add(tr("Add paper …"), u"addCourtPaper"_s, [this] { addPaper(); });
    add(tr("View papers …"), u"viewCourtPapers"_s, [this] { viewPapers(); });
    bar->addStretch();
    add(tr("Change …"), u"changeCourtFile"_s, [this] {
        if (const auto file = chosen())
            edit(*file, false);
    });
    add(tr("Remove …"), u"removeCourtFile"_s, [this] { remove(); });
    add(tr("Begin a file …"), u"makeCourtFile"_s, [this] { make(); });
    add(tr("Document …"), u"courtDocument"_s, [this] { m_desk.makeDocument(u"debt-court"_s, m_id.text()); });
    m_facts->setObjectName(u"courtFacts"_s);
    m_facts->setWordWrap(true);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins({});
    rows->setSpacing(space::inside);
    rows->addWidget(m_fileTable);
    rows->addLayout(bar);
    rows->addWidget(m_facts);
    rows->addWidget(m_itemTable, 1);
    return body;
}

std::optional<CourtFile> CourtPane::chosen() const
{
    for (const CourtFile &row : m_files->rows())
        if (row.id == m_id)
            return row;
    return std::nullopt;
}

QString CourtPane::currentItem() const
{
    const int row = m_itemTable->currentIndex().row();
    return row < 0 ? QString() : m_items->at(row).id;
}

void CourtPane::reload()
{
    m_files->reset(m_desk.offers.courtFiles(m_desk.dossier));
    m_pages->setCurrentIndex(m_files->rowCount() == 0 ? 0 : 1);
    if (m_files->rowCount() == 0)
        return;
    if (!chosen())
        m_id = m_files->at(0).id;
    for (int row = 0; row < m_files->rowCount(); ++row)
        if (m_files->at(row).id == m_id)
            m_fileTable->setCurrentIndex(m_files->index(row, 0));
    showChosen();
}

void CourtPane::showChosen()
{
    const auto file = chosen();
    if (!file)
        return;
    QList<ItemRow> rows;
    const QList<CourtItem> items = m_desk.offers.items(*file);
    for (const CourtItem &item : items)
        rows.append({item.key, item});
    m_items->reset(rows);
    const int missing = core::missingOf(items);
    if (file->decided.isValid())
        m_state->set(file->outcome == "granted"_L1 ? Meaning::Good : Meaning::Stop, core::debtLabel(u"court_outcomes"_s, file->outcome));
    else if (file->filed.isValid())
        m_state->set(Meaning::Info, tr("Filed"));
    else
        m_state->set(missing == 0 ? Meaning::Good : Meaning::Attention, missing == 0 ? tr("Complete") : tr("%n item(s) missing", nullptr, missing));
    QStringList facts;
    if (const auto offer = m_desk.store().find(core::Id<core::DebtOffer>::parse(file->offer)))
        facts.append(tr("About the offer of %1. %2").arg(format(offer->day), core::sentence(core::agreementOf(m_desk.offers.creditors(offer->id)))));
    if (file->until.isValid())
        facts.append(tr("Holds until %1.").arg(format(file->until)));
    if (!file->remark.isEmpty())
        facts.append(file->remark);
    m_facts->setText(facts.join(u' '));
    m_facts->setVisible(!facts.isEmpty());
}

void CourtPane::make()
{
    CourtFile fresh;
    fresh.id = core::Id<CourtFile>::fresh();
    fresh.dossier = m_desk.dossier;
    fresh.started = m_desk.today();
    const QList<core::DebtOffer> offers = m_desk.offers.offers(m_desk.dossier);
    if (!offers.isEmpty())
        fresh.offer = offers.first().id.text();
    edit(fresh, true);
}

void CourtPane::edit(const CourtFile &file, bool fresh)
{
    auto *dialog = new RecordDialog<CourtFile>(m_desk, fresh ? u"court-new"_s : u"court"_s, {tr("Request to the court"), tr("Record request"), tr("Cancel")}, this);
    auto *form = dialog->form();
    form->addChoice(tr("Kind"), &CourtFile::kind, debtChoices(u"courts"_s));
    QList<Choice> offers{{QString(), u"–"_s}};
    const QList<core::DebtOffer> all = m_desk.offers.offers(m_desk.dossier);
    for (const core::DebtOffer &offer : all)
        offers.append({offer.id.text(), tr("Offer of %1").arg(format(offer.day))});
    form->addChoice(tr("Refused offer"), &CourtFile::offer, offers);
    form->add(tr("Begun on"), &CourtFile::started);
    form->add(tr("Filed on"), &CourtFile::filed);
    form->add(tr("Hearing on"), &CourtFile::heard);
    form->add(tr("Judgment on"), &CourtFile::decided);
    form->addChoice(tr("Outcome"), &CourtFile::outcome, debtChoices(u"court_outcomes"_s, true));
    form->add(tr("Moratorium holds until"), &CourtFile::until);
    form->addText(tr("Remark"), &CourtFile::remark);
    const DebtDesk desk = m_desk;
    dialog->save = [desk](const CourtFile &record) { return desk.offers.save(record); };
    dialog->check = [desk](const CourtFile &record) { return core::check(record, desk.today()); };
    dialog->stored = [this](const CourtFile &record) {
        m_id = record.id;
        reload();
    };
    if (fresh)
        dialog->setNew();
    dialog->openWith(file);
}

void CourtPane::remove()
{
    const auto file = chosen();
    if (file && m_desk.ask.confirm(tr("Remove request"), tr("Remove this file for the court with its papers? It goes to the bin and can be put back."), tr("Remove request")))
        attempt(m_desk.ask, tr("Removing the request"), [&] { m_desk.offers.remove(file->id); });
}

void CourtPane::tick()
{
    auto file = chosen();
    const int row = m_itemTable->currentIndex().row();
    if (!file || row < 0)
        return;
    const CourtItem item = m_items->at(row).item;
    if (item.automatic)
        return m_desk.ask.tell(tr("Tick"), tr("The program sees in the dossier whether this is there: %1.").arg(item.why));
    file->set(item.key, !file->has(item.key));
    attempt(m_desk.ask, tr("Recording what is there"), [&] {
        const QList<core::Problem> problems = m_desk.offers.save(*file);
        if (core::blocks(problems))
            m_desk.ask.tell(tr("Request to the court"), problems.first().text);
    });
}

void CourtPane::addPaper()
{
    const auto file = chosen();
    const QString item = currentItem();
    if (!file || item.isEmpty())
        return m_desk.ask.tell(tr("Add paper"), tr("Choose a line of the list first."));
    const QString path = m_desk.ask.openFile(tr("Paper for the court"), tr("All files (*)"));
    if (path.isEmpty())
        return;
    attempt(m_desk.ask, tr("Adding the paper"), [&] {
        QFile in(path);
        if (!in.open(QIODevice::ReadOnly))
            throw core::Failure(core::Failure::Kind::File, path, in.errorString());
        if (in.size() > core::largestPaper)
            throw core::Failure(core::Failure::Kind::File, QFileInfo(path).fileName(), tr("larger than 20 MB"));
        m_desk.offers.addPaper(*file, item, QFileInfo(path).fileName(), in.readAll());
        showChosen();
    });
}

void CourtPane::viewPapers()
{
    const auto file = chosen();
    const QList<core::Attachment> papers = file ? m_desk.offers.papers(*file, currentItem()) : QList<core::Attachment>();
    if (papers.isEmpty())
        return m_desk.ask.tell(tr("View papers"), tr("No paper is filed under this line."));
    QStringList names;
    for (const core::Attachment &paper : papers)
        names.append(paper.name);
    const auto chosenPaper = papers.size() == 1 ? std::optional(0) : m_desk.ask.choose(tr("View papers"), tr("Which one?"), names);
    if (chosenPaper)
        attempt(m_desk.ask, tr("View papers"), [&] { viewPaper(papers[*chosenPaper], core::Papers(m_desk.store()).open(papers[*chosenPaper]), m_desk.ask, this); });
}

} // namespace ui
