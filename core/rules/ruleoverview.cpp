#include "core/rules/ruleoverview.h"

#include "core/base/format.h"
#include "core/rules/catalogue.h"
#include "core/rules/ruleplaces.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::RuleOverview)
};

/// What stood on a day, also when it is an unknown amount or an abolition; nullopt before the first value.
std::optional<RuleValue> standing(const RuleBook &book, const QString &key, QDate day, const QString &municipality)
{
    QHash<QString, RuleValue> last; // by place
    const QList<RuleValue> values = book.history(key);
    for (const RuleValue &value : values) {
        if (value.from > day)
            break;
        last.insert(value.municipality, value);
    }
    for (const QString &place : overridePlaces(municipality))
        if (const auto decided = last.constFind(place); decided != last.constEnd() && decided->value)
            return *decided;
    for (const QString &place : {municipalityOf(municipality), QString()})
        if (const auto value = last.constFind(place); value != last.constEnd())
            return *value;
    return std::nullopt;
}

bool isAbolished(const RuleValue &value) { return !value.value && value.known; }

std::optional<RuleLine> lineOf(const RuleBook &book, const QString &key, QDate day, const QString &municipality)
{
    const std::optional<RuleValue> now = standing(book, key, day, municipality);
    if (!now)
        return std::nullopt;
    const std::optional<RuleValue> before = standing(book, key, endOfPreviousHalfYear(day), municipality);
    if (isAbolished(*now)) {
        if (!before || isAbolished(*before))
            return std::nullopt;
        return RuleLine{key, *now, before, RuleLine::Change::Ended};
    }
    RuleLine line{key, *now, before, RuleLine::Change::None};
    if (!before || isAbolished(*before))
        line.change = RuleLine::Change::New;
    else if (before->value != now->value || before->choice != now->choice || before->known != now->known)
        line.change = RuleLine::Change::Changed;
    return line;
}

QString hoursText(HourQuantity hours)
{
    const QString whole = QLocale(QLocale::Dutch).toString(hours.toMinutes() / 60);
    return hours.toMinutes() % 60 == 0 ? whole : hours.text();
}

} // namespace

QDate endOfPreviousHalfYear(QDate day) { return day.month() > 6 ? QDate(day.year(), 6, 30) : QDate(day.year() - 1, 12, 31); }

QList<LawGroup> ruleOverview(const RuleBook &book, QDate day, const QString &municipality)
{
    QList<LawGroup> groups;
    QHash<QString, qsizetype> places;
    const Catalogue laws = Catalogue::read(u"laws"_s);
    for (const QString &law : laws.keys()) {
        places.insert(law, groups.size());
        groups.append({law, {}});
    }
    for (const QString &key : book.keys())
        if (const auto line = lineOf(book, key, day, municipality))
            groups[places.value(key.section(u'.', 0, 0), groups.size() - 1)].lines.append(*line);
    groups.removeIf([](const LawGroup &group) { return group.lines.isEmpty(); });
    return groups;
}

QString valueText(const RuleValue &rule)
{
    if (!rule.value)
        return u"–"_s;
    const qint64 value = *rule.value;
    if (rule.unit == "eurocent"_L1)
        return format(Money::cents(value)).remove(u"€"_s).trimmed();
    if (rule.unit == "thousandth-percent"_L1)
        return format(Percentage::ofThousandths(value));
    if (rule.unit == "minute"_L1)
        return hoursText(HourQuantity::minutes(qint32(value)));
    if (rule.unit == "choice"_L1) {
        const QDate day = QDate::fromString(rule.choice, Qt::ISODate);
        return day.isValid() ? format(day) : Catalogue::read(u"laws"_s, u"choices"_s).label(rule.choice);
    }
    return QLocale(QLocale::Dutch).toString(value);
}

QString unitText(const RuleValue &rule)
{
    if (!rule.value)
        return {};
    const bool one = rule.value == 1;
    if (rule.unit == "eurocent"_L1)
        return Text::tr("euro");
    if (rule.unit == "minute"_L1)
        return Text::tr("hours");
    if (rule.unit == "year"_L1)
        return Text::tr("years");
    if (rule.unit == "month"_L1)
        return one ? Text::tr("month") : Text::tr("months");
    if (rule.unit == "week"_L1)
        return one ? Text::tr("week") : Text::tr("weeks");
    if (rule.unit == "day"_L1)
        return one ? Text::tr("day") : Text::tr("days");
    return {};
}

} // namespace core
