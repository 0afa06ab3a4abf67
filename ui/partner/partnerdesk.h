#pragma once

#include "core/partner/partners.h"
#include "ui/base/ask.h"
#include "ui/base/recorddialog.h"
#include "ui/base/recordtable.h"

namespace ui {

/// What the screens of partners and referrals work with.
struct PartnerDesk {
    core::Partners &partners;
    core::Store &store;
    core::Drafts &drafts;
    const core::Clock &clock;
    Ask &ask;
    std::function<void(const core::Referral &)> makeExtract; ///< the limited extract of a referral, as a paper

    QDate today() const { return clock.today(); }
    operator RecordDesk() const { return {drafts, clock, ask, {}}; }
    RecordDesk of(const core::Id<core::Dossier> &dossier) const { return {drafts, clock, ask, dossier}; }
};

/// A list of partners' data as choices.
inline QList<Choice> partnerChoices(const QString &list)
{
    QList<Choice> choices;
    for (const core::CatalogueEntry &entry : core::partnerList(list).entries())
        choices.append({entry.key, entry.label()});
    return choices;
}

} // namespace ui
