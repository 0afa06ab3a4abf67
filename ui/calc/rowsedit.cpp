#include "ui/calc/rowsedit.h"

#include "ui/base/theme.h"
#include "ui/calc/fieldeditor.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int rowHeight = 34;
constexpr int mostRowsShown = 6;
constexpr int leastColumn = 72;

/// What words need at least; numbers share the rest.
int widthOf(core::CalcField::Type type)
{
    using Type = core::CalcField::Type;
    switch (type) {
    case Type::Month:
        return 124;
    case Type::Day:
        return 104;
    case Type::Choice:
    case Type::Text:
        return 128;
    default:
        return 0;
    }
}
} // namespace

RowsEdit::RowsEdit(const core::CalcField &field, const core::Clock &clock, QWidget *parent)
    : QWidget(parent), m_field(field), m_clock(clock), m_table(new QTableWidget(0, int(field.rows.size()), this)), m_remove(new QPushButton(tr("Remove row"), this))
{
    QStringList titles;
    for (const core::CalcField &column : m_field.rows)
        titles.append(column.label);
    m_table->setHorizontalHeaderLabels(titles);
    m_table->setObjectName(u"rows-"_s + field.key);
    m_table->setAccessibleName(field.label);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter) | Qt::Alignment(Qt::TextWordWrap));
    m_table->horizontalHeader()->setMinimumSectionSize(leastColumn);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int column = 0; column < m_field.rows.size(); ++column)
        if (const int width = widthOf(m_field.rows[column].type)) {
            m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
            m_table->setColumnWidth(column, width);
        }
    auto *add = new QPushButton(tr("Add row"), this);
    add->setObjectName(u"addRow-"_s + field.key);
    m_remove->setObjectName(u"removeRow-"_s + field.key);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::tight);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(add, &QPushButton::clicked, this, &RowsEdit::addRow);
    connect(m_remove, &QPushButton::clicked, this, &RowsEdit::removeRow);
    fit();
}

void RowsEdit::fit()
{
    const int rows = std::clamp(m_table->rowCount(), 1, mostRowsShown);
    // The titles may take three lines.
    const int head = 3 * m_table->fontMetrics().height() + space::group;
    m_table->horizontalHeader()->setFixedHeight(head);
    m_table->setFixedHeight(head + rows * rowHeight + 2 * m_table->frameWidth());
    m_remove->setEnabled(m_table->rowCount() > 0);
}

FieldEditor *RowsEdit::cell(int row, int column) const { return qobject_cast<FieldEditor *>(m_table->cellWidget(row, column)); }

void RowsEdit::append(const QJsonObject &values)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < m_field.rows.size(); ++column) {
        auto *editor = new FieldEditor(m_field.rows[column], m_clock, true, m_table);
        editor->editor()->setAccessibleName(tr("%1, row %2").arg(m_field.rows[column].label).arg(row + 1));
        editor->setValue(values.contains(m_field.rows[column].key) ? values[m_field.rows[column].key] : QJsonValue(QJsonValue::Undefined));
        connect(editor, &FieldEditor::edited, this, &RowsEdit::edited);
        m_table->setCellWidget(row, column, editor);
    }
    fit();
}

void RowsEdit::addRow()
{
    append({});
    if (auto *first = cell(m_table->rowCount() - 1, 0))
        first->setFocus();
    emit edited();
}

void RowsEdit::removeRow()
{
    int row = m_table->rowCount() - 1;
    for (int i = 0; i < m_table->rowCount(); ++i)
        for (int column = 0; column < m_table->columnCount(); ++column)
            if (cell(i, column) && cell(i, column)->isAncestorOf(focusWidget()))
                row = i;
    if (row < 0)
        return;
    m_table->removeRow(row);
    fit();
    emit edited();
}

QJsonArray RowsEdit::value() const
{
    QJsonArray rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QJsonObject object;
        for (int column = 0; column < m_table->columnCount(); ++column)
            if (const QJsonValue value = cell(row, column)->value(); !value.isUndefined())
                object.insert(m_field.rows[column].key, value);
        if (!object.isEmpty())
            rows.append(object);
    }
    return rows;
}

void RowsEdit::setValue(const QJsonArray &rows)
{
    m_table->setRowCount(0);
    for (const auto &row : rows)
        append(row.toObject());
    fit();
}

bool RowsEdit::isUnreadable() const
{
    for (int row = 0; row < m_table->rowCount(); ++row)
        for (int column = 0; column < m_table->columnCount(); ++column)
            if (cell(row, column)->isUnreadable())
                return true;
    return false;
}

} // namespace ui
