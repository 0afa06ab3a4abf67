#pragma once

#include "tests/bench/office.h"

#include <benchmark/benchmark.h>

#include <functional>
#include <string>

namespace bench {

/// One thing that is timed, once on the sealed vault and once on the plain database.
struct Measure {
    std::string name;
    double aim = 0; ///< milliseconds
    /// Does it once. What must not be timed stands between state.PauseTiming() and state.ResumeTiming().
    std::function<void(Office &, benchmark::State &)> once;
};

/// What happens in an office that is open already.
QList<Measure> measures();

/// Opening: each time from a closed file to a painted window; the caseload must not be open elsewhere.
void registerOpening(const Caseload &caseload, int repetitions);
/// The same with the window of the program itself.
void registerProgram(const Caseload &caseload, int repetitions);
void registerMeasures(Offices &offices, int repetitions);
/// A paper of twenty pages; it needs no vault.
void registerPaper(int repetitions);

/// Works a morning on the sealed vault and returns the most memory that this process ever held, in MB.
double memoryOfAMorning(const Caseload &caseload);

} // namespace bench
