#pragma once

#include "core/report/issued.h"

#include <optional>

class QPrinter;

namespace ui {

class PageLayout;

/// A paper that is on its way out: made once, so that what is shown, written and recorded is the same.
struct Outgoing {
    const core::ReportRequest &request;
    const core::Document &document;
    const PageLayout &layout;
    bool keepCopy = false;
    QString letter = {};     ///< of a letter: subject and text, for the register
    QString passphrase = {}; ///< not empty: the file opens only with it; the copy in the dossier stays readable
    QString record = {};     ///< id it gets in the register; empty: a fresh one
};

/// Makes the paper of a request, writes it and records that it was issued: what the command line does.
/// Throws Failure; then there is neither a file nor a record.
core::Issued issuePdf(const core::ReportRequest &request, const QString &path, bool keepCopy);

/// Writes the rows behind a report as a workbook and records that it was issued. Throws Failure; then there is neither.
core::Issued issueSheets(const core::ReportRequest &request, const QString &path);

core::Issued issuePdf(const Outgoing &paper, const QString &path);
core::Issued issuePrint(const Outgoing &paper, QPrinter &printer);

/// "2026-0042 hours 2026-03-02.pdf": no name of a person in a file name.
QString fileNameFor(const core::ReportRequest &request, const core::Document &document);

} // namespace ui
