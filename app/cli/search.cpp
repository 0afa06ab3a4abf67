#include "app/cli/commands.h"
#include "app/cli/vaultaccess.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::Search)
};
} // namespace

Exit search(const QStringList &arguments, Terminal &terminal)
{
    Options options(u"search"_s, Text::tr("Finds dossiers by anything in them, forgiving of accents and misspellings."));
    addVaultOptions(options);
    options.word(u"TEXT"_s, Text::tr("What to look for."));
    if (const auto over = options.read(arguments, terminal))
        return *over;
    return withStore(options, terminal, [&](OpenVault &open) {
        QJsonArray hits;
        for (const core::SearchHit &hit : open.search.find(options.wordAt(0))) {
            hits.append(QJsonObject{{u"dossier"_s, hit.number}, {u"name"_s, hit.name}, {u"kind"_s, hit.kind}, {u"words"_s, QJsonArray::fromStringList(hit.matched)},
                                    {u"snippet"_s, hit.snippet}, {u"closed"_s, hit.closed}});
            if (!options.json())
                terminal.print(u"%1  %2  %3: %4"_s.arg(hit.number, hit.name, hit.kind, hit.matched.join(u", "_s)));
        }
        if (options.json())
            terminal.print(QJsonObject{{u"text"_s, options.wordAt(0)}, {u"hits"_s, hits}});
        else if (hits.isEmpty())
            terminal.say(Text::tr("Nothing was found."));
        return Exit::Done;
    });
}

} // namespace cli
