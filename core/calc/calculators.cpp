#include "core/calc/calculators.h"

#include "core/base/failure.h"
#include "core/calc/bbzafterending.h"
#include "core/calc/bbzdetermination.h"
#include "core/calc/bbzeligibility.h"
#include "core/calc/bbzwaiver.h"
#include "core/calc/benefitnorm.h"
#include "core/calc/debtdistribution.h"
#include "core/calc/hourstest.h"
#include "core/calc/inputcheck.h"
#include "core/calc/ioaztest.h"
#include "core/calc/leavebenefit.h"
#include "core/calc/loanbalance.h"
#include "core/calc/loanplan.h"
#include "core/calc/numbercheck.h"
#include "core/calc/ptomonth.h"
#include "core/calc/ptoyear.h"
#include "core/rules/catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core {

QList<Calculator> calculators()
{
    return {
        {u"bbz-after-ending"_s, bbzAfterEnding},
        {u"bbz-determination"_s, bbzDetermination},
        {u"bbz-eligibility"_s, bbzEligibility},
        {u"bbz-waiver"_s, bbzWaiver},
        {u"benefit-norm"_s, benefitNorm},
        {u"debt-distribution"_s, debtDistribution},
        {u"hours-test"_s, hoursTest},
        {u"ioaz-test"_s, ioazTest},
        {u"leave-benefit"_s, leaveBenefit},
        {u"loan-balance"_s, loanBalance},
        {u"loan-schedule"_s, loanPlan},
        {u"number-check"_s, numberCheck},
        {u"pto-month"_s, ptoMonth},
        {u"pto-year"_s, ptoYear},
    };
}

std::optional<Calculator> calculator(const QString &name)
{
    for (const Calculator &calculator : calculators())
        if (calculator.name == name)
            return calculator;
    return std::nullopt;
}

QString Calculator::title() const { return Catalogue::read(u"calculators"_s).label(name); }

QJsonObject Calculator::schema() const
{
    const QString path = u":/calc/"_s + name + u".json"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, path, file.errorString());
    return QJsonDocument::fromJson(file.readAll()).object();
}

CalcAnswer Calculator::run(const QJsonObject &input, const RuleBook &book, QDate today) const
{
    CalcAnswer refused;
    refused.problems = checkInput(schema()["input"_L1].toObject(), input);
    if (blocks(refused.problems))
        return refused;
    return work(input, book, today);
}

QJsonObject toJson(const Calculator &calculator, const CalcAnswer &answer)
{
    QJsonArray steps;
    for (const Step &step : answer.steps) {
        QJsonObject line{{u"text"_s, step.text}};
        if (step.amount)
            line.insert(u"amount_cents"_s, step.amount->toCents());
        if (!step.rule.isEmpty())
            line.insert(u"rule"_s, step.rule);
        if (!step.source.isEmpty())
            line.insert(u"source"_s, step.source);
        steps.append(line);
    }
    QJsonArray rules;
    for (const RuleValue &rule : answer.rulesUsed) {
        const QJsonValue value = rule.unit == "choice"_L1 ? QJsonValue(rule.choice) : QJsonValue(rule.value.value_or(0));
        rules.append(QJsonObject{{u"key"_s, rule.key}, {u"from"_s, rule.from.toString(Qt::ISODate)}, {u"value"_s, value}, {u"verified"_s, rule.verified}});
    }
    return {{u"calculator"_s, calculator.name}, {u"on"_s, answer.on.toString(Qt::ISODate)}, {u"outcome"_s, answer.outcome}, {u"steps"_s, steps},
            {u"warnings"_s, QJsonArray::fromStringList(answer.warnings)}, {u"rules_used"_s, rules}};
}

CalcAnswer answerFrom(const QJsonObject &json)
{
    CalcAnswer answer;
    answer.on = QDate::fromString(json["on"_L1].toString(), Qt::ISODate);
    answer.outcome = json["outcome"_L1].toObject();
    QSet<QString> doubtful;
    const QJsonArray rules = json["rules_used"_L1].toArray();
    for (const auto &value : rules) {
        const QJsonObject rule = value.toObject();
        RuleValue used;
        used.key = rule["key"_L1].toString();
        used.from = QDate::fromString(rule["from"_L1].toString(), Qt::ISODate);
        used.verified = rule["verified"_L1].toBool();
        if (rule["value"_L1].isString())
            used.choice = rule["value"_L1].toString();
        else
            used.value = rule["value"_L1].toInteger();
        used.unit = rule["value"_L1].isString() ? u"choice"_s : QString();
        if (!used.verified)
            doubtful.insert(used.key);
        answer.rulesUsed.append(used);
    }
    const QJsonArray steps = json["steps"_L1].toArray();
    for (const auto &value : steps) {
        const QJsonObject step = value.toObject();
        std::optional<Money> amount;
        if (step.contains("amount_cents"_L1))
            amount = Money::cents(step["amount_cents"_L1].toInteger());
        answer.steps.append({step["text"_L1].toString(), amount, step["rule"_L1].toString(), step["source"_L1].toString(), !doubtful.contains(step["rule"_L1].toString())});
    }
    const QJsonArray warnings = json["warnings"_L1].toArray();
    for (const auto &warning : warnings)
        answer.warnings.append(warning.toString());
    return answer;
}

} // namespace core
