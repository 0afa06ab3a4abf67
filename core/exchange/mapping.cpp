#include "core/exchange/mapping.h"

#include "core/exchange/cellreader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Mapping)
};

/// A heading without what people add to it: "Geboortedatum klant (dd-mm-jjjj)".
QString bare(const QString &heading)
{
    static const QRegularExpression brackets(u"\\([^)]*\\)|\\[[^\\]]*\\]"_s);
    static const QRegularExpression noise(u"\\b(van|de|het|klant|client|cliënt|ondernemer|cli[eë]nten)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return comparable(QString(heading).remove(brackets).remove(noise));
}

QString settingFor(const Layout &layout, QStringList headings)
{
    headings.removeAll(reasonHeading()); // the file of refused rows comes back with the mapping of its first time
    const QByteArray all = headings.join(QChar(0x1f)).toUtf8();
    return u"exchange.mapping."_s + layout.key + u'.' + QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().left(32));
}

Problem unknown(const QString &key)
{
    return {Problem::Weight::Blocks, key, Text::tr("The mapping names “%1”, which does not exist.").arg(key)};
}

void readColumns(const QJsonObject &columns, const Layout &layout, const QStringList &headings, Mapping &mapping, QList<Problem> &problems)
{
    for (auto entry = columns.begin(); entry != columns.end(); ++entry) {
        mapping.columns.remove(entry.key());
        const int index = int(headings.indexOf(entry.value().toString()));
        if (!layout.column(entry.key()))
            problems.append(unknown(entry.key()));
        else if (entry.value().isNull())
            continue;
        else if (index < 0)
            problems.append({Problem::Weight::Blocks, entry.key(), Text::tr("The file has no column “%1”.").arg(entry.value().toString())});
        else
            mapping.columns.insert(entry.key(), index);
    }
}

} // namespace

QString reasonHeading() { return Text::tr("Reason for refusal"); }

Mapping guessMapping(const Layout &layout, const QStringList &headings)
{
    Mapping mapping;
    QSet<int> used;
    const auto match = [&](const LayoutColumn &column, auto &&same) {
        for (int i = 0; i < headings.size() && !mapping.columns.contains(column.key); ++i) {
            if (used.contains(i) || headings[i] == reasonHeading())
                continue;
            for (const QString &name : QStringList{column.nl, column.en, column.key} + column.synonyms) {
                if (same(headings[i], name)) {
                    mapping.columns.insert(column.key, i);
                    used.insert(i);
                    break;
                }
            }
        }
    };
    for (const LayoutColumn &column : layout.columns)
        match(column, [](const QString &heading, const QString &name) { return comparable(heading) == comparable(name); });
    for (const LayoutColumn &column : layout.columns)
        match(column, [](const QString &heading, const QString &name) { return !bare(heading).isEmpty() && bare(heading) == bare(name); });
    return mapping;
}

QList<Problem> checkMapping(const Layout &layout, const Mapping &mapping)
{
    QList<Problem> problems;
    const auto filled = [&](const QString &key) { return mapping.columns.contains(key) || mapping.fixed.contains(key); };
    for (const LayoutColumn &column : layout.columns)
        if (column.required && !filled(column.key))
            problems.append({Problem::Weight::Blocks, column.key, Text::tr("Choose the column with “%1”; without it no row can be taken.").arg(column.title())});
    for (const QStringList &keys : layout.oneOf) {
        QStringList titles;
        for (const QString &key : keys)
            titles.append(u'“' + layout.column(key)->title() + u'”');
        if (std::none_of(keys.begin(), keys.end(), filled))
            problems.append({Problem::Weight::Blocks, keys.first(), Text::tr("Choose a column with %1; without it no row can be taken.").arg(titles.join(Text::tr(" or ")))});
    }
    return problems;
}

Mapping recalledMapping(Store &store, const Layout &layout, const QStringList &headings)
{
    const QString kept = Settings(store).value(settingFor(layout, headings));
    if (kept.isEmpty())
        return guessMapping(layout, headings);
    QList<Problem> problems;
    const Mapping mapping = mappingFromJson(kept.toUtf8(), layout, headings, problems);
    return problems.isEmpty() ? mapping : guessMapping(layout, headings); // the layout may have changed since
}

void rememberMapping(Store &store, const Layout &layout, const QStringList &headings, const Mapping &mapping)
{
    Settings(store).set(settingFor(layout, headings), QString::fromUtf8(mappingToJson(layout, headings, mapping)));
}

QByteArray mappingToJson(const Layout &layout, const QStringList &headings, const Mapping &mapping)
{
    QJsonObject columns;
    for (const LayoutColumn &column : layout.columns) {
        const auto index = mapping.columns.constFind(column.key);
        columns.insert(column.key, index == mapping.columns.constEnd() ? QJsonValue() : QJsonValue(headings.value(*index)));
    }
    QJsonObject fixed;
    for (auto value = mapping.fixed.cbegin(); value != mapping.fixed.cend(); ++value)
        fixed.insert(value.key(), value.value());
    return QJsonDocument(QJsonObject{{u"columns"_s, columns}, {u"fixed"_s, fixed}}).toJson(QJsonDocument::Compact);
}

Mapping mappingFromJson(const QByteArray &json, const Layout &layout, const QStringList &headings, QList<Problem> &problems)
{
    Mapping mapping = guessMapping(layout, headings);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        problems.append({Problem::Weight::Blocks, {}, Text::tr("The mapping is not JSON: %1").arg(error.errorString())});
        return mapping;
    }
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        if (!QStringList{u"columns"_s, u"fixed"_s, u"separator"_s, u"encoding"_s}.contains(entry.key()))
            problems.append(unknown(entry.key()));
    readColumns(object[u"columns"_s].toObject(), layout, headings, mapping, problems);
    const QJsonObject fixed = object[u"fixed"_s].toObject();
    for (auto entry = fixed.begin(); entry != fixed.end(); ++entry) {
        if (layout.column(entry.key()))
            mapping.fixed.insert(entry.key(), entry.value().toString());
        else
            problems.append(unknown(entry.key()));
    }
    return mapping;
}

CsvShape shapeFromJson(const QByteArray &json, const CsvShape &shape, QList<Problem> &problems)
{
    CsvShape chosen = shape;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString separator = object[u"separator"_s].toString();
    if (separator.size() == 1)
        chosen.separator = separator.front();
    else if (object.contains(u"separator"_s))
        problems.append({Problem::Weight::Blocks, u"separator"_s, Text::tr("A separator is one character.")});
    if (object.contains(u"encoding"_s)) {
        const auto encoding = encodingNamed(object[u"encoding"_s].toString());
        if (encoding)
            chosen.encoding = *encoding;
        else
            problems.append({Problem::Weight::Blocks, u"encoding"_s, Text::tr("The encoding “%1” is not known.").arg(object[u"encoding"_s].toString())});
    }
    return chosen;
}

} // namespace core
