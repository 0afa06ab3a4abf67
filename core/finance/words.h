#pragma once

#include "core/finance/financialline.h"

namespace core {

// The names of the choices, in the language of the interface.
QString nameOf(Section section);
QString nameOf(Frequency frequency);
QString nameOf(VatKind kind);
QString nameOf(VatScheme scheme);
QString nameOf(Repayment repayment);

/// Every value of a choice, in order.
template <Keyed E> QList<E> allOf()
{
    QList<E> all;
    for (qsizetype i = 0; i < Keys<E>::list.size(); ++i)
        all.append(static_cast<E>(i));
    return all;
}

} // namespace core
