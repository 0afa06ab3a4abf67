#include "ui/report/registerlist.h"

#include "core/archive/guard.h"
#include "core/dossier/papers.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/editors.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/base/plaintable.h"
#include "ui/report/paperview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Line = core::RegisterLine;

constexpr int dayWidth = 110;
constexpr int titleColumn = 1;

QList<Choice> receiverChoices()
{
    QList<Choice> choices{{QString(), RegisterList::tr("Everybody")}};
    for (const core::Receiver &receiver : core::receivers())
        choices.append({receiver.id, receiver.title});
    return choices;
}

} // namespace

RegisterList::RegisterList(core::Store &store, Ask &ask, const core::Id<core::Dossier> &dossier, QWidget *parent)
    : QWidget(parent), m_store(store), m_ask(ask), m_dossier(dossier), m_lines(new RowsModel<Line>(fields()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    buildFilter(column);
    buildTable(column);
}

QList<Field<Line>> RegisterList::fields() const
{
    QList<Field<Line>> all{{tr("Number"), [](const Line &line) { return QVariant(line.paper.number); }},
                           {tr("Document"), [](const Line &line) { return QVariant(line.paper.title); }}};
    if (m_dossier.isNull())
        all.append(Field<Line>(tr("Dossier"), [this](const Line &line) {
            return QVariant(m_guarded.contains(line.paper.dossier) ? tr("%1 (guarded)").arg(line.dossier) : u"%1 %2"_s.arg(line.dossier, line.client).trimmed());
        }));
    all.append({{tr("For"), [](const Line &line) { return QVariant(line.receiver()); }},
                {tr("Why"), [](const Line &line) { return QVariant(line.paper.purpose); }},
                Field<Line>(tr("When"), [](const Line &line) { return QVariant(line.paper.at.toString(u"d-M-yyyy HH:mm"_s)); })
                    .sortedBy([](const Line &line) { return QVariant(line.paper.at); }),
                {tr("By"), [](const Line &line) { return QVariant(line.paper.adviser); }},
                {tr("How"), [](const Line &line) { return QVariant(line.way()); }},
                Field<Line>(tr("Facts of"), [](const Line &line) { return QVariant(line.paper.dataDay.isValid() ? formatShort(line.paper.dataDay) : QString()); })
                    .sortedBy([](const Line &line) { return QVariant(line.paper.dataDay); })
                    .withToolTip([](const Line &line) { return QVariant(tr("Version %1 of the data. SHA-256 of the file: %2").arg(line.paper.dataVersion).arg(line.paper.sha256)); }),
                Field<Line>(tr("Version"), [](const Line &line) { return QVariant(QString::number(line.paper.dataVersion)); })
                    .sortedBy([](const Line &line) { return QVariant(line.paper.dataVersion); }).alignedRight()});
    return all;
}

void RegisterList::buildFilter(QLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    const auto named = [](QWidget *editor, const QString &name, const QString &words) {
        editor->setObjectName(name);
        editor->setAccessibleName(words);
        editor->setToolTip(words);
    };
    m_text = new QLineEdit(this);
    named(m_text, u"registerText"_s, m_dossier.isNull() ? tr("Words from number, document, dossier, receiver or reason") : tr("Words from number, document, receiver or reason"));
    m_text->setPlaceholderText(m_text->accessibleName());
    m_text->setClearButtonEnabled(true);
    m_receiver = new ChoiceEdit(receiverChoices(), this);
    named(m_receiver, u"registerReceiver"_s, tr("For whom"));
    m_from = new DayEdit(m_store.clock(), this);
    named(m_from, u"registerFrom"_s, tr("From this day"));
    m_from->setPlaceholderText(tr("From"));
    m_until = new DayEdit(m_store.clock(), this);
    named(m_until, u"registerUntil"_s, tr("Up to and including this day"));
    m_until->setPlaceholderText(tr("Until"));
    m_viewCopy = new QPushButton(tr("View the copy"), this);
    m_viewCopy->setObjectName(u"viewCopy"_s);
    m_export = new QPushButton(tr("Write out…"), this);
    m_export->setObjectName(u"exportRegister"_s);
    m_export->setToolTip(tr("The lines that are shown, as a workbook or CSV"));
    row->addWidget(m_text, 1);
    row->addWidget(m_receiver);
    for (DayEdit *day : {m_from, m_until}) {
        day->setFixedWidth(std::max(dayWidth, fontMetrics().averageCharWidth() * 14));
        row->addWidget(day);
        connect(day, &ValueEdit::edited, this, &RegisterList::narrow);
    }
    row->addWidget(m_viewCopy);
    row->addWidget(m_export);
    static_cast<QVBoxLayout *>(column)->addLayout(row);
    connect(m_text, &QLineEdit::textChanged, this, &RegisterList::narrow);
    connect(m_receiver, &QComboBox::currentIndexChanged, this, &RegisterList::narrow);
    connect(m_viewCopy, &QPushButton::clicked, this, &RegisterList::viewCopy);
    connect(m_export, &QPushButton::clicked, this, &RegisterList::exportLines);
}

void RegisterList::buildTable(QLayout *column)
{
    m_none = caption({}, "muted", this);
    m_none->setObjectName(u"registerNone"_s);
    m_none->setWordWrap(true);
    column->addWidget(m_none);
    m_table = plainTable(m_lines, titleColumn, tr("Documents that went out"), this);
    m_table->setObjectName(u"issued"_s);
    int when = 0;
    while (m_lines->fields().at(when).title != tr("When"))
        ++when;
    m_table->sortByColumn(when, Qt::DescendingOrder);
    static_cast<QVBoxLayout *>(column)->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RegisterList::showButtons);
    connect(m_table, &QTableView::activated, this, [this] {
        const Line *line = chosen();
        if (!line)
            return;
        if (m_dossier.isNull() && !line->paper.dossier.isNull())
            emit dossierAsked(line->paper.dossier.text());
        else if (!line->paper.attachment.isEmpty())
            viewCopy();
    });
}

void RegisterList::reload()
{
    m_guarded = core::Guards(m_store).all();
    m_all = core::registerLines(m_store, m_dossier);
    for (Line &line : m_all)
        if (m_dossier.isNull() && m_guarded.contains(line.paper.dossier))
            line.client.clear();
    narrow();
}

core::RegisterWish RegisterList::wish() const
{
    return {m_text->text(), m_receiver->value(), m_from->value().value_or(QDate()), m_until->value().value_or(QDate())};
}

void RegisterList::narrow()
{
    const core::RegisterWish wanted = wish();
    QList<Line> shown = m_all;
    shown.removeIf([&](const Line &line) { return !wanted.fits(line); });
    m_lines->reset(shown);
    m_none->setText(m_all.isEmpty() ? tr("Nothing went out yet. What you make is listed here: for whom, when, and from which version of the data.") : tr("Nothing fits what you look for."));
    m_none->setVisible(shown.isEmpty());
    m_table->setVisible(!shown.isEmpty());
    m_export->setEnabled(!shown.isEmpty());
    showButtons();
}

const Line *RegisterList::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_lines->at(sourceRow(*m_table, rows.first()));
}

void RegisterList::showButtons()
{
    const Line *line = chosen();
    // What stands in a guarded dossier is not read from a list.
    m_viewCopy->setEnabled(line && !line->paper.attachment.isEmpty() && (!m_dossier.isNull() || !m_guarded.contains(line->paper.dossier)));
}

void RegisterList::viewCopy()
{
    const Line *line = chosen();
    const auto copy = line ? m_store.find(core::Id<core::Attachment>::parse(line->paper.attachment)) : std::nullopt;
    QByteArray content;
    if (copy && attempt(m_ask, tr("View %1").arg(copy->name), [&] { content = core::Papers(m_store).open(*copy); }))
        viewPaper(*copy, content, m_ask, this);
}

void RegisterList::exportLines()
{
    const QString name = tr("Register of papers %1").arg(m_store.clock().today().toString(Qt::ISODate)) + u".xlsx"_s;
    const QString path = m_ask.saveFile(tr("Write out the register"), name, tr("Workbook (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    attempt(m_ask, tr("Write out the register"), [&] { core::exportRegister(m_store, core::registerSheet(m_lines->rows(), m_guarded), path); });
}

} // namespace ui
