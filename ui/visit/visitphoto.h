#pragma once

#include <QByteArray>
#include <QImage>

namespace ui {

/// The picture in a file, upright as the camera held it; null when it is no picture.
QImage pictureIn(const QByteArray &file);
/// A photo as the dossier keeps it: at most 2400 pixels long, JPEG. Empty when there is no picture.
QByteArray photoForDossier(const QImage &picture);

} // namespace ui
