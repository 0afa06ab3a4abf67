#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

class QApplication;

namespace ui {

enum class ThemeKind { System, Light, Dark, HighContrast };

/// What a piece of the screen says about a fact; always shown with a shape and a word as well.
enum class Meaning { Neutral, Good, Attention, Stop, Info };

/// Steps of space in pixels.
namespace space {
constexpr int tight = 4;
constexpr int inside = 8;
constexpr int group = 16;
constexpr int section = 24;
} // namespace space

/// Height of a row in a table, in pixels.
constexpr int tableRowHeight = 28;

/// The colours of the theme that a palette belongs to; each text colour is at least 4.5:1 on its ground.
struct Tokens {
    QColor ground;  ///< behind everything
    QColor surface; ///< cards, tables, fields
    QColor text;
    QColor muted;   ///< secondary text
    QColor border;
    QColor accent;
    QColor onAccent;
    QColor good;
    QColor attention;
    QColor stop;
    QColor info;

    QColor of(Meaning meaning) const;
    /// A faint ground for a note or chip with this meaning.
    QColor groundOf(Meaning meaning) const;
};

Tokens tokensFor(const QPalette &palette);

/// Palette, style sheet and font of the whole program. `scale` is 1.0, or 1.3 for a home visit.
void applyTheme(QApplication &application, ThemeKind kind, qreal scale = 1.0);

/// An icon of resources/icons in one colour, and perhaps another one on a chosen row; sharp at every size.
QIcon icon(const QString &name, const QColor &colour, const QColor &chosen = {});
/// The icon that stands for a meaning: check, triangle, octagon, i.
QIcon icon(Meaning meaning, const QPalette &palette);

} // namespace ui
