#pragma once

#include "core/base/month.h"
#include "core/store/store.h"
#include "core/visit/strokes.h"

namespace core {

struct Dossier;

/// A signature set on the screen under one paper. It holds for the words it was set under and for no others.
struct Signature {
    Id<Signature> id;
    Id<Dossier> dossier;
    QString report;   ///< id of the paper: "hours"
    QString item;     ///< id of the record the paper is about; may be empty
    int year = 0;
    Month month;      ///< null for a paper about a year or about no time
    int place = 0;    ///< which signatory of the paper, from 0
    QString name;     ///< who signed
    QString strokes;  ///< as Strokes::text() has them
    QDateTime at;
    QString device;
    QString adviser;  ///< in whose presence
    QString language; ///< of the words, such as "nl_NL"
    QString content;  ///< SHA-256 of the words, in 64 hex digits
    QString words;    ///< what was signed
    bool operator==(const Signature &) const = default;
};

template <> const Table<Signature> &tableOf<Signature>();

/// The latest under one paper at one place; nullopt when nobody signed there.
std::optional<Signature> latestSignature(const Store &store, const Signature &paper);

/// The signatures of a vault. They are set and taken back, never changed.
class Signatures {
public:
    explicit Signatures(Store &store) : m_store(store) {}

    /// Newest first.
    QList<Signature> of(const Id<Dossier> &dossier) const;
    /// Keeps it with the present time, device and adviser.
    void add(Signature signature);
    void remove(const Id<Signature> &id);

private:
    Store &m_store;
};

} // namespace core
