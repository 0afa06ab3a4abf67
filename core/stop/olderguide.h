#pragma once

#include "core/bbz/ending.h"

namespace core {

/// What the rest of the dossier knows.
struct OlderPerson {
    QDate birthDate;
    QDate businessStart;
    QDate ended;   ///< the last business ended on; null while one runs
    QDate applied; ///< Bbz for older entrepreneurs was asked for on, or today: its rules are of this day
    QDate today;   ///< the rules of the Ioaz are of the day it was asked for, or of today
    bool couple = false;
    std::optional<Money> ownWealth; ///< by the newest sheet of wealth
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
    QDate day;    ///< its rules are of this day
    QList<OlderTest> tests;
    OlderTest::State state() const;
};

/// Both ways side by side. A rule without a known value leaves its test open.
QList<OlderWay> olderWays(const BbzEnding &ending, const OlderPerson &person, const RuleBook &rules);

} // namespace core
