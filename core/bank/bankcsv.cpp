#include "core/bank/bankcsv.h"

#include "core/bank/bankwords.h"
#include "core/base/failure.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/importsource.h"
#include "core/rules/catalogue.h"

#include <QBuffer>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::BankCsv)
};

/// How one bank writes its movements.
struct BankForm {
    QString key;
    QHash<QString, QStringList> columns; ///< what we need, under which headings it may stand
    QStringList order;                   ///< of the columns in a file without headings
    QStringList incoming;                ///< words of the direction
    QStringList outgoing;

    bool hasHeadings() const { return order.isEmpty(); }
};

QList<BankForm> bankForms()
{
    QList<BankForm> forms;
    const Catalogue known = Catalogue::read(u"bank/formats"_s);
    for (const CatalogueEntry &entry : known.entries()) {
        BankForm form{entry.key, {}, entry.fields["order"_L1].toVariant().toStringList(), entry.fields["in"_L1].toVariant().toStringList(), entry.fields["out"_L1].toVariant().toStringList()};
        const QJsonObject columns = entry.fields["columns"_L1].toObject();
        for (auto column = columns.begin(); column != columns.end(); ++column)
            form.columns.insert(column.key(), column.value().toVariant().toStringList());
        if (!form.order.isEmpty() || !form.columns.isEmpty())
            forms.append(form);
    }
    return forms;
}

/// Where each column stands in the file.
class Placed {
public:
    static std::optional<Placed> in(const BankForm &form, const QStringList &first)
    {
        Placed placed;
        placed.m_form = form;
        if (!form.hasHeadings()) {
            for (qsizetype i = 0; i < form.order.size(); ++i)
                placed.m_at[form.order[i]].append(i);
            const bool fits = first.size() >= form.order.size() && parseBankDay(first[placed.m_at[u"day"_s].first()]) && parseBankAmount(first[placed.m_at[u"amount"_s].first()]);
            return fits ? std::optional(placed) : std::nullopt;
        }
        QStringList headings;
        for (const QString &heading : first)
            headings.append(heading.simplified().toCaseFolded());
        for (auto column = form.columns.cbegin(); column != form.columns.cend(); ++column)
            for (const QString &name : *column)
                if (const qsizetype at = headings.indexOf(name.toCaseFolded()); at >= 0)
                    placed.m_at[column.key()].append(at);
        for (const char *needed : {"day", "amount", "account"})
            if (!placed.m_at.contains(QString::fromLatin1(needed)))
                return std::nullopt;
        if (form.columns.contains(u"direction"_s) && !placed.m_at.contains(u"direction"_s))
            return std::nullopt;
        return placed;
    }

    QString cell(const QStringList &cells, const QString &column) const
    {
        QStringList words;
        for (const qsizetype at : m_at.value(column))
            if (!cells.value(at).trimmed().isEmpty())
                words.append(cells.value(at).trimmed());
        return words.join(u' ');
    }
    const BankForm &form() const { return m_form; }

private:
    BankForm m_form;
    QHash<QString, QList<qsizetype>> m_at;
};

BankEntry entryOf(const CsvRecord &record, const Placed &placed)
{
    BankEntry entry;
    entry.row = record.row;
    entry.fault = record.fault;
    if (!entry.fault.isEmpty())
        return entry;
    const auto cell = [&](const char *column) { return placed.cell(record.cells, QString::fromLatin1(column)); };
    const std::optional<Money> amount = parseBankAmount(cell("amount"));
    const std::optional<QDate> day = parseBankDay(cell("day"));
    if (const QString currency = cell("currency"); !currency.isEmpty() && currency != "EUR"_L1)
        entry.fault = Text::tr("This movement is in %1, not in euros.").arg(shortened(currency).left(10));
    else if (!amount)
        entry.fault = Text::tr("The amount “%1” cannot be read.").arg(shortened(cell("amount")).left(40));
    else if (!day)
        entry.fault = Text::tr("The day “%1” cannot be read.").arg(shortened(cell("day")).left(40));
    entry.amount = amount.value_or(Money());
    entry.day = day.value_or(QDate());
    entry.valueDay = parseBankDay(cell("value_day")).value_or(QDate());
    if (placed.form().columns.contains(u"direction"_s)) {
        const QString direction = cell("direction");
        if (placed.form().outgoing.contains(direction, Qt::CaseInsensitive))
            entry.amount = -entry.amount;
        else if (!placed.form().incoming.contains(direction, Qt::CaseInsensitive) && entry.fault.isEmpty())
            entry.fault = Text::tr("It does not say whether this came in or went out.");
    }
    entry.counterName = shortened(cell("name"));
    if (const QString account = cell("counter"); !account.isEmpty())
        entry.counterAccount = accountIn(account);
    entry.reference = shortened(cell("reference"));
    entry.bankReference = shortened(cell("bank_reference"));
    takeRemittance(cell("description"), entry);
    return entry;
}

/// One separator and encoding of the file tried: the forms that fit its first row.
std::optional<Placed> formFor(const QByteArray &content, TextEncoding encoding, QChar separator)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, encoding, separator);
    std::optional<CsvRecord> first = reader.next();
    while (first && first->isBlank() && first->fault.isEmpty())
        first = reader.next();
    if (!first || !first->fault.isEmpty() || first->cells.size() < 3)
        return std::nullopt;
    if (!first->cells.isEmpty())
        first->cells.first().remove(QChar(0xfeff));
    const QList<BankForm> forms = bankForms();
    for (const BankForm &form : forms)
        if (auto placed = Placed::in(form, first->cells))
            return placed;
    return std::nullopt;
}

} // namespace

QList<BankStatement> readBankCsv(const QByteArray &content, QString &format, QString &fault)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    const TextEncoding encoding = guessEncoding(buffer).encoding;
    std::optional<Placed> placed;
    QChar separator;
    for (const QChar one : csvSeparators())
        if (!placed) {
            placed = formFor(content, encoding, one);
            separator = one;
        }
    if (!placed) {
        QStringList names;
        const Catalogue known = Catalogue::read(u"bank/formats"_s);
        for (const CatalogueEntry &entry : known.entries())
            names.append(entry.label());
        fault = Text::tr("This is not a bank statement that can be read. Read are: %1.").arg(names.join(u", "_s));
        return {};
    }
    format = placed->form().key;
    buffer.seek(0);
    CsvReader reader(buffer, encoding, separator);
    QList<BankStatement> statements;
    bool isHeading = placed->form().hasHeadings();
    int entries = 0;
    while (const auto record = reader.next()) {
        if (record->isBlank() && record->fault.isEmpty())
            continue;
        if (std::exchange(isHeading, false))
            continue;
        if (++entries > mostBankEntries) {
            fault = Text::tr("There are more movements in this file than a statement has. Nothing after it was read.");
            break;
        }
        const QString account = accountIn(placed->cell(record->cells, u"account"_s).remove(QChar(0xfeff)));
        auto statement = std::find_if(statements.begin(), statements.end(), [&](const BankStatement &one) { return one.account == account || !record->fault.isEmpty(); });
        if (statement == statements.end())
            statement = statements.insert(statements.end(), BankStatement{account, {}, {}, {}, {}});
        statement->entries.append(entryOf(*record, *placed));
    }
    return statements;
}

} // namespace core
