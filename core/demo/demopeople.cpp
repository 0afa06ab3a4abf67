#include "core/demo/demopeople.h"

#include "core/base/failure.h"
#include "core/base/identifiers.h"
#include "core/rules/catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core {

void DemoDossier::write(Writer &writer) const
{
    writer.put(dossier);
    writer.put(client);
    writer.put(household);
    writer.put(benefit);
    writer.put(business);
    for (const Route &route : routes)
        writer.put(route);
    for (const RoutePhase &phase : phases)
        writer.put(phase);
    for (const Note &note : notes)
        writer.put(note);
}

DemoPeople::DemoPeople(quint32 seed) : m_random(seed)
{
    QFile file(u":/demo/people.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, file.fileName(), file.errorString());
    m_words = QJsonDocument::fromJson(file.readAll()).object();
}

QUuid DemoPeople::uuid()
{
    const quint64 a = m_random.generate64();
    const quint64 b = m_random.generate64();
    // The marks of a random UUID (version 4), so that it looks like any other.
    return QUuid(uint(a), ushort(a >> 32), ushort((a >> 48 & 0x0fff) | 0x4000), uchar((b & 0x3f) | 0x80), uchar(b >> 8), uchar(b >> 16),
                 uchar(b >> 24), uchar(b >> 32), uchar(b >> 40), uchar(b >> 48), uchar(b >> 56));
}

QString DemoPeople::bsn()
{
    // Numbers from 9999 on pass the eleven test here and there, and are never issued. They run out after some nine thousand
    // people; who comes later has not brought a BSN yet.
    while (m_lastBsn < 999'999'999)
        if (Bsn::parse(QString::number(++m_lastBsn)))
            return QString::number(m_lastBsn);
    return {};
}

void DemoPeople::fillClient(Person &client, QDate opened)
{
    const QJsonArray surname = oneOf(m_words["last_names"_L1].toArray()).toArray();
    const QJsonObject place = oneOf(m_words["places"_L1].toArray()).toObject();
    client.role = u"client"_s;
    client.firstName = oneOf(m_words["first_names"_L1].toArray()).toString();
    client.initials = client.firstName.left(1) + u'.';
    client.prefix = surname.at(0).toString();
    client.lastName = surname.at(1).toString();
    client.bsn = bsn();
    client.birthDate = opened.addDays(-between(23 * 365, 61 * 365));
    client.street = oneOf(m_words["streets"_L1].toArray()).toString();
    client.houseNumber = QString::number(between(1, 180));
    client.postcode = u"%1 %2%3"_s.arg(place["postcode"_L1].toInt()).arg(QChar('A' + between(0, 17))).arg(QChar('A' + between(0, 17)));
    client.city = place["city"_L1].toString();
    client.municipality = place["municipality"_L1].toString();
    client.phone = u"06 0000 %1"_s.arg(between(0, 9999), 4, 10, QLatin1Char('0'));
    client.email = u"%1.%2@voorbeeld.example"_s.arg(client.firstName.left(1).toLower(), client.lastName.toLower());
}

void DemoPeople::fillBusiness(Business &business, QDate opened)
{
    const QJsonArray trade = oneOf(m_words["trades"_L1].toArray()).toArray();
    business.tradeName = trade.at(0).toString();
    business.sectorCode = trade.at(1).toString();
    business.sector = trade.at(2).toString();
    business.legalForm = u"sole-trader"_s;
    business.kvkNumber = u"99%1"_s.arg(between(0, 999999), 6, 10, QLatin1Char('0'));
    business.start = opened.addDays(-between(0, 200));
}

DemoDossier DemoPeople::next(QDate opened, const QString &owner)
{
    DemoDossier made;
    made.dossier.id = id<Dossier>();
    made.dossier.number = u"%1-%2"_s.arg(opened.year()).arg(++m_numbers[opened.year()], 4, 10, QLatin1Char('0'));
    made.dossier.owner = owner;
    made.dossier.opened = opened;
    made.client.id = id<Person>();
    made.client.dossier = made.dossier.id;
    fillClient(made.client, opened);
    made.household.id = id<Household>();
    made.household.dossier = made.dossier.id;
    made.household.kind = u"single"_s;
    made.household.housing = u"rent"_s;
    made.household.since = opened;
    made.benefit.id = id<Benefit>();
    made.benefit.dossier = made.dossier.id;
    made.benefit.kind = u"participatiewet"_s;
    made.benefit.from = opened.addDays(-between(30, 700));
    made.business.id = id<Business>();
    made.business.dossier = made.dossier.id;
    fillBusiness(made.business, opened);
    return made;
}

Route &DemoPeople::addRoute(DemoDossier &dossier, const QString &kind, QDate start, QDate end, const QString &outcome, const QString &phase)
{
    Route route;
    route.id = id<Route>();
    route.dossier = dossier.dossier.id;
    route.kind = kind;
    route.phase = phase;
    route.start = start;
    route.end = end;
    route.outcome = outcome;
    route.adviser = dossier.dossier.owner;
    const Catalogue phases = Catalogue::read(u"routes"_s).within(kind, u"phases"_s);
    const QDate until = end.isValid() ? end : start.addMonths(6);
    const qsizetype last = phases.keys().indexOf(phase);
    for (qsizetype i = 0; i <= last; ++i) {
        RoutePhase entered;
        entered.id = id<RoutePhase>();
        entered.dossier = dossier.dossier.id;
        entered.route = route.id.text();
        entered.phase = phases.keys().at(i);
        entered.from = start.addDays(start.daysTo(until) * i / (last + 1));
        dossier.phases.append(entered);
    }
    dossier.routes.append(route);
    return dossier.routes.last();
}

void DemoPeople::addNote(DemoDossier &dossier, QDate day, const QString &kind)
{
    Note note;
    note.id = id<Note>();
    note.dossier = dossier.dossier.id;
    note.kind = kind;
    note.day = day;
    note.author = dossier.dossier.owner;
    note.minutes = 15 * between(1, 5);
    note.text = oneOf(m_words["notes"_L1].toArray()).toString();
    note.written = QDateTime(day, QTime(between(9, 16), 30));
    dossier.notes.append(note);
}

} // namespace core
