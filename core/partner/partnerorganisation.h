#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/rules/catalogue.h"

namespace core {

/// Who else helps: a coach, debt help, a lender, a bookkeeper. Never the spouse.
struct PartnerOrganisation {
    Id<PartnerOrganisation> id;
    QString name;
    QString kind;      ///< key of resources/partner/partner.json
    QString expertise; ///< keys with a space between them
    QString contactName;
    QString phone;
    QString email;
    QString municipalities; ///< where it works: keys with a space between them; empty: everywhere
    QDate since;
    QDate ended; ///< null while the work together goes on
    QString note;
    bool operator==(const PartnerOrganisation &) const = default;

    QStringList expertiseKeys() const { return expertise.split(QLatin1Char(' '), Qt::SkipEmptyParts); }
};

template <> const Table<PartnerOrganisation> &tableOf<PartnerOrganisation>();

/// Somebody who works there and to whom clients are referred by name.
struct PartnerCoach {
    Id<PartnerCoach> id;
    Id<PartnerOrganisation> organisation;
    QString name;
    QString role;
    QString expertise; ///< keys with a space between them
    QString phone;
    QString email;
    QDate ended;
    bool operator==(const PartnerCoach &) const = default;
};

template <> const Table<PartnerCoach> &tableOf<PartnerCoach>();

/// What was agreed with a partner: a lot of a tender with its period, prices and places.
struct PartnerContract {
    Id<PartnerContract> id;
    Id<PartnerOrganisation> organisation;
    QString name;
    QString tender; ///< name of the tender; empty without one
    QString lot;
    QDate from;
    QDate until;         ///< last day; null: no end was agreed
    QDate extendedUntil; ///< last day after an extension
    Money hourPrice;
    Money routePrice; ///< once per accepted referral; zero: by the hour
    int places = 0;   ///< referrals that fit in it; 0: no maximum
    Money budget;     ///< zero: no maximum
    QString note;
    bool operator==(const PartnerContract &) const = default;

    QDate last() const { return extendedUntil.isValid() ? extendedUntil : until; }
    bool runsOn(QDate day) const { return from <= day && (!last().isValid() || last() >= day); }
};

template <> const Table<PartnerContract> &tableOf<PartnerContract>();

/// A list of resources/partner/partner.json: kinds, expertise, states, results, …
Catalogue partnerList(const QString &list);
/// Labels of keys with a space between them, as words with a comma.
QString partnerLabels(const QString &list, const QString &keys);

QList<Problem> check(const PartnerOrganisation &organisation);
QList<Problem> check(const PartnerCoach &coach);
QList<Problem> check(const PartnerContract &contract);

} // namespace core
