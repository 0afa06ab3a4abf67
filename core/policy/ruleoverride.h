#pragma once

#include "core/dossier/dossier.h"
#include "core/rules/rulebook.h"

namespace core {

/// A policy that is set otherwise than the rule book says: by a municipality, or by the decision on one dossier.
struct RuleOverride {
    Id<RuleOverride> id;
    QString rule;         ///< key
    QString municipality; ///< key; empty: every municipality of the office. Not used when a dossier is named
    Id<Dossier> dossier;  ///< null: not for one dossier
    QString award;        ///< "pto_permissions/<id>": the permission, award or loan it came with; may be empty
    QDate from;
    QDate until;          ///< null: until it is set again
    std::optional<qint64> amount; ///< in the unit of the rule; absent for a choice
    QString choice;
    QString reason;
    QString reference;    ///< of the paper it was decided in; may be empty
    QString adviser;
    QDate decided;
    bool operator==(const RuleOverride &) const = default;

    bool holdsOn(QDate day) const { return from <= day && (!until.isValid() || until >= day); }
    bool isForSame(const RuleOverride &other) const { return rule == other.rule && dossier == other.dossier && (!dossier.isNull() || municipality == other.municipality); }
    /// The place of the rule book it stands in.
    QString place() const;
};

template <> const Table<RuleOverride> &tableOf<RuleOverride>();

/// The value as the rule book shows it, named after who decided what and why.
RuleValue valueOf(const RuleOverride &decided, const RuleValue &rule);

/// What an adviser may set for a rule.
struct PolicyRule {
    QString key;
    QStringList choices; ///< of a rule that is a choice
    qint64 least = 0;    ///< in the unit of the rule
    qint64 most = 0;     ///< 0: no bound
    QString help;        ///< what it does, in the language of the interface; may be empty
};

/// The rules that are policy and not law, by key; read from resources/policy/policies.json. Throws Failure(File).
QList<PolicyRule> policyRules(const RuleBook &book);

} // namespace core
