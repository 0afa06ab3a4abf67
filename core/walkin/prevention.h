#pragma once

#include "core/base/problem.h"
#include "core/dossier/dossier.h"
#include "core/store/store.h"

namespace core {

struct WalkInContact;

/// A meeting, a publication or a social-media action, with how many it reached.
struct OutreachActivity {
    Id<OutreachActivity> id;
    QDate day;
    QString kind; ///< key of resources/walkin/walkin.json: meeting, publication, social
    QString title;
    QString place; ///< where it was, or in which paper or on which channel
    QString audience; ///< keys with a space between them
    QString municipality; ///< empty: all
    int reach = 0; ///< attendees, readers or views; what is counted stands with the kind
    QString note;
    QString adviser;
    bool operator==(const OutreachActivity &) const = default;
};

template <> const Table<OutreachActivity> &tableOf<OutreachActivity>();

/// Arrears that a landlord, an energy company or somebody else reported.
struct EarlySignal {
    Id<EarlySignal> id;
    QDate received;
    QString source; ///< who reported it
    QString kinds;  ///< of arrears: keys with a space between them
    QString municipality;
    QString who; ///< name and address as they were reported; goes after the retention term
    Money amount;
    int months = 0; ///< of arrears; 0: not known
    QDate followUp; ///< the day by which somebody makes contact
    QString action; ///< what was done last
    QString outcome; ///< empty while it is followed
    QDate outcomeDay;
    QString note; ///< goes after the retention term
    QString adviser;
    QDate textRemoved;
    bool operator==(const EarlySignal &) const = default;

    bool isOpen() const { return outcome.isEmpty(); }
    QStringList kindKeys() const { return kinds.split(QLatin1Char(' '), Qt::SkipEmptyParts); }
};

template <> const Table<EarlySignal> &tableOf<EarlySignal>();

/// A signal with the dossier it came to belong to.
struct EarlySignalRow {
    Id<EarlySignal> id;
    EarlySignal signal;
    Id<Dossier> dossier;
    QString number;
};

QList<Problem> check(const OutreachActivity &activity, QDate today);
QList<Problem> check(const EarlySignal &signal, QDate today);

/// What is done before people are in trouble: outreach, and signals of arrears with their follow-up.
class Prevention {
public:
    explicit Prevention(Store &store) : m_store(store) {}

    /// Of a year (0: all) and a municipality (empty: all; what is for all municipalities counts in each), newest first.
    QList<OutreachActivity> activities(int year, const QString &municipality) const;
    [[nodiscard]] QList<Problem> record(OutreachActivity activity);
    void remove(const Id<OutreachActivity> &id);

    /// By the day they came in, newest first; open ones before the others.
    QList<EarlySignalRow> signalsOf(int year, const QString &municipality) const;
    /// Its follow-up is kept as a task, which is done with the outcome.
    [[nodiscard]] QList<Problem> record(EarlySignal signal);
    void remove(const Id<EarlySignal> &id);
    /// A contact of the walk-in hour that begins with what the signal tells; keeping it closes the signal.
    WalkInContact contactFrom(const Id<EarlySignal> &id) const;
    /// Inside the operation that keeps that contact.
    void came(Writer &writer, const Id<EarlySignal> &id) const;
    /// The signal became a dossier, with a note in it.
    [[nodiscard]] QList<Problem> tie(const Id<EarlySignal> &id, const Id<Dossier> &dossier);
    /// Takes it out of the dossier again, with the note; what the tie closed is followed once more.
    void untie(const Id<EarlySignal> &id);

    Store &store() const { return m_store; }

private:
    void putFollowUp(Writer &writer, const EarlySignal &signal) const;

    Store &m_store;
};

} // namespace core
