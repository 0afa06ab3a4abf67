#include "core/bbz/loanbook.h"

#include "core/base/format.h"
#include "core/bbz/afterending.h"
#include "core/bbz/collateral.h"
#include "core/bbz/termkeeper.h"
#include "core/policy/officerules.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::LoanBook)
};

using enum Problem::Weight;

constexpr Op grantLoan{QT_TRANSLATE_NOOP("Op", "Grant loan")};
constexpr Op changeLoan{QT_TRANSLATE_NOOP("Op", "Change loan")};
constexpr Op removeLoan{QT_TRANSLATE_NOOP("Op", "Remove loan")};
constexpr Op bookOnLoan{QT_TRANSLATE_NOOP("Op", "Book on loan")};
constexpr Op unbookOnLoan{QT_TRANSLATE_NOOP("Op", "Remove from ledger of loan")};
constexpr Op convertCredit{QT_TRANSLATE_NOOP("Op", "Make preparation credit bear interest")};
constexpr Op giveCredit{QT_TRANSLATE_NOOP("Op", "Make preparation credit a gift")};
constexpr Op restLoan{QT_TRANSLATE_NOOP("Op", "Go on as a rest loan")};

} // namespace

QList<Loan> LoanBook::loans(const Id<Dossier> &dossier) const
{
    return m_store.select<Loan>(u"dossier = ? order by closed is not null, paid_out desc, id"_s, {dossier.text()});
}

QList<LoanEntry> LoanBook::entries(const Id<Loan> &loan) const
{
    return m_store.select<LoanEntry>(u"loan = ? order by day, kind, id"_s, {loan.text()});
}

RulesAt LoanBook::rulesOn(const Id<Dossier> &dossier, QDate day) const
{
    return m_rules.on(day, ruleScope(m_store, dossier));
}

QList<Problem> LoanBook::check(const Loan &loan) const
{
    return core::check(loan, loans(loan.dossier), rulesOn(loan.dossier, loan.ruleDay));
}

QList<Problem> LoanBook::grant(const Loan &loan)
{
    const QList<Problem> problems = check(loan);
    if (blocks(problems))
        return problems;
    LoanEntry payout;
    payout.id = Id<LoanEntry>::fresh();
    payout.dossier = loan.dossier;
    payout.loan = loan.id;
    payout.day = loan.paidOut;
    payout.kind = u"payout"_s;
    payout.amount = loan.principal;
    m_store.write(grantLoan, [&](Writer &writer) {
        writer.put(loan);
        writer.put(payout);
    });
    return problems;
}

QList<Problem> LoanBook::change(const Loan &loan)
{
    QList<Problem> problems = check(loan);
    const QList<LoanEntry> all = entries(loan.id);
    for (const LoanEntry &entry : all)
        if (entry.kind != "payout"_L1 && entry.day < loan.paidOut)
            problems.append({Blocks, u"paid_out"_s, Text::tr("The ledger has an entry of %1, before that payout.").arg(format(entry.day))});
    if (blocks(problems))
        return problems;
    // The payout that the loan began with goes along; parts paid out later stay as they are.
    QList<LoanEntry> payouts;
    for (const LoanEntry &entry : all)
        if (entry.kind == "payout"_L1)
            payouts.append(entry);
    m_store.write(changeLoan, [&](Writer &writer) {
        writer.put(loan);
        keepTerms(writer, m_store, m_rules, loan.dossier);
        if (payouts.size() == 1) {
            payouts.first().day = loan.paidOut;
            payouts.first().amount = loan.principal;
            writer.put(payouts.first());
        }
    });
    return problems;
}

QList<Problem> LoanBook::ledgerProblems(const Loan &loan, const LoanEntry &entry) const
{
    QList<LoanEntry> before = entries(loan.id);
    before.removeIf([&](const LoanEntry &one) { return one.id == entry.id; });
    const LoanAccount account = loanAccount(loan, before, entry.day);
    const bool takes = entry.kind == "write-off"_L1 || (entry.kind == "reduction"_L1 && entry.part != "interest"_L1);
    if (takes && entry.amount > account.balance())
        return {{Blocks, u"amount_cents"_s, Text::tr("On %1 only %2 is left of this loan.").arg(format(entry.day), format(account.balance()))}};
    if ((entry.kind == "payment"_L1 || entry.kind == "early"_L1) && entry.amount > account.payoff())
        return {{Warns, u"amount_cents"_s, Text::tr("With %1 the loan is repaid on %2; the rest goes back.").arg(format(account.payoff()), format(entry.day))}};
    if (entry.kind != "pause"_L1)
        return {};
    qint64 days = entry.day.daysTo(entry.until) + 1;
    for (const LoanEntry &one : before)
        if (one.kind == "pause"_L1)
            days += one.day.daysTo(one.until) + 1;
    const RulesAt rules = rulesOn(loan.dossier, entry.day);
    const RuleValue *once = rules.lookUp(u"bbz.deferral.months"_s);
    const RuleValue *total = rules.lookUp(u"bbz.deferral.total.months"_s);
    QList<Problem> problems;
    if (once && once->value && entry.until >= entry.day.addMonths(int(*once->value)))
        problems.append({Blocks, u"until_day"_s, Text::tr("Deferral is %1 months at most each time (%2).").arg(*once->value).arg(once->article)});
    if (total && total->value && days > entry.day.daysTo(entry.day.addMonths(int(*total->value))))
        problems.append({Blocks, u"until_day"_s, Text::tr("All deferral together is %1 months at most (%2).").arg(*total->value).arg(total->article)});
    return problems;
}

QList<Problem> LoanBook::record(LoanEntry entry)
{
    const std::optional<Loan> loan = m_store.find(entry.loan);
    if (!loan)
        return {{Blocks, {}, Text::tr("This loan is gone. Nothing was written.")}};
    entry.dossier = loan->dossier;
    QList<Problem> problems = core::check(entry, *loan);
    if (!blocks(problems))
        problems.append(ledgerProblems(*loan, entry));
    if (!blocks(problems))
        m_store.write(bookOnLoan, [&](Writer &writer) {
            writer.put(entry);
            keepTerms(writer, m_store, m_rules, entry.dossier);
        });
    return problems;
}

void LoanBook::remove(const Id<LoanEntry> &entry)
{
    const std::optional<LoanEntry> known = m_store.find(entry);
    m_store.write(unbookOnLoan, [&](Writer &writer) {
        writer.remove(entry);
        if (known)
            keepTerms(writer, m_store, m_rules, known->dossier);
    });
}

void LoanBook::remove(const Id<Loan> &loan)
{
    const std::optional<Loan> known = m_store.find(loan);
    const QVariantList id{loan.text()};
    m_store.write(removeLoan, [&](Writer &writer) {
        for (const AfterYear &year : m_store.select<AfterYear>(u"loan = ?"_s, id))
            writer.remove(year.id);
        for (const Collateral &security : m_store.select<Collateral>(u"loan = ?"_s, id))
            writer.remove(security.id);
        for (const LoanEntry &entry : entries(loan))
            writer.remove(entry.id);
        writer.remove(loan);
        if (known)
            keepTerms(writer, m_store, m_rules, known->dossier);
    });
}

QList<Problem> LoanBook::convertPreparation(const Id<Loan> &id, QDate start)
{
    std::optional<Loan> loan = m_store.find(id);
    if (!loan || loan->kind != "preparation"_L1)
        return {{Blocks, {}, Text::tr("Only a preparation credit becomes capital that bears interest.")}};
    const RuleValue *rate = rulesOn(loan->dossier, start).lookUp(u"bbz.loan.interest"_s);
    if (!rate || !rate->value)
        return {{Blocks, {}, Text::tr("No interest is known for %1, so nothing was changed.").arg(format(start))}};
    loan->kind = u"starter"_s;
    loan->interest = Percentage::ofThousandths(*rate->value);
    loan->interestFrom = start;
    const QList<Problem> problems = check(*loan);
    if (!blocks(problems))
        m_store.write(convertCredit, [&](Writer &writer) { writer.put(*loan); });
    return problems;
}

QList<Problem> LoanBook::givePreparation(const Id<Loan> &id, QDate day, const QString &reason)
{
    std::optional<Loan> loan = m_store.find(id);
    if (!loan || loan->kind != "preparation"_L1)
        return {{Blocks, {}, Text::tr("Only a preparation credit becomes a gift when the business does not start.")}};
    const LoanAccount now = account(*loan, day);
    if (now.balance() <= Money())
        return {{Blocks, {}, Text::tr("On %1 nothing is left of this loan.").arg(format(day))}};
    LoanEntry gift;
    gift.id = Id<LoanEntry>::fresh();
    gift.dossier = loan->dossier;
    gift.loan = loan->id;
    gift.day = day;
    gift.kind = u"write-off"_s;
    gift.part = u"gift"_s;
    gift.amount = now.balance();
    gift.note = reason;
    const QList<Problem> problems = core::check(gift, *loan);
    if (blocks(problems))
        return problems;
    loan->closed = day;
    m_store.write(giveCredit, [&](Writer &writer) {
        writer.put(gift);
        writer.put(*loan);
    });
    return problems;
}

QList<Problem> LoanBook::makeRest(const Id<Loan> &id, QDate ended, const QString &reason)
{
    std::optional<Loan> loan = m_store.find(id);
    if (!loan || loan->kind == "rest"_L1 || loan->closed.isValid())
        return {{Blocks, {}, Text::tr("This loan does not run any more.")}};
    if (!ended.isValid() || ended < loan->paidOut)
        return {{Blocks, u"day"_s, Text::tr("Fill in the day on which the business ended, after the payout.")}};
    if (reason.trimmed().isEmpty())
        return {{Blocks, u"note"_s, Text::tr("Write down why the rest goes on without interest, with the decision.")}};
    // All falls due when the business ends (art. 43(1)), with the interest up to that day.
    if (!loan->claimed.isValid() || loan->claimed > ended) {
        loan->claimed = ended;
        loan->claimReason = reason;
    }
    const Money left = loanAccount(*loan, entries(id), ended).balance();
    if (left <= Money())
        return {{Blocks, {}, Text::tr("On %1 nothing is left of this loan.").arg(format(ended))}};
    Loan rest;
    rest.id = Id<Loan>::fresh();
    rest.dossier = loan->dossier;
    rest.application = loan->application;
    rest.kind = u"rest"_s;
    rest.purpose = loan->purpose;
    rest.principal = left;
    rest.ruleDay = ended;
    rest.decided = ended;
    rest.paidOut = ended;
    rest.firstDue = ended;
    rest.byIncome = true;
    rest.remark = reason;
    LoanEntry out;
    out.id = Id<LoanEntry>::fresh();
    out.dossier = loan->dossier;
    out.loan = loan->id;
    out.day = ended;
    out.kind = u"write-off"_s;
    out.part = u"rest"_s;
    out.amount = left;
    out.note = reason;
    LoanEntry in = out;
    in.id = Id<LoanEntry>::fresh();
    in.loan = rest.id;
    in.kind = u"payout"_s;
    in.part.clear();
    in.note.clear();
    loan->closed = ended;
    m_store.write(restLoan, [&](Writer &writer) {
        writer.put(*loan);
        writer.put(out);
        writer.put(rest);
        writer.put(in);
        keepTerms(writer, m_store, m_rules, loan->dossier);
    });
    return {};
}

} // namespace core
