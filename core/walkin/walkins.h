#pragma once

#include "core/store/store.h"
#include "core/walkin/walkincontact.h"

namespace core {

/// Which contacts: of a year (0: all years), or a quarter or month of it, a municipality and an adviser (empty: all).
struct WalkInQuestion {
    int year = 0;
    QString municipality = {};
    int quarter = 0; ///< 1 to 4; 0: the whole year
    int month = 0;   ///< 1 to 12; goes before a quarter
    QString adviser = {};
    QDate first() const;
    QDate last() const;
};

/// A contact with what is known around it.
struct WalkInRow {
    Id<WalkInContact> id;
    WalkInContact contact;
    bool stands = false; ///< the one that counts for its entrepreneur in the asked period: the last with a result
    int times = 1;       ///< contacts with this entrepreneur in the asked period
    Id<Dossier> dossier; ///< null while it is tied to none
    QString number;      ///< of that dossier
    bool aftercareOpen = false;
};

/// The contacts of the walk-in hour. A verb that may be refused returns what stopped it; empty or only warnings means it is written.
class WalkIns {
public:
    explicit WalkIns(Store &store) : m_store(store) {}

    /// THE question: every figure and every list of contacts comes from it. Newest first.
    QList<WalkInRow> rows(const WalkInQuestion &question) const;
    std::optional<WalkInContact> find(const Id<WalkInContact> &id) const { return m_store.find(id); }
    /// A new contact on today, where the last one was.
    WalkInContact fresh() const;
    /// A new contact with the entrepreneur of an earlier one.
    WalkInContact again(const Id<WalkInContact> &earlier) const;

    /// New or changed. Its aftercare is kept as a task, which moves with the day.
    [[nodiscard]] QList<Problem> record(WalkInContact contact);
    /// What followed on it goes on without it: the next contact becomes the first one.
    void remove(const Id<WalkInContact> &id);

    /// Ties every contact with this entrepreneur to the dossier, with a note in it; the count stays as it is.
    [[nodiscard]] QList<Problem> tie(const Id<WalkInContact> &id, const Id<Dossier> &dossier);
    /// Takes every contact with this entrepreneur out of the dossier again, with the notes that the tie wrote there. A note to which
    /// somebody added something stays. The count stays as it is.
    void untie(const Id<WalkInContact> &id);

    /// Years with contacts, newest first, the present one always.
    QList<int> years() const;
    Store &store() const { return m_store; }

private:
    QList<WalkInContact> chain(const WalkInContact &contact) const;
    void putTie(Writer &writer, const WalkInContact &contact, const Id<Dossier> &dossier) const;
    void putAftercare(Writer &writer, const WalkInContact &contact, const Id<Dossier> &dossier) const;

    Store &m_store;
};

/// Takes a tie out inside an operation, with the note that it wrote unless somebody added to that.
void removeTie(const Store &store, Writer &writer, const WalkInTie &tie);

/// What happened, in one line: "Huur of hypotheek; advies: …; resultaat: …".
QString sentence(const WalkInContact &contact);

} // namespace core
