#include "app/cli/commands.h"

#include <QCoreApplication>

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
        {u"rules"_s, Text::tr("every amount in force on a day"), rules},
        {u"calc"_s, Text::tr("one calculator on one case, without a vault"), calc},
    };
}

} // namespace cli
