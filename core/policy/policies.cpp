#include "core/policy/policies.h"

#include "core/base/format.h"
#include "core/dossier/person.h"
#include "core/policy/ruleimport.h"
#include "core/rules/catalogue.h"
#include "core/rules/ruleoverview.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Policies)
};

using enum Problem::Weight;

constexpr Op giveRight{QT_TRANSLATE_NOOP("Op", "Give right")};
constexpr Op takeBackRight{QT_TRANSLATE_NOOP("Op", "Take back right")};
constexpr Op decidePolicy{QT_TRANSLATE_NOOP("Op", "Set policy otherwise")};
constexpr Op endPolicy{QT_TRANSLATE_NOOP("Op", "End policy that was set otherwise")};
constexpr Op withdrawPolicy{QT_TRANSLATE_NOOP("Op", "Withdraw policy that was set otherwise")};
constexpr Op importRules{QT_TRANSLATE_NOOP("Op", "Import rule file")};
constexpr Op removeRules{QT_TRANSLATE_NOOP("Op", "Remove rule file")};

const QString giving = u"rights.give"_s;
const QString overriding = u"rules.override"_s;
const QString importing = u"rules.import"_s;

/// "12 months", "1.419,46 euro" or the words of a choice, as an amount would read on the rules page.
QString words(const RuleValue &rule) { return (valueText(rule) + u' ' + unitText(rule)).trimmed(); }

bool isSamePerson(const QString &one, const QString &other) { return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0; }

} // namespace

QList<OfficeRight> Policies::rights() const { return m_store.select<OfficeRight>(u"1 order by holder collate nocase, may, from_day, id"_s); }

bool Policies::may(const QString &right) const
{
    const QDate today = m_store.clock().today();
    const QList<OfficeRight> all = rights();
    return std::any_of(all.begin(), all.end(), [&](const OfficeRight &one) { return one.may == right && one.holdsOn(today) && isSamePerson(one.holder, m_store.author().adviser); });
}

QStringList Policies::holders(const QString &right) const
{
    QStringList names;
    const QDate today = m_store.clock().today();
    const QList<OfficeRight> all = rights();
    for (const OfficeRight &one : all)
        if (one.may == right && one.holdsOn(today) && !names.contains(one.holder))
            names.append(one.holder);
    return names;
}

QList<Problem> Policies::withoutRight(const QString &right) const
{
    if (may(right))
        return {};
    const QStringList names = holders(right);
    const QString what = Catalogue::read(u"policy/rights"_s).label(right);
    return {{Blocks, {}, names.isEmpty() ? Text::tr("Nobody of this office has the right “%1” yet. Record it under Settings, Rights.").arg(what)
                                         : Text::tr("This takes the right “%1”. Who has it: %2.").arg(what, names.join(u", "_s))}};
}

QList<Problem> Policies::give(OfficeRight right)
{
    const bool isFirst = holders(giving).isEmpty();
    if (!isFirst)
        if (const QList<Problem> problems = withoutRight(giving); blocks(problems))
            return problems;
    right.holder = right.holder.simplified();
    right.note = right.note.trimmed();
    right.givenBy = m_store.author().adviser;
    right.given = m_store.clock().today();
    if (const QList<Problem> problems = core::check(right); blocks(problems))
        return problems;
    const QList<OfficeRight> all = rights();
    for (const OfficeRight &other : all)
        if (other.id != right.id && other.may == right.may && isSamePerson(other.holder, right.holder) && (!other.until.isValid() || other.until >= right.from)
            && (!right.until.isValid() || right.until >= other.from))
            return {{Blocks, u"holder"_s, Text::tr("%1 has this right already, since %2.").arg(other.holder, format(other.from))}};
    m_store.write(giveRight, [&](Writer &writer) { writer.put(right); });
    return {};
}

QList<Problem> Policies::takeBack(const Id<OfficeRight> &id)
{
    if (const QList<Problem> problems = withoutRight(giving); blocks(problems))
        return problems;
    std::optional<OfficeRight> right = m_store.find(id);
    const QDate today = m_store.clock().today();
    if (!right || (right->until.isValid() && right->until < today))
        return {{Blocks, {}, Text::tr("This right has ended already.")}};
    if (right->may == giving && holders(giving).size() < 2)
        return {{Blocks, {}, Text::tr("Somebody must keep the right to give rights. Give it to somebody else first.")}};
    m_store.write(takeBackRight, [&](Writer &writer) {
        if (right->from >= today)
            return writer.remove(id);
        right->until = today.addDays(-1);
        writer.put(*right);
    });
    return {};
}

QList<RuleOverride> Policies::overrides() const { return m_store.select<RuleOverride>(u"1 order by decided desc, from_day desc, id"_s); }

QList<RuleOverride> Policies::overrides(const Id<Dossier> &dossier) const
{
    return m_store.select<RuleOverride>(u"dossier = ? order by decided desc, from_day desc, id"_s, {dossier.text()});
}

QList<Problem> Policies::check(const RuleOverride &decided) const
{
    if (const QList<Problem> problems = withoutRight(overriding); blocks(problems))
        return problems;
    const QList<PolicyRule> all = policyRules(book());
    const auto rule = std::find_if(all.begin(), all.end(), [&](const PolicyRule &one) { return one.key == decided.rule; });
    if (rule == all.end())
        return {{Blocks, u"rule"_s, Text::tr("This rule is law. Only policy can be set otherwise.")}};
    if (!decided.from.isValid())
        return {{Blocks, u"from_day"_s, Text::tr("Write down from which day it holds.")}};
    if (decided.until.isValid() && decided.until < decided.from)
        return {{Blocks, u"until_day"_s, Text::tr("The last day comes before the first.")}};
    RuleValue shown = book().history(decided.rule).last();
    if (shown.unit == "choice"_L1 ? !rule->choices.contains(decided.choice) : !decided.amount)
        return {{Blocks, u"amount"_s, Text::tr("Fill in what holds instead.")}};
    if (decided.amount && (*decided.amount < rule->least || (rule->most > 0 && *decided.amount > rule->most))) {
        RuleValue most = shown;
        shown.value = rule->least;
        most.value = rule->most;
        return {{Blocks, u"amount"_s, rule->most > 0 ? Text::tr("This can be %1 to %2.").arg(words(shown), words(most)) : Text::tr("This can be %1 or more.").arg(words(shown))}};
    }
    if (decided.reason.trimmed().isEmpty())
        return {{Blocks, u"reason"_s, Text::tr("Write down why. The reason stands in every calculation that uses it.")}};
    const QList<RuleOverride> others = overrides();
    for (const RuleOverride &other : others)
        if (other.id != decided.id && other.isForSame(decided) && (!other.until.isValid() || other.until >= decided.from) && (!decided.until.isValid() || decided.until >= other.from)) {
            // A newer decision takes over; it may not lie within or before an older one, because then nobody can tell what holds.
            if (other.from >= decided.from)
                return {{Blocks, u"from_day"_s, Text::tr("From %1 something else was decided already. End or withdraw that first.").arg(format(other.from))}};
            return {{Warns, u"from_day"_s, Text::tr("What was decided from %1 then holds until %2.").arg(format(other.from), format(decided.from.addDays(-1)))}};
        }
    if (!decided.dossier.isNull() && !decided.award.isEmpty()) {
        const QList<AwardRef> known = awards(decided.dossier);
        for (const AwardRef &award : known)
            if (award.key == decided.award && (decided.from < award.from || (award.until.isValid() && (!decided.until.isValid() || decided.until > award.until))))
                return {{Warns, u"from_day"_s, Text::tr("This goes outside the days of: %1.").arg(award.title)}};
    }
    return {};
}

QList<Problem> Policies::decide(RuleOverride decided)
{
    decided.reason = decided.reason.trimmed();
    decided.reference = decided.reference.trimmed();
    decided.adviser = m_store.author().adviser;
    if (!decided.decided.isValid())
        decided.decided = m_store.clock().today();
    if (!decided.dossier.isNull())
        decided.municipality.clear();
    const QList<Problem> problems = check(decided);
    if (blocks(problems))
        return problems;
    QList<RuleOverride> overtaken;
    const QList<RuleOverride> others = overrides();
    for (RuleOverride other : others)
        if (other.id != decided.id && other.isForSame(decided) && other.from < decided.from && (!other.until.isValid() || other.until >= decided.from)) {
            other.until = decided.from.addDays(-1);
            overtaken.append(other);
        }
    m_store.write(decidePolicy, [&](Writer &writer) {
        for (const RuleOverride &other : overtaken)
            writer.put(other);
        writer.put(decided);
    });
    return problems;
}

QList<Problem> Policies::end(const Id<RuleOverride> &id, QDate last)
{
    if (const QList<Problem> problems = withoutRight(overriding); blocks(problems))
        return problems;
    std::optional<RuleOverride> decided = m_store.find(id);
    if (!decided)
        return {{Blocks, {}, Text::tr("This decision is gone. Nothing was written.")}};
    if (!last.isValid() || last < decided->from)
        return {{Blocks, u"until_day"_s, Text::tr("It holds from %1. A last day before that is a withdrawal.").arg(format(decided->from))}};
    decided->until = last;
    m_store.write(endPolicy, [&](Writer &writer) { writer.put(*decided); });
    return {};
}

QList<Problem> Policies::withdraw(const Id<RuleOverride> &id)
{
    if (const QList<Problem> problems = withoutRight(overriding); blocks(problems))
        return problems;
    m_store.write(withdrawPolicy, [&](Writer &writer) { writer.remove(id); });
    return {};
}

QList<AwardRef> Policies::awards(const Id<Dossier> &dossier) const
{
    struct Kind {
        const char *table;
        QString words;
        QString sql;
    };
    const QList<Kind> kinds{
        {"pto_permissions", Text::tr("PTO permission"), u"select id, from_day as first, until_day as last from pto_permissions where dossier = ? and state = 'granted'"_s},
        {"bbz_awards", Text::tr("Bbz living costs"), u"select id, from_day as first, until_day as last from bbz_awards where dossier = ?"_s},
        {"bbz_loans", Text::tr("Business capital"), u"select id, coalesce(decided, paid_out) as first, closed as last from bbz_loans where dossier = ?"_s},
    };
    QList<AwardRef> found;
    for (const Kind &kind : kinds)
        for (const QList<Row> rows = m_store.query(kind.sql, {dossier.text()}); const Row &row : rows) {
            AwardRef award;
            award.key = QString::fromLatin1(kind.table) + u'/' + row.value(u"id"_s).toString();
            fromSql(award.from, row.value(u"first"_s));
            fromSql(award.until, row.value(u"last"_s));
            award.title = award.until.isValid() ? Text::tr("%1, %2 to %3").arg(kind.words, formatShort(award.from), formatShort(award.until))
                                                : Text::tr("%1, from %2").arg(kind.words, formatShort(award.from));
            found.append(award);
        }
    std::stable_sort(found.begin(), found.end(), [](const AwardRef &a, const AwardRef &b) { return a.from > b.from; });
    return found;
}

QString Policies::titleOf(const Id<Dossier> &id) const
{
    const std::optional<Dossier> dossier = m_store.find(id);
    const QList<Person> clients = m_store.select<Person>(u"dossier = ? and role = 'client'"_s, {id.text()});
    if (!dossier)
        return {};
    return clients.isEmpty() ? dossier->number : u"%1 · %2"_s.arg(dossier->number, fullName(clients.first()));
}

QList<RuleFile> Policies::files() const { return m_store.select<RuleFile>(u"1 order by added desc, id"_s); }

QList<Problem> Policies::take(const RuleImport &import)
{
    if (const QList<Problem> problems = withoutRight(importing); blocks(problems))
        return problems;
    RuleFile file = import.file();
    if (file.amounts == 0)
        return {{Blocks, {}, Text::tr("There is nothing in this file to take over.")}};
    file.added = m_store.clock().now();
    file.adviser = m_store.author().adviser;
    m_store.write(importRules, [&](Writer &writer) { writer.put(file); });
    return {};
}

QList<Problem> Policies::remove(const Id<RuleFile> &file)
{
    if (const QList<Problem> problems = withoutRight(importing); blocks(problems))
        return problems;
    m_store.write(removeRules, [&](Writer &writer) { writer.remove(file); });
    return {};
}

} // namespace core
