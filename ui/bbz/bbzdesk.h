#pragma once

#include "core/bbz/bbzbook.h"
#include "core/bbz/loanbook.h"
#include "core/policy/officerules.h"
#include "core/store/drafts.h"
#include "ui/base/ask.h"
#include "ui/base/editors.h"
#include "ui/base/recorddialog.h"
#include "ui/base/recordtable.h"
#include "ui/base/theme.h"

#include <QAbstractButton>

#include <functional>

namespace ui {

/// What the sections of the Bbz tab of one dossier work with.
struct BbzDesk {
    core::BbzBook &bbz;
    core::LoanBook &loans;
    core::Store &store;
    core::Drafts &drafts;
    const core::Clock &clock;
    Ask &ask;
    core::Id<core::Dossier> dossier;
    /// Makes a document of this dossier about one record; empty where there is no window for it.
    std::function<void(const QString &report, const QString &item)> makePaper = {};
    std::function<void()> showStopping = {}; ///< goes to the tab about going on and ending; empty where there is none
    std::function<void()> showSettlement = {}; ///< goes to the offers to creditors; empty where there are none

    QDate today() const { return clock.today(); }
    operator RecordDesk() const { return {drafts, clock, ask, dossier}; }
    void paper(const QString &report, const QString &item = {}) const
    {
        if (makePaper)
            makePaper(report, item);
    }
    /// The rules as this dossier sees them.
    core::RuleBook rules() const { return core::dossierBook(store, bbz.rules(), dossier); }
};

/// The choices of a list, perhaps with "nothing chosen" in front.
inline QList<Choice> bbzChoices(const core::Catalogue &list, bool none = false)
{
    QList<Choice> choices;
    if (none)
        choices.append({QString(), QStringLiteral("–")});
    for (const core::CatalogueEntry &entry : list.entries())
        choices.append({entry.key, entry.label()});
    return choices;
}

inline QString bbzLabel(const QString &list, const QString &key)
{
    return core::Catalogue::read(QStringLiteral("bbz/kinds"), list).label(key);
}

} // namespace ui
