#include "ui/exchange/importwizard.h"

#include "ui/base/notice.h"
#include "ui/exchange/checkstep.h"
#include "ui/exchange/filestep.h"
#include "ui/exchange/mappingstep.h"
#include "ui/exchange/watched.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Key of the column that tells which dossier a row is about; empty for a list without one.
QString dossierColumn(const core::Layout &layout)
{
    for (const core::LayoutColumn &column : layout.columns)
        if (column.kind == core::CellKind::Dossier && !column.importOnly)
            return column.key;
    return {};
}

} // namespace

ImportWizard::ImportWizard(core::Store &store, Ask &ask, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_ask(ask)
    , m_title(caption(tr("Bring in a file"), "title", this))
    , m_steps(caption({}, "muted", this))
    , m_stack(new QStackedWidget(this))
    , m_file(new FileStep(ask, this))
    , m_mapping(new MappingStep(this))
    , m_check(new CheckStep(this))
    , m_saveRefused(new QPushButton(tr("Save refused &rows…"), this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setWindowTitle(tr("Bring in a file"));
    resize(1120, 640);
    m_stack->addWidget(m_file);
    m_stack->addWidget(m_mapping);
    m_stack->addWidget(m_check);
    m_stack->addWidget(makeDone());
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    m_close->setObjectName(u"close"_s);
    m_saveRefused->setObjectName(u"saveRefused"_s);
    m_next->setDefault(true);
    for (QPushButton *button : {m_back, m_close, m_saveRefused, m_undo})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    buttons->addWidget(m_saveRefused);
    buttons->addStretch();
    for (QPushButton *button : {m_close, m_back, m_next})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::group, space::group, space::group, space::group);
    column->setSpacing(space::group);
    column->addWidget(m_title);
    column->addWidget(m_steps);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);

    connect(m_file, &FileStep::changed, this, &ImportWizard::showButtons);
    connect(m_mapping, &MappingStep::changed, this, &ImportWizard::showButtons);
    connect(m_check, &CheckStep::changed, this, &ImportWizard::showButtons);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
    connect(m_back, &QPushButton::clicked, this, [this] { go(Step(m_stack->currentIndex() - 1)); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_saveRefused, &QPushButton::clicked, this, &ImportWizard::saveRefused);
    connect(m_undo, &QPushButton::clicked, this, &ImportWizard::undo);
    go(File);
}

QWidget *ImportWizard::makeDone()
{
    auto *page = new QWidget(this);
    m_summary = caption({}, "heading", page);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    m_result = new Notice(page);
    m_undo = new QPushButton(tr("&Undo this import"), page);
    m_undo->setObjectName(u"undo"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_undo);
    row->addStretch();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::group);
    column->addWidget(m_summary);
    column->addWidget(m_result);
    column->addLayout(row);
    column->addStretch();
    return page;
}

void ImportWizard::openFile(const QString &path) { m_file->open(path); }

void ImportWizard::beginFor(const QString &layout, const QString &number)
{
    m_beginLayout = layout;
    m_beginNumber = number;
    m_file->setLayoutKey(layout);
    m_title->setText(tr("Bring in a file for dossier %1").arg(number));
}

void ImportWizard::go(Step step)
{
    m_stack->setCurrentIndex(step);
    const QStringList names{tr("1 File"), tr("2 Columns"), tr("3 Check"), tr("4 Done")};
    QStringList shown;
    for (int i = 0; i < names.size(); ++i)
        shown.append(i == step ? u"<b>▸ %1</b>"_s.arg(names[i]) : names[i]);
    m_steps->setText(shown.join(u"&nbsp;&nbsp;&nbsp;&nbsp;"_s));
    showButtons();
}

void ImportWizard::next()
{
    switch (Step(m_stack->currentIndex())) {
    case File:
        attempt(m_ask, tr("Look at the columns"), [&] {
            const core::Layout layout = core::Layout::named(m_file->layoutKey());
            m_mapping->show(layout, m_file->source(), recalled(layout));
            go(Columns);
        });
        break;
    case Columns:
        examine();
        break;
    case Check:
        write();
        break;
    case Done:
        accept();
        break;
    }
}

core::Mapping ImportWizard::recalled(const core::Layout &layout) const
{
    core::Mapping mapping = core::recalledMapping(m_store, layout, m_file->source().headings);
    const QString column = dossierColumn(layout);
    if (layout.key == m_beginLayout && !mapping.columns.contains(column))
        mapping.fixed.insert(column, m_beginNumber);
    return mapping;
}

/// Without the dossier it is about: the next file with these headings is about another one.
void ImportWizard::remember(const core::Layout &layout, core::Mapping mapping) const
{
    mapping.fixed.remove(dossierColumn(layout));
    core::rememberMapping(m_store, layout, m_file->source().headings, mapping);
}

void ImportWizard::examine()
{
    const core::Layout layout = core::Layout::named(m_file->layoutKey());
    const core::ImportSource source = m_file->source();
    const core::Mapping mapping = m_mapping->mapping();
    if (!attempt(m_ask, tr("Keep the choice of columns"), [&] { remember(layout, mapping); }))
        return;
    watched<core::ImportPlan>(
        this, m_ask, tr("Check every row"), m_store,
        [=](const core::Store &reader, const core::Progress &progress) { return core::examine(reader, layout, source, mapping, progress); },
        [this](const core::ImportPlan &plan) {
            m_check->show(plan);
            go(Check);
        });
}

void ImportWizard::write()
{
    const bool written = attempt(m_ask, tr("Take the rows over"), [&] {
        ProgressWindow window(this, tr("Take the rows over"));
        m_report = core::carryOut(m_store, m_check->plan(), window.direct());
    });
    if (!written)
        return;
    m_summary->setText(tr("%1 of %2 rows of %3 were taken over.").arg(m_report.accepted).arg(m_report.read).arg(QFileInfo(m_check->plan().source.path).fileName()));
    if (m_report.refused > 0)
        m_result->say(Meaning::Attention, tr("%n row(s) were not taken over. Save them with their reasons, correct them and bring that file in.", nullptr, m_report.refused));
    else
        m_result->say(Meaning::Good, tr("Every row was taken over."));
    go(Done);
}

void ImportWizard::undo()
{
    const bool undone = attempt(m_ask, tr("Undo this import"), [&] {
        ProgressWindow window(this, tr("Undo this import"));
        core::undoImport(m_store, m_report.batch, window.direct());
    });
    if (!undone)
        return;
    m_report.batch.clear();
    m_result->say(Meaning::Info, tr("The import was undone. The vault is as it was before."));
    showButtons();
}

void ImportWizard::saveRefused()
{
    const QFileInfo file(m_check->plan().source.path);
    const QString path = m_ask.saveFile(tr("Save refused rows"), tr("%1 refused.csv").arg(file.completeBaseName()), tr("CSV files (*.csv)"));
    if (!path.isEmpty())
        attempt(m_ask, tr("Save refused rows"), [&] { core::writeRefused(m_check->plan(), path); });
}

void ImportWizard::showButtons()
{
    const Step step = Step(m_stack->currentIndex());
    const core::ImportCounts counts = m_check->plan().counts();
    m_back->setVisible(step == Columns || step == Check);
    m_close->setVisible(step != Done);
    m_close->setText(tr("Cancel"));
    m_saveRefused->setVisible((step == Check || step == Done) && counts.refused > 0);
    m_undo->setVisible(!m_report.batch.isEmpty());
    switch (step) {
    case File:
        m_next->setText(tr("&Continue"));
        m_next->setEnabled(m_file->isReady());
        break;
    case Columns:
        m_next->setText(tr("C&heck every row"));
        m_next->setEnabled(m_mapping->isReady());
        break;
    case Check:
        m_next->setText(tr("&Take over %n row(s)", nullptr, counts.accepted));
        m_next->setEnabled(counts.accepted > 0);
        break;
    case Done:
        m_next->setText(tr("Close"));
        m_next->setEnabled(true);
        break;
    }
}

} // namespace ui
