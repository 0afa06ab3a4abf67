#include "core/letter/letter.h"

#include "core/letter/dutchwords.h"
#include "core/letter/lettermarkup.h"
#include "core/store/journal.h"
#include "core/store/settings.h"
#include "core/report/letterhead.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Letter)
};

const QStringList &signatureFields()
{
    static const QStringList fields{u"owner.function"_s, u"owner.phone"_s, u"owner.mail"_s, u"owner.present"_s};
    return fields;
}

/// A field that was not filled in stands on paper by its name, so that nobody overlooks it.
QString withNames(const LetterTemplate &form, const QString &text)
{
    QString out = text;
    for (const QString &key : openFields(text)) {
        const LetterAsk *ask = form.ask(key);
        out.replace(u"{%1}"_s.arg(key), u"[%1]"_s.arg(ask ? ask->label() : letterFieldName(key)));
    }
    return out;
}

void addHead(Document &document, const Letter &letter, const Dossier &dossier, const QString &number, QDate today)
{
    Facts head{{{u"Datum"_s, letter.day.isEmpty() ? dutchDay(today) : letter.day}, {u"Kenmerk"_s, number}}};
    if (letter.form.address == "none"_L1) {
        document.add(Title{withNames(letter.form, letter.subject)});
        head.rows.append({u"Dossier"_s, dossier.number});
        head.rows.append({u"Adviseur"_s, dossier.owner});
        document.add(head);
        return;
    }
    document.add(Paragraph{letter.address.isEmpty() ? u"[Naam en adres]"_s : letter.address.join(u'\n')});
    document.add(Paragraph{u" "_s});
    head.rows.append({u"Behandeld door"_s, dossier.owner});
    document.add(head);
    document.add(Heading{withNames(letter.form, letter.subject), 2});
}

void addSignature(Document &document, const Letter &letter)
{
    const QString behalf = letter.behalf.isEmpty() ? QString() : withNames(letter.form, letter.behalf) + u"\n\n"_s;
    Paragraph farewell{u"Met vriendelijke groet,\n\n"_s + behalf + u"\n\n"_s + letter.signature.join(u'\n')};
    farewell.whole = true;
    document.add(Paragraph{u" "_s, Paragraph::Style::Small});
    document.add(farewell);
}

/// The letter without what was signed on it.
Document unsignedLetter(const Letter &letter, ReportRequest request);

Signature paperOf(const Letter &letter, const ReportRequest &request)
{
    Signature paper;
    paper.dossier = request.dossier;
    paper.report = letterReport(letter.form.key);
    paper.item = letter.paper;
    paper.language = u"nl_NL"_s;
    return paper;
}

} // namespace

QString letterReport(const QString &key) { return u"letter/"_s + key; }

QStringList signatureOf(const LetterFields &known, const LetterAnswers &answers)
{
    QStringList lines = known.value(u"owner.name"_s);
    for (const QString &field : signatureFields()) {
        const QStringList answer = answers.words.value(field);
        lines += answer.isEmpty() ? known.value(field) : answer;
    }
    return lines;
}

void rememberSignature(Store &store, const QString &owner, const LetterAnswers &answers)
{
    Settings settings(store);
    for (const QString &field : signatureFields())
        if (const QStringList answer = answers.words.value(field); !answer.isEmpty())
            settings.set(u"signature/%1/%2"_s.arg(owner, field.section(u'.', 1)), answer.first());
}

Letter letterOf(const LetterTemplate &form, const LetterFields &known, const LetterAnswers &answers)
{
    const FilledLetter filled = fillLetter(form, known, answers);
    return {form, filled.subject, filled.text, filled.address, signatureOf(known, answers), filled.behalf, filled.day};
}

QList<SigningPlace> signingPlaces(const Letter &letter, const ReportRequest &request)
{
    return letter.paper.isEmpty() ? QList<SigningPlace>() : signingPlaces(request.store, unsignedLetter(letter, request), paperOf(letter, request));
}

Document makeLetter(const Letter &letter, ReportRequest request)
{
    Document document = unsignedLetter(letter, request);
    if (!letter.paper.isEmpty() && hasPlaceToSign(document))
        showSignatures(document, signingPlaces(request.store, document, paperOf(letter, request)));
    return document;
}

namespace {

Document unsignedLetter(const Letter &letter, ReportRequest request)
{
    const auto dossier = request.store.find(request.dossier);
    Q_ASSERT(dossier);
    const auto clients = request.store.select<Person>(u"dossier = ? and role = 'client'"_s, {request.dossier.text()});
    Document document;
    DocumentMeta &meta = document.meta;
    meta.title = withNames(letter.form, letter.subject);
    meta.subject = letter.form.nl;
    meta.author = request.store.author().adviser;
    meta.dossier = dossier->number;
    meta.number = IssuedPapers(request.store).nextNumber(request.dossier);
    meta.receiver = request.receiverName.isEmpty() ? request.receiver.title : request.receiverName;
    meta.made = request.clock.now();
    meta.dataDate = request.clock.today();
    meta.dataVersion = Journal(request.store.database()).lastSequence();
    meta.letterhead = letterheadOf(clients.isEmpty() ? QString() : clients.first().municipality);
    addHead(document, letter, *dossier, meta.number, meta.dataDate);
    // The letter ends where a new page begins: what follows is a form that goes along.
    QList<Block> words = letterBlocks(withNames(letter.form, letter.text));
    const auto end = std::find_if(words.begin(), words.end(), [](const Block &block) { return std::holds_alternative<PageBreak>(block); });
    document.blocks += QList<Block>(words.begin(), end);
    if (letter.form.signs)
        addSignature(document, letter);
    document.blocks += QList<Block>(end, words.end());
    if (!letter.form.encloses.isEmpty()) {
        request.report = letter.form.encloses;
        document.add(PageBreak{});
        document.blocks += makeDocument(request).blocks;
    }
    return document;
}

} // namespace

QList<Problem> check(const Letter &letter, const ReportRequest &request)
{
    using enum Problem::Weight;
    QList<Problem> problems;
    if (letter.text.trimmed().isEmpty())
        problems.append({Blocks, u"text"_s, Text::tr("The letter is empty. Write a text, or make it again from the template.")});
    QStringList names;
    for (const QString &key : openFields(letter.subject + u'\n' + letter.text + u'\n' + letter.behalf)) {
        const LetterAsk *ask = letter.form.ask(key);
        names.append(ask ? ask->label() : letterFieldName(key));
    }
    if (!names.isEmpty())
        problems.append({Blocks, u"text"_s, Text::tr("Fill in first: %1.").arg(names.join(u", "_s))});
    if (letter.form.address == "client"_L1 && letter.address.size() < 2)
        problems.append({Blocks, u"client.address"_s, Text::tr("The address of the client is missing. Fill it in here, or in the dossier.")});
    if (letter.form.address == "receiver"_L1 && request.receiverName.trimmed().isEmpty())
        problems.append({Blocks, u"receiverName"_s, Text::tr("Fill in who receives it: the name of the person or organisation.")});
    if (request.receiver.asksPurpose && request.purpose.trimmed().isEmpty())
        problems.append({Blocks, u"purpose"_s, Text::tr("Fill in what it is for: that goes in the register.")});
    return problems;
}

} // namespace core
