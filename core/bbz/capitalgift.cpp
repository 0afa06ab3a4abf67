#include "core/bbz/capitalgift.h"

#include "core/base/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::CapitalGift)
};

using enum Problem::Weight;

/// The amount in force, or nullptr with a warning that names the rule.
const RuleValue *amountOf(const RulesAt &rules, const QString &key, QList<Problem> &problems)
{
    const RuleValue *value = rules.lookUp(key);
    if (value && value->known && value->value)
        return value;
    problems.append({Warns, {}, Text::tr("No rule %1 is known for %2, so it was not tested.").arg(key, format(rules.day()))});
    return nullptr;
}

void checkWealth(const CapitalGift &gift, const RulesAt &rules, QList<Problem> &problems)
{
    if (!gift.wealthKnown) {
        problems.append({Warns, u"wealth_known"_s, Text::tr("The wealth was not tested; without that test the gift is not certain.")});
        return;
    }
    const bool older = gift.article == "26"_L1;
    const RuleValue *limit = amountOf(rules, older ? u"bbz.wealth.older"_s : u"bbz.wealth.upper"_s, problems);
    if (!limit || gift.ownWealth <= Money::cents(*limit->value))
        return;
    const QString words = older ? Text::tr("Own wealth is above %1 (%2): lend it without interest instead, repaid by at least 10 % a year (art. 13).")
                                : Text::tr("Own wealth is above %1 (%2): no gift is possible.");
    problems.append({Blocks, u"own_wealth_cents"_s, words.arg(format(Money::cents(*limit->value)), limit->article)});
}

} // namespace

template <> const Table<CapitalGift> &tableOf<CapitalGift>()
{
    static const Table<CapitalGift> table{
        QStringLiteral("bbz_capital_gifts"),
        {column<&CapitalGift::id>("id"),
         column<&CapitalGift::dossier>("dossier"),
         column<&CapitalGift::application>("application"),
         column<&CapitalGift::article>("article"),
         column<&CapitalGift::purpose>("purpose"),
         column<&CapitalGift::amount>("amount_cents"),
         column<&CapitalGift::ruleDay>("rule_day"),
         column<&CapitalGift::decided>("decided"),
         column<&CapitalGift::paidOut>("paid_out"),
         column<&CapitalGift::wealthKnown>("wealth_known"),
         column<&CapitalGift::ownWealth>("own_wealth_cents"),
         column<&CapitalGift::grounds>("grounds")}};
    return table;
}

QString giftRule(const QString &article) { return article == "22"_L1 ? u"bbz.capital.established.gift.max"_s : u"bbz.capital.older.max"_s; }

QList<Problem> check(const CapitalGift &gift, const QList<CapitalGift> &others, const QList<Loan> &loans, const RulesAt &rules)
{
    QList<Problem> problems;
    if (gift.amount <= Money())
        problems.append({Blocks, u"amount_cents"_s, Text::tr("Fill in how much is given.")});
    if (!gift.ruleDay.isValid())
        problems.append({Blocks, u"rule_day"_s, Text::tr("Fill in the day of the application: its rules hold.")});
    if (gift.grounds.trimmed().isEmpty())
        problems.append({Blocks, u"grounds"_s, Text::tr("Write down why it is a gift and no loan.")});
    if (blocks(problems))
        return problems;
    Money together = gift.amount;
    for (const CapitalGift &other : others)
        if (other.id != gift.id && other.article == gift.article)
            together += other.amount;
    // For the older, what is lent without interest counts for the same maximum.
    for (const Loan &loan : loans) {
        if (gift.article == "26"_L1 && loan.kind == "older"_L1)
            together += loan.principal;
        if (gift.article == "22"_L1 && loan.kind == "established"_L1 && loan.ruleDay == gift.ruleDay)
            problems.append({Blocks, u"article"_s, Text::tr("Art. 22 and a loan of art. 20 on the same application cannot go together.")});
    }
    if (const RuleValue *most = amountOf(rules, giftRule(gift.article), problems); most && together > Money::cents(*most->value))
        problems.append({Warns, u"amount_cents"_s, Text::tr("%1 is above the maximum of %2 on %3 (%4): %5 too much.")
                             .arg(format(together), format(Money::cents(*most->value)), format(rules.day()), most->article, format(together - Money::cents(*most->value)))});
    checkWealth(gift, rules, problems);
    return problems;
}

} // namespace core
