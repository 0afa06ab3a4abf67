#include "core/plan/plans.h"

#include "core/base/failure.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr Op answerItem{QT_TRANSLATE_NOOP("Op", "Answer plan item")};
constexpr Op assessItem{QT_TRANSLATE_NOOP("Op", "Assess plan item")};
constexpr Op setAside{QT_TRANSLATE_NOOP("Op", "Set plan item aside")};
constexpr Op setPlanFact{QT_TRANSLATE_NOOP("Op", "Change plan profile")};
constexpr Op addEvidence{QT_TRANSLATE_NOOP("Op", "Add evidence")};
constexpr Op removeEvidence{QT_TRANSLATE_NOOP("Op", "Remove evidence")};
constexpr Op dateEvidence{QT_TRANSLATE_NOOP("Op", "Change validity of evidence")};
constexpr Op openEvidence{QT_TRANSLATE_NOOP("Op", "Open evidence")};
constexpr Op takeOverVersion{QT_TRANSLATE_NOOP("Op", "Take over newer checklist")};

const Op &opFor(const Answer &before, const Answer &after)
{
    if (after.state == AnswerState::NotApplicable && before.state != AnswerState::NotApplicable)
        return setAside;
    return after.judgement != before.judgement || after.remark != before.remark ? assessItem : answerItem;
}

bool decided(const Answer &answer)
{
    return answer.state == AnswerState::Assessed || answer.state == AnswerState::NotApplicable;
}

} // namespace

QStringList Plans::fitting(const Id<Dossier> &dossier) const
{
    const QStringList routes = dossierFacts(m_store, dossier, today()).value(u"route"_s);
    QStringList keys;
    for (const QString &key : m_lists.keys()) {
        const QStringList wanted = m_lists.newest(key)->routes;
        const bool fits = wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), [&](const QString &route) { return routes.contains(route); });
        if (fits || begun(dossier, key))
            keys.append(key);
    }
    return keys;
}

std::optional<PlanList> Plans::begun(const Id<Dossier> &dossier, const QString &checklist) const
{
    return m_store.find(planListId(dossier, checklist));
}

Checklist Plans::listOf(const Id<Dossier> &dossier, const QString &checklist) const
{
    const Checklist *newest = m_lists.newest(checklist);
    if (!newest)
        return {};
    const std::optional<PlanList> own = begun(dossier, checklist);
    if (!own)
        return *newest;
    // A version that this program does not have comes from a newer one; the newest we know is then the nearest.
    const Checklist *base = m_lists.version(checklist, own->version);
    const QList<KeptItem> kept = m_store.select<KeptItem>(u"dossier = ? and checklist = ? order by item"_s, {dossier.text(), checklist});
    return withKept(base ? *base : *newest, kept, m_lists);
}

QHash<QString, int> Plans::changedSince(const Checklist &list) const
{
    QHash<QString, int> since;
    for (const ChecklistItem &item : list.items())
        for (int version = list.version; version > 1; --version) {
            const Checklist *older = m_lists.version(list.key, version - 1);
            const ChecklistItem *before = older ? older->item(item.key) : nullptr;
            if (before && before->question != item.question) {
                since.insert(item.key, version);
                break;
            }
        }
    return since;
}

Plan Plans::plan(const Id<Dossier> &dossier, const QString &checklist) const
{
    const QVariantList of{dossier.text(), checklist};
    Plan plan;
    plan.dossier = dossier;
    plan.today = today();
    plan.list = listOf(dossier, checklist);
    plan.changedSince = changedSince(plan.list);
    plan.facts = dossierFacts(m_store, dossier, plan.today);
    for (const ProfileAnswer &said : m_store.select<ProfileAnswer>(u"dossier = ? and answer <> ''"_s, {dossier.text()}))
        if (!plan.facts.contains(said.fact))
            plan.facts.insert(said.fact, {said.answer});
    QHash<QString, QString> itemOf;
    for (const ChecklistItem &item : plan.list.items())
        itemOf.insert(answerId(dossier, checklist, item.key).text(), item.key);
    for (const Answer &answer : m_store.select<Answer>(u"dossier = ? and checklist = ?"_s, of))
        plan.answers.insert(answer.item, answer);
    for (const Attachment &paper : m_store.select<Attachment>(u"dossier = ? and subject <> '' order by added, name"_s, {dossier.text()}))
        if (const auto item = itemOf.constFind(paper.subject); item != itemOf.constEnd())
            plan.evidence[*item].append(paper);
    return plan;
}

QList<Plan> Plans::started(const Id<Dossier> &dossier) const
{
    QList<Plan> plans;
    for (const QString &key : fitting(dossier)) {
        const Plan each = plan(dossier, key);
        if (!each.answers.isEmpty() || !each.evidence.isEmpty())
            plans.append(each);
    }
    return plans;
}

void Plans::begin(Writer &writer, const Id<Dossier> &dossier, const QString &checklist) const
{
    const Checklist *newest = m_lists.newest(checklist);
    if (newest && !begun(dossier, checklist))
        writer.put(PlanList{planListId(dossier, checklist), dossier, checklist, newest->version, today()});
}

void Plans::save(const Answer &answer)
{
    Q_ASSERT(!blocks(check(answer, 0)));
    const Answer before = m_store.find(answer.id).value_or(Answer());
    Answer after = answer;
    if (!decided(after)) {
        after.by.clear();
        after.day = {};
    } else if (!decided(before) || before.judgement != after.judgement || before.state != after.state) {
        after.by = m_store.author().adviser;
        after.day = today();
        after.version = listOf(answer.dossier, answer.checklist).version;
    }
    m_store.write(opFor(before, after), [&](Writer &writer) {
        begin(writer, answer.dossier, answer.checklist);
        writer.put(after);
    });
}

void Plans::affirm(const Answer &answer)
{
    Answer again = answer;
    again.version = listOf(answer.dossier, answer.checklist).version;
    again.by = m_store.author().adviser;
    again.day = today();
    m_store.write(assessItem, [&](Writer &writer) { writer.put(again); });
}

void Plans::setFact(const Id<Dossier> &dossier, const QString &fact, const QString &value)
{
    m_store.write(setPlanFact, [&](Writer &writer) { writer.put(ProfileAnswer{profileId(dossier, fact), dossier, fact, value, today()}); });
}

void Plans::filePaper(Writer &writer, const Answer &answer, const EvidenceWanted &wanted, Attachment paper)
{
    paper.id = Id<Attachment>::fresh();
    paper.dossier = answer.dossier;
    paper.kind = wanted.kind;
    paper.subject = answer.id.text();
    begin(writer, answer.dossier, answer.checklist);
    writer.put(paper);
    Answer now = m_store.find(answer.id).value_or(answer);
    if (now.state == AnswerState::NotStarted) {
        now.state = AnswerState::Received;
        writer.put(now);
    }
}

void Plans::addPaper(const Answer &answer, const EvidenceWanted &wanted, const QString &name, const QByteArray &content)
{
    Attachment paper = paperOf(name, content, m_store.clock().now());
    if (wanted.validMonths > 0)
        paper.validUntil = today().addMonths(wanted.validMonths);
    m_store.write(addEvidence, [&](Writer &writer) {
        paper.hash = writer.putBlob(content);
        filePaper(writer, answer, wanted, paper);
    });
}

void Plans::usePaper(const Answer &answer, const EvidenceWanted &wanted, const Attachment &paper)
{
    m_store.write(addEvidence, [&](Writer &writer) { filePaper(writer, answer, wanted, paper); });
}

void Plans::removePaper(const Attachment &paper)
{
    m_store.write(removeEvidence, [&](Writer &writer) { writer.remove(paper.id); });
}

void Plans::setValidUntil(const Attachment &paper, QDate day)
{
    Attachment dated = paper;
    dated.validUntil = day;
    m_store.write(dateEvidence, [&](Writer &writer) { writer.put(dated); });
}

QByteArray Plans::openPaper(const Attachment &paper)
{
    m_store.look(openEvidence, paper.dossier.text(), paper.name);
    return m_store.blob(paper.hash);
}

QList<Attachment> Plans::usable(const Answer &answer, const EvidenceWanted &wanted) const
{
    QList<Attachment> found;
    QStringList own; // bytes that are already filed here
    for (const Attachment &paper : m_store.select<Attachment>(u"dossier = ? and kind = ? and (valid_until is null or valid_until >= ?) order by added desc"_s,
                                                              {answer.dossier.text(), wanted.kind, toSql(today())})) {
        if (paper.subject == answer.id.text())
            own.append(paper.hash);
        else
            found.append(paper);
    }
    QSet<QString> seen(own.begin(), own.end());
    found.removeIf([&](const Attachment &paper) {
        const bool known = seen.contains(paper.hash);
        seen.insert(paper.hash);
        return known;
    });
    return found;
}

QList<ItemDifference> Plans::newerItems(const Id<Dossier> &dossier, const QString &checklist) const
{
    const std::optional<PlanList> own = begun(dossier, checklist);
    const Checklist *newest = m_lists.newest(checklist);
    if (!own || !newest || own->version >= newest->version)
        return {};
    return differences(listOf(dossier, checklist), *newest);
}

void Plans::takeOver(const Id<Dossier> &dossier, const QString &checklist, const QStringList &keep)
{
    const std::optional<PlanList> own = begun(dossier, checklist);
    const QList<ItemDifference> changes = newerItems(dossier, checklist);
    if (!own || changes.isEmpty())
        return;
    m_store.write(takeOverVersion, [&](Writer &writer) {
        PlanList moved = *own;
        moved.version = m_lists.newest(checklist)->version;
        moved.since = today();
        writer.put(moved);
        for (const ItemDifference &change : changes) {
            const Id<KeptItem> id = keptItemId(dossier, checklist, change.item);
            const std::optional<KeptItem> before = m_store.find(id);
            if (!keep.contains(change.item))
                writer.remove(id);
            else if (change.kind == ItemDifference::Kind::Added)
                writer.put(KeptItem{id, dossier, checklist, change.item, 0});
            else
                writer.put(KeptItem{id, dossier, checklist, change.item, before ? before->version : own->version});
        }
    });
}

} // namespace core
