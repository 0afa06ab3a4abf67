#include "core/bbz/longestterm.h"

#include "core/rules/catalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::LongestTerm)
};

/// How far the shorter term for starters of Stb. 2025, 220 is: announced or in-force on a day; empty before it was published.
QString changeForStarters(const RulesAt &at)
{
    const RuleValue *change = at.lookUp(u"bbz.living.starter.change"_s);
    return change ? change->choice : QString();
}

} // namespace

LongestTerm longestTerm(const QString &kind, QDate applied, const RuleBook &rules)
{
    const Catalogue kinds = Catalogue::read(u"bbz/kinds"_s, u"applications"_s);
    const CatalogueEntry *entry = kinds.find(kind);
    LongestTerm term;
    if (!entry)
        return term;
    const RulesAt at = rules.on(applied);
    const QString change = kind == "starter"_L1 ? changeForStarters(at) : QString();
    const bool shorter = change == "in-force"_L1;
    const auto read = [&](const QString &key, int &months, QString &article) {
        const RuleValue *value = key.isEmpty() ? nullptr : at.lookUp(key);
        if (!value)
            return;
        months = int(*value->value);
        article = value->article;
        term.verified = term.verified && value->verified;
    };
    read(shorter ? u"bbz.living.starter.change.months"_s : entry->fields["months"_L1].toString(), term.months, term.article);
    read(shorter ? u"bbz.living.starter.change.extension.months"_s : entry->fields["extension"_L1].toString(), term.extension, term.extensionArticle);
    if (change == "announced"_L1)
        term.doubt = Text::tr("Stb. 2025, 220 makes this 18 months, to be extended to 36, from a day that was not found yet: look up whether it is in force.");
    return term;
}

} // namespace core
