#pragma once

#include "core/policy/officeright.h"
#include "core/policy/officerules.h"
#include "core/policy/rulefile.h"

namespace core {

struct RuleImport;

/// A permission, award or loan of a dossier that a decision may belong to.
struct AwardRef {
    QString key;   ///< "pto_permissions/<id>"
    QString title; ///< in the language of the interface
    QDate from;
    QDate until;   ///< null: open
};

/// What the office decides about its own policy, and who may. A verb that may be refused returns what stopped it; empty or only warnings means it is written.
class Policies {
public:
    Policies(Store &store, const OfficeRules &rules) : m_store(store), m_rules(rules) {}

    QList<OfficeRight> rights() const; ///< by holder
    /// Whether who works in this vault may do this today.
    bool may(const QString &right) const;
    /// Who else may, for the sentence that says no.
    QStringList holders(const QString &right) const;
    /// Gives a right. The first right of an office nobody has to give; after that it takes the right to.
    [[nodiscard]] QList<Problem> give(OfficeRight right);
    /// The right ends with yesterday, and is removed when it began today or later.
    [[nodiscard]] QList<Problem> takeBack(const Id<OfficeRight> &right);

    QList<RuleOverride> overrides() const; ///< newest decision first
    QList<RuleOverride> overrides(const Id<Dossier> &dossier) const;
    /// What stops or is strange about a decision; the adviser and the day of it are filled in when it is written.
    QList<Problem> check(const RuleOverride &decided) const;
    [[nodiscard]] QList<Problem> decide(RuleOverride decided);
    /// It holds up to and including this day.
    [[nodiscard]] QList<Problem> end(const Id<RuleOverride> &decided, QDate last);
    /// As if it was never decided: for a mistake.
    [[nodiscard]] QList<Problem> withdraw(const Id<RuleOverride> &decided);
    /// What a decision on this dossier can belong to, newest first.
    QList<AwardRef> awards(const Id<Dossier> &dossier) const;
    /// Number and client, for a list of decisions.
    QString titleOf(const Id<Dossier> &dossier) const;

    QList<RuleFile> files() const; ///< newest first
    /// Keeps the values of the preview that are taken, as one file.
    [[nodiscard]] QList<Problem> take(const RuleImport &import);
    [[nodiscard]] QList<Problem> remove(const Id<RuleFile> &file);

    const RuleBook &book() const { return m_rules.book(); }
    Store &store() const { return m_store; }

private:
    QList<Problem> withoutRight(const QString &right) const;

    Store &m_store;
    const OfficeRules &m_rules;
};

} // namespace core
