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
        line.times[full.substr(bar + 1)].push_back(run.GetAdjustedRealTime());
        std::fprintf(stderr, "%s: %s ms\n", full.c_str(), text(run.GetAdjustedRealTime()).c_str());
    }
}

void TableReporter::Finalize()
{
    std::printf("| What | Aim (ms) | Measured: median (ms) | Best (ms) | Plain, best (ms) | Sealed against plain |\n|---|---|---|---|---|---|\n");
    for (const std::string &name : m_order) {
        const Line &line = m_lines[name];
        const auto ours = line.times.count("sealed") ? line.times.at("sealed") : line.times.count("none") ? line.times.at("none") : std::vector<double>();
        const auto plain = line.times.count("plain") ? line.times.at("plain") : std::vector<double>();
        char share[16] = "";
        if (!plain.empty() && !ours.empty())
            std::snprintf(share, sizeof share, "%.2f", least(ours) / least(plain));
        std::printf("| %s | %s | %s | %s | %s | %s |\n", name.c_str(), line.aim > 0 ? text(line.aim).c_str() : "", text(median(ours)).c_str(),
                    text(least(ours)).c_str(), plain.empty() ? "" : text(least(plain)).c_str(), share);
    }
}

} // namespace bench
