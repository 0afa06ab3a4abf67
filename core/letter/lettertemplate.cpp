#include "core/letter/lettertemplate.h"

#include "core/base/failure.h"
#include "core/dossier/route.h"
#include "core/letter/lettersubject.h"
#include "core/report/receiver.h"
#include "core/rules/catalogue.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// One of two names, in the language of the interface.
QString spoken(const QString &nl, const QString &en) { return CatalogueEntry{{}, nl, en, {}}.label(); }

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    for (const auto &each : value.toArray())
        list.append(each.toString());
    return list;
}

const QHash<QString, LetterAsk::Kind> &kinds()
{
    using Kind = LetterAsk::Kind;
    static const QHash<QString, Kind> known{{u"line"_s, Kind::Line}, {u"lines"_s, Kind::Lines}, {u"day"_s, Kind::Day}, {u"time"_s, Kind::Time}, {u"choice"_s, Kind::Choice}};
    return known;
}

/// Words that more letters share: resources/letters/parts/parts.json.
const QJsonObject &sharedParts()
{
    static const QJsonObject parts = [] {
        QFile file(u":/letters/parts/parts.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            throw Failure(Failure::Kind::File, file.fileName(), file.errorString());
        return QJsonDocument::fromJson(file.readAll())["parts"_L1].toObject();
    }();
    return parts;
}

/// Reads one file and says where it is wrong.
class Reader {
public:
    Reader(const QByteArray &json, const QString &file) : m_file(file)
    {
        QJsonParseError error;
        m_root = QJsonDocument::fromJson(json, &error).object();
        if (error.error != QJsonParseError::NoError)
            fail(error.errorString());
    }
    LetterTemplate read() const;

private:
    [[noreturn]] void fail(const QString &why) const { throw Failure(Failure::Kind::File, m_file, why); }
    void known(const QJsonObject &object, const QStringList &names) const
    {
        for (const QString &name : object.keys())
            if (!names.contains(name))
                fail(u"unknown entry "_s + name);
    }
    QString needed(const QJsonObject &object, const QString &name) const
    {
        const QString value = object[name].toString();
        if (value.isEmpty())
            fail(u"no "_s + name);
        return value;
    }
    LetterAsk readAsk(const QJsonObject &object) const;
    void checkText(const QJsonArray &text) const;
    QJsonArray whole(const QJsonArray &text) const;

    QString m_file;
    QJsonObject m_root;
};

LetterAsk Reader::readAsk(const QJsonObject &object) const
{
    known(object, {u"key"_s, u"nl"_s, u"en"_s, u"kind"_s, u"choices"_s, u"proposal"_s, u"optional"_s});
    LetterAsk ask{needed(object, u"key"_s), needed(object, u"nl"_s), needed(object, u"en"_s), LetterAsk::Kind::Line,
                  listOf(object["choices"_L1]), object["proposal"_L1].toString(), object["optional"_L1].toBool()};
    const QString kind = object["kind"_L1].toString(u"line"_s);
    if (!kinds().contains(kind))
        fail(u"unknown kind "_s + kind);
    ask.kind = kinds()[kind];
    if ((ask.kind == LetterAsk::Kind::Choice) == ask.choices.isEmpty())
        fail(u"choices belong to a choice: "_s + ask.key);
    return ask;
}

/// The text with what it shares with other letters in its place.
QJsonArray Reader::whole(const QJsonArray &text) const
{
    QJsonArray out;
    for (const auto &part : text) {
        QJsonObject block = part.toObject();
        if (block.contains("use"_L1)) {
            const QJsonArray shared = sharedParts()[block["use"_L1].toString()].toArray();
            if (shared.isEmpty())
                fail(u"no shared part "_s + block["use"_L1].toString());
            for (const auto &line : shared)
                out.append(line);
            continue;
        }
        for (const auto &branch : {"text"_L1, "else"_L1})
            if (block.contains(branch))
                block[branch] = whole(block[branch].toArray());
        out.append(part.isString() ? part : QJsonValue(block));
    }
    return out;
}

void Reader::checkText(const QJsonArray &text) const
{
    for (const auto &part : text) {
        if (part.isString())
            continue;
        const QJsonObject block = part.toObject();
        known(block, {u"if"_s, u"text"_s, u"else"_s});
        if (needed(block, u"if"_s).isEmpty() || !block["text"_L1].isArray())
            fail(u"a condition without text"_s);
        checkText(block["text"_L1].toArray());
        checkText(block["else"_L1].toArray());
    }
}

LetterTemplate Reader::read() const
{
    known(m_root, {u"key"_s, u"nl"_s, u"en"_s, u"about_nl"_s, u"about_en"_s, u"group"_s, u"order"_s, u"routes"_s, u"tables"_s, u"record"_s, u"behalf"_s, u"receivers"_s, u"address"_s, u"subject"_s,
                   u"text"_s, u"asks"_s, u"encloses"_s, u"purpose"_s, u"task"_s, u"signs"_s, u"date"_s, u"source"_s, u"verified"_s});
    LetterTemplate letter;
    letter.key = needed(m_root, u"key"_s);
    letter.nl = needed(m_root, u"nl"_s);
    letter.en = needed(m_root, u"en"_s);
    letter.aboutDutch = needed(m_root, u"about_nl"_s);
    letter.aboutEnglish = needed(m_root, u"about_en"_s);
    letter.group = needed(m_root, u"group"_s);
    letter.order = m_root["order"_L1].toInt();
    letter.routes = listOf(m_root["routes"_L1]);
    letter.tables = listOf(m_root["tables"_L1]);
    letter.receivers = listOf(m_root["receivers"_L1]);
    letter.address = m_root["address"_L1].toString(u"client"_s);
    letter.subject = needed(m_root, u"subject"_s);
    letter.text = whole(m_root["text"_L1].toArray());
    letter.behalf = m_root["behalf"_L1].toString();
    letter.record = m_root["record"_L1].toString();
    letter.encloses = m_root["encloses"_L1].toString();
    letter.purpose = m_root["purpose"_L1].toString();
    letter.signs = m_root["signs"_L1].toBool(true);
    letter.source = needed(m_root, u"source"_s);
    letter.verified = m_root["verified"_L1].toBool(true);
    needed(m_root, u"date"_s);
    if (letter.text.isEmpty())
        fail(u"no text"_s);
    if (letter.receivers.isEmpty())
        fail(u"no receivers"_s);
    for (const QString &receiver : letter.receivers)
        receiverOf(receiver);
    const Catalogue routes = Catalogue::read(u"routes"_s);
    for (const QString &route : letter.routes)
        if (!routes.contains(route))
            fail(u"unknown route "_s + route);
    if (!QStringList{u"client"_s, u"receiver"_s, u"none"_s}.contains(letter.address))
        fail(u"unknown address "_s + letter.address);
    if (!letter.record.isEmpty() && !isLetterRecord(letter.record))
        fail(u"unknown kind of record "_s + letter.record);
    if (letterGroup(letter.group).isEmpty())
        fail(u"unknown group "_s + letter.group);
    for (const auto &ask : m_root["asks"_L1].toArray())
        letter.asks.append(readAsk(ask.toObject()));
    const QJsonObject task = m_root["task"_L1].toObject();
    known(task, {u"kind"_s, u"title"_s, u"due"_s});
    letter.task = {task["kind"_L1].toString(), task["title"_L1].toString(), task["due"_L1].toString()};
    if (!task.isEmpty() && !Catalogue::read(u"task_kinds"_s).contains(letter.task.kind))
        fail(u"unknown kind of task "_s + letter.task.kind);
    checkText(letter.text);
    return letter;
}

QList<LetterTemplate> readAll()
{
    QList<LetterTemplate> letters;
    const QStringList files = QDir(u":/letters"_s).entryList({u"*.json"_s}, QDir::Files);
    for (const QString &name : files) {
        QFile file(u":/letters/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            throw Failure(Failure::Kind::File, name, file.errorString());
        letters.append(readLetterTemplate(file.readAll(), name));
    }
    const QStringList groups = Catalogue::read(u"letter_groups"_s).keys();
    std::sort(letters.begin(), letters.end(), [&](const LetterTemplate &a, const LetterTemplate &b) {
        const auto place = [&](const LetterTemplate &letter) { return std::tuple(groups.indexOf(letter.group), letter.order, letter.key); };
        return place(a) < place(b);
    });
    return letters;
}

} // namespace

QString LetterAsk::label() const { return spoken(nl, en); }
QString LetterTemplate::name() const { return spoken(nl, en); }
QString LetterTemplate::about() const { return spoken(aboutDutch, aboutEnglish); }

bool LetterTemplate::hasPlaceForClient() const
{
    return std::any_of(text.begin(), text.end(), [](const QJsonValue &part) { return part.toString().startsWith("__ Klant"_L1); });
}

const LetterAsk *LetterTemplate::ask(const QString &field) const
{
    for (const LetterAsk &each : asks)
        if (each.key == field)
            return &each;
    return nullptr;
}

LetterTemplate readLetterTemplate(const QByteArray &json, const QString &file) { return Reader(json, file).read(); }

const QList<LetterTemplate> &letterTemplates()
{
    static const QList<LetterTemplate> letters = readAll();
    return letters;
}

const LetterTemplate *findLetterTemplate(const QString &key)
{
    for (const LetterTemplate &letter : letterTemplates())
        if (letter.key == key)
            return &letter;
    return nullptr;
}

QList<LetterTemplate> lettersFor(const Store &store, const Id<Dossier> &dossier)
{
    QSet<QString> routes;
    for (const Route &route : store.select<Route>(u"dossier = ?"_s, {dossier.text()}))
        routes.insert(route.kind);
    const auto has = [&](const QString &table) {
        return !store.database().columns(table).isEmpty() && !store.selectRows(table, u"dossier = ? limit 1"_s, {dossier.text()}).isEmpty();
    };
    QList<LetterTemplate> fitting;
    for (const LetterTemplate &letter : letterTemplates()) {
        const bool onRoute = letter.routes.isEmpty() || std::any_of(letter.routes.begin(), letter.routes.end(), [&](const QString &kind) { return routes.contains(kind); });
        if (onRoute && (letter.tables.isEmpty() || std::any_of(letter.tables.begin(), letter.tables.end(), has)))
            fitting.append(letter);
    }
    return fitting;
}

QString letterGroup(const QString &key)
{
    const Catalogue groups = Catalogue::read(u"letter_groups"_s);
    return groups.contains(key) ? groups.label(key) : QString();
}

} // namespace core
