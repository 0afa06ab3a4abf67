#include "ui/exchange/checkstep.h"

#include "ui/base/editors.h"
#include "ui/base/notice.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using Verdict = core::ImportLine::Verdict;
using Fate = core::ImportLine::Choice;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::CheckStep)
};

Meaning meaningOf(Verdict verdict)
{
    return verdict == Verdict::Accepted ? Meaning::Good : verdict == Verdict::Doubtful ? Meaning::Attention : Meaning::Stop;
}

QString verdictText(Verdict verdict)
{
    return verdict == Verdict::Accepted ? Text::tr("Good") : verdict == Verdict::Doubtful ? Text::tr("Doubtful") : Text::tr("Refused");
}

QString fateText(const CheckedLine &line)
{
    switch (line.choice) {
    case Fate::Skip: return line.verdict == Verdict::Refused ? Text::tr("Not taken over") : Text::tr("Skip");
    case Fate::Update: return Text::tr("Update the dossier");
    case Fate::AddNew: break;
    }
    return Text::tr("Take over as new");
}

QList<Field<CheckedLine>> fields(const QPalette &palette)
{
    return {
        Field<CheckedLine>(Text::tr("Row"), [](const CheckedLine &line) { return line.id; }).alignedRight(),
        Field<CheckedLine>(Text::tr("Verdict"), [](const CheckedLine &line) { return verdictText(line.verdict); })
            .withIcon([palette](const CheckedLine &line) { return icon(meaningOf(line.verdict), palette); }),
        Field<CheckedLine>(Text::tr("What happens"), [](const CheckedLine &line) { return fateText(line); }),
        Field<CheckedLine>(Text::tr("In the file"), [](const CheckedLine &line) { return line.who; }),
        Field<CheckedLine>(Text::tr("Column"), [](const CheckedLine &line) { return line.columns; }),
        Field<CheckedLine>(Text::tr("Reason"), [](const CheckedLine &line) { return line.reasons; }).withToolTip([](const CheckedLine &line) { return line.reasons; }),
    };
}

CheckedLine shown(const core::ImportLine &line)
{
    QStringList who;
    for (const QString &cell : line.cells)
        if (!cell.trimmed().isEmpty() && who.size() < 4)
            who.append(cell.simplified().left(40));
    QStringList columns;
    QStringList reasons;
    for (const core::ImportReason &reason : line.reasons) {
        if (!reason.column.isEmpty() && !columns.contains(reason.column))
            columns.append(reason.column);
        if (!reasons.contains(reason.text))
            reasons.append(reason.text);
    }
    return {line.row, line.verdict, line.choice, who.join(u" · "_s), columns.join(u", "_s), reasons.join(u' ')};
}

} // namespace

CheckStep::CheckStep(QWidget *parent)
    : QWidget(parent)
    , m_model(fields(palette()))
    , m_counts(caption({}, "heading", this))
    , m_filter(new ChoiceEdit({{u""_s, tr("All rows")}, {verdictText(Verdict::Accepted), tr("Only good rows")}, {verdictText(Verdict::Doubtful), tr("Only doubtful rows")},
                               {verdictText(Verdict::Refused), tr("Only refused rows")}}, this))
    , m_table(new QTableView(this))
    , m_detail(new QLabel(this))
    , m_doubts(new QWidget(this))
    , m_update(new QPushButton(tr("&Update the dossier"), this))
    , m_add(new QPushButton(tr("Take over as &new"), this))
{
    auto *skip = new QPushButton(tr("S&kip"), this);
    skip->setObjectName(u"skip"_s);
    m_update->setObjectName(u"update"_s);
    m_add->setObjectName(u"addNew"_s);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setAccessibleName(tr("Which rows are shown"));
    m_shown.setSourceModel(&m_model);
    m_shown.setSortRole(sortRole);
    m_shown.setFilterKeyColumn(1);
    m_table->setObjectName(u"lines"_s);
    m_table->setAccessibleName(tr("Rows of the file with what happens to them"));
    m_table->setModel(&m_shown);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_detail->setObjectName(u"detail"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {56, 112, 184, 250, 130};
    for (int column = 0; column < 5; ++column)
        m_table->setColumnWidth(column, widths[column]);

    auto *top = new QHBoxLayout;
    top->addWidget(m_counts, 1);
    top->addWidget(m_filter);
    auto *doubts = new QHBoxLayout(m_doubts);
    doubts->setContentsMargins(0, 0, 0, 0);
    doubts->setSpacing(space::inside);
    doubts->addWidget(new QLabel(tr("Doubtful rows that are selected (or all, when none is):"), this));
    for (QPushButton *button : {skip, m_update, m_add})
        doubts->addWidget(button);
    doubts->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_detail);
    column->addWidget(m_doubts);

    setTabOrder(m_filter, m_table);
    setTabOrder(m_table, skip);
    setTabOrder(skip, m_update);
    setTabOrder(m_update, m_add);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CheckStep::showDetail);
    connect(m_filter, &QComboBox::activated, this, &CheckStep::filter);
    connect(skip, &QPushButton::clicked, this, [this] { choose(Fate::Skip); });
    connect(m_update, &QPushButton::clicked, this, [this] { choose(Fate::Update); });
    connect(m_add, &QPushButton::clicked, this, [this] { choose(Fate::AddNew); });
}

void CheckStep::show(const core::ImportPlan &plan)
{
    m_plan = plan;
    const auto any = [&](auto &&has) { return std::any_of(m_plan.lines.begin(), m_plan.lines.end(), has); };
    m_doubts->setVisible(any([](const core::ImportLine &line) { return line.verdict == Verdict::Doubtful; }));
    m_update->setVisible(any([](const core::ImportLine &line) { return line.mayUpdate; }));
    refill();
}

void CheckStep::choose(Fate choice)
{
    QSet<int> chosen;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        chosen.insert(m_model.at(m_shown.mapToSource(index).row()).id);
    for (core::ImportLine &line : m_plan.lines) {
        const bool allowed = choice == Fate::Update ? line.mayUpdate : choice == Fate::Skip || line.mayAdd;
        if (line.verdict == Verdict::Doubtful && allowed && (chosen.isEmpty() || chosen.contains(line.row)))
            line.choice = choice;
    }
    refill();
}

void CheckStep::refill()
{
    QList<CheckedLine> lines;
    lines.reserve(m_plan.lines.size());
    for (const core::ImportLine &line : m_plan.lines)
        lines.append(shown(line));
    m_model.reset(lines);
    const core::ImportCounts counts = m_plan.counts();
    int refused = 0;
    for (const core::ImportLine &line : m_plan.lines)
        refused += line.verdict == Verdict::Refused;
    m_counts->setText(tr("Read %1 · take over %2 · doubtful %3 · refused %4").arg(counts.read).arg(counts.accepted).arg(counts.doubtful).arg(refused));
    emit changed();
}

void CheckStep::showDetail()
{
    const QModelIndex current = m_shown.mapToSource(m_table->currentIndex());
    if (!current.isValid())
        return m_detail->clear();
    const CheckedLine &line = m_model.at(current.row());
    m_detail->setText(line.reasons.isEmpty() ? QString() : tr("Row %1: %2").arg(line.id).arg(line.reasons));
}

void CheckStep::filter()
{
    m_shown.setFilterFixedString(m_filter->value());
}

} // namespace ui
