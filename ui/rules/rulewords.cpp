#include "ui/rules/rulewords.h"

#include <QCoreApplication>

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
    return rule.verified ? Text::tr("verified") : Text::tr("not verified");
}

std::optional<Meaning> checkedMeaning(const core::RuleValue &rule)
{
    if (!rule.known)
        return Meaning::Stop;
    return rule.verified ? std::nullopt : std::optional(Meaning::Attention);
}

} // namespace ui
