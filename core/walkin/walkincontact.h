#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/dossier/dossier.h"
#include "core/rules/catalogue.h"

namespace core {


/// Somebody who came to the walk-in hour: no name, no dossier. Everything but the note is a key of resources/walkin/walkin.json.
struct WalkInContact {
    Id<WalkInContact> id;
    QDate day;
    QString place;
    QString municipality;
    QString legalForm;
    QString questions; ///< keys with a space between them
    QString advice;    ///< keys with a space between them
    QString result;    ///< empty while it is open
    QDate aftercare;   ///< the day on which somebody looks how it went; null: not needed
    QString note;      ///< a few words without a name; goes after the retention term
    QString adviser;
    QString follows; ///< id of the first contact with the same entrepreneur; empty for that first one
    QString signal;  ///< id of the early signal it came from; may be empty
    QDateTime written;
    QDate textRemoved; ///< the day on which the retention term took the note
    bool operator==(const WalkInContact &) const = default;

    QStringList questionKeys() const { return questions.split(QLatin1Char(' '), Qt::SkipEmptyParts); }
    QStringList adviceKeys() const { return advice.split(QLatin1Char(' '), Qt::SkipEmptyParts); }
    /// The first contact with this entrepreneur: itself, or the one it follows.
    QString root() const { return follows.isEmpty() ? id.text() : follows; }
};

template <> const Table<WalkInContact> &tableOf<WalkInContact>();

/// The dossier that a contact or a signal came to belong to; exactly one of the two is named.
struct WalkInTie {
    Id<WalkInTie> id;
    Id<Dossier> dossier;
    std::optional<QString> contact;
    std::optional<QString> signal;
    QDate day;
    QString note; ///< id of the note that it wrote in the dossier; empty in ties of before that was kept
    bool operator==(const WalkInTie &) const = default;
};

template <> const Table<WalkInTie> &tableOf<WalkInTie>();

/// A list of resources/walkin/walkin.json: places, municipalities, forms, questions, advices, results, …
Catalogue walkInList(const QString &list);
/// Labels of keys, with a comma between them.
QString walkInLabels(const QString &list, const QStringList &keys);

/// Whether a contact can be kept. A note may hold no BSN.
QList<Problem> check(const WalkInContact &contact, QDate today);

} // namespace core
