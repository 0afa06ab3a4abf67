#include "ui/exchange/mappingstep.h"

#include "ui/base/editors.h"
#include "ui/base/notice.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

MappingStep::MappingStep(QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(0, 3, this)), m_fixedBox(new QWidget(this)), m_fixed(nullptr), m_notice(new Notice(this))
{
    m_table->setObjectName(u"mapping"_s);
    m_table->setAccessibleName(tr("Columns of the file"));
    m_table->setHorizontalHeaderLabels({tr("In the file"), tr("For example"), tr("Goes to")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(tableRowHeight + space::inside);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setFocusPolicy(Qt::NoFocus); // Tab goes from choice to choice
    m_table->setColumnWidth(0, 200);
    m_table->setColumnWidth(2, 270);
    auto *side = new QVBoxLayout(m_fixedBox);
    side->setContentsMargins(space::inside, 0, 0, 0);
    side->setSpacing(space::inside);
    side->addWidget(caption(tr("For every row"), "heading", this));
    auto *why = caption(tr("What the file does not say, but holds for all its rows."), "muted", this);
    why->setWordWrap(true);
    side->addWidget(why);
    side->addStretch(1);
    m_fixedBox->setMinimumWidth(280);
    auto *halves = new QSplitter(this);
    halves->addWidget(m_table);
    halves->addWidget(m_fixedBox);
    halves->setStretchFactor(0, 1);
    halves->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_notice);
    column->addWidget(halves, 1);
}

void MappingStep::show(const core::Layout &layout, const core::ImportSource &source, const core::Mapping &mapping)
{
    m_layout = layout;
    m_mapping = mapping;
    m_targets.clear();
    m_table->setRowCount(0);
    m_table->setRowCount(int(source.headings.size()));
    for (int i = 0; i < source.headings.size(); ++i)
        addHeading(i, source);
    showFixed();
    judge();
}

void MappingStep::addHeading(int index, const core::ImportSource &source)
{
    QStringList examples;
    for (const QStringList &row : source.sample)
        if (const QString cell = row.value(index).simplified(); !cell.isEmpty() && examples.size() < 3 && !examples.contains(cell))
            examples.append(cell);
    QList<Choice> choices{{QString(), tr("— do not take over —")}};
    for (const core::LayoutColumn &column : m_layout.columns)
        choices.append({column.key, column.required ? column.title() + u" *"_s : column.title()});
    auto *target = new ChoiceEdit(choices, m_table);
    target->setObjectName(u"target%1"_s.arg(index));
    target->setAccessibleName(tr("Where “%1” goes").arg(source.headings[index]));
    target->setValue(m_mapping.columns.key(index));
    connect(target, &QComboBox::activated, this, [=, this] { take(index, target->value()); });
    m_targets.append(target);
    m_table->setItem(index, 0, new QTableWidgetItem(source.headings[index]));
    m_table->setItem(index, 1, new QTableWidgetItem(examples.join(u" · "_s)));
    m_table->setCellWidget(index, 2, target);
}

void MappingStep::take(int heading, const QString &key)
{
    m_mapping.columns.remove(m_mapping.columns.key(heading));
    if (const auto other = m_mapping.columns.constFind(key); !key.isEmpty() && other != m_mapping.columns.constEnd())
        m_targets[*other]->setValue({}); // one column of the file per value
    if (!key.isEmpty()) {
        m_mapping.columns.insert(key, heading);
        m_mapping.fixed.remove(key);
    }
    showFixed();
    judge();
}

void MappingStep::showFixed()
{
    delete m_fixed;
    qDeleteAll(m_fixedBox->findChildren<ChoiceEdit *>());
    qDeleteAll(m_fixedBox->findChildren<QLabel *>(u"fixedLabel"_s));
    m_fixed = new QFormLayout;
    m_fixed->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_fixed->setVerticalSpacing(space::tight);
    for (const core::LayoutColumn &column : m_layout.columns) {
        if (column.kind != core::CellKind::Choice || !column.within.isEmpty() || m_mapping.columns.contains(column.key) || column.key == u"language_level")
            continue;
        QList<Choice> choices{{QString(), tr("— unknown —")}};
        for (const core::CatalogueEntry &choice : column.choices)
            choices.append({choice.key, choice.label()});
        if (!column.otherwise.isEmpty())
            choices.removeFirst();
        auto *edit = new ChoiceEdit(choices, m_fixedBox);
        edit->setObjectName(u"fixed_"_s + column.key);
        edit->setAccessibleName(column.title());
        edit->setValue(m_mapping.fixed.value(column.key, column.otherwise));
        auto *label = new QLabel(column.title(), m_fixedBox);
        label->setObjectName(u"fixedLabel"_s);
        label->setBuddy(edit);
        m_fixed->addRow(label, edit);
        connect(edit, &QComboBox::activated, this, [=, this, key = column.key] {
            edit->value().isEmpty() ? void(m_mapping.fixed.remove(key)) : void(m_mapping.fixed.insert(key, edit->value()));
            judge();
        });
    }
    auto *side = qobject_cast<QVBoxLayout *>(m_fixedBox->layout());
    side->insertLayout(2, m_fixed);
    m_fixedBox->setVisible(m_fixed->rowCount() > 0);
}

bool MappingStep::isReady() const { return !core::blocks(core::checkMapping(m_layout, m_mapping)); }

void MappingStep::judge()
{
    const QList<core::Problem> problems = core::checkMapping(m_layout, m_mapping);
    if (problems.isEmpty())
        m_notice->say(Meaning::Good, tr("%n column(s) are taken over.", nullptr, int(m_mapping.columns.size())));
    else
        m_notice->show(problems);
    emit changed();
}

} // namespace ui
