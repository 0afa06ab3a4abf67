#include "tests/kit/registry.h"

namespace kit {

QList<Entry> &entries()
{
    static QList<Entry> list;
    return list;
}

} // namespace kit
