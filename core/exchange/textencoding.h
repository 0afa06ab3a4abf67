#pragma once

#include "core/base/progress.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringDecoder>

#include <optional>

namespace core {

/// How the bytes of a text file stand for letters; these are what Dutch spreadsheets and registers write.
enum class TextEncoding { Utf8, Windows1252, Latin1, Latin9, Utf16Le, Utf16Be };

inline constexpr TextEncoding allEncodings[] = {TextEncoding::Utf8, TextEncoding::Windows1252, TextEncoding::Latin1,
                                                TextEncoding::Latin9, TextEncoding::Utf16Le, TextEncoding::Utf16Be};

/// "UTF-8", "Windows-1252", "ISO-8859-1", "ISO-8859-15", "UTF-16LE", "UTF-16BE".
QString nameOf(TextEncoding encoding);
std::optional<TextEncoding> encodingNamed(const QString &name);

struct EncodingGuess {
    TextEncoding encoding = TextEncoding::Utf8;
    bool byteOrderMark = false;
};

/// Reads all of the device: one letter é in the last row decides as much as one in the first. Throws Failure(Cancelled).
EncodingGuess guessEncoding(QIODevice &device, const Progress &progress = {});

/// Turns bytes into text piece by piece, whatever the pieces cut through. What fits nothing becomes U+FFFD.
class TextDecoder {
public:
    explicit TextDecoder(TextEncoding encoding);
    QString decode(const QByteArray &bytes);

private:
    TextEncoding m_encoding;
    std::optional<QStringDecoder> m_decoder;
};

/// Text as bytes, with its byte order mark when asked for; letters that the encoding lacks become "?".
QByteArray encoded(const QString &text, TextEncoding encoding, bool byteOrderMark = false);

} // namespace core
