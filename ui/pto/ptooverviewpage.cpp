#include "ui/pto/ptooverviewpage.h"

#include "core/dossier/person.h"
#include "core/dossier/route.h"
#include "core/policy/officerules.h"
#include "core/rules/catalogue.h"
#include "ui/base/attempt.h"
#include "ui/base/editors.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/pto/monthbar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Line = core::PtoOverviewRow;
using Standing = core::HourUse::Standing;

QString useText(const core::HourUse &use)
{
    const QString counted = format(use.counted);
    return use.ceiling ? PtoOverviewPage::tr("%1 of %2").arg(counted, format(use.ceiling->hours)) : counted;
}

QVariant useIcon(const core::HourUse &use, const QWidget *page)
{
    if (use.standing() == Standing::Over)
        return icon(Meaning::Stop, page->palette());
    if (use.standing() == Standing::Near)
        return icon(Meaning::Attention, page->palette());
    return use.uncovered.isZero() ? QVariant() : QVariant(icon(Meaning::Info, page->palette()));
}

QString useWords(const core::HourUse &use)
{
    QStringList words;
    if (use.standing() == Standing::Over)
        words.append(PtoOverviewPage::tr("Over the ceiling."));
    else if (use.standing() == Standing::Near)
        words.append(PtoOverviewPage::tr("Near the ceiling."));
    if (!use.uncovered.isZero())
        words.append(PtoOverviewPage::tr("%1 without permission: kept, not counted.").arg(format(use.uncovered)));
    return words.join(u'\n');
}

QString openText(const Line &line)
{
    QStringList months;
    for (const core::Month &month : line.openMonths)
        months.append(u"%1 %2"_s.arg(QLocale().standaloneMonthName(month.number(), QLocale::ShortFormat).remove(u'.')).arg(month.year()));
    return months.join(u", "_s);
}

QString stateText(const Line &line, const core::Catalogue &states)
{
    if (!line.expected && !line.month.isHandedIn())
        return line.worked.isZero() ? PtoOverviewPage::tr("Not asked for") : PtoOverviewPage::tr("No permission");
    return monthStateText(states, line.month);
}

Meaning stateMeaning(const Line &line)
{
    if (line.openMonths.contains(line.month.month))
        return Meaning::Attention;
    return line.month.isHandedIn() ? monthMeaning(line.month) : Meaning::Neutral;
}

QList<Field<Line>> fieldsFor(const QWidget *page, const core::Catalogue &municipalities)
{
    const core::Catalogue states = core::Catalogue::read(u"pto/month_states"_s);
    const auto use = [page](const QString &title, core::HourUse Line::*member) {
        return Field<Line>(title, [member](const Line &line) { return QVariant(useText(line.*member)); })
            .sortedBy([member](const Line &line) { return QVariant((line.*member).counted.toMinutes()); })
            .withIcon([member, page](const Line &line) { return useIcon(line.*member, page); })
            .withToolTip([member](const Line &line) { return QVariant(useWords(line.*member)); })
            .alignedRight();
    };
    return {
        {PtoOverviewPage::tr("Name"), [](const Line &line) { return QVariant(line.name); }},
        {PtoOverviewPage::tr("Number"), [](const Line &line) { return QVariant(line.number); }},
        {PtoOverviewPage::tr("Municipality"), [municipalities](const Line &line) { return QVariant(municipalities.label(line.municipality)); }},
        {PtoOverviewPage::tr("Adviser"), [](const Line &line) { return QVariant(line.owner); }},
        Field<Line>(PtoOverviewPage::tr("Hours"), [](const Line &line) { return QVariant(format(line.worked)); })
            .sortedBy([](const Line &line) { return QVariant(line.worked.toMinutes()); }).alignedRight(),
        use(PtoOverviewPage::tr("Fullest week"), &Line::fullestWeek),
        use(PtoOverviewPage::tr("Year so far"), &Line::year),
        Field<Line>(PtoOverviewPage::tr("State"), [states](const Line &line) { return QVariant(stateText(line, states)); })
            .withIcon([page](const Line &line) { return QVariant(icon(stateMeaning(line), page->palette())); })
            .withToolTip([](const Line &line) {
                return line.month.author.isEmpty() ? QVariant() : QVariant(PtoOverviewPage::tr("%1, %2").arg(line.month.author, format(line.month.at.date())));
            }),
        Field<Line>(PtoOverviewPage::tr("Not handed in"), [](const Line &line) { return QVariant(openText(line)); })
            .sortedBy([](const Line &line) { return QVariant(line.openMonths.size()); }),
    };
}

} // namespace

PtoOverviewPage::PtoOverviewPage(core::PtoBook &book, const core::RuleBook &rules, const core::Clock &clock, Ask &ask, QWidget *parent)
    : Page(parent), m_book(book), m_rules(rules), m_clock(clock), m_ask(ask), m_month(core::Month::of(clock.today()).previous()),
      m_model(fieldsFor(this, core::Catalogue::municipalities())), m_sorted(new QSortFilterProxyModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::group, space::section, space::group);
    layout->setSpacing(space::inside);
    buildTop();
    buildTable();
    reload();
}

void PtoOverviewPage::buildTop()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(space::inside);
    top->addWidget(caption(tr("PTO hours"), "title", this));
    top->addSpacing(space::group);
    const auto step = [&](const QString &iconName, const QString &text, const QString &name, int months) {
        auto *button = new QToolButton(this);
        button->setIcon(icon(iconName, palette().color(QPalette::WindowText)));
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setObjectName(name);
        connect(button, &QToolButton::clicked, this, [this, months] { goTo(m_month.plus(months)); });
        top->addWidget(button);
        return button;
    };
    step(u"previous"_s, tr("Month before (Alt+Left)"), u"previousMonth"_s, -1)->setShortcut(Qt::ALT | Qt::Key_Left);
    step(u"next"_s, tr("Month after (Alt+Right)"), u"nextMonth"_s, 1)->setShortcut(Qt::ALT | Qt::Key_Right);
    m_name = caption({}, "heading", this);
    m_name->setObjectName(u"monthName"_s);
    top->addWidget(m_name);
    top->addSpacing(space::group);
    QList<Choice> choices{{QString(), tr("All municipalities")}};
    const core::Catalogue municipalities = core::Catalogue::municipalities();
    for (const core::CatalogueEntry &entry : municipalities.entries())
        choices.append({entry.key, entry.label()});
    auto *municipality = new ChoiceEdit(choices, this);
    m_municipality = municipality;
    m_municipality->setObjectName(u"municipality"_s);
    m_municipality->setAccessibleName(tr("Municipality"));
    connect(m_municipality, &QComboBox::currentIndexChanged, this, &PtoOverviewPage::narrow);
    top->addWidget(m_municipality);
    m_missing = new QCheckBox(tr("Only who has not handed in"), this);
    m_missing->setObjectName(u"missing"_s);
    connect(m_missing, &QCheckBox::toggled, this, &PtoOverviewPage::narrow);
    top->addWidget(m_missing);
    top->addStretch();
    m_count = caption({}, "muted", this);
    m_count->setObjectName(u"count"_s);
    top->addWidget(m_count);
    static_cast<QVBoxLayout *>(layout())->addLayout(top);
}

void PtoOverviewPage::buildTable()
{
    m_sorted->setSourceModel(&m_model);
    m_sorted->setSortRole(sortRole);
    m_sorted->setSortLocaleAware(true);
    m_table = new QTableView(this);
    m_table->setObjectName(u"ptoTable"_s);
    m_table->setAccessibleName(tr("Part-time entrepreneurs"));
    m_table->setModel(m_sorted);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {170, 86, 104, 104, 70, 154, 176, 120};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &PtoOverviewPage::openCurrent);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_table, 1);
    m_empty = caption({}, "muted", this);
    m_empty->setObjectName(u"empty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_empty, 1);
    setFocusProxy(m_table);
}

QSet<QString> PtoOverviewPage::tables() const
{
    return QSet<QString>{core::tableOf<core::HourEntry>().name, core::tableOf<core::PtoPermission>().name, core::tableOf<core::PtoMonth>().name, core::tableOf<core::Dossier>().name,
            core::tableOf<core::Person>().name, core::tableOf<core::Route>().name}
         + core::OfficeRules::tables();
}

void PtoOverviewPage::reload()
{
    m_name->setText(format(m_month));
    attempt(m_ask, tr("Showing the hours of all clients"), [this] { m_rows = core::ptoOverview(m_book.store(), m_rules, m_month, m_clock.today()); });
    narrow();
}

void PtoOverviewPage::showMissing()
{
    m_missing->setChecked(true);
    m_municipality->setCurrentIndex(0);
    goTo(core::Month::of(m_clock.today()).previous());
}

void PtoOverviewPage::goTo(core::Month month)
{
    m_month = month;
    reload();
}

void PtoOverviewPage::narrow()
{
    const QString municipality = m_municipality->currentData().toString();
    QList<core::PtoOverviewRow> shown;
    qsizetype missing = 0;
    for (const core::PtoOverviewRow &row : std::as_const(m_rows)) {
        if (!municipality.isEmpty() && row.municipality != municipality)
            continue;
        missing += row.isMissing();
        if (row.isMissing() || !m_missing->isChecked())
            shown.append(row);
    }
    m_model.reset(shown);
    m_count->setText(tr("%n client(s)", nullptr, int(shown.size())) + u" · "_s + tr("%1 not handed in").arg(missing));
    m_table->setVisible(!shown.isEmpty());
    m_empty->setVisible(shown.isEmpty());
    m_empty->setText(m_missing->isChecked() ? tr("Everybody has handed in, up to and including %1.").arg(format(m_month))
                                            : tr("Nobody has permission to work part-time in %1, and no hours were booked.").arg(format(m_month)));
}

void PtoOverviewPage::openCurrent()
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    if (index.isValid())
        emit openDossier(m_model.at(index.row()).id.text(), u"pto"_s);
}

bool PtoOverviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace ui
