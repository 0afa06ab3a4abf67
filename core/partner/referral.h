#pragma once

#include "core/dossier/dossier.h"
#include "core/partner/partnerorganisation.h"

namespace core {

/// A client sent to a partner: why, with whose consent, what came of it.
struct Referral {
    Id<Referral> id;
    Id<Dossier> dossier;
    QString organisation; ///< id of the partner
    QString coach;        ///< id of the coach; may be empty
    QString contract;     ///< id of the contract it is paid from; may be empty
    QString expertise;
    QString purpose;
    QDate made;
    QDate consent;      ///< the day on which the client agreed; null: nothing may be shared yet
    QString consentHow; ///< signed, mail, spoken
    QString shared;     ///< what the client agreed to share: keys with a space between them
    QDate answerBy;     ///< by when the partner says yes or no
    QString state = QStringLiteral("asked"); ///< asked, accepted, rejected, withdrawn, done
    QDate answered;
    QString rejectReason;
    QDate due; ///< by when the result is expected
    QString result; ///< empty until it is done
    QDate resultDay;
    QString resultNote;
    QDate independentSince; ///< first day without a benefit
    QString attribution; ///< to whom the result is counted
    QString adviser;
    bool operator==(const Referral &) const = default;

    bool isOpen() const { return state == QLatin1StringView("asked") || state == QLatin1StringView("accepted"); }
    /// The day on which somebody has to ask: for the answer, or for the result. Null when nothing is awaited.
    QDate awaited() const { return state == QLatin1StringView("asked") ? answerBy : state == QLatin1StringView("accepted") ? due : QDate(); }
    bool shares(const QString &key) const { return consent.isValid() && shared.split(QLatin1Char(' ')).contains(key); }
    /// Whether it takes a place of its contract.
    bool takesPlace() const { return state == QLatin1StringView("accepted") || state == QLatin1StringView("done"); }
};

template <> const Table<Referral> &tableOf<Referral>();

/// Hours a partner worked for a referral, or an invoice.
struct PartnerHours {
    Id<PartnerHours> id;
    Id<Dossier> dossier;
    Id<Referral> referral;
    QDate day;
    HourQuantity worked;
    Money cost; ///< zero: the hours at the price of the contract
    QString invoice;
    QString note;
    bool operator==(const PartnerHours &) const = default;
};

template <> const Table<PartnerHours> &tableOf<PartnerHours>();

QList<Problem> check(const Referral &referral, QDate today);
QList<Problem> check(const PartnerHours &hours, const Referral &referral, QDate today);

/// "Onafhankelijk van de uitkering sinds 1 november 2018, samen met onze begeleiding"; empty without a result.
QString resultSentence(const Referral &referral);

/// What the hours of a row cost: what was booked, else the hours at the price of the contract, rounded half up to the cent.
Money costOf(const PartnerHours &hours, const PartnerContract &contract);

} // namespace core
