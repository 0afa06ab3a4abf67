#include "ui/bank/bankdialog.h"

#include "core/rules/catalogue.h"
#include "ui/bank/bankmodel.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::BankChoice;
using core::BankLine;

void dress(QTableView *table, const QString &name, const QString &words, const QList<int> &widths)
{
    table->setObjectName(name);
    table->setAccessibleName(words);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    table->horizontalHeader()->setStretchLastSection(true);
    const int unit = table->fontMetrics().averageCharWidth();
    for (int column = 0; column < widths.size(); ++column)
        table->setColumnWidth(column, widths[column] * unit);
}

} // namespace

BankDialog::BankDialog(core::BankBook &book, Ask &ask, const core::Id<core::Dossier> &dossier, QWidget *parent)
    : QDialog(parent), m_book(book), m_ask(ask), m_dossier(dossier), m_model(new BankModel(this)), m_name(caption({}, "heading", this)), m_facts(caption({}, "muted", this)),
      m_sum(new QLabel(this)), m_notice(new Notice(this)), m_table(new QTableView(this)), m_kept(new QTableView(this)), m_keptTitle(caption({}, "heading", this)),
      m_tick(new QPushButton(tr("Tick all that came &in"), this)), m_keep(new QPushButton(this)), m_remove(new QPushButton(tr("&Remove line"), this)),
      m_keptRows({Field<BankLine>(tr("Day"), [](const BankLine &line) { return formatShort(line.day); }), Field<BankLine>(tr("Amount"), [](const BankLine &line) { return format(line.amount); }).alignedRight(),
                  Field<BankLine>(tr("From or to"), [](const BankLine &line) { return line.counterName.isEmpty() ? line.counterAccount : line.counterName; }),
                  Field<BankLine>(tr("Description"), [](const BankLine &line) { return line.description; }).withToolTip([](const BankLine &line) { return line.description; }),
                  Field<BankLine>(tr("Counts in"), [](const BankLine &line) { return format(line.month); }), Field<BankLine>(tr("File"), [](const BankLine &line) { return line.sourceFile; })},
                 this)
{
    setObjectName(u"bankDialog"_s);
    setWindowTitle(tr("Bank statement"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1100, 640);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(makeFile());
    split->addWidget(makeKept());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeBank"_s);
    m_keep->setObjectName(u"keepBankLines"_s);
    m_keep->setProperty("primary", true);
    m_sum->setObjectName(u"bankSum"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_sum, 1);
    buttons->addWidget(m_keep);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::inside);
    layout->addWidget(split, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_keep, &QPushButton::clicked, this, &BankDialog::keep);
    connect(m_model, &BankModel::ticked, this, &BankDialog::look);
    connect(m_tick, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(m_remove, &QPushButton::clicked, this, &BankDialog::removeChosen);
    connect(m_kept->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { m_remove->setEnabled(m_kept->selectionModel()->hasSelection()); });
    showKept();
    look();
}

QWidget *BankDialog::makeFile()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    auto *choose = new QPushButton(tr("Choose &file…"), box);
    choose->setObjectName(u"chooseBank"_s);
    m_name->setObjectName(u"bankName"_s);
    m_facts->setObjectName(u"bankFacts"_s);
    m_facts->setWordWrap(true);
    m_notice->setObjectName(u"bankNotice"_s);
    m_tick->setObjectName(u"tickReceived"_s);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::inside);
    bar->addWidget(choose);
    bar->addWidget(m_name, 1);
    bar->addWidget(m_tick);
    layout->addLayout(bar);
    layout->addWidget(m_facts);
    layout->addWidget(m_notice);
    m_table->setModel(m_model);
    dress(m_table, u"bankLines"_s, tr("Movements of the statement"), {8, 12, 14, 32, 46});
    layout->addWidget(m_table, 1);
    connect(choose, &QPushButton::clicked, this, &BankDialog::chooseFile);
    // Space ticks the chosen line, wherever in it the cursor stands.
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_model->tick(index.row(), !m_model->lines().at(index.row()).chosen);
    });
    return box;
}

QWidget *BankDialog::makeKept()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    m_remove->setObjectName(u"removeBankLine"_s);
    m_remove->setEnabled(false);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_keptTitle, 1);
    bar->addWidget(m_remove);
    layout->addLayout(bar);
    m_kept->setModel(&m_keptRows);
    dress(m_kept, u"keptBankLines"_s, tr("Kept movements"), {12, 14, 32, 46, 16});
    layout->addWidget(m_kept, 1);
    return box;
}

void BankDialog::chooseFile()
{
    const QString path = m_ask.openFile(windowTitle(), tr("Bank statements (*.xml *.940 *.sta *.txt *.csv *.tab *.swi);;All files (*)"));
    if (!path.isEmpty())
        showFile(path);
}

void BankDialog::showFile(const QString &path)
{
    attempt(m_ask, tr("Reading the statement"), [&] {
        m_plan = m_book.examine(m_dossier, core::readBankFile(path));
        m_name->setText(m_plan.file.name);
        showFacts();
        m_model->show(m_plan.lines);
    });
}

void BankDialog::showFacts()
{
    QStringList words;
    if (!m_plan.file.format.isEmpty())
        words.append(core::Catalogue::read(u"bank/formats"_s).label(m_plan.file.format));
    bool unbalanced = false;
    for (const core::BankStatement &statement : std::as_const(m_plan.file.statements)) {
        words.append(tr("%1, %2 to %3").arg(statement.account, formatShort(statement.first()), formatShort(statement.last())));
        unbalanced = unbalanced || statement.addsUp() == false;
    }
    m_facts->setText(words.mid(0, 4).join(u" · "_s));
    if (!m_plan.file.fault.isEmpty())
        m_notice->say(m_plan.lines.isEmpty() ? Meaning::Stop : Meaning::Attention, m_plan.file.fault);
    else if (unbalanced)
        m_notice->say(Meaning::Attention, tr("The movements do not come to the closing balance: the statement may not be whole."));
    else if (m_plan.count(BankChoice::Verdict::Known) > 0)
        m_notice->say(Meaning::Info, tr("%n movement(s) were kept before and are recognised.", nullptr, m_plan.count(BankChoice::Verdict::Known)));
    else
        m_notice->say(Meaning::Info, tr("Only what you tick is kept in the dossier; the rest of the statement is not."));
}

void BankDialog::showKept()
{
    attempt(m_ask, tr("Showing kept movements"), [this] {
        const QList<BankLine> kept = m_book.lines(m_dossier);
        m_keptRows.reset(kept);
        m_keptTitle->setText(kept.isEmpty() ? tr("No movement kept yet") : tr("Kept movements (%1)").arg(kept.size()));
    });
    m_remove->setEnabled(m_kept->selectionModel()->hasSelection());
}

void BankDialog::tickAll(bool received)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->lines().at(row).entry.amount > core::Money())
            m_model->tick(row, received);
}

void BankDialog::look()
{
    m_plan.lines = m_model->lines();
    const int taken = m_plan.taken();
    m_keep->setText(taken > 0 ? tr("Keep %n movement(s)", nullptr, taken) : tr("Keep"));
    m_keep->setEnabled(taken > 0);
    m_tick->setEnabled(m_plan.count(BankChoice::Verdict::New) > 0);
    m_sum->setText(m_plan.lines.isEmpty() ? tr("Download the statement from the bank as CAMT.053, MT940 or CSV.") : tr("Ticked: %1 received, %2 paid").arg(format(m_plan.received()), format(m_plan.paid())));
}

void BankDialog::keep()
{
    core::BankReport report;
    if (!attempt(m_ask, tr("Keeping the movements"), [&] { report = m_book.keep(m_plan); }))
        return;
    if (core::blocks(report.problems))
        return m_notice->show(report.problems);
    const QString words = tr("%n movement(s) kept. Undo takes them back together.", nullptr, report.accepted);
    // The same file once more: what was kept is now recognised.
    attempt(m_ask, tr("Reading the statement"), [&] {
        m_plan = m_book.examine(m_dossier, m_plan.file);
        m_model->show(m_plan.lines);
    });
    m_notice->say(Meaning::Good, words);
    showKept();
    emit told(words);
}

void BankDialog::removeChosen()
{
    const QModelIndexList chosen = m_kept->selectionModel()->selectedRows();
    if (chosen.isEmpty())
        return;
    const BankLine line = m_keptRows.at(chosen.first().row());
    if (!m_ask.confirm(windowTitle(), tr("Remove this movement of %1 from the dossier?").arg(formatShort(line.day)), tr("Remove line")))
        return;
    if (attempt(m_ask, tr("Removing the movement"), [&] { m_book.remove(line.id); }))
        showKept();
}

} // namespace ui
