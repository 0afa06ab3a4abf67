#include "tests/bench/measures.h"

#include "core/report/document.h"
#include "tests/bench/program.h"
#include "ui/dossier/dossierpage.h"
#include "ui/print/pdfprinter.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr double openingAim = 500;
constexpr double dossierAim = 50;
constexpr double paperAim = 1000;
constexpr int pages = 20;

benchmark::internal::Benchmark *timed(benchmark::internal::Benchmark *made, double aim, int repetitions)
{
    return made->UseRealTime()->Unit(benchmark::kMillisecond)->Repetitions(repetitions)->Arg(qint64(aim));
}

std::string nameOf(const std::string &what, Kind kind)
{
    return what + (kind == Kind::Sealed ? "|sealed" : "|plain");
}

core::Document paper()
{
    core::Document document;
    document.meta.title = u"Uittreksel"_s;
    document.meta.made = QDateTime(caseloadDay(), QTime(10, 0));
    document.add(core::Title{u"Uittreksel van een dossier"_s});
    while (ui::PageLayout(document).pageCount() < pages) {
        document.add(core::Heading{u"Uren en gesprekken"_s});
        document.add(core::Paragraph{u"De klant werkte in deze weken gemiddeld veertien uur per week in het eigen bedrijf en leverde de urenlijst elke maand op tijd in. "_s.repeated(6)});
        core::TableBlock table;
        table.columns = {{u"Dag"_s, core::Align::Left, 2}, {u"Werk"_s, core::Align::Left, 5}, {u"Uren"_s, core::Align::Right, 0}};
        for (int row = 0; row < 45; ++row)
            table.rows.append({u"%1-3-2026"_s.arg(row % 31 + 1), u"Werkplaats, klanten bezocht en offertes nagebeld"_s, u"2:30"_s});
        document.add(table);
        core::Series series;
        series.kind = core::ChartKind::Bars;
        core::SeriesRow worked{u"Gewerkt"_s, {}};
        for (int week = 1; week <= 20; ++week) {
            series.labels.append(QString::number(week));
            worked.values.append(8.0 + week % 9);
        }
        series.rows = {worked};
        document.add(core::ChartBlock{series});
    }
    return document;
}

/// "VmHWM:  123456 kB" as the kernel has it, in MB.
double fieldOfStatus(const QByteArray &name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith(name + ':'))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

} // namespace

void registerOpening(const Caseload &caseload, int repetitions)
{
    for (const Kind kind : {Kind::Sealed, Kind::Plain}) {
        timed(benchmark::RegisterBenchmark(nameOf("window ready with the morning page", kind).c_str(),
                                           [&caseload, kind](benchmark::State &state) {
                                               for (auto _ : state) {
                                                   auto office = std::make_unique<Office>(caseload, kind);
                                                   auto window = office->window();
                                                   state.PauseTiming();
                                                   window.reset();
                                                   office.reset();
                                                   state.ResumeTiming();
                                               }
                                           }), openingAim, repetitions);
        timed(benchmark::RegisterBenchmark(nameOf("window ready, and the list of dossiers", kind).c_str(),
                                           [&caseload, kind](benchmark::State &state) {
                                               for (auto _ : state) {
                                                   auto office = std::make_unique<Office>(caseload, kind);
                                                   auto window = office->window();
                                                   window->goTo(u"dossiers"_s);
                                                   QApplication::processEvents();
                                                   window->grab();
                                                   state.PauseTiming();
                                                   window.reset();
                                                   office.reset();
                                                   state.ResumeTiming();
                                               }
                                           }), openingAim, repetitions);
    }
}

void registerProgram(const Caseload &caseload, int repetitions)
{
    timed(benchmark::RegisterBenchmark("the program itself: window ready|sealed",
                                       [&caseload](benchmark::State &state) {
                                           Before before;
                                           for (auto _ : state) {
                                               auto program = std::make_unique<Program>(caseload, before);
                                               showAndPaint(program->window());
                                               state.PauseTiming();
                                               program.reset();
                                               state.ResumeTiming();
                                           }
                                       }), openingAim, repetitions);
    timed(benchmark::RegisterBenchmark("the program itself: another dossier in the window|sealed",
                                       [&caseload](benchmark::State &state) {
                                           Before before;
                                           Program program(caseload, before);
                                           showAndPaint(program.window());
                                           QList<core::Id<core::Dossier>> some;
                                           for (const core::Row &row : program.session().store.query(u"select id from dossiers order by id limit 200"_s))
                                               some.append(core::Id<core::Dossier>::parse(row.value(u"id"_s).toString()));
                                           qsizetype at = 0;
                                           for (auto _ : state) {
                                               program.window().openDossier(some[at++ % some.size()].text());
                                               QApplication::processEvents();
                                               program.window().grab();
                                           }
                                       }), dossierAim, repetitions);
}

void registerMeasures(Offices &offices, int repetitions)
{
    for (const Measure &measure : measures())
        for (const Kind kind : {Kind::Sealed, Kind::Plain})
            timed(benchmark::RegisterBenchmark(nameOf(measure.name, kind).c_str(),
                                               [&offices, measure, kind](benchmark::State &state) {
                                                   Office &office = offices[kind];
                                                   for (auto _ : state)
                                                       measure.once(office, state);
                                               }), measure.aim, repetitions);
}

void registerPaper(int repetitions)
{
    timed(benchmark::RegisterBenchmark("a paper of twenty pages as PDF|none",
                                       [](benchmark::State &state) {
                                           static const core::Document document = paper();
                                           for (auto _ : state)
                                               benchmark::DoNotOptimize(ui::pdfOf(ui::PageLayout(document)));
                                       }), paperAim, repetitions);
}

double memoryOfAMorning(const Caseload &caseload)
{
    Before before;
    Program program(caseload, before);
    ui::MainWindow &window = program.window();
    showAndPaint(window);
    const auto look = [&](const QString &place) {
        window.goTo(place);
        QApplication::processEvents();
        window.grab();
    };
    look(u"dossiers"_s);
    int opened = 0;
    for (const core::Row &row : program.session().store.query(u"select id from dossiers order by id limit 20"_s)) {
        window.openDossier(row.value(u"id"_s).toString(), ++opened % 2 == 0 ? u"pto"_s : QString());
        QApplication::processEvents();
        window.grab();
    }
    for (const QString &text : {u"j"_s, u"jan"_s, u"jansne"_s, u"vergun"_s, u"groenberhg"_s})
        program.session().search.find(text);
    look(u"results"_s);
    look(u"rules"_s);
    look(u"settings"_s);
    ui::pdfOf(ui::PageLayout(paper()));
    return fieldOfStatus("VmHWM");
}

} // namespace bench
