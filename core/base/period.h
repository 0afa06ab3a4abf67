#pragma once

#include <QDate>

#include <algorithm>
#include <optional>

namespace core {

/// The days from `first` up to and including `last`; without `last` it has no end yet.
struct Period {
    QDate first;
    std::optional<QDate> last;

    bool contains(QDate day) const { return first.isValid() && day >= first && (!last || day <= *last); }
    bool overlaps(const Period &other) const
    {
        return first.isValid() && other.first.isValid() && (!last || other.first <= *last) && (!other.last || first <= *other.last);
    }
    bool operator==(const Period &) const = default;
};

} // namespace core
