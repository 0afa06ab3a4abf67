#pragma once

#include "core/vault/vault.h"

#include <QDate>
#include <QString>

namespace bench {

/// How much an office has gathered after years of work.
struct CaseloadSize {
    int dossiers = 10'000;
    int hours = 1'000'000;
    int notes = 200'000;
};

/// The day on which the measured office stands, so that a caseload made last month still measures the same.
constexpr QDate caseloadDay()
{
    return QDate::fromJulianDay(2461102); // 2 March 2026
}

/// A full office in two files of the same content: a sealed vault and a plain SQLite database.
class Caseload {
public:
    /// Uses what a folder holds already; makes it first when it is not there.
    Caseload(const QString &folder, const CaseloadSize &size);

    core::Vault openSealed() const;
    QString sealedPath() const { return m_sealed; }
    QString plainPath() const { return m_plain; }

private:
    void make(const CaseloadSize &size) const;

    QString m_sealed;
    QString m_plain;
};

} // namespace bench
