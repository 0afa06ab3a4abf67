#pragma once

#include "core/rules/catalogue.h"
#include "ui/base/editors.h"

namespace ui {

/// The choices of a list, in the language of the interface.
inline QList<Choice> choicesOf(const core::Catalogue &catalogue)
{
    QList<Choice> choices;
    for (const core::CatalogueEntry &entry : catalogue.entries())
        choices.append({entry.key, entry.label()});
    return choices;
}

/// The same, with "nothing chosen" in front.
inline QList<Choice> withNone(QList<Choice> choices)
{
    choices.prepend({QString(), QStringLiteral("–")});
    return choices;
}

} // namespace ui
