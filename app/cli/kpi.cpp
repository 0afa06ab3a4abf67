#include "app/cli/commands.h"
#include "app/cli/refusal.h"
#include "app/cli/vaultaccess.h"
#include "core/base/format.h"
#include "core/kpi/kpis.h"
#include "core/kpi/servicefigures.h"
#include "core/policy/officerules.h"
#include "core/kpi/frozen.h"
#include "core/report/yearfigures.h"
#include "core/rules/catalogue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::Kpi)
};

using Verdict = core::KpiRow::Verdict;

QJsonArray withReasons(const core::KpiResult &result, Verdict verdict)
{
    QJsonArray rows;
    for (const core::KpiRow &row : result.rowsWith(verdict))
        rows.append(QJsonObject{{u"dossier"_s, row.number}, {u"reason"_s, row.reason}});
    return rows;
}

QJsonObject definitionOf(const core::KpiDefinition &definition)
{
    return {{u"title"_s, definition.title()}, {u"version"_s, definition.version}, {u"numerator"_s, definition.numerator}, {u"denominator"_s, definition.denominator},
            {u"period"_s, definition.period}, {u"source"_s, definition.source}, {u"verified"_s, definition.verified}};
}

/// The figure as it was published, with what changed since; null when it was not.
QJsonValue frozenOf(const core::FrozenKpis &frozen, const core::KpiResult &result)
{
    const auto published = frozen.current(result.definition.kpi, result.question);
    if (!published)
        return {};
    const bool persons = result.definition.countsMonths;
    const qint64 thousandths = published->valueThousandths(persons);
    QJsonArray changed;
    for (const core::KpiDifference &difference : frozen.differences(*published, result))
        changed.append(QJsonObject{{u"dossier"_s, difference.number}, {u"what"_s, difference.words}});
    return QJsonObject{{u"value"_s, persons ? QJsonValue(double(thousandths) / 1000) : QJsonValue(thousandths)}, {u"numerator"_s, published->numerator},
                       {u"denominator"_s, published->denominator}, {u"on"_s, published->at.date().toString(Qt::ISODate)}, {u"adviser"_s, published->adviser},
                       {u"version"_s, published->version}, {u"note"_s, published->note}, {u"changed_since"_s, changed}};
}

QJsonObject toJson(const core::KpiResult &result)
{
    const core::KpiDefinition &definition = result.definition;
    const bool persons = definition.countsMonths;
    QJsonArray counted;
    for (const core::KpiRow &row : result.rowsWith(Verdict::Counted))
        counted.append(row.number);
    const QJsonValue value = persons ? QJsonValue(double(result.valueThousandths()) / 1000) : QJsonValue(result.valueThousandths());
    const core::KpiPeriod period = result.period();
    QJsonObject json{{u"id"_s, definition.kpi}, {u"from"_s, period.first.toString(Qt::ISODate)}, {u"until"_s, period.last.toString(Qt::ISODate)}, {u"unit"_s, persons ? u"persons"_s : u"permille_pct"_s}, {u"value"_s, value},
                     {u"goal"_s, definition.goal ? QJsonValue(*definition.goal) : QJsonValue()}, {u"reached"_s, result.reached()},
                     {u"numerator"_s, result.numerator()}, {u"denominator"_s, result.denominator()}, {u"definition"_s, definitionOf(definition)},
                     {u"counted"_s, counted}, {u"left_out"_s, withReasons(result, Verdict::LeftOut)}, {u"in_doubt"_s, withReasons(result, Verdict::InDoubt)}};
    if (!persons) {
        json.insert(u"average_months"_s, double(result.averageMonthsTenths()) / 10);
        return json;
    }
    json.insert(u"average_persons"_s, value);
    json.insert(u"average_earned_cents"_s, result.averageEarned().toCents());
    json.insert(u"average_norm_cents"_s, result.averageNorm().toCents());
    json.insert(u"earned_share_permille_pct"_s, result.earnedShare().thousandths());
    json.insert(u"persons_at_goal"_s, result.personsAtGoal());
    return json;
}

/// "62,5 %" or "51,1".
QString amount(const core::KpiDefinition &definition, qint64 thousandths)
{
    return definition.countsMonths ? QLocale(QLocale::Dutch).toString(double(thousandths) / 1000, 'f', 1) : core::format(core::Percentage::ofThousandths(thousandths));
}

void print(Terminal &terminal, const core::KpiResult &result)
{
    const core::KpiDefinition &definition = result.definition;
    const QString goal = definition.goal ? amount(definition, definition.countsMonths ? *definition.goal * 1000 : *definition.goal) : u"–"_s;
    terminal.print(Text::tr("%1: %2 (%3 of %4), goal %5, %6")
                       .arg(definition.title(), amount(definition, result.valueThousandths()), QString::number(result.numerator()), QString::number(result.denominator()), goal,
                            result.reached() ? Text::tr("reached") : Text::tr("not reached")));
    if (definition.countsMonths)
        terminal.print(Text::tr("    on average %1 a month of a norm of %2: %3").arg(core::format(result.averageEarned()), core::format(result.averageNorm()), core::format(result.earnedShare())));
}

/// What the route did beside its agreed results: every figure with the dossiers it was counted from.
QJsonArray serviceJson(const core::Kpis &kpis, const core::KpiQuestion &question)
{
    QJsonArray topics;
    const QList<core::ServiceTopic> all = core::ServiceFigures(kpis).of(question);
    for (const core::ServiceTopic &topic : all) {
        QJsonArray figures;
        for (const core::ServiceFigure &figure : topic.figures) {
            QJsonArray dossiers;
            for (const core::ServiceRow &row : figure.rows)
                if (!row.number.isEmpty())
                    dossiers.append(row.number);
            figures.append(QJsonObject{{u"id"_s, figure.key}, {u"title"_s, figure.label}, {u"count"_s, figure.count()}, {u"dossiers"_s, dossiers}});
        }
        topics.append(QJsonObject{{u"id"_s, topic.key}, {u"title"_s, topic.title}, {u"figures"_s, figures}});
    }
    return topics;
}

/// One result as somebody outside the house may have it: no dossiers, and nothing that tells of fewer than five persons.
QJsonObject protectedJson(const core::YearReportFigures &figures, const core::YearResult &result)
{
    const core::ShownCounts counts = figures.shown(result.countTable());
    const qsizetype row = figures.onlyRow().value_or(counts.rows());
    const auto count = [&](qsizetype column) { return counts.at(row, column) ? QJsonValue(*counts.at(row, column)) : QJsonValue(); };
    const auto value = figures.valueOf(result, row);
    const core::PlaceFigure &figure = row < result.places.size() ? result.places[row] : result.whole;
    const core::KpiPeriod period = core::periodOf(result.definition, {figures.year(), {}, {}});
    QJsonObject json{{u"id"_s, result.definition.kpi}, {u"from"_s, period.first.toString(Qt::ISODate)}, {u"until"_s, period.last.toString(Qt::ISODate)},
                     {u"unit"_s, result.persons() ? u"persons"_s : u"permille_pct"_s}, {u"goal"_s, result.definition.goal ? QJsonValue(*result.definition.goal) : QJsonValue()},
                     {u"value"_s, !value ? QJsonValue() : result.persons() ? QJsonValue(double(*value) / 1000) : QJsonValue(*value)}, {u"definition"_s, definitionOf(result.definition)}};
    const auto reached = figures.reached(result, row);
    json.insert(u"reached"_s, reached ? QJsonValue(*reached) : QJsonValue());
    if (!result.persons()) {
        json.insert(u"numerator"_s, count(0));
        json.insert(u"denominator"_s, count(2));
        return json;
    }
    json.insert(u"persons_at_goal"_s, count(0));
    json.insert(u"persons"_s, count(2));
    if (value && figure.numerator > 0) {
        json.insert(u"average_earned_cents"_s, figure.earned.dividedBy(figure.numerator).toCents());
        json.insert(u"average_norm_cents"_s, figure.norm.dividedBy(figure.numerator).toCents());
        json.insert(u"earned_share_permille_pct"_s, figure.earned.shareOf(figure.norm).thousandths());
    }
    return json;
}

Exit printProtected(const core::ReportRequest &request, const QJsonObject &head, bool json, Terminal &terminal)
{
    const core::YearReportFigures figures(request);
    QJsonArray results;
    for (const core::YearResult &result : figures.results()) {
        results.append(protectedJson(figures, result));
        const qsizetype row = figures.onlyRow().value_or(result.places.size());
        const auto value = figures.valueOf(result, row);
        if (!json)
            terminal.print(u"%1: %2"_s.arg(result.definition.title(), value ? amount(result.definition, *value) : Text::tr("not told: it rests on fewer than five persons")));
    }
    QJsonObject whole = head;
    whole.insert(u"receiver"_s, request.receiver.id);
    whole.insert(u"kpis"_s, results);
    if (json)
        terminal.print(whole);
    return Exit::Done;
}

} // namespace

Exit kpi(const QStringList &arguments, Terminal &terminal)
{
    Options options(u"kpi"_s, Text::tr("Counts the results of a year live from the records, with the dossiers behind each figure."));
    addVaultOptions(options);
    options.needed(u"year"_s, u"Y"_s, Text::tr("The year.")).value(u"municipality"_s, u"M"_s, Text::tr("Only this municipality.")).value(u"quarter"_s, u"Q"_s, Text::tr("Only this quarter, 1 to 4."))
        .value(u"receiver"_s, u"R"_s, Text::tr("Who gets the figures, a colleague unless said otherwise; outside the house no number of fewer than five persons is told."));
    if (const auto over = options.read(arguments, terminal))
        return *over;
    core::KpiQuestion question{options[u"year"_s].toInt(), {}, {}};
    if (question.year < 2000 || question.year > 2100) {
        terminal.say(Text::tr("--year must be a year as 2026."));
        return Exit::WrongUse;
    }
    bool isNumber = true;
    if (options.has(u"quarter"_s))
        question.quarter = options[u"quarter"_s].toInt(&isNumber);
    if (!isNumber || question.quarter < 0 || question.quarter > 4 || (options.has(u"quarter"_s) && question.quarter == 0)) {
        terminal.say(Text::tr("--quarter must be 1, 2, 3 or 4."));
        return Exit::WrongUse;
    }
    if (options.has(u"municipality"_s)) {
        const core::Catalogue known = core::Catalogue::municipalities();
        question.municipality = known.keyFor(options[u"municipality"_s]).value_or(QString());
        if (question.municipality.isEmpty())
            return refuse(terminal, {{core::Problem::Weight::Blocks, u"municipality"_s, Text::tr("municipality: must be one of %1").arg(known.keys().join(u", "_s))}}, options.json());
    }
    core::Receiver receiver;
    if (options.has(u"receiver"_s)) {
        QStringList known;
        for (const core::Receiver &each : core::receivers()) {
            known.append(each.id);
            if (each.id == options[u"receiver"_s])
                receiver = each;
        }
        if (receiver.id.isEmpty())
            return refuse(terminal, {{core::Problem::Weight::Blocks, u"receiver"_s, Text::tr("receiver: must be one of %1").arg(known.join(u", "_s))}}, options.json());
        if (!receiver.inHouse && question.quarter > 0) {
            terminal.say(Text::tr("Outside the house only figures of a whole year are told: those of a quarter would give small numbers away."));
            return Exit::WrongUse;
        }
    }
    return withStore(options, terminal, [&](OpenVault &open) {
        const core::RuleBook rules = core::officeBook(open.store, core::RuleBook::builtIn());
        const QJsonObject head{{u"year"_s, question.year}, {u"municipality"_s, question.municipality.isEmpty() ? QJsonValue() : QJsonValue(question.municipality)}};
        if (!receiver.inHouse) {
            core::ReportRequest request{open.store, rules, open.clock, u"kpi"_s};
            request.year = question.year;
            request.municipality = question.municipality;
            request.receiver = receiver;
            return printProtected(request, head, options.json(), terminal);
        }
        const core::Kpis kpis(open.store, rules);
        const core::FrozenKpis frozen(open.store, kpis);
        QJsonArray results;
        for (const core::KpiDefinition &definition : kpis.definitions(question.year)) {
            const core::KpiResult result = kpis.count(definition, question);
            QJsonObject json = toJson(result);
            json.insert(u"frozen"_s, frozenOf(frozen, result));
            results.append(json);
            if (!options.json())
                print(terminal, result);
        }
        QJsonObject whole = head;
        whole.insert(u"kpis"_s, results);
        whole.insert(u"service"_s, serviceJson(kpis, question));
        if (options.json())
            terminal.print(whole);
        return Exit::Done;
    });
}

} // namespace cli
