#include "tests/bench/table.h"

#include <algorithm>
#include <cstdio>

namespace bench {

namespace {

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[times.size() / 2];
}

double least(const std::vector<double> &times)
{
    return times.empty() ? 0 : *std::min_element(times.begin(), times.end());
}

std::string text(double milliseconds)
{
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, milliseconds < 10 ? "%.2f" : milliseconds < 100 ? "%.1f" : "%.0f", milliseconds);
    return buffer;
}

} // namespace

bool TableReporter::ReportContext(const Context &)
{
    return true;
}

void TableReporter::ReportRuns(const std::vector<Run> &runs)
{
    for (const Run &run : runs) {
        if (run.run_type != Run::RT_Iteration || run.error_occurred)
            continue;
        const std::string &full = run.run_name.function_name;
        const auto bar = full.rfind('|');
        const std::string name = full.substr(0, bar);
        if (m_lines.count(name) == 0)
            m_order.push_back(name);
        Line &line = m_lines[name];
        line.aim = std::stod(run.run_name.args);
        Times &times = line.times[full.substr(bar + 1)];
        times.clock.push_back(run.GetAdjustedRealTime());
        times.processor.push_back(run.GetAdjustedCPUTime());
        std::fprintf(stderr, "%s: %s ms, processor %s ms\n", full.c_str(), text(times.clock.back()).c_str(), text(times.processor.back()).c_str());
    }
}

void TableReporter::Finalize()
{
    std::printf("| What | Aim (ms) | Median (ms) | Best (ms) | Processor, best (ms) | Plain database: best (ms) | processor (ms) | Sealed against plain, processor |\n"
                "|---|---|---|---|---|---|---|---|\n");
    for (const std::string &name : m_order) {
        Line &line = m_lines[name];
        const Times &ours = line.times.count("sealed") ? line.times["sealed"] : line.times["none"];
        const Times &plain = line.times["plain"];
        char share[16] = "";
        if (!plain.clock.empty() && !ours.clock.empty())
            std::snprintf(share, sizeof share, "%.2f", least(ours.processor) / least(plain.processor));
        std::printf("| %s | %s | %s | %s | %s | %s | %s | %s |\n", name.c_str(), line.aim > 0 ? text(line.aim).c_str() : "", text(median(ours.clock)).c_str(),
                    text(least(ours.clock)).c_str(), text(least(ours.processor)).c_str(), plain.clock.empty() ? "" : text(least(plain.clock)).c_str(),
                    plain.clock.empty() ? "" : text(least(plain.processor)).c_str(), share);
    }
}

} // namespace bench
