#pragma once

#include "core/base/problem.h"

#include <QDate>
#include <QJsonObject>

namespace core {

/// Holds an input against its JSON Schema: type, required, enum, minimum, maximum, format date or month, items. A key that the schema does not
/// know is refused by name. Only these words of JSON Schema are understood; a schema of ours uses no others.
QList<Problem> checkInput(const QJsonObject &schema, const QJsonObject &input);

/// A day that checkInput has found to be one.
QDate dayIn(const QJsonObject &input, QStringView key);

} // namespace core
