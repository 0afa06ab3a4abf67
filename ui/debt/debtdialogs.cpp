#include "ui/debt/debtdialogs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::DebtDialogs)
};

using core::Debt;
using core::DebtCapacity;
using core::DebtCase;

RecordDialog<Debt> *debtDialog(const DebtDesk &desk, const QString &name, const QString &title, QWidget *parent)
{
    auto *dialog = new RecordDialog<Debt>(desk, name, {title, Text::tr("Record debt"), Text::tr("Cancel")}, parent);
    dialog->save = [desk](const Debt &record) { return desk.debts.save(record); };
    dialog->check = [desk](const Debt &record) { return desk.debts.check(record); };
    return dialog;
}

} // namespace

void openDebt(const DebtDesk &desk, const Debt &debt, bool fresh, QWidget *parent, const std::function<void(const Debt &)> &stored)
{
    auto *dialog = debtDialog(desk, fresh ? u"debt-new"_s : u"debt"_s, fresh ? Text::tr("New debt") : Text::tr("Change debt"), parent);
    auto *form = dialog->form();
    form->add(Text::tr("Creditor"), &Debt::creditor);
    form->add(Text::tr("Their reference"), &Debt::reference);
    form->addChoice(Text::tr("Kind"), &Debt::kind, debtChoices(u"kinds"_s));
    form->add(Text::tr("Business debt"), &Debt::business);
    form->addChoice(Text::tr("Rank"), &Debt::rank, debtChoices(u"ranks"_s));
    form->addChoice(Text::tr("Because of"), &Debt::ground, debtChoices(u"grounds"_s, true));
    form->add(Text::tr("Principal"), &Debt::principal);
    form->add(Text::tr("Interest"), &Debt::interest);
    form->add(Text::tr("Costs"), &Debt::costs);
    form->add(Text::tr("Collector or bailiff"), &Debt::collector);
    form->add(Text::tr("Reference of the collector"), &Debt::collectorReference);
    form->add(Text::tr("Began on"), &Debt::origin);
    form->add(Text::tr("Fell due on"), &Debt::due);
    if (!fresh) {
        form->add(Text::tr("Settled on"), &Debt::settled);
        form->addText(Text::tr("Remark"), &Debt::remark);
    }
    dialog->hint = [](const Debt &record) { return record.amount().isZero() ? QString() : Text::tr("Claim: %1").arg(format(record.amount())); };
    dialog->stored = stored;
    if (fresh)
        dialog->setNew();
    dialog->openWith(debt);
}

void openCreditor(const DebtDesk &desk, const Debt &debt, QWidget *parent)
{
    auto *dialog = debtDialog(desk, u"debt-creditor"_s, Text::tr("Address of %1").arg(debt.creditor), parent);
    dialog->form()->add(Text::tr("Street and number, or postbox"), &Debt::address);
    dialog->form()->add(Text::tr("Postcode"), &Debt::postcode);
    dialog->form()->add(Text::tr("Town"), &Debt::city);
    dialog->form()->add(Text::tr("E-mail"), &Debt::email);
    dialog->form()->add(Text::tr("Account (IBAN)"), &Debt::iban);
    dialog->form()->add(Text::tr("Co-debtor or guarantor"), &Debt::codebtor);
    dialog->openWith(debt);
}

void openThreat(const DebtDesk &desk, const Debt &debt, QWidget *parent)
{
    auto *dialog = debtDialog(desk, u"debt-threat"_s, Text::tr("What threatens: %1").arg(debt.creditor), parent);
    auto *form = dialog->form();
    form->addChoice(Text::tr("What"), &Debt::threat, debtChoices(u"threats"_s, true));
    form->add(Text::tr("On"), &Debt::threatDay);
    form->addChoice(Text::tr("Who acts"), &Debt::threatActor, debtChoices(u"actors"_s, true));
    form->add(Text::tr("What is done"), &Debt::threatAction);
    form->add(Text::tr("Averted on"), &Debt::averted);
    const QDate today = desk.today();
    dialog->hint = [today](const Debt &record) {
        const QList<core::DebtThreat> threats = record.threatDay.isValid() ? core::threatsOf({record}, today) : QList<core::DebtThreat>();
        if (threats.isEmpty())
            return QString();
        const core::DebtThreat &threat = threats.first();
        QString words = core::sentence(threat);
        if (threat.crisis)
            words += u' ' + Text::tr("This is a threatening situation: a first talk within three working days (%1).").arg(threat.article);
        return words;
    };
    dialog->openWith(debt);
}

void openBalance(const DebtDesk &desk, const Debt &debt, QWidget *parent)
{
    auto *dialog = debtDialog(desk, u"debt-balance"_s, Text::tr("Balance of %1").arg(debt.creditor), parent);
    auto *form = dialog->form();
    form->add(Text::tr("Asked on"), &Debt::balanceAsked);
    form->add(Text::tr("Stated on"), &Debt::balanceDay);
    form->add(Text::tr("Balance as stated"), &Debt::balance);
    form->add(Text::tr("VAT in it that comes back"), &Debt::vat);
    form->add(Text::tr("Disputed"), &Debt::disputed);
    form->addText(Text::tr("What is disputed"), &Debt::dispute);
    dialog->hint = [](const Debt &record) {
        const core::Money own = record.principal + record.interest + record.costs;
        if (!record.isConfirmed() || own == record.balance)
            return QString();
        return Text::tr("On the board stood %1: a difference of %2.").arg(format(own), format(record.balance - own));
    };
    dialog->openWith(debt);
}

void openRank(const DebtDesk &desk, const Debt &debt, QWidget *parent)
{
    auto *dialog = debtDialog(desk, u"debt-rank"_s, Text::tr("Rank of %1").arg(debt.creditor), parent);
    auto *form = dialog->form();
    form->addChoice(Text::tr("Rank"), &Debt::rank, debtChoices(u"ranks"_s));
    form->addChoice(Text::tr("Because of"), &Debt::ground, debtChoices(u"grounds"_s, true));
    form->add(Text::tr("Security is worth"), &Debt::secured);
    form->addChoice(Text::tr("Title"), &Debt::title, debtChoices(u"titles"_s));
    form->add(Text::tr("Title of"), &Debt::titleDay);
    form->addChoice(Text::tr("Seizure"), &Debt::seizure, debtChoices(u"seizures"_s, true));
    form->add(Text::tr("Seizure since"), &Debt::seizureDay);
    form->addChoice(Text::tr("In an arrangement"), &Debt::treatment, debtChoices(u"treatments"_s));
    form->addText(Text::tr("Why not like the others"), &Debt::treatmentReason);
    form->add(Text::tr("Fraud with a fine or report"), &Debt::fraud);
    dialog->openWith(debt);
}

void openCase(const DebtDesk &desk, const DebtCase &debtCase, bool fresh, QWidget *parent)
{
    auto *dialog = new RecordDialog<DebtCase>(desk, fresh ? u"debt-case-new"_s : u"debt-case"_s, {Text::tr("Debt help"), Text::tr("Record debt help"), Text::tr("Cancel")}, parent);
    auto *form = dialog->form();
    form->add(Text::tr("Asked for on"), &DebtCase::reported);
    form->add(Text::tr("Threatening situation"), &DebtCase::threatening);
    form->add(Text::tr("The business still runs"), &DebtCase::running);
    form->add(Text::tr("First talk on"), &DebtCase::firstTalk);
    form->add(Text::tr("Decided on"), &DebtCase::decided);
    form->addChoice(Text::tr("Decision"), &DebtCase::decision, debtChoices(u"decisions"_s, true));
    form->addText(Text::tr("Grounds and plan"), &DebtCase::grounds);
    form->add(Text::tr("Stabilisation agreement on"), &DebtCase::stabilised);
    form->add(Text::tr("Agreement on the arrangement on"), &DebtCase::agreement);
    if (!fresh) {
        form->add(Text::tr("Ended on"), &DebtCase::ended);
        form->addChoice(Text::tr("How it ended"), &DebtCase::outcome, debtChoices(u"case_outcomes"_s, true));
        form->addText(Text::tr("Remark"), &DebtCase::remark);
    }
    dialog->save = [desk](const DebtCase &record) { return desk.debts.save(record); };
    dialog->hint = [desk](const DebtCase &record) {
        if (!record.reported.isValid())
            return QString();
        QStringList words;
        const QList<core::DebtTerm> terms = desk.debts.terms(record);
        for (const core::DebtTerm &term : terms)
            if (!term.met.isValid())
                words.append(Text::tr("%1: by %2").arg(term.title, format(term.due)));
        return words.join(u'\n');
    };
    if (fresh)
        dialog->setNew();
    dialog->openWith(debtCase);
}

void openCapacity(const DebtDesk &desk, const DebtCapacity &capacity, bool fresh, QWidget *parent)
{
    auto *dialog = new RecordDialog<DebtCapacity>(desk, fresh ? u"debt-capacity-new"_s : u"debt-capacity"_s, {Text::tr("Repayment capacity"), Text::tr("Record capacity"), Text::tr("Cancel")}, parent);
    auto *form = dialog->form();
    form->add(Text::tr("Figures of"), &DebtCapacity::day);
    form->add(Text::tr("Net income per month"), &DebtCapacity::income);
    form->add(Text::tr("Net income of the partner"), &DebtCapacity::partnerIncome);
    form->add(Text::tr("Free amount (vtlb) per month"), &DebtCapacity::free);
    form->add(Text::tr("Vtlb calculated on"), &DebtCapacity::freeDay);
    form->add(Text::tr("Version of the vtlb report"), &DebtCapacity::freeVersion);
    form->add(Text::tr("Wealth brought in"), &DebtCapacity::wealth);
    form->add(Text::tr("Costs of the arrangement"), &DebtCapacity::fundCosts);
    form->addText(Text::tr("Remark"), &DebtCapacity::remark);
    dialog->save = [desk](const DebtCapacity &record) { return desk.debts.save(record); };
    dialog->check = [desk](const DebtCapacity &record) { return desk.debts.check(record); };
    dialog->hint = [desk](const DebtCapacity &record) {
        if (!record.day.isValid())
            return QString();
        const core::CapacityOutcome outcome = core::reckon(record, desk.debts.rules(), record.day);
        return Text::tr("%1 a month; over %2 months %3 for the creditors.").arg(format(outcome.month)).arg(outcome.months).arg(format(outcome.fund));
    };
    if (fresh)
        dialog->setNew();
    dialog->openWith(capacity);
}

} // namespace ui
