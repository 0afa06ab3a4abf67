#include "ui/print/pdflock.h"

#include "core/base/failure.h"

#include <QRandomGenerator>
#include <QStringList>

#include <qpdf/qpdf-c.h>

#include <memory>
#include <string>

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
    const auto release = [](qpdf_data data) { qpdf_cleanup(&data); };
    const std::unique_ptr<std::remove_pointer_t<qpdf_data>, decltype(release)> paper(qpdf_init(), release);
    qpdf_data work = paper.get();
    qpdf_set_suppress_warnings(work, QPDF_TRUE);
    qpdf_silence_errors(work); // they are read and told below
    const auto orFail = [work](QPDF_ERROR_CODE code) {
        if (code & QPDF_ERRORS)
            throw core::Failure(core::Failure::Kind::File, u"PDF"_s, QString::fromUtf8(qpdf_get_error_full_text(work, qpdf_get_error(work))));
    };
    orFail(qpdf_read_memory(work, "paper", pdf.constData(), static_cast<unsigned long long>(pdf.size()), nullptr));
    orFail(qpdf_init_write_memory(work));
    // Who has the passphrase may do everything; the owner's key is thrown away.
    qpdf_set_r6_encryption_parameters2(work, passphrase.toUtf8().constData(), randomKey().c_str(), QPDF_TRUE, QPDF_TRUE, QPDF_TRUE, QPDF_TRUE, QPDF_TRUE,
                                       QPDF_TRUE, qpdf_r3p_full, QPDF_TRUE);
    orFail(qpdf_write(work));
    return QByteArray(reinterpret_cast<const char *>(qpdf_get_buffer(work)), qsizetype(qpdf_get_buffer_length(work)));
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
