#pragma once

#include "core/base/problem.h"
#include "core/dossier/dossier.h"
#include "core/rules/rulebook.h"

namespace core {

/// A term of the law that runs in a dossier: to decide, to answer, to talk for the first time.
struct Term {
    Id<Term> id;
    Id<Dossier> dossier;
    QString kind; ///< key from resources/office/terms.json
    QDate started;
    QDate extended; ///< the day on which the extension was told; null: not extended
    QString extensionReason;
    QString note;
    QDate done; ///< null while it runs
    bool operator==(const Term &) const = default;
};

template <> const Table<Term> &tableOf<Term>();

/// Days on which a term stands still because somebody has to complete something first.
struct TermPause {
    Id<TermPause> id;
    Id<Dossier> dossier;
    Id<Term> term;
    QDate asked;
    QDate answerBy;
    QDate completed; ///< null while it is waited for
    QString what;
    bool operator==(const TermPause &) const = default;
};

template <> const Table<TermPause> &tableOf<TermPause>();

/// How long something may take: so many of a unit (workday, day, week, month).
struct TermLength {
    int count = 0;
    QString unit;
    QDate after(QDate day) const;
    QString text() const;
};

/// A kind of term, as data with article and source.
struct TermKind {
    QString key;
    QString label;
    QString starts; ///< what the first day is: "Dag waarop de aanvraag binnenkwam"
    QStringList routes; ///< empty: every dossier
    TermLength length;
    TermLength extension; ///< count 0: cannot be extended
    bool pauses = false; ///< may stand still (Awb art. 4:15)
    bool ofClient = false; ///< it binds the client, not the office
    QList<int> warnings; ///< days before the end
    QString article;
    QString source;
    bool verified = true;
};

/// In the order of the file. A length that a rule sets is taken from the rules of that day.
QList<TermKind> termKinds(const RuleBook &rules, QDate day);

/// Where a term stands on a day.
struct TermStanding {
    QDate due;
    bool paused = false; ///< now
    int pausedDays = 0; ///< up to `today` where somebody is still waited for
    bool extended = false;
    int daysLeft = 0; ///< below zero: too late
};

/// A term that would end on a Saturday, Sunday or holiday ends on the next working day (Algemene termijnenwet art. 1).
TermStanding standingOf(const Term &term, const QList<TermPause> &pauses, const TermKind &kind, QDate today);

QList<Problem> check(const Term &term, QDate today);
QList<Problem> check(const TermPause &pause, const Term &term, const TermKind &kind);

} // namespace core
