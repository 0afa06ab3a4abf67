#include "core/rules/rulebook.h"

#include "core/base/failure.h"
#include "core/rules/ruleplaces.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace core {

RuleBook RuleBook::builtIn()
{
    RuleBook book;
    const QDir folder(u":/rules"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw Failure(Failure::Kind::File, name, file.errorString());
        book.add(file.readAll(), name);
    }
    return book;
}

void RuleBook::add(const QByteArray &json, const QString &name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        throw Failure(Failure::Kind::File, name, error.errorString());
    for (const auto &rule : document["rules"_L1].toArray()) {
        RuleValue value;
        value.key = rule["key"_L1].toString();
        value.unit = rule["unit"_L1].toString();
        value.title = rule["title"_L1].toString();
        for (const auto &entry : rule["values"_L1].toArray()) {
            RuleValue dated = value;
            dated.from = QDate::fromString(entry["from"_L1].toString(), Qt::ISODate);
            dated.municipality = entry["municipality"_L1].toString();
            const QJsonValue amount = entry["value"_L1];
            if (amount.isString())
                dated.choice = amount.toString();
            if (!amount.isNull())
                dated.value = amount.toInteger();
            dated.article = entry["article"_L1].toString(rule["article"_L1].toString());
            dated.source = entry["source"_L1].toString(rule["source"_L1].toString());
            dated.note = QStringList({entry["note"_L1].toString(), rule["note"_L1].toString()}).join(u' ').trimmed();
            dated.verified = entry["verified"_L1].toBool(true);
            dated.known = !entry["unknown"_L1].toBool();
            if (dated.key.isEmpty() || dated.unit.isEmpty() || !dated.from.isValid() || dated.source.isEmpty() || amount.isUndefined())
                throw Failure(Failure::Kind::File, name, u"incomplete rule "_s + dated.key);
            m_values[dated.key][dated.municipality].insert(dated.from, dated);
        }
    }
}

QStringList RuleBook::keys() const
{
    QStringList keys = m_values.keys();
    keys.sort();
    return keys;
}

QList<RuleValue> RuleBook::history(const QString &key) const
{
    QList<RuleValue> values;
    for (const auto &local : m_values.value(key))
        values.append(local.values());
    std::stable_sort(values.begin(), values.end(), [](const RuleValue &a, const RuleValue &b) { return a.from < b.from; });
    return values;
}

const RuleValue *RuleBook::inForce(const QString &key, QDate day, const QString &municipality) const
{
    const auto places = m_values.constFind(key);
    if (places == m_values.constEnd())
        return nullptr;
    const auto standing = [&](const QString &place) -> const RuleValue * {
        const auto dated = places->constFind(place);
        if (dated == places->constEnd())
            return nullptr;
        auto later = dated->upperBound(day);
        return later == dated->begin() ? nullptr : &*--later;
    };
    // Places of decisions sort before the municipalities; hardly any rule has one.
    const auto decided = places->lowerBound(overridePlace());
    if (decided != places->constEnd() && isOverride(decided.key()))
        for (const QString &place : overridePlaces(municipality))
            if (const RuleValue *value = standing(place); value && value->value)
                return value;
    if (const RuleValue *local = standing(municipalityOf(municipality)))
        return local;
    return standing({});
}

const RuleValue *RulesAt::lookUp(const QString &key) const
{
    const RuleValue *found = m_book->inForce(key, m_day, m_municipality);
    return found && found->value ? found : nullptr;
}

QList<RuleValue> RulesAt::all() const
{
    QList<RuleValue> values;
    for (const QString &key : m_book->keys())
        if (const RuleValue *found = lookUp(key))
            values.append(*found);
    return values;
}

const RuleValue &RulesAt::find(const char *key, QStringView unit) const
{
    const QString name = QString::fromLatin1(key);
    const RuleValue *found = m_book->inForce(name, m_day, m_municipality);
    const QString subject = name + u" ("_s + m_day.toString(u"d-M-yyyy"_s) + u')';
    if (!found || !found->known)
        throw Failure(Failure::Kind::NoRuleForDate, subject);
    if (!found->value)
        throw Failure(Failure::Kind::RuleAbolished, subject);
    Q_ASSERT_X(unit.isEmpty() || found->unit == unit, "RulesAt", key);
    return *found;
}

} // namespace core
