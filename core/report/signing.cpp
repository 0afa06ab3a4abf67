#include "core/report/signing.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Signing)
};

const QString client = u"client"_s;

/// What a signature stands under: everything above it and what is declared, without what the program remarks.
QString wordsAbove(const Document &document)
{
    Document above;
    for (const Block &block : document.blocks) {
        if (const auto *signatures = std::get_if<SignatureBlock>(&block)) {
            above.add(Paragraph{signatures->statement});
            break;
        }
        if (!std::holds_alternative<Notice>(block))
            above.blocks.append(block);
    }
    return toText(above);
}

QString digestOf(const QString &words)
{
    return QString::fromLatin1(QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Signature paperOf(const ReportRequest &request)
{
    Signature paper;
    paper.dossier = request.dossier;
    paper.report = request.report;
    paper.item = request.item;
    paper.year = request.year;
    paper.month = request.month;
    paper.language = QLocale().name();
    return paper;
}

Document forTheClient(const ReportRequest &request)
{
    ReportRequest own{request.store, request.rules, request.clock, request.report, request.dossier, request.year, request.month, request.municipality};
    own.item = request.item;
    own.receiver = receiverOf(client);
    const Report *report = findReport(request.report);
    return report ? report->build(own) : Document();
}

QString noteOf(const SigningPlace &place)
{
    const Signature &set = *place.set;
    if (place.holds)
        return Text::tr("Signed on the screen of %1, in the presence of %2").arg(set.device, set.adviser);
    if (set.language != place.paper.language)
        return Text::tr("Signed on %1 under the text in another language").arg(format(set.at.date()));
    return Text::tr("Signed on %1, but the content was changed afterwards: this signature does not cover it").arg(format(set.at.date()));
}

} // namespace

bool hasPlaceToSign(const Document &document)
{
    return std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block &block) { return std::holds_alternative<SignatureBlock>(block); });
}

QList<SigningPlace> signingPlaces(const ReportRequest &request) { return signingPlaces(request.store, forTheClient(request), paperOf(request)); }

QList<SigningPlace> signingPlaces(const Store &store, const Document &document, const Signature &paper)
{
    const QString words = wordsAbove(document);
    const QString digest = digestOf(words);
    QList<SigningPlace> places;
    for (const Block &block : document.blocks) {
        const auto *signatory = std::get_if<SignatureBlock>(&block);
        if (!signatory)
            continue;
        for (const Signatory &who : signatory->signatories) {
            SigningPlace place{paper, who.role, signatory->statement, {}, false};
            place.paper.place = int(places.size());
            place.paper.name = who.name;
            place.paper.content = digest;
            place.paper.words = words;
            place.set = latestSignature(store, place.paper);
            place.holds = place.set && place.set->content == digest;
            places.append(place);
        }
    }
    return places;
}

void showSignatures(Document &document, const ReportRequest &request)
{
    if (request.dossier.isNull() || !hasPlaceToSign(document) || Signatures(request.store).of(request.dossier).isEmpty())
        return;
    showSignatures(document, signingPlaces(request));
}

void showSignatures(Document &document, const QList<SigningPlace> &places)
{
    qsizetype at = 0;
    for (Block &block : document.blocks) {
        auto *signatures = std::get_if<SignatureBlock>(&block);
        if (!signatures)
            continue;
        for (Signatory &who : signatures->signatories) {
            if (at >= places.size())
                return;
            const SigningPlace &place = places[at++];
            if (!place.set)
                continue;
            who.note = noteOf(place);
            if (place.holds) {
                who.strokes = Strokes::parse(place.set->strokes);
                who.signedAt = place.set->at;
            }
        }
    }
}

} // namespace core
