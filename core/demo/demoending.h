#pragma once

#include "core/bbz/ending.h"
#include "core/demo/demopeople.h"

namespace core {

/// The days of the florist who stops: Bbz was asked for, and the plan ends the business eight months after the assistance began.
QDate stoppingAsked(QDate today);
QDate stoppingFrom(QDate today);

/// A florist who stops after two years of loss, with the Ioaz asked for in time.
BbzEnding floristEnding(const DemoDossier &made, QDate today);
/// An older shopkeeper who goes on; the figures for the Ioaz are still with the bookkeeper.
BbzEnding olderEnding(const DemoDossier &made, QDate today);

} // namespace core
