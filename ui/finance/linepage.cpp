#include "ui/finance/linepage.h"

#include "core/finance/financechecks.h"
#include "core/finance/linetemplates.h"
#include "core/finance/words.h"
#include "ui/base/attempt.h"
#include "ui/base/notice.h"
#include "ui/finance/gridview.h"
#include "ui/finance/linefields.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

LinePage::LinePage(core::FinancialPlans &plans, Ask &ask, core::Section section, QWidget *parent)
    : QWidget(parent), m_plans(plans), m_ask(ask), m_section(section), m_grid(new GridView(this)), m_notice(new Notice(this)), m_help(new QLabel(this)), m_note(new QLineEdit(this)), m_source(new QLineEdit(this)), m_templates(new QMenu(this))
{
    m_grid->setObjectName(u"lines-"_s + core::keyOf(section));
    m_grid->setAccessibleName(core::nameOf(section));
    m_note->setObjectName(u"note"_s);
    m_source->setObjectName(u"source"_s);
    auto *noteLabel = new QLabel(tr("Why this amount"), this);
    noteLabel->setBuddy(m_note);
    m_note->setAccessibleName(noteLabel->text());
    auto *sourceLabel = new QLabel(tr("Source"), this);
    sourceLabel->setBuddy(m_source);
    m_source->setAccessibleName(sourceLabel->text());
    auto *reason = new QHBoxLayout;
    reason->setSpacing(space::inside);
    reason->addWidget(noteLabel);
    reason->addWidget(m_note, 3);
    reason->addWidget(sourceLabel);
    reason->addWidget(m_source, 2);
    m_help->setWordWrap(true);
    m_help->setProperty("role", u"muted"_s);
    m_help->setMinimumHeight(2 * m_help->fontMetrics().height());
    m_help->setAlignment(Qt::AlignTop);

    auto *addButton = new QPushButton(tr("Add line (Insert)"), this);
    addButton->setObjectName(u"addLine"_s);
    auto *listButton = new QPushButton(tr("From the list"), this);
    listButton->setObjectName(u"addFromList"_s);
    listButton->setMenu(m_templates);
    auto *removeButton = new QPushButton(tr("Remove line"), this);
    removeButton->setObjectName(u"removeLine"_s);
    removeButton->setToolTip(tr("Ctrl+Delete; Alt with an arrow moves the line"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(addButton);
    buttons->addWidget(listButton);
    buttons->addWidget(removeButton);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    layout->addWidget(caption(core::nameOf(section), "heading", this));
    layout->addWidget(m_notice);
    layout->addWidget(m_grid, 1);
    layout->addLayout(reason);
    layout->addWidget(m_help);
    layout->addLayout(buttons);

    core::FinancialLine blank;
    blank.section = section;
    const auto addBlank = [this, blank] { add(blank); };
    connect(m_note, &QLineEdit::editingFinished, this, &LinePage::storeReason);
    connect(m_source, &QLineEdit::editingFinished, this, &LinePage::storeReason);
    connect(addButton, &QPushButton::clicked, this, addBlank);
    connect(m_grid, &GridView::rowWanted, this, addBlank);
    connect(m_templates, &QMenu::aboutToShow, this, &LinePage::fillMenu);
    connect(m_grid, &GridView::removalWanted, this, &LinePage::remove);
    connect(m_grid, &GridView::moveWanted, this, &LinePage::move);
    connect(removeButton, &QPushButton::clicked, this, [this] { remove(m_grid->currentIndex().row()); });
}

LinePage::~LinePage() = default;

void LinePage::show(const core::PlanFacts &facts)
{
    const bool newColumns = !m_model || facts.plan.id != m_facts.plan.id || facts.plan.start != m_facts.plan.start;
    m_facts = facts;
    if (newColumns)
        rebuildColumns();
    m_model->reset(facts.of(m_section));
    if (!m_grid->currentIndex().isValid() && m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

void LinePage::rebuildColumns()
{
    const QList<LineColumn> columns = lineColumns(m_section, m_facts.plan, [this](const QString &reason) {
        m_refused = true;
        m_notice->say(Meaning::Stop, reason);
    });
    QList<Field<core::FinancialLine>> fields;
    for (const LineColumn &column : columns)
        fields.append(column.field);
    auto model = std::make_unique<Model>(fields);
    model->onEdit = [this](const core::FinancialLine &line) { store(line); };
    m_grid->setModel(model.get());
    m_model = std::move(model);
    for (int i = 0; i < columns.size(); ++i) {
        m_grid->setChoices(i, columns.at(i).choices);
        m_grid->setColumnWidth(i, std::max(columns.at(i).width, m_grid->horizontalHeader()->sectionSizeHint(i)));
    }
    m_grid->setFirstColumn(columns.first().width);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LinePage::showCurrent);
}

void LinePage::store(const core::FinancialLine &line)
{
    if (std::exchange(m_refused, false))
        return;
    const QList<core::Problem> problems = core::check(line);
    m_notice->show(problems);
    if (!core::blocks(problems))
        attempt(m_ask, tr("Storing the line"), [&] { m_plans.save(line); });
}

void LinePage::storeReason()
{
    const int row = m_grid->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    core::FinancialLine line = m_model->at(row);
    line.note = m_note->text().trimmed();
    line.source = m_source->text().trimmed();
    if (line != m_model->at(row))
        store(line);
}

void LinePage::add(const core::FinancialLine &wanted)
{
    core::FinancialLine line = wanted;
    line.dossier = m_facts.plan.dossier;
    line.plan = m_facts.plan.id;
    const bool isBlank = line.name.isEmpty();
    if (isBlank) {
        line.name = tr("New line");
        if (m_section == core::Section::Startup)
            line.frequency = core::Frequency::Once;
        if (m_section == core::Section::Turnover)
            line.volume = 100;
    }
    if (!attempt(m_ask, tr("Adding the line"), [&] { line = m_plans.add(line); }))
        return;
    select(line.id);
    m_grid->setFocus();
    const QModelIndex current = m_grid->currentIndex();
    if (current.isValid())
        m_grid->edit(current.siblingAtColumn(isBlank ? 0 : 1));
}

void LinePage::fillMenu()
{
    m_templates->clear();
    QSet<QString> used;
    for (const core::FinancialLine &line : m_facts.of(m_section))
        used.insert(line.name);
    attempt(m_ask, tr("Reading the list of lines"), [&] {
        for (const core::LineTemplate &each : core::lineTemplates(m_section)) {
            if (used.contains(each.name))
                continue;
            QAction *action = m_templates->addAction(each.name);
            action->setToolTip(each.help);
            connect(action, &QAction::triggered, this, [this, line = each.line] { add(line); });
        }
    });
}

void LinePage::remove(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const core::FinancialLine line = m_model->at(row);
    attempt(m_ask, tr("Removing the line"), [&] { m_plans.remove(line.id); });
}

void LinePage::move(int row, int places)
{
    const core::FinancialLine line = m_model->at(row);
    if (attempt(m_ask, tr("Moving the line"), [&] { m_plans.move(line, places); }))
        select(line.id);
}

void LinePage::select(const core::Id<core::FinancialLine> &line)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->at(row).id == line)
            m_grid->setCurrentIndex(m_model->index(row, std::max(0, m_grid->currentIndex().column())));
}

void LinePage::showCurrent()
{
    const int row = m_grid->currentIndex().row();
    const bool isThere = row >= 0 && row < m_model->rowCount();
    m_note->setEnabled(isThere);
    m_source->setEnabled(isThere);
    m_note->setText(isThere ? m_model->at(row).note : QString());
    m_source->setText(isThere ? m_model->at(row).source : QString());
    for (QLineEdit *edit : {m_note, m_source})
        edit->setCursorPosition(0);
    QString help = tr("Type to change a cell, Tab goes right, Enter goes down. Insert adds a line, Ctrl+Delete takes one away.");
    if (isThere)
        if (const QString own = core::helpFor(m_model->at(row)); !own.isEmpty())
            help = own;
    m_help->setText(help);
}

} // namespace ui
