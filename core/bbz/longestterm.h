#pragma once

#include "core/rules/rulebook.h"

namespace core {

/// How long living costs of a kind can run at most, by the rules of the day of the application.
struct LongestTerm {
    int months = 0;    ///< 0: no fixed term (older, to AOW age)
    int extension = 0; ///< on top, on its own ground
    QString article;
    QString extensionArticle;
    bool verified = true;
    QString doubt; ///< what is announced and of which the day is not known; empty when nothing
};
LongestTerm longestTerm(const QString &kind, QDate applied, const RuleBook &rules);

} // namespace core
