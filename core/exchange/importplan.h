#pragma once

#include "core/exchange/mapping.h"

#include <QMap>

namespace core {

/// Why a row is refused or doubted: heading of the column (empty for the whole row) and the reason in words.
struct ImportReason {
    QString column;
    QString text;
};

/// One row of the file after the dry run.
struct ImportLine {
    enum class Verdict { Accepted, Doubtful, Refused };
    enum class Choice { Skip, Update, AddNew };

    int row = 0; ///< as a spreadsheet counts
    QStringList cells; ///< as they stand in the file
    QMap<QString, Row> facts; ///< by name of the layout's record: database columns and values
    Verdict verdict = Verdict::Accepted;
    QList<ImportReason> reasons; ///< of a refusal or a doubt
    Choice choice = Choice::AddNew; ///< what becomes of the row; only a doubtful row has a choice
    QString known; ///< id of the dossier that it looks like
    bool mayUpdate = false;
    bool mayAdd = true;

    bool isTaken() const { return verdict != Verdict::Refused && choice != Choice::Skip; }
};

struct ImportCounts {
    int read = 0;
    int accepted = 0; ///< will be, or were, written
    int refused = 0; ///< the rest: refused, or recognised and skipped
    int doubtful = 0; ///< recognised as already known, whatever was chosen
};

/// What an import would do, row by row; nothing of it has been written.
struct ImportPlan {
    Layout layout;
    ImportSource source;
    Mapping mapping;
    QList<ImportLine> lines;

    ImportCounts counts() const;
    /// The same choice for every doubtful row that allows it; the others are skipped.
    void chooseForAll(ImportLine::Choice choice);
};

/// Tries every row of the file against the layout and the vault. Writes nothing. A file whose rows end in disorder still gives all rows before it.
/// Throws Failure(File), Failure(Cancelled).
ImportPlan examine(const Store &store, const Layout &layout, const ImportSource &source, const Mapping &mapping, const Progress &progress = {});

/// The refused and skipped rows with the reason behind each, written as the file itself was; ready to correct and offer again.
/// Throws Failure(File) and then leaves no file.
void writeRefused(const ImportPlan &plan, const QString &path);

} // namespace core
