#pragma once

#include "core/bbz/livingcosts.h"
#include "core/store/store.h"

namespace core {

/// Something that happened to lent living costs beside their payment and the determination.
struct LivingEntry {
    Id<LivingEntry> id;
    Id<Dossier> dossier;
    int year = 0; ///< the book year it counts for
    QDate day;
    QString kind = QStringLiteral("repaid"); ///< repaid, set-off (taken off a benefit), written-off, correction (may be below zero)
    Money amount;
    QString note;
    bool operator==(const LivingEntry &) const = default;
};

template <> const Table<LivingEntry> &tableOf<LivingEntry>();

/// One line of the ledger.
struct LivingLine {
    QDate day;
    int year = 0; ///< book year
    /// paid (a month), difference (between what was paid and the figure of the determination), extra (paid on top), gift, waived
    /// (not claimed after weighing), claimed and kept (change nothing, say what is to be repaid and what stays lent), or the kind of an entry
    QString kind;
    Month month;   ///< of a payment
    Money change;  ///< of what is owed
    Money named;   ///< what a line without change is about
    Money balance; ///< after it, over all years
    Id<LivingEntry> entry; ///< null for a line that follows from payments and determinations
    QString note;
};

/// How one book year stands.
struct LivingYear {
    int year = 0;
    bool determined = false;
    Money lent;     ///< with what was paid on top
    Money gift;     ///< with what was not claimed after weighing
    Money claimed;  ///< to be repaid by decision
    Money kept;     ///< stays an interest-free loan (art. 13)
    Money repaid;   ///< received or set off
    Money writtenOff;
    Money corrected;
    Money left() const { return lent - gift - repaid - writtenOff + corrected; }
    /// Of what is left: payable now. What is repaid goes to it first.
    Money toRepay() const;
};

/// Lent living costs as they stand at the end of a day.
struct LivingAccount {
    QDate day;
    QList<LivingLine> lines;
    QList<LivingYear> years; ///< oldest first
    Money balance;
    Money provisional; ///< of book years that were not determined
    Money toRepay;     ///< payable by decision
    Money kept() const { return balance - provisional - toRepay; }
};

/// The ledger from what was paid and decided: each payment of a month is lent; a month without a recorded payment counts by its award,
/// on its last day; the determination turns it into gift, claim and loan that stays. Adds up to the cent.
LivingAccount livingAccount(const QList<LivingAward> &awards, const QList<LivingPayment> &payments, const QList<BookYear> &years, const QList<LivingEntry> &entries, QDate day);
/// What happened in words: "Repaid", "Becomes a gift".
QString label(const LivingLine &line);

/// The ledger of a dossier.
class LivingLedger {
public:
    explicit LivingLedger(Store &store) : m_store(store) {}

    QList<LivingEntry> entries(const Id<Dossier> &dossier) const; ///< oldest first
    LivingAccount account(const Id<Dossier> &dossier, QDate day) const;
    /// A repayment of today, of the oldest year of which something has to be repaid.
    LivingEntry proposal(const Id<Dossier> &dossier) const;
    QList<Problem> check(const LivingEntry &entry) const;
    [[nodiscard]] QList<Problem> save(const LivingEntry &entry);
    void remove(const Id<LivingEntry> &entry);

private:
    Store &m_store;
};

} // namespace core
