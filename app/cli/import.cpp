#include "app/cli/commands.h"
#include "app/cli/refusal.h"
#include "app/cli/vaultaccess.h"
#include "core/base/failure.h"
#include "core/exchange/importbatch.h"
#include "core/policy/officerules.h"
#include "core/pto/ptorecount.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::Import)
};

using Choice = core::ImportLine::Choice;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw core::Failure(core::Failure::Kind::File, path, file.errorString());
    return file.readAll();
}

core::Problem problem(const QString &field, const QString &text) { return {core::Problem::Weight::Blocks, field, text}; }

/// Everything that must be right before a row is looked at.
struct Prepared {
    core::ImportSource source;
    core::Mapping mapping;
    QList<core::Problem> problems;
};

/// Nobody looks along here: of two columns with one name the mapping file says which is meant, never chance.
QList<core::Problem> doubtfulColumns(const core::Layout &layout, const Prepared &prepared)
{
    QList<core::Problem> problems;
    for (auto column = prepared.mapping.columns.cbegin(); column != prepared.mapping.columns.cend(); ++column) {
        const QString heading = prepared.source.headings.value(*column);
        if (prepared.source.doubles.contains(heading, Qt::CaseInsensitive))
            problems.append(problem(column.key(), Text::tr("More than one column is called “%1”. Say with --map which one is “%2”: the second is called “%1 (2)”.")
                                                      .arg(heading, layout.column(column.key())->title())));
    }
    return problems;
}

Prepared prepare(const Options &options, core::Store &store, const core::Layout &layout, const QString &path)
{
    Prepared prepared{core::inspect(path), {}, {}};
    const QByteArray map = options.has(u"map"_s) ? contentOf(options[u"map"_s]) : QByteArray();
    if (!map.isEmpty())
        prepared.source = core::inspectAs(path, core::shapeFromJson(map, prepared.source.shape, prepared.problems));
    if (!prepared.source.fault.isEmpty())
        prepared.problems.append(problem(u"file"_s, prepared.source.fault));
    if (core::blocks(prepared.problems))
        return prepared;
    prepared.mapping = map.isEmpty() ? core::recalledMapping(store, layout, prepared.source.headings) : core::mappingFromJson(map, layout, prepared.source.headings, prepared.problems);
    prepared.problems.append(core::checkMapping(layout, prepared.mapping));
    if (map.isEmpty())
        prepared.problems.append(doubtfulColumns(layout, prepared));
    return prepared;
}

void show(Terminal &terminal, const core::ImportReport &report, bool json)
{
    QJsonArray reasons;
    for (const core::ImportReport::Reason &reason : report.reasons) {
        reasons.append(QJsonObject{{u"row"_s, reason.row}, {u"column"_s, reason.column}, {u"reason"_s, reason.reason}});
        if (!json)
            terminal.say(Text::tr("row %1, %2: %3").arg(QString::number(reason.row), reason.column, reason.reason));
    }
    if (json)
        terminal.print(QJsonObject{{u"read"_s, report.read}, {u"accepted"_s, report.accepted}, {u"refused"_s, report.refused}, {u"reasons"_s, reasons},
                                   {u"batch"_s, report.batch.isEmpty() ? QJsonValue() : QJsonValue(report.batch)}});
    else
        terminal.print(Text::tr("%1 rows read, %2 accepted, %3 refused").arg(report.read).arg(report.accepted).arg(report.refused)
                       + (report.batch.isEmpty() ? QString() : u"; "_s + Text::tr("batch %1").arg(report.batch)));
}

Exit bringIn(const Options &options, Terminal &terminal, const core::Layout &layout, Choice doubtful)
{
    return withStore(options, terminal, [&](OpenVault &open) {
        const Prepared prepared = prepare(options, open.store, layout, options.wordAt(1));
        if (core::blocks(prepared.problems))
            return refuse(terminal, prepared.problems, options.json());
        terminal.say(Text::tr("Read as %1, separated by: %2").arg(core::nameOf(prepared.source.shape.encoding), core::separatorTitle(prepared.source.shape.separator)));
        core::ImportPlan plan = core::examine(open.store, layout, prepared.source, prepared.mapping);
        plan.chooseForAll(doubtful);
        if (options.has(u"refused"_s))
            core::writeRefused(plan, options[u"refused"_s]);
        const bool dry = options.has(u"dry-run"_s) || plan.counts().accepted == 0;
        const core::RuleBook rules = core::officeBook(open.store, core::RuleBook::builtIn());
        const core::PtoRecount recount(open.store, rules);
        const core::ImportReport report = dry ? core::reportOf(plan) : core::carryOut(open.store, plan);
        show(terminal, report, options.json());
        return report.accepted == 0 && report.read > 0 ? Exit::Refused : Exit::Done;
    });
}

Exit takeBack(const QStringList &arguments, Terminal &terminal)
{
    Options options(u"import undo"_s, Text::tr("Takes one batch back: all of it or nothing."));
    addVaultOptions(options);
    options.needed(u"batch"_s, u"ID"_s, Text::tr("As the import gave it."));
    if (const auto over = options.read(arguments, terminal))
        return *over;
    return withStore(options, terminal, [&](OpenVault &open) {
        const core::RuleBook rules = core::officeBook(open.store, core::RuleBook::builtIn());
        const core::PtoRecount recount(open.store, rules);
        if (!core::undoImport(open.store, options[u"batch"_s]))
            return refuse(terminal, {problem(u"batch"_s, Text::tr("There is no such batch, or it was taken back already."))}, options.json());
        if (options.json())
            terminal.print(QJsonObject{{u"batch"_s, options[u"batch"_s]}, {u"undone"_s, true}});
        else
            terminal.print(Text::tr("The batch was taken back."));
        return Exit::Done;
    });
}

} // namespace

Exit import(const QStringList &arguments, Terminal &terminal)
{
    if (arguments.value(0) == "undo"_L1)
        return takeBack(arguments.mid(1), terminal);
    if (arguments.value(0) == "bank"_L1)
        return importBank(arguments, terminal);
    Options options(u"import"_s, Text::tr("Reads rows from a CSV file after a full dry run; “import undo” takes a batch back."));
    addVaultOptions(options);
    options.word(u"KIND"_s, Text::tr("What the rows are: %1.").arg((core::Layout::importable() + QStringList{u"bank"_s}).join(u", "_s)))
        .word(u"FILE"_s, Text::tr("The CSV file."))
        .value(u"map"_s, u"M.json"_s, Text::tr("Which column is which; without it the headings are guessed, or remembered from the last time."))
        .flag(u"dry-run"_s, Text::tr("Only tell what would happen."))
        .value(u"refused"_s, u"OUT.csv"_s, Text::tr("Write the refused rows with their reasons here."))
        .value(u"doubtful"_s, u"WHAT"_s, Text::tr("Rows that look like what is there already: skip (the default), update or add."));
    if (const auto over = options.read(arguments, terminal))
        return *over;
    static const QHash<QString, Choice> choices{{QString(), Choice::Skip}, {u"skip"_s, Choice::Skip}, {u"update"_s, Choice::Update}, {u"add"_s, Choice::AddNew}};
    if (!core::Layout::importable().contains(options.wordAt(0)) || !choices.contains(options[u"doubtful"_s])) {
        terminal.say(Text::tr("KIND must be one of %1; --doubtful one of skip, update, add.").arg((core::Layout::importable() + QStringList{u"bank"_s}).join(u", "_s)));
        return Exit::WrongUse;
    }
    return bringIn(options, terminal, core::Layout::named(options.wordAt(0)), choices[options[u"doubtful"_s]]);
}

} // namespace cli
