#include "core/bbz/wealthsheet.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::WealthSheet)
};

using enum Problem::Weight;

} // namespace

template <> const Table<Asset> &tableOf<Asset>()
{
    static const Table<Asset> table{
        QStringLiteral("bbz_assets"),
        {column<&Asset::id>("id"),
         column<&Asset::dossier>("dossier"),
         column<&Asset::day>("day"),
         column<&Asset::kind>("kind"),
         column<&Asset::what>("what"),
         column<&Asset::amount>("amount_cents"),
         column<&Asset::note>("note")}};
    return table;
}

Catalogue assetKinds() { return Catalogue::read(u"bbz/assets"_s); }

QList<QDate> sheetDays(const QList<Asset> &assets)
{
    QList<QDate> days;
    for (const Asset &asset : assets)
        if (!days.contains(asset.day))
            days.append(asset.day);
    std::sort(days.begin(), days.end(), std::greater<>());
    return days;
}

WealthSheet wealthOn(const QList<Asset> &assets, QDate day)
{
    WealthSheet sheet;
    const Catalogue kinds = assetKinds();
    for (const Asset &asset : assets) {
        if (asset.day != day)
            continue;
        sheet.day = day;
        const CatalogueEntry *kind = kinds.find(asset.kind);
        const QString counts = kind ? kind->fields["counts"_L1].toString() : QString();
        if (counts == "debt"_L1) {
            sheet.debts += asset.amount;
        } else if (counts == "exempt"_L1) {
            sheet.exempt += asset.amount;
        } else {
            sheet.total += asset.amount;
            if (counts == "business"_L1)
                sheet.business += asset.amount;
        }
    }
    return sheet;
}

WealthSheet wealthBy(const QList<Asset> &assets, QDate day)
{
    for (const QDate known : sheetDays(assets))
        if (known <= day)
            return wealthOn(assets, known);
    return {};
}

QList<Problem> check(const Asset &asset, QDate today)
{
    QList<Problem> problems;
    if (!asset.day.isValid() || asset.day > today)
        problems.append({Blocks, u"day"_s, Text::tr("Fill in the day of the test, today at the latest.")});
    if (asset.kind.isEmpty())
        problems.append({Blocks, u"kind"_s, Text::tr("Choose what it is: that says how it is valued and counted.")});
    if (asset.amount <= Money())
        problems.append({Blocks, u"amount_cents"_s, Text::tr("Fill in the amount.")});
    return problems;
}

} // namespace core
