#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/dossier/dossier.h"
#include "core/rules/rulebook.h"

namespace core {

/// What the tests for an older entrepreneur ask beside what the dossier knows; "yes", "no" or empty.
struct OlderFacts {
    Id<OlderFacts> id;
    Id<Dossier> dossier;
    QDate day; ///< the rules are of this day: that of the application, or today
    QString viable;
    QString hoursMet; ///< hours test of Wet IB 2001 art. 3.6
    QString unbroken; ///< in business without a break
    QString workedBefore; ///< in business or employment before that, for Ioaz
    bool pastKnown = false;
    Money past; ///< average gross income of the last three book years
    bool expectedKnown = false;
    Money expected; ///< gross income a year when the business goes on
    bool wealthKnown = false;
    Money wealth; ///< own wealth
    QString remark;
    bool operator==(const OlderFacts &) const = default;
};

template <> const Table<OlderFacts> &tableOf<OlderFacts>();

/// What the dossier knows.
struct OlderPerson {
    QDate birthDate;
    QDate businessStart;
    QDate ended; ///< the business has ended on
    QDate plannedEnd;
    QDate askedIoaz;
};

/// One condition: met, not met, or not known yet.
struct OlderTest {
    enum class State { Met, Failed, Open };
    QString key;
    QString text;
    QString found; ///< what it was judged on, or what is missing
    QString source;
    State state = State::Open;
    bool verified = true;
};

/// One way to an income: going on under the Bbz, or ending with Ioaz.
struct OlderWay {
    QString key; ///< bbz, ioaz
    QString title;
    QString text; ///< what it comes to
    QList<OlderTest> tests;
    OlderTest::State state() const;
};

/// Both ways side by side, by the rules of the facts' day. A rule without a known value leaves its test open.
QList<OlderWay> olderWays(const OlderFacts &facts, const OlderPerson &person, const RuleBook &rules);

QList<Problem> check(const OlderFacts &facts, QDate today);

} // namespace core
