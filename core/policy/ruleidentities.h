#pragma once

#include "core/rules/rulebook.h"

namespace core {

/// Two amounts of one table that do not fit each other, such as a single person who gets other than 70 % of a couple.
struct BrokenIdentity {
    QString key;
    QDate day;
    QString words; ///< what it should be, in the language of the interface
    Money is;
    Money should;
};

/// Every identity of resources/policy/identities.json that does not hold on a day, to the cent that rounding may take; amounts that are not known are not compared.
/// `compared` counts those that were. Throws Failure(File).
QList<BrokenIdentity> brokenIdentities(const RuleBook &book, QDate day, int *compared = nullptr);

} // namespace core
