#include "core/pto/yearaccount.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::YearAccount)
};

} // namespace

QString YearAccount::title() const
{
    switch (quarter) {
    case 1:
        return Text::tr("first quarter of %1").arg(year);
    case 2:
        return Text::tr("second quarter of %1").arg(year);
    case 3:
        return Text::tr("third quarter of %1").arg(year);
    case 4:
        return Text::tr("fourth quarter of %1").arg(year);
    default:
        return QString::number(year);
    }
}

Id<YearAccount> YearAccount::idOf(const Id<Dossier> &dossier, int year, int quarter)
{
    return Id<YearAccount>::of(QUuid::createUuidV5(dossier.uuid(), u"pto_account %1-%2"_s.arg(year).arg(quarter)));
}

template <> const Table<YearAccount> &tableOf<YearAccount>()
{
    static const Table<YearAccount> table{
        QStringLiteral("pto_accounts"),
        {column<&YearAccount::id>("id"),
         column<&YearAccount::dossier>("dossier"),
         column<&YearAccount::year>("year"),
         column<&YearAccount::quarter>("quarter"),
         column<&YearAccount::assessed>("assessed"),
         column<&YearAccount::tax>("tax_cents"),
         column<&YearAccount::correction>("correction_cents"),
         column<&YearAccount::correctionNote>("correction_note"),
         column<&YearAccount::buffer>("buffer_cents"),
         column<&YearAccount::decided>("decided"),
         column<&YearAccount::author>("author"),
         column<&YearAccount::back>("back_cents"),
         column<&YearAccount::recovery>("recovery_cents"),
         column<&YearAccount::setOff>("set_off_cents"),
         column<&YearAccount::claim>("claim_cents"),
         column<&YearAccount::input>("input"),
         column<&YearAccount::answer>("answer"),
         column<&YearAccount::note>("note")}};
    return table;
}

} // namespace core
