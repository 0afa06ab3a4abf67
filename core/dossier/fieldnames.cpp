#include "core/dossier/fieldnames.h"

#include "core/base/failure.h"
#include "core/base/identifiers.h"
#include "core/base/hours.h"
#include "core/dossier/routekinds.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QJsonObject names()
{
    QFile file(u":/office/field_names.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, u"field_names.json"_s, file.errorString());
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString labelOf(const QJsonValue &value, const QString &otherwise)
{
    const QJsonObject object = value.toObject();
    if (object.isEmpty())
        return otherwise;
    return CatalogueEntry{{}, object["nl"_L1].toString(), object["en"_L1].toString(), {}}.label();
}

/// The list that a column's keys come from; empty when it holds no keys.
QString listOf(const QString &table, const QString &column, const QString &key)
{
    static const QHash<QString, QPair<QString, QString>> lists{
        {u"persons.municipality"_s, {u"municipalities"_s, u"items"_s}}, {u"persons.language_level"_s, {u"language_levels"_s, u"items"_s}},
        {u"persons.residence_status"_s, {u"residence"_s, u"items"_s}}, {u"persons.role"_s, {u"households"_s, u"roles"_s}},
        {u"households.kind"_s, {u"households"_s, u"kinds"_s}}, {u"households.housing"_s, {u"households"_s, u"housing"_s}},
        {u"benefits.kind"_s, {u"benefits"_s, u"kinds"_s}}, {u"benefits.end_reason"_s, {u"benefits"_s, u"end_reasons"_s}},
        {u"businesses.legal_form"_s, {u"legal_forms"_s, u"items"_s}}, {u"dossiers.close_reason"_s, {u"close_reasons"_s, u"items"_s}},
        {u"notes.kind"_s, {u"contact_kinds"_s, u"items"_s}}, {u"tasks.kind"_s, {u"task_kinds"_s, u"items"_s}},
        {u"routes.kind"_s, {u"routes"_s, u"items"_s}},
        {u"walkin_contacts.place"_s, {u"walkin/walkin"_s, u"places"_s}}, {u"walkin_contacts.municipality"_s, {u"walkin/walkin"_s, u"municipalities"_s}},
        {u"walkin_contacts.legal_form"_s, {u"walkin/walkin"_s, u"forms"_s}}, {u"walkin_contacts.result"_s, {u"walkin/walkin"_s, u"results"_s}},
        {u"walkin_signals.source"_s, {u"walkin/walkin"_s, u"sources"_s}}, {u"walkin_signals.outcome"_s, {u"walkin/walkin"_s, u"signal_outcomes"_s}},
        {u"walkin_signals.action"_s, {u"walkin/walkin"_s, u"actions"_s}}, {u"walkin_activities.kind"_s, {u"walkin/walkin"_s, u"activities"_s}},
        {u"partner_organisations.kind"_s, {u"partner/partner"_s, u"kinds"_s}}, {u"partner_referrals.state"_s, {u"partner/partner"_s, u"states"_s}},
        {u"partner_referrals.result"_s, {u"partner/partner"_s, u"results"_s}}, {u"partner_referrals.attribution"_s, {u"partner/partner"_s, u"attributions"_s}},
        {u"partner_referrals.consent_how"_s, {u"partner/partner"_s, u"consents"_s}}, {u"partner_referrals.expertise"_s, {u"partner/partner"_s, u"expertise"_s}},
        {u"group_editions.series"_s, {u"group/series"_s, u"items"_s}},
        {u"group_enrolments.state"_s, {u"group/kinds"_s, u"states"_s}}, {u"group_enrolments.reunion"_s, {u"group/kinds"_s, u"reunion"_s}},
        {u"group_attendance.state"_s, {u"group/kinds"_s, u"attendance"_s}}, {u"newcomer_paths.decision"_s, {u"group/kinds"_s, u"decisions"_s}},
        {u"newcomer_paths.language_start"_s, {u"language_levels"_s, u"items"_s}}, {u"newcomer_paths.language_now"_s, {u"language_levels"_s, u"items"_s}},
        {u"language_words.topic"_s, {u"group/language_cards"_s, u"items"_s}}};
    const auto found = lists.constFind(table + u'.' + column);
    return found == lists.cend() ? key : Catalogue::read(found->first, found->second).label(key);
}

/// A workshop by its key, over all series: the row's own group is not known here.
QString workshopName(const QString &key)
{
    const Catalogue series = Catalogue::read(u"group/series"_s);
    for (const CatalogueEntry &entry : series.entries())
        if (const Catalogue workshops = series.within(entry.key, u"workshops"_s); workshops.contains(key))
            return workshops.label(key);
    return key;
}

} // namespace

QString tableName(const QString &table)
{
    return labelOf(names()["tables"_L1][table], table);
}

QString fieldName(const QString &table, const QString &column)
{
    const QJsonObject all = names();
    const QString own = labelOf(all["columns"_L1][table + u'.' + column], {});
    return own.isEmpty() ? labelOf(all["columns"_L1][column], column) : own;
}

QString fieldText(const QString &table, const QString &column, const QVariant &value)
{
    const QString text = value.toString();
    if (value.isNull() || text.isEmpty())
        return {};
    if (column == "bsn"_L1) {
        const auto bsn = Bsn::parse(text);
        return bsn ? bsn->masked() : QString(text.size(), u'•');
    }
    if (column == "iban"_L1) {
        const auto iban = Iban::parse(text);
        return iban ? iban->masked() : QString(text.size(), u'•');
    }
    if (column.endsWith("_cents"_L1)) {
        const qint64 cents = value.toLongLong();
        return u"€ %1,%2"_s.arg(cents / 100).arg(qAbs(cents % 100), 2, 10, QLatin1Char('0'));
    }
    if (column.endsWith("minutes"_L1))
        return HourQuantity::minutes(value.toInt()).text();
    if (text.size() == 10 && text[4] == u'-' && text[7] == u'-')
        if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
            return day.toString(u"d-M-yyyy"_s);
    if (text.size() > 18 && text[10] == u'T')
        if (const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs); at.isValid())
            return at.toLocalTime().toString(u"d-M-yyyy HH:mm"_s);
    if (table == "routes"_L1 || table == "route_phases"_L1) {
        // Phase and outcome keys are looked up over all routes: the row's own kind is not known here.
        const RouteKinds kinds = RouteKinds::builtIn();
        for (const CatalogueEntry &kind : kinds.kinds().entries()) {
            if (column == "phase"_L1 && kinds.phases(kind.key).contains(text))
                return kinds.phaseLabel(kind.key, text);
            if (column == "outcome"_L1 && kinds.outcomes(kind.key).contains(text))
                return kinds.outcomeLabel(kind.key, text);
        }
    }
    if (table == "newcomer_paths"_L1 && column == "outcome"_L1)
        return RouteKinds::builtIn().outcomeLabel(u"statushouder"_s, text);
    if (table == "group_meetings"_L1 && column == "workshop"_L1)
        return workshopName(text);
    return listOf(table, column, text);
}

} // namespace core
