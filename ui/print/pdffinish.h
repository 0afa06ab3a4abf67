#pragma once

#include "ui/print/pagelayout.h"

#include <QByteArray>

namespace ui {

/// The metadata packet (XMP) of an archival PDF, in the same words as its document information.
QByteArray xmpOf(const core::DocumentMeta &meta);

/// What QPdfWriter leaves out: author, subject and keywords, the language of the text, a contents list from the
/// headings, and a file id that follows from the content, so that the same facts give the same bytes.
QByteArray finished(const QByteArray &pdf, const core::DocumentMeta &meta, const QList<Bookmark> &bookmarks);

} // namespace ui
