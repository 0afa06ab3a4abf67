#pragma once

#include "core/dossier/benefit.h"
#include "core/pto/ptobook.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/store.h"

namespace kit {

/// A part-time entrepreneur in a vault in memory: Fatima from Assen, with a running PTO route and, when asked, a permission.
class PtoKit {
public:
    explicit PtoKit(QDate today = QDate(2026, 3, 18)) : memory(today) { dossier = client(QStringLiteral("Fatima"), QStringLiteral("Proef")); }

    core::Id<core::Dossier> client(const QString &first, const QString &last, QDate start = QDate(2025, 10, 1))
    {
        core::Person who = person(first, {}, last, QDate(1988, 4, 2));
        who.municipality = QStringLiteral("assen");
        core::Dossiers dossiers(memory.store);
        return dossiers.create(who, std::nullopt, route(QStringLiteral("pto"), QStringLiteral("running"), start)).id;
    }
    core::PtoPermission permission(QDate from, QDate until = {}) const { return permissionFor(dossier, from, until); }
    static core::PtoPermission permissionFor(const core::Id<core::Dossier> &whose, QDate from, QDate until = {})
    {
        core::PtoPermission permission;
        permission.id = core::Id<core::PtoPermission>::fresh();
        permission.dossier = whose;
        permission.granted = from.addDays(-5);
        permission.from = from;
        permission.until = until;
        permission.activity = QStringLiteral("Naaiatelier");
        return permission;
    }
    void grant(QDate from, QDate until = {}) { decide(permission(from, until)); }
    void decide(const core::PtoPermission &permission) { must(book.decide(permission)); }
    void work(QDate day, core::HourQuantity hours, const QString &kind = QStringLiteral("direct")) { must(book.book(dossier, {day, kind, hours})); }
    /// The same hours on Monday to Friday of every week in between.
    void workWeeks(QDate first, QDate last, core::HourQuantity perDay)
    {
        QList<core::HourEntry> entries;
        for (QDate day = first; day <= last; day = day.addDays(1))
            if (day.dayOfWeek() <= 5)
                entries.append({core::Id<core::HourEntry>::fresh(), dossier, day, QStringLiteral("direct"), perDay, {}, {}});
        must(book.add(entries));
    }
    void earn(core::Month month, core::Money turnover, core::Money costs, core::Money norm, std::optional<core::Money> counted = {})
    {
        must(book.record({core::IncomeEntry::idOf(dossier, month), dossier, month, turnover, costs, counted, norm, {}}));
    }
    static void must(const QList<core::Problem> &problems)
    {
        if (core::blocks(problems))
            qFatal("%s", qPrintable(problems.first().text));
    }

    MemoryStore memory;
    core::PtoBook book{memory.store};
    core::Id<core::Dossier> dossier;
};

} // namespace kit
