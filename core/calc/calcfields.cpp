#include "core/calc/calcfields.h"

#include "core/base/format.h"
#include "core/rules/catalogue.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::CalcField)
};

QString labelIn(const QJsonObject &object) { return CatalogueEntry{{}, object["nl"_L1].toString(), object["en"_L1].toString(), {}}.label(); }

CalcField::Type typeOf(const QString &key, const QJsonObject &schema)
{
    using Type = CalcField::Type;
    const QString type = schema["type"_L1].toString();
    if (type == "array"_L1)
        return Type::Rows;
    if (schema.contains("labels"_L1))
        return Type::Choice;
    if (type == "boolean"_L1)
        return Type::Flag;
    const QString format = schema["format"_L1].toString();
    if (format == "date"_L1 || key == "day"_L1 || key.startsWith("decide_"_L1))
        return Type::Day;
    if (format == "month"_L1 || key == "month"_L1 || key == "leaves_in"_L1)
        return Type::Month;
    if (key.endsWith("_cents"_L1))
        return Type::Money;
    if (key.endsWith("_permille_pct"_L1))
        return Type::Percentage;
    if (key.contains("minutes"_L1))
        return Type::Hours;
    return type == "integer"_L1 ? Type::Number : Type::Text;
}

QList<CalcField> fieldsOf(const QJsonObject &schema);

CalcField fieldOf(const QString &key, const QJsonObject &schema, bool required)
{
    CalcField field{key, labelIn(schema), typeOf(key, schema), required, schema["open"_L1].toBool(), schema["type"_L1].toString() == "integer"_L1, schema["hidden"_L1].toBool(), schema["fact"_L1].toString(), {}, {}};
    const QJsonObject labels = schema["labels"_L1].toObject();
    QStringList words;
    for (const auto &word : schema["enum"_L1].toArray())
        words.append(word.toVariant().toString());
    if (words.isEmpty())
        words = labels.keys();
    for (const QString &word : std::as_const(words))
        if (labels.contains(word))
            field.choices.append({word, labelIn(labels[word].toObject())});
    if (schema.contains("items"_L1))
        field.rows = fieldsOf(schema["items"_L1].toObject());
    const QJsonArray columns = schema["columns"_L1].toArray();
    for (const auto &column : columns)
        field.rows.append(fieldOf(column["key"_L1].toString(), column.toObject(), false));
    return field;
}

QList<CalcField> fieldsOf(const QJsonObject &schema)
{
    QList<CalcField> fields;
    const QJsonArray required = schema["required"_L1].toArray();
    const QJsonObject properties = schema["properties"_L1].toObject();
    for (const auto &key : schema["order"_L1].toArray())
        fields.append(fieldOf(key.toString(), properties[key.toString()].toObject(), required.contains(key.toString())));
    return fields;
}

} // namespace

QList<CalcField> inputFields(const Calculator &calculator)
{
    const QJsonObject schema = calculator.schema();
    return fieldsOf(schema["input"_L1].toObject());
}

QList<CalcField> outputFields(const Calculator &calculator)
{
    const QJsonObject schema = calculator.schema();
    return fieldsOf(schema["output"_L1].toObject());
}

QStringList headlines(const Calculator &calculator) { return calculator.schema()["headline"_L1].toVariant().toStringList(); }

QStringList topicsOf(const Calculator &calculator) { return calculator.schema()["topics"_L1].toVariant().toStringList(); }

QString shown(const CalcField &field, const QJsonValue &value)
{
    using Type = CalcField::Type;
    if (value.isUndefined() || value.isNull())
        return {};
    switch (field.type) {
    case Type::Money:
        return format(Money::cents(value.toInteger()));
    case Type::Hours:
        return format(HourQuantity::minutes(qint32(value.toInteger())));
    case Type::Percentage:
        return format(Percentage::ofThousandths(value.toInteger()));
    case Type::Day:
        return format(QDate::fromString(value.toString(), Qt::ISODate));
    case Type::Month:
        if (const auto month = Month::parse(value.toString()))
            return format(*month);
        return value.toString();
    case Type::Flag:
        return value.toBool() ? Text::tr("yes") : Text::tr("no");
    case Type::Choice:
        for (const auto &[key, word] : field.choices)
            if (key == value.toVariant().toString())
                return word;
        break;
    case Type::Rows:
        return Text::tr("%n row(s)", nullptr, int(value.toArray().size()));
    case Type::Number:
    case Type::Text:
        break;
    }
    return value.toVariant().toString();
}

QString inWords(const QList<CalcField> &fields, const Problem &problem)
{
    const QString path = problem.field;
    const QString head = path.section(u'.', 0, 0).section(u'[', 0, 0);
    const QString said = problem.text.contains(u": "_s) ? problem.text.section(u": "_s, 1) : problem.text;
    for (const CalcField &field : fields) {
        if (field.key != head)
            continue;
        if (path == head)
            return field.label + u": "_s + said;
        const int row = path.section(u'[', 1).section(u']', 0, 0).toInt() + 1;
        const QString inner = path.section(u"]."_s, 1);
        for (const CalcField &column : field.rows)
            if (column.key == inner)
                return Text::tr("%1, row %2, %3: %4").arg(field.label, QString::number(row), column.label, said);
        return Text::tr("%1, row %2: %3").arg(field.label).arg(row).arg(said);
    }
    return problem.text;
}

} // namespace core
