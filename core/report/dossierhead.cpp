#include "core/report/dossierhead.h"

#include "core/base/failure.h"
#include "core/dossier/person.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::DossierHead)
};

} // namespace

DossierHead dossierHead(const ReportRequest &request)
{
    const auto dossier = request.store.find(request.dossier);
    if (!dossier)
        throw Failure(Failure::Kind::Database, request.dossier.text(), u"no such dossier"_s);
    const auto clients = request.store.select<Person>(u"dossier = ? and role = 'client'"_s, {request.dossier.text()});
    return {*dossier, clients.isEmpty() ? QString() : fullName(clients.first())};
}

Facts headFacts(const ReportRequest &request, const DossierHead &head)
{
    Facts facts{{{Text::tr("Dossier"), head.dossier.number}, {Text::tr("Adviser"), head.dossier.owner}}};
    facts.rows.append({Text::tr("Made for"), request.receiverName.isEmpty() ? request.receiver.title : request.receiverName});
    if (!request.purpose.isEmpty())
        facts.rows.append({Text::tr("Purpose"), request.purpose});
    return facts;
}

SignatureBlock signedByBoth(const DossierHead &head, const QString &statement)
{
    return {statement, {{Text::tr("Client"), head.client}, {Text::tr("Adviser"), head.dossier.owner}}};
}

} // namespace core
