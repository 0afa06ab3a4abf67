#include "ui/bbz/livingledgerlist.h"

#include "ui/base/attempt.h"
#include "ui/base/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::LivingEntry;
using core::LivingLine;

QString wordsOf(const LivingLine &line)
{
    const QString what = line.kind == "paid"_L1 ? core::label(line) : LivingLedgerList::tr("%1 (%2)").arg(core::label(line)).arg(line.year);
    return line.note.isEmpty() ? what : u"%1: %2"_s.arg(what, line.note);
}

} // namespace

LivingLedgerList::LivingLedgerList(const BbzDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_ledger(desk.store),
      m_rows(new RowsModel<Row>({Field<Row>(tr("Day"), [](const Row &row) { return formatShort(row.line.day); }),
                                 Field<Row>(tr("What"), [](const Row &row) { return wordsOf(row.line); }).withToolTip([](const Row &row) { return wordsOf(row.line); }),
                                 Field<Row>(tr("Amount"), [](const Row &row) { return row.line.change.isZero() ? QString() : format(row.line.change); }).alignedRight(),
                                 Field<Row>(tr("Balance"), [](const Row &row) { return format(row.line.balance); }).alignedRight()}, this)),
      m_table(recordTable(m_rows, u"livingLedger"_s, tr("Ledger of lent living costs"), 1, this)), m_day(new DayEdit(desk.clock, this)), m_sums(new QLabel(this)),
      m_change(new QPushButton(tr("Change …"), this)), m_remove(new QPushButton(tr("Remove …"), this))
{
    auto *on = new QHBoxLayout;
    on->setSpacing(space::inside);
    auto *words = new QLabel(tr("Balance on"), this);
    words->setBuddy(m_day);
    m_day->setObjectName(u"livingDay"_s);
    m_day->setAccessibleName(tr("Balance on"));
    m_day->setValue(desk.today());
    on->addWidget(words);
    on->addWidget(m_day);
    on->addStretch();
    m_sums->setObjectName(u"livingSums"_s);
    m_sums->setWordWrap(true);
    auto *add = new QPushButton(tr("Repayment …"), this);
    add->setObjectName(u"addLivingEntry"_s);
    m_change->setObjectName(u"changeLivingEntry"_s);
    m_remove->setObjectName(u"removeLivingEntry"_s);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::inside);
    for (QPushButton *one : {add, m_change, m_remove})
        bar->addWidget(one);
    bar->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::inside, 0, 0);
    layout->setSpacing(space::inside);
    layout->addLayout(on);
    layout->addWidget(m_sums);
    layout->addWidget(m_table, 1);
    layout->addLayout(bar);
    connect(m_day, &ValueEdit::edited, this, [this] {
        if (m_day->value())
            attempt(m_desk.ask, tr("Showing the ledger"), [this] { reload(); });
    });
    connect(add, &QPushButton::clicked, this, [this] { attempt(m_desk.ask, tr("Repayment of living costs"), [this] { edit(m_ledger.proposal(m_desk.dossier), true); }); });
    connect(m_change, &QPushButton::clicked, this, &LivingLedgerList::changeCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &LivingLedgerList::changeCurrent);
    connect(m_remove, &QPushButton::clicked, this, &LivingLedgerList::removeCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const bool any = current().has_value();
        m_change->setEnabled(any);
        m_remove->setEnabled(any);
    });
}

void LivingLedgerList::reload()
{
    const core::LivingAccount account = m_ledger.account(m_desk.dossier, m_day->value().value_or(m_desk.today()));
    QList<Row> rows;
    for (const LivingLine &line : account.lines)
        rows.append({line.entry.isNull() ? u"%1-%2-%3"_s.arg(line.year).arg(line.kind, line.month.isNull() ? QString() : line.month.text()) : line.entry.text(), line});
    m_rows->reset(rows);
    const bool any = current().has_value();
    m_change->setEnabled(any);
    m_remove->setEnabled(any);
    if (rows.isEmpty())
        return m_sums->setText(tr("Nothing was lent for living costs up to this day."));
    m_sums->setText(tr("Balance %1: not determined yet %2, to be repaid %3, stays a loan %4.").arg(format(account.balance), format(account.provisional), format(account.toRepay), format(account.kept())));
}

std::optional<LivingEntry> LivingLedgerList::current() const
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_rows->rowCount() || m_rows->at(row).line.entry.isNull())
        return std::nullopt;
    return m_desk.store.find(m_rows->at(row).line.entry);
}

void LivingLedgerList::edit(const LivingEntry &entry, bool fresh)
{
    auto *dialog = new RecordDialog<LivingEntry>(m_desk, fresh ? u"bbz-living-entry-new"_s : u"bbz-living-entry"_s, {tr("Repayment of living costs"), tr("Record repayment"), tr("Cancel")}, this);
    dialog->form()->addChoice(tr("What"), &LivingEntry::kind, bbzChoices(core::Catalogue::read(u"bbz/kinds"_s, u"living"_s)));
    dialog->form()->add(tr("For the book year"), &LivingEntry::year, 2100)->setMinimum(2004);
    dialog->form()->add(tr("On"), &LivingEntry::day);
    dialog->form()->add(tr("Amount"), &LivingEntry::amount);
    dialog->form()->addText(tr("Note"), &LivingEntry::note);
    dialog->check = [this](const LivingEntry &record) { return m_ledger.check(record); };
    dialog->save = [this](const LivingEntry &record) { return m_ledger.save(record); };
    if (fresh)
        dialog->setNew();
    dialog->openWith(entry);
}

void LivingLedgerList::changeCurrent()
{
    if (const auto entry = current())
        attempt(m_desk.ask, tr("Repayment of living costs"), [&] { edit(*entry, false); });
}

void LivingLedgerList::removeCurrent()
{
    const auto entry = current();
    if (entry && m_desk.ask.confirm(tr("Remove repayment"), tr("Remove %1 of %2? It goes to the bin and can be put back.").arg(format(entry->amount), format(entry->day)), tr("Remove repayment")))
        attempt(m_desk.ask, tr("Remove repayment"), [&] { m_ledger.remove(entry->id); });
}

} // namespace ui
