#include "ui/calc/outcomeview.h"

#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/calc/stepstable.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostRowsShown = 8;

const core::CalcField *fieldOf(const QList<core::CalcField> &fields, const QString &key)
{
    for (const core::CalcField &field : fields)
        if (field.key == key)
            return &field;
    return nullptr;
}

bool isRight(core::CalcField::Type type)
{
    using Type = core::CalcField::Type;
    return type == Type::Money || type == Type::Hours || type == Type::Percentage || type == Type::Number;
}

} // namespace

OutcomeView::OutcomeView(const core::RuleBook &rules, QWidget *parent) : QWidget(parent), m_rules(rules), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(space::inside);
    m_layout->addStretch();
}

void OutcomeView::add(QWidget *widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget);
    m_parts.append(widget);
}

void OutcomeView::clear()
{
    for (QWidget *part : std::as_const(m_parts)) {
        part->hide();
        part->deleteLater();
    }
    m_parts.clear();
}

void OutcomeView::showAnswer(const core::Calculator &calculator, const core::CalcAnswer &answer)
{
    clear();
    const QList<core::CalcField> fields = core::outputFields(calculator);
    const QStringList keys = core::headlines(calculator);
    addHeadlines(fields, keys, answer);
    addWarnings(answer);
    add(caption(tr("How this was reckoned"), "heading", this));
    addSteps(answer);
    addRest(fields, keys, answer);
    for (const core::CalcField &field : fields)
        if (field.type == core::CalcField::Type::Rows && !answer.outcome[field.key].toArray().isEmpty())
            addList(field, answer);
}

void OutcomeView::addHeadlines(const QList<core::CalcField> &fields, const QStringList &keys, const core::CalcAnswer &answer)
{
    auto *tiles = new QWidget(this);
    auto *layout = new QHBoxLayout(tiles);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    for (const QString &key : keys) {
        const core::CalcField *field = fieldOf(fields, key);
        if (!field || !answer.outcome.contains(key))
            continue;
        auto *tile = new QFrame(tiles);
        tile->setProperty("card", true);
        tile->setObjectName(u"outcome-"_s + key);
        auto *lines = new QVBoxLayout(tile);
        lines->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
        lines->setSpacing(0);
        auto *name = caption(field->label, "muted", tile);
        name->setWordWrap(true);
        auto *value = caption(core::shown(*field, answer.outcome[key]), "title", tile);
        value->setObjectName(u"value"_s);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        lines->addWidget(name);
        lines->addWidget(value);
        layout->addWidget(tile, 1);
    }
    add(tiles);
}

void OutcomeView::addWarnings(const core::CalcAnswer &answer)
{
    if (answer.warnings.isEmpty())
        return;
    auto *notice = new Notice(this);
    notice->setObjectName(u"warnings"_s);
    notice->say(Meaning::Attention, answer.warnings.join(u'\n'));
    add(notice);
}

void OutcomeView::addSteps(const core::CalcAnswer &answer)
{
    auto *steps = new StepsTable(answer, m_rules, this);
    connect(steps, &StepsTable::ruleAsked, this, &OutcomeView::ruleAsked);
    add(steps);
}

void OutcomeView::addRest(const QList<core::CalcField> &fields, const QStringList &keys, const core::CalcAnswer &answer)
{
    auto *rest = new QWidget(this);
    auto *grid = new QGridLayout(rest);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::group);
    grid->setVerticalSpacing(space::tight);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const core::CalcField &field : fields) {
        if (field.hidden || keys.contains(field.key) || field.type == core::CalcField::Type::Rows || !answer.outcome.contains(field.key))
            continue;
        auto *value = new QLabel(core::shown(field, answer.outcome[field.key]), rest);
        value->setObjectName(u"rest-"_s + field.key);
        value->setAlignment(Qt::AlignRight);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *name = caption(field.label, "muted", rest);
        name->setWordWrap(true);
        grid->addWidget(name, row, 0);
        grid->addWidget(value, row++, 1);
    }
    if (row == 0) {
        rest->deleteLater();
        return;
    }
    add(caption(tr("All outcomes"), "heading", this));
    add(rest);
}

void OutcomeView::addList(const core::CalcField &field, const core::CalcAnswer &answer)
{
    const QJsonArray rows = answer.outcome[field.key].toArray();
    auto *table = new QTableWidget(int(rows.size()), int(field.rows.size()), this);
    table->setObjectName(u"list-"_s + field.key);
    table->setAccessibleName(field.label);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    for (int column = 0; column < field.rows.size(); ++column) {
        const core::CalcField &cell = field.rows[column];
        const Qt::Alignment side = (isRight(cell.type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
        auto *head = new QTableWidgetItem(cell.label);
        head->setData(Qt::TextAlignmentRole, int(side) | Qt::TextWordWrap);
        table->setHorizontalHeaderItem(column, head);
        for (int row = 0; row < rows.size(); ++row) {
            const QJsonValue value = rows[row].toObject()[cell.key];
            const bool day = cell.type == core::CalcField::Type::Day;
            auto *item = new QTableWidgetItem(day ? formatShort(QDate::fromString(value.toString(), Qt::ISODate)) : core::shown(cell, value));
            item->setTextAlignment(side);
            table->setItem(row, column, item);
        }
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    const int shown = std::min(int(rows.size()), mostRowsShown);
    // The titles may take two lines.
    const int head = 2 * table->fontMetrics().height() + space::inside;
    table->horizontalHeader()->setFixedHeight(head);
    table->setFixedHeight(head + shown * tableRowHeight + 2 * table->frameWidth());
    add(caption(field.label, "heading", this));
    add(table);
}

} // namespace ui
