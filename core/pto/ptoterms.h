#pragma once

#include "core/base/record.h"
#include "core/dossier/dossier.h"

namespace core {

/// How the income of one client is reckoned in a calendar year. What is left empty follows the municipality's rules.
struct PtoTerms {
    Id<PtoTerms> id;
    Id<Dossier> dossier;
    int year = 0;
    QString system = QStringLiteral("invoice"); ///< an invoice counts in the month of the work, of its date (invoice) or of its payment (cash)
    QString vat = QStringLiteral("vat");        ///< vat: charges it; small: small-business scheme (KOR); exempt: an exempt trade
    QDate vatFrom;  ///< first day of the small-business scheme in this year; null: from the start
    QDate vatUntil; ///< last day of it; null: to the end
    QString costs;  ///< none, list, direct, fiscal
    QString tax;    ///< gross, forfait
    Percentage taxShare; ///< instead of the rule pto.forfait.share; zero: by the rule
    QString carry;  ///< none, year
    QString buffer; ///< none, even-out: whether the bufferbudget fills a month up (art. 34b, from 2027)
    Money kilometre;     ///< what one business kilometre costs; zero: by the rule
    bool starter = false; ///< no entrepreneur in one of the five years before (Wet IB 2001 art. 3.6)
    HourQuantity otherWork; ///< in the year, besides the business
    HourQuantity partner;   ///< of the partner in the same business, in the year
    QString note;
    bool operator==(const PtoTerms &) const = default;

    /// Whether no VAT is charged on a day.
    bool isWithoutVat(QDate day) const;
    /// What is proposed for a later year: the same, without what held for this year only.
    PtoTerms inYear(int later) const;
    /// One row per dossier and year on every device.
    static Id<PtoTerms> idOf(const Id<Dossier> &dossier, int year);
};

template <> const Table<PtoTerms> &tableOf<PtoTerms>();

} // namespace core
