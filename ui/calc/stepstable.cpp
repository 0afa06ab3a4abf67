#include "ui/calc/stepstable.h"

#include "core/rules/stepsource.h"
#include "ui/base/format.h"
#include "ui/base/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
enum Column { Words, Amount, Source, Columns };
constexpr int amountWidth = 108;
} // namespace

StepsTable::StepsTable(const core::CalcAnswer &answer, const core::RuleBook &rules, QWidget *parent) : QTableWidget(int(answer.steps.size()), Columns, parent), m_steps(answer.steps)
{
    setObjectName(u"steps"_s);
    setAccessibleName(tr("Steps of the calculation"));
    setHorizontalHeaderLabels({tr("Step"), tr("Amount"), tr("Rule and source")});
    horizontalHeaderItem(Amount)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const int column : {int(Words), int(Source)})
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(Words, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(Amount, QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(Source, QHeaderView::Stretch);
    setColumnWidth(Amount, amountWidth);
    const Tokens tokens = tokensFor(palette());
    for (int row = 0; row < m_steps.size(); ++row) {
        const core::Step &step = m_steps[row];
        setItem(row, Words, new QTableWidgetItem(step.text));
        auto *amount = new QTableWidgetItem(step.amount ? format(*step.amount) : QString());
        amount->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setItem(row, Amount, amount);
        const std::optional<core::RuleValue> known = core::ruleBehind(step, rules);
        QStringList lines;
        if (!known) {
            lines.append(step.source);
        } else {
            lines = QStringList{known->title, core::articleOf(*known)};
            lines.removeDuplicates();
            if (!step.verified)
                lines.append(tr("▲ not verified in a source"));
        }
        auto *source = new QTableWidgetItem(lines.join(u'\n'));
        source->setToolTip(!known ? step.source : tr("%1\nClick to see this rule with its source and history.").arg(step.source));
        if (known)
            source->setForeground(tokens.accent);
        setItem(row, Source, source);
    }
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &StepsTable::fit);
    connect(this, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column == Source)
            ask(row);
    });
}

void StepsTable::ask(int row)
{
    if (row >= 0 && row < m_steps.size() && !m_steps[row].rule.isEmpty())
        emit ruleAsked(m_steps[row].rule);
}

void StepsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        ask(currentRow());
    else
        QTableWidget::keyPressEvent(event);
}

void StepsTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    // The columns get their width only after this; rows are as tall as their words in it.
    m_later.start();
}

void StepsTable::fit()
{
    resizeRowsToContents();
    int height = horizontalHeader()->height() + 2 * frameWidth();
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row);
    if (height != this->height())
        setFixedHeight(height);
}

} // namespace ui
