#include "core/visit/strokes.h"

#include <QStringList>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Together, in thousandths of the width of the field: under this it is a dot.
constexpr int shortestSignature = 150;

} // namespace

bool Strokes::isSignature() const
{
    int way = 0;
    for (const QList<StrokePoint> &line : lines)
        for (qsizetype i = 1; i < line.size(); ++i)
            way += std::abs(line[i].x - line[i - 1].x) + std::abs(line[i].y - line[i - 1].y);
    return way >= shortestSignature;
}

QString Strokes::text() const
{
    QStringList written;
    for (const QList<StrokePoint> &line : lines) {
        QStringList points;
        for (const StrokePoint &point : line)
            points.append(u"%1 %2 %3"_s.arg(point.x).arg(point.y).arg(point.ms));
        written.append(points.join(u','));
    }
    return written.join(u';');
}

Strokes Strokes::parse(const QString &text)
{
    Strokes strokes;
    const QStringList lines = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &written : lines) {
        QList<StrokePoint> line;
        const QStringList points = written.split(u',');
        for (const QString &point : points) {
            const QStringList numbers = point.split(u' ');
            bool x = false, y = false, ms = false;
            line.append({numbers.value(0).toInt(&x), numbers.value(1).toInt(&y), numbers.value(2).toInt(&ms)});
            if (numbers.size() != 3 || !x || !y || !ms)
                return {};
        }
        strokes.lines.append(line);
    }
    return strokes;
}

} // namespace core
