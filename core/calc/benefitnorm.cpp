#include "core/calc/benefitnorm.h"

#include "core/base/format.h"
#include "core/calc/aowage.h"
#include "core/calc/inputcheck.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::BenefitNorm)
};

constexpr Rule<RuleCount> youngest{"pw.age.min"};
constexpr Rule<RuleCount> adult{"pw.age.adult"};
constexpr Rule<RuleCount> sharerAge{"pw.sharers.age"};
constexpr Rule<Percentage> sharersBase{"pw.sharers.base"};
constexpr Rule<Percentage> sharersEach{"pw.sharers.perperson"};
constexpr Rule<Percentage> withoutRightShare{"pw.spouse.noright.share"};
constexpr Rule<Percentage> holidayShare{"pw.holiday.share"};

enum class Stage { Child, Young, Working, Pension };

/// The norm with its part without holiday allowance; they come from the tables together when the tables have both.
struct Norm {
    Money incl;
    std::optional<Money> excl;
};

Stage stageOf(Worksheet &sheet, QDate born)
{
    if (born.addYears(int(sheet[youngest])) > sheet.on())
        return Stage::Child;
    if (born.addYears(int(sheet[adult])) > sheet.on())
        return Stage::Young;
    return hasReachedAowAge(sheet, born) ? Stage::Pension : Stage::Working;
}

Norm fromTable(Worksheet &sheet, const QString &article, const QString &text)
{
    const QString key = u"pw.norm."_s + article;
    const Norm norm{sheet.money(key + u".incl"_s), sheet.money(key + u".excl"_s)};
    sheet.step(text, norm.incl, key + u".incl"_s);
    sheet.set(u"article"_s, article);
    return norm;
}

/// (40 % + A × 30 %) / A of the norm for a couple, for each of `shares` people.
Norm fromSharers(Worksheet &sheet, const QString &coupleArticle, qint64 people, qint64 shares)
{
    const QString key = u"pw.norm."_s + coupleArticle + u".incl"_s;
    const Money couple = sheet.money(key);
    const Percentage together = Percentage::ofThousandths(sheet[sharersBase].thousandths() + people * sheet[sharersEach].thousandths());
    const Money each = couple.share(together, Rounding::HalfUp).dividedBy(people);
    sheet.step(Text::tr("Norm for a couple"), couple, key);
    sheet.step(Text::tr("%1 adults share the costs, each of at least %2 years: together %3, each a part of %4.").arg(people).arg(sheet[sharerAge]).arg(format(together)).arg(people),
               each, QString::fromLatin1(sharersBase.key));
    if (shares > 1)
        sheet.step(Text::tr("For both partners"), each * shares);
    sheet.set(u"article"_s, u"22a"_s);
    sheet.set(u"people_counted"_s, people);
    return {each * shares, std::nullopt};
}

Norm inInstitution(Worksheet &sheet, bool couple)
{
    const QString part = couple ? u"b"_s : u"a"_s;
    const Norm norm = fromTable(sheet, u"23.1."_s + part, Text::tr("Norm in an institution"));
    const QString key = u"pw.norm.23.2."_s + part;
    const Money extra = sheet.money(key);
    sheet.step(Text::tr("Raised for health insurance"), extra, key);
    return {norm.incl + extra, *norm.excl + extra};
}

Norm forYoungSingle(Worksheet &sheet, bool children, bool noSupport)
{
    const Norm norm = children ? fromTable(sheet, u"20.2.a"_s, Text::tr("Norm for a single parent of 18 to 20 years"))
                               : fromTable(sheet, u"20.1.a"_s, Text::tr("Norm for a single person of 18 to 20 years"));
    if (!noSupport)
        return norm;
    const QString key = u"pw.norm.20.3"_s;
    const Money extra = sheet.money(key);
    const Money ceiling = sheet.money(u"pw.norm.21.a.incl"_s);
    sheet.step(Text::tr("Raised because the parents cannot be asked for support"), extra, key);
    const Money raised = norm.incl + extra;
    if (raised <= ceiling)
        return {raised, std::nullopt};
    sheet.step(Text::tr("Limited to the norm from 21 years"), ceiling, u"pw.norm.21.a.incl"_s);
    return {ceiling, std::nullopt};
}

Norm forYoungCouple(Worksheet &sheet, bool bothYoung, bool children, qint64 sharers)
{
    if (bothYoung)
        return children ? fromTable(sheet, u"20.2.b"_s, Text::tr("Norm for a couple both of 18 to 20 years, with children"))
                        : fromTable(sheet, u"20.1.b"_s, Text::tr("Norm for a couple both of 18 to 20 years"));
    if (sharers == 0)
        return children ? fromTable(sheet, u"20.2.c"_s, Text::tr("Norm for a couple, one of 18 to 20 years and one from 21, with children"))
                        : fromTable(sheet, u"20.1.c"_s, Text::tr("Norm for a couple, one of 18 to 20 years and one from 21"));
    const Norm elder = fromSharers(sheet, u"21.b"_s, sharers + 1, 1);
    const QString key = children ? u"pw.norm.22a.3.a.incl"_s : u"pw.norm.22a.3.b.incl"_s;
    const Money younger = sheet.money(key);
    sheet.step(Text::tr("Added for the partner of 18 to 20 years"), younger, key);
    return {elder.incl + younger, std::nullopt};
}

Norm forSpouseWithoutRight(Worksheet &sheet, bool pensioner)
{
    const QString key = pensioner ? u"pw.norm.22.b.incl"_s : u"pw.norm.21.b.incl"_s;
    const Money couple = sheet.money(key);
    const Money half = couple.share(sheet[withoutRightShare], Rounding::HalfUp);
    sheet.step(Text::tr("Norm for a couple"), couple, key);
    sheet.step(Text::tr("The partner has no right to benefit: %1 of it.").arg(format(sheet[withoutRightShare])), half, QString::fromLatin1(withoutRightShare.key));
    sheet.set(u"article"_s, u"24"_s);
    if (sheet.on() >= QDate(2026, 1, 1))
        sheet.warn(Text::tr("Art. 24a may add to this since 2026; that is not counted here."));
    return {half, std::nullopt};
}

Norm forAdults(Worksheet &sheet, bool couple, bool pensioner, qint64 sharers)
{
    const QString coupleArticle = pensioner ? u"22.b"_s : u"21.b"_s;
    if (sharers > 0)
        return fromSharers(sheet, coupleArticle, sharers + (couple ? 2 : 1), couple ? 2 : 1);
    if (couple)
        return fromTable(sheet, coupleArticle, pensioner ? Text::tr("Norm for a couple, one or both of AOW age") : Text::tr("Norm for a couple from 21 years to AOW age"));
    return pensioner ? fromTable(sheet, u"22.a"_s, Text::tr("Norm for a single person of AOW age"))
                     : fromTable(sheet, u"21.a"_s, Text::tr("Norm for a single person from 21 years to AOW age"));
}

void refuseWhatDoesNotFit(Worksheet &sheet, const QJsonObject &input)
{
    const bool couple = input["household"_L1].toString() == "couple"_L1;
    if (couple && !input.contains("partner_birth_date"_L1))
        sheet.refuse(u"partner_birth_date"_s, Text::tr("partner_birth_date: is needed for a couple"));
    for (const QString &key : {u"partner_birth_date"_s, u"partner_without_right"_s})
        if (!couple && input.contains(key))
            sheet.refuse(key, Text::tr("%1: only for a couple").arg(key));
    if (couple && input["no_parental_support"_L1].toBool())
        sheet.refuse(u"no_parental_support"_s, Text::tr("no_parental_support: not worked out for a couple"));
    if (input["in_institution"_L1].toBool() && input["cost_sharers"_L1].toInteger() > 0)
        sheet.refuse(u"cost_sharers"_s, Text::tr("cost_sharers: nobody shares the costs in an institution"));
    if (input["partner_without_right"_L1].toBool() && (input["cost_sharers"_L1].toInteger() > 0 || input["in_institution"_L1].toBool()))
        sheet.refuse(u"partner_without_right"_s, Text::tr("partner_without_right: not worked out together with cost sharers or an institution"));
}

void refuseAges(Worksheet &sheet, Stage own, Stage partner, const QJsonObject &input)
{
    if (own == Stage::Child)
        sheet.refuse(u"birth_date"_s, Text::tr("birth_date: under 18 there is no norm of one's own"));
    if (partner == Stage::Child)
        sheet.refuse(u"partner_birth_date"_s, Text::tr("partner_birth_date: under 18 there is no norm of one's own"));
    if (std::min(own, partner) == Stage::Young && std::max(own, partner) == Stage::Pension)
        sheet.refuse(u"partner_birth_date"_s, Text::tr("partner_birth_date: a partner under 21 beside one of AOW age is not worked out"));
    if (input["partner_without_right"_L1].toBool() && own == Stage::Young)
        sheet.refuse(u"partner_without_right"_s, Text::tr("partner_without_right: not worked out under 21"));
    if (input["no_parental_support"_L1].toBool() && own != Stage::Young)
        sheet.refuse(u"no_parental_support"_s, Text::tr("no_parental_support: only from 18 to 20 years"));
}

Norm normOf(Worksheet &sheet, const QJsonObject &input, Stage own, Stage partner)
{
    const bool couple = input["household"_L1].toString() == "couple"_L1;
    const bool children = input["household"_L1].toString() == "single-parent"_L1 || input["children"_L1].toBool();
    const qint64 sharers = input["cost_sharers"_L1].toInteger();
    const bool pensioner = own == Stage::Pension || partner == Stage::Pension;
    if (input["in_institution"_L1].toBool())
        return inInstitution(sheet, couple);
    if (input["partner_without_right"_L1].toBool())
        return forSpouseWithoutRight(sheet, own == Stage::Pension);
    if (!couple && own == Stage::Young)
        return forYoungSingle(sheet, children, input["no_parental_support"_L1].toBool());
    if (own == Stage::Young || partner == Stage::Young)
        return forYoungCouple(sheet, own == partner, children, sharers);
    return forAdults(sheet, couple, pensioner, sharers);
}

} // namespace

CalcAnswer benefitNorm(const QJsonObject &input, const RuleBook &book, QDate)
{
    Worksheet sheet(book, dayIn(input, u"on"));
    refuseWhatDoesNotFit(sheet, input);
    if (sheet.isRefused())
        return sheet.answer();
    const Stage own = stageOf(sheet, dayIn(input, u"birth_date"));
    const Stage partner = input.contains("partner_birth_date"_L1) ? stageOf(sheet, dayIn(input, u"partner_birth_date")) : own;
    refuseAges(sheet, own, partner, input);
    if (sheet.isRefused())
        return sheet.answer();
    const Norm norm = normOf(sheet, input, own, partner);
    const Money excl = norm.excl.value_or(norm.incl - norm.incl.share(sheet[holidayShare], Rounding::HalfUp));
    sheet.step(Text::tr("Of which holiday allowance, kept until it is paid"), norm.incl - excl, QString::fromLatin1(holidayShare.key));
    sheet.step(Text::tr("Paid per month"), excl);
    sheet.set(u"norm_incl_cents"_s, norm.incl);
    sheet.set(u"norm_excl_cents"_s, excl);
    sheet.set(u"holiday_cents"_s, norm.incl - excl);
    if (input.contains("reduction_permille_pct"_L1)) {
        const Percentage reduction = Percentage::ofThousandths(input["reduction_permille_pct"_L1].toInteger());
        const Money reduced = norm.incl - norm.incl.share(reduction, Rounding::HalfUp);
        sheet.cite(Text::tr("Lowered by %1 by the decision of the municipality, with holiday allowance").arg(format(reduction)), u"Participatiewet art. 18"_s, reduced);
        sheet.set(u"reduced_incl_cents"_s, reduced);
    }
    return sheet.answer();
}

} // namespace core
