#include "core/store/derivation.h"

namespace core {

Derivation::Derivation(Store &store) : QObject(&store) {}

} // namespace core
