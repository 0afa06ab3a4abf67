#include "core/exchange/csvtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

QString csvRow(const QStringList &cells, QChar separator)
{
    QString row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString cell = cells[i];
        const bool quoted = cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r')
            || cell.startsWith(u' ') || cell.endsWith(u' ') || (cells.size() == 1 && cell.isEmpty());
        if (i > 0)
            row.append(separator);
        row.append(quoted ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell);
    }
    return row + u"\r\n"_s;
}

QString guarded(const QString &cell)
{
    // Apostrophes of the writer's own before such a sign are counted too, so that taking one away always gives the text back.
    static const QRegularExpression dangerous(u"^'*[=+\\-@\\t\\r]"_s);
    static const QRegularExpression number(u"^-\\d+([.,]\\d+)?$"_s);
    return dangerous.match(cell).hasMatch() && !number.match(cell).hasMatch() ? u'\'' + cell : cell;
}

QString unguarded(const QString &cell)
{
    static const QRegularExpression guard(u"^'+[=+\\-@\\t\\r]"_s);
    return guard.match(cell).hasMatch() ? cell.mid(1) : cell;
}

} // namespace core
