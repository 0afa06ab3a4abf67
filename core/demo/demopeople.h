#pragma once

#include "core/dossier/benefit.h"
#include "core/dossier/business.h"
#include "core/dossier/dossier.h"
#include "core/dossier/household.h"
#include "core/dossier/note.h"
#include "core/dossier/person.h"
#include "core/dossier/route.h"
#include "core/dossier/routephase.h"
#include "core/store/store.h"

#include <QJsonObject>
#include <QRandomGenerator>

namespace core {

/// Everything one made-up dossier starts with.
struct DemoDossier {
    Dossier dossier;
    Person client;
    Household household;
    Benefit benefit;
    Business business;
    QList<Route> routes;
    QList<RoutePhase> phases;
    QList<Note> notes;

    void write(Writer &writer) const;
};

/// Makes up people, one after another, from one seed.
class DemoPeople {
public:
    explicit DemoPeople(quint32 seed);

    /// A dossier opened on a day, with a client, a household, a business and a benefit, and no route yet.
    DemoDossier next(QDate opened, const QString &owner);
    /// A route through the first phases of its kind up to `phase`.
    Route &addRoute(DemoDossier &dossier, const QString &kind, QDate start, QDate end, const QString &outcome, const QString &phase);
    void addNote(DemoDossier &dossier, QDate day, const QString &kind);

    template <class T> Id<T> id() { return Id<T>::of(uuid()); }
    int between(int least, int most) { return m_random.bounded(least, most + 1); }
    template <class List> auto oneOf(const List &list) { return list.at(m_random.bounded(int(list.size()))); }

private:
    QUuid uuid();
    QString bsn();
    void fillClient(Person &client, QDate opened);
    void fillBusiness(Business &business, QDate opened);

    QRandomGenerator m_random;
    QJsonObject m_words;
    int m_lastBsn = 999900000;
    QHash<int, int> m_numbers; ///< last dossier number by year
};

} // namespace core
