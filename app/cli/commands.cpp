#include "app/cli/commands.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::Commands)
};
} // namespace

QList<Command> commands()
{
    return {
        {u"vault"_s, Text::tr("make, check, back up and restore a vault, change its passphrase"), vault},
        {u"import"_s, Text::tr("rows from a CSV file, and taking a batch back"), import},
        {u"export"_s, Text::tr("records as CSV, JSON or XLSX"), exportRows},
        {u"report"_s, Text::tr("a paper as PDF"), report},
        {u"kpi"_s, Text::tr("the results of a year and the dossiers behind them"), kpi},
        {u"demo"_s, Text::tr("made-up people in an empty vault"), demo},
        {u"search"_s, Text::tr("dossiers by anything in them"), search},
        {u"rules"_s, Text::tr("every amount in force on a day"), rules},
        {u"calc"_s, Text::tr("one calculator on one case, without a vault"), calc},
    };
}

bool makesPaper(const QStringList &line)
{
    const bool recovery = std::any_of(line.begin(), line.end(), [](const QString &word) { return word.startsWith("--recovery-out"_L1); });
    return recovery || line.contains(u"report"_s);
}

} // namespace cli
