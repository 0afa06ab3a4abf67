#pragma once

#include "core/bbz/bbzapplication.h"

namespace core {

/// A paper that an application of a kind needs (resources/bbz/papers.json), and whether it is there.
struct WantedPaper {
    QString key;
    QString text;
    QDate received;      ///< null while it is waited for
    bool waived = false; ///< not needed from this applicant
    bool isMissing() const { return !received.isValid() && !waived; }
};

/// The papers in order; those for capital only where capital is asked.
QList<WantedPaper> papersOf(const BbzApplication &application);
/// The names of what is missing, as they go into a request for papers: always Dutch, it is for the applicant.
QStringList missingPapers(const BbzApplication &application);
void setPaperReceived(BbzApplication &application, const QString &key, QDate day);
void setPaperWaived(BbzApplication &application, const QString &key);
void setPaperMissing(BbzApplication &application, const QString &key);

} // namespace core
