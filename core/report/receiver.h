#pragma once

#include <QList>
#include <QSet>
#include <QString>

namespace core {

/// Somebody a paper goes to, and what is then left out of it. From resources/report/receivers.json.
struct Receiver {
    QString id; ///< client, internal, …
    QString title;
    QString description;
    QSet<QString> withheld;     ///< topics: keys of parts ("notes") and of fields ("bsn")
    QSet<QString> withheldItems; ///< keys of plan items and facts that belong to what is withheld
    bool asksName = false;      ///< which organisation or person exactly
    bool asksPurpose = false;   ///< why they get it
    bool officeOnly = false;    ///< never gets a paper about one dossier
    bool inHouse = true;        ///< works here; for everybody else numbers of fewer than five persons stay off the paper
    bool withholds(const QString &topic) const { return withheld.contains(topic); }
    /// For an item of a checklist, or a fact it waits for.
    bool withholdsItem(const QString &key) const { return withheldItems.contains(key); }
};

/// Something a paper may hold that not everybody gets to see.
struct Topic {
    QString id;
    QString title; ///< "BSN (alleen de laatste cijfers)"
};

/// Throws Failure(File) when the data file cannot be read.
QList<Receiver> receivers();
QList<Topic> topics();
/// Throws Failure(File) for an id that is not in the list.
Receiver receiverOf(const QString &id);

} // namespace core
