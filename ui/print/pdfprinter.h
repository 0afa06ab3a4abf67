#pragma once

#include "ui/print/pagelayout.h"

#include <QByteArray>

class QPrinter;

namespace ui {

/// The document as a PDF/A-1b: fonts embedded, colours defined, no transparency.
QByteArray pdfOf(const PageLayout &layout);

/// Writes the bytes as a whole or not at all. Throws Failure(File), Failure(DiskFull) or Failure(NoPermission).
void writeWhole(const QByteArray &bytes, const QString &path);

/// Document to file in one go. Returns the bytes, for the register of what was issued. Throws as writeWhole().
QByteArray writePdf(const core::Document &document, const QString &path);

/// All pages, or those chosen in the print dialog, on paper. Throws Failure(File) when the printer does not start.
void printPages(const PageLayout &layout, QPrinter &printer);

} // namespace ui
