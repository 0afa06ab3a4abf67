#include "ui/bbz/loanturns.h"

#include "core/calc/calculators.h"
#include "ui/base/format.h"
#include "ui/base/recorddialog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::LoanTurns)
};

using core::Loan;
using core::LoanEntry;
using core::Money;

LoanEntry entryOn(const BbzDesk &desk, const Loan &loan, const QString &kind)
{
    LoanEntry entry;
    entry.id = core::Id<LoanEntry>::fresh();
    entry.dossier = loan.dossier;
    entry.loan = loan.id;
    entry.day = desk.today();
    entry.kind = kind;
    return entry;
}

/// A window that asks a day and perhaps a reason.
RecordDialog<LoanEntry> *askDay(const BbzDesk &desk, const QString &name, const RecordDialog<LoanEntry>::Words &words, const QString &day, const QString &reason, QWidget *parent)
{
    auto *dialog = new RecordDialog<LoanEntry>(desk, name, words, parent);
    dialog->form()->add(day, &LoanEntry::day);
    if (!reason.isEmpty())
        dialog->form()->addText(reason, &LoanEntry::note);
    dialog->setNew();
    return dialog;
}

/// Interest that a calendar year charged.
Money interestOf(const core::LoanAccount &account, int year)
{
    Money sum;
    for (const core::LedgerLine &line : account.lines)
        if (line.day.year() == year && (line.kind == "due"_L1 || line.kind == "claim"_L1 || line.kind == "interest"_L1))
            sum += line.toInterest;
    return sum;
}

/// The fields of the window for art. 21 that are no part of a ledger line.
struct WaiverFields {
    ChoiceEdit *year;
    ChoiceEdit *norm;
    MoneyEdit *annualNorm;
    MoneyEdit *income;
    MoneyEdit *given;
    QCheckBox *assistance;
};

QJsonObject waiverInput(const BbzDesk &desk, const Loan &loan, const LoanEntry &entry, const WaiverFields &fields)
{
    const int year = fields.year->value().toInt();
    const core::LoanAccount account = desk.loans.account(loan, std::min(desk.today(), QDate(year, 12, 31)));
    const bool interest = entry.part == "interest"_L1;
    QJsonObject input{{u"applied"_s, loan.ruleDay.toString(Qt::ISODate)}, {u"part"_s, entry.part}, {u"year"_s, year},
                      {u"net_income_cents"_s, std::max(Money(), fields.income->value().value_or(Money())).toCents()},
                      {u"amount_cents"_s, std::max(Money(), interest ? interestOf(account, year) : account.principal).toCents()},
                      {u"general_assistance"_s, fields.assistance->isChecked()}, {u"other_gifts_cents"_s, std::max(Money(), fields.given->value().value_or(Money())).toCents()}};
    if (fields.norm->value() == "other"_L1)
        input[u"annual_norm_cents"_s] = std::max<qint64>(1, fields.annualNorm->value().value_or(Money()).toCents());
    else
        input[u"household"_s] = fields.norm->value();
    const core::WealthSheet wealth = core::wealthBy(desk.bbz.assets(desk.dossier), QDate(year, 12, 31));
    if (!wealth.isEmpty()) {
        input[u"own_wealth_cents"_s] = wealth.own().toCents();
        input[u"total_wealth_cents"_s] = wealth.total.toCents();
    }
    return input;
}

/// Takes over what the book year of the dossier knows.
void fillFromYear(const BbzDesk &desk, const WaiverFields &fields)
{
    for (const core::BookYear &year : desk.bbz.years(desk.dossier)) {
        if (year.year != fields.year->value().toInt())
            continue;
        fields.norm->setValue(year.household);
        if (!year.norm.isZero())
            fields.annualNorm->setValue(year.norm);
        fields.assistance->setChecked(!year.lent.isZero());
        if (!year.gift.isZero())
            fields.given->setValue(year.gift);
        try {
            const core::CalcAnswer answer = core::calculator(u"bbz-determination"_s)->run(core::determinationInput(year), desk.rules(), desk.today());
            if (answer.problems.isEmpty())
                fields.income->setValue(Money::cents(answer.outcome["net_income_cents"_L1].toInteger()));
        } catch (const core::Failure &) {
            // Without the percentage of that year the income is left to be filled in.
            fields.income->setValue(std::nullopt);
        }
    }
}

} // namespace

void openStart(const BbzDesk &desk, const Loan &credit, QWidget *parent)
{
    auto *dialog = askDay(desk, u"bbz-start"_s, {Text::tr("Business started"), Text::tr("Make it bear interest"), Text::tr("Cancel")}, Text::tr("Started on"), {}, parent);
    dialog->hint = [](const LoanEntry &) { return Text::tr("The credit becomes capital that bears interest from that day on (Bbz art. 29)."); };
    dialog->save = [desk, credit](const LoanEntry &record) { return desk.loans.convertPreparation(credit.id, record.day); };
    dialog->openWith(entryOn(desk, credit, u"notice"_s));
}

void openNoStart(const BbzDesk &desk, const Loan &credit, QWidget *parent)
{
    auto *dialog = askDay(desk, u"bbz-no-start"_s, {Text::tr("Business does not start"), Text::tr("Make it a gift"), Text::tr("Cancel")}, Text::tr("Decided on"), Text::tr("Why, with the decision"), parent);
    dialog->hint = [desk, credit](const LoanEntry &record) {
        const Money left = record.day.isValid() && record.day >= credit.paidOut ? desk.loans.account(credit, record.day).balance() : Money();
        return Text::tr("%1 becomes a gift (Bbz art. 29). Not where duties to tell were breached, or where it was spent without care.").arg(format(left));
    };
    dialog->save = [desk, credit](const LoanEntry &record) { return desk.loans.givePreparation(credit.id, record.day, record.note); };
    dialog->openWith(entryOn(desk, credit, u"write-off"_s));
}

void openEnd(const BbzDesk &desk, const Loan &loan, QWidget *parent)
{
    auto *dialog = askDay(desk, u"bbz-end"_s, {Text::tr("Business ended"), Text::tr("Go on without interest"), Text::tr("Cancel")}, Text::tr("Ended on"),
                          Text::tr("Why it is not blameworthy, and what the securities brought"), parent);
    dialog->hint = [desk, loan](const LoanEntry &record) {
        if (!record.day.isValid() || record.day < loan.paidOut)
            return QString();
        const Money left = desk.loans.account(loan, record.day).payoff();
        const core::RuleValue *kind = desk.bbz.rules().on(record.day).lookUp(u"bbz.loan.after.kind"_s);
        const QString law = kind && kind->choice == "duty"_L1 ? Text::tr("Until 2020 this follows from the law.") : Text::tr("Since 2020 this is a choice: only when the ending is not blameworthy.");
        return Text::tr("%1 is left with the interest up to that day. Book first what the securities brought. The rest goes on as a loan without interest; for five years half of the income above the norm is repaid (Bbz art. 43). %2")
            .arg(format(left), law);
    };
    dialog->save = [desk, loan](const LoanEntry &record) { return desk.loans.makeRest(loan.id, record.day, record.note); };
    dialog->openWith(entryOn(desk, loan, u"write-off"_s));
}

void openWaiver(const BbzDesk &desk, const Loan &loan, QWidget *parent)
{
    auto *dialog = new RecordDialog<LoanEntry>(desk, u"bbz-waiver"_s, {Text::tr("Low income (art. 21)"), Text::tr("Book on loan"), Text::tr("Cancel")}, parent);
    auto *form = dialog->form();
    LoanEntry entry = entryOn(desk, loan, u"reduction"_s);
    entry.part = u"interest"_s;
    QList<Choice> years;
    const int applied = loan.ruleDay.year();
    for (int year = applied - 1; year <= applied + 2; ++year)
        years.append({QString::number(year), QString::number(year)});
    WaiverFields fields{new ChoiceEdit(years, form),
                        new ChoiceEdit({{u"single"_s, Text::tr("single, whole year")}, {u"couple"_s, Text::tr("couple, whole year")}, {u"other"_s, Text::tr("otherwise: give the annual norm")}}, form),
                        new MoneyEdit(form), new MoneyEdit(form), new MoneyEdit(form), new QCheckBox(form)};
    fields.year->setValue(QString::number(std::min(applied + 1, desk.today().year())));
    form->addChoice(Text::tr("Of what"), &LoanEntry::part, {{u"interest"_s, Text::tr("interest")}, {u"principal"_s, Text::tr("capital (applications until 2020)")}});
    const auto add = [&](const QString &text, QWidget *editor, const QString &name) {
        editor->setObjectName(name);
        editor->setAccessibleName(text);
        form->addWidget(text, editor);
    };
    add(Text::tr("Book year"), fields.year, u"waiverYear"_s);
    add(Text::tr("Norm"), fields.norm, u"waiverNorm"_s);
    add(Text::tr("Annual norm"), fields.annualNorm, u"waiverAnnualNorm"_s);
    add(Text::tr("Net income of that year"), fields.income, u"waiverIncome"_s);
    add(Text::tr("Given already over that year"), fields.given, u"waiverGiven"_s);
    add(Text::tr("Living costs in that year too"), fields.assistance, u"waiverAssistance"_s);
    form->add(Text::tr("Booked on"), &LoanEntry::day);
    form->add(Text::tr("Amount"), &LoanEntry::amount);
    form->addText(Text::tr("Reason and decision"), &LoanEntry::note);
    fillFromYear(desk, fields);
    const auto reckon = [desk, loan, fields](const LoanEntry &record) {
        return core::calculator(u"bbz-waiver"_s)->run(waiverInput(desk, loan, record, fields), desk.rules(), desk.today());
    };
    dialog->hint = [reckon](const LoanEntry &record) {
        try {
            const core::CalcAnswer answer = reckon(record);
            if (!answer.problems.isEmpty())
                return answer.problems.first().text;
            QStringList words{Text::tr("At most %1.").arg(format(Money::cents(answer.outcome["amount_cents"_L1].toInteger())))};
            if (!answer.steps.isEmpty())
                words.append(answer.steps.last().text + (answer.steps.last().amount ? u": "_s + format(*answer.steps.last().amount) : QString()));
            return (words + answer.warnings).join(u' ');
        } catch (const core::Failure &failure) {
            return failure.message();
        }
    };
    const auto look = [dialog] {
        if (dialog->form()->onEdited)
            dialog->form()->onEdited();
    };
    QObject::connect(fields.year, &QComboBox::activated, dialog, [desk, fields, look] {
        fillFromYear(desk, fields);
        look();
    });
    QObject::connect(fields.norm, &QComboBox::activated, dialog, look);
    QObject::connect(fields.assistance, &QCheckBox::clicked, dialog, look);
    for (MoneyEdit *edit : {fields.annualNorm, fields.income, fields.given})
        QObject::connect(edit, &ValueEdit::edited, dialog, look);
    dialog->save = [desk, reckon](const LoanEntry &record) -> QList<core::Problem> {
        const core::CalcAnswer answer = reckon(record);
        const Money most = Money::cents(answer.outcome["amount_cents"_L1].toInteger());
        if (!answer.problems.isEmpty() || record.amount > most)
            return {{core::Problem::Weight::Blocks, u"amount_cents"_s, Text::tr("By art. 21 no more than %1 is possible.").arg(format(most))}};
        return desk.loans.record(record);
    };
    dialog->setNew();
    dialog->openWith(entry);
}

} // namespace ui
