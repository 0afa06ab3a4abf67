#include "core/bbz/livingcosts.h"

#include "core/base/format.h"
#include "core/base/period.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::LivingCosts)
};

using enum Problem::Weight;

/// The months of chapter VIIa (Stb. 2021, 438; Stb. 2022, 82).
const QDate easedFrom(2021, 10, 1);
const QDate easedUntil(2022, 3, 31);

/// From this year the municipality pays the tax over a gift as a final levy.
constexpr int finalLevySince = 2017;

void checkLength(const LivingAward &award, const QList<LivingAward> &others, const LongestTerm &longest, const RuleBook &rules, QList<Problem> &problems)
{
    if (award.eased)
        return;
    int months = awardMonths(award);
    for (const LivingAward &other : others)
        if (other.id != award.id && !other.eased && other.form == award.form && other.extension == award.extension)
            months += awardMonths(other);
    int most = award.extension ? longest.extension : longest.months;
    QString article = award.extension ? longest.extensionArticle : longest.article;
    if (award.form == "gift"_L1) {
        const RuleValue *gift = rules.on(award.from).lookUp(u"bbz.living.gift.months"_s);
        most = gift ? int(*gift->value) : 0;
        article = gift ? gift->article : QString();
    }
    if (award.extension && most == 0)
        problems.append({Warns, u"extension"_s, Text::tr("The law knows no extension for this kind.")});
    else if (most > 0 && months > most)
        problems.append({Warns, u"until_day"_s, Text::tr("Together that is %1 months; at most %2 are allowed (%3).").arg(months).arg(most).arg(article)});
}

} // namespace

template <> const Table<LivingAward> &tableOf<LivingAward>()
{
    static const Table<LivingAward> table{
        QStringLiteral("bbz_awards"),
        {column<&LivingAward::id>("id"),
         column<&LivingAward::dossier>("dossier"),
         column<&LivingAward::application>("application"),
         column<&LivingAward::form>("form"),
         column<&LivingAward::from>("from_day"),
         column<&LivingAward::until>("until_day"),
         column<&LivingAward::month>("month_cents"),
         column<&LivingAward::decided>("decided"),
         column<&LivingAward::extension>("extension"),
         column<&LivingAward::eased>("eased"),
         column<&LivingAward::note>("note")}};
    return table;
}

template <> const Table<BookYear> &tableOf<BookYear>()
{
    static const Table<BookYear> table{
        QStringLiteral("bbz_years"),
        {column<&BookYear::id>("id"),
         column<&BookYear::dossier>("dossier"),
         column<&BookYear::year>("year"),
         column<&BookYear::household>("household"),
         column<&BookYear::norm>("norm_cents"),
         column<&BookYear::health>("health_cents"),
         column<&BookYear::special>("special_cents"),
         column<&BookYear::result>("result_cents"),
         column<&BookYear::taxShare>("tax_share"),
         column<&BookYear::otherIncome>("other_income_cents"),
         column<&BookYear::lent>("lent_cents"),
         column<&BookYear::months>("months"),
         column<&BookYear::days>("assistance_days"),
         column<&BookYear::wealthKnown>("wealth_known"),
         column<&BookYear::ownWealth>("own_wealth_cents"),
         column<&BookYear::totalWealth>("total_wealth_cents"),
         column<&BookYear::older>("older"),
         column<&BookYear::accountsReceived>("accounts_received"),
         column<&BookYear::determined>("determined"),
         column<&BookYear::gift>("gift_cents"),
         column<&BookYear::extra>("extra_cents"),
         column<&BookYear::claim>("claim_cents"),
         column<&BookYear::kept>("kept_cents"),
         column<&BookYear::claimed>("claimed_cents"),
         column<&BookYear::reading>("reading"),
         column<&BookYear::weighing>("weighing")}};
    return table;
}

LentInYear lentIn(const QList<LivingAward> &awards, int year, const QList<LivingPayment> &payments)
{
    LentInYear found;
    for (Month month(year, 1); month.year() == year; month = month.next()) {
        bool any = false;
        const auto paid = std::find_if(payments.begin(), payments.end(), [&](const LivingPayment &one) { return one.month == month; });
        if (paid != payments.end())
            found.lent += paid->amount;
        for (const LivingAward &award : awards) {
            const QDate first = std::max(award.from, month.firstDay());
            const QDate last = std::min(award.until, month.lastDay());
            if (award.form != "loan"_L1 || first > last)
                continue;
            any = true;
            const qint64 days = first.daysTo(last) + 1;
            found.days += int(days);
            if (paid == payments.end())
                found.lent += (award.month * days).dividedBy(month.firstDay().daysInMonth());
        }
        found.months += any || (paid != payments.end() && !paid->amount.isZero());
    }
    return found;
}

Money easedIncome(const QList<LivingAward> &awards, int year)
{
    QList<LivingAward> eased;
    bool ordinary = false;
    for (LivingAward award : awards) {
        if (award.eased) {
            award.form = u"loan"_s; // so that it is counted over the months
            award.until = std::min(award.until, QDate(year, 3, 31));
            eased.append(award);
        } else if (award.from.year() <= year && award.until.year() >= year) {
            ordinary = true;
        }
    }
    return ordinary ? lentIn(eased, year).lent : Money();
}

int awardMonths(const LivingAward &award)
{
    int months = 0;
    while (award.from.addMonths(months) <= award.until)
        ++months;
    return months;
}

QList<Problem> check(const LivingAward &award, const QList<LivingAward> &others, const LongestTerm &longest, const RuleBook &rules)
{
    QList<Problem> problems;
    if (!award.from.isValid() || !award.until.isValid() || award.until < award.from)
        problems.append({Blocks, award.from.isValid() ? u"until_day"_s : u"from_day"_s, Text::tr("Fill in from when until when the assistance runs.")});
    if (award.month <= Money())
        problems.append({Blocks, u"month_cents"_s, Text::tr("Fill in the amount per month.")});
    if (award.eased && (award.form != "gift"_L1 || award.from < easedFrom || award.until > easedUntil))
        problems.append({Blocks, u"eased"_s, Text::tr("Eased assistance was a gift, from %1 up to and including %2.").arg(format(easedFrom), format(easedUntil))});
    if (blocks(problems))
        return problems;
    for (const LivingAward &other : others)
        if (other.id != award.id && Period{other.from, other.until}.overlaps({award.from, award.until}))
            problems.append({Blocks, u"from_day"_s, Text::tr("There is an award from %1 to %2 already.").arg(format(other.from), format(other.until))});
    checkLength(award, others, longest, rules, problems);
    return problems;
}

QJsonObject determinationInput(const BookYear &year)
{
    QJsonObject input{{u"year"_s, year.year}, {u"result_cents"_s, year.result.toCents()}, {u"assistance_cents"_s, year.lent.toCents()}, {u"assistance_months"_s, year.months}};
    if (year.household == "other"_L1)
        input[u"annual_norm_cents"_s] = year.norm.toCents();
    else
        input[u"household"_s] = year.household;
    const auto some = [&](const QString &key, Money amount) {
        if (!amount.isZero())
            input[key] = amount.toCents();
    };
    some(u"health_insurance_cents"_s, year.health);
    some(u"special_assistance_cents"_s, year.special);
    some(u"other_income_cents"_s, year.otherIncome);
    if (year.taxShare)
        input[u"tax_share_permille_pct"_s] = year.taxShare->thousandths();
    if (year.days > 0)
        input[u"assistance_days"_s] = year.days;
    if (year.wealthKnown) {
        input[u"own_wealth_cents"_s] = year.ownWealth.toCents();
        input[u"total_wealth_cents"_s] = year.totalWealth.toCents();
        input[u"older"_s] = year.older;
    }
    return input;
}

void takeOutcome(BookYear &year, const QJsonObject &outcome)
{
    const auto money = [&](const QString &key) { return Money::cents(outcome[key].toInteger()); };
    year.extra = money(u"extra_cents"_s);
    year.claim = money(u"claim_cents"_s);
    year.kept = money(year.reading == "excess"_L1 ? u"kept_loan_excess_cents"_s : u"kept_loan_whole_cents"_s);
    // What stays a loan is no gift.
    year.gift = money(u"gift_cents"_s) - year.kept;
}

QList<Problem> check(const BookYear &year, bool claimIsPower, QDate today)
{
    QList<Problem> problems;
    if (year.household == "other"_L1 && year.norm.isZero())
        problems.append({Blocks, u"norm_cents"_s, Text::tr("Fill in the annual norm: the norm of each month added up.")});
    if (!year.accountsReceived.isValid())
        problems.append({Blocks, u"accounts_received"_s, Text::tr("Determine only with the annual accounts and the tax return: draft figures do not do.")});
    if (!year.determined.isValid() || year.determined > today)
        problems.append({Blocks, u"determined"_s, Text::tr("Fill in the day of the decision, today at the latest.")});
    if (year.determined.isValid() && year.determined.year() <= year.year)
        problems.append({Blocks, u"determined"_s, Text::tr("The book year %1 has to be over first.").arg(year.year)});
    if (!year.wealthKnown)
        problems.append({Warns, u"wealth_known"_s, Text::tr("The wealth was not tested; without that test the gift is not certain.")});
    if (!year.kept.isZero() && year.reading.isEmpty())
        problems.append({Blocks, u"reading"_s, Text::tr("Choose how art. 13 is read, and give the reason with the weighing.")});
    if (year.claimed > year.claim)
        problems.append({Blocks, u"claimed_cents"_s, Text::tr("No more than %1 can be claimed back.").arg(format(year.claim))});
    if (year.claim > Money() && claimIsPower && year.weighing.trimmed().isEmpty())
        problems.append({Blocks, u"weighing"_s, Text::tr("Claiming back is a power since 2020: write down how the interests were weighed, also when all of it is claimed.")});
    if (year.claimed < year.claim && !claimIsPower && year.weighing.trimmed().isEmpty())
        problems.append({Blocks, u"weighing"_s, Text::tr("Until 2020 claiming back is a duty: write down the urgent reasons for claiming less.")});
    return problems;
}

QDate accountsDue(int year, const RuleBook &rules)
{
    const QDate end(year, 12, 31);
    return QDate(year + 1, 1, 1).addMonths(int(rules.on(end)[Rule<RuleCount>{"bbz.accounts.months"}])).addDays(-1);
}

GiftTax giftTax(QDate determined) { return determined.year() < finalLevySince ? GiftTax::IncomeOfTheClient : GiftTax::FinalLevy; }

QString giftTaxSentence(QDate determined)
{
    if (giftTax(determined) == GiftTax::IncomeOfTheClient)
        return Text::tr("The gift counts as taxable income of the client in %1, and may have cut the allowances of that year.").arg(determined.year());
    return Text::tr("The municipality pays the tax over the gift itself (final levy since 2017); it does not count as income of the client.");
}

} // namespace core
