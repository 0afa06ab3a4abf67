#include "core/kpi/servicefigures.h"

#include "core/base/format.h"
#include "core/debt/debt.h"
#include "core/group/groups.h"
#include "core/group/newcomers.h"
#include "core/partner/partnerorganisation.h"
#include "core/walkin/walkinyear.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::ServiceFigures)
};

/// The days that a question names; no measuring period shifts them.
KpiPeriod daysOf(const KpiQuestion &question)
{
    const WalkInQuestion days{question.year, {}, question.quarter, question.month};
    return {days.first(), days.last()};
}

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() ? second : second.isEmpty() ? first : u"%1: %2"_s.arg(first, second);
}

/// The series of workshops for everybody, as SQL values.
QString openSeries()
{
    QStringList keys;
    const QList<WorkshopSeries> all = workshopSeries();
    for (const WorkshopSeries &series : all)
        if (!series.forNewcomers)
            keys.append(u'\'' + series.key + u'\'');
    return keys.join(u", "_s);
}

} // namespace

ServiceFigure ServiceTopic::figure(const QString &wanted) const
{
    for (const ServiceFigure &figure : figures)
        if (figure.key == wanted)
            return figure;
    return {wanted, {}, {}};
}

QSet<QString> ServiceFigures::tables()
{
    return {u"walkin_contacts"_s, u"walkin_ties"_s, u"group_editions"_s, u"group_meetings"_s, u"group_enrolments"_s, u"group_attendance"_s, u"newcomer_paths"_s,
            u"partner_referrals"_s, u"partner_organisations"_s, u"debt_cases"_s, u"debts"_s, u"routes"_s, u"dossiers"_s, u"persons"_s};
}

QList<ServiceTopic> ServiceFigures::of(const KpiQuestion &question) const
{
    return {walkIn(question), newcomers(question), workshops(question), referrals(question), debts(question)};
}

std::optional<ServiceRow> ServiceFigures::rowOf(const QString &dossier, const KpiQuestion &question) const
{
    const qsizetype at = m_kpis.facts().clientOf(dossier);
    if (at < 0)
        return std::nullopt;
    const KpiClient &client = m_kpis.facts().clients()[at];
    if ((!question.municipality.isEmpty() && client.municipality != question.municipality) || (!question.adviser.isEmpty() && client.owner != question.adviser))
        return std::nullopt;
    return ServiceRow{dossier, client.dossier, client.number, client.name, {}, client.municipality, {}, {}};
}

ServiceTopic ServiceFigures::walkIn(const KpiQuestion &question) const
{
    const WalkInYear year = walkInYear(m_kpis.store(), {question.year, question.municipality, question.quarter, question.month, question.adviser});
    QHash<QString, ServiceRow> rows;
    for (const WalkInRow &row : year.contacts) {
        const QString words = joined(walkInLabels(u"questions"_s, row.contact.questionKeys()), row.contact.result.isEmpty() ? QString() : walkInLabels(u"results"_s, {row.contact.result}));
        rows.insert(row.id.text(), {row.id.text(), row.dossier, row.number, walkInLabels(u"forms"_s, {row.contact.legalForm}), words, row.contact.municipality, row.contact.day,
                                    u"walkin/"_s + row.id.text()});
    }
    ServiceTopic topic{u"walkin"_s, Text::tr("Walk-in hour"), {}, Text::tr("An entrepreneur counts once in the period, with the last contact that has a result."), {}};
    for (const auto &[group, title] : walkInGroups()) {
        if (group == "activity"_L1 || group == "signal"_L1)
            continue;
        const QList<WalkInFigure> figures = year.group(group);
        for (const WalkInFigure &figure : figures) {
            const bool head = group == "served"_L1 || group == "outcome"_L1;
            if (figure.count() == 0 && !head)
                continue;
            ServiceFigure made{group + u'/' + figure.key, head ? figure.label : u"%1: %2"_s.arg(title, figure.label), {}, head};
            for (const QString &id : figure.ids)
                made.rows.append(rows.value(id));
            topic.figures.append(made);
        }
    }
    const int helped = topic.figure(u"outcome/solved"_s).count() + topic.figure(u"outcome/lasting"_s).count();
    topic.value = year.served() == 0 ? Text::tr("nobody came") : Text::tr("%n entrepreneur(s), %1 helped", nullptr, year.served()).arg(helped);
    return topic;
}

ServiceTopic ServiceFigures::newcomers(const KpiQuestion &question) const
{
    const KpiPeriod period = daysOf(question);
    const Catalogue outcomes = Catalogue::read(u"routes"_s).within(u"statushouder"_s, u"outcomes"_s);
    ServiceFigure all{u"all"_s, Text::tr("Statushouders whose group ended"), {}, true};
    ServiceFigure started{u"started"_s, Text::tr("Started an own business"), {}, true};
    ServiceFigure other{u"other"_s, Text::tr("Chose otherwise"), {}, true};
    ServiceFigure unknown{u"unknown"_s, Text::tr("Outcome not known yet"), {}, true};
    const QList<NewcomerRow> rows = Newcomers(m_kpis.store()).rows({question.year});
    for (const NewcomerRow &row : rows) {
        std::optional<ServiceRow> line = rowOf(row.dossier.text(), question);
        if (!line || !period.contains(row.groupEnds))
            continue;
        const QString outcome = row.path.outcome.isEmpty() ? row.routeOutcome : row.path.outcome;
        line->id = row.id.text();
        line->words = joined(row.group, outcome.isEmpty() ? QString() : outcomes.label(outcome));
        line->day = row.path.outcomeDay.isValid() ? row.path.outcomeDay : row.groupEnds;
        line->place = u"groups"_s;
        all.rows.append(*line);
        (row.path.started() ? started : row.path.outcome.isEmpty() ? unknown : other).rows.append(*line);
    }
    const QString value = all.rows.isEmpty() ? Text::tr("no group ended") : Text::tr("%1 of %2 started").arg(started.count()).arg(all.count());
    return {u"newcomers"_s, Text::tr("Statushouders"), value, Text::tr("Who had a place in a group whose last lesson fell in the period."), {all, started, other, unknown}};
}

ServiceTopic ServiceFigures::workshops(const KpiQuestion &question) const
{
    const KpiPeriod period = daysOf(question);
    const QVariantList days{toSql(period.first), toSql(qMin(period.last, m_kpis.store().clock().today()))};
    ServiceFigure given{u"given"_s, Text::tr("Workshops given"), {}, true};
    const QString meetings = u"select m.id, m.edition, m.workshop, m.title, m.day, e.series, e.name, "
                             "(select count(*) from group_attendance a where a.meeting = m.id and a.state = 'present') "
                             "from group_meetings m join group_editions e on e.id = m.edition "
                             "where m.cancelled = 0 and e.cancelled is null and e.series in (%1) and m.day between ? and ? order by m.day, m.id"_s.arg(openSeries());
    m_kpis.store().each(meetings, days, [&](const Cells &cells) {
        GroupMeeting meeting;
        meeting.workshop = cells.text(2);
        meeting.title = cells.text(3);
        given.rows.append({cells.text(0), {}, {}, meetingTitle(meeting, cells.text(5)), Text::tr("%1: %n present", nullptr, int(cells.number(7))).arg(cells.text(6)), {},
                           QDate::fromString(cells.text(4), Qt::ISODate), u"group/"_s + cells.text(1)});
    });
    ServiceFigure people{u"people"_s, Text::tr("Participants"), {}, true};
    ServiceFigure guests{u"guests"_s, Text::tr("Of whom without a dossier"), {}};
    const QString placed = u"select n.id, n.edition, n.dossier, n.name, e.name, (select max(m.day) from group_meetings m where m.edition = e.id and m.cancelled = 0 and m.day between ? and ?) as seen "
                           "from group_enrolments n join group_editions e on e.id = n.edition "
                           "where n.state = 'placed' and e.cancelled is null and e.series in (%1) and seen is not null and %2 order by seen, n.enrolled, n.id"_s.arg(openSeries(), enrolmentStands());
    m_kpis.store().each(placed, days, [&](const Cells &cells) {
        const bool guest = cells.text(2).isEmpty();
        std::optional<ServiceRow> line = rowOf(cells.text(2), question);
        // Of a guest nothing is known but a name, so neither a municipality nor an adviser.
        if (guest && question.municipality.isEmpty() && question.adviser.isEmpty())
            line = ServiceRow{{}, {}, {}, cells.text(3), {}, {}, {}, u"group/"_s + cells.text(1)};
        if (!line)
            return;
        line->id = cells.text(0);
        line->words = cells.text(4);
        line->day = QDate::fromString(cells.text(5), Qt::ISODate);
        if (!guest)
            line->place = u"groups"_s;
        people.rows.append(*line);
        if (guest)
            guests.rows.append(*line);
    });
    const QString value = given.rows.isEmpty() ? Text::tr("none given") : Text::tr("%n workshop(s), %1", nullptr, given.count()).arg(Text::tr("%n participant(s)", nullptr, people.count()));
    return {u"workshops"_s, Text::tr("Workshops"), value, Text::tr("Workshops are given for all municipalities together; participants count in their own."), {given, people, guests}};
}

ServiceTopic ServiceFigures::referrals(const KpiQuestion &question) const
{
    const KpiPeriod period = daysOf(question);
    const Catalogue states = partnerList(u"states"_s);
    const Catalogue results = partnerList(u"results"_s);
    ServiceFigure made{u"made"_s, Text::tr("Referred to a partner"), {}, true};
    ServiceFigure independent{u"independent"_s, Text::tr("Independent of the benefit since"), {}, true};
    QList<ServiceFigure> byState;
    for (const CatalogueEntry &state : states.entries())
        byState.append({u"state/"_s + state.key, Text::tr("Now: %1").arg(state.label()), {}});
    const QString sql = u"select r.id, r.dossier, r.made, r.state, r.result, r.independent_since, o.name from partner_referrals r "
                        "join partner_organisations o on o.id = r.organisation where r.made between ? and ? or r.independent_since between ? and ? order by r.made, r.id"_s;
    m_kpis.store().each(sql, {toSql(period.first), toSql(period.last), toSql(period.first), toSql(period.last)}, [&](const Cells &cells) {
        std::optional<ServiceRow> line = rowOf(cells.text(1), question);
        if (!line)
            return;
        line->id = cells.text(0);
        line->words = joined(cells.text(6), cells.text(4).isEmpty() ? states.label(cells.text(3)) : results.label(cells.text(4)));
        line->day = QDate::fromString(cells.text(2), Qt::ISODate);
        line->place = u"partner_referrals/"_s + line->id;
        if (period.contains(line->day)) {
            made.rows.append(*line);
            for (ServiceFigure &state : byState)
                if (state.key == u"state/"_s + cells.text(3))
                    state.rows.append(*line);
        }
        if (const QDate since = QDate::fromString(cells.text(5), Qt::ISODate); period.contains(since)) {
            line->day = since;
            independent.rows.append(*line);
        }
    });
    byState.removeIf([](const ServiceFigure &figure) { return figure.rows.isEmpty(); });
    const QString value = made.rows.isEmpty() && independent.rows.isEmpty() ? Text::tr("none made") : Text::tr("%1 made, %2 left the benefit").arg(made.count()).arg(independent.count());
    return {u"referrals"_s, Text::tr("Referrals"), value, Text::tr("Clients who were sent to a partner in the period, and who left the benefit in it after a referral."), QList{made, independent} + byState};
}

ServiceTopic ServiceFigures::debts(const KpiQuestion &question) const
{
    const KpiPeriod period = daysOf(question);
    ServiceFigure route{u"route"_s, Text::tr("On the route for debts"), {}, true};
    for (const RouteFact &fact : m_kpis.facts().routes(u"debts"_s)) {
        std::optional<ServiceRow> line = rowOf(m_kpis.facts().clients()[fact.client].dossier.text(), question);
        if (!line || fact.start > period.last || (fact.end.isValid() && fact.end < period.first))
            continue;
        line->id += u'/' + fact.start.toString(Qt::ISODate);
        line->day = fact.start;
        line->words = fact.end.isValid() ? Text::tr("from %1 until %2").arg(formatShort(fact.start), formatShort(fact.end)) : Text::tr("since %1").arg(formatShort(fact.start));
        line->place = u"routes"_s;
        route.rows.append(*line);
    }
    ServiceFigure running{u"running"_s, Text::tr("In debt help"), {}, true};
    ServiceFigure reported{u"reported"_s, Text::tr("Reported in the period"), {}};
    ServiceFigure former{u"former"_s, Text::tr("Former entrepreneurs"), {}};
    ServiceFigure agreed{u"agreed"_s, Text::tr("Agreement signed"), {}};
    ServiceFigure ended{u"ended"_s, Text::tr("Ended in the period"), {}};
    ServiceFigure averted{u"averted"_s, Text::tr("Threats averted"), {}, true};
    const QString cases = u"select c.id, c.dossier, c.reported, c.running, c.agreement, c.ended, c.outcome from debt_cases c where c.reported <= ? and (c.ended is null or c.ended >= ?) order by c.reported, c.id"_s;
    m_kpis.store().each(cases, {toSql(period.last), toSql(period.first)}, [&](const Cells &cells) {
        std::optional<ServiceRow> line = rowOf(cells.text(1), question);
        if (!line)
            return;
        line->id = cells.text(0);
        line->place = u"debts"_s;
        line->day = QDate::fromString(cells.text(2), Qt::ISODate);
        const QDate agreement = QDate::fromString(cells.text(4), Qt::ISODate);
        const QDate end = QDate::fromString(cells.text(5), Qt::ISODate);
        line->words = period.contains(end) ? debtLabel(u"case_outcomes"_s, cells.text(6)) : period.contains(agreement) ? Text::tr("agreement signed") : cells.number(3) ? Text::tr("the business runs") : Text::tr("without a running business");
        running.rows.append(*line);
        if (period.contains(line->day))
            reported.rows.append(*line);
        if (cells.number(3) == 0)
            former.rows.append(*line);
        if (period.contains(agreement))
            agreed.rows.append(*line);
        if (period.contains(end))
            ended.rows.append(*line);
    });
    m_kpis.store().each(u"select id, dossier, averted, threat, creditor from debts where averted between ? and ? order by averted, id"_s, {toSql(period.first), toSql(period.last)}, [&](const Cells &cells) {
        std::optional<ServiceRow> line = rowOf(cells.text(1), question);
        if (!line)
            return;
        line->id = cells.text(0);
        line->words = joined(debtLabel(u"threats"_s, cells.text(3)), cells.text(4));
        line->day = QDate::fromString(cells.text(2), Qt::ISODate);
        line->place = u"debts/"_s + line->id;
        averted.rows.append(*line);
    });
    const QString value = route.rows.isEmpty() && running.rows.isEmpty() ? Text::tr("nobody helped") : Text::tr("%n on the route, %1 in debt help", nullptr, route.count()).arg(running.count());
    return {u"debts"_s, Text::tr("Debts"), value, Text::tr("Entrepreneurs and former entrepreneurs whose route or debt help ran in the period."), {route, running, reported, former, agreed, ended, averted}};
}

} // namespace core
