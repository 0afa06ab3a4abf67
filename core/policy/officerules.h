#pragma once

#include "core/policy/ruleoverride.h"
#include "core/store/store.h"

namespace core {

/// The rules of the program with what this office keeps over them: files that were read in, and policy that was set otherwise. Throws Failure.
RuleBook officeBook(const Store &store, const RuleBook &builtIn);

/// What to ask such a book for a dossier with: the municipality the client lives in, and the dossier itself.
QString ruleScope(const Store &store, const Id<Dossier> &dossier);

/// The same rules as one dossier sees them, for a calculator that knows no dossier: what was decided for it, or for its municipality, holds whichever
/// municipality is asked for.
RuleBook dossierBook(const Store &store, const RuleBook &book, const Id<Dossier> &dossier);

/// The rule book of an open vault. The book stays where it is and follows the vault: who holds on to it always asks the rules of now.
class OfficeRules : public QObject {
    Q_OBJECT

public:
    OfficeRules(Store &store, const RuleBook &builtIn);
    const RuleBook &book() const { return m_book; }
    const RuleBook &builtIn() const { return m_builtIn; }
    /// Tables whose change makes other rules hold.
    static QSet<QString> tables();

private:
    Store &m_store;
    const RuleBook &m_builtIn;
    RuleBook m_book;
};

} // namespace core
