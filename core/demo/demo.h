#pragma once

#include "core/rules/rulebook.h"
#include "core/store/store.h"

#include <functional>

namespace core {

/// What the made-up caseload should be.
struct DemoWish {
    int dossiers = 0; ///< at least this many; the story of a year needs about 125
    int year = 2018;  ///< the year whose report the records give back
    quint32 seed = 2018;
};

/// Fills a vault with made-up people: the caseload of one year, from which the results of that year come out as its report
/// has them, and a present caseload to practise on. The same wish on the same day gives the same records.
/// Returns the number of dossiers. Throws Failure(File) when the vault already holds dossiers.
int fillWithDemo(Store &store, const RuleBook &rules, const DemoWish &wish,
                 const std::function<bool(int done, int total)> &progress = {});

} // namespace core
