#include "core/base/failure.h"
#include "tests/bench/measures.h"
#include "tests/bench/table.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// The value after a name on the command line.
QString after(const QStringList &arguments, const QString &name, const QString &otherwise)
{
    const qsizetype at = arguments.indexOf(name);
    return at >= 0 && at + 1 < arguments.size() ? arguments[at + 1] : otherwise;
}

} // namespace

/// zaakwijzer_bench [--folder DIR] [--dossiers N] [--repetitions N] [--memory] and the flags of Google Benchmark.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true); // the preferences of who measures stay as they are
    ui::applyTheme(application, ui::ThemeKind::Light);
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    const QStringList arguments = application.arguments();
    bench::CaseloadSize size;
    size.dossiers = after(arguments, u"--dossiers"_s, u"10000"_s).toInt();
    size.hours = size.dossiers * 100;
    size.notes = size.dossiers * 20;
    const int repetitions = after(arguments, u"--repetitions"_s, u"5"_s).toInt();
    try {
        const bench::Caseload caseload(after(arguments, u"--folder"_s, u"bench-caseload"_s), size);
        if (arguments.contains(u"--memory"_s)) {
            std::printf("| Memory at its most, after a morning's work (MB) | 200 | %.0f | | | | | |\n", bench::memoryOfAMorning(caseload));
            return 0;
        }
        benchmark::Initialize(&argc, argv);
        bench::registerOpening(caseload, repetitions);
        bench::registerProgram(caseload, repetitions);
        bench::Offices offices(caseload);
        bench::registerMeasures(offices, repetitions);
        bench::registerPaper(repetitions);
        bench::TableReporter table;
        benchmark::RunSpecifiedBenchmarks(&table);
    } catch (const core::Failure &failure) {
        std::fprintf(stderr, "%s\n", qPrintable(failure.message()));
        return 1;
    }
    return 0;
}
