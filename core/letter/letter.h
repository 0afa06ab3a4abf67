#pragma once

#include "core/letter/letterfill.h"
#include "core/report/issued.h"
#include "core/report/signing.h"

namespace core {

/// A letter about one dossier, ready to be set on paper: the words as they were edited, for one receiver.
struct Letter {
    const LetterTemplate &form;
    QString subject;
    QString text; ///< light markup
    QStringList address;
    QStringList signature; ///< name first, then what stands under it
    QString behalf = {};   ///< stands above the name
    QString day = {};      ///< as it stands above the letter; empty: today
    QString paper = {};    ///< id it will have in the register, by which it is signed on the screen; empty: it is not signed so
};

/// The name of the report under which a letter stands in the register: "letter/invitation".
QString letterReport(const QString &key);

/// The lines of the signature of who owns the dossier: name, function, how and when to reach.
QStringList signatureOf(const LetterFields &known, const LetterAnswers &answers);
/// Remembers what was filled in for the signature of this adviser, so that it is asked once.
void rememberSignature(Store &store, const QString &owner, const LetterAnswers &answers);

/// A letter as its template and the dossier make it, before anybody changed a word.
Letter letterOf(const LetterTemplate &form, const LetterFields &known, const LetterAnswers &answers);

/// The paper of a letter with its head, number and what it encloses. `request` says which dossier and for whom.
Document makeLetter(const Letter &letter, ReportRequest request);

/// Where a letter can be signed on the screen, with who signed and whether that still holds; a letter without an id of its own has no such place.
QList<SigningPlace> signingPlaces(const Letter &letter, const ReportRequest &request);

/// What stands in the way of sending: an empty text, fields without a value, nobody to send it to. Names of fields as people read them.
QList<Problem> check(const Letter &letter, const ReportRequest &request);

} // namespace core
