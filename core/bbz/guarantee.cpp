#include "core/bbz/guarantee.h"

#include "core/base/format.h"
#include "core/policy/officerules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Guarantee)
};

using enum Problem::Weight;

constexpr Op saveGuarantee{QT_TRANSLATE_NOOP("Op", "Record guarantee")};
constexpr Op removeGuarantee{QT_TRANSLATE_NOOP("Op", "Remove guarantee")};
const QString longestRule = u"bbz.guarantee.months"_s;

/// What runs already of the same kind, lent or guaranteed: the maximum is for the business.
Money running(const Guarantee &guarantee, const QList<Guarantee> &others, const QList<Loan> &loans)
{
    Money sum;
    for (const Guarantee &other : others)
        if (other.id != guarantee.id && other.kind == guarantee.kind && !other.released.isValid())
            sum += other.amount;
    for (const Loan &loan : loans)
        if (loan.kind == guarantee.kind && !loan.closed.isValid())
            sum += loan.principal;
    return sum;
}

void checkMaximum(const Guarantee &guarantee, const QList<Guarantee> &others, const QList<Loan> &loans, const RulesAt &rules, QList<Problem> &problems)
{
    const QString key = capitalRule(guarantee.kind);
    const RuleValue *most = rules.lookUp(key);
    if (!most || !most->value)
        return problems.append({Warns, u"amount_cents"_s, Text::tr("The maximum of %1 is not known (%2): look it up before it is given.").arg(format(rules.day()), key)});
    const Money together = guarantee.amount + running(guarantee, others, loans);
    if (together > Money::cents(*most->value))
        problems.append({Warns, u"amount_cents"_s, Text::tr("With the loans and guarantees that run this is %1; at most %2 (%3).").arg(format(together), format(Money::cents(*most->value)), most->article)});
}

} // namespace

template <> const Table<Guarantee> &tableOf<Guarantee>()
{
    static const Table<Guarantee> table{
        QStringLiteral("bbz_guarantees"),
        {column<&Guarantee::id>("id"),
         column<&Guarantee::dossier>("dossier"),
         column<&Guarantee::application>("application"),
         column<&Guarantee::kind>("kind"),
         column<&Guarantee::lender>("lender"),
         column<&Guarantee::lenderKind>("lender_kind"),
         column<&Guarantee::purpose>("purpose"),
         column<&Guarantee::amount>("amount_cents"),
         column<&Guarantee::months>("months"),
         column<&Guarantee::ruleDay>("rule_day"),
         column<&Guarantee::decided>("decided"),
         column<&Guarantee::from>("from_day"),
         column<&Guarantee::released>("released"),
         column<&Guarantee::leave>("leave_day"),
         column<&Guarantee::called>("called_cents"),
         column<&Guarantee::note>("note")}};
    return table;
}

QList<Problem> check(const Guarantee &guarantee, const QList<Guarantee> &others, const QList<Loan> &loans, const RulesAt &rules, QDate today)
{
    QList<Problem> problems;
    if (guarantee.lender.trimmed().isEmpty())
        problems.append({Blocks, u"lender"_s, Text::tr("Fill in who lends: a bank, or a recognised lender without profit.")});
    if (guarantee.amount <= Money())
        problems.append({Blocks, u"amount_cents"_s, Text::tr("Fill in how much of the loan is guaranteed, without interest and costs.")});
    const RuleValue *longest = rules.lookUp(longestRule);
    if (guarantee.months < 1 || (longest && longest->value && guarantee.months > *longest->value))
        problems.append({Blocks, u"months"_s, Text::tr("A guarantee stands for 1 to %1 months (%2).").arg(longest && longest->value ? *longest->value : 120).arg(longest ? longest->article : QString())});
    if (guarantee.called > guarantee.amount)
        problems.append({Blocks, u"called_cents"_s, Text::tr("No more than %1 can be called: interest and costs are not covered.").arg(format(guarantee.amount))});
    if (!guarantee.called.isZero() && !guarantee.leave.isValid())
        problems.append({Blocks, u"leave_day"_s, Text::tr("A lender can call it only with leave of the municipality: fill in the day of that decision (art. 16).")});
    if (guarantee.leave.isValid() && guarantee.leave > today)
        problems.append({Blocks, u"leave_day"_s, Text::tr("This day lies ahead. Fill it in once it has happened.")});
    if (blocks(problems))
        return problems;
    checkMaximum(guarantee, others, loans, rules, problems);
    if (!guarantee.called.isZero())
        problems.append({Warns, u"called_cents"_s, Text::tr("What was called is a debt to the municipality under arts 40 to 43: record it as a loan.")});
    return problems;
}

QList<Guarantee> Guarantees::all(const Id<Dossier> &dossier) const { return m_store.select<Guarantee>(u"dossier = ? order by rule_day desc, id"_s, {dossier.text()}); }

QList<Problem> Guarantees::check(const Guarantee &guarantee) const
{
    return core::check(guarantee, all(guarantee.dossier), m_store.select<Loan>(u"dossier = ?"_s, {guarantee.dossier.text()}), m_rules.on(guarantee.ruleDay, ruleScope(m_store, guarantee.dossier)), m_store.clock().today());
}

QList<Problem> Guarantees::save(const Guarantee &guarantee)
{
    const QList<Problem> problems = check(guarantee);
    if (!blocks(problems))
        m_store.write(saveGuarantee, [&](Writer &writer) { writer.put(guarantee); });
    return problems;
}

void Guarantees::remove(const Id<Guarantee> &guarantee)
{
    m_store.write(removeGuarantee, [&](Writer &writer) { writer.remove(guarantee); });
}

} // namespace core
