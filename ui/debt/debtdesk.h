#pragma once

#include "core/bbz/loanbook.h"
#include "core/debt/debtboard.h"
#include "core/debt/offerbook.h"
#include "ui/base/editors.h"
#include "ui/base/format.h"
#include "ui/base/recorddialog.h"
#include "ui/base/recordtable.h"

#include <QToolButton>

namespace ui {

/// What the sections of the tab "Debts" of one dossier work with.
struct DebtDesk {
    core::DebtBook &debts;
    core::OfferBook &offers;
    core::LoanBook &loans;
    core::Drafts &drafts;
    const core::Clock &clock;
    Ask &ask;
    core::Id<core::Dossier> dossier;
    std::function<void(const QString &report, const QString &item)> makeDocument; ///< opens the window for a paper
    std::function<void()> importFile; ///< opens the window that brings a file in
    std::function<void(const core::Id<core::Loan> &loan)> showLoan = {}; ///< goes to a Bbz loan; empty where there is no place for it

    QDate today() const { return clock.today(); }
    core::Store &store() const { return debts.store(); }
    operator RecordDesk() const { return {drafts, clock, ask, dossier}; }
};

/// The choices of a list of resources/debt/kinds.json, perhaps with "nothing chosen" in front.
inline QList<Choice> debtChoices(const QString &list, bool none = false)
{
    QList<Choice> choices;
    if (none)
        choices.append({QString(), QStringLiteral("–")});
    const core::Catalogue catalogue = core::debtList(list);
    for (const core::CatalogueEntry &entry : catalogue.entries())
        choices.append({entry.key, entry.label()});
    return choices;
}

inline QToolButton *debtTool(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setText(text);
    made->setObjectName(name);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace ui
