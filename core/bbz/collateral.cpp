#include "core/bbz/collateral.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Collateral)
};

using enum Problem::Weight;

/// A valuation that is older says little of what a sale would bring.
constexpr int monthsAValueHolds = 36;

} // namespace

template <> const Table<Collateral> &tableOf<Collateral>()
{
    static const Table<Collateral> table{
        QStringLiteral("bbz_collateral"),
        {column<&Collateral::id>("id"),
         column<&Collateral::dossier>("dossier"),
         column<&Collateral::loan>("loan"),
         column<&Collateral::kind>("kind"),
         column<&Collateral::what>("what"),
         column<&Collateral::value>("value_cents"),
         column<&Collateral::valued>("valued"),
         column<&Collateral::prior>("prior_cents"),
         column<&Collateral::secured>("secured_cents"),
         column<&Collateral::registered>("registered"),
         column<&Collateral::registration>("register"),
         column<&Collateral::released>("released"),
         column<&Collateral::releaseReason>("release_reason")}};
    return table;
}

Money Collateral::cover() const
{
    const Money free = std::max(Money(), value - prior);
    return secured.isZero() ? free : std::min(free, secured);
}

Money coverOn(const QList<Collateral> &all, QDate day)
{
    Money sum;
    for (const Collateral &one : all)
        if (one.standsOn(day))
            sum += one.cover();
    return sum;
}

QList<Problem> check(const Collateral &collateral, const Loan &loan, QDate today)
{
    QList<Problem> problems;
    if (collateral.kind.isEmpty())
        problems.append({Blocks, u"kind"_s, Text::tr("Choose which security it is.")});
    if (collateral.what.trimmed().isEmpty())
        problems.append({Blocks, u"what"_s, Text::tr("Write down what it is on.")});
    if (!collateral.registered.isValid())
        problems.append({Warns, u"registered"_s, Text::tr("Without a day of registration it does not stand yet.")});
    else if (collateral.registered > today)
        problems.append({Blocks, u"registered"_s, Text::tr("It cannot have been registered after today.")});
    if (collateral.released.isValid() && collateral.released < collateral.registered)
        problems.append({Blocks, u"released"_s, Text::tr("It cannot have been released before it was registered.")});
    if (collateral.released.isValid() && collateral.releaseReason.trimmed().isEmpty())
        problems.append({Blocks, u"release_reason"_s, Text::tr("Write down why it was released.")});
    if (!collateral.value.isZero() && !collateral.valued.isValid())
        problems.append({Warns, u"valued"_s, Text::tr("Of which day is this value?")});
    if (collateral.valued.isValid() && collateral.valued.addMonths(monthsAValueHolds) < today && !collateral.released.isValid() && !loan.closed.isValid())
        problems.append({Warns, u"valued"_s, Text::tr("The valuation is older than %n month(s).", nullptr, monthsAValueHolds)});
    return problems;
}

} // namespace core
