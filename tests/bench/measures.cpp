#include "tests/bench/measures.h"

#include "core/dossier/duplicates.h"
#include "core/exchange/importplan.h"
#include "ui/dossier/dossierlistpage.h"
#include "ui/dossier/dossierpage.h"
#include "core/kpi/inflow.h"
#include "core/kpi/quality.h"
#include "core/kpi/servicefigures.h"
#include "core/rendement/rendement.h"
#include "ui/kpi/resultspage.h"
#include "ui/rendement/rendementpage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr double keystrokeAim = 30;
constexpr double changeAim = 5;
constexpr double resultsAim = 300;
constexpr double dossierAim = 50;
constexpr int resultsYear = 2025;

/// Taking a page down again is not part of showing it.
void drop(std::unique_ptr<QWidget> page, benchmark::State &state)
{
    state.PauseTiming();
    page.reset();
    state.ResumeTiming();
}

Measure search(const QString &text, const QString &what)
{
    return {"search, " + what.toStdString() + ": \"" + text.toStdString() + "\"", keystrokeAim, [text](Office &office, benchmark::State &) {
                benchmark::DoNotOptimize(office.search.find(text));
            }};
}

/// The last digits of a BSN that is in the caseload.
QString bsnTail(Office &office)
{
    return office.store.query(u"select bsn from persons where bsn <> '' order by id limit 1 offset 77"_s).value(0).value(u"bsn"_s).toString().right(4);
}

void openDossier(Office &office, benchmark::State &state)
{
    std::unique_ptr<QWidget> page(new ui::DossierPage(office.desk, office.someDossier(), {}, {}));
    showAndPaint(*page);
    drop(std::move(page), state);
}

void openList(Office &office, benchmark::State &state)
{
    std::unique_ptr<QWidget> page(new ui::DossierListPage(office.desk));
    showAndPaint(*page);
    drop(std::move(page), state);
}

void typeInList(Office &office, benchmark::State &state)
{
    // One page for all keystrokes; each takes away or adds a letter, as typing does.
    static const QStringList typed{u"j"_s, u"ja"_s, u"jan"_s, u"jans"_s, u"janse"_s, u"jansen"_s, u"v"_s, u"ve"_s, u"vel"_s, u"veld"_s};
    static int key = 0;
    state.PauseTiming();
    auto *page = office.kept<ui::DossierListPage>([&] {
        auto made = std::make_unique<ui::DossierListPage>(office.desk);
        showAndPaint(*made);
        return made;
    });
    auto *field = page->findChild<QLineEdit *>(u"search"_s);
    state.ResumeTiming();
    field->setText(typed[key++ % typed.size()]);
    QApplication::processEvents();
}

void changeInWindow(Office &office, benchmark::State &state)
{
    state.PauseTiming();
    office.kept<ui::MainWindow>([&] {
        auto window = office.window();
        window->goTo(u"dossiers"_s);
        window->openDossier(office.someDossier().text());
        QApplication::processEvents();
        return window;
    });
    core::Note note;
    note.dossier = office.someDossier();
    note.kind = u"phone"_s;
    note.day = caseloadDay();
    note.text = u"Gebeld over de vergunning en de offerte voor de bestelbus."_s;
    state.ResumeTiming();
    office.notes.add(note);
    QApplication::processEvents();
}

void saveNote(Office &office, benchmark::State &state)
{
    state.PauseTiming();
    core::Note note;
    note.dossier = office.someDossier();
    note.kind = u"phone"_s;
    note.day = caseloadDay();
    note.minutes = 15;
    note.text = u"Gebeld over de vergunning. De gemeente beslist binnen zes weken; klant belt zelf na over de offerte."_s;
    state.ResumeTiming();
    office.notes.add(note);
}

void saveHours(Office &office, benchmark::State &state)
{
    state.PauseTiming();
    static int minutes = 0;
    const core::Id<core::Dossier> dossier = office.someDossier();
    const core::HourCell cell{caseloadDay().addDays(-1), u"direct"_s, core::HourQuantity::minutes(30 + ++minutes % 90)};
    state.ResumeTiming();
    benchmark::DoNotOptimize(office.pto.book(dossier, cell));
}

void savePerson(Office &office, benchmark::State &state)
{
    state.PauseTiming();
    static int number = 0;
    core::Person person = office.store.select<core::Person>(u"dossier = ? and role = 'client'"_s, {office.someDossier().text()}).value(0);
    person.phone = u"06 0000 %1"_s.arg(++number % 10'000, 4, 10, QLatin1Char('0'));
    state.ResumeTiming();
    office.dossiers.save(person);
}

void checkDuplicates(Office &office, benchmark::State &)
{
    core::Person person;
    person.lastName = u"Janssen"_s;
    person.firstName = u"Ann"_s;
    benchmark::DoNotOptimize(core::findDuplicates(office.store, office.search, person));
}

/// A file of five thousand clients who are all known already: each row is looked up by number, BSN, name and birth date.
QString fileOfKnownClients(Office &office)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"clients.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("Dossiernummer;BSN;Voornaam;Achternaam;Geboortedatum\n");
    office.store.each(u"select d.number, p.bsn, p.first_name, p.last_name, p.birth_date from persons p join dossiers d on d.id = p.dossier where p.role = 'client' "
                      "order by d.number limit 5000"_s, {}, [&](const core::Cells &cells) {
        file.write(QStringList{cells.text(0), cells.text(1), cells.text(2), cells.text(3), cells.text(4)}.join(u';').toUtf8() + '\n');
    });
    return path;
}

void checkFile(Office &office, benchmark::State &state)
{
    state.PauseTiming();
    const QString path = fileOfKnownClients(office);
    state.ResumeTiming();
    const core::Layout layout = core::Layout::named(u"caseload"_s);
    const core::ImportSource source = core::inspect(path);
    benchmark::DoNotOptimize(core::examine(office.store, layout, source, core::guessMapping(layout, source.headings)));
}

void openResults(Office &office, benchmark::State &state)
{
    // Counted anew each time: what was counted before is remembered only while nothing changes.
    core::Kpis kpis(office.store, office.rules);
    std::unique_ptr<QWidget> page(new ui::ResultsPage(kpis, office.desk.clock, office.ask));
    showAndPaint(*page);
    drop(std::move(page), state);
}

void chooseYear(Office &office, benchmark::State &state)
{
    state.PauseTiming();
    core::Kpis kpis(office.store, office.rules);
    auto page = std::make_unique<ui::ResultsPage>(kpis, office.desk.clock, office.ask);
    showAndPaint(*page);
    state.ResumeTiming();
    page->choose(resultsYear - 2, u"pto"_s);
    page->grab();
    drop(std::move(page), state);
}

/// Everything the page can show of one result: ten years, twelve quarters, every municipality and month.
void showAllCharts(Office &office, benchmark::State &state)
{
    core::Kpis kpis(office.store, office.rules);
    std::unique_ptr<QWidget> page(new ui::ResultsPage(kpis, office.desk.clock, office.ask));
    auto *results = static_cast<ui::ResultsPage *>(page.get());
    results->choose(resultsYear, u"pto"_s);
    showAndPaint(*page);
    auto *charts = page->findChild<QTabWidget *>(u"charts"_s);
    for (int tab = 0; tab < charts->count(); ++tab)
        charts->setCurrentIndex(tab);
    drop(std::move(page), state);
}

void openRendement(Office &office, benchmark::State &state)
{
    core::Kpis kpis(office.store, office.rules);
    const core::Rendement rendement(office.store, kpis);
    std::unique_ptr<QWidget> page(new ui::RendementPage(rendement, kpis, office.desk.clock, office.ask));
    showAndPaint(*page);
    drop(std::move(page), state);
}

void countMissing(Office &office, benchmark::State &)
{
    const core::Kpis kpis(office.store, office.rules);
    benchmark::DoNotOptimize(core::DataQuality(kpis).rows({resultsYear, {}, {}}));
}

void countInflow(Office &office, benchmark::State &)
{
    const core::Kpis kpis(office.store, office.rules);
    benchmark::DoNotOptimize(core::Inflow(office.store, kpis).perQuarter({resultsYear, {}, {}}, 40));
}

void countService(Office &office, benchmark::State &)
{
    const core::Kpis kpis(office.store, office.rules);
    benchmark::DoNotOptimize(core::ServiceFigures(kpis).of({resultsYear, {}, {}}));
}

void countResults(Office &office, benchmark::State &)
{
    const core::Kpis kpis(office.store, office.rules);
    for (const core::KpiDefinition &definition : kpis.definitions(resultsYear))
        benchmark::DoNotOptimize(kpis.count(definition, {resultsYear, {}, {}}));
}

} // namespace

QList<Measure> measures()
{
    return {
        {"dossier opens, painted", dossierAim, openDossier},
        search(u"j"_s, u"one letter"_s),
        search(u"jan"_s, u"three letters"_s),
        search(u"veldhuis"_s, u"a whole name"_s),
        search(u"jansne"_s, u"misspelled"_s),
        search(u"groenberhg"_s, u"misspelled"_s),
        search(u"vergun"_s, u"text of notes"_s),
        search(u"jansen vergunning"_s, u"name and text"_s),
        search(u"qxzvw"_s, u"nothing like it"_s),
        {"search, last four digits of a BSN", keystrokeAim, [](Office &office, benchmark::State &state) {
             state.PauseTiming();
             static const QString tail = bsnTail(office);
             state.ResumeTiming();
             benchmark::DoNotOptimize(office.search.find(tail));
         }},
        {"a letter typed in the list of dossiers, list shown", keystrokeAim, typeInList},
        {"duplicate check while a name is typed", keystrokeAim, checkDuplicates},
        {"a note saved", changeAim, saveNote},
        {"hours of a day saved", changeAim, saveHours},
        {"a telephone number saved", changeAim, savePerson},
        {"results of a year counted", resultsAim, countResults},
        {"walk-in hour, groups, referrals and debts of a year counted", resultsAim, countService},
        {"results page, painted", resultsAim, openResults},
        {"results page, another year chosen", resultsAim, chooseYear},
        {"results page, ten years, quarters, municipalities and months", resultsAim, showAllCharts},
        {"inflow of ten years counted", resultsAim, countInflow},
        {"costs and yields, page painted", resultsAim, openRendement},
        {"what is missing for the report, counted", resultsAim, countMissing},
        {"list of dossiers, painted", 0, openList},
        {"a file of 5,000 known clients checked", 0, checkFile},
        {"a note saved, and the open window up to date", 0, changeInWindow},
    };
}

} // namespace bench
