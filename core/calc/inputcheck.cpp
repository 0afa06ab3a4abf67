#include "core/calc/inputcheck.h"

#include "core/base/month.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::InputCheck)
};

void add(QList<Problem> &problems, const QString &where, const QString &text)
{
    problems.append({Problem::Weight::Blocks, where, where.isEmpty() ? text : where + u": "_s + text});
}

bool hasType(const QJsonValue &value, const QString &type)
{
    if (type == "object"_L1)
        return value.isObject();
    if (type == "array"_L1)
        return value.isArray();
    if (type == "boolean"_L1)
        return value.isBool();
    if (type == "string"_L1)
        return value.isString();
    // A number with a fraction comes back as the default, and two defaults tell it from a number that equals one.
    return value.isDouble() && value.toInteger(0) == value.toInteger(1);
}

QString typeText(const QString &type)
{
    if (type == "object"_L1)
        return Text::tr("must be an object");
    if (type == "array"_L1)
        return Text::tr("must be a list");
    if (type == "boolean"_L1)
        return Text::tr("must be true or false");
    return type == "string"_L1 ? Text::tr("must be a text") : Text::tr("must be a whole number");
}

void checkValue(QList<Problem> &problems, const QJsonObject &schema, const QJsonValue &value, const QString &where);

void checkObject(QList<Problem> &problems, const QJsonObject &schema, const QJsonObject &object, const QString &where)
{
    const QJsonObject properties = schema["properties"_L1].toObject();
    const QString prefix = where.isEmpty() ? QString() : where + u'.';
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (properties.contains(it.key()))
            checkValue(problems, properties[it.key()].toObject(), it.value(), prefix + it.key());
        else
            add(problems, prefix + it.key(), Text::tr("unknown key"));
    }
    for (const auto &name : schema["required"_L1].toArray())
        if (!object.contains(name.toString()))
            add(problems, prefix + name.toString(), Text::tr("is missing"));
}

void checkChoice(QList<Problem> &problems, const QJsonObject &schema, const QJsonValue &value, const QString &where)
{
    const QJsonArray allowed = schema["enum"_L1].toArray();
    if (allowed.isEmpty() || allowed.contains(value))
        return;
    QStringList words;
    for (const auto &word : allowed)
        words.append(word.toVariant().toString());
    add(problems, where, Text::tr("must be one of %1").arg(words.join(u", "_s)));
}

void checkText(QList<Problem> &problems, const QJsonObject &schema, const QString &text, const QString &where)
{
    const QString format = schema["format"_L1].toString();
    if (format == "date"_L1 && (text.size() != 10 || !QDate::fromString(text, Qt::ISODate).isValid()))
        add(problems, where, Text::tr("must be a day as 2026-07-01"));
    if (format == "month"_L1 && !Month::parse(text))
        add(problems, where, Text::tr("must be a month as 2026-07"));
}

void checkValue(QList<Problem> &problems, const QJsonObject &schema, const QJsonValue &value, const QString &where)
{
    const QString type = schema["type"_L1].toString();
    if (!hasType(value, type)) {
        add(problems, where, typeText(type));
    } else if (value.isObject()) {
        checkObject(problems, schema, value.toObject(), where);
    } else if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            checkValue(problems, schema["items"_L1].toObject(), items[i], where + u'[' + QString::number(i) + u']');
    } else if (value.isString()) {
        checkText(problems, schema, value.toString(), where);
        checkChoice(problems, schema, value, where);
    } else if (value.isDouble()) {
        checkChoice(problems, schema, value, where);
        if (schema.contains("minimum"_L1) && value.toInteger() < schema["minimum"_L1].toInteger())
            add(problems, where, Text::tr("must be at least %1").arg(schema["minimum"_L1].toInteger()));
        if (schema.contains("maximum"_L1) && value.toInteger() > schema["maximum"_L1].toInteger())
            add(problems, where, Text::tr("must be at most %1").arg(schema["maximum"_L1].toInteger()));
    }
}

} // namespace

QList<Problem> checkInput(const QJsonObject &schema, const QJsonObject &input)
{
    QList<Problem> problems;
    checkValue(problems, schema, input, {});
    return problems;
}

QDate dayIn(const QJsonObject &input, QStringView key) { return QDate::fromString(input[key].toString(), Qt::ISODate); }

} // namespace core
