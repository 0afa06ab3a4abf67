#pragma once

#include "core/bbz/bbzbook.h"
#include "core/bbz/loanbook.h"
#include "core/store/drafts.h"
#include "ui/base/ask.h"
#include "ui/base/editors.h"
#include "ui/base/rowsmodel.h"
#include "ui/base/theme.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QTableView>

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

/// A table of records to look at and choose from; `wide` is the column that takes the room that is left.
template <class T>
QTableView *recordTable(RowsModel<T> *model, const QString &name, const QString &words, int wide, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(name);
    table->setAccessibleName(words);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (wide >= 0)
        table->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    return table;
}

} // namespace ui
