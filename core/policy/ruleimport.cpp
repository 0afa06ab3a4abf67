#include "core/policy/ruleimport.h"

#include "core/base/failure.h"
#include "core/base/format.h"
#include "core/policy/ruleidentities.h"
#include "core/policy/rulesource.h"
#include "core/rules/catalogue.h"
#include "core/rules/ruleoverview.h"
#include "core/rules/ruleplaces.h"

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
    Q_DECLARE_TR_FUNCTIONS(core::RuleImport)
};

using Verdict = RuleProposal::Verdict;

/// A step of more than a quarter is seldom what an index does.
constexpr qint64 strangeShare = 25;

bool isAbolished(const RuleValue &value) { return !value.value && value.known; }
bool isSameValue(const RuleValue &a, const RuleValue &b) { return a.value == b.value && a.choice == b.choice && a.known == b.known; }

QJsonObject entryOf(const RuleValue &value)
{
    QJsonObject entry{{u"from"_s, value.from.toString(Qt::ISODate)}, {u"source"_s, value.source}};
    entry.insert(u"value"_s, !value.value ? QJsonValue(QJsonValue::Null) : value.unit == "choice"_L1 ? QJsonValue(value.choice) : QJsonValue(*value.value));
    if (!value.municipality.isEmpty())
        entry.insert(u"municipality"_s, value.municipality);
    if (!value.verified)
        entry.insert(u"verified"_s, false);
    if (!value.known)
        entry.insert(u"unknown"_s, true);
    if (!value.note.isEmpty())
        entry.insert(u"note"_s, value.note);
    return entry;
}

/// What stands in the book on this very day and place.
std::optional<RuleValue> entryOn(const RuleBook &book, const RuleValue &wanted)
{
    const QList<RuleValue> values = book.history(wanted.key);
    for (const RuleValue &value : values)
        if (value.from == wanted.from && value.municipality == wanted.municipality)
            return value;
    return std::nullopt;
}

/// What holds on the day before anything of the file is taken over, also when that is an unknown amount or an abolition.
std::optional<RuleValue> standing(const RuleBook &book, const RuleValue &wanted)
{
    std::optional<RuleValue> found;
    const QList<RuleValue> values = book.history(wanted.key);
    for (const RuleValue &value : values)
        if (value.from <= wanted.from && value.municipality == wanted.municipality)
            found = value;
    return found;
}

/// The last amount that was known before this day: what a person compares the new one with.
std::optional<RuleValue> lastKnown(const RuleBook &book, const RuleValue &wanted)
{
    std::optional<RuleValue> found;
    const QList<RuleValue> values = book.history(wanted.key);
    for (const RuleValue &value : values)
        if (value.from < wanted.from && value.municipality == wanted.municipality && value.value)
            found = value;
    return found;
}

QString refusal(const RuleBook &book, const RuleValue &value, const QList<RuleProposal> &earlier)
{
    const QList<RuleValue> known = book.history(value.key);
    if (!value.unit.isEmpty() && value.unit != known.first().unit)
        return Text::tr("The unit is %1; this rule is kept in %2.").arg(value.unit, known.first().unit);
    if (!value.from.isValid())
        return Text::tr("It has no first day, or one that cannot be read.");
    if (value.source.trimmed().isEmpty())
        return Text::tr("It has no source. Every amount needs the text it was read in.");
    if (!value.municipality.isEmpty() && !Catalogue::municipalities().contains(value.municipality))
        return Text::tr("“%1” is no municipality of this office.").arg(value.municipality);
    if (value.value && value.unit != "choice"_L1 && *value.value < 0 && std::none_of(known.begin(), known.end(), [](const RuleValue &one) { return one.value.value_or(0) < 0; }))
        return Text::tr("It is below zero.");
    if (value.value && value.unit == "choice"_L1 && std::none_of(known.begin(), known.end(), [&](const RuleValue &one) { return one.choice == value.choice; })
        && !Catalogue::read(u"laws"_s, u"choices"_s).contains(value.choice))
        return Text::tr("“%1” is not a choice of this rule.").arg(value.choice);
    for (const RuleProposal &other : earlier)
        if (other.verdict != Verdict::Refused && other.value.key == value.key && other.value.from == value.from && other.value.municipality == value.municipality)
            return Text::tr("The file has this rule twice from %1.").arg(format(value.from));
    return {};
}

void judge(const RuleBook &book, RuleProposal &line)
{
    const std::optional<RuleValue> exact = entryOn(book, line.value);
    line.before = standing(book, line.value);
    if (!line.value.verified && line.value.value)
        line.doubts.append(Text::tr("Not read in a source."));
    if (line.before && isSameValue(*line.before, line.value)) {
        line.verdict = Verdict::Same;
        line.extends = !exact;
        return;
    }
    line.verdict = !line.value.value ? Verdict::Ended : !line.before || isAbolished(*line.before) ? Verdict::New : Verdict::Changed;
    const std::optional<RuleValue> last = lastKnown(book, line.value);
    if (line.before && !line.before->value)
        line.before = last;
    if (!line.value.known)
        line.doubts.append(Text::tr("From this day the amount is not known: calculations stop."));
    const bool isAmount = line.value.unit == "eurocent"_L1 || line.value.unit == "thousandth-percent"_L1;
    if (isAmount && last && line.value.value && *last->value > 0 && qAbs(*line.value.value - *last->value) * 100 > *last->value * strangeShare)
        line.doubts.append(Text::tr("More than %1 % from the amount before it.").arg(strangeShare));
}

/// The book as it would be.
RuleBook withTaken(const RuleBook &book, const RuleImport &import)
{
    RuleBook after = book;
    if (const RuleFile file = import.file(); file.amounts > 0)
        after.add(file.content.toUtf8(), file.name);
    return after;
}

void compareAmongThemselves(const RuleBook &book, RuleImport &import)
{
    QMap<QDate, QSet<QString>> days;
    for (const RuleProposal &line : import.lines)
        if (line.isTaken() && line.value.value)
            days[line.value.from].insert(line.value.key);
    if (days.isEmpty())
        return;
    const RuleBook after = withTaken(book, import);
    for (auto day = days.cbegin(); day != days.cend(); ++day)
        for (const QList<BrokenIdentity> broken = brokenIdentities(after, day.key()); const BrokenIdentity &one : broken)
            for (RuleProposal &line : import.lines)
                if (line.isTaken() && line.value.from == day.key() && line.value.key == one.key)
                    line.doubts.append(Text::tr("Should be %1: %2.").arg(format(one.should), one.words));
}

} // namespace

int RuleImport::count(Verdict verdict) const
{
    return int(std::count_if(lines.begin(), lines.end(), [&](const RuleProposal &line) { return line.verdict == verdict; }));
}

int RuleImport::taken() const
{
    return int(std::count_if(lines.begin(), lines.end(), [](const RuleProposal &line) { return line.isTaken(); }));
}

int RuleImport::doubtful() const
{
    return int(std::count_if(lines.begin(), lines.end(), [](const RuleProposal &line) { return line.isTaken() && !line.doubts.isEmpty(); }));
}

RuleFile RuleImport::file() const
{
    RuleFile file;
    file.id = Id<RuleFile>::fresh();
    file.name = name;
    QMap<QString, QList<RuleValue>> byKey;
    QMap<QString, QSet<std::pair<QDate, QString>>> days; // every value of the file, also those that are known
    for (const RuleProposal &line : lines)
        if (line.verdict != Verdict::Refused && line.verdict != Verdict::UnknownKey)
            days[line.value.key].insert({line.value.from, line.value.municipality});
    for (const RuleProposal &line : lines) {
        if (!line.isTaken())
            continue;
        byKey[line.value.key].append(line.value);
        ++file.amounts;
        file.first = file.first.isValid() ? std::min(file.first, line.value.from) : line.value.from;
        // After its last day the amount is not known, so that nothing is reckoned with one that expired.
        if (line.until.isValid() && !days[line.value.key].contains({line.until.addDays(1), line.value.municipality})) {
            RuleValue gap = line.value;
            gap.from = line.until.addDays(1);
            gap.value = std::nullopt;
            gap.choice.clear();
            gap.known = line.endsForGood;
            gap.verified = line.endsForGood;
            gap.note.clear();
            byKey[gap.key].append(gap);
        }
    }
    QJsonArray rules;
    for (auto key = byKey.cbegin(); key != byKey.cend(); ++key) {
        const RuleValue &one = key->first();
        QJsonArray values;
        for (const RuleValue &value : *key)
            values.append(entryOf(value));
        rules.append(QJsonObject{{u"key"_s, one.key}, {u"unit"_s, one.unit}, {u"title"_s, one.title}, {u"article"_s, one.article}, {u"values"_s, values}});
    }
    file.content = QString::fromUtf8(QJsonDocument(QJsonObject{{u"rules"_s, rules}}).toJson(QJsonDocument::Compact));
    return file;
}

RuleImport readRules(const QString &path, const RuleBook &book)
{
    RuleImport import;
    import.name = QFileInfo(path).fileName();
    const QList<RuleProposal> read = ruleLines(path, import.fault);
    if (!import.fault.isEmpty())
        return import;
    QStringList unknown;
    for (RuleProposal line : read) {
        line.id = int(import.lines.size()) + 1;
        const QList<RuleValue> known = book.history(line.value.key);
        if (known.isEmpty()) {
            if (unknown.contains(line.value.key))
                continue; // once is enough
            unknown.append(line.value.key);
            line.verdict = Verdict::UnknownKey;
            line.reason = Text::tr("The program asks for no rule of this name; it is left out.");
        } else if (line.reason.isEmpty()) {
            line.reason = refusal(book, line.value, import.lines);
            const auto law = std::find_if(known.cbegin(), known.cend(), [](const RuleValue &one) { return !isOverride(one); });
            const RuleValue &rule = law == known.cend() ? known.first() : *law;
            line.value.unit = rule.unit;
            line.value.title = rule.title;
            if (line.value.article.isEmpty())
                line.value.article = rule.article;
            if (line.reason.isEmpty())
                judge(book, line);
            else
                line.verdict = Verdict::Refused;
            // What is known of the day after the last stays.
            RuleValue next = line.value;
            next.from = line.until.isValid() ? line.until.addDays(1) : QDate();
            if (entryOn(book, next))
                line.until = {};
        } else {
            line.verdict = Verdict::Refused;
            line.value.title = known.first().title;
        }
        import.lines.append(line);
    }
    if (import.lines.isEmpty())
        import.fault = Text::tr("There is no rule in this file.");
    compareAmongThemselves(book, import);
    return import;
}

} // namespace core
