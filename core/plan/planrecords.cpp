#include "core/plan/planrecords.h"

using namespace Qt::StringLiterals;

namespace core {

template <> const Table<ProfileAnswer> &tableOf<ProfileAnswer>()
{
    static const Table<ProfileAnswer> table{
        u"plan_profile"_s,
        {column<&ProfileAnswer::id>("id"), column<&ProfileAnswer::dossier>("dossier"), column<&ProfileAnswer::fact>("fact"),
         column<&ProfileAnswer::answer>("answer"), column<&ProfileAnswer::day>("day")}};
    return table;
}

template <> const Table<PlanList> &tableOf<PlanList>()
{
    static const Table<PlanList> table{
        u"plan_lists"_s,
        {column<&PlanList::id>("id"), column<&PlanList::dossier>("dossier"), column<&PlanList::checklist>("checklist"),
         column<&PlanList::version>("version"), column<&PlanList::since>("since")}};
    return table;
}

template <> const Table<KeptItem> &tableOf<KeptItem>()
{
    static const Table<KeptItem> table{
        u"plan_kept_items"_s,
        {column<&KeptItem::id>("id"), column<&KeptItem::dossier>("dossier"), column<&KeptItem::checklist>("checklist"),
         column<&KeptItem::item>("item"), column<&KeptItem::version>("version")}};
    return table;
}

Id<ProfileAnswer> profileId(const Id<Dossier> &dossier, const QString &fact)
{
    return Id<ProfileAnswer>::of(QUuid::createUuidV5(dossier.uuid(), u"profile/"_s + fact));
}

Id<PlanList> planListId(const Id<Dossier> &dossier, const QString &checklist)
{
    return Id<PlanList>::of(QUuid::createUuidV5(dossier.uuid(), u"list/"_s + checklist));
}

Id<KeptItem> keptItemId(const Id<Dossier> &dossier, const QString &checklist, const QString &item)
{
    return Id<KeptItem>::of(QUuid::createUuidV5(dossier.uuid(), u"kept/"_s + checklist + u'/' + item));
}

} // namespace core
