#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/debt/capacity.h"
#include "core/debt/debt.h"
#include "core/debt/offer.h"

namespace core {

/// A request to the court: the statutory scheme, a forced agreement, or a moratorium in a threat.
struct CourtFile {
    Id<CourtFile> id;
    Id<Dossier> dossier;
    QString kind = QStringLiteral("wsnp"); ///< wsnp, forced, moratorium
    QString offer; ///< id of the offer that was refused; may be empty
    QDate started;
    QString present; ///< what is in the file, as "goods:yes request:yes"
    QDate filed; ///< handed in with the court
    QDate heard;
    QDate decided;
    QString outcome; ///< granted, refused, withdrawn
    QDate until; ///< a moratorium holds up to and including this day
    QString remark;
    bool operator==(const CourtFile &) const = default;

    bool has(const QString &item) const;
    void set(const QString &item, bool present);
};

template <> const Table<CourtFile> &tableOf<CourtFile>();

/// What the dossier holds on which the list of the file is judged.
struct CourtFacts {
    QList<Debt> debts;
    std::optional<DebtCapacity> capacity;
    std::optional<DebtOffer> offer;
    QList<CreditorOffer> creditors;
    bool partner = false;
    QHash<QString, int> papers; ///< how many papers are filed under an item
};

/// Something the file must hold.
struct CourtItem {
    QString key;
    QString title;
    QString article;
    bool present = false;
    bool automatic = false; ///< the program sees in the dossier whether it is there
    QString why; ///< what is missing, or what was found
    int papers = 0;
    bool verified = true; ///< false: the article was not read, or only in part
};

/// The list for a kind of request, from resources/debt/court.json.
QList<CourtItem> itemsOf(const CourtFile &file, const CourtFacts &facts, const RuleBook &rules);
int missingOf(const QList<CourtItem> &items);

QList<Problem> check(const CourtFile &file, QDate today);
/// The last day of a moratorium that is granted on a day, by the rules.
QDate moratoriumUntil(QDate granted, const RuleBook &rules);

} // namespace core
