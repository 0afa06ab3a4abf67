#pragma once

#include "core/base/problem.h"
#include "core/store/store.h"

namespace core {

/// Something the return is reckoned with that no record tells: a rate, a term, a share. From a year on, with its source.
struct ReturnAssumption {
    Id<ReturnAssumption> id; ///< null for the value that comes with the program
    QString key;
    int fromYear = 0;
    qint64 value = 0;  ///< in its unit
    QString source;
    bool verified = false;
    QDateTime made;

    // What the program knows of it and nobody edits.
    QString nl = {};
    QString en = {};
    QString unit = {}; ///< eurocent, month, thousandth-percent

    QString title() const;
    /// "€ 65,00", "12 months", "100 %"
    QString text() const;
};

template <> const Table<ReturnAssumption> &tableOf<ReturnAssumption>();

/// The assumptions of resources/rendement/assumptions.json, as the office changed them.
class ReturnAssumptions {
public:
    explicit ReturnAssumptions(Store &store) : m_store(store) {}

    /// Those that hold for a year, in the order of the file. Throws Failure(File) when it cannot be read.
    QList<ReturnAssumption> in(int year) const;
    /// All values of one, newest first, the built-in one last.
    QList<ReturnAssumption> history(const QString &key) const;
    /// Keeps another value from its year on; the earlier ones stay.
    QList<Problem> change(ReturnAssumption assumption);

private:
    Store &m_store;
};

/// The values of one year, for reckoning.
class AssumedValues {
public:
    explicit AssumedValues(const QList<ReturnAssumption> &all);
    Money money(const QString &key) const { return Money::cents(m_values.value(key)); }
    int months(const QString &key) const { return int(m_values.value(key)); }
    Percentage share(const QString &key) const { return Percentage::ofThousandths(m_values.value(key)); }

private:
    QHash<QString, qint64> m_values;
};

} // namespace core
