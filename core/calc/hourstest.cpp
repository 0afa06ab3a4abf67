#include "core/calc/hourstest.h"

#include "core/base/format.h"
#include "core/calc/inputcheck.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::HoursTest)
};

constexpr Rule<HourQuantity> hoursPerYear{"tax.urencriterium.hours.year"};
constexpr Rule<Percentage> leastShare{"tax.urencriterium.share.min"};
constexpr Rule<RuleCount> starterYears{"tax.urencriterium.starter.years"};
constexpr Rule<HourQuantity> splitEntrepreneur{"bbz.hours.split.entrepreneur"};
constexpr Rule<HourQuantity> splitPartner{"bbz.hours.split.partner"};

/// Hours as they are read in the law: "1.225", or "1.225:30" with minutes.
QString hoursText(HourQuantity hours)
{
    const QString whole = QLocale(QLocale::Dutch).toString(hours.toMinutes() / 60);
    return hours.toMinutes() % 60 == 0 ? whole : whole + u':' + QString::number(hours.toMinutes() % 60).rightJustified(2, u'0');
}

bool testHours(Worksheet &sheet, HourQuantity worked)
{
    const HourQuantity needed = sheet[hoursPerYear];
    const bool enough = worked >= needed;
    sheet.step(Text::tr("%1 hours in the own business in %2.").arg(hoursText(worked)).arg(sheet.on().year()));
    sheet.step(enough ? Text::tr("At least %1 hours are needed: enough.").arg(hoursText(needed))
                      : Text::tr("At least %1 hours are needed: %2 hours short.").arg(hoursText(needed), hoursText(needed - worked)),
               std::nullopt, QString::fromLatin1(hoursPerYear.key));
    sheet.set(u"meets_hours"_s, enough);
    sheet.set(u"short_minutes"_s, enough ? 0 : (needed - worked).toMinutes());
    return enough;
}

bool testShare(Worksheet &sheet, HourQuantity worked, HourQuantity other, bool starter)
{
    const Percentage least = sheet[leastShare];
    // Minutes stand in for money here only to divide exactly.
    const Percentage share = Money::cents(worked.toMinutes()).shareOf(Money::cents((worked + other).toMinutes()));
    const bool more = qint64(worked.toMinutes()) * 100'000 > qint64((worked + other).toMinutes()) * least.thousandths();
    sheet.step(Text::tr("That is %1 of all working time (%2 hours).").arg(format(share), hoursText(worked + other)));
    sheet.step(more ? Text::tr("More than %1 is needed: enough.").arg(format(least)) : Text::tr("More than %1 is needed: not enough.").arg(format(least)),
               std::nullopt, QString::fromLatin1(leastShare.key));
    sheet.set(u"share_permille_pct"_s, share.thousandths());
    sheet.set(u"meets_share"_s, more);
    const bool excepted = !more && starter;
    if (excepted)
        sheet.step(Text::tr("Not an entrepreneur in one of the last %1 years: the share does not matter.").arg(sheet[starterYears]), std::nullopt,
                   QString::fromLatin1(starterYears.key));
    sheet.set(u"starter_exception"_s, excepted);
    return more || excepted;
}

void testSplit(Worksheet &sheet, HourQuantity worked, HourQuantity partner)
{
    const HourQuantity first = sheet[splitEntrepreneur];
    const HourQuantity second = sheet[splitPartner];
    const bool met = worked >= first && partner >= second;
    sheet.step(Text::tr("Partners in one business, for the Bbz: %1 hours of the entrepreneur where %2 are needed, %3 of the partner where %4 are needed.")
                   .arg(hoursText(worked), hoursText(first), hoursText(partner), hoursText(second)),
               std::nullopt, QString::fromLatin1(splitEntrepreneur.key));
    sheet.set(u"meets_partner_split"_s, met);
}

} // namespace

CalcAnswer hoursTest(const QJsonObject &input, const RuleBook &book, QDate)
{
    Worksheet sheet(book, dayIn(input, u"on"));
    const HourQuantity worked = HourQuantity::minutes(qint32(input["business_minutes"_L1].toInteger()));
    const HourQuantity other = HourQuantity::minutes(qint32(input["other_work_minutes"_L1].toInteger()));
    const bool enough = testHours(sheet, worked);
    const bool mostly = testShare(sheet, worked, other, input["starter"_L1].toBool());
    if (input.contains("partner_minutes"_L1))
        testSplit(sheet, worked, HourQuantity::minutes(qint32(input["partner_minutes"_L1].toInteger())));
    sheet.set(u"meets_urencriterium"_s, enough && mostly);
    sheet.step(enough && mostly ? Text::tr("The urencriterium is met: an entrepreneur for income tax as far as hours go.") : Text::tr("The urencriterium is not met."));
    if (enough && mostly)
        sheet.warn(Text::tr("Part-time entrepreneurship with benefit ends where the urencriterium is met."));
    return sheet.answer();
}

} // namespace core
