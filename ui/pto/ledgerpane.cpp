#include "ui/pto/ledgerpane.h"

#include "core/rules/catalogue.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/pto/ledgerdialogs.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString monthText(const std::optional<core::Month> &month) { return month ? u"%1-%2"_s.arg(month->number()).arg(month->year()) : LedgerPane::tr("not paid"); }

QString kindOf(const core::CountedCost &line)
{
    const QString kind = core::Catalogue::read(u"pto/cost_kinds"_s).label(line.cost.kind);
    return line.cost.kilometres > 0 ? LedgerPane::tr("%1, %2 km").arg(kind).arg(line.cost.kilometres) : kind;
}

QString whatOf(const core::PtoCost &cost)
{
    QStringList words{cost.what, cost.supplier};
    words.removeAll(QString());
    return words.join(u", "_s);
}

using InvoiceLine = LedgerRow<core::CountedInvoice>;

QString countsText(const InvoiceLine &row) { return row.counts ? monthText(row.line.month) : QString(); }
QString dayText(const InvoiceLine &row) { return formatShort(row.part ? row.part->day : row.line.invoice.issued); }
QString customerText(const InvoiceLine &row) { return row.part ? LedgerPane::tr("part received, %1").arg(row.line.invoice.customer) : row.line.invoice.customer; }
QString amountText(const InvoiceLine &row, core::Money amount) { return row.counts ? format(amount) : QString(); }

QString paidText(const InvoiceLine &row)
{
    if (row.part)
        return row.counts ? formatShort(row.part->day) : format(row.part->amount);
    if (row.line.isBack)
        return LedgerPane::tr("given up");
    if (row.line.paid.isValid())
        return formatShort(row.line.paid);
    return row.line.received.isZero() ? LedgerPane::tr("no") : LedgerPane::tr("%1 so far").arg(format(row.line.received));
}

} // namespace

LedgerPane::LedgerPane(const PtoDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_period(new QComboBox(this)), m_sum(new QLabel(this)),
      m_invoices(new RowsModel<InvoiceRow>({Field<InvoiceRow>(tr("Counts in"), countsText),
                                            Field<InvoiceRow>(tr("Day"), dayText),
                                            Field<InvoiceRow>(tr("Number"), [](const InvoiceRow &row) { return row.line.invoice.number; }),
                                            Field<InvoiceRow>(tr("Customer"), customerText).withToolTip([](const InvoiceRow &row) { return row.line.invoice.what; }),
                                            Field<InvoiceRow>(tr("With VAT"), [](const InvoiceRow &row) { return amountText(row, row.line.invoiced); }).alignedRight(),
                                            Field<InvoiceRow>(tr("Without VAT"), [](const InvoiceRow &row) { return amountText(row, row.line.turnover()); }).alignedRight(),
                                            Field<InvoiceRow>(tr("Paid"), paidText)}, this)),
      m_costs(new RowsModel<CostRow>({Field<CostRow>(tr("Counts in"), [](const CostRow &row) { return monthText(row.line.month); }),
                                      Field<CostRow>(tr("Kind"), [](const CostRow &row) { return kindOf(row.line); }).withToolTip([](const CostRow &row) { return whatOf(row.line.cost); }),
                                      Field<CostRow>(tr("Costs"), [](const CostRow &row) { return format(row.line.base); }).alignedRight(),
                                      Field<CostRow>(tr("Accepted"), [](const CostRow &row) { return format(row.line.accepted); }).alignedRight(),
                                      Field<CostRow>(tr("What, and why not all of it"), [](const CostRow &row) { return row.line.why.isEmpty() ? whatOf(row.line.cost) : row.line.why; })
                                          .withToolTip([](const CostRow &row) { return QStringList{whatOf(row.line.cost), row.line.why}.join(u'\n').trimmed(); })}, this)),
      m_invoiceTable(recordTable(m_invoices, u"invoices"_s, tr("Invoices and takings"), 3, this)), m_costTable(recordTable(m_costs, u"costs"_s, tr("Costs"), 4, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::group);
    m_period->setObjectName(u"ledgerPeriod"_s);
    m_period->setAccessibleName(tr("Which invoices and costs"));
    m_sum->setObjectName(u"ledgerSum"_s);
    m_sum->setWordWrap(true);
    head->addWidget(m_period);
    head->addWidget(m_sum, 1);
    layout->addLayout(head);
    connect(m_period, &QComboBox::activated, this, [this] { attempt(m_desk.ask, tr("Showing the invoices"), [this] { fill(); }); });

    auto *fresh = addButton(tr("Invoice or takings …"), u"addInvoice"_s, [this] { newInvoice(); });
    m_paid = addButton(tr("Paid today"), u"invoicePaid"_s, [this] { markPaid(); });
    m_partPaid = addButton(tr("Part paid …"), u"invoicePartPaid"_s, [this] { newPayment(); });
    auto *change = addButton(tr("Change …"), u"changeInvoice"_s, [this] { editInvoiceNow(); });
    auto *remove = addButton(tr("Remove …"), u"removeInvoice"_s, [this] { removeInvoice(); });
    m_forInvoice = {change, remove};
    layout->addWidget(makeList(tr("Invoices"), m_invoiceTable, {fresh, m_paid, m_partPaid, change, remove}), 1);
    auto *freshCost = addButton(tr("Costs …"), u"addCost"_s, [this] { newCost(); });
    auto *changeCost = addButton(tr("Change …"), u"changeCost"_s, [this] { editCostNow(); });
    auto *dropCost = addButton(tr("Remove …"), u"removeCost"_s, [this] { removeCost(); });
    m_forCost = {changeCost, dropCost};
    layout->addWidget(makeList(tr("Costs"), m_costTable, {freshCost, changeCost, dropCost}), 1);
    connect(m_invoiceTable, &QTableView::activated, this, &LedgerPane::editInvoiceNow);
    connect(m_costTable, &QTableView::activated, this, &LedgerPane::editCostNow);
    connect(m_invoiceTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LedgerPane::enable);
    connect(m_costTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LedgerPane::enable);
}

QPushButton *LedgerPane::addButton(const QString &text, const QString &name, const std::function<void()> &work)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, work);
    return button;
}

QWidget *LedgerPane::makeList(const QString &title, QTableView *table, const QList<QPushButton *> &buttons)
{
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins({});
    layout->setSpacing(space::tight);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::inside);
    head->addWidget(caption(title, "heading", list));
    head->addStretch();
    for (QPushButton *button : buttons)
        head->addWidget(button);
    layout->addLayout(head);
    table->setMinimumHeight(3 * tableRowHeight);
    layout->addWidget(table, 1);
    return list;
}

void LedgerPane::show(core::Month month)
{
    const bool whole = m_period->currentIndex() != 0 || m_period->count() == 0;
    m_month = month;
    m_period->clear();
    m_period->addItems({format(month), QString::number(month.year())});
    m_period->setCurrentIndex(whole ? 1 : 0);
    fill();
}

void LedgerPane::fill()
{
    const core::PtoBooks books = m_desk.work.ledger.books(m_desk.dossier);
    const core::IncomeLedger ledger = core::ledgerOf(books, m_desk.rules);
    const bool whole = m_period->currentIndex() == 1;
    const core::Month first = whole ? core::Month(m_month.year(), 1) : m_month;
    const core::Month last = whole ? core::Month(m_month.year(), 12) : m_month;
    const QList<InvoiceRow> invoices = invoiceRows(books, ledger, first, last);
    QList<CostRow> costs;
    for (const core::CountedCost &line : ledger.costs)
        if (line.month >= first && line.month <= last)
            costs.prepend({line.cost.id.text(), line, {}, true});
    m_invoices->reset(invoices);
    m_costs->reset(costs);
    core::Money turnover;
    core::Money accepted;
    for (auto month = ledger.months.cbegin(); month != ledger.months.cend(); ++month)
        if (month.key() >= first && month.key() <= last) {
            turnover += month->turnover();
            accepted += month->costs;
        }
    m_sum->setText(invoices.isEmpty() && costs.isEmpty() ? tr("No invoices or costs. The month at the right can be filled in without them.")
                                                         : tr("Turnover without VAT %1, accepted costs %2, result %3.").arg(format(turnover), format(accepted), format(turnover - accepted)));
    enable();
}

QList<LedgerPane::InvoiceRow> LedgerPane::invoiceRows(const core::PtoBooks &books, const core::IncomeLedger &ledger, core::Month first, core::Month last) const
{
    QList<InvoiceRow> rows;
    // What still waits for its payment is always there; newest first.
    for (const core::CountedInvoice &line : ledger.invoices) {
        if (line.month && (*line.month < first || *line.month > last))
            continue;
        const QList<core::PtoPayment> parts = core::paymentsOf(line.invoice, books.payments);
        const auto part = std::find_if(parts.begin(), parts.end(), [&](const core::PtoPayment &one) { return one.id.text() == line.payment; });
        // Where the invoice counts as a whole, its parts stand under it.
        if (!line.isBack && books.termsOf(line.invoice.issued.year()).system != "cash"_L1)
            for (const core::PtoPayment &one : parts)
                rows.prepend({one.id.text(), line, one, false});
        if (part != parts.end())
            rows.prepend({part->id.text(), line, *part, true});
        else
            rows.prepend({line.invoice.id.text() + (line.isBack ? u"-"_s : u""_s), line, {}, true});
    }
    return rows;
}

void LedgerPane::enable()
{
    const std::optional<core::PtoInvoice> invoice = chosenInvoice();
    for (QPushButton *button : std::as_const(m_forInvoice))
        button->setEnabled(invoice.has_value());
    const bool open = invoice && !invoice->paid.isValid() && !invoice->writtenOff.isValid();
    m_paid->setEnabled(open);
    m_partPaid->setEnabled(open);
    for (QPushButton *button : std::as_const(m_forCost))
        button->setEnabled(chosenCost().has_value());
}

std::optional<core::PtoInvoice> LedgerPane::chosenInvoice() const
{
    const int row = m_invoiceTable->currentIndex().row();
    return row >= 0 && row < m_invoices->rowCount() ? std::optional(m_invoices->at(row).line.invoice) : std::nullopt;
}

std::optional<core::PtoPayment> LedgerPane::chosenPart() const
{
    const int row = m_invoiceTable->currentIndex().row();
    return row >= 0 && row < m_invoices->rowCount() ? m_invoices->at(row).part : std::nullopt;
}

std::optional<core::PtoCost> LedgerPane::chosenCost() const
{
    const int row = m_costTable->currentIndex().row();
    return row >= 0 && row < m_costs->rowCount() ? std::optional(m_costs->at(row).line.cost) : std::nullopt;
}

void LedgerPane::newInvoice()
{
    core::PtoInvoice invoice;
    invoice.id = core::Id<core::PtoInvoice>::fresh();
    invoice.dossier = m_desk.dossier;
    invoice.issued = std::min(m_month.lastDay(), m_desk.today());
    editInvoice(m_desk, invoice, true, this);
}

void LedgerPane::newCost()
{
    core::PtoCost cost;
    cost.id = core::Id<core::PtoCost>::fresh();
    cost.dossier = m_desk.dossier;
    cost.day = std::min(m_month.lastDay(), m_desk.today());
    editCost(m_desk, cost, true, this);
}

void LedgerPane::newPayment()
{
    const auto invoice = chosenInvoice();
    if (!invoice)
        return;
    core::PtoPayment payment;
    payment.id = core::Id<core::PtoPayment>::fresh();
    payment.dossier = m_desk.dossier;
    payment.invoice = invoice->id;
    payment.day = m_desk.today();
    editPayment(m_desk, payment, *invoice, true, this);
}

void LedgerPane::editInvoiceNow()
{
    const auto part = chosenPart();
    if (const auto invoice = chosenInvoice(); part && invoice)
        editPayment(m_desk, *part, *invoice, false, this);
    else if (invoice)
        editInvoice(m_desk, *invoice, false, this);
}

void LedgerPane::editCostNow()
{
    if (const auto cost = chosenCost())
        editCost(m_desk, *cost, false, this);
}

void LedgerPane::markPaid()
{
    std::optional<core::PtoInvoice> invoice = chosenInvoice();
    if (!invoice)
        return;
    invoice->paid = m_desk.today();
    QList<core::Problem> problems;
    if (attempt(m_desk.ask, tr("Recording the payment"), [&] { problems = m_desk.work.ledger.save(*invoice); }))
        emit answered(problems);
}

void LedgerPane::removeInvoice()
{
    QList<core::Problem> problems;
    if (const auto part = chosenPart()) {
        if (m_desk.ask.confirm(tr("Remove part payment"), tr("Remove the %1 that came in on %2? The invoice stays.").arg(format(part->amount), format(part->day)), tr("Remove part payment"))
            && attempt(m_desk.ask, tr("Removing the part payment"), [&] { problems = m_desk.work.ledger.remove(*part); }))
            emit answered(problems);
        return;
    }
    const auto invoice = chosenInvoice();
    if (!invoice || !m_desk.ask.confirm(tr("Remove invoice"), tr("Remove the invoice of %1 for %2? It goes to the bin and can be put back.").arg(format(invoice->issued), format(invoice->amount)), tr("Remove invoice")))
        return;
    if (attempt(m_desk.ask, tr("Removing the invoice"), [&] { problems = m_desk.work.ledger.remove(*invoice); }))
        emit answered(problems);
}

void LedgerPane::removeCost()
{
    const auto cost = chosenCost();
    if (!cost || !m_desk.ask.confirm(tr("Remove costs"), tr("Remove the costs of %1? They go to the bin and can be put back.").arg(format(cost->day)), tr("Remove costs")))
        return;
    QList<core::Problem> problems;
    if (attempt(m_desk.ask, tr("Removing the costs"), [&] { problems = m_desk.work.ledger.remove(*cost); }))
        emit answered(problems);
}

} // namespace ui
