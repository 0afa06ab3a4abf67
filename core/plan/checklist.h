#pragma once

#include "core/plan/condition.h"

#include <QByteArray>
#include <QDate>

namespace core {

/// A paper that an item asks for.
struct EvidenceWanted {
    QString kind;  ///< key from resources/office/evidence_kinds.json
    QString title; ///< what it is called here; never empty
    bool needed = true;
    int validMonths = 0; ///< how long it proves anything after it came in; 0: no limit of its own
    bool operator==(const EvidenceWanted &) const = default;
};

/// One thing the plan must say or show.
struct ChecklistItem {
    QString key;
    QString title;    ///< a few words, for the outline and for naming what is missing
    QString question;
    QString help;
    QString example;  ///< from a similar trade
    QString term;     ///< a business word in Dutch, for who still learns the language
    QString plain;    ///< what that word means, in plain Dutch
    Condition when;
    QList<EvidenceWanted> evidence;
    QString gate;     ///< the first gate that asks for it
    QString source;   ///< article of law, where there is one
    bool verified = true; ///< false: the source was not read, or says it only in part
    bool operator==(const ChecklistItem &) const = default;
};

struct ChecklistSection {
    QString key;
    QString title;
    QString intro;
    QList<ChecklistItem> items;
};

/// How far an item must be to pass.
enum class GateNeed { Received, Readable, Assessed };

/// A moment that the list works towards; gates stand in order and each asks for its own items and those of the gates before it.
struct ChecklistGate {
    QString key;
    QString title;
    GateNeed need = GateNeed::Received;
};

/// The definition of a list, as one version of it was written down.
struct Checklist {
    QString key;
    int version = 0;
    QDate date;
    int order = 0; ///< place among the lists that are offered
    QString title;
    QString intro;
    QStringList routes; ///< kinds of route it is for; empty: every dossier
    QList<ChecklistGate> gates;
    QList<ChecklistSection> sections;

    const ChecklistItem *item(const QString &itemKey) const;
    const ChecklistSection *sectionOf(const QString &itemKey) const;
    QList<ChecklistItem> items() const;
    /// Place of a gate in the order; -1 for an unknown one.
    int gateIndex(const QString &gateKey) const;
    /// KnownFacts that some condition in the list depends on, in order of first use.
    QStringList factsUsed() const;
};

/// Reads one file and holds it against the shape a list must have. Throws Failure(File) that names the first thing that
/// is wrong: an unknown or missing key, a doubled item, a gate, fact, value or kind of evidence that does not exist.
Checklist readChecklist(const QByteArray &json, const QString &file);

} // namespace core
