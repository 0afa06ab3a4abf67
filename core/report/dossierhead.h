#pragma once

#include "core/report/reports.h"

namespace core {

/// Whom a paper about one dossier is about, and who answers for it.
struct DossierHead {
    Dossier dossier;
    QString client; ///< full name; empty when no client is recorded
};

/// Throws Failure(Database) when the dossier does not exist.
DossierHead dossierHead(const ReportRequest &request);

/// Dossier, adviser, for whom the paper is and why.
Facts headFacts(const ReportRequest &request, const DossierHead &head);

/// The client and the adviser who owns the dossier, below what they declare.
SignatureBlock signedByBoth(const DossierHead &head, const QString &statement);

} // namespace core
