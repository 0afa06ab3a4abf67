#pragma once

#include "core/policy/rulefile.h"
#include "core/rules/rulebook.h"

#include <QStringList>

namespace core {

/// One value of a file of rules, beside what the program counts with now.
struct RuleProposal {
    enum class Verdict { New, Changed, Ended, Same, UnknownKey, Refused };

    int id = 0;                      ///< number in the preview, from 1
    int row = 0;                     ///< in a table; 0 in a file of rules
    Verdict verdict = Verdict::New;
    RuleValue value;                 ///< for an unknown key only its key
    QDate until;                     ///< the last day it is said to hold; null: open
    bool endsForGood = false;        ///< abolished after `until`, not just unknown
    std::optional<RuleValue> before; ///< what holds on its first day as things stand
    QStringList doubts;              ///< what is strange, in the language of the interface
    QString reason;                  ///< why it is refused

    /// Whether it becomes part of the rules: everything but what is the same already, unknown or refused.
    bool isTaken() const { return verdict == Verdict::New || verdict == Verdict::Changed || verdict == Verdict::Ended || (verdict == Verdict::Same && extends); }
    bool extends = false;            ///< the same amount as before, on a day that had no value of its own
};

/// What reading in a file of rules would do; nothing of it has been written.
struct RuleImport {
    QString name;
    QString fault; ///< why the file cannot be read at all, in words; empty when it can
    QList<RuleProposal> lines;

    int count(RuleProposal::Verdict verdict) const;
    int taken() const;
    int doubtful() const;
    /// The values that are taken, in the form of a rule file; without adviser and moment.
    RuleFile file() const;
};

/// Reads a file as resources/rules/*.json, or a table with the columns that tools/rules/convert.py reads, and compares it with the rules of now.
/// Throws Failure(File) when it cannot be opened.
RuleImport readRules(const QString &path, const RuleBook &book);

} // namespace core
