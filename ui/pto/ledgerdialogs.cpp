#include "ui/pto/ledgerdialogs.h"

#include "core/rules/catalogue.h"
#include "ui/base/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::LedgerDialogs)
};

QList<Choice> choicesIn(const QString &file)
{
    QList<Choice> choices;
    for (const core::CatalogueEntry &entry : core::Catalogue::read(file).entries())
        choices.append({entry.key, entry.label()});
    return choices;
}

/// "21 %: € 105,00 · 9 %: € 49,95": the VAT in an amount, to copy.
QString vatWords(const PtoDesk &desk, core::Money amount, QDate day)
{
    QStringList words;
    for (const char *key : {"tax.vat.high", "tax.vat.low"}) {
        const core::RuleValue *rate = desk.rules.on(day).lookUp(QString::fromLatin1(key));
        if (!rate)
            continue;
        const core::Percentage share = core::Percentage::ofThousandths(*rate->value);
        const core::Money vat = (amount * share.thousandths()).dividedBy(100'000 + share.thousandths());
        words.append(u"%1: %2"_s.arg(format(share), format(vat)));
    }
    return words.join(u" · "_s);
}

/// In which months the only invoice of these books counts, and for how much.
QStringList countsWords(const PtoDesk &desk, const core::PtoBooks &books)
{
    const core::IncomeLedger ledger = core::ledgerOf(books, desk.rules);
    QStringList lines;
    for (const core::CountedInvoice &line : ledger.invoices)
        lines.append(line.month ? Text::tr("Counts in %1 for %2.").arg(format(*line.month), format(line.turnover())) : Text::tr("Counts once it is paid, for %1.").arg(format(line.turnover())));
    return lines;
}

QString invoiceHint(const PtoDesk &desk, const core::PtoInvoice &invoice)
{
    if (!invoice.issued.isValid() || invoice.amount.isZero())
        return {};
    const core::PtoTerms terms = desk.work.ledger.terms(desk.dossier, invoice.issued.year());
    core::PtoBooks books = desk.work.ledger.books(desk.dossier);
    books.invoices = {invoice};
    QStringList lines = countsWords(desk, books);
    if (invoice.vat.isZero() && !terms.isWithoutVat(invoice.issued))
        lines.append(Text::tr("VAT in this amount: %1").arg(vatWords(desk, invoice.amount, invoice.issued)));
    return lines.join(u'\n');
}

QString paymentHint(const PtoDesk &desk, const core::PtoPayment &payment, const core::PtoInvoice &invoice)
{
    core::PtoBooks books = desk.work.ledger.books(desk.dossier);
    books.invoices = {invoice};
    books.payments.removeIf([&](const core::PtoPayment &one) { return one.id == payment.id; });
    QStringList lines;
    for (const core::PtoPayment &one : core::paymentsOf(invoice, books.payments))
        lines.append(Text::tr("Came in before: %1 on %2.").arg(format(one.amount), format(one.day)));
    const core::Money open = core::openOf(invoice, books.payments);
    lines.append(Text::tr("Of %1 is still open: %2.").arg(format(invoice.amount), format(std::max(open - payment.amount, core::Money()))));
    if (!payment.day.isValid() || payment.amount <= core::Money() || payment.amount > open)
        return lines.join(u'\n');
    const core::PtoEntries entries = core::PtoLedger::entriesFor(payment, invoice, books.payments);
    books.payments.append(entries.payments);
    if (!entries.invoices.isEmpty())
        books.invoices = entries.invoices;
    return (lines + countsWords(desk, books)).join(u'\n');
}

QString costHint(const PtoDesk &desk, const core::PtoCost &cost)
{
    if (!cost.day.isValid() || cost.kind.isEmpty() || (cost.amount.isZero() && cost.kilometres == 0))
        return {};
    core::PtoBooks books = desk.work.ledger.books(desk.dossier);
    books.costs.removeIf([&](const core::PtoCost &one) { return one.id == cost.id; });
    books.costs.append(cost);
    const core::IncomeLedger ledger = core::ledgerOf(books, desk.rules);
    for (const core::CountedCost &line : ledger.costs) {
        if (line.cost.id != cost.id)
            continue;
        QString text = Text::tr("Counts in %1 for %2 of %3.").arg(format(line.month), format(line.accepted), format(line.base));
        if (!line.why.isEmpty())
            text += u' ' + line.why;
        return line.verified ? text : text + u' ' + Text::tr("This rule is not verified.");
    }
    return {};
}

} // namespace

void editInvoice(const PtoDesk &desk, const core::PtoInvoice &invoice, bool fresh, QWidget *parent)
{
    using Invoice = core::PtoInvoice;
    auto *dialog = new RecordDialog<Invoice>(desk, fresh ? u"pto-invoice-new"_s : u"pto-invoice"_s, {Text::tr("Invoice or takings"), Text::tr("Record invoice"), Text::tr("Cancel")}, parent);
    auto *form = dialog->form();
    form->addChoice(Text::tr("Kind"), &Invoice::kind, {{u"invoice"_s, Text::tr("invoice")}, {u"sale"_s, Text::tr("takings without an invoice")}, {u"credit"_s, Text::tr("credit note")}});
    form->add(Text::tr("Number"), &Invoice::number);
    form->add(Text::tr("Customer"), &Invoice::customer);
    form->add(Text::tr("What for"), &Invoice::what);
    form->add(Text::tr("Work done on"), &Invoice::worked)->setToolTip(Text::tr("The last day of the work; empty: the day of the invoice"));
    form->add(Text::tr("Day of the invoice"), &Invoice::issued);
    form->add(Text::tr("Amount with VAT"), &Invoice::amount);
    form->add(Text::tr("VAT in it"), &Invoice::vat);
    form->add(Text::tr("Paid on"), &Invoice::paid);
    form->add(Text::tr("Given up on"), &Invoice::writtenOff)->setToolTip(Text::tr("The day on which it became clear that it will not be paid"));
    form->add(Text::tr("Note"), &Invoice::note);
    dialog->check = [desk](const Invoice &record) { return desk.work.ledger.check(record); };
    dialog->hint = [desk](const Invoice &record) { return invoiceHint(desk, record); };
    dialog->save = [desk](const Invoice &record) { return desk.work.ledger.save(record); };
    if (fresh)
        dialog->setNew();
    dialog->openWith(invoice);
}

void editPayment(const PtoDesk &desk, const core::PtoPayment &payment, const core::PtoInvoice &invoice, bool fresh, QWidget *parent)
{
    using Payment = core::PtoPayment;
    auto *dialog = new RecordDialog<Payment>(desk, fresh ? u"pto-payment-new"_s : u"pto-payment-part"_s, {Text::tr("Part paid"), Text::tr("Record part payment"), Text::tr("Cancel")}, parent);
    auto *form = dialog->form();
    form->add(Text::tr("Came in on"), &Payment::day);
    form->add(Text::tr("Amount with VAT"), &Payment::amount);
    form->add(Text::tr("Note"), &Payment::note);
    dialog->check = [desk](const Payment &record) { return desk.work.ledger.check(record); };
    dialog->hint = [desk, invoice](const Payment &record) { return paymentHint(desk, record, invoice); };
    dialog->save = [desk](const Payment &record) { return desk.work.ledger.save(record); };
    if (fresh)
        dialog->setNew();
    dialog->openWith(payment);
}

void editCost(const PtoDesk &desk, const core::PtoCost &cost, bool fresh, QWidget *parent)
{
    using Cost = core::PtoCost;
    auto *dialog = new RecordDialog<Cost>(desk, fresh ? u"pto-cost-new"_s : u"pto-cost"_s, {Text::tr("Costs"), Text::tr("Record costs"), Text::tr("Cancel")}, parent);
    auto *form = dialog->form();
    form->add(Text::tr("Day on the receipt"), &Cost::day);
    form->addChoice(Text::tr("Kind"), &Cost::kind, QList<Choice>{{QString(), u"–"_s}} + choicesIn(u"pto/cost_kinds"_s));
    form->add(Text::tr("What"), &Cost::what);
    form->add(Text::tr("Supplier"), &Cost::supplier);
    form->add(Text::tr("Amount with VAT"), &Cost::amount);
    form->add(Text::tr("VAT in it"), &Cost::vat);
    form->add(Text::tr("Kilometres"), &Cost::kilometres, 99'999)->setToolTip(Text::tr("With own vehicle; the amount then follows from them"));
    form->add(Text::tr("Private share"), &Cost::privateShare);
    form->add(Text::tr("Paid on"), &Cost::paid);
    form->add(Text::tr("Spread over years"), &Cost::years, 50)->setToolTip(Text::tr("For a purchase that the tax office spreads over years; as in the tax return"));
    form->add(Text::tr("Worth afterwards"), &Cost::rest);
    form->add(Text::tr("Approved before, on"), &Cost::approved);
    form->addChoice(Text::tr("Does it count?"), &Cost::judgement,
                    {{QString(), Text::tr("as the municipality's rules say")}, {u"accepted"_s, Text::tr("yes, I accept it")}, {u"refused"_s, Text::tr("no, I refuse it")}});
    form->add(Text::tr("Reason"), &Cost::reason);
    dialog->check = [desk](const Cost &record) { return desk.work.ledger.check(record); };
    dialog->hint = [desk](const Cost &record) { return costHint(desk, record); };
    dialog->save = [desk](const Cost &record) { return desk.work.ledger.save(record); };
    if (fresh)
        dialog->setNew();
    dialog->openWith(cost);
}

void editTerms(const PtoDesk &desk, const core::PtoTerms &terms, QWidget *parent)
{
    using Terms = core::PtoTerms;
    auto *dialog = new RecordDialog<Terms>(desk, u"pto-terms"_s, {Text::tr("Agreements for %1").arg(terms.year), Text::tr("Record agreements"), Text::tr("Cancel")}, parent);
    auto *form = dialog->form();
    const Choice byRule{QString(), Text::tr("as the municipality")};
    form->addChoice(Text::tr("An invoice counts in the month"), &Terms::system,
                    {{u"invoice"_s, Text::tr("of the invoice (invoice system)")}, {u"cash"_s, Text::tr("of the payment (cash system)")}, {u"work"_s, Text::tr("in which the work was done")}});
    form->addChoice(Text::tr("VAT"), &Terms::vat, {{u"vat"_s, Text::tr("charges VAT")}, {u"small"_s, Text::tr("small-business scheme (KOR)")}, {u"exempt"_s, Text::tr("exempt trade")}});
    form->add(Text::tr("KOR from"), &Terms::vatFrom)->setToolTip(Text::tr("Empty: from the start of the year"));
    form->add(Text::tr("KOR until"), &Terms::vatUntil)->setToolTip(Text::tr("Empty: to the end of the year"));
    form->addChoice(Text::tr("Costs"), &Terms::costs, {byRule, {u"none"_s, Text::tr("none")}, {u"list"_s, Text::tr("the list, with its ceilings")}, {u"direct"_s, Text::tr("direct costs")}, {u"fiscal"_s, Text::tr("all that the tax office accepts")}});
    form->addChoice(Text::tr("Tax"), &Terms::tax, {byRule, {u"gross"_s, Text::tr("settle before tax")}, {u"forfait"_s, Text::tr("after a fixed percentage")}});
    form->add(Text::tr("Fixed percentage"), &Terms::taxShare)->setToolTip(Text::tr("Empty: by the rules"));
    form->addChoice(Text::tr("Loss and more than the norm"), &Terms::carry, {byRule, {u"none"_s, Text::tr("each month alone")}, {u"year"_s, Text::tr("carry over within the year")}});
    form->addChoice(Text::tr("Bufferbudget (from 2027)"), &Terms::buffer, {byRule, {u"none"_s, Text::tr("not used")}, {u"even-out"_s, Text::tr("fills a month up to the norm")}});
    form->add(Text::tr("One kilometre costs"), &Terms::kilometre)->setToolTip(Text::tr("Empty: by the rules"));
    form->add(Text::tr("Other work in the year"), &Terms::otherWork)->setToolTip(Text::tr("Hours, for the urencriterium"));
    form->add(Text::tr("Hours of the partner"), &Terms::partner)->setToolTip(Text::tr("In the same business, in the year"));
    form->add(Text::tr("Starter: no entrepreneur in one of the last five years"), &Terms::starter);
    form->add(Text::tr("Note"), &Terms::note);
    dialog->check = [desk](const Terms &record) { return desk.work.ledger.check(record); };
    dialog->save = [desk](const Terms &record) { return desk.work.ledger.save(record); };
    dialog->openWith(terms);
}

void editExemption(const PtoDesk &desk, const core::PtoExemption &exemption, bool fresh, QWidget *parent)
{
    using Exemption = core::PtoExemption;
    auto *dialog = new RecordDialog<Exemption>(desk, fresh ? u"pto-exemption-new"_s : u"pto-exemption"_s, {Text::tr("Decision on an exemption"), Text::tr("Record decision"), Text::tr("Cancel")}, parent);
    auto *form = dialog->form();
    QList<Choice> kinds = choicesIn(u"pto/exemptions"_s);
    kinds.removeIf([](const Choice &choice) { return choice.key == "none"_L1; });
    form->addChoice(Text::tr("Exemption"), &Exemption::kind, kinds);
    form->add(Text::tr("Decided on"), &Exemption::decided);
    form->add(Text::tr("First month"), &Exemption::from);
    form->add(Text::tr("Last month"), &Exemption::until)->setToolTip(Text::tr("Empty: as long as the law allows"));
    form->add(Text::tr("Months used before"), &Exemption::usedBefore, 600)->setToolTip(Text::tr("Before the months that are recorded here"));
    form->add(Text::tr("Prolonged: more hours are not possible (art. 34a (2))"), &Exemption::prolonged);
    form->addText(Text::tr("Why the work helps towards a job"), &Exemption::grounds);
    dialog->check = [desk](const Exemption &record) { return core::check(record, desk.work.settlements.exemptions(desk.dossier)); };
    dialog->save = [desk](const Exemption &record) { return desk.work.settlements.save(record); };
    if (fresh)
        dialog->setNew();
    dialog->openWith(exemption);
}

} // namespace ui
