#include "core/policy/rulesource.h"

#include "core/base/failure.h"
#include "core/exchange/importsource.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::RuleSource)
};

/// More than any half-year of the whole law; a file beyond it is something else.
constexpr qint64 largestFile = 20'000'000;

QDate dayIn(const QJsonValue &text) { return QDate::fromString(text.toString(), Qt::ISODate); }

RuleProposal lineOf(const QJsonObject &rule, const QJsonObject &entry)
{
    RuleProposal line;
    RuleValue &value = line.value;
    value.key = rule["key"_L1].toString();
    value.unit = rule["unit"_L1].toString();
    value.from = dayIn(entry["from"_L1]);
    value.municipality = entry["municipality"_L1].toString();
    value.article = entry["article"_L1].toString(rule["article"_L1].toString());
    value.source = entry["source"_L1].toString(rule["source"_L1].toString());
    value.note = entry["note"_L1].toString();
    value.verified = entry["verified"_L1].toBool(true);
    value.known = !entry["unknown"_L1].toBool();
    const QJsonValue amount = entry["value"_L1];
    if (amount.isString()) {
        value.choice = amount.toString();
        value.value = 0;
    } else if (amount.isDouble()) {
        // A number beyond a whole one would be cut off silently.
        if (amount.toInteger(-1) != amount.toInteger(-2))
            line.reason = Text::tr("The amount is not a whole number of the unit.");
        value.value = amount.toInteger();
    } else if (!amount.isNull() || !entry.contains("value"_L1)) {
        line.reason = Text::tr("It has no amount. Write null for a rule that ends.");
    }
    if (line.reason.isEmpty() && amount.isString() != (value.unit == "choice"_L1) && !amount.isNull())
        line.reason = amount.isString() ? Text::tr("A word stands where an amount is kept.") : Text::tr("An amount stands where a word is kept.");
    return line;
}

QList<RuleProposal> fromJson(const QByteArray &content, QString &fault)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (error.error != QJsonParseError::NoError || !document["rules"_L1].isArray()) {
        fault = error.error == QJsonParseError::NoError ? Text::tr("This JSON file has no list of rules in it.") : Text::tr("This JSON file is broken near byte %1: %2.").arg(error.offset).arg(error.errorString());
        return {};
    }
    QList<RuleProposal> lines;
    const QJsonArray rules = document["rules"_L1].toArray();
    for (const auto &rule : rules) {
        const QJsonArray values = rule["values"_L1].toArray();
        for (const auto &value : values)
            lines.append(lineOf(rule.toObject(), value.toObject()));
    }
    return lines;
}

/// How a column of research tables becomes a rule.
struct CsvKey {
    QString csv;
    QString key;
    QString unit;
    QString article;
    QString undated;  ///< first day of an amount without one
    QString holiday;  ///< only rows with this in including_holiday; null: any
    int part = 0;     ///< which of several amounts in one cell
    int every = 0;    ///< months that an amount holds, when the table does not say until when
    bool abolished = false;
};

QMultiHash<QString, CsvKey> csvKeys()
{
    const QString name = u":/policy/csv_keys.json"_s;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, name, file.errorString());
    QMultiHash<QString, CsvKey> keys;
    const QJsonArray items = QJsonDocument::fromJson(file.readAll())["rules"_L1].toArray();
    for (const auto &value : items) {
        const QJsonObject item = value.toObject();
        const CsvKey key{item["csv"_L1].toString(), item["key"_L1].toString(), item["unit"_L1].toString(), item["article"_L1].toString(), item["undated"_L1].toString(),
                         item["holiday"_L1].toString(), item["part"_L1].toInt(), item["every"_L1].toInt(), item["ends"_L1].toString() == "abolished"_L1};
        keys.insert(key.csv, key);
    }
    return keys;
}

int factorOf(const QString &unit)
{
    if (unit == "eurocent"_L1)
        return 100;
    if (unit == "thousandth-percent"_L1)
        return 1000;
    return unit == "minute"_L1 ? 60 : 1;
}

/// "1419.46" in cents, exactly; nullopt when it is no amount or not whole in the unit.
std::optional<qint64> wholeOf(const QString &text, int factor)
{
    static const QRegularExpression decimal(u"^(-?)(\\d{1,12})(?:\\.(\\d{1,6}))?$"_s);
    const QRegularExpressionMatch match = decimal.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString fraction = match.captured(3).leftJustified(6, u'0');
    const qint64 millionths = (match.captured(2).toLongLong() * 1'000'000 + fraction.toLongLong()) * factor;
    if (millionths % 1'000'000 != 0)
        return std::nullopt;
    return (match.captured(1).isEmpty() ? 1 : -1) * (millionths / 1'000'000);
}

/// A row of a table, whichever of the forms it has.
struct CsvRow {
    int row = 0;
    QString key;
    QString from;
    QString until;
    QString amount;
    QString holiday;
    QString source;
    QString verified;
    QString fault;
};

RuleProposal lineOf(const CsvRow &row, const CsvKey &key)
{
    RuleProposal line;
    line.row = row.row;
    RuleValue &value = line.value;
    value.key = key.key;
    value.unit = key.unit;
    value.article = key.article;
    value.source = row.source.trimmed();
    value.from = QDate::fromString(row.from.isEmpty() ? key.undated : row.from, Qt::ISODate);
    line.until = QDate::fromString(row.until, Qt::ISODate);
    line.endsForGood = key.abolished;
    if (!line.until.isValid() && key.every > 0 && value.from.isValid())
        line.until = value.from.addMonths(key.every).addDays(-1);
    value.verified = row.verified.startsWith(u"yes"_s);
    line.reason = row.fault;
    if (!line.reason.isEmpty())
        return line;
    if (row.amount.isEmpty()) {
        value.known = false;
        value.verified = false;
    } else {
        const QStringList parts = row.amount.split(u';');
        value.value = wholeOf(parts.value(parts.size() > 1 ? key.part : 0), factorOf(key.unit));
        if (!value.value)
            line.reason = Text::tr("“%1” is not an amount in whole units.").arg(row.amount);
    }
    if (line.reason.isEmpty() && !row.until.isEmpty() && (!line.until.isValid() || line.until < value.from))
        line.reason = Text::tr("Its last day comes before the first, or cannot be read.");
    return line;
}

QList<CsvRow> rowsOf(const CsvRecord &record, const QStringList &headings)
{
    const auto cell = [&](QLatin1StringView name) { return record.cells.value(headings.indexOf(name)).trimmed(); };
    const QString fault = !record.fault.isEmpty() ? record.fault : record.cells.size() < headings.size() ? Text::tr("Cells are missing at the end of this row.") : QString();
    if (headings.contains("key"_L1)) {
        const QString amount = headings.contains("amount_eur"_L1) ? cell("amount_eur"_L1) : cell("amount_eur_net_month"_L1);
        return {{record.row, cell("key"_L1), cell("valid_from"_L1), cell("valid_until"_L1), amount, headings.contains("including_holiday"_L1) ? cell("including_holiday"_L1) : QString(),
                 cell("source"_L1), cell("verified"_L1), fault}};
    }
    QList<CsvRow> rows;
    for (qsizetype i = 0; i < headings.size(); ++i)
        if (headings[i] != "valid_from"_L1 && headings[i] != "source"_L1 && !record.cells.value(i).trimmed().isEmpty())
            rows.append({record.row, headings[i], cell("valid_from"_L1), {}, record.cells[i].trimmed(), {}, cell("source"_L1), u"yes"_s, fault});
    return rows;
}

QList<RuleProposal> fromCsv(const QString &path, QString &fault)
{
    const ImportSource source = inspect(path);
    fault = source.fault;
    if (!fault.isEmpty())
        return {};
    if (!source.headings.contains(u"valid_from"_s) || !source.headings.contains(u"source"_s)) {
        fault = Text::tr("This table has no columns valid_from and source. It must be made like the tables that docs/rules.md describes.");
        return {};
    }
    const QMultiHash<QString, CsvKey> keys = csvKeys();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, QFileInfo(file).fileName(), file.errorString());
    CsvReader reader(file, source.shape.encoding, source.shape.separator);
    QList<RuleProposal> lines;
    while (const auto record = reader.next()) {
        if (record->row <= source.headingRow || (record->isBlank() && record->fault.isEmpty()))
            continue;
        const QList<CsvRow> rows = rowsOf(*record, source.headings);
        for (const CsvRow &row : rows) {
            const QList<CsvKey> fitting = keys.values(row.key);
            if (fitting.isEmpty()) {
                RuleProposal line;
                line.row = row.row;
                line.value.key = row.key;
                lines.append(line);
            }
            for (const CsvKey &key : fitting)
                if (key.holiday.isEmpty() || row.holiday.isEmpty() || key.holiday == row.holiday)
                    lines.append(lineOf(row, key));
        }
    }
    return lines;
}

} // namespace

QList<RuleProposal> ruleLines(const QString &path, QString &fault)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, QFileInfo(file).fileName(), file.errorString());
    if (file.size() > largestFile) {
        fault = Text::tr("This file is larger than any list of rules. Nothing was read.");
        return {};
    }
    const QByteArray start = file.peek(256).trimmed();
    if (start.startsWith('{') || start.startsWith('[') || start.startsWith("\xef\xbb\xbf{"))
        return fromJson(file.readAll(), fault);
    file.close();
    return fromCsv(path, fault);
}

} // namespace core
