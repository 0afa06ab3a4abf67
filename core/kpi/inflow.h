#pragma once

#include "core/base/problem.h"
#include "core/kpi/kpis.h"

namespace core {

/// An application by an entrepreneur, as the inflow counts it: a dossier counts once a quarter.
struct InflowRow {
    QString id;
    Id<Dossier> dossier;
    QString number;
    QString name;
    QString municipality;
    QDate day;
    QString what; ///< in words: an application for the Bbz, or the route that started
};

/// A quarter of a national index, such as the IMK index, as the user found it.
struct NationalIndex {
    Id<NationalIndex> id;
    int year = 0;
    int quarter = 1;
    qint64 hundredths = 0;
    QString source;
    bool operator==(const NationalIndex &) const = default;

    /// "98,5"
    QString text() const;
    /// Reads "98,5", "98.5" or "98"; nullopt for anything else or less than 0,01.
    static std::optional<qint64> parse(const QString &text);
};

template <> const Table<NationalIndex> &tableOf<NationalIndex>();

/// A CSV file with an index, read and judged, before anything of it is kept.
struct IndexImport {
    QList<NationalIndex> rows;
    QList<Problem> problems; ///< each names its row
};

/// What counts as an application, as resources/kpi/inflow.json has it.
struct InflowDefinition {
    QStringList routes; ///< kinds whose start is an application
    QString words;
    QString source;
    bool verified = false;
};

InflowDefinition inflowDefinition();

/// The inflow of applications by entrepreneurs per quarter beside a national index.
class Inflow {
public:
    Inflow(Store &store, const Kpis &kpis) : m_store(store), m_kpis(kpis) {}

    /// Applications of one quarter, or of the year when the question names none; by day.
    QList<InflowRow> rows(const KpiQuestion &question) const;
    /// Applications per quarter, `quarters` of them up to and including the last one of the year that has begun.
    Series perQuarter(const KpiQuestion &question, int quarters) const;
    /// The same as an index beside the national one, both 100 in the first quarter that has both.
    Series besideIndex(const KpiQuestion &question, int quarters) const;
    /// Year and quarter of each label of these two charts.
    QList<std::pair<int, int>> labelsOf(const KpiQuestion &question, int quarters) const;

    /// Newest first.
    QList<NationalIndex> index() const;
    QList<Problem> save(NationalIndex value);
    void remove(const Id<NationalIndex> &value);
    /// Reads columns named year, quarter, index (jaar, kwartaal, index) and perhaps source. Throws Failure(File).
    static IndexImport readIndex(const QString &path);
    /// Keeps what was read, in one act; a quarter that is there takes the new value.
    void keep(const IndexImport &read);

private:
    QMap<std::pair<int, int>, int> counts(const KpiQuestion &question, int quarters) const;

    Store &m_store;
    const Kpis &m_kpis;
};

} // namespace core
