#include "core/report/referralreport.h"

#include "core/base/format.h"
#include "core/dossier/business.h"
#include "core/dossier/person.h"
#include "core/dossier/routekinds.h"
#include "core/dossier/route.h"
#include "core/partner/partners.h"
#include "core/report/dossierhead.h"
#include "core/report/planprogress.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::ReferralReport)
};

std::optional<ReferralRow> referralOf(const ReportRequest &request)
{
    const Partners partners(request.store);
    const QList<ReferralRow> all = partners.referralsOf(request.dossier);
    if (!request.item.isEmpty()) {
        for (const ReferralRow &row : all)
            if (row.id.text() == request.item)
                return row;
        return std::nullopt;
    }
    const auto newest = std::max_element(all.begin(), all.end(), [](const ReferralRow &a, const ReferralRow &b) { return a.referral.made < b.referral.made; });
    return newest == all.end() ? std::nullopt : std::optional(*newest);
}

void addContact(Document &document, const ReportRequest &request)
{
    const auto clients = request.store.select<Person>(u"dossier = ? and role = 'client'"_s, {request.dossier.text()});
    if (clients.isEmpty())
        return;
    const Person &client = clients.first();
    document.add(Heading{Text::tr("Client")});
    Facts facts{{{Text::tr("Name"), fullName(client)}}};
    if (request.shows(u"contact"_s))
        facts.rows += {{Text::tr("Phone"), client.phone}, {Text::tr("E-mail"), client.email}};
    facts.rows.append({Text::tr("Municipality"), Catalogue::municipalities().label(client.municipality)});
    document.add(facts);
}

void addBusiness(Document &document, const ReportRequest &request)
{
    const auto all = request.store.select<Business>(u"dossier = ? order by end_day is not null, start_day desc"_s, {request.dossier.text()});
    if (all.isEmpty())
        return;
    const Business &business = all.first();
    document.add(Heading{Text::tr("Business")});
    document.add(Facts{{{Text::tr("Trade name"), business.tradeName},
                        {Text::tr("Legal form"), Catalogue::legalForms().label(business.legalForm)},
                        {Text::tr("Trade"), business.sector},
                        {Text::tr("Runs"), !business.start.isValid() ? Text::tr("not started yet") : business.end.isValid() ? Text::tr("%1 to %2").arg(formatShort(business.start), formatShort(business.end))
                                                                                                                           : Text::tr("since %1").arg(formatShort(business.start))}}});
}

void addRoutes(Document &document, const ReportRequest &request)
{
    const RouteKinds kinds = RouteKinds::builtIn();
    Facts facts;
    for (const Route &route : request.store.select<Route>(u"dossier = ? and end_day is null order by start_day"_s, {request.dossier.text()}))
        facts.rows.append({kinds.label(route.kind), Text::tr("%1, since %2").arg(kinds.phaseLabel(route.kind, route.phase), format(route.start))});
    if (facts.rows.isEmpty())
        return;
    document.add(Heading{Text::tr("Route")});
    document.add(facts);
}

} // namespace

Document referralReport(const ReportRequest &request)
{
    const DossierHead head = dossierHead(request);
    Document document;
    document.meta.title = Text::tr("Referral %1").arg(head.dossier.number);
    document.meta.subject = Text::tr("Extract of dossier %1 for a partner").arg(head.dossier.number);
    const auto row = referralOf(request);
    if (!row) {
        document.add(Title{Text::tr("Referral"), head.dossier.number});
        document.add(Paragraph{Text::tr("This client was not referred to a partner.")});
        return document;
    }
    const Referral &referral = row->referral;
    document.add(Title{Text::tr("Referral"), row->organisation});
    if (!referral.consent.isValid()) {
        document.add(Notice{Text::tr("Mind"), Text::tr("The client has not agreed yet to share anything. This paper therefore tells nothing about the client.")});
        return document;
    }
    Facts facts{{{Text::tr("Dossier"), head.dossier.number}, {Text::tr("Adviser"), head.dossier.owner}, {Text::tr("Referred to"), row->coach.isEmpty() ? row->organisation : Text::tr("%1 of %2").arg(row->coach, row->organisation)},
                 {Text::tr("Referred on"), format(referral.made)}}};
    if (!referral.expertise.isEmpty())
        facts.rows.append({Text::tr("For"), partnerLabels(u"expertise"_s, referral.expertise)});
    if (referral.answerBy.isValid())
        facts.rows.append({Text::tr("Please answer before"), format(referral.answerBy)});
    if (referral.due.isValid())
        facts.rows.append({Text::tr("Result expected before"), format(referral.due)});
    document.add(facts);
    document.add(Heading{Text::tr("What we ask")});
    document.add(Paragraph{referral.purpose});
    const auto shown = [&](const QString &part) { return referral.shares(part) && request.shows(part); };
    if (referral.shares(u"contact"_s))
        addContact(document, request);
    if (shown(u"business"_s))
        addBusiness(document, request);
    if (shown(u"routes"_s))
        addRoutes(document, request);
    if (shown(u"plan"_s))
        addPlanProgress(document, request);
    document.add(Heading{Text::tr("Consent")});
    const QString how = partnerLabels(u"consents"_s, referral.consentHow);
    document.add(Paragraph{Text::tr("The client agreed on %1 to share this with %2: %3.").arg(format(referral.consent), row->organisation, partnerLabels(u"shared"_s, referral.shared).toLower())
                           + (how.isEmpty() ? QString() : u' ' + Text::tr("Consent: %1.").arg(how.toLower()))});
    document.add(Paragraph{Text::tr("Use it for this purpose only, and destroy it when the referral is finished.")});
    document.add(SignatureBlock{{}, {{Text::tr("Adviser"), head.dossier.owner}}});
    // On a page of its own: it goes back without the rest.
    document.add(PageBreak{});
    document.add(Heading{Text::tr("Your answer")});
    document.add(Facts{{{Text::tr("Dossier"), head.dossier.number}, {Text::tr("Referred on"), format(referral.made)}}});
    document.add(CheckList{{{Text::tr("We take the referral")}, {Text::tr("We do not take it, because:")}}, 1});
    document.add(FormFields{{{Text::tr("Reason, or the day of the first talk"), {}, 2}, {Text::tr("Name and date")}}});
    return document;
}

} // namespace core
