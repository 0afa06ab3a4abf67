#include "core/bbz/capitalbook.h"

#include "core/base/format.h"
#include "core/policy/officerules.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::CapitalBook)
};

using enum Problem::Weight;

constexpr Op saveGift{QT_TRANSLATE_NOOP("Op", "Record capital as a gift")};
constexpr Op removeGift{QT_TRANSLATE_NOOP("Op", "Remove capital as a gift")};
constexpr Op saveSecurity{QT_TRANSLATE_NOOP("Op", "Record security")};
constexpr Op removeSecurity{QT_TRANSLATE_NOOP("Op", "Remove security")};
constexpr Op saveAfter{QT_TRANSLATE_NOOP("Op", "Record year after ending")};
constexpr Op decideAfter{QT_TRANSLATE_NOOP("Op", "Decide repayment out of income")};
constexpr Op removeAfter{QT_TRANSLATE_NOOP("Op", "Remove year after ending")};

} // namespace

QList<CapitalGift> CapitalBook::gifts(const Id<Dossier> &dossier) const
{
    return m_store.select<CapitalGift>(u"dossier = ? order by rule_day desc, id"_s, {dossier.text()});
}

QList<Problem> CapitalBook::check(const CapitalGift &gift) const
{
    return core::check(gift, gifts(gift.dossier), m_store.select<Loan>(u"dossier = ?"_s, {gift.dossier.text()}), m_rules.on(gift.ruleDay, ruleScope(m_store, gift.dossier)));
}

QList<Problem> CapitalBook::save(const CapitalGift &gift)
{
    const QList<Problem> problems = check(gift);
    if (!blocks(problems))
        m_store.write(saveGift, [&](Writer &writer) { writer.put(gift); });
    return problems;
}

void CapitalBook::remove(const Id<CapitalGift> &gift)
{
    m_store.write(removeGift, [&](Writer &writer) { writer.remove(gift); });
}

QList<Collateral> CapitalBook::securities(const Id<Loan> &loan) const
{
    return m_store.select<Collateral>(u"loan = ? order by released is not null, registered, id"_s, {loan.text()});
}

QList<Problem> CapitalBook::save(Collateral security)
{
    const std::optional<Loan> loan = m_store.find(security.loan);
    if (!loan)
        return {{Blocks, {}, Text::tr("This loan is gone. Nothing was written.")}};
    security.dossier = loan->dossier;
    const QList<Problem> problems = core::check(security, *loan, m_store.clock().today());
    if (!blocks(problems))
        m_store.write(saveSecurity, [&](Writer &writer) { writer.put(security); });
    return problems;
}

void CapitalBook::remove(const Id<Collateral> &security)
{
    m_store.write(removeSecurity, [&](Writer &writer) { writer.remove(security); });
}

QList<AfterYear> CapitalBook::afterYears(const Id<Loan> &loan) const
{
    return m_store.select<AfterYear>(u"loan = ? order by year, id"_s, {loan.text()});
}

QList<Problem> CapitalBook::save(AfterYear year)
{
    const std::optional<Loan> loan = m_store.find(year.loan);
    if (!loan)
        return {{Blocks, {}, Text::tr("This loan is gone. Nothing was written.")}};
    if (const auto before = m_store.find(year.id); before && before->decided.isValid())
        return {{Blocks, {}, Text::tr("%1 was decided on %2. Remove the year first to do it again.").arg(before->year).arg(format(before->decided))}};
    year.dossier = loan->dossier;
    year.decided = {};
    const QList<Problem> problems = core::check(year, *loan, afterYears(loan->id), m_rules);
    if (!blocks(problems))
        m_store.write(saveAfter, [&](Writer &writer) { writer.put(year); });
    return problems;
}

QList<Problem> CapitalBook::decide(const Id<AfterYear> &id, Money due, QDate decided)
{
    std::optional<AfterYear> year = m_store.find(id);
    if (!year || year->decided.isValid())
        return {{Blocks, {}, Text::tr("This year is gone or was decided already. Nothing was written.")}};
    if (!decided.isValid() || decided > m_store.clock().today())
        return {{Blocks, u"decided"_s, Text::tr("Fill in the day of the decision, today at the latest.")}};
    if (decided.year() <= year->year)
        return {{Blocks, u"decided"_s, Text::tr("The year %1 has to be over first.").arg(year->year)}};
    year->due = due;
    year->decided = decided;
    LoanEntry call;
    if (due > Money()) {
        call.id = Id<LoanEntry>::fresh();
        call.dossier = year->dossier;
        call.loan = year->loan;
        call.day = decided;
        call.kind = u"notice"_s;
        call.part = u"call"_s;
        call.amount = due;
        call.note = QString::number(year->year);
        year->entry = call.id.text();
    }
    m_store.write(decideAfter, [&](Writer &writer) {
        if (!call.id.isNull())
            writer.put(call);
        writer.put(*year);
    });
    return {};
}

void CapitalBook::remove(const Id<AfterYear> &id)
{
    const std::optional<AfterYear> year = m_store.find(id);
    m_store.write(removeAfter, [&](Writer &writer) {
        if (year && !year->entry.isEmpty())
            writer.remove(Id<LoanEntry>::parse(year->entry));
        writer.remove(id);
    });
}

} // namespace core
