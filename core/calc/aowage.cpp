#include "core/calc/aowage.h"

namespace core {

namespace {
constexpr Rule<RuleCount> pension{"aow.age.months"};
constexpr int firstKnownYear = 2018;
constexpr int youngestInYears = 64; // nobody reached it before that
} // namespace

bool hasReachedAowAge(Worksheet &sheet, QDate born)
{
    const int from = born.year() + youngestInYears;
    if (sheet.on().year() < firstKnownYear && from <= sheet.on().year())
        return born.addMonths(int(sheet[pension])) <= sheet.on();
    for (int year = std::max(firstKnownYear, from); year <= sheet.on().year(); ++year) {
        const QDate asOf = std::min(sheet.on(), QDate(year, 12, 31));
        if (born.addMonths(int(sheet.at(QDate(year, 1, 1), pension))) <= asOf)
            return true;
    }
    return false;
}

} // namespace core
