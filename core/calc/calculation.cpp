#include "core/calc/calculation.h"

namespace core {

template <> const Table<Calculation> &tableOf<Calculation>()
{
    static const Table<Calculation> table{
        QStringLiteral("calculations"),
        {column<&Calculation::id>("id"),
         column<&Calculation::dossier>("dossier"),
         column<&Calculation::calculator>("calculator"),
         column<&Calculation::day>("day"),
         column<&Calculation::made>("made"),
         column<&Calculation::adviser>("adviser"),
         column<&Calculation::input>("input"),
         column<&Calculation::answer>("answer"),
         column<&Calculation::rules>("rules"),
         column<&Calculation::note>("note")}};
    return table;
}

} // namespace core
