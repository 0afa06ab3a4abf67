#pragma once

#include "core/report/reports.h"
#include "core/visit/signature.h"

namespace core {

/// A place on a paper where somebody can sign on the screen.
struct SigningPlace {
    Signature paper;     ///< which paper and place; name and words filled in
    QString role;
    QString statement;   ///< what is declared by signing
    std::optional<Signature> set; ///< the latest signature there
    bool holds = false;  ///< it was set under the words as they are now
};

/// The places of a paper, with who signed there and whether that still holds. A signature holds for the facts of the
/// paper, whoever receives it: the words are always those the client gets.
QList<SigningPlace> signingPlaces(const ReportRequest &request);
/// The same of a paper that is made already, such as a letter; `paper` says which paper, and the language of its words.
QList<SigningPlace> signingPlaces(const Store &store, const Document &document, const Signature &paper);

/// Puts the signatures that were set on the screen on the paper, and says of each whether it still holds.
void showSignatures(Document &document, const ReportRequest &request);
void showSignatures(Document &document, const QList<SigningPlace> &places);
/// Whether anybody can sign it.
bool hasPlaceToSign(const Document &document);

} // namespace core
