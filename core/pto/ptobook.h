#pragma once

#include "core/pto/hourentry.h"
#include "core/pto/incomeentry.h"
#include "core/pto/ptomonths.h"
#include "core/pto/ptopermission.h"

namespace core {

/// What a cell of the week grid holds: all hours of one kind on one day.
struct HourCell {
    QDate day;
    QString kind;
    HourQuantity worked;
    bool operator==(const HourCell &) const = default;
};

/// The hours, income and permissions of part-time entrepreneurs. A verb that may be refused returns what stopped it;
/// empty means it is written, as one operation.
class PtoBook {
public:
    explicit PtoBook(Store &store) : m_store(store), m_months(store) {}

    QList<HourEntry> hours(const Id<Dossier> &dossier, QDate first, QDate last) const;
    QList<HourEntry> week(const Id<Dossier> &dossier, const IsoWeek &week) const { return hours(dossier, week.monday(), week.sunday()); }
    QList<HourEntry> year(const Id<Dossier> &dossier, int year) const { return hours(dossier, QDate(year, 1, 1), QDate(year, 12, 31)); }

    /// What stands in a cell becomes this; zero empties it. Its note and reason stay.
    [[nodiscard]] QList<Problem> book(const Id<Dossier> &dossier, const HourCell &cell);
    /// The whole week becomes these cells: paste, and "the same as last week".
    [[nodiscard]] QList<Problem> fillWeek(const Id<Dossier> &dossier, const IsoWeek &week, const QList<HourCell> &cells);
    [[nodiscard]] QList<Problem> copyWeek(const Id<Dossier> &dossier, const IsoWeek &from, const IsoWeek &to);
    /// Entries beside what is there already, of any number of dossiers; all of them or none.
    [[nodiscard]] QList<Problem> add(const QList<HourEntry> &entries);
    /// Why hours went over a ceiling.
    [[nodiscard]] QList<Problem> explain(const QList<Id<HourEntry>> &entries, const QString &reason);
    [[nodiscard]] QList<Problem> annotate(const Id<HourEntry> &entry, const QString &note);
    /// What would stop these entries, were they added: a closed month, more than 24 hours on a day, nothing worked.
    QList<Problem> refusals(const QList<HourEntry> &entries) const;

    PtoMonths &months() { return m_months; }
    const PtoMonths &months() const { return m_months; }

    QList<PtoPermission> permissions(const Id<Dossier> &dossier) const;
    /// A new permission, an extension, a refusal or a withdrawal.
    [[nodiscard]] QList<Problem> decide(const PtoPermission &permission);
    void remove(const Id<PtoPermission> &permission);

    /// What was recorded, or an empty month with the norm of the benefit in it.
    IncomeEntry income(const Id<Dossier> &dossier, Month month) const;
    QList<IncomeEntry> incomes(const Id<Dossier> &dossier, Month first, Month last) const;
    [[nodiscard]] QList<Problem> record(const IncomeEntry &entry);
    /// Norm of the benefit that ran in the month; zero when none did.
    Money normOf(const Id<Dossier> &dossier, Month month) const;
    /// Key of the municipality the client lives in: its ceilings hold.
    QString municipalityOf(const Id<Dossier> &dossier) const;
    /// For what reads over all clients, such as ptoOverview().
    const Store &store() const { return m_store; }

private:
    QList<Problem> replace(const Op &op, const Id<Dossier> &dossier, QDate first, QDate last, const QString &kind, const QList<HourCell> &cells);

    Store &m_store;
    PtoMonths m_months;
};

} // namespace core
