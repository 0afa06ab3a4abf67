#pragma once

#include <QByteArray>
#include <QString>

namespace ui {

/// A copy of a PDF that opens only with this passphrase (AES-256, as PDF 2.0 has it). It is no PDF/A any more: that
/// forbids it. Throws Failure(File) when the PDF cannot be read.
QByteArray lockedPdf(const QByteArray &pdf, const QString &passphrase);

/// A passphrase that can be told over the telephone: four short words and a number.
QString easyPassphrase();

} // namespace ui
