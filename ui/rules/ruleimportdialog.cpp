#include "ui/rules/ruleimportdialog.h"

#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/rules/rulewords.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::RuleFile;
using core::RuleProposal;
using Verdict = RuleProposal::Verdict;

QString verdictText(const RuleProposal &line)
{
    switch (line.verdict) {
    case Verdict::New:
        return RuleImportDialog::tr("new");
    case Verdict::Changed:
        return RuleImportDialog::tr("changed");
    case Verdict::Ended:
        return line.value.known ? RuleImportDialog::tr("ended") : RuleImportDialog::tr("no longer known");
    case Verdict::Same:
        return line.extends ? RuleImportDialog::tr("the same, goes on") : RuleImportDialog::tr("the same");
    case Verdict::UnknownKey:
        return RuleImportDialog::tr("unknown rule");
    case Verdict::Refused:
        return RuleImportDialog::tr("refused");
    }
    Q_UNREACHABLE();
}

std::optional<Meaning> verdictMeaning(const RuleProposal &line)
{
    if (line.verdict == Verdict::Refused)
        return Meaning::Stop;
    if (line.verdict == Verdict::UnknownKey || !line.doubts.isEmpty())
        return Meaning::Attention;
    return line.verdict == Verdict::Same ? std::nullopt : std::optional(Meaning::Info);
}

QString remarks(const RuleProposal &line)
{
    QStringList words = line.reason.isEmpty() ? line.doubts : QStringList{line.reason};
    if (line.until.isValid() && line.reason.isEmpty())
        words.append(RuleImportDialog::tr("Holds up to and including %1.").arg(formatShort(line.until)));
    return words.join(u' ');
}

QTableView *makeTable(QAbstractItemModel *model, const QString &name, const QString &words, const QList<int> &widths, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(name);
    table->setAccessibleName(words);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    table->horizontalHeader()->setStretchLastSection(true);
    const int unit = table->fontMetrics().averageCharWidth();
    for (int column = 0; column < widths.size(); ++column)
        table->setColumnWidth(column, widths[column] * unit);
    return table;
}

} // namespace

RuleImportDialog::RuleImportDialog(core::Policies &policies, Ask &ask, QWidget *parent)
    : QDialog(parent), m_policies(policies), m_ask(ask),
      m_lines({Field<RuleProposal>(tr("Row"), [](const RuleProposal &line) { return line.row > 0 ? QString::number(line.row) : QString(); }).alignedRight(),
               Field<RuleProposal>(tr("What"), verdictText).withIcon([this](const RuleProposal &line) {
                   const auto meaning = verdictMeaning(line);
                   return meaning ? QVariant(icon(*meaning, palette())) : QVariant();
               }),
               Field<RuleProposal>(tr("Rule"), [](const RuleProposal &line) { return line.value.title.isEmpty() ? line.value.key : line.value.title; })
                   .withToolTip([](const RuleProposal &line) { return line.value.title + u'\n' + line.value.key; }),
               Field<RuleProposal>(tr("From"), [](const RuleProposal &line) { return formatShort(line.value.from); }),
               Field<RuleProposal>(tr("Was"), [](const RuleProposal &line) { return line.before ? core::valueText(*line.before) : QString(); }).alignedRight(),
               Field<RuleProposal>(tr("Becomes"), [](const RuleProposal &line) { return line.verdict == Verdict::UnknownKey ? QString() : core::valueText(line.value); }).alignedRight(),
               Field<RuleProposal>(tr("Remark"), remarks).withToolTip(remarks)},
              this),
      m_files({Field<RuleFile>(tr("Read in"), [](const RuleFile &file) { return formatShort(file.added.date()); }), Field<RuleFile>(tr("File"), [](const RuleFile &file) { return file.name; }),
               Field<RuleFile>(tr("Amounts"), [](const RuleFile &file) { return QString::number(file.amounts); }).alignedRight(),
               Field<RuleFile>(tr("From"), [](const RuleFile &file) { return formatShort(file.first); }), Field<RuleFile>(tr("By"), [](const RuleFile &file) { return file.adviser; })},
              this),
      m_name(caption({}, "heading", this)), m_counts(new QLabel(this)), m_notice(new Notice(this)), m_onlyNew(new QCheckBox(tr("&Leave out what stays the same"), this)),
      m_table(makeTable(&m_lines, u"ruleLines"_s, tr("What the file would change"), {6, 20, 52, 12, 14, 14}, this)),
      m_known(makeTable(&m_files, u"ruleFiles"_s, tr("Files that were read in"), {12, 44, 10, 12}, this)), m_take(new QPushButton(this)), m_remove(new QPushButton(tr("&Take back"), this))
{
    setObjectName(u"ruleImportDialog"_s);
    setWindowTitle(tr("Read in new amounts"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1080, 620);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(makePreview());
    split->addWidget(makeKnown());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeRules"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_counts, 1);
    buttons->addWidget(m_take);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::inside);
    layout->addWidget(split, 1);
    layout->addLayout(buttons);
    m_take->setObjectName(u"takeRules"_s);
    m_take->setProperty("primary", true);
    m_counts->setObjectName(u"ruleCounts"_s);
    m_counts->setWordWrap(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_take, &QPushButton::clicked, this, &RuleImportDialog::take);
    connect(m_onlyNew, &QCheckBox::toggled, this, &RuleImportDialog::showLines);
    connect(m_remove, &QPushButton::clicked, this, &RuleImportDialog::removeChosen);
    connect(m_known->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { m_remove->setEnabled(m_known->selectionModel()->hasSelection()); });
    showKnown();
    look();
}

QWidget *RuleImportDialog::makePreview()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    auto *choose = new QPushButton(tr("Choose &file…"), box);
    choose->setObjectName(u"chooseRules"_s);
    m_onlyNew->setObjectName(u"onlyNew"_s);
    m_onlyNew->setChecked(true);
    auto *bar = new QHBoxLayout;
    bar->addWidget(choose);
    bar->addWidget(m_name, 1);
    bar->addWidget(m_onlyNew);
    layout->addLayout(bar);
    m_notice->setObjectName(u"ruleImportNotice"_s);
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);
    connect(choose, &QPushButton::clicked, this, &RuleImportDialog::chooseFile);
    return box;
}

QWidget *RuleImportDialog::makeKnown()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    auto *bar = new QHBoxLayout;
    bar->addWidget(caption(tr("Read in before"), "heading", box), 1);
    m_remove->setObjectName(u"removeRules"_s);
    m_remove->setEnabled(false);
    bar->addWidget(m_remove);
    layout->addLayout(bar);
    layout->addWidget(m_known, 1);
    return box;
}

void RuleImportDialog::chooseFile()
{
    const QString path = m_ask.openFile(windowTitle(), tr("Amounts (*.json *.csv);;All files (*)"));
    if (!path.isEmpty())
        showFile(path);
}

void RuleImportDialog::showFile(const QString &path)
{
    attempt(m_ask, tr("Reading the amounts"), [&] {
        m_import = core::readRules(path, m_policies.book());
        m_name->setText(m_import.name);
        if (!m_import.fault.isEmpty())
            m_notice->say(Meaning::Stop, m_import.fault);
        else if (m_import.taken() == 0)
            m_notice->say(Meaning::Info, tr("Everything in this file is known already. There is nothing to take over."));
        else if (m_import.doubtful() > 0)
            m_notice->say(Meaning::Attention, tr("Look at the marked lines before you take the file over: %1.").arg(m_import.doubtful()));
        else
            m_notice->clear();
        showLines();
    });
    look();
}

void RuleImportDialog::showLines()
{
    QList<RuleProposal> lines;
    for (const RuleProposal &line : m_import.lines)
        if (!m_onlyNew->isChecked() || line.verdict != Verdict::Same)
            lines.append(line);
    m_lines.reset(lines);
}

void RuleImportDialog::showKnown()
{
    attempt(m_ask, tr("Showing the files"), [this] { m_files.reset(m_policies.files()); });
    m_remove->setEnabled(m_known->selectionModel()->hasSelection());
}

void RuleImportDialog::look()
{
    const int taken = m_import.taken();
    m_take->setText(taken > 0 ? tr("Take over %n amount(s)", nullptr, taken) : tr("Take over"));
    m_take->setEnabled(taken > 0);
    if (m_import.lines.isEmpty())
        return m_counts->setText(tr("A file with the amounts of a new half-year: JSON as the rules of the program, or a table as CSV. Nothing changes before you take it over."));
    m_counts->setText(tr("New %1 · changed %2 · ended %3 · the same %4 · unknown %5 · refused %6")
                          .arg(m_import.count(Verdict::New))
                          .arg(m_import.count(Verdict::Changed))
                          .arg(m_import.count(Verdict::Ended))
                          .arg(m_import.count(Verdict::Same))
                          .arg(m_import.count(Verdict::UnknownKey))
                          .arg(m_import.count(Verdict::Refused)));
}

void RuleImportDialog::take()
{
    QList<core::Problem> problems;
    if (!attempt(m_ask, tr("Taking the amounts over"), [&] { problems = m_policies.take(m_import); }))
        return;
    if (core::blocks(problems))
        return m_notice->show(problems);
    const int taken = m_import.taken();
    m_import = {};
    m_name->clear();
    m_lines.reset({});
    m_notice->say(Meaning::Good, tr("%n amount(s) taken over. Undo takes them back, and so does “Take back” below.", nullptr, taken));
    showKnown();
    look();
}

void RuleImportDialog::removeChosen()
{
    const QModelIndexList chosen = m_known->selectionModel()->selectedRows();
    if (chosen.isEmpty())
        return;
    const RuleFile file = m_files.at(chosen.first().row());
    if (!m_ask.confirm(windowTitle(), tr("Take back the amounts of %1? What was reckoned with them and kept stays as it was.").arg(file.name), tr("Take back")))
        return;
    QList<core::Problem> problems;
    if (!attempt(m_ask, tr("Taking the amounts back"), [&] { problems = m_policies.remove(file.id); }))
        return;
    m_notice->show(problems);
    showKnown();
}

} // namespace ui
