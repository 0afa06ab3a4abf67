#include "core/pto/earnedshare.h"

#include "core/base/failure.h"
#include "core/base/format.h"
#include "core/rules/catalogue.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::EarnedShare)
};

} // namespace

EarnedShareDefinition earnedShareDefinition(QDate day)
{
    const QString name = u"earned_share.json"_s;
    QFile file(u":/pto/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, name, file.errorString());
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).object()["definitions"_L1].toArray();
    EarnedShareDefinition found;
    for (const QJsonValue &value : all) {
        const QJsonObject entry = value.toObject();
        const QDate from = QDate::fromString(entry["from"_L1].toString(), Qt::ISODate);
        if (found.version > 0 && from > day)
            continue;
        const CatalogueEntry words{{}, entry["nl"_L1].toString(), entry["en"_L1].toString(), {}};
        found = {entry["version"_L1].toInt(), from, words.label(), entry["source"_L1].toString(), entry["goal_rule"_L1].toString(),
                 entry["verified"_L1].toBool()};
    }
    if (found.version == 0)
        throw Failure(Failure::Kind::File, name);
    return found;
}

Money earnedIn(const IncomeEntry &entry)
{
    return entry.counted ? *entry.counted : std::max(entry.turnover - entry.costs, Money());
}

QString shareText(Percentage share) { return format(Percentage::ofThousandths((share.thousandths() + 50) / 100 * 100)); }

QString EarnedShare::sentence() const
{
    if (!share)
        return Text::tr("No income with a norm has been filled in.");
    const QString text = Text::tr("%1 earned of %2: %3 of the norm.").arg(format(earned), format(norm), shareText(*share));
    if (!goal)
        return text;
    return text + u" "_s + (meetsGoal() ? Text::tr("The goal of %1 is met.") : Text::tr("The goal of %1 is not met.")).arg(format(*goal));
}

EarnedShare earnedShare(const QList<IncomeEntry> &incomes, Month first, Month last, const RuleBook &rules)
{
    EarnedShare all;
    Money filledIn;
    for (Month month = first; month <= last; month = month.next()) {
        EarnedMonth earned{month, {}, {}, {}};
        for (const IncomeEntry &income : incomes) {
            if (income.month != month)
                continue;
            earned.earned = earnedIn(income);
            earned.norm = income.norm;
            if (income.norm.isZero())
                continue;
            earned.share = earned.earned.shareOf(income.norm);
            filledIn += income.norm;
            // As the results count: a month without income is not held against the client.
            if (earned.earned.isZero())
                continue;
            all.earned += earned.earned;
            all.norm += income.norm;
        }
        all.months.append(earned);
    }
    if (all.norm.isZero())
        all.norm = filledIn;
    if (!all.norm.isZero())
        all.share = all.earned.shareOf(all.norm);
    const RuleValue *goal = rules.on(last.lastDay()).lookUp(earnedShareDefinition(last.lastDay()).goalRule);
    if (goal && goal->value)
        all.goal = Percentage::ofThousandths(*goal->value);
    return all;
}

} // namespace core
