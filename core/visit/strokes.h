#pragma once

#include <QList>
#include <QString>

namespace core {

/// A point of a pen line. The place is in thousandths of the width of the field, both ways; the time in milliseconds since the pen first touched.
struct StrokePoint {
    int x = 0;
    int y = 0;
    int ms = 0;
    bool operator==(const StrokePoint &) const = default;
};

/// A signature as the pen drew it: lines, not a picture, so that it prints sharply at every size.
struct Strokes {
    QList<QList<StrokePoint>> lines;
    bool operator==(const Strokes &) const = default;

    bool isEmpty() const { return lines.isEmpty(); }
    /// Long enough to be a name or initials and not a slip of the hand.
    bool isSignature() const;
    /// "x y ms,x y ms;x y ms": lines parted by semicolons.
    QString text() const;
    /// Empty when the text is no strokes.
    static Strokes parse(const QString &text);
};

} // namespace core
