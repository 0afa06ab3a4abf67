#pragma once

#include "core/bbz/bbzbook.h"
#include "core/bbz/loanbook.h"
#include "core/store/drafts.h"
#include "ui/base/ask.h"
#include "ui/base/editors.h"
#include "ui/base/recorddialog.h"
#include "ui/base/recordtable.h"
#include "ui/base/theme.h"

#include <QAbstractButton>

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

    QDate today() const { return clock.today(); }
    operator RecordDesk() const { return {drafts, clock, ask, dossier}; }
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
