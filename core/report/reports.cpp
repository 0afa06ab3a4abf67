#include "core/report/reports.h"

#include "core/dossier/person.h"
#include "core/dossier/route.h"
#include "core/policy/officerules.h"
#include "core/report/bbzreport.h"
#include "core/report/calculationreport.h"
#include "core/report/debtreport.h"
#include "core/report/dossierreport.h"
#include "core/report/financereport.h"
#include "core/report/groupreport.h"
#include "core/report/issued.h"
#include "core/report/kpireport.h"
#include "core/report/languagereport.h"
#include "core/report/letterhead.h"
#include "core/report/openreport.h"
#include "core/report/planreport.h"
#include "core/report/ptopayment.h"
#include "core/report/ptoreport.h"
#include "core/report/referralreport.h"
#include "core/report/signing.h"
#include "core/report/stopreport.h"
#include "core/report/viabilityreport.h"
#include "core/report/walkinreport.h"
#include "core/report/yearreport.h"
#include "core/report/yearsheets.h"
#include "core/store/journal.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Reports)
};

QString municipalityOf(const ReportRequest &request)
{
    if (!request.municipality.isEmpty() || request.dossier.isNull())
        return request.municipality;
    const auto clients = request.store.select<Person>(u"dossier = ? and role = 'client'"_s, {request.dossier.text()});
    return clients.isEmpty() ? QString() : clients.first().municipality;
}

/// What items of a list may tell about somebody.
QStringList planTopics() { return {u"health"_s, u"debts"_s, u"private-budget"_s, u"household"_s, u"residence"_s, u"benefit"_s, u"intake"_s}; }

/// Routes on which the Bbz plays a part.
QStringList bbzRoutes() { return {u"established"_s, u"starter"_s, u"older"_s, u"stopping"_s}; }

/// Routes on which debts are dealt with.
QStringList debtRoutes() { return {u"debts"_s, u"established"_s, u"stopping"_s, u"older"_s, u"prevention"_s}; }

} // namespace

const QList<Report> &reports()
{
    using About = Report::About;
    using Asks = Report::Asks;
    static const QList<Report> list{
        {u"dossier"_s, QT_TRANSLATE_NOOP("Report", "Dossier extract"), About::Dossier, Asks::Nothing, {}, dossierReportParts(),
         {u"bsn"_s, u"iban"_s, u"birth-date"_s, u"contact"_s, u"residence"_s, u"warning"_s, u"intake"_s}, dossierReport},
        {u"plan"_s, QT_TRANSLATE_NOOP("Report", "Business plan"), About::Dossier, Asks::Nothing, {}, planReportParts(), planTopics(), planReport},
        {u"plan-open"_s, QT_TRANSLATE_NOOP("Report", "What is still asked"), About::Dossier, Asks::Nothing, {}, openReportParts(), planTopics(), openReport},
        {u"financial-plan"_s, QT_TRANSLATE_NOOP("Report", "Financial plan"), About::Dossier, Asks::Nothing, {}, financeReportParts(), {u"benefit"_s, u"remarks"_s}, financeReport},
        {u"calculation"_s, QT_TRANSLATE_NOOP("Report", "Calculation with its steps"), About::Dossier, Asks::Nothing, {}, {},
         {u"birth-date"_s, u"benefit"_s, u"household"_s, u"private-budget"_s, u"debts"_s, u"bsn"_s, u"iban"_s}, calculationReport},
        {u"hours"_s, QT_TRANSLATE_NOOP("Report", "Hours statement"), About::Dossier, Asks::Month, {u"pto"_s}, {}, {u"business"_s, u"benefit"_s}, hoursStatement},
        {u"hours-form"_s, QT_TRANSLATE_NOOP("Report", "Hours form to fill in"), About::Dossier, Asks::Month, {u"pto"_s}, {}, {u"business"_s}, hoursForm},
        {u"pto-payment"_s, QT_TRANSLATE_NOOP("Report", "What do I get?"), About::Dossier, Asks::Month, {u"pto"_s}, {}, {u"benefit"_s}, paymentPaper},
        {u"pto-account"_s, QT_TRANSLATE_NOOP("Report", "Account of part-time entrepreneurship"), About::Dossier, Asks::Year, {u"pto"_s}, {}, {u"benefit"_s, u"business"_s, u"remarks"_s}, accountPaper},
        {u"loan-statement"_s, QT_TRANSLATE_NOOP("Report", "Loan statement"), About::Dossier, Asks::Year, bbzRoutes(), {}, {u"benefit"_s}, loanStatement},
        {u"bbz-determination"_s, QT_TRANSLATE_NOOP("Report", "Determination of living costs"), About::Dossier, Asks::Year, bbzRoutes(), {}, {u"benefit"_s}, determinationReport},
        {u"bbz-decision"_s, QT_TRANSLATE_NOOP("Report", "Decision data sheet Bbz"), About::Dossier, Asks::Nothing, bbzRoutes(), {}, {u"benefit"_s, u"remarks"_s}, decisionSheet},
        {u"debts"_s, QT_TRANSLATE_NOOP("Report", "Overview of debts"), About::Dossier, Asks::Nothing, debtRoutes(), {}, {u"debts"_s}, debtOverview},
        {u"debt-offer"_s, QT_TRANSLATE_NOOP("Report", "Offer to the creditors"), About::Dossier, Asks::Nothing, debtRoutes(), {}, {u"debts"_s, u"private-budget"_s}, debtDivisionReport},
        {u"debt-progress"_s, QT_TRANSLATE_NOOP("Report", "Progress of the debt arrangement"), About::Dossier, Asks::Nothing, debtRoutes(), {}, {u"debts"_s}, debtProgressReport},
        {u"debt-court"_s, QT_TRANSLATE_NOOP("Report", "File for the court"), About::Dossier, Asks::Nothing, debtRoutes(), {}, {u"debts"_s, u"bsn"_s, u"birth-date"_s}, courtFileReport},
        {u"stop-plan"_s, QT_TRANSLATE_NOOP("Report", "Plan to stop"), About::Dossier, Asks::Nothing, {u"stopping"_s, u"established"_s, u"older"_s}, {}, {u"debts"_s, u"remarks"_s}, stopPlanReport},
        {u"older-tests"_s, QT_TRANSLATE_NOOP("Report", "Tests for older entrepreneurs"), About::Dossier, Asks::Nothing, {u"older"_s, u"stopping"_s, u"established"_s}, {}, {u"benefit"_s}, olderReport},
        {u"bbz-viability"_s, QT_TRANSLATE_NOOP("Report", "Viability sheet Bbz"), About::Dossier, Asks::Nothing, bbzRoutes(), {}, {u"benefit"_s, u"private-budget"_s, u"remarks"_s}, viabilityReport},
        {u"language-cards"_s, QT_TRANSLATE_NOOP("Report", "Language cards with own words"), About::Dossier, Asks::Nothing, {}, languageReportParts(), {}, languageReport},
        {u"referral"_s, QT_TRANSLATE_NOOP("Report", "Referral to a partner"), About::Dossier, Asks::Nothing, {}, {}, {u"contact"_s, u"business"_s, u"routes"_s, u"plan"_s, u"intake"_s}, referralReport},
        {u"walkin"_s, QT_TRANSLATE_NOOP("Report", "Walk-in hour and prevention"), About::Office, Asks::Year, {}, walkInReportParts(), {u"small-counts"_s}, walkInReport},
        {u"kpi"_s, QT_TRANSLATE_NOOP("Report", "Results of the year"), About::Office, Asks::Year, {}, kpiReportParts(), {u"names"_s, u"small-counts"_s}, kpiReport},
        {u"sign-in"_s, QT_TRANSLATE_NOOP("Report", "Sign-in sheet of a meeting"), About::Office, Asks::Nothing, {}, {}, {u"names"_s}, signInSheet},
        {u"certificate"_s, QT_TRANSLATE_NOOP("Report", "Certificates of a group"), About::Office, Asks::Nothing, {}, {}, {u"names"_s}, certificates},
        {u"newcomers"_s, QT_TRANSLATE_NOOP("Report", "Statushouders of the year"), About::Office, Asks::Year, {}, newcomersReportParts(), {u"names"_s, u"residence"_s, u"small-counts"_s}, newcomersReport},
        {u"language-cards-empty"_s, QT_TRANSLATE_NOOP("Report", "Language cards to fill in"), About::Office, Asks::Nothing, {}, languageReportParts(), {}, emptyLanguageReport},
        {u"year"_s, QT_TRANSLATE_NOOP("Report", "Yearly report of the route"), About::Office, Asks::Year, {}, yearReportParts(), {u"names"_s, u"dossiers"_s, u"small-counts"_s}, yearReport, yearSheets},
        {u"rendement"_s, QT_TRANSLATE_NOOP("Report", "Costs and yields of the year"), About::Office, Asks::Year, {}, rendementReportParts(), {u"names"_s, u"small-counts"_s}, rendementReport},
    };
    return list;
}

QString Report::name() const { return QCoreApplication::translate("Report", title); }

bool ReportRequest::shows(const QString &topic) const
{
    if (receiver.withholds(topic))
        return false;
    const Report *made = findReport(report);
    const bool isPart = made && std::any_of(made->parts.begin(), made->parts.end(), [&](const ReportPart &part) { return part.id == topic; });
    return !isPart || parts.isEmpty() || parts.contains(topic);
}

const Report *findReport(const QString &id)
{
    for (const Report &report : reports())
        if (report.id == id)
            return &report;
    return nullptr;
}

QList<Report> reportsFor(const Store &store, const Id<Dossier> &dossier)
{
    QSet<QString> routes;
    if (!dossier.isNull())
        for (const Route &route : store.select<Route>(u"dossier = ?"_s, {dossier.text()}))
            routes.insert(route.kind);
    QList<Report> fitting;
    for (const Report &report : reports()) {
        if ((report.about == Report::About::Office) != dossier.isNull())
            continue;
        if (report.routes.isEmpty() || std::any_of(report.routes.begin(), report.routes.end(), [&](const QString &kind) { return routes.contains(kind); }))
            fitting.append(report);
    }
    return fitting;
}

QList<Problem> missing(const ReportRequest &request)
{
    using enum Problem::Weight;
    QList<Problem> problems;
    const Report *report = findReport(request.report);
    if (!report)
        return {{Blocks, u"report"_s, Text::tr("Choose a document first.")}};
    if (request.receiver.id.isEmpty())
        problems.append({Blocks, u"receiver"_s, Text::tr("Choose who receives it first.")});
    if (report->about == Report::About::Dossier && request.dossier.isNull())
        problems.append({Blocks, u"dossier"_s, Text::tr("This document is about one dossier. Choose a dossier.")});
    if (report->about == Report::About::Dossier && request.receiver.officeOnly)
        problems.append({Blocks, u"receiver"_s, Text::tr("%1 never receives a document about one client.").arg(request.receiver.title)});
    if (request.receiver.asksName && request.receiverName.trimmed().isEmpty())
        problems.append({Warns, u"receiverName"_s, Text::tr("Fill in who receives it: the name of the person or organisation.")});
    if (request.receiver.asksPurpose && request.purpose.trimmed().isEmpty())
        problems.append({Warns, u"purpose"_s, Text::tr("Fill in what it is for: that goes in the register.")});
    return problems;
}

QList<Topic> leftOut(const Report &report, const Receiver &receiver)
{
    QStringList held = report.topics;
    for (const ReportPart &part : report.parts)
        held.append(part.id);
    QList<Topic> out;
    for (const Topic &topic : topics())
        if (held.contains(topic.id) && receiver.withholds(topic.id))
            out.append(topic);
    return out;
}

Document makeDocument(const ReportRequest &request)
{
    const Report *report = findReport(request.report);
    Q_ASSERT(report);
    // A paper about a dossier is reckoned with what was decided for that dossier.
    const RuleBook own = request.dossier.isNull() ? request.rules : dossierBook(request.store, request.rules, request.dossier);
    const ReportRequest seen{request.store,    own,          request.clock, request.report, request.dossier, request.year, request.month, request.municipality,
                             request.receiver, request.receiverName, request.purpose, request.parts, request.item};
    Document document = report->build(seen);
    DocumentMeta &meta = document.meta;
    if (meta.title.isEmpty())
        meta.title = report->name();
    if (meta.author.isEmpty())
        meta.author = request.store.author().adviser;
    if (const auto dossier = request.store.find(request.dossier))
        meta.dossier = dossier->number;
    meta.number = IssuedPapers(request.store).nextNumber(request.dossier);
    meta.receiver = request.receiverName.isEmpty() ? request.receiver.title : u"%1 (%2)"_s.arg(request.receiverName, request.receiver.title);
    meta.language = QLocale().name().replace(u'_', u'-');
    meta.made = request.clock.now();
    if (!meta.dataDate.isValid())
        meta.dataDate = request.clock.today();
    meta.dataVersion = Journal(request.store.database()).lastSequence();
    if (meta.letterhead.name.isEmpty())
        meta.letterhead = letterheadOf(municipalityOf(request));
    showSignatures(document, request);
    return document;
}

} // namespace core
