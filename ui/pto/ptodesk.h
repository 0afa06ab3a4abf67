#pragma once

#include "core/pto/ptobook.h"
#include "core/pto/ptowork.h"
#include "ui/base/recorddialog.h"

namespace ui {

/// What the sections of the PTO tab of one dossier work with.
struct PtoDesk {
    core::PtoBook &book;
    core::PtoWork &work;
    const core::RuleBook &rules;
    core::Drafts &drafts;
    const core::Clock &clock;
    Ask &ask;
    core::Id<core::Dossier> dossier;

    QDate today() const { return clock.today(); }
    operator RecordDesk() const { return {drafts, clock, ask, dossier}; }
};

} // namespace ui
