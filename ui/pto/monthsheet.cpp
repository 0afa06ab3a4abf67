#include "ui/pto/monthsheet.h"

#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/pto/settlementview.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

MonthSheet::MonthSheet(const PtoDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_form(new Form<core::IncomeEntry>(desk.clock, this)), m_counted(new MoneyEdit(m_form)), m_origin(caption({}, "muted", this)), m_profit(new QLabel(this)),
      m_share(new QLabel(this)), m_goal(caption({}, "muted", this)), m_definition(caption({}, "muted", this)), m_store(new QPushButton(tr("Record month"), this)),
      m_settlement(new SettlementView(desk, this))
{
    setObjectName(u"monthSheet"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    m_turnover = m_form->add(tr("Turnover without VAT"), &core::IncomeEntry::turnover);
    m_costs = m_form->add(tr("Accepted costs"), &core::IncomeEntry::costs);
    m_form->add(tr("Norm of the month"), &core::IncomeEntry::norm)->setToolTip(tr("Holiday allowance included"));
    m_form->add(tr("Other net income"), &core::IncomeEntry::otherIncome)->setToolTip(tr("Wages, alimony or income of the partner: it counts in full"));
    m_counted->setObjectName(u"counted_cents"_s);
    m_counted->setAccessibleName(tr("Settled amount"));
    m_counted->setToolTip(tr("Income that was settled with the benefit; it goes before turnover less costs. Recording a settlement fills it in."));
    m_counted->setPlaceholderText(tr("none"));
    m_form->addWidget(tr("Settled amount"), m_counted);
    m_form->add(tr("Remark"), &core::IncomeEntry::remark);
    m_origin->setObjectName(u"origin"_s);
    m_origin->setWordWrap(true);
    layout->addWidget(m_settlement->head());
    layout->addWidget(m_origin);
    layout->addWidget(m_form);

    auto *outcome = new QGridLayout;
    outcome->setHorizontalSpacing(space::group);
    outcome->addWidget(new QLabel(tr("Profit"), this), 0, 0);
    outcome->addWidget(m_profit, 0, 1, Qt::AlignRight);
    outcome->addWidget(new QLabel(tr("Earned share"), this), 1, 0);
    outcome->addWidget(m_share, 1, 1, Qt::AlignRight);
    outcome->setColumnStretch(1, 1);
    layout->addLayout(outcome);
    m_profit->setObjectName(u"profit"_s);
    m_share->setObjectName(u"share"_s);
    m_goal->setObjectName(u"goal"_s);
    m_goal->setWordWrap(true);
    layout->addWidget(m_goal);
    m_store->setObjectName(u"storeIncome"_s);
    layout->addWidget(m_store);
    layout->addWidget(m_settlement);
    m_definition->setObjectName(u"definition"_s);
    m_definition->setWordWrap(true);
    layout->addWidget(m_definition);

    m_form->onEdited = [this] { edited(); };
    connect(m_counted, &ValueEdit::edited, this, &MonthSheet::edited);
    connect(m_store, &QPushButton::clicked, this, &MonthSheet::store);
    connect(m_settlement, &SettlementView::settleAsked, this, &MonthSheet::settle);
    connect(m_settlement, &SettlementView::answered, this, &MonthSheet::answered);
    connect(m_settlement, &SettlementView::documentAsked, this, [this] { emit paymentDocumentAsked(m_month); });
    for (QLineEdit *line : m_form->findChildren<QLineEdit *>())
        connect(line, &QLineEdit::returnPressed, this, &MonthSheet::store);
}

void MonthSheet::show(core::Month month)
{
    const core::IncomeEntry stored = m_desk.work.ledger.income(m_desk.dossier, month);
    m_kept = m_desk.book.income(m_desk.dossier, month);
    // What is being typed stays when something else of the month changes.
    const bool typing = m_keeper && month == m_month && value() != m_stored;
    if (typing && stored == m_stored)
        return showOutcome();
    if (month != m_month || !m_keeper) {
        keepDraft();
        m_month = month;
        m_keeper = std::make_unique<DraftKeeper>(m_desk.drafts, m_desk.dossier.text(), u"pto-income-"_s + month.text(),
                                                 [this] { return value() == m_stored ? core::Row() : core::tableOf<core::IncomeEntry>().toRow(value()); }, nullptr);
    }
    m_stored = stored;
    const core::Row draft = m_keeper->stored();
    fill(draft.isEmpty() ? stored : core::tableOf<core::IncomeEntry>().toRecord(draft));
    const core::EarnedShareDefinition definition = core::earnedShareDefinition(month.lastDay());
    m_definition->setText(definition.text);
    m_definition->setToolTip(definition.verified ? tr("Source: %1").arg(definition.source) : tr("Source: %1. Not confirmed yet.").arg(definition.source));
    const bool closed = m_desk.book.months().at(m_desk.dossier, month).isClosed();
    m_form->setDisabled(closed);
    showOrigin();
    showOutcome();
}

void MonthSheet::showOrigin()
{
    const core::LedgerMonth lines = m_desk.work.ledger.ledger(m_desk.dossier).of(m_month);
    QStringList words;
    if (lines.invoices > 0)
        words.append(tr("%n invoice(s)", nullptr, lines.invoices));
    if (lines.receipts > 0)
        words.append(tr("%n receipt(s)", nullptr, lines.receipts));
    m_origin->setText(lines.isEmpty() ? QString() : tr("Turnover and costs follow from %1.").arg(words.join(tr(" and "))));
    m_origin->setVisible(!lines.isEmpty());
    for (MoneyEdit *edit : {m_turnover, m_costs})
        edit->setReadOnly(!lines.isEmpty());
    if (lines.isEmpty())
        return;
    // A draft of before the first invoice does not bring its figures back.
    core::IncomeEntry entry = value();
    entry.turnover = m_stored.turnover;
    entry.costs = m_stored.costs;
    fill(entry);
}

void MonthSheet::keepDraft()
{
    if (m_keeper)
        m_keeper->keep();
}

void MonthSheet::fill(const core::IncomeEntry &entry)
{
    m_form->set(entry);
    m_counted->setValue(entry.counted);
}

core::IncomeEntry MonthSheet::value() const
{
    core::IncomeEntry entry = m_form->value();
    if (!m_counted->isUnreadable())
        entry.counted = m_counted->value();
    return entry;
}

void MonthSheet::edited()
{
    m_keeper->touched();
    showOutcome();
}

void MonthSheet::showOutcome()
{
    const core::IncomeEntry entry = value();
    const core::EarnedShare month = core::earnedShare({entry}, m_month, m_month, m_desk.rules);
    m_profit->setText(format(entry.turnover - entry.costs));
    const bool filledIn = entry.counted || !entry.turnover.isZero() || !entry.costs.isZero();
    m_share->setText(filledIn && month.share ? core::shareText(*month.share) : tr("unknown"));
    if (!filledIn || !month.share)
        m_goal->setText(entry.norm.isZero() ? tr("Without a norm there is no share. Fill in the norm, or the benefit under Facts.") : QString());
    else if (month.goal)
        m_goal->setText(month.meetsGoal() ? tr("✓ The goal of %1 is met this month.").arg(format(*month.goal)) : tr("▲ Under the goal of %1 this month.").arg(format(*month.goal)));
    else
        m_goal->setText(tr("No goal was agreed on for this month."));
    m_goal->setVisible(!m_goal->text().isEmpty());
    m_store->setEnabled(m_form->isEnabled() && entry != m_kept);
    m_settlement->show(entry, entry != m_stored, !m_form->isEnabled());
}

std::optional<core::IncomeEntry> MonthSheet::readable() const
{
    if (m_form->hasUnreadable())
        return std::nullopt;
    if (m_counted->isUnreadable()) {
        m_counted->setFocus();
        return std::nullopt;
    }
    return value();
}

void MonthSheet::store()
{
    const std::optional<core::IncomeEntry> entry = m_store->isEnabled() ? readable() : std::nullopt;
    if (!entry)
        return;
    attempt(m_desk.ask, tr("Recording the month"), [&] {
        const QList<core::Problem> problems = m_desk.book.record(*entry);
        if (!core::blocks(problems))
            m_keeper->drop();
        finish(*entry, problems);
    });
}

void MonthSheet::settle()
{
    const std::optional<core::IncomeEntry> entry = readable();
    if (!entry)
        return;
    attempt(m_desk.ask, tr("Recording the settlement"), [&] {
        const QList<core::Problem> problems = m_desk.work.settlements.settle(*entry);
        if (!core::blocks(problems))
            m_keeper->drop();
        finish(m_desk.work.ledger.income(m_desk.dossier, m_month), problems);
    });
}

void MonthSheet::finish(const core::IncomeEntry &entry, const QList<core::Problem> &problems)
{
    if (core::blocks(problems)) {
        m_form->show(problems);
    } else {
        m_stored = entry;
        m_kept = m_desk.book.income(m_desk.dossier, m_month);
        fill(entry);
        showOutcome();
    }
    emit answered(problems);
}

} // namespace ui
