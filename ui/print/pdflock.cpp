#include "ui/print/pdflock.h"

#include "core/base/failure.h"

#include <QRandomGenerator>
#include <QStringList>

#define POINTERHOLDER_TRANSITION 4 // the old pointer of qpdf is not used here
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

std::string randomKey()
{
    std::string key(32, ' ');
    for (char &letter : key)
        letter = char('!' + QRandomGenerator::system()->bounded('~' - '!'));
    return key;
}

} // namespace

QByteArray lockedPdf(const QByteArray &pdf, const QString &passphrase)
{
    Q_ASSERT(!passphrase.isEmpty());
    try {
        QPDF source;
        source.setSuppressWarnings(true);
        source.processMemoryFile("paper", pdf.constData(), size_t(pdf.size()));
        QPDFWriter writer(source);
        writer.setOutputMemory();
        // Who has the passphrase may do everything; the owner's key is thrown away.
        const QByteArray user = passphrase.toUtf8();
        writer.setR6EncryptionParameters(user.constData(), randomKey().c_str(), true, true, true, true, true, true, qpdf_r3p_full, true);
        writer.write();
        const std::shared_ptr<Buffer> out = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(out->getBuffer()), qsizetype(out->getSize()));
    } catch (const std::exception &wrong) {
        throw core::Failure(core::Failure::Kind::File, u"PDF"_s, QString::fromUtf8(wrong.what()));
    }
}

QString easyPassphrase()
{
    static const QStringList words{u"appel"_s, u"boom"_s, u"brug"_s, u"dorp"_s, u"fiets"_s, u"gras"_s, u"haven"_s, u"huis"_s, u"kaart"_s, u"kaas"_s, u"kerk"_s,
                                   u"klok"_s, u"lamp"_s, u"markt"_s, u"melk"_s, u"molen"_s, u"mus"_s, u"noot"_s, u"paard"_s, u"plein"_s, u"regen"_s, u"roos"_s,
                                   u"schip"_s, u"sleutel"_s, u"stoel"_s, u"straat"_s, u"tafel"_s, u"trein"_s, u"veld"_s, u"vis"_s, u"water"_s, u"wolk"_s};
    auto *chance = QRandomGenerator::system();
    QStringList chosen;
    for (int i = 0; i < 4; ++i)
        chosen.append(words[chance->bounded(int(words.size()))]);
    return chosen.join(u'-') + u'-' + QString::number(chance->bounded(100, 1000));
}

} // namespace ui
