#pragma once

#include "core/exchange/sheet.h"
#include "core/report/issued.h"

namespace core {

/// A paper that went out, with what is needed to know it outside its dossier.
struct RegisterLine {
    Id<Issued> id;
    Issued paper;
    QString dossier; ///< number; empty for a paper about the office
    QString client;  ///< name

    /// Who got it: the name of the receiver, else what kind of receiver it is.
    QString receiver() const;
    /// How it went out: "printed", "PDF", "PDF with a passphrase".
    QString way() const;
};

/// What part of the register is looked at; what stays empty does not narrow.
struct RegisterWish {
    QString text;     ///< words from number, title, dossier, client, receiver or purpose; all of them have to be there
    QString receiver; ///< id of a receiver profile
    QDate from;
    QDate until; ///< included
    bool fits(const RegisterLine &line) const;
};

/// Newest first; for a null id of the whole office.
QList<RegisterLine> registerLines(const Store &store, const Id<Dossier> &dossier);

/// The lines as rows to write out; who may not be named by it (`unnamed`) stays a number.
Sheet registerSheet(const QList<RegisterLine> &lines, const QSet<Id<Dossier>> &unnamed);
/// Writes them as a workbook, or as CSV when the name of the file ends so, and notes that in the audit trail. Throws Failure(File); then there is no file.
void exportRegister(Store &store, const Sheet &sheet, const QString &path);

} // namespace core
