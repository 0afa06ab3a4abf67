#pragma once

#include "core/report/reports.h"

namespace core {

/// A kind of letter to a creditor, from resources/debt/letters.json: balance, offer, reminder, accepted, discharged, withdrawn.
struct DebtLetterKind {
    QString key;
    QString title;
};
QList<DebtLetterKind> debtLetterKinds();

/// Names one letter for ReportRequest::item: `record` is the id of a share of the creditor, or of a debt for a request for the balance.
QString debtLetterItem(const QString &kind, const QString &record);

/// A letter to one creditor. Without an item: the offer to the first creditor of the newest offer, or a request for the balance.
Document debtLetter(const ReportRequest &request);

} // namespace core
