#pragma once

#include "core/pto/ptobook.h"
#include "core/rules/rulebook.h"
#include "core/store/derivation.h"

namespace core {

/// Keeps the months of part-time entrepreneurs true, whatever changed them: turnover and costs follow from invoices and receipts, and
/// a month of which hours or figures changed has to be checked again. A closed month stays as it is; once reopened it is counted anew.
class PtoRecount : public Derivation {
public:
    PtoRecount(Store &store, const RuleBook &rules);

    QSet<QString> tables() const override;
    void follow(Writer &writer, const QList<JournalChange> &changes) override;

private:
    struct Trace;
    void countAnew(Writer &writer, const Id<Dossier> &dossier, Trace &trace) const;

    Store &m_store;
    const RuleBook &m_rules;
    PtoBook m_book;
};

} // namespace core
