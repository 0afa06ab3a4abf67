#include "core/letter/dutchwords.h"
#include "core/letter/letterfields.h"
#include "core/pto/ptooverview.h"
#include "core/pto/ptobook.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// "20 uur", "7 uur en 30 minuten"
QString hoursInWords(HourQuantity hours)
{
    const int minutes = hours.toMinutes() % 60;
    const QString whole = u"%1 uur"_s.arg(hours.toMinutes() / 60);
    return minutes == 0 ? whole : u"%1 en %2 minuten"_s.arg(whole).arg(minutes);
}

void addPermission(const PtoPermission &permission, LetterFields &fields)
{
    fields[u"pto.granted"_s] = {dutchDay(permission.granted)};
    fields[u"pto.from"_s] = {dutchDay(permission.from)};
    fields[u"pto.until"_s] = {dutchDay(permission.until)};
    fields[u"pto.activity"_s] = {permission.activity};
    fields[u"pto.conditions"_s] = permission.conditions.split(u'\n', Qt::SkipEmptyParts);
    if (permission.weekCeiling)
        fields[u"pto.week"_s] = {hoursInWords(*permission.weekCeiling)};
    if (permission.yearCeiling)
        fields[u"pto.year"_s] = {hoursInWords(*permission.yearCeiling)};
}

} // namespace

void addPtoFields(const LetterSource &source, LetterFields &fields)
{
    const PtoBook book(source.request.store);
    const QList<PtoPermission> permissions = book.permissions(source.request.dossier);
    const PtoPermission *permission = permissionOn(permissions, source.today);
    // The newest one that still has to begin, when none runs today.
    for (const PtoPermission &each : permissions)
        if (!permission && each.state == "granted"_L1 && each.from > source.today)
            permission = &each;
    if (permission)
        addPermission(*permission, fields);
    if (permissions.isEmpty())
        return;
    const Month last = Month::of(source.today).previous();
    for (const PtoOverviewRow &row : ptoOverview(source.request.store, source.request.rules, last, source.today))
        if (row.id == source.request.dossier)
            for (const Month month : row.openMonths)
                fields[u"pto.missing"_s].append(dutchMonth(month));
    fields[u"pto.missing.words"_s] = {dutchList(fields.value(u"pto.missing"_s))};
}

} // namespace core
