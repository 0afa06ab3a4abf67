#include "core/demo/demogroups.h"

#include "core/dossier/task.h"
#include "core/group/enrolments.h"
#include "core/group/languagecard.h"
#include "core/group/newcomer.h"
#include "core/rules/workdays.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr Op makeDemoGroups{QT_TRANSLATE_NOOP("Op", "Make practice groups")};

using DossierIds = QList<Id<Dossier>>;

/// The first such day of the week on or after a day; 1 is Monday.
QDate weekdayFrom(QDate day, int weekday)
{
    return day.addDays((weekday - day.dayOfWeek() + 7) % 7);
}

/// Writes groups and what happened in them, up to today.
class GroupPen {
public:
    GroupPen(DemoPeople &people, Store &store, Writer &writer) : m_people(people), m_store(store), m_writer(writer) {}

    QDate today() const { return m_store.clock().today(); }
    GroupEdition edition(const QString &series, const QString &name, int places)
    {
        GroupEdition edition;
        edition.id = m_people.id<GroupEdition>();
        edition.series = series;
        edition.name = name;
        edition.room = series == "ladder"_L1 ? u"Vergaderzaal 2"_s : u"Leslokaal"_s;
        edition.trainers = series == "ladder"_L1 ? u"P. Voorbeeld"_s : u"N. Taaldocent"_s;
        edition.capacity = places;
        m_writer.put(edition);
        return edition;
    }
    QList<GroupMeeting> meetings(const GroupEdition &edition, QDate first, int everyDays)
    {
        const WorkshopSeries series = seriesOf(edition.series);
        const QList<Workshop> workshops = series.on(first);
        QList<GroupMeeting> days;
        QDate day = first;
        for (const Workshop &workshop : workshops) {
            GroupMeeting meeting;
            meeting.id = m_people.id<GroupMeeting>();
            meeting.edition = edition.id;
            meeting.workshop = workshop.key;
            while (!isWorkday(day)) // nobody has a lesson on New Year's Day
                day = day.addDays(everyDays);
            meeting.day = day;
            day = day.addDays(everyDays);
            meeting.begins = series.begins;
            meeting.ends = series.ends;
            if (workshop.key == "social"_L1)
                meeting.trainers = u"Gastsprekers uit een sociale onderneming"_s;
            m_writer.put(meeting);
            days.append(meeting);
        }
        return days;
    }
    Enrolment enrol(const GroupEdition &edition, const Id<Dossier> &dossier, QDate day, const QString &state = u"placed"_s)
    {
        Enrolment one;
        one.id = m_people.id<Enrolment>();
        one.edition = edition.id;
        one.dossier = dossier;
        one.state = state;
        one.enrolled = QDateTime(day, QTime(10, 0).addSecs(60 * m_enrolled++));
        m_writer.put(one);
        return one;
    }
    Enrolment guest(const GroupEdition &edition, const QString &name, const QString &contact, QDate day, const QString &state = u"placed"_s)
    {
        Enrolment one = enrolment(edition, name, contact, day);
        one.state = state;
        m_writer.put(one);
        return one;
    }
    /// A mark per meeting up to today: "p", "a" and "e" for present, absent and excused; past the end of the pattern present.
    void attend(const Enrolment &who, const QList<GroupMeeting> &days, const QString &pattern)
    {
        for (qsizetype i = 0; i < days.size(); ++i) {
            if (!days[i].isHeld(today()))
                continue;
            const QChar mark = i < pattern.size() ? pattern[i] : u'p';
            m_writer.put(Attendance{Attendance::idOf(days[i].id, who.id), days[i].id, who.id, who.dossier, mark == u'a' ? u"absent"_s : mark == u'e' ? u"excused"_s : u"present"_s});
        }
    }
    /// As people come: now and then somebody is ill, seldom somebody stays away.
    QString someAttendance(qsizetype days)
    {
        QString pattern;
        for (qsizetype i = 0; i < days; ++i) {
            const int chance = m_people.between(1, 20);
            pattern.append(chance == 1 ? u'a' : chance <= 3 ? u'e' : u'p');
        }
        return pattern;
    }
    void talk(const Id<Dossier> &dossier, QDate day, int which)
    {
        static const QStringList motives{u"Wil weer met eigen handen geld verdienen, zoals vroeger."_s, u"Wil het gezin zelf onderhouden en niet afhankelijk zijn."_s, u"Ziet in de buurt vraag naar dit werk."_s};
        static const QStringList goals{u"Over een jaar tien vaste klanten."_s, u"Eerst parttime beginnen, later volledig."_s, u"Een kraam op de markt, daarna een winkel."_s};
        static const QStringList experience{u"Had twaalf jaar een bakkerij met drie medewerkers."_s, u"Werkte als kleermaker in een groot atelier."_s, u"Repareerde auto's in de zaak van een oom."_s};
        static const QStringList network{u"Kent de buren en de taalcoach; nog geen ondernemers."_s, u"Broer heeft een winkel in een andere stad."_s, u"Vrijwilliger bij het buurthuis, kent daar veel mensen."_s};
        NewcomerTalk talk;
        talk.id = m_people.id<NewcomerTalk>();
        talk.dossier = dossier;
        talk.day = day;
        talk.author = m_store.author().adviser;
        talk.motives = motives[which % motives.size()];
        talk.goals = goals[which % goals.size()];
        talk.experience = experience[(which + 1) % experience.size()];
        talk.network = network[(which + 2) % network.size()];
        talk.agreed = u"Kijkt twee ochtenden mee bij een ondernemer in hetzelfde vak."_s;
        if (day <= today())
            m_writer.put(talk);
    }
    NewcomerPath path(const Enrolment &who, int which, QDate tax)
    {
        static const QStringList levels{u"A1"_s, u"A2"_s, u"B1"_s, u"B2"_s};
        NewcomerPath path;
        path.id = m_people.id<NewcomerPath>();
        path.dossier = who.dossier;
        path.enrolment = who.id;
        path.languageStart = levels[which % 3];
        path.languageNow = levels[which % 3 + (which % 4 != 3)];
        path.languageDay = std::min(tax.addDays(14), today());
        if (tax <= today()) {
            path.taxGiven = tax;
            path.taxBy = u"voorlichter ondernemers"_s;
            path.interpreter = which % 3 == 0;
        }
        return path;
    }
    /// Who ended the route says here how, and what was decided before.
    void writeEnded(NewcomerPath path, const Route &route)
    {
        const bool begins = route.outcome == "started"_L1;
        path.decision = begins ? u"start"_s : route.outcome == "declined"_L1 ? u"no"_s : u"later"_s;
        path.decided = std::min(std::max(path.taxGiven.addDays(7), route.end.addDays(-30)), route.end);
        path.decisionReason = begins ? u"Heeft een eerste klant en durft het aan."_s : u"Een baan met vaste uren past nu beter bij het gezin."_s;
        path.outcome = route.outcome;
        path.outcomeDay = route.end;
        m_writer.put(path);
    }
    void words(const Id<Dossier> &dossier)
    {
        for (const auto &[topic, term, words] : {std::tuple(u"organisation"_s, u"winst"_s, u"ربح — wat voor mij overblijft"_s), std::tuple(u"organisation"_s, u"omzet"_s, u"مبيعات"_s),
                                                 std::tuple(u"market"_s, u"klant"_s, u"زبون"_s), std::tuple(u"marketing"_s, u"offerte"_s, u"brief met prijs, klant mag nee zeggen"_s)})
            m_writer.put(OwnWords{OwnWords::idOf(dossier, topic, term), dossier, topic, term, words});
    }
    DossierIds dossiers(const QString &where, const QVariantList &values) const
    {
        DossierIds found;
        const QString sql = u"select distinct d.id from dossiers d join routes r on r.dossier = d.id where %1 order by d.number"_s.arg(where);
        for (const Row &row : m_store.query(sql, values))
            found.append(Id<Dossier>::parse(row.value(u"id"_s).toString()));
        return found;
    }
    Store &store() const { return m_store; }
    Writer &writer() const { return m_writer; }

private:
    Enrolment enrolment(const GroupEdition &edition, const QString &name, const QString &contact, QDate day)
    {
        Enrolment one;
        one.id = m_people.id<Enrolment>();
        one.edition = edition.id;
        one.name = name;
        one.contact = contact;
        one.enrolled = QDateTime(day, QTime(10, 0).addSecs(60 * m_enrolled++));
        return one;
    }

    DemoPeople &m_people;
    Store &m_store;
    Writer &m_writer;
    int m_enrolled = 0;
};

/// A series of the past, everybody placed.
void writeLadder(GroupPen &pen, const QString &name, QDate first, const DossierIds &who, const QStringList &guests)
{
    const GroupEdition edition = pen.edition(u"ladder"_s, name, 12);
    const QList<GroupMeeting> days = pen.meetings(edition, first, 7);
    for (qsizetype i = 0; i < who.size(); ++i) {
        Enrolment one = pen.enrol(edition, who[i], first.addDays(-40 + int(i)));
        // One stayed away more often than is good: the list flags it.
        pen.attend(one, days, i == 3 ? u"ppapaepp"_s : pen.someAttendance(days.size()));
        if (i < 4) {
            one.reunion = i == 2 ? u"no"_s : u"yes"_s;
            pen.writer().put(one);
        }
    }
    for (const QString &guest : guests)
        pen.attend(pen.guest(edition, guest.section(u'|', 0, 0), guest.section(u'|', 1), first.addDays(-20)), days, pen.someAttendance(days.size()));
}

void writeNewcomers(GroupPen &pen, const QString &name, QDate first, const DossierIds &who)
{
    const GroupEdition edition = pen.edition(u"statushouders"_s, name, 8);
    const QList<GroupMeeting> days = pen.meetings(edition, first, 21);
    for (int i = 0; i < who.size(); ++i) {
        const Enrolment one = pen.enrol(edition, who[i], first.addDays(-14));
        pen.attend(one, days, pen.someAttendance(days.size()));
        pen.talk(who[i], first.addDays(-10 - i), i);
        const NewcomerPath path = pen.path(one, i, days.at(4).day);
        const QList<Route> routes = pen.store().select<Route>(u"dossier = ? and kind = 'statushouder' and end_day is not null and end_day <= ?"_s, {who[i].text(), toSql(pen.today())});
        if (routes.isEmpty())
            pen.writer().put(path);
        else
            pen.writeEnded(path, routes.first());
    }
}

/// What runs now: a full group with a waiting list, a place on offer and somebody who stays away.
void writePresentGroups(GroupPen &pen)
{
    const QDate today = pen.today();
    const QDate first = weekdayFrom(today.addDays(-31), 3);
    const QString season = first.month() < 7 ? u"voorjaar"_s : u"najaar"_s;
    const GroupEdition edition = pen.edition(u"ladder"_s, u"Ladder naar Succes, %1 %2"_s.arg(season).arg(first.year()), 8);
    const QList<GroupMeeting> days = pen.meetings(edition, first, 7);
    const DossierIds who = pen.dossiers(u"d.closed is null and r.end_day is null and r.kind in ('starter', 'pto') and r.start_day < ?"_s, {toSql(first)});
    for (int i = 0; i < std::min<int>(6, int(who.size())); ++i)
        pen.attend(pen.enrol(edition, who[i], first.addDays(-30 + i)), days, i == 1 ? u"paa"_s : i == 4 ? u"eppp"_s : QString());
    pen.attend(pen.guest(edition, u"Tineke Voorbeeld"_s, u"06 0000 1201"_s, first.addDays(-18)), days, {});
    if (who.size() < 9)
        return;
    Enrolment gone = pen.enrol(edition, who[6], first.addDays(-17), u"withdrawn"_s);
    gone.withdrawn = today.addDays(-2);
    gone.reason = u"heeft een baan gevonden"_s;
    pen.writer().put(gone);
    Enrolment offered = pen.enrol(edition, who[7], first.addDays(-12), u"offered"_s);
    offered.offered = gone.withdrawn;
    pen.writer().put(offered);
    pen.enrol(edition, who[8], first.addDays(-9), u"waiting"_s);
    pen.guest(edition, u"Rinus Voorbeeld"_s, u"rinus@voorbeeld.example"_s, first.addDays(-5), u"waiting"_s);
    Task call;
    call.id = Id<Task>::of(QUuid::createUuidV5(offered.id.uuid(), u"task"_s));
    call.dossier = offered.dossier;
    call.kind = u"reminder"_s;
    call.title = u"Bel over de vrije plek: %1"_s.arg(edition.name);
    call.due = offered.offered.addDays(groupSettings().offerDays);
    call.assignee = pen.store().author().adviser;
    call.cause = offered.id.text();
    pen.writer().put(call);

    const DossierIds newcomers = pen.dossiers(u"d.closed is null and r.end_day is null and r.kind = 'statushouder'"_s, {});
    const QDate start = weekdayFrom(today.addDays(-66), 2);
    writeNewcomers(pen, u"Statushouders, groep %1"_s.arg(start.year()), start, newcomers);
    if (!newcomers.isEmpty()) {
        pen.talk(newcomers.first(), today.addDays(-6), 1);
        pen.words(newcomers.first());
    }
}

} // namespace

QList<DemoDossier> demoNewGroup(DemoPeople &people, int year, QDate today, const QStringList &owners)
{
    QList<DemoDossier> all;
    const QStringList outcomes{u"started"_s, u"study"_s, u"started"_s, u"job"_s};
    for (int i = 0; i < outcomes.size(); ++i) {
        const QDate start = QDate(year, 9, 3).addDays(5 * i);
        const QDate end = QDate(year + 1, 4, 8).addDays(40 * i);
        DemoDossier made = people.next(start, owners[i % owners.size()]);
        const bool ended = end <= today;
        people.addRoute(made, u"statushouder"_s, start, ended ? end : QDate(), ended ? outcomes[i] : QString(), u"next-step"_s);
        if (ended) {
            made.dossier.closed = end;
            made.dossier.closeReason = outcomes[i] == "started"_L1 ? u"goal-reached"_s : u"partly-reached"_s;
        }
        all.append(made);
    }
    return all;
}

void writeDemoGroups(DemoPeople &people, Store &store, int year)
{
    store.write(makeDemoGroups, [&](Writer &writer) {
        GroupPen pen(people, store, writer);
        const QString ran = u"r.kind in ('starter', 'pto') and r.start_day < ? and (r.end_day is null or r.end_day > ?)"_s;
        const QDate before = weekdayFrom(QDate(year - 1, 9, 12), 3);
        const QDate spring = weekdayFrom(QDate(year, 3, 12), 3);
        const DossierIds earlier = pen.dossiers(ran, {toSql(before), toSql(before)});
        const DossierIds later = pen.dossiers(ran, {toSql(spring), toSql(spring)});
        writeLadder(pen, u"Ladder naar Succes, najaar %1"_s.arg(year - 1), before, earlier.mid(0, 9), {u"Gerda Voorbeeld|06 0000 1101"_s});
        writeLadder(pen, u"Ladder naar Succes, voorjaar %1"_s.arg(year), spring, later.mid(7, 10), {u"Henk Voorbeeld|06 0000 1102"_s, u"Roos Voorbeeld|roos@voorbeeld.example"_s});
        const auto newcomers = [&](QDate from, QDate until) {
            return pen.dossiers(u"r.kind = 'statushouder' and r.start_day < ? and r.end_day >= ? and r.end_day <= ?"_s, {toSql(from), toSql(QDate(until.year(), 1, 1)), toSql(QDate(until.year(), 12, 31))});
        };
        const QDate first = weekdayFrom(QDate(year - 1, 9, 25), 2);
        const QDate again = weekdayFrom(QDate(year, 10, 8), 2);
        writeNewcomers(pen, u"Statushouders %1"_s.arg(year), first, newcomers(first, QDate(year, 1, 1)));
        writeNewcomers(pen, u"Statushouders, nieuwe groep %1"_s.arg(year), again, newcomers(again, QDate(year + 1, 1, 1)));
        writePresentGroups(pen);
    });
}

} // namespace core
