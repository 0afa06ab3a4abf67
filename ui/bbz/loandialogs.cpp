#include "ui/bbz/loandialogs.h"

#include "core/bbz/arrears.h"
#include "ui/base/format.h"
#include "ui/base/recorddialog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::LoanDialogs)
};

using core::Loan;
using core::LoanEntry;
using core::LoanTurn;

LoanEntry entryOf(const BbzDesk &desk, const Loan &loan, const QString &kind)
{
    LoanEntry entry;
    entry.id = core::Id<LoanEntry>::fresh();
    entry.dossier = loan.dossier;
    entry.loan = loan.id;
    entry.day = desk.today();
    entry.kind = kind;
    return entry;
}

} // namespace

void openLoan(const BbzDesk &desk, const Loan &loan, bool fresh, QWidget *parent, const std::function<void(const Loan &)> &stored)
{
    auto *dialog = new RecordDialog<Loan>(desk, fresh ? u"bbz-loan-new"_s : u"bbz-loan"_s, {fresh ? Text::tr("Grant loan") : Text::tr("Change loan"), fresh ? Text::tr("Grant loan") : Text::tr("Record change"), Text::tr("Cancel")}, parent);
    auto *form = dialog->form();
    form->addChoice(Text::tr("Kind"), &Loan::kind, bbzChoices(core::Catalogue::read(u"bbz/kinds"_s, u"loans"_s)));
    form->add(Text::tr("Principal"), &Loan::principal);
    form->add(Text::tr("Interest a year"), &Loan::interest);
    form->add(Text::tr("Rules of the day"), &Loan::ruleDay);
    form->add(Text::tr("Paid out on"), &Loan::paidOut);
    form->add(Text::tr("Interest from (if later)"), &Loan::interestFrom);
    if (!loan.byIncome) {
        form->add(Text::tr("First instalment"), &Loan::firstDue);
        form->add(Text::tr("Repaid over months"), &Loan::months, 360);
        form->addChoice(Text::tr("Repayment"), &Loan::scheme, {{u"annuity"_s, Text::tr("annuity: equal payments")}, {u"linear"_s, Text::tr("linear: equal parts")}});
        form->add(Text::tr("Half-yearly"), &Loan::halfYearly);
    }
    form->add(Text::tr("Purpose"), &Loan::purpose);
    form->add(Text::tr("Collateral"), &Loan::collateral);
    if (!fresh) {
        form->add(Text::tr("Claimed in full on"), &Loan::claimed);
        form->add(Text::tr("Why it was claimed"), &Loan::claimReason);
        form->add(Text::tr("Closed on"), &Loan::closed);
    }
    dialog->check = [desk](const Loan &record) { return desk.loans.check(record); };
    dialog->hint = [](const Loan &record) {
        if (record.byIncome || record.principal <= core::Money() || record.months < 1 || !record.firstDue.isValid() || record.firstDue <= record.paidOut || !record.paidOut.isValid())
            return QString();
        const QList<LoanTurn> plan = core::repaymentPlan(record);
        if (plan.isEmpty())
            return QString();
        core::Money interest;
        for (const LoanTurn &turn : plan)
            interest += turn.interest;
        const core::Money usual = plan.size() > 1 ? plan.at(1).payment() : plan.first().payment();
        return Text::tr("First instalment %1, then %2; the last on %3. Interest in all: %4.").arg(format(plan.first().payment()), format(usual), format(plan.last().day), format(interest));
    };
    dialog->save = [desk, fresh](const Loan &record) { return fresh ? desk.loans.grant(record) : desk.loans.change(record); };
    dialog->stored = stored;
    if (fresh)
        dialog->setNew();
    dialog->openWith(loan);
}

void openEntry(const BbzDesk &desk, const Loan &loan, const QString &kind, QWidget *parent)
{
    const QString title = bbzLabel(u"entries"_s, kind);
    auto *dialog = new RecordDialog<LoanEntry>(desk, u"bbz-entry-"_s + kind, {title, Text::tr("Book on loan"), Text::tr("Cancel")}, parent);
    auto *form = dialog->form();
    LoanEntry entry = entryOf(desk, loan, kind);
    form->add(kind == "pause"_L1 ? Text::tr("From") : Text::tr("Day"), &LoanEntry::day);
    if (kind == "pause"_L1) {
        entry.part = u"principal"_s;
        entry.until = entry.day.addMonths(6).addDays(-1);
        form->add(Text::tr("Up to and including"), &LoanEntry::until);
        form->addChoice(Text::tr("What waits"), &LoanEntry::part, {{u"principal"_s, Text::tr("the repayment; interest is paid")}, {u"all"_s, Text::tr("repayment and interest")}});
    } else {
        form->add(kind == "correction"_L1 ? Text::tr("Amount (minus: less is owed)") : Text::tr("Amount"), &LoanEntry::amount);
    }
    if (kind == "reduction"_L1) {
        entry.part = u"interest"_s;
        form->addChoice(Text::tr("Of what"), &LoanEntry::part, {{u"interest"_s, Text::tr("interest (art. 21)")}, {u"principal"_s, Text::tr("principal")}});
    }
    if (kind == "payment"_L1) {
        const core::LoanAccount account = desk.loans.account(loan, desk.today());
        const QList<LoanTurn> coming = core::remainingPlan(loan, desk.loans.entries(loan.id), desk.today());
        entry.amount = !account.overdue().isZero() ? account.overdue() : loan.byIncome ? account.balance() : coming.isEmpty() ? core::Money() : coming.first().payment();
    }
    form->addText(Text::tr("Note"), &LoanEntry::note);
    dialog->check = [loan](const LoanEntry &record) { return core::check(record, loan); };
    if (kind == "early"_L1)
        dialog->hint = [desk, loan](const LoanEntry &record) {
            if (!record.day.isValid() || record.day < loan.paidOut)
                return QString();
            const core::EarlyRepayment offer = core::earlyRepayment(loan, desk.loans.entries(loan.id), record.day, record.amount);
            const QString all = Text::tr("To pay off all on that day: %1.").arg(format(offer.payoff));
            if (record.amount.isZero() || offer.left.isZero())
                return all;
            return Text::tr("%1 With this amount %2 is left, and the last instalment is on %3: %4 less interest. With the same last day the instalment could be %5.")
                .arg(all, format(offer.left), format(offer.lastDay), format(offer.interestSaved), format(offer.lowerPayment));
        };
    dialog->save = [desk](const LoanEntry &record) { return desk.loans.record(record); };
    if (kind == "pause"_L1)
        dialog->stored = [desk](const LoanEntry &record) { desk.paper(u"letter/loan"_s, record.id.text()); };
    dialog->setNew();
    dialog->openWith(entry);
}

void openLetter(const BbzDesk &desk, const Loan &loan, QWidget *parent)
{
    const QList<LoanEntry> entries = desk.loans.entries(loan.id);
    const core::Arrears late = core::arrears(core::loanAccount(loan, entries, desk.today()), entries);
    if (late.next.isEmpty())
        return;
    auto *dialog = new RecordDialog<LoanEntry>(desk, u"bbz-letter"_s, {Text::tr("Letter about arrears"), Text::tr("Record and make letter"), Text::tr("Cancel")}, parent);
    dialog->form()->addChoice(Text::tr("Letter"), &LoanEntry::part, bbzChoices(core::arrearsStages()));
    dialog->form()->add(Text::tr("Went out on"), &LoanEntry::day);
    dialog->form()->addText(Text::tr("Note"), &LoanEntry::note);
    LoanEntry entry = entryOf(desk, loan, u"notice"_s);
    entry.part = late.next;
    dialog->save = [desk](const LoanEntry &record) { return desk.loans.record(record); };
    // What is recorded is what the letter says, so the letter is made from it.
    dialog->stored = [desk](const LoanEntry &record) { desk.paper(u"letter/loan"_s, record.id.text()); };
    dialog->setNew();
    dialog->openWith(entry);
}

} // namespace ui
