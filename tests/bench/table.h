#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <string>
#include <vector>

namespace bench {

/// Prints what was measured as one Markdown table: the sealed vault against its aim and against the plain database.
class TableReporter : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context &context) override;
    void ReportRuns(const std::vector<Run> &runs) override;
    void Finalize() override;

private:
    /// Milliseconds of each repetition.
    struct Times {
        std::vector<double> clock;
        std::vector<double> processor;
    };
    struct Line {
        double aim = 0;
        std::map<std::string, Times> times; ///< by "sealed", "plain", "none"
    };
    std::vector<std::string> m_order;
    std::map<std::string, Line> m_lines;
};

} // namespace bench
