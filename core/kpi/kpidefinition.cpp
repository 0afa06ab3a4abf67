#include "core/kpi/kpidefinition.h"

#include "core/base/failure.h"
#include "core/rules/catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString joined(const QJsonValue &list)
{
    QStringList words;
    for (const auto &word : list.toArray())
        words.append(word.toString());
    return words.join(u' ');
}

std::optional<qint64> ruleValue(const RulesAt &rules, const QJsonValue &key)
{
    const RuleValue *rule = rules.lookUp(key.toString());
    return rule ? rule->value : std::nullopt;
}

KpiDefinition definitionFrom(const QJsonObject &object, const QString &source, const RulesAt &rules)
{
    KpiDefinition definition;
    definition.kpi = object["key"_L1].toString();
    definition.version = object["version"_L1].toInt();
    definition.fromYear = object["from_year"_L1].toInt();
    definition.goal = ruleValue(rules, object["goal_rule"_L1]);
    definition.minimumShare = Percentage::ofThousandths(ruleValue(rules, object["share_rule"_L1]).value_or(0));
    definition.expectedMonths = int(ruleValue(rules, object["months_rule"_L1]).value_or(0));
    definition.periodMonths = object["period_months"_L1].toInt(12);
    definition.periodShift = object["period_shift"_L1].toInt(0);
    definition.success = joined(object["success"_L1]);
    definition.excluded = joined(object["excluded"_L1]);
    definition.numerator = object["numerator"_L1].toString();
    definition.denominator = object["denominator"_L1].toString();
    definition.period = object["period"_L1].toString();
    definition.verified = object["verified"_L1].toBool();
    definition.nl = object["nl"_L1].toString();
    definition.en = object["en"_L1].toString();
    definition.route = object["route"_L1].toString();
    definition.countsMonths = object["counts"_L1].toString() == u"pto";
    definition.needsBenefit = object["needs_benefit"_L1].toBool();
    definition.source = source;
    return definition;
}

} // namespace

template <> const Table<KpiDefinition> &tableOf<KpiDefinition>()
{
    static const Table<KpiDefinition> table{
        QStringLiteral("kpi_definitions"),
        {column<&KpiDefinition::id>("id"), column<&KpiDefinition::kpi>("kpi"), column<&KpiDefinition::version>("version"),
         column<&KpiDefinition::fromYear>("from_year"), column<&KpiDefinition::goal>("goal"), column<&KpiDefinition::minimumShare>("minimum_share"),
         column<&KpiDefinition::expectedMonths>("expected_months"), column<&KpiDefinition::periodMonths>("period_months"),
         column<&KpiDefinition::periodShift>("period_shift"), column<&KpiDefinition::success>("success"),
         column<&KpiDefinition::excluded>("excluded"), column<&KpiDefinition::numerator>("numerator"),
         column<&KpiDefinition::denominator>("denominator"), column<&KpiDefinition::period>("period"), column<&KpiDefinition::reason>("reason"),
         column<&KpiDefinition::verified>("verified")}};
    return table;
}

QString KpiDefinition::title() const
{
    return CatalogueEntry{kpi, nl, en, {}}.label();
}

QList<KpiDefinition> builtInKpis(const RuleBook &rules, int year)
{
    QFile file(u":/kpi/kpis.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, file.fileName(), file.errorString());
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    QList<KpiDefinition> definitions;
    for (const auto &kpi : document["kpis"_L1].toArray())
        definitions.append(definitionFrom(kpi.toObject(), document["source"_L1].toString(), rules.on(QDate(year, 12, 31))));
    return definitions;
}

} // namespace core
