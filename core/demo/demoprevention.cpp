#include "core/demo/demoprevention.h"

#include "core/base/failure.h"
#include "core/demo/demopeople.h"
#include "core/dossier/task.h"
#include "core/partner/partners.h"
#include "core/walkin/prevention.h"
#include "core/walkin/walkins.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr Op makeDemo{QT_TRANSLATE_NOOP("Op", "Make practice records")};

QString text(const QJsonObject &json, QLatin1StringView key) { return json[key].toString(); }

/// Reads the file and writes its records, with the tasks that daily work would have made of them.
class PreventionStory {
public:
    PreventionStory(Store &store, int year, quint32 seed) : m_store(store), m_year(year), m_today(store.clock().today()), m_people(seed)
    {
        QFile file(u":/demo/prevention.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            throw Failure(Failure::Kind::File, file.fileName(), file.errorString());
        m_json = QJsonDocument::fromJson(file.readAll()).object();
    }
    void write(Writer &writer)
    {
        m_writer = &writer;
        writeContacts("contacts"_L1);
        writeContacts("present"_L1);
        for (const auto &each : m_json["activities"_L1].toArray())
            writeActivity(each.toObject());
        for (const auto &each : m_json["signals"_L1].toArray())
            writeSignal(each.toObject());
        for (const auto &each : m_json["partners"_L1].toArray())
            writePartner(each.toObject());
        for (const auto &each : m_json["referrals"_L1].toArray())
            writeReferral(each.toObject());
    }

private:
    QDate dayOf(const QJsonObject &json) const
    {
        const QString on = text(json, "on"_L1);
        return on.isEmpty() ? lately(json["days_ago"_L1].toInt()) : QDate(m_year, on.left(2).toInt(), on.mid(3).toInt());
    }
    /// What is of now never falls in the year that is told, however soon after it the caseload is made.
    QDate lately(int daysAgo) const { return std::min(std::max(m_today.addDays(-daysAgo), QDate(m_year + 1, 1, 1)), m_today); }
    void addTask(const QString &cause, const Id<Dossier> &dossier, const QString &title, QDate due, QDate done)
    {
        Task task;
        task.id = m_people.id<Task>();
        task.dossier = dossier;
        task.kind = u"reminder"_s;
        task.title = title;
        task.due = due;
        task.assignee = m_store.author().adviser;
        task.done = done;
        task.cause = cause;
        m_writer->put(task);
    }
    void writeContacts(QLatin1StringView list);
    void writeActivity(const QJsonObject &json);
    void writeSignal(const QJsonObject &json);
    void writePartner(const QJsonObject &json);
    void writeReferral(const QJsonObject &json);
    /// A dossier for a referral, another one each time; null when none is left.
    Row dossierFor(const QJsonObject &json);

    struct Known {
        PartnerOrganisation organisation;
        QList<PartnerCoach> coaches;
        QList<PartnerContract> contracts;
    };
    Store &m_store;
    int m_year;
    QDate m_today;
    DemoPeople m_people;
    QJsonObject m_json;
    Writer *m_writer = nullptr;
    QHash<QString, Known> m_partners;
    QSet<QString> m_used;
};

void PreventionStory::writeContacts(QLatin1StringView list)
{
    QList<WalkInContact> written;
    for (const auto &each : m_json[list].toArray()) {
        const QJsonObject json = each.toObject();
        WalkInContact contact;
        contact.id = m_people.id<WalkInContact>();
        contact.day = dayOf(json);
        contact.place = text(json, "place"_L1);
        contact.municipality = text(json, "municipality"_L1);
        contact.legalForm = text(json, "form"_L1);
        contact.questions = text(json, "questions"_L1);
        contact.advice = text(json, "advice"_L1);
        contact.result = text(json, "result"_L1);
        contact.note = text(json, "note"_L1);
        contact.adviser = m_store.author().adviser;
        contact.written = QDateTime(contact.day, QTime(14, 30));
        if (json.contains("follows"_L1))
            contact.follows = written.at(json["follows"_L1].toInt()).id.text();
        if (const int days = json["aftercare_days"_L1].toInt(); days > 0) {
            contact.aftercare = contact.day.addDays(days);
            addTask(contact.id.text(), {}, u"Nazorg spreekuur van %1 (%2, %3)"_s.arg(contact.day.toString(u"d-M-yyyy"_s), walkInLabels(u"municipalities"_s, {contact.municipality}),
                                                                                     walkInLabels(u"questions"_s, contact.questionKeys()).toLower()),
                    contact.aftercare, list == "contacts"_L1 ? contact.aftercare : QDate());
        }
        m_writer->put(contact);
        written.append(contact);
    }
}

void PreventionStory::writeActivity(const QJsonObject &json)
{
    m_writer->put(OutreachActivity{m_people.id<OutreachActivity>(), dayOf(json), text(json, "kind"_L1), text(json, "title"_L1), text(json, "place"_L1), text(json, "audience"_L1),
                                   text(json, "municipality"_L1), json["reach"_L1].toInt(), {}, m_store.author().adviser});
}

void PreventionStory::writeSignal(const QJsonObject &json)
{
    EarlySignal signal;
    signal.id = m_people.id<EarlySignal>();
    signal.received = dayOf(json);
    signal.source = text(json, "source"_L1);
    signal.kinds = text(json, "kinds"_L1);
    signal.municipality = text(json, "municipality"_L1);
    signal.who = text(json, "who"_L1);
    signal.amount = Money::euros(json["amount"_L1].toInt());
    signal.months = json["months"_L1].toInt();
    signal.followUp = signal.received.addDays(json["follow_days"_L1].toInt());
    signal.action = text(json, "action"_L1);
    signal.outcome = text(json, "outcome"_L1);
    if (!signal.isOpen())
        signal.outcomeDay = signal.received.addDays(json["outcome_days"_L1].toInt());
    signal.adviser = m_store.author().adviser;
    m_writer->put(signal);
    addTask(signal.id.text(), {}, u"Signaal: %1, gemeld door %2 op %3"_s.arg(walkInLabels(u"arrears"_s, signal.kindKeys()).toLower(), walkInLabels(u"sources"_s, {signal.source}).toLower(),
                                                                            signal.received.toString(u"d-M-yyyy"_s)), signal.followUp, signal.outcomeDay);
}

void PreventionStory::writePartner(const QJsonObject &json)
{
    Known known;
    PartnerOrganisation &partner = known.organisation;
    partner.id = m_people.id<PartnerOrganisation>();
    partner.name = text(json, "name"_L1);
    partner.kind = text(json, "kind"_L1);
    partner.expertise = text(json, "expertise"_L1);
    partner.contactName = text(json, "contact"_L1);
    partner.phone = text(json, "phone"_L1);
    partner.email = text(json, "email"_L1);
    partner.since = QDate(m_year - 1, 1, 1);
    m_writer->put(partner);
    for (const auto &each : json["coaches"_L1].toArray()) {
        const QJsonObject coach = each.toObject();
        known.coaches.append({m_people.id<PartnerCoach>(), partner.id, text(coach, "name"_L1), text(coach, "role"_L1), text(coach, "expertise"_L1), partner.phone, partner.email, {}});
        m_writer->put(known.coaches.last());
    }
    for (const auto &each : json["contracts"_L1].toArray()) {
        const QJsonObject one = each.toObject();
        PartnerContract contract;
        contract.id = m_people.id<PartnerContract>();
        contract.organisation = partner.id;
        contract.name = text(one, "name"_L1);
        contract.tender = text(one, "tender"_L1);
        contract.lot = text(one, "lot"_L1);
        contract.from = QDate(m_year + one["from_year"_L1].toInt(), 1, 1);
        if (const int years = one["years"_L1].toInt(); years > 0)
            contract.until = contract.from.addYears(years).addDays(-1);
        if (const int years = one["extended_years"_L1].toInt(); years > 0)
            contract.extendedUntil = contract.until.addYears(years);
        contract.hourPrice = Money::cents(one["hour_cents"_L1].toInt());
        contract.routePrice = Money::cents(one["route_cents"_L1].toInt());
        contract.places = one["places"_L1].toInt();
        contract.budget = Money::euros(one["budget"_L1].toInt());
        m_writer->put(contract);
        known.contracts.append(contract);
    }
    m_partners.insert(text(json, "key"_L1), known);
}

Row PreventionStory::dossierFor(const QJsonObject &json)
{
    const bool told = json["told"_L1].toBool();
    const QString sql = told ? u"select r.dossier, r.end_day as last from routes r where r.kind = ? and r.outcome = ? and r.end_day between ? and ? order by r.end_day desc, r.id"_s
                             : u"select r.dossier, null as last from routes r join dossiers d on d.id = r.dossier where r.kind = ? and r.outcome = ? and r.end_day is null and d.closed is null "
                               "and ? < ? and d.owner = ? order by r.start_day desc, r.id"_s;
    QVariantList values{toSql(text(json, "route"_L1)), toSql(text(json, "outcome"_L1)), toSql(QDate(m_year, 1, 1)), toSql(QDate(m_year, 12, 31))};
    if (!told)
        values.append(toSql(m_store.author().adviser));
    for (const Row &row : m_store.query(sql, values)) {
        const QString dossier = row.value(u"dossier"_s).toString();
        if (m_used.contains(dossier))
            continue;
        m_used.insert(dossier);
        return row;
    }
    return {};
}

void PreventionStory::writeReferral(const QJsonObject &json)
{
    const Row found = dossierFor(json);
    if (found.isEmpty())
        return;
    const Known partner = m_partners.value(text(json, "partner"_L1));
    QDate last;
    fromSql(last, found.value(u"last"_s));
    Referral referral;
    referral.id = m_people.id<Referral>();
    referral.dossier = Id<Dossier>::parse(found.value(u"dossier"_s).toString());
    referral.organisation = partner.organisation.id.text();
    if (json.contains("coach"_L1))
        referral.coach = partner.coaches.at(json["coach"_L1].toInt()).id.text();
    if (json.contains("contract"_L1))
        referral.contract = partner.contracts.at(json["contract"_L1].toInt()).id.text();
    referral.expertise = text(json, "expertise"_L1);
    referral.purpose = text(json, "purpose"_L1);
    referral.made = last.isValid() ? last.addMonths(-json["months_before"_L1].toInt()) : lately(json["days_ago"_L1].toInt());
    referral.consent = referral.made;
    referral.consentHow = u"signed"_s;
    referral.shared = u"contact business routes"_s;
    referral.answerBy = referral.made.addDays(json["answer_days"_L1].toInt(14));
    referral.adviser = m_store.author().adviser;
    referral.state = last.isValid() ? u"done"_s : text(json, "state"_L1);
    referral.rejectReason = text(json, "reject_reason"_L1);
    if (referral.state != "asked"_L1)
        referral.answered = referral.made.addDays(6);
    referral.due = last.isValid() ? last : referral.made.addDays(json["due_days"_L1].toInt(90));
    if (last.isValid()) {
        referral.result = text(json, "result"_L1);
        referral.resultDay = last;
        referral.resultNote = text(json, "result_note"_L1);
        referral.attribution = text(json, "attribution"_L1);
        if (referral.result == "independent"_L1)
            referral.independentSince = last.addDays(1);
    }
    m_writer->put(referral);
    int week = 0;
    for (const auto &minutes : json["hours"_L1].toArray()) {
        week += 2;
        PartnerHours hours;
        hours.id = m_people.id<PartnerHours>();
        hours.dossier = referral.dossier;
        hours.referral = referral.id;
        hours.day = std::min(referral.made.addDays(7 * week), m_today);
        hours.worked = HourQuantity::minutes(minutes.toInt());
        m_writer->put(hours);
    }
    if (const QDate awaited = referral.awaited(); awaited.isValid())
        addTask(referral.id.text(), referral.dossier, referral.state == "asked"_L1 ? u"Vragen of %1 de doorverwijzing aanneemt"_s.arg(partner.organisation.name)
                                                                                    : u"Vragen wat de doorverwijzing naar %1 heeft opgeleverd"_s.arg(partner.organisation.name), awaited, {});
}

} // namespace

void writeDemoPrevention(Store &store, int year, quint32 seed)
{
    PreventionStory story(store, year, seed);
    store.write(makeDemo, [&](Writer &writer) { story.write(writer); });
}

} // namespace core
