#include "core/stop/olderguide.h"

#include "core/base/failure.h"
#include "core/base/format.h"
#include "core/calc/aowage.h"
#include "core/calc/ioaztest.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::OlderGuide)
};

using State = OlderTest::State;
static_assert(int(State::Met) == int(JudgedCondition::State::Met) && int(State::Open) == int(JudgedCondition::State::Open));

QString sourceOf(const RuleValue &rule) { return u"%1, %2"_s.arg(rule.article, rule.source.section(u';', 0, 0)); }

QString unbrokenSince(const OlderPerson &person)
{
    return person.businessStart.isValid() ? Text::tr("in business since %1; whether that was without a break is not asked yet").arg(format(person.businessStart)) : Text::tr("the start of the business is not recorded");
}

/// Writes the tests of going on; what a rule says is looked up by its key, and a rule that is not known leaves the test open.
class Tester {
public:
    Tester(const BbzEnding &facts, const OlderPerson &person, const RuleBook &rules) : m_facts(facts), m_person(person), m_book(rules), m_rules(rules.on(person.applied)), m_now(rules.on(person.today)) {}

    QList<OlderTest> tests;

    void answered(const QString &key, const QString &text, const QString &answer, const QString &wanted, const QString &source)
    {
        const State state = answer.isEmpty() ? State::Open : answer == wanted ? State::Met : State::Failed;
        tests.append({key, text, answer.isEmpty() ? Text::tr("not asked yet") : QString(), source, state, true});
    }
    /// `judge` says whether the rule is met; nullopt when the dossier does not know.
    /// What has to stay true is held against the rules of today, the rest against those of the application.
    void ruled(const QString &key, const char *ruleKey, const std::function<QString(const RuleValue &)> &text, const QString &found, const std::function<std::optional<bool>(const RuleValue &)> &judge, bool stays = false)
    {
        const RulesAt &rules = stays ? m_now : m_rules;
        const RuleValue *rule = rules.lookUp(QString::fromLatin1(ruleKey));
        if (!rule || (!rule->value && rule->choice.isEmpty())) {
            tests.append({key, Text::tr("The rule %1 is not known for %2").arg(QString::fromLatin1(ruleKey), format(rules.day())), Text::tr("look it up; nothing is guessed"), {}, State::Open, false});
            return;
        }
        const std::optional<bool> met = judge(*rule);
        tests.append({key, text(*rule), found, sourceOf(*rule), !met ? State::Open : *met ? State::Met : State::Failed, rule->verified});
    }
    void longEnough()
    {
        const QDate since = m_facts.businessSince;
        ruled(u"months"_s, "bbz.older.business.months", [](const RuleValue &rule) { return Text::tr("In business for at least %1 years without a break").arg(*rule.value / 12); },
              since.isValid() ? Text::tr("without a break since %1").arg(format(since)) : unbrokenSince(m_person), [&](const RuleValue &rule) -> std::optional<bool> {
                  // Who began too late cannot have been in business long enough, whatever the answer.
                  if (const QDate first = since.isValid() ? since : m_person.businessStart; first.isValid() && first.addMonths(int(*rule.value)) > m_person.applied)
                      return false;
                  return since.isValid() ? std::optional(true) : std::nullopt;
              });
    }
    /// Under pension age; a year whose age is not known leaves it open.
    void underPensionAge()
    {
        OlderTest test{u"pension"_s, Text::tr("Has not reached the age of the state pension"), {}, u"AOW art. 7a"_s, State::Open, true};
        if (!m_person.birthDate.isValid()) {
            test.found = Text::tr("the birth date is not recorded");
        } else if (const QDate day = aowDay(m_person.birthDate, m_book); day.isValid()) {
            test.found = Text::tr("AOW age on %1").arg(format(day));
            test.state = day <= m_person.applied ? State::Failed : State::Met;
        } else {
            try {
                Worksheet sheet(m_book, m_person.applied);
                test.state = hasReachedAowAge(sheet, m_person.birthDate) ? State::Failed : State::Met;
                test.found = Text::tr("born on %1").arg(format(m_person.birthDate));
            } catch (const Failure &failure) {
                test.found = failure.message();
            }
        }
        tests.append(test);
    }

private:
    const BbzEnding &m_facts;
    const OlderPerson &m_person;
    const RuleBook &m_book;
    RulesAt m_rules;
    RulesAt m_now;
};

void testBirth(Tester &tester, const OlderPerson &person)
{
    const QString found = person.birthDate.isValid() ? Text::tr("born on %1").arg(format(person.birthDate)) : Text::tr("the birth date is not recorded");
    // Applications up to 2019 are judged by age, later ones by birth date (Bbz art. 60a).
    if (person.applied < QDate(2020, 1, 1)) {
        tester.ruled(u"age"_s, "bbz.older.age.min", [](const RuleValue &rule) { return Text::tr("Is %1 or older").arg(*rule.value); }, found, [&](const RuleValue &rule) {
            return person.birthDate.isValid() ? std::optional(person.birthDate.addYears(int(*rule.value)) <= person.applied) : std::nullopt;
        });
        return;
    }
    const auto dayOf = [](const RuleValue &rule) { return QDate::fromString(rule.choice, Qt::ISODate); };
    tester.ruled(u"age"_s, "bbz.older.born.before", [&](const RuleValue &rule) { return Text::tr("Was born before %1").arg(format(dayOf(rule))); }, found, [&](const RuleValue &rule) {
        return person.birthDate.isValid() ? std::optional(person.birthDate < dayOf(rule)) : std::nullopt;
    });
}

QString giftByWealth(const OlderPerson &person, const RulesAt &rules)
{
    const RuleValue *limit = rules.lookUp(u"bbz.wealth.older"_s);
    if (!person.ownWealth)
        return Text::tr("The wealth is not written down yet (Bbz, Living costs, Wealth).");
    if (!limit || !limit->value)
        return Text::tr("The limit of wealth is not known for %1.").arg(format(rules.day()));
    const Money most = Money::cents(*limit->value);
    return *person.ownWealth <= most ? Text::tr("Own wealth %1, not above %2 (%3): a gift is possible.").arg(format(*person.ownWealth), format(most), limit->article)
                                     : Text::tr("Own wealth %1, above %2 (%3): what is above it stays a loan.").arg(format(*person.ownWealth), format(most), limit->article);
}

OlderWay bbzWay(const BbzEnding &facts, const OlderPerson &person, const RuleBook &rules)
{
    Tester tester(facts, person, rules);
    if (person.ended.isValid() && person.ended <= person.applied)
        tester.tests.append({u"running"_s, Text::tr("The business still runs"), Text::tr("ended on %1").arg(format(person.ended)), u"Bbz 2004 art. 2(1)(c)"_s, State::Failed, true});
    testBirth(tester, person);
    tester.underPensionAge();
    tester.longEnough();
    tester.answered(u"hours"_s, Text::tr("Works enough hours in the business"), facts.hoursMet, u"yes"_s, u"Bbz 2004 art. 1(b); Wet IB 2001 art. 3.6"_s);
    tester.answered(u"viable"_s, Text::tr("The business is not viable"), facts.viable, u"no"_s, u"Bbz 2004 art. 2(1)(c)"_s);
    tester.ruled(u"expected"_s, "bbz.older.income.min", [](const RuleValue &rule) { return Text::tr("Expected gross income of at least %1 a year").arg(format(Money::cents(*rule.value))); },
                 facts.expectedIncome ? format(*facts.expectedIncome) : Text::tr("not recorded yet"),
                 [&](const RuleValue &rule) { return facts.expectedIncome ? std::optional(*facts.expectedIncome >= Money::cents(*rule.value)) : std::nullopt; }, true);
    OlderWay way{u"bbz"_s, Text::tr("Going on: Bbz for older entrepreneurs"), Text::tr("The business goes on; the Bbz adds up to the norm until the pension, as long as the income stays enough."), person.applied, tester.tests};
    const RulesAt at = rules.on(person.applied);
    if (const RuleValue *most = at.lookUp(u"bbz.capital.older.max"_s); most && most->value)
        way.text += u' ' + Text::tr("Capital: at most %1.").arg(format(Money::cents(*most->value)));
    way.text += u' ' + giftByWealth(person, at);
    return way;
}

/// What an answer to a condition of the Ioaz rests on.
QString foundFor(const JudgedCondition &condition, const BbzEnding &facts, const OlderPerson &person)
{
    const QDate end = person.ended.isValid() ? person.ended : facts.plannedEnd;
    if (condition.key == "birth_date"_L1)
        return end.isValid() ? Text::tr("born on %1, ends on %2").arg(format(person.birthDate), format(end)) : Text::tr("born on %1; the last day of the business is not chosen").arg(format(person.birthDate));
    if (condition.key == "business_months"_L1)
        return facts.businessSince.isValid() ? Text::tr("without a break since %1").arg(format(facts.businessSince)) : unbrokenSince(person);
    if (condition.key == "income_year1_cents"_L1)
        return condition.state == JudgedCondition::State::Open ? Text::tr("not all three years are recorded") : Text::tr("%1, %2 and %3").arg(format(*facts.incomeYear1), format(*facts.incomeYear2), format(*facts.incomeYear3));
    if (condition.key == "expected_income_cents"_L1)
        return facts.expectedIncome ? format(*facts.expectedIncome) : Text::tr("not recorded yet");
    if (condition.key == "ended"_L1 && !facts.ioazApplied.isValid())
        return Text::tr("not asked for yet");
    if (condition.key == "ended"_L1)
        return Text::tr("asked for on %1").arg(format(facts.ioazApplied));
    return condition.state == JudgedCondition::State::Open ? Text::tr("not asked yet") : QString();
}

OlderTest testFrom(const JudgedCondition &condition, const BbzEnding &facts, const OlderPerson &person, const RulesAt &rules)
{
    OlderTest test{condition.key, condition.text, foundFor(condition, facts, person), condition.article, State(condition.state), true};
    // The calculator begins in the middle of a sentence.
    test.text.replace(0, 1, test.text.first(1).toUpper());
    // Who has not asked can still be in time, and nobody is in time without asking.
    if (condition.key == "ended"_L1 && !facts.ioazApplied.isValid() && test.state == State::Met)
        test.state = State::Open;
    if (const RuleValue *rule = condition.rule.isEmpty() ? nullptr : rules.lookUp(condition.rule)) {
        test.source = sourceOf(*rule);
        test.verified = rule->verified;
    }
    return test;
}

/// What the calculator makes of it.
QString ioazOutcome(const BbzEnding &facts, const QJsonObject &input, const RuleBook &rules, QDate today)
{
    try {
        const QJsonObject outcome = ioazTest(input, rules, today).outcome;
        QStringList words;
        if (outcome.contains("benefit_cents"_L1))
            words.append(Text::tr("About %1 a month would be left.").arg(format(Money::cents(outcome["benefit_cents"_L1].toInteger()))));
        if (const QDate by = QDate::fromString(outcome["end_by"_L1].toString(), Qt::ISODate); by.isValid() && facts.ioazApplied.isValid())
            words.append(Text::tr("The business has to end by %1.").arg(format(by)));
        return words.join(u' ');
    } catch (const Failure &failure) {
        return failure.message();
    }
}

OlderWay ioazWay(const BbzEnding &facts, const OlderPerson &person, const RuleBook &rules)
{
    const QDate day = facts.ioazApplied.isValid() ? facts.ioazApplied : person.today;
    OlderWay way{u"ioaz"_s, Text::tr("Ending: Ioaz"), Text::tr("The business ends; Ioaz adds up to the benefit until the pension."), day, {}};
    const QJsonObject input = ioazInput(facts, person.ended, person.birthDate, person.couple, person.today);
    if (input.isEmpty()) {
        way.tests.append({u"birth_date"_s, Text::tr("Is old enough when the business ends"), Text::tr("the birth date is not recorded"), u"Ioaz art. 2"_s, State::Open, true});
        return way;
    }
    const QList<JudgedCondition> conditions = ioazConditions(input, rules);
    for (const JudgedCondition &condition : conditions)
        way.tests.append(testFrom(condition, facts, person, rules.on(day)));
    way.text += u' ' + ioazOutcome(facts, input, rules, person.today);
    if (facts.outcome == "granted"_L1 || facts.outcome == "refused"_L1)
        way.text += u' ' + (facts.outcome == "granted"_L1 ? Text::tr("Granted on %1.") : Text::tr("Refused on %1.")).arg(format(facts.outcomeDay));
    return way;
}

} // namespace

OlderTest::State OlderWay::state() const
{
    const auto any = [&](State wanted) { return std::any_of(tests.begin(), tests.end(), [&](const OlderTest &test) { return test.state == wanted; }); };
    return any(State::Failed) ? State::Failed : any(State::Open) ? State::Open : State::Met;
}

QList<OlderWay> olderWays(const BbzEnding &ending, const OlderPerson &person, const RuleBook &rules) { return {bbzWay(ending, person, rules), ioazWay(ending, person, rules)}; }

} // namespace core
