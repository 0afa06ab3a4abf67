#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/refusal.h"
#include "core/base/failure.h"
#include "core/base/format.h"
#include "core/calc/calculators.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::Calc)
};

Exit list(Terminal &terminal, bool json)
{
    QJsonArray names;
    for (const core::Calculator &calculator : core::calculators()) {
        names.append(QJsonObject{{u"name"_s, calculator.name}, {u"title"_s, calculator.title()}});
        if (!json)
            terminal.print(calculator.name.leftJustified(20) + calculator.title());
    }
    if (json)
        terminal.print(QJsonObject{{u"calculators"_s, names}});
    return Exit::Done;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    const bool open = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        throw core::Failure(core::Failure::Kind::File, path, file.errorString());
    return file.readAll();
}

/// A line of a list, such as a month of a schedule: "interest_cents 13333, month 2026-03".
QString wordsOf(const QJsonObject &line)
{
    QStringList words;
    for (auto it = line.begin(); it != line.end(); ++it)
        words.append(it.key() + u' ' + it.value().toVariant().toString());
    return words.join(u", "_s);
}

void print(Terminal &terminal, const core::CalcAnswer &answer)
{
    for (const core::Step &step : answer.steps) {
        const QString amount = step.amount ? core::format(*step.amount) : QString();
        terminal.print(amount.rightJustified(14) + u"  "_s + step.text + (step.source.isEmpty() ? QString() : u"  ["_s + step.source + u']'));
    }
    terminal.print(QString());
    for (auto it = answer.outcome.begin(); it != answer.outcome.end(); ++it) {
        terminal.print(u"%1: %2"_s.arg(it.key(), it.value().toVariant().toString()));
        const QJsonArray lines = it.value().toArray();
        for (const auto &line : lines)
            terminal.print(u"  "_s + wordsOf(line.toObject()));
    }
    for (const QString &warning : answer.warnings)
        terminal.say(warning);
}

Exit work(const core::Calculator &calculator, const QByteArray &text, Terminal &terminal, bool json)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return refuse(terminal, {{core::Problem::Weight::Blocks, QString(), Text::tr("The file does not hold one JSON object.")}}, json);
    const core::CalcAnswer answer = calculator.run(document.object(), core::RuleBook::builtIn(), QDate::currentDate());
    if (core::blocks(answer.problems))
        return refuse(terminal, answer.problems, json);
    if (json)
        terminal.print(core::toJson(calculator, answer));
    else
        print(terminal, answer);
    return Exit::Done;
}

} // namespace

Exit calc(const QStringList &arguments, Terminal &terminal)
{
    Options options(u"calc"_s, Text::tr("Works out one case with one calculator. “list” instead of a name names them all."));
    options.word(u"NAME"_s, Text::tr("The calculator, or list."))
        .value(u"in"_s, u"FILE"_s, Text::tr("The case as JSON; - reads standard input."))
        .flag(u"schema"_s, Text::tr("Print the JSON Schema of its input and output."));
    if (const auto over = options.read(arguments, terminal))
        return *over;
    const QString name = options.wordAt(0);
    if (name == "list"_L1)
        return list(terminal, options.json());
    const std::optional<core::Calculator> calculator = core::calculator(name);
    if (!calculator) {
        terminal.say(Text::tr("There is no calculator “%1”; “zaakwijzer-cli calc list” names them.").arg(name));
        return Exit::WrongUse;
    }
    if (options.has(u"schema"_s)) {
        terminal.print(calculator->schema());
        return Exit::Done;
    }
    if (!options.has(u"in"_s)) {
        terminal.say(Text::tr("--in FILE or --schema is needed."));
        return Exit::WrongUse;
    }
    return work(*calculator, contentOf(options[u"in"_s]), terminal, options.json());
}

} // namespace cli
