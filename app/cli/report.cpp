#include "app/cli/commands.h"
#include "app/cli/refusal.h"
#include "app/cli/vaultaccess.h"
#include "core/base/failure.h"
#include "core/dossier/dossiers.h"
#include "core/letter/letter.h"
#include "core/letter/lettersubject.h"
#include "core/policy/officerules.h"
#include "core/rules/catalogue.h"
#include "ui/print/pagelayout.h"
#include "ui/report/issue.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::Report)
};

core::Problem problem(const QString &field, const QString &text) { return {core::Problem::Weight::Blocks, field, field + u": "_s + text}; }

Exit list(Terminal &terminal, bool json)
{
    QJsonArray names;
    for (const core::Report &report : core::reports()) {
        const bool office = report.about == core::Report::About::Office;
        names.append(QJsonObject{{u"name"_s, report.id}, {u"title"_s, report.name()}, {u"about"_s, office ? u"office"_s : u"dossier"_s}});
        if (!json)
            terminal.print(report.id.leftJustified(20) + report.name() + (office ? QString() : u"  (--dossier)"_s));
    }
    QJsonArray letters;
    for (const core::LetterTemplate &letter : core::letterTemplates()) {
        const QString name = core::letterReport(letter.key);
        letters.append(QJsonObject{{u"name"_s, name}, {u"title"_s, letter.name()}});
        if (!json)
            terminal.print(name.leftJustified(26) + letter.name() + u"  (--dossier)"_s);
    }
    if (json)
        terminal.print(QJsonObject{{u"reports"_s, names}, {u"letters"_s, letters}});
    return Exit::Done;
}

/// Takes over what the options ask for; what they name wrongly becomes a problem.
void complete(core::ReportRequest &request, const Options &options, QList<core::Problem> &problems)
{
    if (options.has(u"dossier"_s)) {
        const std::optional<core::Dossier> dossier = core::Dossiers(request.store).byNumber(options[u"dossier"_s]);
        if (dossier)
            request.dossier = dossier->id;
        else
            problems.append(problem(u"dossier"_s, Text::tr("there is no dossier %1").arg(options[u"dossier"_s])));
    }
    bool isNumber = true;
    if (options.has(u"year"_s))
        request.year = options[u"year"_s].toInt(&isNumber);
    if (!isNumber || (options.has(u"year"_s) && (request.year < 2000 || request.year > 2100)))
        problems.append(problem(u"year"_s, Text::tr("must be a year as 2026")));
    if (options.has(u"month"_s)) {
        const std::optional<core::Month> month = core::Month::parse(options[u"month"_s]);
        month ? void(request.month = *month) : problems.append(problem(u"month"_s, Text::tr("must be a month as 2026-07")));
    }
    if (options.has(u"municipality"_s)) {
        const std::optional<QString> key = core::Catalogue::municipalities().keyFor(options[u"municipality"_s]);
        key ? void(request.municipality = *key) : problems.append(problem(u"municipality"_s, Text::tr("must be one of %1").arg(core::Catalogue::municipalities().keys().join(u", "_s))));
    }
    QStringList receivers;
    for (const core::Receiver &receiver : core::receivers()) {
        receivers.append(receiver.id);
        if (receiver.id == options[u"receiver"_s])
            request.receiver = receiver;
    }
    if (options.has(u"receiver"_s) && request.receiver.id.isEmpty())
        problems.append(problem(u"receiver"_s, Text::tr("must be one of %1").arg(receivers.join(u", "_s))));
    if (!options.has(u"receiver"_s))
        request.receiver = core::receiverOf(u"internal"_s);
    request.receiverName = options[u"receiver-name"_s];
    request.purpose = options[u"purpose"_s];
    request.item = options[u"item"_s];
    const QStringList parts = options[u"parts"_s].split(u',', Qt::SkipEmptyParts);
    request.parts = QSet<QString>(parts.begin(), parts.end());
}

/// What the call fills in, from {"meeting.day": "3 april 2026"}; a list is an array.
core::LetterAnswers answersOf(const QString &path, const core::LetterTemplate &form, QList<core::Problem> &problems)
{
    core::LetterAnswers answers;
    if (path.isEmpty())
        return answers;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw core::Failure(core::Failure::Kind::File, path, file.errorString());
    const QJsonDocument read = QJsonDocument::fromJson(file.readAll());
    if (!read.isObject())
        problems.append(problem(u"fields"_s, Text::tr("must be one JSON object")));
    const QStringList names = core::letterFieldNames();
    const QJsonObject given = read.object();
    for (auto field = given.begin(); field != given.end(); ++field) {
        if (!form.ask(field.key()) && !names.contains(field.key()))
            problems.append(problem(field.key(), Text::tr("is no field of this letter")));
        if (field->isString())
            answers.words[field.key()] = {field->toString()};
        for (const auto &line : field->toArray())
            answers.words[field.key()].append(line.toString());
    }
    return answers;
}

/// Who gets it unless the call says so: whom the record names, else the first of the template.
void completeLetter(core::ReportRequest &request, const core::LetterTemplate &form, bool isGiven, QList<core::Problem> &problems)
{
    const QList<core::LetterSubject> subjects = core::letterSubjects(form, request);
    const auto meant = std::find_if(subjects.begin(), subjects.end(), [&](const core::LetterSubject &one) { return request.item.isEmpty() || one.item == request.item; });
    const core::LetterSubject subject = meant == subjects.end() ? core::LetterSubject() : *meant;
    if (!form.record.isEmpty() && request.item.isEmpty() && subjects.isEmpty())
        problems.append(problem(u"report"_s, Text::tr("this dossier has nothing that this letter is about")));
    if (request.item.isEmpty())
        request.item = subject.item;
    if (!isGiven)
        request.receiver = core::receiverOf(subject.receiver.isEmpty() ? form.receivers.first() : subject.receiver);
    if (!form.receivers.contains(request.receiver.id))
        problems.append(problem(u"receiver"_s, Text::tr("must be one of %1").arg(form.receivers.join(u", "_s))));
    if (request.receiverName.isEmpty())
        request.receiverName = subject.receiverName;
    if (request.purpose.isEmpty())
        request.purpose = form.purpose;
}

Exit makeLetter(const Options &options, Terminal &terminal, const core::LetterTemplate &form)
{
    return withStore(options, terminal, [&](OpenVault &open) {
        const core::RuleBook rules = core::officeBook(open.store, core::RuleBook::builtIn());
        QList<core::Problem> problems;
        core::ReportRequest request{open.store, rules, open.clock, core::letterReport(form.key)};
        complete(request, options, problems);
        if (request.dossier.isNull() && !core::blocks(problems))
            problems.append(problem(u"dossier"_s, Text::tr("a letter is about one dossier")));
        if (!core::blocks(problems))
            completeLetter(request, form, options.has(u"receiver"_s), problems);
        const core::LetterAnswers answers = answersOf(options[u"fields"_s], form, problems);
        if (core::blocks(problems))
            return refuse(terminal, problems, options.json());
        const core::Letter letter = core::letterOf(form, core::knownFields(request), answers);
        if (problems = core::check(letter, request); core::blocks(problems))
            return refuse(terminal, problems, options.json());
        const core::Document document = core::makeLetter(letter, request);
        const ui::PageLayout layout(document);
        const core::Issued issued = ui::issuePdf({request, document, layout, options.has(u"keep-copy"_s), document.meta.title + u"\n\n"_s + letter.text}, options[u"pdf"_s]);
        if (options.json())
            terminal.print(QJsonObject{{u"report"_s, request.report}, {u"receiver"_s, request.receiver.id}, {u"title"_s, issued.title}, {u"number"_s, issued.number}, {u"pdf"_s, options[u"pdf"_s]},
                                       {u"pages"_s, issued.pages}, {u"data_version"_s, issued.dataVersion}, {u"sha256"_s, issued.sha256}});
        else
            terminal.print(Text::tr("%1, %2 pages: %3").arg(issued.title).arg(issued.pages).arg(options[u"pdf"_s]));
        return Exit::Done;
    });
}

Exit make(const Options &options, Terminal &terminal)
{
    return withStore(options, terminal, [&](OpenVault &open) {
        const core::RuleBook rules = core::officeBook(open.store, core::RuleBook::builtIn());
        QList<core::Problem> problems;
        core::ReportRequest request{open.store, rules, open.clock, options.wordAt(0)};
        complete(request, options, problems);
        if (!core::blocks(problems))
            problems.append(core::missing(request));
        if (core::blocks(problems))
            return refuse(terminal, problems, options.json());
        QJsonObject json{{u"report"_s, request.report}, {u"receiver"_s, request.receiver.id}};
        if (options.has(u"pdf"_s)) {
            const core::Issued issued = ui::issuePdf(request, options[u"pdf"_s], options.has(u"keep-copy"_s));
            for (const auto &[key, value] : {std::pair(u"title"_s, QJsonValue(issued.title)), std::pair(u"pdf"_s, QJsonValue(options[u"pdf"_s])), std::pair(u"pages"_s, QJsonValue(issued.pages)),
                                             std::pair(u"data_version"_s, QJsonValue(issued.dataVersion)), std::pair(u"sha256"_s, QJsonValue(issued.sha256))})
                json.insert(key, value);
            if (!options.json())
                terminal.print(Text::tr("%1, %2 pages: %3").arg(issued.title).arg(issued.pages).arg(options[u"pdf"_s]));
        }
        if (options.has(u"xlsx"_s)) {
            const core::Issued issued = ui::issueSheets(request, options[u"xlsx"_s]);
            json.insert(u"title"_s, issued.title);
            json.insert(u"xlsx"_s, options[u"xlsx"_s]);
            json.insert(u"xlsx_sha256"_s, issued.sha256);
            if (!options.json())
                terminal.print(Text::tr("%1, the rows behind it: %2").arg(issued.title, options[u"xlsx"_s]));
        }
        if (options.json())
            terminal.print(json);
        return Exit::Done;
    });
}

} // namespace

Exit report(const QStringList &arguments, Terminal &terminal)
{
    if (arguments.value(0) == "list"_L1) {
        Options options(u"report list"_s, Text::tr("Names every report."));
        const auto over = options.read(arguments.mid(1), terminal);
        return over ? *over : list(terminal, options.json());
    }
    Options options(u"report"_s, Text::tr("Makes a paper as PDF and records its issue; “report list” names them."));
    addVaultOptions(options);
    options.word(u"NAME"_s, Text::tr("The report."))
        .value(u"pdf"_s, u"OUT"_s, Text::tr("Where the PDF goes."))
        .value(u"xlsx"_s, u"OUT"_s, Text::tr("Where the rows behind it go as a workbook, for reports that have them."))
        .value(u"dossier"_s, u"NR"_s, Text::tr("Number of the dossier."))
        .value(u"year"_s, u"Y"_s, Text::tr("The year it is about."))
        .value(u"month"_s, u"MONTH"_s, Text::tr("The month it is about, as 2026-07."))
        .value(u"municipality"_s, u"M"_s, Text::tr("Only this municipality."))
        .value(u"receiver"_s, u"R"_s, Text::tr("Who gets it, a colleague unless said otherwise; what they may not have is left out."))
        .value(u"receiver-name"_s, u"NAME"_s, Text::tr("Which organisation or person."))
        .value(u"purpose"_s, u"WHY"_s, Text::tr("Why they get it."))
        .value(u"parts"_s, u"A,B"_s, Text::tr("Only these parts; all of them when left out."))
        .value(u"item"_s, u"ID"_s, Text::tr("The one record it is about, such as a kept calculation; the latest when left out."))
        .value(u"fields"_s, u"FILE.json"_s, Text::tr("What a letter asks and the dossier does not know, by the name of the field."))
        .flag(u"keep-copy"_s, Text::tr("Keep a copy in the dossier."));
    if (const auto over = options.read(arguments, terminal))
        return *over;
    if (const core::Report *report = core::findReport(options.wordAt(0))) {
        if (!options.has(u"pdf"_s) && !options.has(u"xlsx"_s)) {
            terminal.say(Text::tr("--pdf OUT or --xlsx OUT is needed."));
            return Exit::WrongUse;
        }
        if (options.has(u"xlsx"_s) && !report->sheets) {
            terminal.say(Text::tr("This report has no rows for a workbook."));
            return Exit::WrongUse;
        }
        return make(options, terminal);
    }
    if (const core::LetterTemplate *form = core::findLetterTemplate(options.wordAt(0).startsWith("letter/"_L1) ? options.wordAt(0).mid(7) : QString())) {
        if (!options.has(u"pdf"_s) || options.has(u"xlsx"_s)) {
            terminal.say(Text::tr("A letter needs --pdf OUT, and has no rows for a workbook."));
            return Exit::WrongUse;
        }
        return makeLetter(options, terminal, *form);
    }
    terminal.say(Text::tr("There is no report “%1”; “zaakwijzer-cli report list” names them.").arg(options.wordAt(0)));
    return Exit::WrongUse;
}

} // namespace cli
