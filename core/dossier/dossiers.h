#pragma once

#include "core/dossier/benefit.h"
#include "core/dossier/business.h"
#include "core/dossier/dossier.h"
#include "core/dossier/household.h"
#include "core/dossier/person.h"
#include "core/dossier/route.h"
#include "core/store/store.h"

namespace core {

/// The facts of one dossier together, for its header and its forms.
struct DossierFacts {
    Dossier dossier;
    QList<Person> persons; ///< client first, then partner, children, others
    std::optional<Household> household; ///< the one that applies now
    QList<Benefit> benefits; ///< newest first
    QList<Business> businesses; ///< newest first
    QList<Route> routes; ///< running ones first

    /// The person the dossier is about; an empty record when it was never filled in.
    Person client() const;
    /// "B. van der Berg" and what else there is to call the dossier by.
    QString title() const;
};

/// The verbs of a dossier as a whole. A record is stored as it is handed in: ask `check` for its problems first.
class Dossiers {
public:
    explicit Dossiers(Store &store) : m_store(store) {}

    /// A new dossier of the present adviser with its client, numbered by year.
    Dossier create(const Person &client, const std::optional<Business> &business = std::nullopt, const std::optional<Route> &route = std::nullopt);
    /// The facts, and a line in the audit that somebody looked. Throws Failure(Database) when there is no such dossier.
    DossierFacts open(const Id<Dossier> &id);
    /// The facts for a preview beside the list, which is logged as such.
    DossierFacts glance(const Id<Dossier> &id);
    /// The facts without a trace: for what the program itself needs.
    DossierFacts facts(const Id<Dossier> &id) const;
    /// By number, also the number of a dossier that was merged into another.
    std::optional<Dossier> byNumber(const QString &number) const;

    void save(const Dossier &dossier);
    void save(const Person &person);
    void save(const Household &household);
    void save(const Benefit &benefit);
    void save(const Business &business);
    void remove(const Id<Person> &person);
    void remove(const Id<Household> &household);
    void remove(const Id<Benefit> &benefit);
    void remove(const Id<Business> &business);
    void pinWarning(const Id<Dossier> &dossier, const QString &warning);

    /// Ends the dossier; its open routes stay as they are, so `openRoutes` first says which still run.
    void close(const Id<Dossier> &dossier, const QString &reason);
    void reopen(const Id<Dossier> &dossier);
    /// The whole dossier with all its rows, to the bin.
    void remove(const Id<Dossier> &dossier);
    /// Puts back what one operation removed.
    void restore(const QString &operation);

    /// The number in full; that it was shown is logged.
    QString revealBsn(const Person &person);
    QString revealIban(const Business &business);

    /// The first free number of a year, such as "2026-0042".
    QString nextNumber(int year) const;

private:
    template <class T> void put(const Op &op, const T &record);
    template <class T> void take(const Op &op, const Id<T> &id);

    Store &m_store;
};

} // namespace core
