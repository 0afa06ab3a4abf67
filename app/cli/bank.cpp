#include "app/cli/commands.h"
#include "app/cli/refusal.h"
#include "app/cli/vaultaccess.h"
#include "core/bank/bankbook.h"
#include "core/base/failure.h"
#include "core/base/format.h"
#include "core/exchange/csvtext.h"
#include "core/policy/officerules.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::Bank)
};

using core::BankChoice;

core::Problem problem(const QString &field, const QString &text) { return {core::Problem::Weight::Blocks, field, text}; }

/// What is wished besides the file: from the line, or from the JSON that --map names.
struct BankWish {
    QString dossier;        ///< number
    QSet<int> lines;        ///< empty: all of them
};

/// "1,3-5" as numbers; nullopt when it is none of that.
std::optional<QSet<int>> numbersIn(const QString &text)
{
    QSet<int> numbers;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        bool first = false;
        bool last = false;
        const int from = part.section(u'-', 0, 0).trimmed().toInt(&first);
        const int until = part.contains(u'-') ? part.section(u'-', 1).trimmed().toInt(&last) : from;
        if (!first || (part.contains(u'-') && !last) || from < 1 || until < from || until > core::mostBankEntries)
            return std::nullopt;
        for (int number = from; number <= until; ++number)
            numbers.insert(number);
    }
    return numbers;
}

BankWish wishOf(const Options &options, QList<core::Problem> &problems)
{
    BankWish wish{options[u"dossier"_s], {}};
    QString lines = options[u"lines"_s];
    if (options.has(u"map"_s)) {
        QFile file(options[u"map"_s]);
        if (!file.open(QIODevice::ReadOnly))
            throw core::Failure(core::Failure::Kind::File, file.fileName(), file.errorString());
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        if (!document.isObject())
            problems.append(problem(u"map"_s, Text::tr("The file is not a JSON object with “dossier” and “lines”.")));
        const QJsonObject map = document.object();
        for (auto key = map.begin(); key != map.end(); ++key) {
            if (key.key() == "dossier"_L1 && key.value().isString()) {
                wish.dossier = key.value().toString();
            } else if (key.key() == "lines"_L1 && key.value().isArray()) {
                QStringList numbers;
                const QJsonArray list = key.value().toArray();
                for (const auto &number : list)
                    numbers.append(QString::number(number.toInt()));
                lines = numbers.join(u',');
            } else {
                problems.append(problem(key.key(), Text::tr("“%1” is not known here; known are “dossier”, a number, and “lines”, a list of numbers.").arg(key.key())));
            }
        }
    }
    const auto numbers = numbersIn(lines);
    if (!numbers)
        problems.append(problem(u"lines"_s, Text::tr("Lines are given as 1,3-5.")));
    wish.lines = numbers.value_or(QSet<int>());
    return wish;
}

core::Id<core::Dossier> dossierFor(const core::BankBook &book, const core::BankFile &file, const QString &number, QList<core::Problem> &problems)
{
    if (!number.isEmpty()) {
        const QList<core::Dossier> found = book.store().select<core::Dossier>(u"number = ?"_s, {number});
        if (found.isEmpty())
            problems.append(problem(u"dossier"_s, Text::tr("There is no dossier %1.").arg(number)));
        return found.isEmpty() ? core::Id<core::Dossier>() : found.first().id;
    }
    const QList<core::Id<core::Dossier>> owners = book.ownersOf(file);
    if (owners.size() == 1)
        return owners.first();
    problems.append(problem(u"dossier"_s, owners.isEmpty() ? Text::tr("The account of this statement stands in no dossier. Say whose it is with --dossier.")
                                                           : Text::tr("The account of this statement stands in more than one dossier. Say whose it is with --dossier.")));
    return {};
}

/// A column in words, empty for the whole row.
struct BankRefusal {
    int row = 0;
    QString reason;
    const BankChoice *line = nullptr;
};

QList<BankRefusal> refusals(const core::BankPlan &plan)
{
    QList<BankRefusal> all;
    for (const BankChoice &line : plan.lines)
        if (!line.isTaken())
            all.append({line.entry.row, line.verdict == BankChoice::Verdict::New ? Text::tr("Not chosen.") : line.reason, &line});
    return all;
}

void writeRefused(const QList<BankRefusal> &refused, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw core::Failure(core::Failure::Kind::File, path, file.errorString());
    file.write("\xef\xbb\xbf");
    file.write(core::csvRow({Text::tr("Row"), Text::tr("Day"), Text::tr("Amount"), Text::tr("From or to"), Text::tr("Description"), Text::tr("Reason")}, u';').toUtf8());
    for (const BankRefusal &one : refused) {
        const core::BankEntry &entry = one.line->entry;
        file.write(core::csvRow({QString::number(one.row), core::formatShort(entry.day), core::format(entry.amount), core::guarded(entry.counterName), core::guarded(entry.description), one.reason}, u';').toUtf8());
    }
    if (!file.commit())
        throw core::Failure(core::Failure::Kind::File, path, file.errorString());
}

void show(Terminal &terminal, const core::BankPlan &plan, const QList<BankRefusal> &refused, const core::BankReport &report, bool json)
{
    const int accepted = plan.taken();
    if (!json) {
        for (const BankRefusal &one : refused)
            terminal.say(Text::tr("row %1: %2").arg(QString::number(one.row), one.reason));
        terminal.print(Text::tr("%1 rows read, %2 accepted, %3 refused").arg(plan.lines.size()).arg(accepted).arg(refused.size())
                       + (report.batch.isEmpty() ? QString() : u"; "_s + Text::tr("batch %1").arg(report.batch)));
        return;
    }
    QJsonArray reasons;
    for (const BankRefusal &one : refused)
        reasons.append(QJsonObject{{u"row"_s, one.row}, {u"column"_s, QString()}, {u"reason"_s, one.reason}});
    terminal.print(QJsonObject{{u"read"_s, qint64(plan.lines.size())}, {u"accepted"_s, accepted}, {u"refused"_s, qint64(refused.size())}, {u"reasons"_s, reasons},
                               {u"batch"_s, report.batch.isEmpty() ? QJsonValue() : QJsonValue(report.batch)}});
}

Exit bringIn(const Options &options, Terminal &terminal)
{
    return withStore(options, terminal, [&](OpenVault &open) {
        QList<core::Problem> problems;
        const BankWish wish = wishOf(options, problems);
        const core::RuleBook rules = core::officeBook(open.store, core::RuleBook::builtIn());
        core::PtoLedger ledger(open.store, rules);
        core::BankBook book(open.store, ledger);
        const core::BankFile file = core::readBankFile(options.wordAt(1));
        if (file.entries() == 0)
            problems.append(problem(u"file"_s, file.fault));
        if (core::blocks(problems))
            return refuse(terminal, problems, options.json());
        const core::Id<core::Dossier> dossier = dossierFor(book, file, wish.dossier, problems);
        if (core::blocks(problems))
            return refuse(terminal, problems, options.json());
        if (!file.fault.isEmpty())
            terminal.say(file.fault);
        core::BankPlan plan = book.examine(dossier, file);
        for (BankChoice &line : plan.lines)
            line.chosen = wish.lines.isEmpty() || wish.lines.contains(line.entry.row);
        const QList<BankRefusal> refused = refusals(plan);
        if (options.has(u"refused"_s))
            writeRefused(refused, options[u"refused"_s]);
        const bool dry = options.has(u"dry-run"_s) || plan.taken() == 0;
        const core::BankReport report = dry ? core::BankReport() : book.keep(plan);
        if (core::blocks(report.problems))
            return refuse(terminal, report.problems, options.json());
        show(terminal, plan, refused, report, options.json());
        return plan.taken() == 0 ? Exit::Refused : Exit::Done;
    });
}

} // namespace

Exit importBank(const QStringList &arguments, Terminal &terminal)
{
    Options options(u"import"_s, Text::tr("Keeps movements of a bank statement (CAMT.053, MT940 or the CSV of a bank) in the dossier the account belongs to; “import undo” takes a batch back."));
    addVaultOptions(options);
    options.word(u"KIND"_s, Text::tr("What the rows are: %1.").arg(u"bank"_s))
        .word(u"FILE"_s, Text::tr("The statement."))
        .value(u"dossier"_s, u"NR"_s, Text::tr("Number of the dossier; without it the one in which the account stands."))
        .value(u"lines"_s, u"1,3-5"_s, Text::tr("Only these movements; without it all of them."))
        .value(u"map"_s, u"M.json"_s, Text::tr("The same two as JSON: “dossier” and “lines”."))
        .flag(u"dry-run"_s, Text::tr("Only tell what would happen."))
        .value(u"refused"_s, u"OUT.csv"_s, Text::tr("Write the movements that are not kept with their reasons here."));
    if (const auto over = options.read(arguments, terminal))
        return *over;
    return bringIn(options, terminal);
}

} // namespace cli
