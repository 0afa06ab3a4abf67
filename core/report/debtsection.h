#pragma once

#include "core/report/reports.h"

namespace core {

/// Adds the debts of a dossier to an extract; nothing when there are none.
void addDebtSection(Document &document, const ReportRequest &request);

/// Ids of the records of a dossier that tell about debts. Tasks and papers that hang under them stay off a paper for who does not get debts.
QSet<QString> debtRecords(const Store &store, const Id<Dossier> &dossier);

} // namespace core
