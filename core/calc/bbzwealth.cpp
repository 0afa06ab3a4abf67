#include "core/calc/bbzwealth.h"

#include "core/base/format.h"

#include <QCoreApplication>

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::WealthTest)
};

constexpr Rule<Money> upperLimit{"bbz.wealth.upper"};
constexpr Rule<Money> lowerLimit{"bbz.wealth.lower"};
constexpr Rule<Money> olderLimit{"bbz.wealth.older"};
constexpr Rule<Percentage> highestRatio{"bbz.wealth.ratio.max"};

} // namespace

WealthTest testWealth(Worksheet &sheet, Money own, Money total, bool older)
{
    const Rule<Money> limitRule = older ? olderLimit : upperLimit;
    WealthTest test;
    test.limit = sheet[limitRule];
    test.overLimit = own > test.limit;
    test.allowed = !test.overLimit;
    sheet.step(Text::tr("Own wealth"), own);
    if (older || test.overLimit) {
        sheet.step(test.overLimit ? Text::tr("Above the limit for a gift") : Text::tr("Not above the limit for a gift"), test.limit, QString::fromLatin1(limitRule.key));
    } else if (own <= sheet[lowerLimit]) {
        sheet.step(Text::tr("Not above the lower limit for a gift"), sheet[lowerLimit], QString::fromLatin1(lowerLimit.key));
    } else {
        const Percentage most = sheet[highestRatio];
        test.allowed = own <= total.share(most, Rounding::Down);
        sheet.step(Text::tr("Between the limits: own wealth is %1 of all wealth, at most %2 is allowed.").arg(format(own.shareOf(total)), format(most)), total, QString::fromLatin1(highestRatio.key));
    }
    if (test.allowed)
        sheet.step(Text::tr("The gift is allowed."));
    return test;
}

} // namespace core
