#include "core/finance/linetemplates.h"

#include "core/base/failure.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QString place = u":/finance/lines.json"_s;

template <Keyed E> E readKey(const QJsonObject &entry, const QString &field, E fallback)
{
    const QString key = entry.value(field).toString();
    if (key.isEmpty())
        return fallback;
    if (!Keys<E>::list.contains(key))
        throw Failure(Failure::Kind::File, place, u"%1: %2 = %3"_s.arg(entry.value("nl"_L1).toString(), field, key));
    return fromKey<E>(key);
}

LineTemplate read(const QJsonObject &entry)
{
    LineTemplate found;
    if (!entry.contains("section"_L1) || entry.value("nl"_L1).toString().isEmpty() || entry.value("en"_L1).toString().isEmpty())
        throw Failure(Failure::Kind::File, place, u"an entry without section, nl or en: "_s + entry.value("nl"_L1).toString());
    const bool dutch = QLocale().language() == QLocale::Dutch;
    found.section = readKey(entry, u"section"_s, Section::Cost);
    found.name = entry.value(dutch ? "nl"_L1 : "en"_L1).toString();
    found.help = entry.value("help"_L1).toString();
    found.inEveryPlan = entry.value("always"_L1).toBool();
    FinancialLine &line = found.line;
    line.section = found.section;
    line.name = found.name;
    line.vat = readKey(entry, u"vat"_s, VatKind::High);
    line.frequency = readKey(entry, u"frequency"_s, found.section == Section::Startup ? Frequency::Once : Frequency::Monthly);
    line.years = entry.value("years"_L1).toInt();
    line.volume = entry.value("volume"_L1).toInt();
    line.repayment = readKey(entry, u"repayment"_s, Repayment::Linear);
    return found;
}

} // namespace

QList<LineTemplate> lineTemplates()
{
    QFile file(place);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, place, file.errorString());
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).object().value("lines"_L1).toArray();
    QList<LineTemplate> found;
    for (const QJsonValue &entry : entries)
        found.append(read(entry.toObject()));
    if (found.isEmpty())
        throw Failure(Failure::Kind::File, place, u"no lines"_s);
    return found;
}

QList<LineTemplate> lineTemplates(Section section)
{
    QList<LineTemplate> found = lineTemplates();
    found.removeIf([=](const LineTemplate &each) { return each.section != section; });
    return found;
}

QString helpFor(const FinancialLine &line)
{
    for (const LineTemplate &each : lineTemplates(line.section))
        if (each.name == line.name)
            return each.help;
    return {};
}

QList<FinancialLine> startingLines(const FinancialPlan &plan)
{
    QList<FinancialLine> lines;
    int position = 0;
    for (const LineTemplate &each : lineTemplates()) {
        if (!each.inEveryPlan)
            continue;
        FinancialLine line = each.line;
        line.id = Id<FinancialLine>::fresh();
        line.dossier = plan.dossier;
        line.plan = plan.id;
        line.position = position++;
        lines.append(line);
    }
    return lines;
}

} // namespace core
