#pragma once

#include "core/bbz/bbzbook.h"
#include "core/task/tasks.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/store.h"

namespace kit {

using namespace core;

inline const RuleBook &book()
{
    static const RuleBook rules = RuleBook::builtIn();
    return rules;
}

struct BbzKit {
    explicit BbzKit(QDate today = QDate(2018, 6, 1)) : memory(today)
    {
        Person who = person("Wim", {}, "Proef", QDate(1961, 4, 2));
        who.municipality = "assen";
        dossier = Dossiers(memory.store).create(who).id;
    }
    BbzApplication application(const QString &kind, QDate received) const
    {
        BbzApplication application;
        application.id = Id<BbzApplication>::fresh();
        application.dossier = dossier;
        application.kind = kind;
        application.received = received;
        return application;
    }
    LivingAward award(QDate from, QDate until, Money month) const
    {
        LivingAward award;
        award.id = Id<LivingAward>::fresh();
        award.dossier = dossier;
        award.from = from;
        award.until = until;
        award.month = month;
        return award;
    }
    Task term() const
    {
        for (const Task &task : Tasks(memory.store).of(dossier))
            if (task.kind == "legal-term" && !task.cause.startsWith("bbz:"))
                return task;
        return {};
    }

    mutable MemoryStore memory;
    BbzBook bbz{memory.store, book()};
    Id<Dossier> dossier;
};

inline bool accepted(const QList<Problem> &problems) { return !blocks(problems); }

} // namespace kit
