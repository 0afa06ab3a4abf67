#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/refusal.h"
#include "core/rules/catalogue.h"
#include "core/rules/ruleoverview.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::Rules)
};

QJsonObject toJson(const core::RuleValue &rule)
{
    QJsonObject line{{u"key"_s, rule.key}, {u"title"_s, rule.title}, {u"unit"_s, rule.unit}, {u"from"_s, rule.from.toString(Qt::ISODate)},
                     {u"article"_s, rule.article}, {u"source"_s, rule.source}, {u"verified"_s, rule.verified}};
    line.insert(u"value"_s, rule.unit == "choice"_L1 ? QJsonValue(rule.choice) : QJsonValue(*rule.value));
    if (!rule.municipality.isEmpty())
        line.insert(u"municipality"_s, rule.municipality);
    if (!rule.note.isEmpty())
        line.insert(u"note"_s, rule.note);
    return line;
}

QString toText(const core::RuleValue &rule)
{
    const QString mark = rule.verified ? QString() : u"  "_s + Text::tr("(not verified)");
    return u"%1  %2 %3  (%4, %5)%6"_s.arg(rule.key.leftJustified(42), core::valueText(rule), core::unitText(rule), rule.from.toString(Qt::ISODate), rule.article, mark);
}

} // namespace

Exit rules(const QStringList &arguments, Terminal &terminal)
{
    Options options(u"rules"_s, Text::tr("Every amount in force on a day: key, value, unit, from, source, and whether somebody read it there."));
    options.day(u"on"_s, Text::tr("The day."), true).value(u"municipality"_s, u"M"_s, Text::tr("Also the choices of this municipality."));
    if (const auto over = options.read(arguments, terminal))
        return *over;
    QString municipality;
    if (options.has(u"municipality"_s)) {
        const core::Catalogue known = core::Catalogue::municipalities();
        const std::optional<QString> key = known.keyFor(options[u"municipality"_s]);
        if (!key)
            return refuse(terminal, {{core::Problem::Weight::Blocks, u"municipality"_s, Text::tr("municipality: must be one of %1").arg(known.keys().join(u", "_s))}}, options.json());
        municipality = *key;
    }
    const QList<core::RuleValue> values = core::RuleBook::builtIn().on(options.dayOf(u"on"_s), municipality).all();
    if (!options.json()) {
        for (const core::RuleValue &value : values)
            terminal.print(toText(value));
        return Exit::Done;
    }
    QJsonArray lines;
    for (const core::RuleValue &value : values)
        lines.append(toJson(value));
    terminal.print(QJsonObject{{u"on"_s, options[u"on"_s]}, {u"municipality"_s, municipality.isEmpty() ? QJsonValue() : QJsonValue(municipality)}, {u"rules"_s, lines}});
    return Exit::Done;
}

} // namespace cli
