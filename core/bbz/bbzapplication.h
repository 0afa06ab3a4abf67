#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/dossier/dossier.h"
#include "core/rules/catalogue.h"
#include "core/rules/rulebook.h"

namespace core {

struct Person;

/// An application for assistance under the Bbz, from the day it came in to the decision.
struct BbzApplication {
    Id<BbzApplication> id;
    Id<Dossier> dossier;
    QString kind = QStringLiteral("established"); ///< starter, established, older, stopping, preparation
    QDate received;
    bool asksLiving = true;
    Money asksCapital; ///< zero: no capital
    QString gates; ///< answers as "viable:yes hours:no"
    QDate extended; ///< the day on which the applicant was told (art. 35(3)); null: not extended
    QString extensionReason;
    QString bureau; ///< who advises on viability
    QDate adviceAsked;
    QDate adviceReceived;
    QString advice; ///< viable, viable-if, not-viable
    QString adviceNote;
    Money adviceCost; ///< of the outside bureau, without VAT; zero: not known or none
    QString decision; ///< granted, partly, refused, withdrawn, not-handled; empty while open
    QDate decided;
    QString grounds;
    QString refusedPart; ///< what is not granted when the rest is
    QString duties; ///< obligations of art. 38(1), one on a line
    QString papers; ///< "id:2026-02-03 rent:na"
    bool operator==(const BbzApplication &) const = default;

    bool isOpen() const { return decision.isEmpty(); }
    /// "yes", "no" or empty.
    QString gate(const QString &key) const;
    void setGate(const QString &key, const QString &answer);
};

template <> const Table<BbzApplication> &tableOf<BbzApplication>();

/// The applicant was asked to complete the application; until then the term stands still (Awb art. 4:15).
struct BbzSuspension {
    Id<BbzSuspension> id;
    Id<Dossier> dossier;
    Id<BbzApplication> application;
    QDate asked;
    QDate answerBy; ///< the term that was given
    QDate completed; ///< null while it is waited for
    QString what;
    bool operator==(const BbzSuspension &) const = default;
};

template <> const Table<BbzSuspension> &tableOf<BbzSuspension>();

/// Until when has to be decided (Bbz art. 35).
struct DecisionTerm {
    QDate due;
    QDate latest; ///< with the extension
    int suspendedDays = 0; ///< up to `today` where somebody is still waited for
    bool suspended = false; ///< now
    bool extended = false;
    int daysLeft = 0; ///< below zero: too late
    QString source;
};

/// The term as it stands on a day: weeks of the rules of the day of receipt, plus the days in which it stood still.
DecisionTerm decisionTerm(const BbzApplication &application, const QList<BbzSuspension> &suspensions, const RuleBook &rules, QDate today);
/// "Decide by 1 August 2018: 12 days left."
QString sentence(const DecisionTerm &term);

/// A condition of the law that an application of this kind has to meet.
struct Gate {
    QString key;
    QString text;
    QString article;
    QString answer; ///< yes, no or empty
    bool fixed = false; ///< the program knows it from the dossier; it cannot be ticked
    bool isMet() const { return answer == QLatin1StringView("yes"); }
    bool fails() const { return answer == QLatin1StringView("no"); }
};

/// The conditions in their order; age is taken from the client.
QList<Gate> gatesOf(const BbzApplication &application, const Person &client, const RuleBook &rules);

/// What a decision that is being typed should mind: conditions that do not fit it, and until when objection is open.
QString decisionHint(const BbzApplication &application, const Person &client, const RuleBook &rules);

QList<Problem> check(const BbzApplication &application, QDate today);
QList<Problem> check(const BbzSuspension &suspension, const BbzApplication &application);

} // namespace core
