#include "core/calc/conditions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Conditions)
};

QString inWords(const QString &condition, bool met) { return met ? Text::tr("Met: %1").arg(condition) : Text::tr("Not met: %1").arg(condition); }

} // namespace

void Conditions::answered(const QString &key, const QString &condition, const QString &article, bool wanted)
{
    if (m_input.contains(key))
        cited(key, condition, m_input[key].toBool() == wanted, article);
    else
        open(key, condition, article);
}

void Conditions::ruled(const QString &key, const QString &condition, bool met, const QString &rule)
{
    m_sheet.step(inWords(condition, met), std::nullopt, rule);
    judge({key, condition, rule, {}, met ? JudgedCondition::State::Met : JudgedCondition::State::Failed});
}

void Conditions::cited(const QString &key, const QString &condition, bool met, const QString &article)
{
    m_sheet.cite(inWords(condition, met), article);
    judge({key, condition, {}, article, met ? JudgedCondition::State::Met : JudgedCondition::State::Failed});
}

void Conditions::open(const QString &key, const QString &condition, const QString &article)
{
    m_sheet.cite(Text::tr("Not known yet: %1").arg(condition), article);
    judge({key, condition, {}, article, JudgedCondition::State::Open});
}

void Conditions::judge(const JudgedCondition &condition)
{
    m_all.append(condition);
    QStringList &keys = condition.state == JudgedCondition::State::Open ? m_missing : m_failed;
    if (condition.state != JudgedCondition::State::Met && !keys.contains(condition.key))
        keys.append(condition.key);
}

void Conditions::report()
{
    m_sheet.set(u"entitled"_s, failed() ? u"no"_s : m_missing.isEmpty() ? u"yes"_s : u"open"_s);
    m_sheet.set(u"not_met"_s, m_failed.join(u", "_s));
    m_sheet.set(u"not_known"_s, m_missing.join(u", "_s));
    m_sheet.step(failed() ? Text::tr("Outcome: not every condition is met, so no right.")
                          : m_missing.isEmpty() ? Text::tr("Outcome: every condition is met.") : Text::tr("Outcome: open, until every condition is known."));
}

} // namespace core
