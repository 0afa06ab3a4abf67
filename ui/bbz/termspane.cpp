#include "ui/bbz/termspane.h"

#include "core/bbz/termkeeper.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/base/wrappedrows.h"

#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QTableWidget *listTable(const QString &name, const QString &words, const QStringList &heads, int wide, QWidget *parent)
{
    auto *table = new QTableWidget(0, int(heads.size()), parent);
    table->setObjectName(name);
    table->setAccessibleName(words);
    table->setHorizontalHeaderLabels(heads);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    table->verticalHeader()->hide();
    wrapRows(table);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    return table;
}

void addRow(QTableWidget *table, const QStringList &cells, const QIcon &sign = {})
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < cells.size(); ++column) {
        auto *item = new QTableWidgetItem(cells[column]);
        item->setToolTip(cells[column]);
        if (column == 0 && !sign.isNull())
            item->setIcon(sign);
        table->setItem(row, column, item);
    }
}

/// "8 of 12 + 12 months"
QString awardedOf(const core::TermUse &use)
{
    const int awarded = use.months + use.extensionMonths;
    if (use.longest.months == 0)
        return TermsPane::tr("%n month(s), no fixed term", nullptr, awarded);
    return use.longest.extension > 0 ? TermsPane::tr("%1 of %2 + %3 months").arg(awarded).arg(use.longest.months).arg(use.longest.extension) : TermsPane::tr("%1 of %2 months").arg(awarded).arg(use.longest.months);
}

} // namespace

TermsPane::TermsPane(const BbzDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_durations(listTable(u"durations"_s, tr("How long it can run"), {tr("Kind"), tr("Awarded"), tr("Last day"), tr("State")}, 1, this)),
      m_notice(new Notice(this)), m_terms(listTable(u"bbzTerms"_s, tr("Terms"), {tr("Day"), tr("What"), tr("State")}, 1, this)), m_ending(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    layout->addWidget(caption(tr("How long living costs can run"), "heading", this));
    layout->addWidget(m_durations, 2);
    layout->addWidget(m_notice);
    layout->addWidget(caption(tr("Terms; what is to come stands in the tasks"), "heading", this));
    layout->addWidget(m_terms, 4);
    layout->addWidget(makeEnding());
}

QWidget *TermsPane::makeEnding()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(space::group);
    m_ending->setObjectName(u"endingFacts"_s);
    m_ending->setWordWrap(true);
    row->addWidget(m_ending, 1);
    auto *open = new QPushButton(tr("Open stopping"), line);
    open->setObjectName(u"openStopping"_s);
    open->setVisible(bool(m_desk.showStopping));
    connect(open, &QPushButton::clicked, this, [this] { m_desk.showStopping(); });
    row->addWidget(open, 0, Qt::AlignTop);
    return line;
}

void TermsPane::reload()
{
    const core::BbzTermFacts facts = core::termFacts(m_desk.store, m_desk.dossier);
    showDurations(facts);
    showTerms(facts);
    showEnding(facts);
}

void TermsPane::showDurations(const core::BbzTermFacts &facts)
{
    m_durations->setRowCount(0);
    QStringList doubts;
    bool over = false;
    const QList<core::TermUse> uses = core::termUses(facts.applications, facts.awards, m_desk.rules());
    for (const core::TermUse &use : uses) {
        const bool ended = use.lastExtended.isValid() && use.lastExtended < m_desk.today();
        const QString state = use.isOver() ? tr("longer than allowed") : ended ? tr("term is over") : use.awardedUntil < m_desk.today() ? tr("no award runs") : tr("runs until %1").arg(formatShort(use.awardedUntil));
        over = over || use.isOver();
        addRow(m_durations, {bbzLabel(u"applications"_s, use.kind), awardedOf(use),
                             formatShort(use.extensionMonths > 0 ? use.lastExtended : use.lastDay), state},
               icon(use.isOver() ? Meaning::Stop : ended ? Meaning::Attention : Meaning::Good, palette()));
        if (!use.longest.doubt.isEmpty())
            doubts.append(use.longest.doubt);
        if (use.isOver())
            doubts.prepend(bbzLabel(u"applications"_s, use.kind) + u": "_s + core::sentence(use, m_desk.today()));
        if (!use.longest.verified)
            doubts.append(tr("%1: the term was not verified in a source.").arg(bbzLabel(u"applications"_s, use.kind)));
    }
    for (const core::BbzApplication &application : facts.applications)
        if (const QString doubt = core::longestTerm(application.kind, application.received, m_desk.rules()).doubt; !doubt.isEmpty() && !doubts.contains(doubt))
            doubts.append(doubt);
    if (doubts.isEmpty())
        m_notice->clear();
    else
        m_notice->say(over ? Meaning::Stop : Meaning::Attention, doubts.join(u'\n'));
}

void TermsPane::showTerms(const core::BbzTermFacts &facts)
{
    m_terms->setRowCount(0);
    QList<core::BbzTerm> terms = core::bbzTerms(facts, m_desk.rules());
    // What is to come first; what is over after it, the newest first.
    const auto over = std::stable_partition(terms.begin(), terms.end(), [this](const core::BbzTerm &term) { return !term.done.isValid() && term.due >= m_desk.today(); });
    std::reverse(over, terms.end());
    for (const core::BbzTerm &term : terms) {
        const int days = int(m_desk.today().daysTo(term.due));
        const QString state = term.done.isValid() ? tr("done %1").arg(formatShort(term.done)) : days < 0 ? tr("passed") : tr("%n day(s)", nullptr, days);
        const Meaning meaning = term.done.isValid() ? Meaning::Good : days < 0 ? Meaning::Neutral : days < 28 ? Meaning::Attention : Meaning::Info;
        addRow(m_terms, {formatShort(term.due), term.title, state}, icon(meaning, palette()));
    }
}

void TermsPane::showEnding(const core::BbzTermFacts &facts)
{
    QStringList words;
    const auto day = [&](const QString &text, QDate value) {
        if (value.isValid())
            words.append(text.arg(format(value)));
    };
    const core::BbzEnding ending = facts.ending.value_or(core::BbzEnding());
    if (facts.ended.isValid())
        day(tr("The business ended on %1."), facts.ended);
    else
        day(tr("Planned to end on %1."), ending.plannedEnd);
    day(tr("Ioaz asked for on %1."), ending.ioazApplied);
    day(tr("Expected income looked at on %1."), ending.expectedOn);
    m_ending->setText(tr("Going on or ending: %1").arg(words.isEmpty() ? tr("nothing was written down yet.") : words.join(u' ')));
}

} // namespace ui
