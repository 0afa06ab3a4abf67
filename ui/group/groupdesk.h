#pragma once

#include "core/dossier/search.h"
#include "core/group/enrolments.h"
#include "core/group/languagecard.h"
#include "core/group/newcomers.h"
#include "core/store/drafts.h"
#include "ui/base/ask.h"
#include "ui/base/editors.h"
#include "ui/base/recorddialog.h"

namespace ui {

/// What the screens of groups work with; all of it lives as long as the vault is open.
struct GroupDesk {
    core::Groups &groups;
    core::Enrolments &enrolments;
    core::Newcomers &newcomers;
    core::LanguageBook &words;
    core::Store &store;
    core::Search &search;
    core::Drafts &drafts;
    const core::Clock &clock;
    Ask &ask;
    /// Makes a paper: its id, of which record, and of which year (0: not asked).
    std::function<void(const QString &report, const QString &item, int year)> paper;

    QDate today() const { return clock.today(); }
    RecordDesk records(const core::Id<core::Dossier> &dossier = {}) const { return {drafts, clock, ask, dossier}; }
};

/// Chooses among the entries of a list, perhaps with "nothing chosen" in front.
inline QList<Choice> groupChoices(const core::Catalogue &list, bool none = false)
{
    QList<Choice> choices;
    if (none)
        choices.append({QString(), QStringLiteral("–")});
    const QList<core::CatalogueEntry> &entries = list.entries();
    for (const core::CatalogueEntry &entry : entries)
        choices.append({entry.key, entry.label()});
    return choices;
}

inline core::Catalogue groupKinds(const QString &list) { return core::Catalogue::read(QStringLiteral("group/kinds"), list); }

/// Hands what is typed in the open windows under `page` to the drafts.
inline void keepWindows(const QWidget &page)
{
    for (QDialog *dialog : page.findChildren<QDialog *>())
        if (auto *keeping = dynamic_cast<KeepingDialog *>(dialog))
            keeping->keepDraft();
}

} // namespace ui
