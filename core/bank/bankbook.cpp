#include "core/bank/bankbook.h"

#include "core/exchange/importbatch.h"

#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::BankBook)
};

constexpr Op removeBankLine{QT_TRANSLATE_NOOP("Op", "Remove bank line")};
constexpr Op readBank{QT_TRANSLATE_NOOP("Op", "Read bank statement")};

} // namespace

int BankPlan::taken() const
{
    return int(std::count_if(lines.begin(), lines.end(), [](const BankChoice &line) { return line.isTaken(); }));
}

int BankPlan::count(BankChoice::Verdict verdict) const
{
    return int(std::count_if(lines.begin(), lines.end(), [&](const BankChoice &line) { return line.verdict == verdict; }));
}

Money BankPlan::received() const
{
    Money sum;
    for (const BankChoice &line : lines)
        if (line.isTaken() && line.entry.amount > Money())
            sum += line.entry.amount;
    return sum;
}

Money BankPlan::paid() const
{
    Money sum;
    for (const BankChoice &line : lines)
        if (line.isTaken() && line.entry.amount < Money())
            sum -= line.entry.amount;
    return sum;
}

QList<BankLine> BankBook::lines(const Id<Dossier> &dossier) const
{
    return m_store.select<BankLine>(u"dossier = ? order by day desc, id"_s, {dossier.text()});
}

BankPlan BankBook::examine(const Id<Dossier> &dossier, const BankFile &file) const
{
    BankPlan plan{file, dossier, {}};
    QHash<QString, BankLine> known;
    const QList<BankLine> kept = lines(dossier);
    for (const BankLine &line : kept)
        known.insert(line.fingerprint, line);
    QHash<QString, int> seen; // the same movement may really occur twice on a day
    QList<BankEntry> fresh;
    QList<qsizetype> places;
    for (const BankStatement &statement : file.statements)
        for (const BankEntry &entry : statement.entries) {
            BankChoice line;
            line.id = int(plan.lines.size()) + 1;
            line.account = statement.account;
            line.entry = entry;
            line.fingerprint = fingerprintOf(statement.account, entry, ++seen[fingerprintOf(statement.account, entry, 0)]);
            if (!entry.fault.isEmpty()) {
                line.verdict = BankChoice::Verdict::Refused;
                line.reason = entry.fault;
            } else if (known.contains(line.fingerprint)) {
                line.verdict = BankChoice::Verdict::Known;
                line.reason = Text::tr("Kept already, from %1.").arg(known.value(line.fingerprint).sourceFile);
            } else {
                fresh.append(entry);
                places.append(plan.lines.size());
            }
            plan.lines.append(line);
        }
    QSet<QString> paidFor;
    QStringList keptLines;
    for (const BankLine &line : kept) {
        paidFor.insert(line.invoice);
        keptLines.append(line.id.text());
    }
    QList<PaymentTarget> targets = paymentTargets(m_ledger.invoices(dossier), m_ledger.payments(dossier), keptLines);
    targets.removeIf([&](const PaymentTarget &target) { return target.isPaid && target.payment.isEmpty() && paidFor.contains(target.invoice.text()); });
    const QList<PaymentMatch> matches = matched(fresh, targets);
    for (qsizetype i = 0; i < places.size(); ++i) {
        plan.lines[places[i]].match = matches[i];
        plan.lines[places[i]].chosen = matches[i].strength == PaymentMatch::Strength::Sure;
    }
    return plan;
}

PtoEntries BankBook::paidBy(const BankPlan &plan) const
{
    QList<const BankChoice *> receipts;
    for (const BankChoice &line : plan.lines)
        if (line.isTaken() && line.match.strength == PaymentMatch::Strength::Sure)
            receipts.append(&line);
    std::stable_sort(receipts.begin(), receipts.end(), [](const BankChoice *a, const BankChoice *b) { return a->entry.day < b->entry.day; });
    QList<PtoPayment> parts = m_ledger.payments(plan.dossier);
    PtoEntries paid;
    QSet<Id<PtoInvoice>> whole;
    for (const BankChoice *line : std::as_const(receipts)) {
        const PaymentTarget &target = line->match.target;
        const std::optional<PtoInvoice> invoice = m_store.find(target.invoice);
        const QString bankLine = BankLine::idOf(plan.dossier, line->fingerprint).text();
        if (!target.payment.isEmpty()) {
            if (std::optional<PtoPayment> part = m_store.find(Id<PtoPayment>::parse(target.payment))) {
                part->bankLine = bankLine;
                paid.payments.append(*part);
            }
            continue;
        }
        const Money amount = Money::cents(qAbs(line->entry.amount.toCents()));
        if (!invoice || whole.contains(invoice->id) || amount > openOf(*invoice, parts))
            continue;
        const PtoPayment part{Id<PtoPayment>::fresh(), plan.dossier, invoice->id, line->entry.day, amount, bankLine, {}};
        const PtoEntries entries = PtoLedger::entriesFor(part, *invoice, parts);
        for (const PtoInvoice &full : entries.invoices)
            whole.insert(full.id);
        parts.append(entries.payments);
        paid.invoices.append(entries.invoices);
        paid.payments.append(entries.payments);
    }
    return paid;
}

BankReport BankBook::keep(const BankPlan &plan)
{
    BankReport report;
    const PtoEntries paid = paidBy(plan);
    report.problems = m_ledger.refusals(plan.dossier, paid);
    if (blocks(report.problems))
        return report;
    const Changes changes = m_store.write(importBankLines, [&](Writer &writer) {
        for (const BankChoice &line : plan.lines) {
            if (!line.isTaken())
                continue;
            const BankEntry &entry = line.entry;
            const bool pays = line.match.strength == PaymentMatch::Strength::Sure;
            Month month = Month::of(entry.day);
            if (const auto invoice = pays ? m_store.find(line.match.target.invoice) : std::nullopt)
                if (line.match.target.payment.isEmpty())
                    month = invoice->countsIn(m_ledger.terms(plan.dossier, invoice->issued.year()).system).value_or(month);
            writer.put(BankLine{BankLine::idOf(plan.dossier, line.fingerprint), plan.dossier, line.account, entry.day, entry.valueDay, entry.amount, entry.counterName, entry.counterAccount,
                                entry.description, entry.reference, entry.bankReference, month, pays ? line.match.target.invoice.text() : QString(), plan.file.name, line.fingerprint});
            ++report.accepted;
        }
        m_ledger.put(writer, paid);
    });
    report.batch = changes.operation;
    // What of a private statement was only seen is named in numbers, never in words.
    m_store.look(readBank, plan.dossier.text(), u"%1: %2 + %3"_s.arg(plan.file.name).arg(report.accepted).arg(int(plan.lines.size()) - report.accepted));
    return report;
}

void BankBook::remove(const Id<BankLine> &line)
{
    m_store.write(removeBankLine, [&](Writer &writer) { writer.remove(line); });
}

QList<Id<Dossier>> BankBook::ownersOf(const BankFile &file) const
{
    QList<Id<Dossier>> owners;
    for (const BankStatement &statement : file.statements) {
        if (statement.account.isEmpty())
            continue;
        const QList<Row> rows = m_store.query(u"select dossier from businesses where upper(replace(iban, ' ', '')) = ? union select dossier from bank_lines where account = ?"_s,
                                              {statement.account, statement.account});
        for (const Row &row : rows)
            if (const auto owner = Id<Dossier>::parse(row.value(u"dossier"_s).toString()); !owners.contains(owner))
                owners.append(owner);
    }
    return owners;
}

} // namespace core
