#include "ui/pto/settlementview.h"

#include "core/calc/calculators.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"

#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

core::Money moneyIn(const core::CalcAnswer &answer, QLatin1StringView key) { return core::Money::cents(answer.outcome[key].toInteger()); }

QLabel *words(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

QString stepsText(const QList<core::Step> &steps, const QPalette &palette)
{
    const QString muted = tokensFor(palette).muted.name();
    QString rows;
    for (const core::Step &step : steps) {
        QString place = step.source.section(u", http"_s, 0, 0).toHtmlEscaped();
        if (!place.isEmpty())
            place = u"<br><span style='color:%1'>%2</span>"_s.arg(muted, step.verified ? place : SettlementView::tr("%1 (not verified)").arg(place));
        const QString amount = step.amount ? format(*step.amount).replace(u' ', u'\u00a0') : QString();
        rows += u"<tr><td style='padding-bottom:4px'>%1%2</td><td align='right' style='padding-left:8px'>%3</td></tr>"_s.arg(step.text.toHtmlEscaped(), place, amount);
    }
    return u"<table width='100%' cellspacing='0' cellpadding='0'>%1</table>"_s.arg(rows);
}

SettlementView::SettlementView(const PtoDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_head(new QWidget(parent)), m_state(new Chip(Meaning::Neutral, {}, m_head)), m_payment(caption({}, "heading", m_head)), m_words(words(u"paymentWords"_s, this)), m_notice(new Notice(this)),
      m_steps(words(u"settlementSteps"_s, this)), m_others(words(u"otherTurnovers"_s, this))
{
    setObjectName(u"settlement"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins({});
    head->setSpacing(space::tight);
    m_payment->setObjectName(u"payment"_s);
    m_payment->setWordWrap(true);
    head->addWidget(m_payment);
    m_state->setObjectName(u"settlementState"_s);
    head->addWidget(m_state, 0, Qt::AlignLeft);
    layout->addWidget(caption(tr("What do I get?"), "heading", this));
    m_steps->setTextFormat(Qt::RichText);
    m_steps->setAccessibleName(tr("Steps of the settlement"));
    layout->addWidget(m_words);
    layout->addWidget(m_notice);
    m_settle = addButton(tr("Record settlement"), u"settleMonth"_s);
    m_settle->setProperty("primary", true);
    m_document = addButton(tr("What do I get? as a document …"), u"paymentDocument"_s);
    layout->addWidget(m_others);
    layout->addWidget(m_steps);
    m_retract = addButton(tr("Take settlement back …"), u"retractSettlement"_s);
    connect(m_settle, &QPushButton::clicked, this, &SettlementView::settleAsked);
    connect(m_document, &QPushButton::clicked, this, &SettlementView::documentAsked);
    connect(m_retract, &QPushButton::clicked, this, &SettlementView::retract);
}

QPushButton *SettlementView::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    layout()->addWidget(button);
    return button;
}

void SettlementView::show(const core::IncomeEntry &entry, bool typing, bool closed)
{
    m_month = entry.month;
    m_document->setEnabled(true);
    try {
        const std::optional<core::MonthSettlement> settled = m_desk.work.settlements.settlement(m_desk.dossier, entry.month);
        m_retract->setVisible(settled && !closed);
        const core::MonthCase found = m_desk.work.settlements.caseOf(entry);
        const bool outdated = settled && (typing || m_desk.work.settlements.isOutdated(*settled));
        if (!settled)
            m_state->set(Meaning::Neutral, closed ? tr("Closed without a settlement") : tr("Not settled yet"));
        else if (outdated)
            m_state->set(Meaning::Attention, tr("Changed after it was settled on %1").arg(formatShort(settled->decided)));
        else
            m_state->set(Meaning::Good, tr("Settled on %1").arg(formatShort(settled->decided)));
        m_settle->setText(settled ? tr("Settle again") : tr("Record settlement"));
        m_settle->setVisible(!closed && (!settled || outdated));
        if (!found.missing.isEmpty() && !settled)
            return showNothing(found.missing);
        if (settled && (!outdated || !found.missing.isEmpty())) {
            core::MonthCase then = found;
            then.input = QJsonDocument::fromJson(settled->input.toUtf8()).object();
            then.remarks.clear();
            showAnswer(core::answerFrom(QJsonDocument::fromJson(settled->answer.toUtf8()).object()), then);
        } else {
            const core::CalcAnswer answer = m_desk.work.settlements.reckon(found);
            if (core::blocks(answer.problems))
                return showNothing(answer.problems.first().text);
            showAnswer(answer, found);
        }
    } catch (const core::Failure &failure) {
        // The month stays on screen; it cannot be settled until the rule is known.
        showNothing(failure.message());
    }
}

void SettlementView::showNothing(const QString &why)
{
    m_payment->setText(tr("Nothing can be said yet."));
    m_words->clear();
    m_words->hide();
    m_steps->clear();
    m_others->clear();
    m_settle->setVisible(false);
    m_document->setEnabled(false);
    m_notice->say(Meaning::Attention, why);
}

void SettlementView::showAnswer(const core::CalcAnswer &answer, const core::MonthCase &monthCase)
{
    const core::Money benefit = core::benefitIn(answer.outcome);
    const core::Money buffer = moneyIn(answer, "buffer_cents"_L1);
    // The amount stays on one line with its sign.
    m_payment->setText(tr("In %1: %2").arg(format(m_month.next()), format(moneyIn(answer, "paid_cents"_L1)).replace(u' ', u'\u00a0')));
    m_words->setText(tr("%1 of the income counts. %2 benefit is left, of which %3 holiday allowance is kept until it is paid.")
                         .arg(format(moneyIn(answer, "counted_cents"_L1)), format(benefit - buffer), format(moneyIn(answer, "holiday_cents"_L1)))
                     + (buffer.isZero() ? QString() : u' ' + tr("The bufferbudget adds %1.").arg(format(buffer))));
    m_words->show();
    QStringList remarks = monthCase.remarks;
    for (const QString &warning : answer.warnings)
        if (!remarks.contains(warning))
            remarks.append(warning);
    remarks.isEmpty() ? m_notice->clear() : m_notice->say(Meaning::Attention, remarks.join(u'\n'));
    m_steps->setText(stepsText(answer.steps, palette()));
    showOthers(monthCase, benefit, moneyIn(answer, "result_cents"_L1) + benefit);
}

void SettlementView::showOthers(const core::MonthCase &monthCase, core::Money benefit, core::Money total)
{
    QStringList lines;
    for (const core::OtherTurnover &other : m_desk.work.settlements.otherTurnovers(monthCase)) {
        const core::Money less = benefit - other.benefit;
        const core::Money inHand = other.total - total;
        lines.append(other.change > core::Money() ? tr("Earn %1 more: %2 less benefit, %3 more in hand.").arg(format(other.change), format(less), format(inHand))
                                                  : tr("Earn %1 less: %2 more benefit, %3 less in hand.").arg(format(-other.change), format(-less), format(-inHand)));
    }
    m_others->setText(lines.join(u'\n'));
}

void SettlementView::retract()
{
    if (!m_desk.ask.confirm(tr("Take settlement back"), tr("Take the settlement of %1 back? The figures of the month stay; later months that carry something over from it have to be settled again.").arg(format(m_month)), tr("Take settlement back")))
        return;
    QList<core::Problem> problems;
    if (attempt(m_desk.ask, tr("Taking the settlement back"), [&] { problems = m_desk.work.settlements.retract(m_desk.dossier, m_month); }))
        emit answered(problems);
}

} // namespace ui
