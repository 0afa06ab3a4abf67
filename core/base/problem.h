#pragma once

#include <QList>
#include <QString>

namespace core {

/// Something a check found in what the user entered: `field` is the member's column name, empty for the whole.
struct Problem {
    enum class Weight { Warns, Blocks };

    Weight weight = Weight::Blocks;
    QString field;
    QString text;
};

inline bool blocks(const QList<Problem> &problems)
{
    for (const Problem &problem : problems)
        if (problem.weight == Problem::Weight::Blocks)
            return true;
    return false;
}

} // namespace core
