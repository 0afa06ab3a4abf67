#include "core/policy/ruleoverride.h"

#include "core/base/failure.h"
#include "core/base/format.h"
#include "core/rules/catalogue.h"
#include "core/rules/ruleplaces.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace core {

QString RuleOverride::place() const { return dossier.isNull() ? overridePlace(municipality) : dossierPlace(dossier.text()); }

template <> const Table<RuleOverride> &tableOf<RuleOverride>()
{
    static const Table<RuleOverride> table{
        QStringLiteral("rule_overrides"),
        {column<&RuleOverride::id>("id"),
         column<&RuleOverride::rule>("rule"),
         column<&RuleOverride::municipality>("municipality"),
         column<&RuleOverride::dossier>("dossier"),
         column<&RuleOverride::award>("award"),
         column<&RuleOverride::from>("from_day"),
         column<&RuleOverride::until>("until_day"),
         column<&RuleOverride::amount>("amount"),
         column<&RuleOverride::choice>("choice"),
         column<&RuleOverride::reason>("reason"),
         column<&RuleOverride::reference>("reference"),
         column<&RuleOverride::adviser>("adviser"),
         column<&RuleOverride::decided>("decided")}};
    return table;
}

RuleValue valueOf(const RuleOverride &decided, const RuleValue &rule)
{
    RuleValue value = rule;
    value.from = decided.from;
    value.municipality = decided.place();
    value.value = rule.unit == "choice"_L1 ? std::optional<qint64>(0) : decided.amount;
    value.choice = decided.choice;
    // Law and its exceptions are told in Dutch, like every rule.
    const Catalogue places = Catalogue::municipalities();
    value.article = !decided.dossier.isNull()      ? u"afwijkend besluit voor dit dossier"_s
                    : decided.municipality.isEmpty() ? u"afwijkend beleid van alle gemeenten"_s
                                                     : u"afwijkend beleid van %1"_s.arg(places.find(decided.municipality) ? places.find(decided.municipality)->nl : decided.municipality);
    value.source = u"besluit van %1, %2: %3"_s.arg(format(decided.decided), decided.adviser, decided.reason);
    if (!decided.reference.isEmpty())
        value.source += u" (%1)"_s.arg(decided.reference);
    value.note.clear();
    value.verified = true;
    value.known = true;
    return value;
}

QList<PolicyRule> policyRules(const RuleBook &book)
{
    const QString name = u":/policy/policies.json"_s;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, name, file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        throw Failure(Failure::Kind::File, name, error.errorString());
    QList<PolicyRule> rules;
    const QStringList keys = book.keys();
    const QJsonArray items = document["items"_L1].toArray();
    for (const auto &item : items) {
        const QJsonObject entry = item.toObject();
        const QString wanted = entry["key"_L1].toString();
        const CatalogueEntry words{wanted, entry["nl"_L1].toString(), entry["en"_L1].toString(), entry};
        for (const QString &key : keys) {
            const bool fits = wanted.endsWith(u'*') ? key.startsWith(wanted.chopped(1)) : key == wanted;
            const bool known = std::any_of(rules.cbegin(), rules.cend(), [&](const PolicyRule &rule) { return rule.key == key; });
            if (!fits || known)
                continue;
            PolicyRule rule{key, entry["choices"_L1].toVariant().toStringList(), entry["least"_L1].toInteger(), entry["most"_L1].toInteger(), words.label()};
            // A choice without a list of its own may become what it ever was.
            if (const QList<RuleValue> values = book.history(key); rule.choices.isEmpty() && values.first().unit == "choice"_L1)
                for (const RuleValue &value : values)
                    if (!value.choice.isEmpty() && !rule.choices.contains(value.choice))
                        rule.choices.append(value.choice);
            rules.append(rule);
        }
    }
    return rules;
}

} // namespace core
