#pragma once

#include "core/sync/takealong.h"

#include <QHash>

namespace core {

/// Which value of a conflict is kept; Typed: another one, that somebody wrote.
enum class Kept { Office, Visit, Start, Typed };

struct HomeChoice {
    HomeChoice(Kept what = Kept::Office, const QString &own = {}) : kept(what), typed(own) {}
    Kept kept;
    QString typed;
};
/// What is kept of each conflict, under Homecoming::keyOf().
using HomeChoices = QHash<QString, HomeChoice>;

/// A column that both sides changed since the package left.
struct HomeConflict {
    QString column; ///< empty: the row as a whole, removed on one side and changed on the other
    QVariant start;
    QVariant visit;
    QVariant office;

    /// It is about words, so that somebody may write others.
    bool isText() const;
};

/// What a visit did to one row.
struct HomeRow {
    enum class Kind { New, Changed, Removed };
    QString table;
    QString id;
    QString dossier; ///< id at the office; of the dossier it was merged into, when it was; empty for what belongs to none
    Kind kind = Kind::New;
    Row take;        ///< columns that are taken over: only the visit changed them
    QList<HomeConflict> conflicts;
};

/// What came back in a package, beside what the office has. Nothing is written yet.
struct Homecoming {
    PackageLabel label;
    QList<HomeRow> rows;
    QStringList lost; ///< ids of dossiers that are no longer at the office; what was done in them stays in the package
    QDateTime cameHome; ///< when this package came home before; null the first time

    int conflicts() const;
    /// Under this key stands what is kept of a conflict.
    static QString keyOf(const HomeRow &row, const HomeConflict &conflict) { return row.table + u'/' + row.id + u'/' + conflict.column; }
};

/// Compares what was changed on the visit with the office, per column: taken when the office still has the starting value,
/// a conflict when both changed it to something else. Throws Failure(File) when the package is none.
Homecoming readHome(const Store &office, Store &package);

/// Takes it over in one operation, and writes into each dossier which values were not kept. A conflict without a choice
/// keeps what the office has. The package stays as it is.
void bringHome(Store &office, const Store &package, const Homecoming &home, const HomeChoices &choices);

/// Notes that a package will not come back; its dossiers are no longer out.
void callHome(Store &office, const Id<Dossier> &dossier);

} // namespace core
