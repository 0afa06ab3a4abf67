#include "app/cli/refusal.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::Refusal)
};
} // namespace

Exit refuse(Terminal &terminal, const QList<core::Problem> &problems, bool json)
{
    terminal.say(Text::tr("The input was refused; nothing was done."));
    QJsonArray reasons;
    for (const core::Problem &problem : problems) {
        terminal.say(u"- "_s + problem.text);
        reasons.append(QJsonObject{{u"field"_s, problem.field}, {u"text"_s, problem.text}});
    }
    if (json)
        terminal.print(QJsonObject{{u"refused"_s, reasons}});
    return Exit::Refused;
}

} // namespace cli
