#pragma once

#include <QColor>
#include <QFont>

namespace ui {

/// Measures and letters of every paper. Lengths on paper are in twips (1/20 point), so that the layout is the same on
/// the screen, in the PDF and on the printer.
namespace paper {

constexpr int unitsPerInch = 1440;
constexpr qreal point = 20;
constexpr qreal millimetre = unitsPerInch / 25.4;

// A4 as QPdfWriter counts it: 595 by 842 points.
constexpr qreal shortSide = 595 * point;
constexpr qreal longSide = 842 * point;

constexpr qreal marginLeft = 22 * millimetre;
constexpr qreal marginRight = 20 * millimetre;
constexpr qreal marginTop = 24 * millimetre; ///< holds the running head
constexpr qreal marginBottom = 24 * millimetre; ///< holds the foot

constexpr qreal bodySize = 9.5 * point;
constexpr qreal smallSize = 8 * point;
constexpr qreal tableSize = 9 * point;
constexpr qreal lineSpacing = 1.4;

const QColor ink(0x1a, 0x1a, 0x1a);
const QColor soft(0x55, 0x55, 0x55);
const QColor rule(0xb4, 0xbc, 0xbc);
const QColor accent(0x0b, 0x6b, 0x6b);
const QColor tint(0xe9, 0xf1, 0xf1); ///< behind table heads

/// The letters that travel inside the program, so that a paper looks the same everywhere.
QFont font(qreal size, bool bold = false);

} // namespace paper

} // namespace ui
