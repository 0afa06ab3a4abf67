#include "core/bbz/bbzapplication.h"

#include "core/base/format.h"
#include "core/bbz/livingcosts.h"
#include "core/dossier/person.h"
#include "core/rules/workdays.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::BbzApplication)
};

using enum Problem::Weight;

constexpr Rule<RuleCount> decisionWeeks{"bbz.decision.weeks"};
constexpr Rule<RuleCount> extensionWeeks{"bbz.decision.extension.weeks"};

/// Who is old enough for art. 25: by age until 2019, by birth date since.
std::optional<Gate> olderGate(const BbzApplication &application, const Person &client, const RuleBook &rules)
{
    const RulesAt at = rules.on(application.received);
    const RuleValue *before = at.lookUp(u"bbz.older.born.before"_s);
    const RuleValue *age = at.lookUp(u"bbz.older.age.min"_s);
    Gate gate{u"age"_s, {}, {}, {}, true};
    QDate latest; // the last birth date that still counts
    if (before && !before->choice.isEmpty()) {
        const QDate day = QDate::fromString(before->choice, Qt::ISODate);
        latest = day.addDays(-1);
        gate.article = before->article;
        gate.text = Text::tr("Was born before %1").arg(format(day));
    } else if (age && age->value) {
        latest = application.received.addYears(-int(*age->value));
        gate.article = age->article;
        gate.text = Text::tr("Is %1 or older on the day of the application").arg(*age->value);
    } else {
        return std::nullopt;
    }
    if (client.birthDate.isValid())
        gate.answer = client.birthDate <= latest ? u"yes"_s : u"no"_s;
    else
        gate.text += u' ' + Text::tr("(the birth date is not recorded)");
    return gate;
}

} // namespace

QString BbzApplication::gate(const QString &key) const
{
    for (const QString &pair : gates.split(u' ', Qt::SkipEmptyParts))
        if (pair.section(u':', 0, 0) == key)
            return pair.section(u':', 1);
    return {};
}

void BbzApplication::setGate(const QString &key, const QString &answer)
{
    QStringList pairs = gates.split(u' ', Qt::SkipEmptyParts);
    pairs.removeIf([&](const QString &pair) { return pair.section(u':', 0, 0) == key; });
    if (!answer.isEmpty())
        pairs.append(key + u':' + answer);
    pairs.sort();
    gates = pairs.join(u' ');
}

template <> const Table<BbzApplication> &tableOf<BbzApplication>()
{
    static const Table<BbzApplication> table{
        QStringLiteral("bbz_applications"),
        {column<&BbzApplication::id>("id"),
         column<&BbzApplication::dossier>("dossier"),
         column<&BbzApplication::kind>("kind"),
         column<&BbzApplication::received>("received"),
         column<&BbzApplication::asksLiving>("asks_living"),
         column<&BbzApplication::asksCapital>("asks_capital_cents"),
         column<&BbzApplication::gates>("gates"),
         column<&BbzApplication::extended>("extended"),
         column<&BbzApplication::extensionReason>("extension_reason"),
         column<&BbzApplication::bureau>("bureau"),
         column<&BbzApplication::adviceAsked>("advice_asked"),
         column<&BbzApplication::adviceReceived>("advice_received"),
         column<&BbzApplication::advice>("advice"),
         column<&BbzApplication::adviceNote>("advice_note"),
         column<&BbzApplication::adviceCost>("advice_cost_cents"),
         column<&BbzApplication::decision>("decision"),
         column<&BbzApplication::decided>("decided"),
         column<&BbzApplication::grounds>("grounds"),
         column<&BbzApplication::refusedPart>("refused_part"),
         column<&BbzApplication::duties>("duties"),
         column<&BbzApplication::papers>("papers")}};
    return table;
}

template <> const Table<BbzSuspension> &tableOf<BbzSuspension>()
{
    static const Table<BbzSuspension> table{
        QStringLiteral("bbz_suspensions"),
        {column<&BbzSuspension::id>("id"),
         column<&BbzSuspension::dossier>("dossier"),
         column<&BbzSuspension::application>("application"),
         column<&BbzSuspension::asked>("asked"),
         column<&BbzSuspension::answerBy>("answer_by"),
         column<&BbzSuspension::completed>("completed"),
         column<&BbzSuspension::what>("what")}};
    return table;
}

DecisionTerm decisionTerm(const BbzApplication &application, const QList<BbzSuspension> &suspensions, const RuleBook &rules, QDate today)
{
    const RulesAt at = rules.on(application.received);
    DecisionTerm term;
    term.source = at.value(decisionWeeks).article;
    const QDate counted = application.decided.isValid() ? application.decided : today;
    QSet<QDate> still; // days that do not count, each once however many requests overlap
    for (const BbzSuspension &one : suspensions) {
        const QDate last = one.completed.isValid() ? one.completed : counted;
        for (QDate day = one.asked.addDays(1); day <= last; day = day.addDays(1))
            still.insert(day);
        term.suspended = term.suspended || (!one.completed.isValid() && application.isOpen());
    }
    term.suspendedDays = int(still.size());
    term.extended = application.extended.isValid();
    const QDate plain = application.received.addDays(7 * at[decisionWeeks] + term.suspendedDays);
    term.latest = plain.addDays(7 * at[extensionWeeks]);
    term.due = term.extended ? term.latest : plain;
    term.daysLeft = int(counted.daysTo(term.due));
    return term;
}

QString sentence(const DecisionTerm &term)
{
    const QString by = Text::tr("Decide by %1.").arg(format(term.due));
    if (term.suspended)
        return by + u' ' + Text::tr("The term stands still: the application is incomplete.");
    if (term.daysLeft < 0)
        return by + u' ' + Text::tr("That is %n day(s) too late.", nullptr, -term.daysLeft);
    return by + u' ' + Text::tr("%n day(s) left.", nullptr, term.daysLeft);
}

QList<Gate> gatesOf(const BbzApplication &application, const Person &client, const RuleBook &rules)
{
    QList<Gate> gates;
    if (application.kind == "older"_L1 && application.received.isValid())
        if (const std::optional<Gate> age = olderGate(application, client, rules))
            gates.append(*age);
    const Catalogue all = Catalogue::read(u"bbz/gates"_s);
    for (const CatalogueEntry &entry : all.entries())
        if (entry.fields["kinds"_L1].toArray().contains(application.kind))
            gates.append({entry.key, entry.label(), entry.fields["article"_L1].toString(), application.gate(entry.key), false});
    return gates;
}

QString decisionHint(const BbzApplication &application, const Person &client, const RuleBook &rules)
{
    QStringList words;
    const QList<Gate> gates = gatesOf(application, client, rules);
    const auto failed = std::count_if(gates.begin(), gates.end(), [](const Gate &gate) { return gate.fails(); });
    const bool grants = application.decision == "granted"_L1 || application.decision == "partly"_L1;
    if (grants && failed > 0)
        words.append(Text::tr("%n condition(s) not met: say in the grounds why it is granted all the same.", nullptr, int(failed)));
    if (application.decision == "refused"_L1 && failed == 0)
        words.append(Text::tr("No condition is marked as not met: the letter then rests on the grounds alone."));
    if (grants)
        words.append(Text::tr("The letter names the living costs and the capital that are recorded on this application."));
    if (application.decided.isValid())
        words.append(Text::tr("Objection until %1.").arg(format(objectionUntil(application.decided))));
    return words.join(u' ');
}

QList<Problem> check(const BbzApplication &application, QDate today)
{
    QList<Problem> problems;
    if (!application.received.isValid())
        problems.append({Blocks, u"received"_s, Text::tr("Fill in the day on which the application came in: the term begins there.")});
    else if (application.received > today)
        problems.append({Blocks, u"received"_s, Text::tr("The application cannot have come in after today.")});
    if (!application.asksLiving && application.asksCapital.isZero())
        problems.append({Warns, u"asks_living"_s, Text::tr("Say what is asked: living costs, capital or both.")});
    if (!application.asksCapital.isZero() && application.kind == "stopping"_L1)
        problems.append({Warns, u"asks_capital_cents"_s, Text::tr("Who stops gets no business capital (Bbz art. 2(2)).")});
    if (application.extended.isValid() && application.extensionReason.trimmed().isEmpty())
        problems.append({Blocks, u"extension_reason"_s, Text::tr("Write down why the term is extended; it stands in the letter too.")});
    if (application.adviceReceived.isValid() && application.advice.isEmpty())
        problems.append({Warns, u"advice"_s, Text::tr("The advice came in: what does it say?")});
    if (application.adviceReceived.isValid() && (!application.adviceAsked.isValid() || application.adviceReceived < application.adviceAsked))
        problems.append({Warns, u"advice_received"_s, Text::tr("The advice came in before it was asked.")});
    if (application.decision.isEmpty() != !application.decided.isValid())
        problems.append({Blocks, application.decision.isEmpty() ? u"decision"_s : u"decided"_s, Text::tr("A decision has a day and an outcome.")});
    if (application.decided.isValid() && application.decided < application.received)
        problems.append({Blocks, u"decided"_s, Text::tr("The decision cannot be before the application.")});
    if (!application.decision.isEmpty() && application.grounds.trimmed().isEmpty())
        problems.append({Blocks, u"grounds"_s, Text::tr("Write down the grounds of the decision.")});
    if (application.decision == "partly"_L1 && application.refusedPart.trimmed().isEmpty())
        problems.append({Blocks, u"refused_part"_s, Text::tr("Write down what is not granted: it stands in the letter.")});
    return problems;
}

QList<Problem> check(const BbzSuspension &suspension, const BbzApplication &application)
{
    QList<Problem> problems;
    if (!suspension.asked.isValid() || suspension.asked < application.received)
        problems.append({Blocks, u"asked"_s, Text::tr("Fill in the day of the request, after the application came in.")});
    if (suspension.completed.isValid() && suspension.completed < suspension.asked)
        problems.append({Blocks, u"completed"_s, Text::tr("The application cannot be complete before it was asked for.")});
    if (suspension.what.trimmed().isEmpty())
        problems.append({Blocks, u"what"_s, Text::tr("Write down what is missing.")});
    return problems;
}

} // namespace core
