#pragma once

#include "core/bbz/assumption.h"
#include "core/bbz/bbzterms.h"
#include "core/bbz/loanaccount.h"
#include "core/bbz/wantedpapers.h"
#include "core/bbz/wealthsheet.h"
#include "core/demo/demopeople.h"
#include "core/dossier/task.h"

namespace core {

/// Writes the made-up Bbz records of one dossier, and remembers those that terms follow from.
struct BbzPen {
    DemoPeople &people;
    Writer &writer;
    const DemoDossier &made;
    QDate today;
    const RuleBook &rules;
    BbzTermFacts *facts; ///< what was written and has terms

    template <class T> void put(const T &record) const { writer.put(record); }
    void put(const BbzApplication &application) const
    {
        facts->applications.append(application);
        writer.put(application);
    }
    void put(const LivingAward &award) const
    {
        facts->awards.append(award);
        writer.put(award);
    }
    void put(const BookYear &year) const
    {
        facts->years.append(year);
        writer.put(year);
    }
    void put(const Loan &loan) const
    {
        facts->loans.append(loan);
        writer.put(loan);
    }
    void put(const BbzEnding &ending) const
    {
        facts->ending = ending;
        writer.put(ending);
    }
    /// The coming terms as tasks, as the program itself keeps them.
    void writeTerms() const
    {
        for (const BbzTerm &term : bbzTerms(*facts, rules)) {
            if (term.done.isValid() || term.due < today)
                continue;
            Task task;
            task.id = people.id<Task>();
            task.dossier = made.dossier.id;
            task.kind = term.legal ? QStringLiteral("legal-term") : QStringLiteral("reminder");
            task.title = term.title;
            task.due = term.due;
            task.assignee = made.dossier.owner;
            task.cause = QStringLiteral("bbz:") + term.key;
            writer.put(task);
        }
    }
    void asset(QDate day, const QString &kind, const QString &what, qint64 euros) const
    {
        Asset asset;
        asset.id = people.id<Asset>();
        asset.dossier = made.dossier.id;
        asset.day = day;
        asset.kind = kind;
        asset.what = what;
        asset.amount = Money::euros(euros);
        writer.put(asset);
    }
    void assumption(int position, const QString &what, const QString &source, const QString &weight, const QString &counter, const QString &moves, int worse, const QString &judgement) const
    {
        Assumption one{people.id<Assumption>(), made.dossier.id, position, what, source, weight, counter, moves, worse, judgement};
        writer.put(one);
    }
    /// Every paper of the kind on a day, but for those named.
    static void receive(BbzApplication &application, QDate day, const QStringList &missing)
    {
        for (const WantedPaper &paper : papersOf(application))
            if (!missing.contains(paper.key))
                setPaperReceived(application, paper.key, day);
    }

    BbzApplication application(const QString &kind, QDate received) const
    {
        BbzApplication application;
        application.id = people.id<BbzApplication>();
        application.dossier = made.dossier.id;
        application.kind = kind;
        application.received = received;
        return application;
    }
    LivingAward award(const BbzApplication &application, QDate from, QDate until, Money month) const
    {
        LivingAward award;
        award.id = people.id<LivingAward>();
        award.dossier = made.dossier.id;
        award.application = application.id.text();
        award.from = from;
        award.until = until;
        award.month = month;
        award.decided = application.decided;
        return award;
    }
    LoanEntry entry(const Loan &loan, QDate day, const QString &kind, Money amount, const QString &note = {}) const
    {
        LoanEntry entry;
        entry.id = people.id<LoanEntry>();
        entry.dossier = loan.dossier;
        entry.loan = loan.id;
        entry.day = day;
        entry.kind = kind;
        entry.amount = amount;
        entry.note = note;
        return entry;
    }
    Loan loan(const BbzApplication &application, QDate paidOut, Money principal, int months) const
    {
        Loan loan = loanProposal(made.dossier.id, application.kind, paidOut, rules.on(application.received));
        loan.id = people.id<Loan>();
        loan.application = application.id.text();
        loan.ruleDay = application.received;
        loan.principal = principal;
        loan.months = months;
        return loan;
    }
    /// The payout and the turns up to `last`, each paid on its day, but for the newest `missed`.
    void writeLoan(const Loan &loan, QDate last, int missed) const
    {
        put(loan);
        writer.put(entry(loan, loan.paidOut, QStringLiteral("payout"), loan.principal));
        QList<LoanTurn> turns = repaymentPlan(loan);
        turns.removeIf([last](const LoanTurn &turn) { return turn.day > last; });
        for (const LoanTurn &turn : turns.mid(0, turns.size() - missed))
            writer.put(entry(loan, turn.day, QStringLiteral("payment"), turn.payment(), QStringLiteral("overgemaakt")));
    }
};

} // namespace core
