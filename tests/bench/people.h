#pragma once

#include "core/demo/demoyear.h"
#include "core/dossier/task.h"

#include <QRandomGenerator>

namespace bench {

/// Everything of one made-up client of the big office, in the order in which it was written down.
struct Client {
    core::DemoPto pto; ///< only `base` is used when the client is no part-time entrepreneur
    bool isPto = false;
    QList<core::Task> tasks;
};

/// Clients as many offices have them: common names often, rare names once, notes in which no two are quite alike.
class Clients {
public:
    Clients(const core::RuleBook &rules, QDate today);

    Client next(int notes, int hours);

private:
    void rename(core::Person &person);
    QString noteText();
    QString rareWord();
    void addRoute(Client &client, QDate opened);
    void addTasks(Client &client);
    void addMonths(core::DemoPto &pto, QDate from, int hours);

    const core::RuleBook &m_rules;
    QDate m_today;
    core::DemoPeople m_people{9999};
    QRandomGenerator m_random{9999};
    QStringList m_owners;
    int m_made = 0;
};

} // namespace bench
