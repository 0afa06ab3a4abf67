#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace ui {

/// A photo as the dossier keeps it: upright as the camera held it, at most 2400 pixels long, JPEG. Empty when it is no picture.
QByteArray photoForDossier(const QByteArray &file);
/// The same for a picture from the clipboard.
QByteArray photoForDossier(const QImage &picture);

} // namespace ui
