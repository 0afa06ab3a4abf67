#include "ui/pto/accountpane.h"

#include "core/calc/calculators.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/pto/settlementview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Month = core::AccountMonth;

QString stateOf(const Month &month)
{
    if (month.pending)
        return AccountPane::tr("not settled yet: left out");
    if (!month.settlement)
        return month.settled.isZero() ? AccountPane::tr("not settled") : AccountPane::tr("entered");
    return month.outdated ? AccountPane::tr("▲ changed since %1").arg(formatShort(month.settlement->decided)) : AccountPane::tr("settled %1").arg(formatShort(month.settlement->decided));
}

core::Money moneyIn(const core::CalcAnswer &answer, QLatin1StringView key) { return core::Money::cents(answer.outcome[key].toInteger()); }

} // namespace

AccountPane::AccountPane(const PtoDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_period(new QComboBox(this)), m_state(new Chip(Meaning::Neutral, {}, this)), m_outcome(caption({}, "heading", this)), m_notice(new Notice(this)),
      m_months(new RowsModel<Month>({Field<Month>(tr("Month"), [](const Month &month) { return format(month.month); }), Field<Month>(tr("Norm"), [](const Month &month) { return format(month.norm); }).alignedRight(),
                                     Field<Month>(tr("Settled then"), [](const Month &month) { return format(month.settled); }).alignedRight(),
                                     Field<Month>(tr("Result now"), [](const Month &month) { return format(month.result); }).alignedRight(),
                                     Field<Month>(tr("Free"), [](const Month &month) { return format(month.exempt); }).alignedRight(),
                                     Field<Month>(tr("State"), stateOf)}, this)),
      m_table(recordTable(m_months, u"accountMonths"_s, tr("Months of the account"), 5, this)), m_steps(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    layout->addWidget(makeHead());
    m_outcome->setObjectName(u"accountOutcome"_s);
    m_outcome->setWordWrap(true);
    layout->addWidget(m_outcome);
    layout->addWidget(m_notice);
    m_table->setMinimumHeight(4 * tableRowHeight);
    layout->addWidget(m_table, 2);
    m_steps->setObjectName(u"accountSteps"_s);
    m_steps->setAccessibleName(tr("Steps of the account"));
    m_steps->setTextFormat(Qt::RichText);
    m_steps->setWordWrap(true);
    m_steps->setAlignment(Qt::AlignTop);
    m_steps->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_steps->setContentsMargins(0, 0, space::inside, 0);
    auto *area = new QScrollArea(this);
    area->setWidget(m_steps);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(area, 3);
}

QWidget *AccountPane::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    m_period->setObjectName(u"accountPeriod"_s);
    m_period->setAccessibleName(tr("Year or quarter"));
    m_state->setObjectName(u"accountState"_s);
    layout->addWidget(m_period);
    layout->addWidget(m_state);
    layout->addStretch();
    const auto button = [&](const QString &text, const QString &name, const std::function<void()> &work) {
        auto *made = new QPushButton(text, head);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, work);
        layout->addWidget(made);
        return made;
    };
    m_figures = button(tr("Assessment …"), u"accountFigures"_s, [this] { editFigures(); });
    m_decide = button(tr("Decide …"), u"decideAccount"_s, [this] { decide(); });
    m_reopen = button(tr("Reopen …"), u"reopenAccount"_s, [this] { reopen(); });
    m_document = button(tr("Document …"), u"accountDocument"_s, [this] { emit documentAsked(m_year, account().id.text()); });
    connect(m_period, &QComboBox::activated, this, [this] { attempt(m_desk.ask, tr("Showing the account"), [this] { fill(); }); });
    return head;
}

void AccountPane::show(core::Month month)
{
    const int chosen = std::max(m_period->currentIndex(), 0);
    m_year = month.year();
    m_period->clear();
    for (int quarter = 0; quarter <= 4; ++quarter) {
        core::YearAccount one;
        one.year = m_year;
        one.quarter = quarter;
        m_period->addItem(one.title(), quarter);
    }
    m_period->setCurrentIndex(chosen);
    fill();
}

core::YearAccount AccountPane::account() const { return m_desk.work.accounts.account(m_desk.dossier, m_year, m_period->currentData().toInt()); }

void AccountPane::fill()
{
    const core::YearAccount present = account();
    const bool decided = present.decided.isValid();
    m_state->set(decided ? Meaning::Good : present.assessed.isValid() ? Meaning::Info : Meaning::Neutral,
                 decided ? tr("Decided on %1").arg(formatShort(present.decided)) : present.assessed.isValid() ? tr("With the assessment, not decided") : tr("Provisional"));
    m_figures->setVisible(!decided);
    m_decide->setVisible(!decided);
    m_reopen->setVisible(decided);
    m_notice->clear();
    m_steps->clear();
    try {
        m_months->reset(m_desk.work.accounts.months(present, core::Month::of(m_desk.today())));
        showOutcome(present);
    } catch (const core::Failure &failure) {
        // The months of a year of which a rule is missing cannot be reckoned; the rest of the tab still works.
        m_months->reset({});
        m_outcome->setText(tr("This period cannot be reckoned."));
        m_notice->say(Meaning::Stop, failure.message());
    }
}

void AccountPane::showOutcome(const core::YearAccount &present)
{
    const bool decided = present.decided.isValid();
    const QList<Month> all = m_months->rows();
    const bool any = std::any_of(all.begin(), all.end(), [](const Month &month) { return !month.pending; });
    m_decide->setEnabled(any);
    m_document->setEnabled(any || decided);
    if (!any && !decided)
        return m_outcome->setText(tr("No month of this period was settled yet."));
    const core::CalcAnswer answer = decided ? core::answerFrom(QJsonDocument::fromJson(present.answer.toUtf8()).object())
                                            : m_desk.work.accounts.reckon(m_desk.work.accounts.inputOf(present, m_desk.today()));
    if (core::blocks(answer.problems)) {
        m_outcome->setText(tr("This period cannot be reckoned."));
        return m_notice->show(answer.problems);
    }
    const core::Money back = moneyIn(answer, "back_payment_cents"_L1);
    const core::Money recovery = moneyIn(answer, "recovery_cents"_L1);
    const core::Money cleared = moneyIn(answer, "buffer_cents"_L1);
    if (!recovery.isZero())
        m_outcome->setText((cleared.isZero() ? QString() : tr("The bufferbudget clears %1.").arg(format(cleared)) + u' ') + tr("%1 too much was paid: %2 may be taken off the benefit at once, %3 after a new decision.")
                               .arg(format(recovery), format(moneyIn(answer, "set_off_cents"_L1)), format(moneyIn(answer, "claim_by_decision_cents"_L1))));
    else
        m_outcome->setText(back.isZero() ? tr("It comes out even.") : tr("%1 is still to be paid to the client.").arg(format(back)));
    if (!answer.warnings.isEmpty() && !decided)
        m_notice->say(Meaning::Attention, answer.warnings.join(u'\n'));
    m_steps->setText(stepsText(answer.steps, palette()));
}

void AccountPane::editFigures()
{
    using Account = core::YearAccount;
    const Account present = account();
    auto *dialog = new RecordDialog<Account>(m_desk, u"pto-account"_s, {tr("Assessment and figures of %1").arg(present.title()), tr("Record figures"), tr("Cancel")}, this);
    auto *form = dialog->form();
    form->add(tr("Day of the assessments"), &Account::assessed);
    form->add(tr("Tax and premiums by them"), &Account::tax)->setToolTip(tr("Income tax and premiums on the income of the business"));
    form->add(tr("Correction of the result"), &Account::correction)->setToolTip(tr("By the figures of the year, such as depreciation; below zero lowers the result"));
    form->add(tr("What for"), &Account::correctionNote);
    form->add(tr("Cleared from the bufferbudget"), &Account::buffer)->setToolTip(tr("From 2027: what of an overpayment the bufferbudget of the year clears (art. 34b)"));
    form->addText(tr("Note"), &Account::note);
    dialog->save = [desk = m_desk](const Account &record) { return desk.work.accounts.save(record); };
    dialog->openWith(present);
}

void AccountPane::decide()
{
    using Account = core::YearAccount;
    Account proposal = account();
    proposal.decided = m_desk.today();
    auto *dialog = new RecordDialog<Account>(m_desk, u"pto-account-decide"_s, {tr("Decide the account of %1").arg(proposal.title()), tr("Decide account"), tr("Cancel")}, this);
    dialog->form()->add(tr("Decided on"), &Account::decided);
    dialog->form()->addText(tr("Note"), &Account::note);
    dialog->hint = [desk = m_desk](const Account &record) {
        if (!record.decided.isValid())
            return QString();
        const QJsonObject input = desk.work.accounts.inputOf(record, record.decided);
        if (input["months"_L1].toArray().isEmpty())
            return tr("No month of this period was settled yet.");
        const core::CalcAnswer answer = desk.work.accounts.reckon(input);
        if (core::blocks(answer.problems))
            return answer.problems.first().text;
        return tr("Still to be paid %1; too much paid %2, of which at once %3.")
            .arg(format(moneyIn(answer, "back_payment_cents"_L1)), format(moneyIn(answer, "recovery_cents"_L1)), format(moneyIn(answer, "set_off_cents"_L1)));
    };
    dialog->save = [desk = m_desk](const Account &record) { return desk.work.accounts.decide(record); };
    dialog->openWith(proposal);
}

void AccountPane::reopen()
{
    const core::YearAccount present = account();
    if (m_desk.ask.confirm(tr("Reopen account"), tr("Take the decision on %1 back? The figures can then be changed.").arg(present.title()), tr("Reopen account")))
        attempt(m_desk.ask, tr("Reopening the account"), [&] { m_notice->show(m_desk.work.accounts.reopen(present.id)); });
}

} // namespace ui
