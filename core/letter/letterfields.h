#pragma once

#include "core/dossier/dossiers.h"
#include "core/report/reports.h"

#include <QHash>

namespace core {

/// What a letter can say, by the name of the field ("client.name"). A list has an entry per line; what is not known is absent.
using LetterFields = QHash<QString, QStringList>;

/// What the providers of fields read from.
struct LetterSource {
    const ReportRequest &request;
    DossierFacts facts;
    Person client;
    QDate today;
    QString id; ///< of the dossier, as SQL has it
    QString record = {}; ///< the kind of record the letter is about
};

/// Everything the dossier knows that a letter may need, in Dutch, without what the receiver does not get.
LetterFields knownFields(const ReportRequest &request);

/// What a field is called ("Naam van de klant"), in the language of the interface; the key itself when it has no name.
QString letterFieldName(const QString &key);
/// Every field that has a name, so that a test can hold the letters against it.
QStringList letterFieldNames();

// The providers; each adds the fields of one subject. A new subject is a source file and a line in letterfields.cpp.
void addPersonFields(const LetterSource &source, LetterFields &fields);
void addRouteFields(const LetterSource &source, LetterFields &fields);
void addWorkFields(const LetterSource &source, LetterFields &fields);
void addPaperFields(const LetterSource &source, LetterFields &fields);
void addPtoFields(const LetterSource &source, LetterFields &fields);
void addEndingFields(const LetterSource &source, LetterFields &fields);
void addApplicationFields(const LetterSource &source, LetterFields &fields);
void addLoanFields(const LetterSource &source, LetterFields &fields);
void addBookYearFields(const LetterSource &source, LetterFields &fields);
void addDebtFields(const LetterSource &source, LetterFields &fields);

} // namespace core
