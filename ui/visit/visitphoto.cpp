#include "ui/visit/visitphoto.h"

#include <QBuffer>
#include <QImageReader>

namespace ui {

namespace {

/// Letters of 8 points stay readable on a photographed A4.
constexpr int longestSide = 2400;
constexpr int quality = 85;

} // namespace

QByteArray photoForDossier(const QImage &picture)
{
    if (picture.isNull())
        return {};
    const bool isLarge = std::max(picture.width(), picture.height()) > longestSide;
    const QImage fitting = isLarge ? picture.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation) : picture;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    fitting.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPG", quality);
    return bytes;
}

QImage pictureIn(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    return reader.read();
}

} // namespace ui
