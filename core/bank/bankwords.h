#pragma once

#include "core/bank/bankfile.h"

namespace core {

/// An amount as banks write it: "1234,56", "1.234,56", "1234.56", "+12,-". Whole cents, at most a thousand million euros; nullopt for anything else.
std::optional<Money> parseBankAmount(QStringView text);
/// A day as banks write it: 20260131, 2026-01-31, 31-01-2026, 260131; nullopt for a day that is none.
std::optional<QDate> parseBankDay(const QString &text);
/// Fills name, account, reference and description of an entry from the words of the bank, in which they stand as "/NAME/…/REMI/…" or "Naam: … Omschrijving: …".
/// What the entry has already stays.
void takeRemittance(const QString &words, BankEntry &entry);
/// NL91ABNA0417164300 in a text that holds it, with or without spaces; else the text itself without spaces.
QString accountIn(const QString &text);
/// No entry says more than a person would read.
QString shortened(const QString &text);

} // namespace core
