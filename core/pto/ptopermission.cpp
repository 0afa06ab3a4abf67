#include "core/pto/ptopermission.h"

#include "core/base/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::PtoPermission)
};

void checkExtension(const PtoPermission &permission, const QList<PtoPermission> &others, QList<Problem> &problems)
{
    for (const PtoPermission &other : others) {
        if (other.id.text() != permission.extends)
            continue;
        const Period before = other.period();
        if (before.last && permission.from > before.last->addDays(1))
            problems.append({Problem::Weight::Warns, u"from_day"_s,
                             Text::tr("There is a gap: the permission it extends ends on %1. Hours in between do not count.").arg(format(*before.last))});
    }
}

} // namespace

bool PtoPermission::covers(QDate day) const
{
    return state != "refused"_L1 && period().contains(day);
}

Period PtoPermission::period() const
{
    Period days{from, std::nullopt};
    if (until.isValid())
        days.last = until;
    if (withdrawn.isValid() && (!days.last || withdrawn <= *days.last))
        days.last = withdrawn.addDays(-1);
    return days;
}

template <> const Table<PtoPermission> &tableOf<PtoPermission>()
{
    static const Table<PtoPermission> table{
        QStringLiteral("pto_permissions"),
        {column<&PtoPermission::id>("id"),
         column<&PtoPermission::dossier>("dossier"),
         column<&PtoPermission::granted>("granted"),
         column<&PtoPermission::from>("from_day"),
         column<&PtoPermission::until>("until_day"),
         column<&PtoPermission::activity>("activity"),
         column<&PtoPermission::conditions>("conditions"),
         column<&PtoPermission::weekCeiling>("week_minutes"),
         column<&PtoPermission::yearCeiling>("year_minutes"),
         column<&PtoPermission::extends>("extends"),
         column<&PtoPermission::state>("state"),
         column<&PtoPermission::withdrawn>("withdrawn_day"),
         column<&PtoPermission::stateReason>("state_reason")}};
    return table;
}

const PtoPermission *permissionOn(const QList<PtoPermission> &permissions, QDate day)
{
    const PtoPermission *found = nullptr;
    for (const PtoPermission &permission : permissions)
        if (permission.covers(day) && (!found || permission.from >= found->from))
            found = &permission;
    return found;
}

QList<Problem> check(const PtoPermission &permission, const QList<PtoPermission> &others)
{
    QList<Problem> problems;
    if (!permission.granted.isValid())
        problems.append({Problem::Weight::Blocks, u"granted"_s, Text::tr("Fill in the day of the decision.")});
    if (!permission.from.isValid())
        problems.append({Problem::Weight::Blocks, u"from_day"_s, Text::tr("Fill in the first day of the permission.")});
    if (permission.from.isValid() && permission.until.isValid() && permission.until < permission.from)
        problems.append({Problem::Weight::Blocks, u"until_day"_s, Text::tr("The last day lies before the first day.")});
    if (permission.state != "granted"_L1 && permission.stateReason.trimmed().isEmpty())
        problems.append({Problem::Weight::Blocks, u"state_reason"_s, Text::tr("Say why the permission was refused or withdrawn.")});
    if (permission.state == "withdrawn"_L1 && !permission.withdrawn.isValid())
        problems.append({Problem::Weight::Blocks, u"withdrawn_day"_s, Text::tr("Fill in the first day without permission.")});
    if (blocks(problems) || permission.state == "refused"_L1)
        return problems;
    if (permission.granted > permission.from)
        problems.append({Problem::Weight::Warns, u"granted"_s, Text::tr("The decision is of a later day than the start. Permission comes first.")});
    for (const PtoPermission &other : others)
        if (other.id != permission.id && other.state != "refused"_L1 && other.period().overlaps(permission.period()))
            problems.append({Problem::Weight::Warns, u"from_day"_s,
                             Text::tr("Overlaps with the permission that starts on %1.").arg(format(other.from))});
    checkExtension(permission, others, problems);
    return problems;
}

} // namespace core
