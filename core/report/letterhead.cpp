#include "core/report/letterhead.h"

#include "core/base/failure.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core {

Letterhead letterheadOf(const QString &municipality)
{
    QString path = u":/letterhead/%1.json"_s.arg(municipality);
    if (municipality.isEmpty() || !QFile::exists(path))
        path = u":/letterhead/werkplein.json"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, path, file.errorString());
    const QJsonDocument data = QJsonDocument::fromJson(file.readAll());
    Letterhead letterhead{data["name"_L1].toString()};
    for (const auto &line : data["lines"_L1].toArray())
        letterhead.lines.append(line.toString());
    if (letterhead.name.isEmpty())
        throw Failure(Failure::Kind::File, path, u"no name"_s);
    return letterhead;
}

} // namespace core
