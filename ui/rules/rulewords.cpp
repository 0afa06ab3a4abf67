#include "ui/rules/rulewords.h"

#include "core/rules/catalogue.h"
#include "core/rules/ruleplaces.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::RuleWords)
};
} // namespace

QString changeText(const core::RuleLine &line)
{
    using Change = core::RuleLine::Change;
    switch (line.change) {
    case Change::New:
        return Text::tr("new");
    case Change::Changed:
        return line.before->value ? Text::tr("was %1").arg(core::valueText(*line.before)) : Text::tr("was not known");
    case Change::Ended:
        return line.before->value ? Text::tr("ended, was %1").arg(core::valueText(*line.before)) : Text::tr("ended");
    case Change::None:
        break;
    }
    return {};
}

std::optional<Meaning> changeMeaning(core::RuleLine::Change change)
{
    using Change = core::RuleLine::Change;
    switch (change) {
    case Change::New:
    case Change::Changed:
        return Meaning::Info;
    case Change::Ended:
        return Meaning::Stop;
    case Change::None:
        break;
    }
    return std::nullopt;
}

QString checkedText(const core::RuleValue &rule)
{
    if (!rule.known)
        return Text::tr("amount not known");
    if (core::isOverride(rule))
        return Text::tr("set otherwise");
    return rule.verified ? Text::tr("verified") : Text::tr("not verified");
}

std::optional<Meaning> checkedMeaning(const core::RuleValue &rule)
{
    if (!rule.known)
        return Meaning::Stop;
    if (core::isOverride(rule))
        return Meaning::Info;
    return rule.verified ? std::nullopt : std::optional(Meaning::Attention);
}

QString placeText(const core::RuleValue &rule)
{
    const QString &place = rule.municipality;
    if (place.isEmpty())
        return Text::tr("everywhere");
    const core::Catalogue known = core::Catalogue::municipalities();
    if (!core::isOverride(rule))
        return known.label(place);
    if (place == core::overridePlace())
        return Text::tr("all, set otherwise");
    if (place.startsWith(core::overridePlace()))
        return Text::tr("%1, set otherwise").arg(known.label(place.mid(1)));
    return Text::tr("this dossier");
}

QString amountText(const core::RuleValue &rule) { return (core::valueText(rule) + u' ' + core::unitText(rule)).trimmed(); }

QList<Choice> municipalityChoices(const QString &general)
{
    QList<Choice> choices{{QString(), general}};
    const core::Catalogue known = core::Catalogue::municipalities();
    for (const core::CatalogueEntry &entry : known.entries())
        choices.append({entry.key, entry.label()});
    return choices;
}

} // namespace ui
