#pragma once

#include <QString>

namespace core {

/// The version of this program, as it stands in exports and papers.
inline QString programVersion() { return QStringLiteral(ZAAKWIJZER_VERSION); }

} // namespace core
