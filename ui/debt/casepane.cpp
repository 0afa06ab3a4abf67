#include "ui/debt/casepane.h"

#include "ui/base/attempt.h"
#include "ui/base/notice.h"
#include "ui/debt/debtdialogs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::DebtCase;
using core::DebtTerm;

constexpr int nearEnd = 7;

} // namespace

CasePane::CasePane(const DebtDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_pages(new QStackedWidget(this)),
      m_terms(new RowsModel<TermRow>({Field<TermRow>(tr("Term"), [](const TermRow &row) { return row.term.title; }),
                                      Field<TermRow>(tr("By"), [](const TermRow &row) { return formatShort(row.term.due); }),
                                      Field<TermRow>(tr("State"), [this](const TermRow &row) {
                                          const int left = row.term.daysLeft(m_desk.today());
                                          if (row.term.met.isValid())
                                              return left < 0 ? tr("met %1, %n day(s) late", nullptr, -left).arg(formatShort(row.term.met)) : tr("met %1").arg(formatShort(row.term.met));
                                          return left < 0 ? tr("%n day(s) late", nullptr, -left) : left == 0 ? tr("today") : tr("%n day(s) left", nullptr, left);
                                      }).withIcon([this](const TermRow &row) {
                                          const int left = row.term.daysLeft(m_desk.today());
                                          return icon(row.term.met.isValid() ? (left < 0 ? Meaning::Attention : Meaning::Good) : left < 0 ? Meaning::Stop : left <= nearEnd ? Meaning::Attention : Meaning::Info, palette());
                                      }),
                                      Field<TermRow>(tr("Source"), [](const TermRow &row) {
                                          return row.term.source.section(u", http"_s, 0, 0) + (row.term.verified ? QString() : u' ' + tr("(not verified)"));
                                      }).withToolTip([](const TermRow &row) { return row.term.source; })}, this)),
      m_termTable(recordTable(m_terms, u"debtTerms"_s, tr("Terms of debt help"), 3, this)), m_state(new Chip(Meaning::Neutral, {}, this)), m_facts(new QLabel(this)), m_phases(new QHBoxLayout)
{
    m_pages->addWidget(makeEmpty());
    m_pages->addWidget(makeBody());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
}

QWidget *CasePane::makeEmpty()
{
    auto *empty = new QWidget(this);
    auto *words = new QLabel(tr("Debt help has not been asked for. Record it on the day it is asked: the terms of the Wgs begin then. A former entrepreneur can be helped too."), empty);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    auto *first = new QPushButton(tr("Record debt help …"), empty);
    first->setObjectName(u"makeFirstCase"_s);
    connect(first, &QPushButton::clicked, this, &CasePane::make);
    auto *middle = new QVBoxLayout(empty);
    middle->addStretch();
    middle->addWidget(words);
    middle->addWidget(first, 0, Qt::AlignHCenter);
    middle->addStretch();
    return empty;
}

QWidget *CasePane::makeBody()
{
    auto *body = new QWidget(this);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::inside);
    m_state->setObjectName(u"caseState"_s);
    bar->addWidget(m_state);
    const auto add = [&](const QString &text, const QString &name, void (CasePane::*verb)()) {
        auto *button = debtTool(text, name, body);
        connect(button, &QToolButton::clicked, this, verb);
        bar->addWidget(button);
    };
    add(tr("Next step or change …"), u"changeCase"_s, &CasePane::change);
    bar->addStretch();
    add(tr("Remove …"), u"removeCase"_s, &CasePane::remove);
    add(tr("Asked again …"), u"makeCase"_s, &CasePane::make);
    m_phases->setSpacing(space::inside);
    m_facts->setObjectName(u"caseFacts"_s);
    m_facts->setWordWrap(true);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins({});
    rows->setSpacing(space::group);
    rows->addLayout(bar);
    rows->addLayout(m_phases);
    rows->addWidget(m_facts);
    rows->addWidget(caption(tr("Terms"), "heading", body));
    rows->addWidget(m_termTable, 1);
    return body;
}

std::optional<DebtCase> CasePane::current() const
{
    const QList<DebtCase> all = m_desk.debts.cases(m_desk.dossier);
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

void CasePane::reload()
{
    const auto debtCase = current();
    m_pages->setCurrentIndex(debtCase ? 1 : 0);
    if (!debtCase)
        return;
    if (!debtCase->isOpen())
        m_state->set(Meaning::Neutral, tr("Ended: %1").arg(core::debtLabel(u"case_outcomes"_s, debtCase->outcome)));
    else if (debtCase->decision == "refused"_L1)
        m_state->set(Meaning::Stop, tr("Refused"));
    else if (debtCase->threatening)
        m_state->set(Meaning::Attention, tr("Threatening situation"));
    else
        m_state->set(Meaning::Info, tr("Running"));
    showPhases(*debtCase);
    QStringList facts{debtCase->running ? tr("Entrepreneur with a running business.") : tr("Former entrepreneur, no running business.")};
    if (debtCase->decided.isValid())
        facts.append(tr("%1 on %2.").arg(core::debtLabel(u"decisions"_s, debtCase->decision), format(debtCase->decided)));
    if (!debtCase->grounds.isEmpty())
        facts.append(debtCase->grounds);
    if (!debtCase->remark.isEmpty())
        facts.append(debtCase->remark);
    m_facts->setText(facts.join(u' '));
    QList<TermRow> rows;
    const QList<DebtTerm> terms = m_desk.debts.terms(*debtCase);
    for (const DebtTerm &term : terms)
        rows.append({term.key, term});
    m_terms->reset(rows);
}

void CasePane::showPhases(const DebtCase &debtCase)
{
    while (QLayoutItem *item = m_phases->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<core::DebtPhase> phases = m_desk.debts.phases(debtCase);
    bool next = true;
    for (const core::DebtPhase &phase : phases) {
        const bool reached = phase.day.isValid();
        auto *step = new QWidget(this);
        auto *layout = new QVBoxLayout(step);
        layout->setContentsMargins({});
        layout->setSpacing(2);
        layout->addWidget(new Chip(reached ? Meaning::Good : next ? Meaning::Attention : Meaning::Neutral, phase.title, step), 0, Qt::AlignLeft);
        layout->addWidget(caption(reached ? formatShort(phase.day) : next ? tr("next") : QString(), "muted", step));
        next = next && reached;
        m_phases->addWidget(step);
    }
    m_phases->addStretch();
}

void CasePane::make() { openCase(m_desk, m_desk.debts.freshCase(m_desk.dossier), true, this); }

void CasePane::change()
{
    if (const auto debtCase = current())
        openCase(m_desk, *debtCase, false, this);
}

void CasePane::remove()
{
    const auto debtCase = current();
    if (debtCase && m_desk.ask.confirm(tr("Remove debt help"), tr("Remove the debt help that was asked for on %1, with its terms? It goes to the bin and can be put back.").arg(format(debtCase->reported)), tr("Remove debt help")))
        attempt(m_desk.ask, tr("Removing the debt help"), [&] { m_desk.debts.remove(debtCase->id); });
}

} // namespace ui
