#pragma once

#include "core/group/enrolments.h"

namespace core {

/// Somebody who went through a series, once or more often.
struct Alumnus {
    QString id; ///< of the dossier, or of the enrolment of somebody without one
    Id<Dossier> dossier;
    QString number;
    QString name;
    QString listed;
    QString email;
    QString phone;
    Id<Enrolment> latest;
    QStringList groups; ///< names, oldest first
    QDate last;         ///< last meeting of the latest group
    QString reunion;    ///< yes, no; empty: not asked
    QString trade;      ///< the business, for who welcomes them
};

/// Who took part in a group of the series that is over: was there at least once, or nobody noted who was there.
/// Without who died or said no to a reunion; by name.
QList<Alumnus> alumni(const Store &store, const QString &series);

/// Writes them as CSV, as a spreadsheet opens it, and notes in the audit trail that they left the vault. Throws Failure(File).
void exportAlumni(Store &store, const QList<Alumnus> &people, const QString &path);

} // namespace core
