#pragma once

#include "core/base/money.h"

namespace core {

/// A twelfth of the yearly interest on what is left, rounded half up to a cent.
Money monthlyInterest(Money left, Percentage yearly);
/// The lowest equal payment, to the cent, that repays the amount with its interest in `months`; found by halving, so exact.
Money annuityOf(Money amount, Percentage yearly, int months);

/// Interest over a turn of whole months (one, or six for half-yearly payment), rounded half up to a cent.
Money turnInterest(Money left, Percentage yearly, int monthsPerTurn);
/// The lowest equal payment, to the cent, that repays the amount with its interest in so many turns.
Money annuityOf(Money amount, Percentage yearly, int turns, int monthsPerTurn);

} // namespace core
