#pragma once

#include "core/debt/offer.h"
#include "core/letter/lettertemplate.h"
#include "core/report/reports.h"

namespace core {

/// One record that a letter can be about: an application, a loan, a share of a creditor.
struct LetterSubject {
    QString item;  ///< id of the record, for ReportRequest::item
    QString label; ///< in the language of the interface
    QString receiver = {};     ///< id of the receiver profile; empty: the first of the template
    QString receiverName = {}; ///< who exactly
};

/// Whether templates may name this kind of record.
bool isLetterRecord(const QString &record);
/// The records of the dossier that a letter can be about, the likeliest first; empty for a letter about the dossier as a whole.
QList<LetterSubject> letterSubjects(const LetterTemplate &form, const ReportRequest &request);

/// A creditor of an offer: who gets the letter, and in which profile.
LetterSubject creditorSubject(const ReportRequest &request, const CreditorOffer &creditor);

/// The letter that a record asks for, by the report named in the request: the key of a template as it is, "bbz-application" for papers or more
/// time, "loan" for the next stage of arrears, a deferral or a claim. Empty when there is no letter to write.
QString letterAbout(const ReportRequest &request);

} // namespace core
