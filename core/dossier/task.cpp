#include "core/dossier/task.h"

namespace core {

template <> const Table<Task> &tableOf<Task>()
{
    static const Table<Task> table{
        QStringLiteral("tasks"),
        {column<&Task::id>("id"),
         column<&Task::dossier>("dossier"),
         column<&Task::kind>("kind"),
         column<&Task::title>("title"),
         column<&Task::due>("due"),
         column<&Task::assignee>("assignee"),
         column<&Task::done>("done"),
         column<&Task::moveReason>("move_reason"),
         column<&Task::cause>("cause"),
         column<&Task::repeats>("repeats"),
         column<&Task::chain>("chain"),
         column<&Task::time>("time"),
         column<&Task::minutes>("minutes"),
         column<&Task::place>("place"),
         column<&Task::quote>("quote")}};
    return table;
}

} // namespace core
