#include "core/base/failure.h"
#include "core/plan/checklist.h"
#include "core/plan/checklistfacts.h"
#include "core/rules/catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// One file while it is read; every complaint names the place in it.
class Reader {
public:
    explicit Reader(const QString &file) : m_file(file), m_evidence(Catalogue::read(u"evidence_kinds"_s)) {}

    Checklist read(const QJsonObject &root)
    {
        only(root, {u"key"_s, u"version"_s, u"date"_s, u"order"_s, u"title"_s, u"intro"_s, u"routes"_s, u"gates"_s, u"sections"_s}, u"list"_s);
        m_list.key = text(root, u"key"_s, u"list"_s);
        m_list.version = root["version"_L1].toInt();
        m_list.date = QDate::fromString(root["date"_L1].toString(), Qt::ISODate);
        m_list.order = root["order"_L1].toInt();
        m_list.title = text(root, u"title"_s, u"list"_s);
        m_list.intro = text(root, u"intro"_s, u"list"_s);
        if (m_list.version < 1 || !m_list.date.isValid())
            complain(u"list"_s, u"version or date"_s);
        for (const auto &route : root["routes"_L1].toArray())
            m_list.routes.append(route.toString());
        for (const auto &gate : root["gates"_L1].toArray())
            m_list.gates.append(readGate(gate.toObject()));
        for (const auto &section : root["sections"_L1].toArray())
            m_list.sections.append(readSection(section.toObject()));
        if (m_list.gates.isEmpty() || m_list.sections.isEmpty())
            complain(u"list"_s, u"no gates or no sections"_s);
        return m_list;
    }
    [[noreturn]] void complain(const QString &place, const QString &what) const
    {
        throw Failure(Failure::Kind::File, m_file, place + u": "_s + what);
    }

private:
    void only(const QJsonObject &object, const QStringList &known, const QString &place) const
    {
        for (const QString &key : object.keys())
            if (!known.contains(key))
                complain(place, u"unknown key "_s + key);
    }
    QString text(const QJsonObject &object, const QString &key, const QString &place) const
    {
        const QString value = object[key].toString();
        if (value.isEmpty() || value != value.trimmed())
            complain(place, u"no proper "_s + key);
        return value;
    }
    void unique(const QString &key, const QString &place)
    {
        if (m_keys.contains(key))
            complain(place, u"doubled"_s);
        m_keys.insert(key);
    }
    ChecklistGate readGate(const QJsonObject &object)
    {
        only(object, {u"key"_s, u"title"_s, u"needs"_s}, u"gate"_s);
        static const QHash<QString, GateNeed> needs = {{u"received"_s, GateNeed::Received}, {u"readable"_s, GateNeed::Readable}, {u"assessed"_s, GateNeed::Assessed}};
        const QString place = u"gate "_s + text(object, u"key"_s, u"gate"_s);
        unique(place, place);
        if (!needs.contains(object["needs"_L1].toString()))
            complain(place, u"needs"_s);
        return {object["key"_L1].toString(), text(object, u"title"_s, place), needs.value(object["needs"_L1].toString())};
    }
    ChecklistSection readSection(const QJsonObject &object)
    {
        only(object, {u"key"_s, u"title"_s, u"intro"_s, u"items"_s}, u"section"_s);
        const QString place = u"section "_s + text(object, u"key"_s, u"section"_s);
        unique(place, place);
        ChecklistSection section{object["key"_L1].toString(), text(object, u"title"_s, place), object["intro"_L1].toString(), {}};
        for (const auto &item : object["items"_L1].toArray())
            section.items.append(readItem(item.toObject()));
        if (section.items.isEmpty())
            complain(place, u"no items"_s);
        return section;
    }
    ChecklistItem readItem(const QJsonObject &object)
    {
        const QString place = u"item "_s + text(object, u"key"_s, u"item"_s);
        only(object, {u"key"_s, u"title"_s, u"question"_s, u"help"_s, u"example"_s, u"term"_s, u"plain"_s, u"when"_s, u"evidence"_s, u"gate"_s, u"source"_s, u"verified"_s}, place);
        unique(place, place);
        ChecklistItem item;
        item.key = object["key"_L1].toString();
        item.title = text(object, u"title"_s, place);
        item.question = text(object, u"question"_s, place);
        item.help = text(object, u"help"_s, place);
        item.example = object["example"_L1].toString();
        item.term = object["term"_L1].toString();
        item.plain = object["plain"_L1].toString();
        item.gate = text(object, u"gate"_s, place);
        item.source = object["source"_L1].toString();
        item.verified = object["verified"_L1].toBool(true);
        if (m_list.gateIndex(item.gate) < 0)
            complain(place, u"unknown gate "_s + item.gate);
        if (item.term.isEmpty() != item.plain.isEmpty())
            complain(place, u"term without plain words, or the other way round"_s);
        if (object.contains(u"when"_s))
            item.when = readCondition(object["when"_L1], place);
        for (const auto &evidence : object["evidence"_L1].toArray())
            item.evidence.append(readEvidence(evidence.toObject(), item.evidence, place));
        return item;
    }
    Condition readCondition(const QJsonValue &json, const QString &place) const
    {
        const std::optional<Condition> condition = Condition::parse(json);
        if (!condition)
            complain(place, u"when"_s);
        for (const Condition::Clause &clause : condition->clauses())
            for (auto fact = clause.begin(); fact != clause.end(); ++fact) {
                const ChecklistFact *known = m_facts.find(fact.key());
                if (!known)
                    complain(place, u"unknown fact "_s + fact.key());
                for (const QString &value : fact.value())
                    if (!known->values.contains(value))
                        complain(place, u"unknown value "_s + value + u" of "_s + fact.key());
            }
        return *condition;
    }
    EvidenceWanted readEvidence(const QJsonObject &object, const QList<EvidenceWanted> &before, const QString &place) const
    {
        only(object, {u"kind"_s, u"title"_s, u"needed"_s}, place);
        const CatalogueEntry *kind = m_evidence.find(object["kind"_L1].toString());
        if (!kind)
            complain(place, u"unknown kind of evidence "_s + object["kind"_L1].toString());
        for (const EvidenceWanted &other : before)
            if (other.kind == kind->key)
                complain(place, u"doubled evidence "_s + kind->key);
        return {kind->key, object["title"_L1].toString(kind->nl), object["needed"_L1].toBool(true), kind->fields["months"_L1].toInt()};
    }

    QString m_file;
    Catalogue m_evidence;
    ChecklistFacts m_facts;
    Checklist m_list;
    QSet<QString> m_keys;
};

} // namespace

Checklist readChecklist(const QByteArray &json, const QString &file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    Reader reader(file);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        reader.complain(u"list"_s, error.errorString());
    return reader.read(document.object());
}

} // namespace core
