#include "core/policy/officerules.h"

#include "core/policy/rulefile.h"
#include "core/rules/catalogue.h"
#include "core/rules/ruleplaces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Rules in the form of a rule file, to add to a book.
class RulePages {
public:
    void add(const RuleValue &rule, const QString &place)
    {
        QJsonObject entry{{u"from"_s, rule.from.toString(Qt::ISODate)}, {u"municipality"_s, place},   {u"article"_s, rule.article},
                          {u"source"_s, rule.source},                   {u"verified"_s, rule.verified}, {u"note"_s, rule.note}};
        entry.insert(u"value"_s, !rule.value ? QJsonValue(QJsonValue::Null) : rule.unit == "choice"_L1 ? QJsonValue(rule.choice) : QJsonValue(*rule.value));
        m_rules.append(QJsonObject{{u"key"_s, rule.key}, {u"unit"_s, rule.unit}, {u"title"_s, rule.title}, {u"values"_s, QJsonArray{entry}}});
    }
    void into(RuleBook &book, const QString &name) const
    {
        if (!m_rules.isEmpty())
            book.add(QJsonDocument(QJsonObject{{u"rules"_s, m_rules}}).toJson(QJsonDocument::Compact), name);
    }

private:
    QJsonArray m_rules;
};

/// What ends a decision: from this day the rule itself holds again.
RuleValue endOf(RuleValue value, QDate last)
{
    value.from = last.addDays(1);
    value.value = std::nullopt;
    value.choice.clear();
    return value;
}

} // namespace

RuleBook officeBook(const Store &store, const RuleBook &builtIn)
{
    RuleBook book = builtIn;
    const QList<RuleFile> files = store.select<RuleFile>(u"1 order by added, id"_s);
    for (const RuleFile &file : files)
        book.add(file.content.toUtf8(), file.name);
    const QList<RuleOverride> overrides = store.select<RuleOverride>(u"1 order by decided, from_day, id"_s);
    RulePages pages;
    // Ends go in first: the day after the last may be the first of the next decision.
    for (const bool ends : {true, false})
        for (const RuleOverride &decided : overrides) {
            const QList<RuleValue> values = book.history(decided.rule);
            if (values.isEmpty() || (ends && !decided.until.isValid()))
                continue;
            const RuleValue value = valueOf(decided, values.last());
            pages.add(ends ? endOf(value, decided.until) : value, decided.place());
        }
    pages.into(book, u"rule_overrides"_s);
    return book;
}

QString ruleScope(const Store &store, const Id<Dossier> &dossier)
{
    const QList<Row> clients = store.query(u"select municipality from persons where dossier = ? and role = 'client'"_s, {dossier.text()});
    return scopeOf(clients.isEmpty() ? QString() : clients.first().value(u"municipality"_s).toString(), dossier.text());
}

RuleBook dossierBook(const Store &store, const RuleBook &book, const Id<Dossier> &dossier)
{
    const QList<Row> decided = store.query(u"select distinct rule from rule_overrides where dossier is null or dossier = ?"_s, {dossier.text()});
    if (decided.isEmpty())
        return book;
    const QString scope = ruleScope(store, dossier);
    QStringList places{overridePlace()};
    const QStringList municipalities = Catalogue::municipalities().keys();
    for (const QString &municipality : municipalities)
        places.append(overridePlace(municipality));
    RulePages pages;
    for (const Row &row : decided) {
        const QList<RuleValue> values = book.history(row.value(u"rule"_s).toString());
        QMap<QDate, RuleValue> days;
        for (const RuleValue &value : values)
            if (isOverride(value))
                days.insert(value.from, value);
        // On each day that something was decided or ended, what this dossier sees from then on is what everyone who asks this book sees.
        for (auto day = days.cbegin(); day != days.cend(); ++day) {
            const RuleValue *seen = book.on(day.key(), scope).lookUp(day->key);
            RuleValue value = seen && isOverride(*seen) ? *seen : endOf(*day, day.key().addDays(-1));
            value.from = day.key();
            for (const QString &place : places)
                pages.add(value, place);
        }
    }
    RuleBook own = book;
    pages.into(own, u"rule_overrides"_s);
    return own;
}

QSet<QString> OfficeRules::tables() { return {tableOf<RuleOverride>().name, tableOf<RuleFile>().name}; }

OfficeRules::OfficeRules(Store &store, const RuleBook &builtIn) : m_store(store), m_builtIn(builtIn), m_book(officeBook(store, builtIn))
{
    connect(&store, &Store::changed, this, [this](const Changes &changes) {
        if (changes.tables.intersects(tables()))
            m_book = officeBook(m_store, m_builtIn);
    });
}

} // namespace core
