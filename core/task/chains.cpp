#include "core/task/chains.h"

#include "core/rules/catalogue.h"
#include "core/rules/workdays.h"

using namespace Qt::StringLiterals;

namespace core {

QList<TaskChain> taskChains()
{
    QList<TaskChain> chains;
    const Catalogue catalogue = Catalogue::read(u"chains"_s);
    for (const CatalogueEntry &entry : catalogue.entries()) {
        TaskChain chain{entry.key, entry.label(), CatalogueEntry{{}, entry.fields["anchor_nl"_L1].toString(), entry.fields["anchor_en"_L1].toString(), {}}.label(), {}};
        const Catalogue steps = catalogue.within(entry.key, u"steps"_s);
        for (const CatalogueEntry &step : steps.entries())
            chain.steps.append({step.fields["kind"_L1].toString(), step.nl, step.fields["days"_L1].toInt()});
        chains.append(chain);
    }
    return chains;
}

QList<Task> tasksOf(const TaskChain &chain, const Id<Dossier> &dossier, QDate anchor)
{
    QList<Task> tasks;
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    for (const ChainStep &step : chain.steps) {
        Task task;
        task.id = Id<Task>::fresh();
        task.dossier = dossier;
        task.kind = step.kind;
        task.title = step.title;
        const QDate day = anchor.addDays(step.days);
        task.due = step.days == 0 ? anchor : step.days < 0 ? onOrBeforeWorkday(day) : onOrAfterWorkday(day);
        task.chain = id;
        tasks.append(task);
    }
    return tasks;
}

QDate nextTurn(const QString &repeats, QDate due, QDate today)
{
    const int count = repeats.chopped(std::min<qsizetype>(1, repeats.size())).toInt();
    if (count <= 0 || !due.isValid())
        return {};
    // Counted from the first day each time: the 31st stays the 31st where a month has one.
    for (int turn = 1;; ++turn) {
        const QChar unit = repeats.back();
        const QDate day = unit == u'w' ? due.addDays(7 * count * turn) : unit == u'm' ? due.addMonths(count * turn) : unit == u'y' ? due.addYears(count * turn) : QDate();
        if (!day.isValid() || day > today)
            return day;
    }
}

} // namespace core
