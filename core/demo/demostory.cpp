#include "core/demo/demostory.h"

#include "core/base/failure.h"
#include "core/dossier/attachment.h"
#include "core/dossier/task.h"
#include "core/finance/financialline.h"
#include "core/plan/answer.h"
#include "core/plan/planrecords.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core {

namespace {

Failure wrong(const QString &what) { return Failure(Failure::Kind::File, u"demo/stories"_s, what); }

Money moneyIn(const QJsonObject &entry, QLatin1StringView field)
{
    const QString text = entry[field].toString();
    if (text.isEmpty())
        return {};
    const auto amount = Money::parse(text);
    return amount ? *amount : throw wrong(u"%1 %2"_s.arg(entry["name"_L1].toString(), text));
}

Percentage shareIn(const QJsonObject &entry, QLatin1StringView field)
{
    const QString text = entry[field].toString();
    if (text.isEmpty())
        return {};
    const auto share = Percentage::parse(text);
    return share ? *share : throw wrong(u"%1 %2"_s.arg(entry["name"_L1].toString(), text));
}

/// A choice by its key; `fallback` when the entry leaves it out.
template <Keyed E> E choiceIn(const QJsonObject &entry, QLatin1StringView field, E fallback)
{
    const QString key = entry[field].toString();
    if (key.isEmpty())
        return fallback;
    return Keys<E>::list.contains(key) ? fromKey<E>(key) : throw wrong(u"%1 %2"_s.arg(entry["name"_L1].toString(), key));
}

bool isDecided(const Answer &answer) { return answer.state == AnswerState::Assessed || answer.state == AnswerState::NotApplicable; }

FinancialLine lineFrom(const QJsonObject &entry, const FinancialPlan &plan)
{
    FinancialLine line;
    line.dossier = plan.dossier;
    line.plan = plan.id;
    line.section = choiceIn(entry, "section"_L1, Section::Cost);
    line.name = entry["name"_L1].toString();
    line.amount = entry["amount"_L1].toString() == "norm"_L1 ? plan.benefitNorm : moneyIn(entry, "amount"_L1);
    line.volume = int(moneyIn(entry, "volume"_L1).toCents());
    line.vat = choiceIn(entry, "vat"_L1, VatKind::None);
    line.costVat = line.section == Section::Turnover ? VatKind::High : line.vat;
    line.frequency = choiceIn(entry, "frequency"_L1, line.section == Section::Startup ? Frequency::Once : Frequency::Monthly);
    line.fromMonth = entry["from"_L1].toInt(1);
    line.untilMonth = entry["until"_L1].toInt();
    line.termDays = entry["term_days"_L1].toInt();
    line.unitCost = moneyIn(entry, "unit_cost"_L1);
    line.costShare = shareIn(entry, "cost_share"_L1);
    line.years = entry["years"_L1].toInt();
    line.interest = shareIn(entry, "interest"_L1);
    line.termMonths = entry["term_months"_L1].toInt();
    line.graceMonths = entry["grace_months"_L1].toInt();
    line.repayment = choiceIn(entry, "repayment"_L1, Repayment::Linear);
    line.note = entry["note"_L1].toString();
    line.source = entry["source"_L1].toString();
    return line;
}

} // namespace

void DemoStory::fit(DemoDossier &made) const
{
    const QJsonObject business = m_json["business"_L1].toObject();
    made.business.tradeName = business["name"_L1].toString();
    made.business.sectorCode = business["sector_code"_L1].toString();
    made.business.sector = business["sector"_L1].toString();
    if (!business["registered"_L1].toBool(true)) {
        made.business.kvkNumber.clear();
        made.business.start = {};
    }
    made.client.languageLevel = m_json["language_level"_L1].toString();
    if (const QString warning = m_json["warning"_L1].toString(); !warning.isEmpty())
        made.dossier.warning = warning;
}

void DemoStory::write(DemoPeople &people, Writer &writer, const DemoDossier &made, const Checklists &lists, QDate today) const
{
    writeFacts(writer, made, today);
    for (const QString &key : m_json["lists"_L1].toObject().keys()) {
        const Checklist *list = lists.newest(key);
        if (!list)
            throw wrong(key);
        writeList(people, writer, made, *list, today);
    }
    if (m_json.contains("finance"_L1))
        writePlan(people, writer, made, today);
    writeContacts(people, writer, made, today);
}

void DemoStory::writeFacts(Writer &writer, const DemoDossier &made, QDate today) const
{
    const QJsonObject facts = m_json["facts"_L1].toObject();
    for (const QString &fact : facts.keys())
        writer.put(ProfileAnswer{profileId(made.dossier.id, fact), made.dossier.id, fact, facts[fact].toString(), today.addDays(-60)});
}

void DemoStory::writeList(DemoPeople &people, Writer &writer, const DemoDossier &made, const Checklist &list, QDate today) const
{
    const QJsonObject told = m_json["lists"_L1].toObject()[list.key].toObject();
    writer.put(PlanList{planListId(made.dossier.id, list.key), made.dossier.id, list.key, list.version, made.routes.first().start});
    for (const QString &item : told.keys()) {
        if (!list.item(item))
            throw wrong(list.key + u'/' + item);
        const QJsonObject said = told[item].toObject();
        Answer answer;
        answer.id = answerId(made.dossier.id, list.key, item);
        answer.dossier = made.dossier.id;
        answer.checklist = list.key;
        answer.version = list.version;
        answer.item = item;
        fromSql(answer.state, said["state"_L1].toVariant());
        fromSql(answer.judgement, said["judgement"_L1].toVariant());
        answer.text = said["text"_L1].toString();
        answer.reason = said["reason"_L1].toString();
        answer.remark = said["remark"_L1].toString();
        if (isDecided(answer)) {
            answer.by = made.dossier.owner;
            answer.day = today.addDays(-people.between(3, 40));
        }
        if (blocks(check(answer, 0)))
            throw wrong(list.key + u'/' + item);
        writer.put(answer);
        for (const QJsonValue &paper : said["papers"_L1].toArray())
            writePaper(people, writer, answer, paper.toObject(), today);
    }
}

void DemoStory::writePaper(DemoPeople &people, Writer &writer, const Answer &answer, const QJsonObject &paper, QDate today) const
{
    const QByteArray content = paper["text"_L1].toString().toUtf8();
    Attachment attachment;
    attachment.id = people.id<Attachment>();
    attachment.dossier = answer.dossier;
    attachment.name = paper["name"_L1].toString();
    attachment.kind = paper["kind"_L1].toString();
    attachment.mediaType = u"text/plain"_s;
    attachment.size = content.size();
    attachment.hash = writer.putBlob(content);
    attachment.added = QDateTime(today.addDays(-people.between(4, 50)), QTime(14, 0));
    attachment.subject = answer.id.text();
    if (paper.contains("valid_days"_L1))
        attachment.validUntil = today.addDays(paper["valid_days"_L1].toInt());
    writer.put(attachment);
}

void DemoStory::writePlan(DemoPeople &people, Writer &writer, const DemoDossier &made, QDate today) const
{
    const QJsonObject told = m_json["finance"_L1].toObject();
    FinancialPlan plan;
    plan.id = people.id<FinancialPlan>();
    plan.dossier = made.dossier.id;
    plan.name = told["name"_L1].toString();
    plan.start = Month::of(today).next();
    plan.vatScheme = choiceIn(told, "vat_scheme"_L1, VatScheme::Quarterly);
    plan.includesVat = told["includes_vat"_L1].toBool();
    plan.season = told["season"_L1].toString();
    plan.rampUp = told["ramp_up"_L1].toInt();
    plan.openingCash = moneyIn(told, "opening_cash"_L1);
    plan.taxReserve = shareIn(told, "tax_reserve"_L1);
    plan.taxReserveNote = told["tax_reserve_note"_L1].toString();
    plan.benefitNorm = made.benefit.norm;
    plan.remark = told["remark"_L1].toString();
    plan.made = today.addDays(-20);
    writer.put(plan);
    int position = 0;
    for (const QJsonValue &entry : told["lines"_L1].toArray()) {
        FinancialLine line = lineFrom(entry.toObject(), plan);
        line.id = people.id<FinancialLine>();
        line.position = position++;
        writer.put(line);
    }
}

void DemoStory::writeContacts(DemoPeople &people, Writer &writer, const DemoDossier &made, QDate today) const
{
    for (const QJsonValue &value : m_json["notes"_L1].toArray()) {
        const QDate day = today.addDays(-value["days_ago"_L1].toInt());
        writer.put(Note{people.id<Note>(), made.dossier.id, value["kind"_L1].toString(), day, made.dossier.owner, value["minutes"_L1].toInt(), value["text"_L1].toString(),
                        QDateTime(day, QTime(16, 10)), {}});
    }
    for (const QJsonValue &value : m_json["tasks"_L1].toArray()) {
        Task task;
        task.id = people.id<Task>();
        task.dossier = made.dossier.id;
        task.kind = value["kind"_L1].toString();
        task.title = value["title"_L1].toString();
        task.due = today.addDays(value["due"_L1].toInt());
        task.assignee = made.dossier.owner;
        writer.put(task);
    }
}

DemoStories::DemoStories()
{
    const QDir folder(u":/demo/stories"_s);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw Failure(Failure::Kind::File, name, file.errorString());
        QJsonParseError error;
        const QJsonDocument story = QJsonDocument::fromJson(file.readAll(), &error);
        if (!story.isObject())
            throw Failure(Failure::Kind::File, name, error.errorString());
        m_stories.append(DemoStory(story.object()));
    }
}

const DemoStory *DemoStories::of(int dossier) const
{
    for (const DemoStory &story : m_stories)
        if (story.dossier() == dossier)
            return &story;
    return nullptr;
}

} // namespace core
