#include "core/exchange/textencoding.h"

#include <QStringEncoder>

#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

// What Windows-1252 has where ISO-8859-1 has control characters, 0x80 to 0x9f; 0xfffd where it has nothing.
constexpr std::array<char16_t, 32> windowsExtras{
    0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd,
    0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

char16_t latin9(uchar byte)
{
    switch (byte) {
    case 0xa4: return 0x20ac;
    case 0xa6: return 0x0160;
    case 0xa8: return 0x0161;
    case 0xb4: return 0x017d;
    case 0xb8: return 0x017e;
    case 0xbc: return 0x0152;
    case 0xbd: return 0x0153;
    case 0xbe: return 0x0178;
    default: return byte;
    }
}

char16_t letter(TextEncoding encoding, uchar byte)
{
    if (encoding == TextEncoding::Windows1252 && byte >= 0x80 && byte <= 0x9f)
        return windowsExtras[byte - 0x80];
    return encoding == TextEncoding::Latin9 ? latin9(byte) : char16_t(byte);
}

std::optional<QStringConverter::Encoding> unicodeForm(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return QStringConverter::Utf8;
    case TextEncoding::Utf16Le: return QStringConverter::Utf16LE;
    case TextEncoding::Utf16Be: return QStringConverter::Utf16BE;
    default: return std::nullopt;
    }
}

/// How many letters of more than one byte stand in UTF-8, and how many bytes fit nothing in it.
class Utf8Tally {
public:
    void add(uchar byte)
    {
        if (m_coming > 0) {
            if ((byte & 0xc0) == 0x80) {
                letters += --m_coming == 0;
                return;
            }
            ++broken;
            m_coming = 0;
        }
        if (byte < 0x80)
            return;
        m_coming = byte >= 0xc2 && byte <= 0xdf ? 1 : byte >= 0xe0 && byte <= 0xef ? 2 : byte >= 0xf0 && byte <= 0xf4 ? 3 : 0;
        broken += m_coming == 0;
    }

    qint64 letters = 0;
    qint64 broken = 0;

private:
    int m_coming = 0;
};

/// What the bytes of a file say about their encoding.
struct Evidence {
    qint64 nulsAtEven = 0;
    qint64 nulsAtOdd = 0;
    qint64 total = 0;
    bool windowsLetters = false; // 0x80 to 0x9f
    bool euroOfLatin9 = false;   // 0xa4
    Utf8Tally utf8;

    void add(const QByteArray &chunk)
    {
        for (const char c : chunk) {
            const uchar byte = uchar(c);
            if (byte == 0)
                ++(total % 2 == 0 ? nulsAtEven : nulsAtOdd);
            windowsLetters = windowsLetters || (byte >= 0x80 && byte <= 0x9f);
            euroOfLatin9 = euroOfLatin9 || byte == 0xa4;
            utf8.add(byte);
            ++total;
        }
    }
    TextEncoding verdict() const
    {
        if (nulsAtOdd > total / 8 && nulsAtOdd > 4 * nulsAtEven)
            return TextEncoding::Utf16Le;
        if (nulsAtEven > total / 8 && nulsAtEven > 4 * nulsAtOdd)
            return TextEncoding::Utf16Be;
        // Other encodings hardly ever look like a letter of UTF-8. A file that has such letters and a few wrong bytes is UTF-8 with
        // a damaged row, which is then refused; read otherwise every ë would come in as two wrong letters, and nobody would see it.
        if (utf8.broken == 0 || utf8.letters * 10 >= utf8.broken)
            return TextEncoding::Utf8;
        // Windows-1252 says the same as ISO-8859-1 on every letter both have, so it is the safer guess.
        return euroOfLatin9 && !windowsLetters ? TextEncoding::Latin9 : TextEncoding::Windows1252;
    }
};

} // namespace

QString nameOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return u"UTF-8"_s;
    case TextEncoding::Windows1252: return u"Windows-1252"_s;
    case TextEncoding::Latin1: return u"ISO-8859-1"_s;
    case TextEncoding::Latin9: return u"ISO-8859-15"_s;
    case TextEncoding::Utf16Le: return u"UTF-16LE"_s;
    case TextEncoding::Utf16Be: return u"UTF-16BE"_s;
    }
    Q_UNREACHABLE();
}

std::optional<TextEncoding> encodingNamed(const QString &name)
{
    for (const TextEncoding encoding : allEncodings)
        if (nameOf(encoding).compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return encoding;
    return std::nullopt;
}

EncodingGuess guessEncoding(QIODevice &device, const Progress &progress)
{
    const QByteArray head = device.peek(4);
    if (head.startsWith("\xef\xbb\xbf"))
        return {TextEncoding::Utf8, true};
    if (head.startsWith("\xff\xfe"))
        return {TextEncoding::Utf16Le, true};
    if (head.startsWith("\xfe\xff"))
        return {TextEncoding::Utf16Be, true};
    Evidence evidence;
    while (!device.atEnd()) {
        const QByteArray chunk = device.read(1 << 18);
        if (chunk.isEmpty())
            break;
        evidence.add(chunk);
        report(progress, device.pos(), device.size());
    }
    return {evidence.verdict(), false};
}

TextDecoder::TextDecoder(TextEncoding encoding) : m_encoding(encoding)
{
    if (const auto form = unicodeForm(encoding))
        m_decoder.emplace(*form);
}

QString TextDecoder::decode(const QByteArray &bytes)
{
    if (m_decoder)
        return m_decoder->decode(bytes);
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        text[i] = QChar(letter(m_encoding, uchar(bytes[i])));
    return text;
}

QByteArray encoded(const QString &text, TextEncoding encoding, bool byteOrderMark)
{
    if (const auto form = unicodeForm(encoding)) {
        QStringEncoder encoder(*form, byteOrderMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return encoder.encode(text);
    }
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar c : text) {
        char found = '?';
        for (int byte = 0; byte < 256; ++byte) {
            // The letter itself is nearly always its own byte; only the exceptions take a search.
            const uchar tried = uchar((byte + c.unicode()) & 0xff);
            if (letter(encoding, tried) == c.unicode()) {
                found = char(tried);
                break;
            }
        }
        bytes.append(found);
    }
    return bytes;
}

} // namespace core
