#pragma once

#include "core/base/id.h"
#include "core/dossier/route.h"

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace core {
struct Dossier;
}

namespace ui {

class Page;

/// One tab of a dossier, handed in by who hosts the page. A tab that does not apply to the routes is absent.
struct Tab {
    QString key; ///< stable name, for jumping to it and in tests
    QString title;
    std::function<Page *(core::Id<core::Dossier>, QWidget *)> make;
    /// Empty for a tab that always applies.
    std::function<bool(const QList<core::Route> &)> applies;
};

} // namespace ui
