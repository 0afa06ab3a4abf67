#pragma once

#include "core/dossier/person.h"
#include "core/report/reports.h"

namespace core {

/// What a letter fills its text with.
struct LetterWords {
    QHash<QString, QString> values; ///< "{received}" in the text
    QSet<QString> flags;            ///< which pieces go in: "granted", and "!granted" for its opposite
    QHash<QString, QStringList> lists;
    QHash<QString, Facts> facts;
    QHash<QString, TableBlock> tables;
    QDate day; ///< of the letter

    void flag(const QString &name, bool on = true) { on ? void(flags.insert(name)) : void(flags.remove(name)); }
};

/// The letter to the client: address, date, subject, text, the way to object when there is a decision, and who signs. A letter whose receiver may
/// not see a benefit says only that. Throws Failure(File) when the data lacks the letter.
Document letter(const ReportRequest &request, const QString &key, LetterWords words);
/// Lines of a list of the data, such as "duties" and "articles", that fit the flags.
QStringList letterLines(const QString &list, const LetterWords &words);
/// The client it goes to; without one a person without a name.
Person letterClient(const ReportRequest &request);

} // namespace core
