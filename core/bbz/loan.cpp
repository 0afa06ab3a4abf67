#include "core/bbz/loan.h"

#include "core/base/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Loan)
};

using enum Problem::Weight;

const QString interestRule = u"bbz.loan.interest"_s;
const QString longestRule = u"bbz.loan.months.max"_s;

bool isInterestFree(const QString &kind) { return kind == "older"_L1 || kind == "preparation"_L1 || kind == "rest"_L1; }

/// The value in force, or nullptr with a warning that names the rule.
const RuleValue *known(const RulesAt &rules, const QString &key, QList<Problem> &problems)
{
    const RuleValue *value = rules.lookUp(key);
    if (value && value->known && value->value)
        return value;
    problems.append({Warns, {}, Text::tr("No rule %1 is known for %2, so it was not tested.").arg(key, format(rules.day()))});
    return nullptr;
}

void checkMaximum(const Loan &loan, const QList<Loan> &others, const RulesAt &rules, QList<Problem> &problems)
{
    const QString key = capitalRule(loan.kind);
    const RuleValue *most = key.isEmpty() ? nullptr : known(rules, key, problems);
    if (!most)
        return;
    Money together = loan.principal;
    for (const Loan &other : others)
        if (other.id != loan.id && other.kind == loan.kind && !other.closed.isValid())
            together += other.principal;
    const Money limit = Money::cents(*most->value);
    if (together > limit)
        problems.append({Warns, u"principal_cents"_s,
                         Text::tr("%1 is above the maximum of %2 for this kind on %3 (%4): %5 too much.")
                             .arg(format(together), format(limit), format(rules.day()), most->article, format(together - limit))});
}

} // namespace

template <> const Table<Loan> &tableOf<Loan>()
{
    static const Table<Loan> table{
        QStringLiteral("bbz_loans"),
        {column<&Loan::id>("id"),
         column<&Loan::dossier>("dossier"),
         column<&Loan::application>("application"),
         column<&Loan::kind>("kind"),
         column<&Loan::purpose>("purpose"),
         column<&Loan::principal>("principal_cents"),
         column<&Loan::interest>("interest"),
         column<&Loan::ruleDay>("rule_day"),
         column<&Loan::decided>("decided"),
         column<&Loan::paidOut>("paid_out"),
         column<&Loan::interestFrom>("interest_from"),
         column<&Loan::firstDue>("first_due"),
         column<&Loan::scheme>("scheme"),
         column<&Loan::halfYearly>("half_yearly"),
         column<&Loan::months>("months"),
         column<&Loan::collateral>("collateral"),
         column<&Loan::claimed>("claimed"),
         column<&Loan::claimReason>("claim_reason"),
         column<&Loan::closed>("closed"),
         column<&Loan::remark>("remark"),
         column<&Loan::byIncome>("by_income")}};
    return table;
}

template <> const Table<LoanEntry> &tableOf<LoanEntry>()
{
    static const Table<LoanEntry> table{
        QStringLiteral("bbz_loan_entries"),
        {column<&LoanEntry::id>("id"),
         column<&LoanEntry::dossier>("dossier"),
         column<&LoanEntry::loan>("loan"),
         column<&LoanEntry::day>("day"),
         column<&LoanEntry::kind>("kind"),
         column<&LoanEntry::amount>("amount_cents"),
         column<&LoanEntry::part>("part"),
         column<&LoanEntry::until>("until_day"),
         column<&LoanEntry::note>("note")}};
    return table;
}

QString capitalRule(const QString &loanKind)
{
    if (loanKind == "preparation"_L1)
        return u"bbz.preparation.credit.max"_s;
    return loanKind == "rest"_L1 ? QString() : u"bbz.capital.%1.max"_s.arg(loanKind);
}

QList<Problem> check(const Loan &loan, const QList<Loan> &others, const RulesAt &rules)
{
    QList<Problem> problems;
    if (loan.principal <= Money())
        problems.append({Blocks, u"principal_cents"_s, Text::tr("Fill in how much was lent.")});
    if (!loan.paidOut.isValid())
        problems.append({Blocks, u"paid_out"_s, Text::tr("Fill in the day on which it was paid out.")});
    if (!loan.ruleDay.isValid())
        problems.append({Blocks, u"rule_day"_s, Text::tr("Fill in the day of the application: its rules hold.")});
    if (!loan.byIncome && (!loan.firstDue.isValid() || loan.firstDue <= loan.paidOut))
        problems.append({Blocks, u"first_due"_s, Text::tr("The first instalment has to be after the payout.")});
    if (loan.months < 1)
        problems.append({Blocks, u"months"_s, Text::tr("Fill in over how many months it is repaid.")});
    else if (loan.months % loan.monthsPerTurn() != 0)
        problems.append({Blocks, u"months"_s, Text::tr("Paid half-yearly, the term has to be a number of half years.")});
    if (loan.byIncome && loan.kind != "rest"_L1)
        problems.append({Blocks, u"by_income"_s, Text::tr("Only the rest of a loan after the business ended is repaid out of income.")});
    if (loan.claimed.isValid() && loan.claimReason.trimmed().isEmpty())
        problems.append({Blocks, u"claim_reason"_s, Text::tr("Write down why all of it fell due.")});
    if (blocks(problems))
        return problems;
    checkMaximum(loan, others, rules, problems);
    if (isInterestFree(loan.kind)) {
        if (loan.bearsInterest())
            problems.append({Warns, u"interest"_s, Text::tr("This kind of loan bears no interest.")});
    } else {
        if (const RuleValue *rate = known(rules, interestRule, problems); rate && *rate->value != loan.interest.thousandths())
            problems.append({Warns, u"interest"_s, Text::tr("The interest on %1 is %2 (%3).").arg(format(rules.day()), format(Percentage::ofThousandths(*rate->value)), rate->article)});
        if (const RuleValue *most = known(rules, longestRule, problems); most && loan.months > *most->value)
            problems.append({Blocks, u"months"_s, Text::tr("Business capital runs %1 months at most (%2).").arg(*most->value).arg(most->article)});
    }
    return problems;
}

QList<Problem> check(const LoanEntry &entry, const Loan &loan)
{
    QList<Problem> problems;
    const bool silent = entry.kind == "pause"_L1 || entry.kind == "notice"_L1;
    if (!entry.day.isValid())
        problems.append({Blocks, u"day"_s, Text::tr("Fill in the day.")});
    else if (entry.day < loan.paidOut)
        problems.append({Blocks, u"day"_s, Text::tr("That is before the loan was paid out, on %1.").arg(format(loan.paidOut))});
    if (!silent && (entry.kind == "correction"_L1 ? entry.amount.isZero() : entry.amount <= Money()))
        problems.append({Blocks, u"amount_cents"_s, Text::tr("Fill in the amount.")});
    if (entry.kind == "pause"_L1 && (!entry.until.isValid() || entry.until < entry.day))
        problems.append({Blocks, u"until_day"_s, Text::tr("Fill in until when nothing has to be paid.")});
    const bool needsReason = entry.kind == "write-off"_L1 || entry.kind == "correction"_L1 || entry.kind == "reduction"_L1 || entry.kind == "pause"_L1 || entry.kind == "interest"_L1;
    if (needsReason && entry.note.trimmed().isEmpty())
        problems.append({Blocks, u"note"_s, Text::tr("Write down the reason, with the decision it rests on.")});
    return problems;
}

Loan loanProposal(const Id<Dossier> &dossier, const QString &kind, QDate paidOut, const RulesAt &rules)
{
    Loan loan;
    loan.id = Id<Loan>::fresh();
    loan.dossier = dossier;
    loan.kind = kind;
    loan.ruleDay = rules.day();
    loan.decided = paidOut;
    loan.paidOut = paidOut;
    loan.firstDue = Month::of(paidOut).plus(2).firstDay();
    const RuleValue *rate = isInterestFree(kind) ? nullptr : rules.lookUp(interestRule);
    if (rate && rate->value)
        loan.interest = Percentage::ofThousandths(*rate->value);
    return loan;
}

} // namespace core
