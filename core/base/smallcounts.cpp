#include "core/base/smallcounts.h"

namespace core {

QList<bool> hiddenCounts(const QList<int> &counts, int least, bool totalIsTold)
{
    QList<bool> hidden;
    qsizetype many = 0;
    for (const int count : counts) {
        hidden.append(count > 0 && count < least);
        many += hidden.last();
    }
    if (many != 1 || !totalIsTold)
        return hidden;
    qsizetype next = -1;
    for (qsizetype i = 0; i < counts.size(); ++i)
        if (!hidden[i] && counts[i] > 0 && (next < 0 || counts[i] < counts[next]))
            next = i;
    if (next >= 0)
        hidden[next] = true;
    return hidden;
}

} // namespace core
