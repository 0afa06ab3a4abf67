#include "ui/dossier/dossierlistpage.h"

#include "ui/base/attempt.h"
#include "ui/base/choices.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/base/sortrows.h"
#include "ui/base/theme.h"
#include "ui/dossier/dossierpreview.h"
#include "ui/dossier/filterchip.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Takes the room that the other columns leave.
constexpr int nextStepColumn = 6;

const QString columnsKey = u"dossiers.columns"_s;
const QString listsKey = u"dossiers.lists"_s;
constexpr core::Signal allSigns[] = {core::Signal::Warning, core::Signal::NoNextStep, core::Signal::Overdue,
                                     core::Signal::LegalTermSoon, core::Signal::OverUsualTime, core::Signal::Incomplete};


QString signsText(const core::DossierSummary &line)
{
    QStringList words;
    for (const core::Signal sign : line.signs)
        words.append(core::signalText(sign));
    return words.join(u", "_s);
}

Meaning meaningOf(const core::DossierSummary &line)
{
    if (line.signs.contains(core::Signal::Overdue))
        return Meaning::Stop;
    return line.signs.isEmpty() ? Meaning::Good : Meaning::Attention;
}

QList<Field<core::DossierSummary>> fieldsFor(const QWidget *page, const core::Catalogue &municipalities)
{
    using Line = core::DossierSummary;
    return {
        Field<Line>(DossierListPage::tr("Name"), [](const Line &d) { return d.closed ? DossierListPage::tr("%1 (closed)").arg(d.name) : d.name; })
            .withToolTip([](const Line &d) { return QVariant(d.warning); }),
        {DossierListPage::tr("Number"), [](const Line &d) { return QVariant(d.number); }},
        {DossierListPage::tr("Business"), [](const Line &d) { return QVariant(d.tradeName); }},
        {DossierListPage::tr("Municipality"), [municipalities](const Line &d) { return QVariant(municipalities.label(d.municipality)); }},
        {DossierListPage::tr("Route and month"), [](const Line &d) { return QVariant(d.routes); }},
        {DossierListPage::tr("Phase"), [](const Line &d) { return QVariant(d.phases); }},
        {DossierListPage::tr("Next step"), [](const Line &d) { return QVariant(d.nextStep); }},
        Field<Line>(DossierListPage::tr("By"), [](const Line &d) { return QVariant(formatShort(d.nextDay)); }).sortedBy([](const Line &d) {
            return QVariant(d.nextDay.isValid() ? d.nextDay : QDate(9999, 1, 1));
        }),
        Field<Line>(DossierListPage::tr("Signals"), [](const Line &d) { return QVariant(signsText(d)); })
            .withIcon([page](const Line &d) { return d.signs.isEmpty() ? QVariant() : QVariant(icon(meaningOf(d), page->palette())); })
            .withToolTip([](const Line &d) { return QVariant(signsText(d)); }),
    };
}

} // namespace

DossierListPage::DossierListPage(const Desk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_model(fieldsFor(this, core::Catalogue::municipalities()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::group, space::section, space::group);
    layout->setSpacing(space::inside);
    buildTop();
    buildFilters();
    buildTable();
    m_widthsChanged.setSingleShot(true);
    m_widthsChanged.setInterval(300);
    connect(&m_widthsChanged, &QTimer::timeout, this, &DossierListPage::keepColumns);
    fillLists();
    restoreColumns();
    reload();
}

void DossierListPage::buildTop()
{
    auto *top = new QHBoxLayout;
    top->addWidget(caption(tr("Dossiers"), "title", this));
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("Search in the dossiers"));
    m_search->setPlaceholderText(tr("Name, number, last digits of BSN or phone, KVK, trade name, text of a note"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &DossierListPage::narrow);
    top->addWidget(m_search, 1);
    setFocusProxy(m_search);
    m_count = caption({}, "muted", this);
    top->addWidget(m_count);
    auto *fresh = new QPushButton(icon(u"add"_s, palette().color(QPalette::HighlightedText)), tr("New dossier"), this);
    fresh->setObjectName(u"newDossier"_s);
    fresh->setProperty("primary", true);
    connect(fresh, &QPushButton::clicked, this, &DossierListPage::newDossierAsked);
    top->addWidget(fresh);
    static_cast<QVBoxLayout *>(layout())->addLayout(top);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
}

void DossierListPage::buildFilters()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::tight);
    const core::RouteKinds kinds = core::RouteKinds::builtIn();
    QList<Choice> phases;
    for (const core::CatalogueEntry &kind : kinds.kinds().entries())
        for (const core::CatalogueEntry &phase : kinds.phases(kind.key).entries())
            phases.append({kind.key + u'/' + phase.key, u"%1: %2"_s.arg(kind.label(), phase.label())});
    QList<Choice> signChoices;
    for (const core::Signal sign : allSigns)
        signChoices.append({QString::number(int(sign)), core::signalText(sign)});
    m_municipality = new FilterChip(tr("Municipality"), tr("all"), choicesOf(core::Catalogue::municipalities()), this);
    m_route = new FilterChip(tr("Route"), tr("all"), choicesOf(kinds.kinds()), this);
    m_phase = new FilterChip(tr("Phase"), tr("all"), phases, this);
    m_adviser = new FilterChip(tr("Adviser"), tr("all"), {}, this);
    m_sign = new FilterChip(tr("Signal"), tr("all"), signChoices, this);
    const QStringList names{u"municipality"_s, u"route"_s, u"phase"_s, u"adviser"_s, u"sign"_s};
    for (int i = 0; i < names.size(); ++i) {
        FilterChip *chip = chips().at(i);
        chip->setObjectName(names[i]);
        connect(chip, &FilterChip::chosen, this, &DossierListPage::narrow);
        row->addWidget(chip);
    }
    m_closed = new QCheckBox(tr("Closed too"), this);
    m_closed->setObjectName(u"closedToo"_s);
    connect(m_closed, &QCheckBox::toggled, this, &DossierListPage::narrow);
    row->addWidget(m_closed);
    m_onlyChip = new QToolButton(this);
    m_onlyChip->setObjectName(u"only"_s);
    m_onlyChip->setIcon(icon(u"remove"_s, palette().color(QPalette::Text)));
    m_onlyChip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_onlyChip->setToolTip(tr("Show all dossiers again"));
    m_onlyChip->hide();
    connect(m_onlyChip, &QToolButton::clicked, this, [this] {
        m_only.reset();
        m_onlyChip->hide();
        narrow();
    });
    row->addWidget(m_onlyChip);
    row->addStretch();
    m_lists = new QToolButton(this);
    m_lists->setObjectName(u"lists"_s);
    m_lists->setText(tr("Saved lists"));
    m_lists->setPopupMode(QToolButton::InstantPopup);
    m_lists->setMenu(new QMenu(m_lists));
    row->addWidget(m_lists);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

QList<FilterChip *> DossierListPage::chips() const
{
    return {m_municipality, m_route, m_phase, m_adviser, m_sign};
}

void DossierListPage::buildTable()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::group);
    m_table = new QTableView(this);
    m_table->setObjectName(u"dossiers"_s);
    m_table->setAccessibleName(tr("Dossiers"));
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &DossierListPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DossierListPage::showPreview);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, &m_widthsChanged, qOverload<>(&QTimer::start));
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] {
        m_widthsChanged.start();
        sortAll();
        narrow();
    });
    row->addWidget(m_table, 1);
    m_preview = new DossierPreview(m_desk, this);
    m_preview->hide();
    connect(m_preview, &DossierPreview::openAsked, this, &DossierListPage::openCurrent);
    row->addWidget(m_preview);
    static_cast<QVBoxLayout *>(layout())->addLayout(row, 1);
}

QSet<QString> DossierListPage::tables() const
{
    return {u"dossiers"_s, u"persons"_s, u"businesses"_s, u"routes"_s, u"tasks"_s};
}

void DossierListPage::reload()
{
    m_all = core::dossierList(m_desk.store);
    QStringList advisers;
    for (const core::DossierSummary &line : std::as_const(m_all))
        if (!line.owner.isEmpty() && !advisers.contains(line.owner))
            advisers.append(line.owner);
    advisers.sort(Qt::CaseInsensitive);
    QList<Choice> choices;
    for (const QString &name : std::as_const(advisers))
        choices.append({name, name});
    m_adviser->setChoices(choices);
    sortAll();
    narrow();
}

void DossierListPage::sortAll()
{
    // Sorted once, before narrowing: what a letter leaves over is in order already.
    const QHeaderView *header = m_table->horizontalHeader();
    if (header->sortIndicatorSection() < m_model.fields().size())
        sortRows(m_all, m_model.fields().at(header->sortIndicatorSection()), header->sortIndicatorOrder());
}

core::DossierFilter DossierListPage::filter() const
{
    core::DossierFilter filter;
    filter.municipality = m_municipality->value();
    filter.route = m_route->value();
    filter.phase = m_phase->value();
    filter.adviser = m_adviser->value();
    if (!m_sign->value().isEmpty())
        filter.sign = core::Signal(m_sign->value().toInt());
    filter.closedToo = m_closed->isChecked();
    const QString text = m_search->text().trimmed();
    if (!text.isEmpty()) {
        filter.among = m_desk.search.dossiers(text);
        // Who searches for somebody wants to find a closed dossier too.
        filter.closedToo = true;
    }
    return filter;
}

void DossierListPage::narrow()
{
    const core::DossierFilter chosen = filter();
    QList<core::DossierSummary> shown;
    for (const core::DossierSummary &line : std::as_const(m_all))
        if (chosen.lets(line) && (!m_only || m_only->contains(line.id)))
            shown.append(line);
    m_model.reset(shown);
    m_count->setText(tr("%n dossier(s)", nullptr, int(shown.size())));
    if (!shown.isEmpty() && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    showPreview();
}

void DossierListPage::showOnly(const QList<core::Id<core::Dossier>> &dossiers, const QString &title)
{
    m_only = QSet<core::Id<core::Dossier>>(dossiers.cbegin(), dossiers.cend());
    m_onlyChip->setText(title);
    m_onlyChip->show();
    for (FilterChip *chip : chips())
        chip->setValue({});
    m_search->clear();
    narrow();
}

std::optional<core::DossierSummary> DossierListPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model.at(index.row())) : std::nullopt;
}

void DossierListPage::openCurrent()
{
    if (const auto line = current())
        emit openDossier(line->id.text(), {});
}

void DossierListPage::togglePreview()
{
    m_preview->setVisible(m_preview->isHidden());
    showPreview();
}

void DossierListPage::showPreview()
{
    if (m_preview->isHidden())
        return;
    const auto line = current();
    m_preview->show(line ? line->id : core::Id<core::Dossier>());
}

bool DossierListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == m_table && (enter || key == Qt::Key_Space)) {
            enter ? openCurrent() : togglePreview();
            return true;
        }
        if (watched == m_search && key == Qt::Key_Down) {
            m_table->setFocus();
            return true;
        }
        if (watched == m_search && enter) {
            openCurrent();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void DossierListPage::restoreColumns()
{
    const QJsonObject kept = QJsonDocument::fromJson(m_desk.settings.value(columnsKey).toUtf8()).object();
    const QList<int> usual{150, 96, 130, 98, 142, 136, 170, 92, 108};
    QHeaderView *header = m_table->horizontalHeader();
    const QSignalBlocker quiet(header);
    header->setSectionResizeMode(nextStepColumn, QHeaderView::Stretch);
    for (int i = 0; i < usual.size(); ++i)
        header->resizeSection(i, kept[QString::number(i)].toInt(usual[i]));
    m_table->sortByColumn(kept["sort"_L1].toInt(0), kept["down"_L1].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void DossierListPage::keepColumns()
{
    QJsonObject kept;
    const QHeaderView *header = m_table->horizontalHeader();
    for (int i = 0; i < header->count() - 1; ++i)
        kept[QString::number(i)] = header->sectionSize(i);
    kept["sort"_L1] = header->sortIndicatorSection();
    kept["down"_L1] = header->sortIndicatorOrder() == Qt::DescendingOrder;
    m_desk.settings.set(columnsKey, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

void DossierListPage::fillLists()
{
    QMenu *menu = m_lists->menu();
    menu->clear();
    const QJsonObject lists = QJsonDocument::fromJson(m_desk.settings.value(listsKey).toUtf8()).object();
    for (const QString &name : lists.keys())
        connect(menu->addAction(name), &QAction::triggered, this, [this, name] { applyList(name); });
    if (!lists.isEmpty())
        menu->addSeparator();
    connect(menu->addAction(tr("Save this list…")), &QAction::triggered, this, &DossierListPage::saveList);
}

void DossierListPage::saveList()
{
    const auto name = m_desk.ask.text(tr("Save list"), tr("What do you call this list?"));
    if (!name)
        return;
    attempt(m_desk.ask, tr("Save list"), [&] {
        QJsonObject lists = QJsonDocument::fromJson(m_desk.settings.value(listsKey).toUtf8()).object();
        QJsonObject list{{u"text"_s, m_search->text()}, {u"closed"_s, m_closed->isChecked()}};
        for (const FilterChip *chip : chips())
            list[chip->objectName()] = chip->value();
        lists[*name] = list;
        m_desk.settings.set(listsKey, QString::fromUtf8(QJsonDocument(lists).toJson(QJsonDocument::Compact)));
        fillLists();
    });
}

void DossierListPage::applyList(const QString &name)
{
    const QJsonObject list = QJsonDocument::fromJson(m_desk.settings.value(listsKey).toUtf8())[name].toObject();
    for (FilterChip *chip : chips())
        chip->setValue(list[chip->objectName()].toString());
    m_closed->setChecked(list["closed"_L1].toBool());
    m_search->setText(list["text"_L1].toString());
    narrow();
}

} // namespace ui
