#include "app/cli/commands.h"
#include "app/cli/refusal.h"
#include "app/cli/vaultaccess.h"
#include "core/demo/demo.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::Demo)
};

/// The number an option gives; false when it gives something else.
template <class N> bool take(const Options &options, const QString &name, N least, N most, N &into)
{
    if (!options.has(name))
        return true;
    bool isNumber = false;
    const qint64 number = options[name].toLongLong(&isNumber);
    if (!isNumber || number < qint64(least) || number > qint64(most))
        return false;
    into = N(number);
    return true;
}

} // namespace

Exit demo(const QStringList &arguments, Terminal &terminal)
{
    Options options(u"demo"_s, Text::tr("Fills an empty vault with made-up people; the same seed gives the same records."));
    addVaultOptions(options);
    options.value(u"dossiers"_s, u"N"_s, Text::tr("At least this many dossiers."))
        .value(u"year"_s, u"Y"_s, Text::tr("The year whose results the records tell; 2018 unless told otherwise."))
        .value(u"seed"_s, u"S"_s, Text::tr("A number; another one gives other people."));
    if (const auto over = options.read(arguments, terminal))
        return *over;
    core::DemoWish wish;
    if (!take(options, u"dossiers"_s, 0, 100'000, wish.dossiers) || !take(options, u"year"_s, 2018, 2100, wish.year) || !take<quint32>(options, u"seed"_s, 0, 4'294'967'295, wish.seed)) {
        terminal.say(Text::tr("--dossiers is a number up to 100000, --year a year from 2018, --seed a number."));
        return Exit::WrongUse;
    }
    const core::RuleBook rules = core::RuleBook::builtIn();
    return withStore(options, terminal, [&](OpenVault &open) {
        if (open.store.query(u"select count(*) as n from dossiers"_s).value(0).value(u"n"_s).toInt() > 0)
            return refuse(terminal, {{core::Problem::Weight::Blocks, u"vault"_s, Text::tr("This vault already holds dossiers; made-up people go into an empty one.")}}, options.json());
        const int dossiers = core::fillWithDemo(open.store, rules, wish);
        if (options.json())
            terminal.print(QJsonObject{{u"dossiers"_s, dossiers}, {u"year"_s, wish.year}, {u"seed"_s, qint64(wish.seed)}});
        else
            terminal.print(Text::tr("%1 made-up dossiers stand in the vault.").arg(dossiers));
        return Exit::Done;
    });
}

} // namespace cli
