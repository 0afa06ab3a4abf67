#include "core/report/dossierreport.h"

#include "core/base/failure.h"
#include "core/base/format.h"
#include "core/base/identifiers.h"
#include "core/dossier/attachment.h"
#include "core/dossier/benefit.h"
#include "core/dossier/business.h"
#include "core/dossier/household.h"
#include "core/dossier/note.h"
#include "core/dossier/person.h"
#include "core/dossier/route.h"
#include "core/dossier/routephase.h"
#include "core/dossier/task.h"
#include "core/plan/answer.h"
#include "core/plan/checklists.h"
#include "core/report/debtsection.h"
#include "core/report/planprogress.h"
#include "core/rules/catalogue.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::DossierReport)
};

/// Adds the sections of one dossier to the paper, each from its own records.
class Extract {
public:
    explicit Extract(const ReportRequest &request) : m_request(request), m_store(request.store), m_id(request.dossier.text()) {}
    Document build();

private:
    void addHead(const Dossier &dossier);
    void addClient(const Person &person);
    void addHousehold();
    void addBenefits();
    void addBusinesses();
    void addRoutes();
    void addNotes();
    void addTasks();
    void addPapers();
    QSet<QString> withheldAnswers() const;
    QSet<QString> withheldDebts() const { return m_request.receiver.withholds(u"debts"_s) ? debtRecords(m_store, m_request.dossier) : QSet<QString>(); }

    bool shows(const char *topic) const { return m_request.shows(QLatin1StringView(topic)); }
    template <class T> QList<T> all(const QString &order) const { return m_store.select<T>(u"dossier = ? order by "_s + order, {m_id}); }
    void none(const QString &sentence) { m_document.add(Paragraph{sentence}); }
    static QString period(QDate from, QDate until)
    {
        return until.isValid() ? Text::tr("%1 to %2").arg(formatShort(from), formatShort(until)) : Text::tr("since %1").arg(formatShort(from));
    }

    const ReportRequest &m_request;
    const Store &m_store;
    QString m_id;
    Document m_document;
};

Document Extract::build()
{
    const auto dossier = m_store.find(m_request.dossier);
    if (!dossier)
        throw Failure(Failure::Kind::Database, m_id, u"no such dossier"_s);
    const auto clients = m_store.select<Person>(u"dossier = ? and role = 'client'"_s, {m_id});
    m_document.meta.title = Text::tr("Dossier extract %1").arg(dossier->number);
    m_document.meta.subject = Text::tr("What is recorded in dossier %1").arg(dossier->number);
    m_document.add(Title{Text::tr("Dossier extract"), clients.isEmpty() ? dossier->number : fullName(clients.first())});
    addHead(*dossier);
    if (shows("person") && !clients.isEmpty())
        addClient(clients.first());
    if (shows("household"))
        addHousehold();
    if (shows("benefit"))
        addBenefits();
    if (shows("business"))
        addBusinesses();
    if (shows("routes"))
        addRoutes();
    if (shows("plan"))
        addPlanProgress(m_document, m_request);
    if (shows("debts"))
        addDebtSection(m_document, m_request);
    if (shows("tasks"))
        addTasks();
    if (shows("notes"))
        addNotes();
    if (shows("papers"))
        addPapers();
    m_document.add(SignatureBlock{{}, {{Text::tr("Adviser"), dossier->owner}}});
    return m_document;
}

void Extract::addHead(const Dossier &dossier)
{
    if (shows("warning") && !dossier.warning.isEmpty())
        m_document.add(Notice{Text::tr("Mind"), dossier.warning});
    Facts facts{{{Text::tr("Dossier"), dossier.number}, {Text::tr("Adviser"), dossier.owner}, {Text::tr("Opened"), format(dossier.opened)}}};
    if (dossier.closed.isValid()) {
        const QString reason = Catalogue::read(u"close_reasons"_s).label(dossier.closeReason);
        facts.rows.append({Text::tr("Closed"), QStringList{format(dossier.closed), reason}.join(u", ")});
    }
    facts.rows.append({Text::tr("Made for"), m_request.receiverName.isEmpty() ? m_request.receiver.title : m_request.receiverName});
    if (!m_request.purpose.isEmpty())
        facts.rows.append({Text::tr("Purpose"), m_request.purpose});
    m_document.add(facts);
}

void Extract::addClient(const Person &person)
{
    m_document.add(Heading{Text::tr("Client")});
    Facts facts{{{Text::tr("Name"), fullName(person)}}};
    const auto bsn = Bsn::parse(person.bsn);
    facts.rows.append({Text::tr("BSN"), !bsn ? QString() : shows("bsn") ? bsn->text() : bsn->masked()});
    if (shows("birth-date"))
        facts.rows.append({Text::tr("Date of birth"), format(person.birthDate)});
    if (shows("contact")) {
        const QString place = QStringList{person.postcode, person.city}.join(u' ').simplified();
        const QString street = QStringList{person.street, person.houseNumber}.join(u' ').simplified();
        facts.rows.append({Text::tr("Address"), (street.isEmpty() || place.isEmpty()) ? street + place : street + u", "_s + place});
        facts.rows.append({Text::tr("Phone"), person.phone});
        facts.rows.append({Text::tr("E-mail"), person.email});
    }
    facts.rows.append({Text::tr("Municipality"), Catalogue::municipalities().label(person.municipality)});
    if (shows("residence") && !person.languageLevel.isEmpty())
        facts.rows.append({Text::tr("Language level"), Catalogue::read(u"language_levels"_s).label(person.languageLevel)});
    if (shows("residence") && !person.residenceStatus.isEmpty()) {
        const QString status = Catalogue::read(u"residence"_s).label(person.residenceStatus);
        facts.rows.append({Text::tr("Residence status"),
                           person.residenceUntil.isValid() ? Text::tr("%1, until %2").arg(status, format(person.residenceUntil)) : status});
    }
    m_document.add(facts);
}

void Extract::addHousehold()
{
    m_document.add(Heading{Text::tr("Household")});
    const auto homes = all<Household>(u"since desc"_s);
    if (homes.isEmpty())
        return none(Text::tr("Nothing is recorded about the household."));
    const QHash<QString, QString> kinds{{u"single"_s, Text::tr("Single")}, {u"single-parent"_s, Text::tr("Single parent")}, {u"couple"_s, Text::tr("Couple")}};
    const QHash<QString, QString> housing{{u"rent"_s, Text::tr("Rented home")}, {u"own"_s, Text::tr("Own home")},
                                          {u"none"_s, Text::tr("No home of their own")}, {u"institution"_s, Text::tr("Institution")}};
    const Household &home = homes.first();
    m_document.add(Facts{{{Text::tr("Form"), kinds.value(home.kind, home.kind)},
                          {Text::tr("Cost sharers"), QString::number(home.costSharers)},
                          {Text::tr("Home"), housing.value(home.housing, home.housing)},
                          {Text::tr("Since"), format(home.since)}}});
    if (shows("remarks") && !home.remark.isEmpty())
        m_document.add(Paragraph{home.remark});
    const QHash<QString, QString> roles{{u"partner"_s, Text::tr("Partner")}, {u"child"_s, Text::tr("Child")}, {u"cost-sharer"_s, Text::tr("Cost sharer")}};
    TableBlock table;
    table.columns = {{Text::tr("Who"), Align::Left, 2}, {Text::tr("Name"), Align::Left, 5}};
    if (shows("birth-date"))
        table.columns.append({Text::tr("Date of birth"), Align::Left, 3});
    for (const Person &person : m_store.select<Person>(u"dossier = ? and role <> 'client' order by role desc, birth_date"_s, {m_id})) {
        QStringList cells{roles.value(person.role, person.role), fullName(person)};
        if (shows("birth-date"))
            cells.append(formatShort(person.birthDate));
        table.rows.append(cells);
    }
    if (!table.rows.isEmpty())
        m_document.add(table);
}

void Extract::addBenefits()
{
    m_document.add(Heading{Text::tr("Benefit")});
    TableBlock table;
    table.columns = {{Text::tr("Kind"), Align::Left, 4}, {Text::tr("Period"), Align::Left, 4}, {Text::tr("Norm per month"), Align::Right, 2}, {Text::tr("Ended because"), Align::Left, 4}};
    const Catalogue kinds = Catalogue::benefitKinds();
    const Catalogue reasons = Catalogue::benefitEndReasons();
    for (const Benefit &benefit : all<Benefit>(u"from_day"_s))
        table.rows.append({kinds.label(benefit.kind), period(benefit.from, benefit.until), format(benefit.norm), reasons.label(benefit.endReason)});
    if (table.rows.isEmpty())
        return none(Text::tr("No benefit is recorded."));
    m_document.add(table);
}

void Extract::addBusinesses()
{
    m_document.add(Heading{Text::tr("Business")});
    const auto businesses = all<Business>(u"start_day"_s);
    if (businesses.isEmpty())
        return none(Text::tr("No business is recorded."));
    const Catalogue forms = Catalogue::legalForms();
    for (const Business &business : businesses) {
        const auto iban = Iban::parse(business.iban);
        m_document.add(Facts{{{Text::tr("Trade name"), business.tradeName},
                              {Text::tr("Legal form"), forms.label(business.legalForm)},
                              {Text::tr("KVK number"), business.kvkNumber},
                              {Text::tr("VAT id"), business.vatId},
                              {Text::tr("Account number"), !iban ? QString() : shows("iban") ? iban->grouped() : iban->masked()},
                              {Text::tr("Trade"), QStringList{business.sectorCode, business.sector}.join(u' ').simplified()},
                              {Text::tr("Runs"), business.start.isValid() ? period(business.start, business.end) : Text::tr("not started yet")}}});
    }
}

void Extract::addRoutes()
{
    m_document.add(Heading{Text::tr("Routes")});
    const Catalogue kinds = Catalogue::read(u"routes"_s);
    const auto routes = all<Route>(u"start_day"_s);
    if (routes.isEmpty())
        return none(Text::tr("No route has been started."));
    for (const Route &route : routes) {
        const CatalogueEntry *kind = kinds.find(route.kind);
        const int term = kind ? kind->fields["months"_L1].toInt() : 0;
        const QDate last = route.end.isValid() ? route.end : m_request.clock.today();
        const int months = std::max(0, Month::of(route.start).monthsUntil(Month::of(last)) - (last.day() < route.start.day())) + 1;
        const Catalogue phases = kinds.within(route.kind, u"phases"_s);
        m_document.add(Heading{kinds.label(route.kind), 2});
        Facts facts{{{Text::tr("Period"), period(route.start, route.end)},
                     {Text::tr("Month"), term > 0 ? Text::tr("%1 of %2").arg(months).arg(term) : QString::number(months)},
                     {Text::tr("Phase"), phases.label(route.phase)},
                     {Text::tr("Adviser"), route.adviser}}};
        if (!route.outcome.isEmpty())
            facts.rows.append({Text::tr("Outcome"), kinds.within(route.kind, u"outcomes"_s).label(route.outcome)});
        if (!route.outcomeReason.isEmpty() && shows("remarks"))
            facts.rows.append({Text::tr("Reason"), route.outcomeReason});
        m_document.add(facts);
        const auto entered = m_store.select<RoutePhase>(u"route = ? order by from_day"_s, {route.id.text()});
        const bool withReason = shows("remarks") && std::any_of(entered.begin(), entered.end(), [](const RoutePhase &phase) { return !phase.reason.isEmpty(); });
        TableBlock table;
        table.columns = {{Text::tr("From"), Align::Left, 2}, {Text::tr("Phase"), Align::Left, 4}, {withReason ? Text::tr("Why") : QString(), Align::Left, 6}};
        for (const RoutePhase &phase : entered)
            table.rows.append({formatShort(phase.from), phases.label(phase.phase), withReason ? phase.reason : QString()});
        if (table.rows.size() > 1)
            m_document.add(table);
    }
}

void Extract::addTasks()
{
    m_document.add(Heading{Text::tr("Tasks and promises")});
    const Catalogue kinds = Catalogue::read(u"task_kinds"_s);
    TableBlock table;
    table.columns = {{Text::tr("By"), Align::Left, 2}, {Text::tr("Kind"), Align::Left, 3}, {Text::tr("What"), Align::Left, 6}, {Text::tr("Who"), Align::Left, 3}, {Text::tr("Done"), Align::Left, 2}};
    // The title of a task about a debt names creditor and threat.
    const QSet<QString> debts = withheldDebts();
    for (const Task &task : all<Task>(u"done is not null, due"_s))
        if (!debts.contains(task.cause))
            table.rows.append({formatShort(task.due), kinds.label(task.kind), task.title, task.assignee, task.done.isValid() ? formatShort(task.done) : Text::tr("open")});
    if (table.rows.isEmpty())
        return none(Text::tr("There are no tasks."));
    m_document.add(table);
}

void Extract::addNotes()
{
    m_document.add(Heading{Text::tr("Contacts")});
    const Catalogue kinds = Catalogue::read(u"contact_kinds"_s);
    const auto notes = all<Note>(u"day, written"_s);
    if (notes.isEmpty())
        return none(Text::tr("There are no notes."));
    for (const Note &note : notes) {
        const QString kind = note.addendumTo.isEmpty() ? kinds.label(note.kind) : Text::tr("Addendum");
        m_document.add(Heading{QStringList{format(note.day), kind, note.author}.join(u" · "), 3});
        m_document.add(Paragraph{note.text});
    }
}

/// The name of a paper can tell as much as the paper: what belongs to a question the receiver does not get stays out.
QSet<QString> Extract::withheldAnswers() const
{
    QSet<QString> ids;
    const QStringList lists = Checklists::builtIn().keys();
    for (const QString &list : lists)
        for (const QString &item : m_request.receiver.withheldItems)
            ids.insert(answerId(m_request.dossier, list, item).text());
    return ids;
}

void Extract::addPapers()
{
    m_document.add(Heading{Text::tr("Papers")});
    TableBlock table;
    table.columns = {{Text::tr("Added"), Align::Left, 2}, {Text::tr("Name"), Align::Left, 6}, {Text::tr("Valid until"), Align::Left, 2}};
    const QSet<QString> withheld = withheldAnswers() + withheldDebts();
    const bool court = !m_request.receiver.withholds(u"debts"_s);
    for (const Attachment &paper : all<Attachment>(u"added"_s))
        if (!withheld.contains(paper.subject) && (court || paper.kind != "court-paper"_L1))
            table.rows.append({formatShort(paper.added.date()), paper.name, formatShort(paper.validUntil)});
    if (table.rows.isEmpty())
        return none(Text::tr("There are no papers in the dossier."));
    m_document.add(table);
}

} // namespace

QList<ReportPart> dossierReportParts()
{
    return {{u"person"_s, QT_TRANSLATE_NOOP("Report", "Client")},
            {u"household"_s, QT_TRANSLATE_NOOP("Report", "Household")},
            {u"benefit"_s, QT_TRANSLATE_NOOP("Report", "Benefit")},
            {u"business"_s, QT_TRANSLATE_NOOP("Report", "Business")},
            {u"routes"_s, QT_TRANSLATE_NOOP("Report", "Routes")},
            {u"plan"_s, QT_TRANSLATE_NOOP("Report", "Lists and plan")},
            {u"debts"_s, QT_TRANSLATE_NOOP("Report", "Debts")},
            {u"tasks"_s, QT_TRANSLATE_NOOP("Report", "Tasks and promises")},
            {u"notes"_s, QT_TRANSLATE_NOOP("Report", "Contacts")},
            {u"papers"_s, QT_TRANSLATE_NOOP("Report", "Papers")}};
}

Document dossierReport(const ReportRequest &request) { return Extract(request).build(); }

} // namespace core
