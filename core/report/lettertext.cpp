#include "core/report/lettertext.h"

#include "core/base/failure.h"
#include "core/base/format.h"
#include "core/policy/officeaccount.h"
#include "core/report/dossierhead.h"
#include "core/rules/catalogue.h"
#include "core/rules/workdays.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::LetterText)
};

QJsonObject letterData()
{
    static const QJsonObject data = [] {
        QFile file(u":/bbz/letters.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            throw Failure(Failure::Kind::File, file.fileName(), file.errorString());
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return data;
}

bool fits(const QJsonArray &conditions, const QSet<QString> &flags)
{
    for (const auto &one : conditions) {
        const QString name = one.toString();
        if (name.startsWith(u'!') ? flags.contains(name.mid(1)) : !flags.contains(name))
            return false;
    }
    return true;
}

QString filled(QString text, const LetterWords &words)
{
    for (auto value = words.values.cbegin(); value != words.values.cend(); ++value)
        text.replace(u'{' + value.key() + u'}', value.value());
    return text;
}

void addPiece(Document &document, const QJsonObject &piece, const LetterWords &words)
{
    if (piece.contains("head"_L1)) {
        document.add(Heading{filled(piece["head"_L1].toString(), words), 2});
    } else if (piece.contains("list"_L1)) {
        if (const QStringList lines = words.lists.value(piece["list"_L1].toString()); !lines.isEmpty())
            document.add(Bullets{lines, false});
    } else if (piece.contains("facts"_L1)) {
        document.add(words.facts.value(piece["facts"_L1].toString()));
    } else if (piece.contains("table"_L1)) {
        if (const TableBlock table = words.tables.value(piece["table"_L1].toString()); !table.rows.isEmpty())
            document.add(table);
    } else if (const QString text = filled(piece["text"_L1].toString(), words); !text.trimmed().isEmpty()) {
        document.add(Paragraph{text, piece["strong"_L1].toBool() ? Paragraph::Style::Strong : Paragraph::Style::Body});
    }
}

void addHead(Document &document, const ReportRequest &request, const LetterWords &words, const Person &client, const QString &subject)
{
    QStringList address{fullName(client)};
    if (request.shows(u"contact"_s)) {
        address.append(u"%1 %2"_s.arg(client.street, client.houseNumber).trimmed());
        address.append(u"%1 %2"_s.arg(client.postcode, client.city).trimmed());
    }
    address.removeAll(QString());
    document.add(Paragraph{address.join(u'\n')});
    document.add(Facts{{{u"Datum"_s, format(words.day)}, {u"Ons kenmerk"_s, words.values.value(u"number"_s)}, {u"Onderwerp"_s, subject}}});
    document.add(Paragraph{u"Geachte %1,"_s.arg(fullName(client))});
}

/// Whether a piece that goes into the letter asks to pay to an account.
bool namesAccount(const QJsonArray &body, const LetterWords &words)
{
    return std::any_of(body.begin(), body.end(), [&](const auto &piece) {
        return piece.toObject()["text"_L1].toString().contains("{account}"_L1) && fits(piece.toObject()["if"_L1].toArray(), words.flags);
    });
}

void addEnd(Document &document, const QJsonObject &data, const LetterWords &words, bool objection)
{
    if (objection) {
        document.add(Heading{u"Als u het niet eens bent met dit besluit"_s, 2});
        for (const auto &line : data["objection"_L1].toArray())
            document.add(Paragraph{filled(line.toString(), words)});
    }
    document.add(Heading{u"Vragen"_s, 2});
    document.add(Paragraph{filled(data["closing"_L1].toString(), words)});
    // Room for ink between who it is on behalf of and the name.
    document.add(Paragraph{u"Met vriendelijke groet,\n\n%1\n\n\n\n%2\nadviseur"_s.arg(filled(data["signing"_L1].toString(), words), words.values.value(u"adviser"_s))});
}

} // namespace

Person letterClient(const ReportRequest &request)
{
    const auto clients = request.store.select<Person>(u"dossier = ? and role = 'client'"_s, {request.dossier.text()});
    return clients.value(0);
}

QStringList letterLines(const QString &list, const LetterWords &words)
{
    QStringList lines;
    for (const auto &line : letterData()[list].toArray())
        if (fits(line.toObject()["if"_L1].toArray(), words.flags))
            lines.append(filled(line.toObject()["text"_L1].toString(), words));
    return lines;
}

Document letter(const ReportRequest &request, const QString &key, LetterWords words)
{
    const QJsonObject data = letterData();
    QJsonObject chosen;
    for (const auto &item : data["items"_L1].toArray())
        if (item.toObject()["key"_L1].toString() == key)
            chosen = item.toObject();
    if (chosen.isEmpty())
        throw Failure(Failure::Kind::File, u"bbz/letters.json"_s, u"no letter "_s + key);
    const DossierHead head = dossierHead(request);
    const Person client = letterClient(request);
    if (!words.day.isValid())
        words.day = request.clock.today();
    const QString municipality = client.municipality.isEmpty() ? u"uw gemeente"_s : Catalogue::municipalities().label(client.municipality);
    const auto offer = [&](const QString &name, const QString &value) {
        if (!words.values.contains(name))
            words.values.insert(name, value);
    };
    offer(u"number"_s, head.dossier.number);
    offer(u"adviser"_s, head.dossier.owner);
    offer(u"municipality"_s, municipality);
    offer(u"court"_s, data["court"_L1].toString());
    offer(u"objection_until"_s, format(objectionUntil(words.day)));
    Document document;
    const QString subject = filled(chosen["subject"_L1].toString(), words);
    document.meta.title = subject;
    document.meta.subject = subject;
    if (!request.shows(u"benefit"_s)) {
        document.add(Title{subject});
        document.add(Notice{Text::tr("Mind"), Text::tr("This receiver does not get what was given under the Bbz.")});
        return document;
    }
    if (namesAccount(chosen["body"_L1].toArray(), words)) {
        const std::optional<OfficeAccount> account = officeAccount(request.store, client.municipality);
        if (!account) {
            document.add(Title{subject});
            document.add(Notice{Text::tr("This letter cannot go out yet"), Text::tr("It asks to pay, and the account number of the office is not filled in. Fill it in under Settings, Account numbers, and make the letter again.")});
            return document;
        }
        words.values[u"account"_s] = account->words();
    }
    if (words.flags.contains(u"draft"_s))
        document.add(Notice{u"Concept"_s, u"Er is nog geen besluit vastgelegd. Deze brief mag nog niet weg."_s});
    addHead(document, request, words, client, subject);
    for (const auto &piece : chosen["body"_L1].toArray())
        if (fits(piece.toObject()["if"_L1].toArray(), words.flags))
            addPiece(document, piece.toObject(), words);
    const bool objection = chosen.contains("objection"_L1) && fits(chosen["objection"_L1].toArray(), words.flags);
    addEnd(document, data, words, objection);
    return document;
}

} // namespace core
