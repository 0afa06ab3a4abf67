#pragma once

#include "core/report/reports.h"

namespace core {

/// A paper that left the program: who made what for whom, why, and from which data.
struct Issued {
    Id<Issued> id;
    Id<Dossier> dossier; ///< null for a paper about the whole office
    QString report;
    QString title;
    QString receiver;    ///< id of the receiver profile
    QString receiverName;
    QString purpose;
    QDateTime at;
    QString adviser;
    QString parts;       ///< ids of what was on it, separated by commas
    int year = 0;
    Month month;
    QString municipality;
    qint64 dataVersion = 0; ///< last journal sequence the facts rest on
    QString sha256;      ///< of the bytes that were written, in hex
    QString fileName;    ///< without its folder; empty when it was printed
    int pages = 0;
    QString attachment;  ///< id of the copy kept in the dossier, empty when none was kept
    QString number;      ///< "2026-0042/3", or "2026/3" for a paper about the whole office; empty for papers from before numbers
    QDate dataDay;       ///< the day the facts are of
    QString letter;      ///< of a letter: subject and text as they went out
    bool locked = false; ///< the file opens only with a passphrase
    bool operator==(const Issued &) const = default;
};

template <> const Table<Issued> &tableOf<Issued>();

/// What was made of a document, as the printer hands it over.
struct Paper {
    QByteArray bytes; ///< the PDF, as it can be read without a passphrase
    QString fileName; ///< without its folder; empty when it was printed
    int pages = 0;
    QString letter = {};     ///< of a letter: subject and text as they go out
    QByteArray locked = {};  ///< what was written instead, when it opens only with a passphrase
    QString record = {};     ///< id it gets in the register; empty: a fresh one
};

/// The register of issued papers.
class IssuedPapers {
public:
    explicit IssuedPapers(Store &store) : m_store(store) {}

    /// Newest first; for a null id all of them.
    QList<Issued> list(const Id<Dossier> &dossier) const;
    /// The number of the next paper of a dossier, or of the office for a null id; in a package that was taken along with an m behind it.
    QString nextNumber(const Id<Dossier> &dossier) const;
    /// Records that this paper went out; with `keepCopy` its bytes stay in the dossier as an attachment.
    Issued record(const ReportRequest &request, const Document &document, const Paper &paper, bool keepCopy);

private:
    Store &m_store;
};

} // namespace core
