#include "core/stop/olderguide.h"

#include "core/base/failure.h"
#include "core/base/format.h"
#include "core/calc/aowage.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::OlderGuide)
};

using State = OlderTest::State;

QString sourceOf(const RuleValue &rule) { return u"%1, %2"_s.arg(rule.article, rule.source.section(u';', 0, 0)); }

/// Writes the tests of one way; what a rule says is looked up by its key, and a rule that is not known leaves the test open.
class Tester {
public:
    Tester(const OlderFacts &facts, const OlderPerson &person, const RuleBook &rules) : m_facts(facts), m_person(person), m_book(rules), m_rules(rules.on(facts.day)) {}

    QList<OlderTest> tests;

    void answered(const QString &key, const QString &text, const QString &answer, const QString &wanted, const QString &source)
    {
        const State state = answer.isEmpty() ? State::Open : answer == wanted ? State::Met : State::Failed;
        tests.append({key, text, answer.isEmpty() ? Text::tr("not asked yet") : QString(), source, state, true});
    }
    /// `judge` says whether the rule is met; nullopt when the dossier does not know.
    void ruled(const QString &key, const char *ruleKey, const std::function<QString(const RuleValue &)> &text, const QString &found, const std::function<std::optional<bool>(const RuleValue &)> &judge)
    {
        const RuleValue *rule = m_rules.lookUp(QString::fromLatin1(ruleKey));
        if (!rule || (!rule->value && rule->choice.isEmpty())) {
            tests.append({key, Text::tr("The rule %1 is not known for %2").arg(QString::fromLatin1(ruleKey), format(m_facts.day)), Text::tr("look it up; nothing is guessed"), {}, State::Open, false});
            return;
        }
        const std::optional<bool> met = judge(*rule);
        tests.append({key, text(*rule), found, sourceOf(*rule), !met ? State::Open : *met ? State::Met : State::Failed, rule->verified});
    }
    void below(const QString &key, const char *ruleKey, const QString &text, bool known, Money amount)
    {
        ruled(key, ruleKey, [&](const RuleValue &rule) { return text.arg(format(Money::cents(*rule.value))); }, known ? format(amount) : Text::tr("not recorded yet"),
              [&](const RuleValue &rule) { return known ? std::optional(amount < Money::cents(*rule.value)) : std::nullopt; });
    }
    void atLeastMonths(const QString &key, const char *ruleKey, const QString &text)
    {
        const QDate start = m_person.businessStart;
        const QString found = start.isValid() ? Text::tr("in business since %1").arg(format(start)) : Text::tr("the start of the business is not recorded");
        ruled(key, ruleKey, [&](const RuleValue &rule) { return text.arg(*rule.value / 12); }, found, [&](const RuleValue &rule) -> std::optional<bool> {
            if (!start.isValid())
                return std::nullopt;
            if (start.addMonths(int(*rule.value)) > m_facts.day)
                return false;
            return m_facts.unbroken.isEmpty() ? std::nullopt : std::optional(m_facts.unbroken == "yes"_L1);
        });
        if (tests.last().state == State::Open && start.isValid())
            tests.last().found += Text::tr("; whether it was without a break is not asked yet");
    }
    /// Under pension age; a year whose age is not known leaves it open.
    void underPensionAge()
    {
        OlderTest test{u"pension"_s, Text::tr("Has not reached the age of the state pension"), format(m_person.birthDate), u"AOW art. 7a"_s, State::Open, true};
        if (!m_person.birthDate.isValid()) {
            test.found = Text::tr("the birth date is not recorded");
        } else {
            try {
                Worksheet sheet(m_book, m_facts.day);
                test.state = hasReachedAowAge(sheet, m_person.birthDate) ? State::Failed : State::Met;
            } catch (const Failure &failure) {
                test.found = failure.message();
            }
        }
        tests.append(test);
    }

private:
    const OlderFacts &m_facts;
    const OlderPerson &m_person;
    const RuleBook &m_book;
    RulesAt m_rules;
};

void testBirth(Tester &tester, const OlderFacts &facts, const OlderPerson &person)
{
    const QString found = person.birthDate.isValid() ? Text::tr("born on %1").arg(format(person.birthDate)) : Text::tr("the birth date is not recorded");
    // Applications up to 2019 are judged by age, later ones by birth date (Bbz art. 60a).
    if (facts.day < QDate(2020, 1, 1)) {
        tester.ruled(u"age"_s, "bbz.older.age.min", [](const RuleValue &rule) { return Text::tr("Is %1 or older").arg(*rule.value); }, found, [&](const RuleValue &rule) {
            return person.birthDate.isValid() ? std::optional(person.birthDate.addYears(int(*rule.value)) <= facts.day) : std::nullopt;
        });
        return;
    }
    const auto dayOf = [](const RuleValue &rule) { return QDate::fromString(rule.choice, Qt::ISODate); };
    tester.ruled(u"age"_s, "bbz.older.born.before", [&](const RuleValue &rule) { return Text::tr("Was born before %1").arg(format(dayOf(rule))); }, found, [&](const RuleValue &rule) {
        return person.birthDate.isValid() ? std::optional(person.birthDate < dayOf(rule)) : std::nullopt;
    });
}

OlderWay bbzWay(const OlderFacts &facts, const OlderPerson &person, const RuleBook &rules)
{
    Tester tester(facts, person, rules);
    testBirth(tester, facts, person);
    tester.underPensionAge();
    tester.atLeastMonths(u"months"_s, "bbz.older.business.months", Text::tr("In business for at least %1 years without a break"));
    tester.answered(u"hours"_s, Text::tr("Works enough hours in the business"), facts.hoursMet, u"yes"_s, u"Bbz 2004 art. 1(b); Wet IB 2001 art. 3.6"_s);
    tester.answered(u"viable"_s, Text::tr("The business is not viable"), facts.viable, u"no"_s, u"Bbz 2004 art. 2(1)(c)"_s);
    tester.ruled(u"expected"_s, "bbz.older.income.min", [](const RuleValue &rule) { return Text::tr("Expected gross income of at least %1 a year").arg(format(Money::cents(*rule.value))); },
                 facts.expectedKnown ? format(facts.expected) : Text::tr("not recorded yet"),
                 [&](const RuleValue &rule) { return facts.expectedKnown ? std::optional(facts.expected >= Money::cents(*rule.value)) : std::nullopt; });
    OlderWay way{u"bbz"_s, Text::tr("Going on: Bbz for older entrepreneurs"), {}, tester.tests};
    way.text = Text::tr("The business goes on; the Bbz adds up to the norm until the pension, as long as the income stays enough.");
    if (const RuleValue *most = rules.on(facts.day).lookUp(u"bbz.capital.older.max"_s); most && most->value)
        way.text += u' ' + Text::tr("Capital: at most %1.").arg(format(Money::cents(*most->value)));
    if (person.ended.isValid() && person.ended <= facts.day)
        way.tests.prepend({u"running"_s, Text::tr("The business still runs"), Text::tr("ended on %1").arg(format(person.ended)), u"Bbz 2004 art. 2(1)(c)"_s, State::Failed, true});
    return way;
}

OlderWay ioazWay(const OlderFacts &facts, const OlderPerson &person, const RuleBook &rules)
{
    Tester tester(facts, person, rules);
    const QDate end = person.ended.isValid() ? person.ended : person.plannedEnd;
    const QString found = !person.birthDate.isValid() ? Text::tr("the birth date is not recorded")
                          : end.isValid()             ? Text::tr("born on %1, ends on %2").arg(format(person.birthDate), format(end))
                                                      : Text::tr("born on %1; the last day of the business is not chosen").arg(format(person.birthDate));
    tester.ruled(u"age"_s, "ioaz.age.min", [](const RuleValue &rule) { return Text::tr("Is %1 or older when the business ends").arg(*rule.value); }, found, [&](const RuleValue &rule) -> std::optional<bool> {
        if (!person.birthDate.isValid())
            return std::nullopt;
        return person.birthDate.addYears(int(*rule.value)) <= (end.isValid() ? end : facts.day);
    });
    tester.underPensionAge();
    tester.atLeastMonths(u"months"_s, "ioaz.business.months", Text::tr("In business for at least %1 years without a break"));
    tester.ruled(u"worked"_s, "ioaz.work.months", [](const RuleValue &rule) { return Text::tr("Before that %1 years in business or employment").arg(*rule.value / 12); },
                 facts.workedBefore.isEmpty() ? Text::tr("not asked yet") : QString(), [&](const RuleValue &) -> std::optional<bool> {
                     return facts.workedBefore.isEmpty() ? std::nullopt : std::optional(facts.workedBefore == "yes"_L1);
                 });
    tester.answered(u"hours"_s, Text::tr("Works enough hours in the business"), facts.hoursMet, u"yes"_s, u"Ioaz art. 2; Wet IB 2001 art. 3.6"_s);
    tester.below(u"past"_s, "ioaz.income.past.max", Text::tr("Average income of the last three book years below %1"), facts.pastKnown, facts.past);
    tester.below(u"expected"_s, "ioaz.income.expected.max", Text::tr("Expected income below %1 a year"), facts.expectedKnown, facts.expected);
    const bool late = person.ended.isValid() && (!person.askedIoaz.isValid() || person.askedIoaz > person.ended);
    tester.tests.append({u"order"_s, Text::tr("Asked for before the business ends"), person.askedIoaz.isValid() ? Text::tr("asked for on %1").arg(format(person.askedIoaz)) : Text::tr("not asked for yet"),
                         u"Ioaz art. 5 lid 2 onder 4"_s, late ? State::Failed : person.askedIoaz.isValid() ? State::Met : State::Open, true});
    OlderWay way{u"ioaz"_s, Text::tr("Ending: Ioaz"), {}, tester.tests};
    way.text = Text::tr("The business ends; Ioaz adds up to the benefit until the pension.");
    const RuleValue *free = rules.on(facts.day).lookUp(u"ioaz.wealth.free"_s);
    if (free && free->value)
        way.text += u' ' + (facts.wealthKnown && facts.wealth > Money::cents(*free->value) ? Text::tr("Of the wealth %1 lies above the free %2: part of it counts as income.").arg(format(facts.wealth - Money::cents(*free->value)), format(Money::cents(*free->value)))
                                                                                          : Text::tr("Wealth up to %1 does not count.").arg(format(Money::cents(*free->value))));
    return way;
}

} // namespace

template <> const Table<OlderFacts> &tableOf<OlderFacts>()
{
    static const Table<OlderFacts> table{
        QStringLiteral("older_facts"),
        {column<&OlderFacts::id>("id"),
         column<&OlderFacts::dossier>("dossier"),
         column<&OlderFacts::day>("day"),
         column<&OlderFacts::viable>("viable"),
         column<&OlderFacts::hoursMet>("hours_met"),
         column<&OlderFacts::unbroken>("unbroken"),
         column<&OlderFacts::workedBefore>("worked_before"),
         column<&OlderFacts::pastKnown>("past_known"),
         column<&OlderFacts::past>("past_cents"),
         column<&OlderFacts::expectedKnown>("expected_known"),
         column<&OlderFacts::expected>("expected_cents"),
         column<&OlderFacts::wealthKnown>("wealth_known"),
         column<&OlderFacts::wealth>("wealth_cents"),
         column<&OlderFacts::remark>("remark")}};
    return table;
}

OlderTest::State OlderWay::state() const
{
    const auto any = [&](State wanted) { return std::any_of(tests.begin(), tests.end(), [&](const OlderTest &test) { return test.state == wanted; }); };
    return any(State::Failed) ? State::Failed : any(State::Open) ? State::Open : State::Met;
}

QList<OlderWay> olderWays(const OlderFacts &facts, const OlderPerson &person, const RuleBook &rules) { return {bbzWay(facts, person, rules), ioazWay(facts, person, rules)}; }

QList<Problem> check(const OlderFacts &facts, QDate today)
{
    using enum Problem::Weight;
    QList<Problem> problems;
    if (!facts.day.isValid())
        problems.append({Blocks, u"day"_s, Text::tr("Fill in of which day the rules are: that of the application, or today.")});
    else if (facts.day > today)
        problems.append({Warns, u"day"_s, Text::tr("The rules of a day ahead may still change.")});
    return problems;
}

} // namespace core
