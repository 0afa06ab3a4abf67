#include "ui/group/newcomerspane.h"

#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/base/recordtable.h"
#include "ui/group/newcomerdialogs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

NewcomersPane::NewcomersPane(const GroupDesk &desk, const QString &name, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_figure(caption({}, "heading", this)), m_how(caption({}, "muted", this)), m_paper(new QPushButton(tr("Paper …"), this))
{
    using Row = core::NewcomerRow;
    const core::Catalogue decisions = groupKinds(u"decisions"_s);
    m_model = new RowsModel<Row>(
        {Field<Row>(tr("Name"), [](const Row &row) { return QVariant(row.listed); }).withToolTip([](const Row &row) {
             return QVariant(u"%1 · %2 · %3"_s.arg(row.number, row.group, tr("%n talk(s)", nullptr, row.talks)));
         }),
         Field<Row>(tr("Dutch"), [](const Row &row) { return QVariant(levelText(row)); }),
         Field<Row>(tr("Lessons"), [](const Row &row) { return QVariant(tr("%1 of %2").arg(row.lessonsPresent).arg(row.lessonsHeld)); }),
         Field<Row>(tr("Tax"), [](const Row &row) { return QVariant(row.path.taxGiven.isValid() ? formatShort(row.path.taxGiven) : tr("not yet")); }),
         Field<Row>(tr("Decision"), [decisions](const Row &row) { return QVariant(row.path.decision.isEmpty() ? tr("open") : decisions.label(row.path.decision)); }),
         Field<Row>(tr("Outcome"), [](const Row &row) { return QVariant(outcomeText(row)); })
             .withIcon([this](const Row &row) {
                 return QVariant(icon(row.path.started() ? Meaning::Good : !row.routeOutcome.isEmpty() ? Meaning::Attention : Meaning::Neutral, palette()));
             })
             .withToolTip([](const Row &row) { return QVariant(outcomeText(row)); })},
        this);
    m_table = recordTable(m_model, name, tr("Statushouders"), 5, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::inside, 0, 0);
    layout->setSpacing(space::inside);
    m_figure->setObjectName(name + u"Figure"_s);
    m_how->setObjectName(name + u"How"_s);
    m_how->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_figure, 1);
    m_paper->setObjectName(name + u"Paper"_s);
    top->addWidget(m_paper);
    layout->addLayout(top);
    layout->addWidget(m_how);
    layout->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    const auto button = [&](const QString &key, const QString &text, auto run) {
        auto *one = new QPushButton(text, this);
        one->setObjectName(name + key);
        connect(one, &QPushButton::clicked, this, run);
        row->addWidget(one);
        m_actions.append(one);
    };
    row->addStretch();
    const auto path = [this] {
        if (const auto one = current())
            attempt(m_desk.ask, tr("Show the path"), [&] { openPath(m_desk, one->id, this); });
    };
    button(u"Path"_s, tr("Path …"), path);
    button(u"Talk"_s, tr("Record talk …"), [this] {
        if (const auto one = current())
            openTalk(m_desk, one->dossier, std::nullopt, this);
    });
    button(u"Open"_s, tr("To the dossier"), [this] {
        if (const auto one = current())
            emit openDossier(one->dossier.text(), u"groups"_s);
    });
    layout->addLayout(row);
    connect(m_table, &QTableView::activated, this, path);
    connect(m_paper, &QPushButton::clicked, this, [this] {
        if (m_desk.paper)
            m_desk.paper(u"newcomers"_s, m_question.edition.text(), m_question.year);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        for (QWidget *action : std::as_const(m_actions))
            action->setEnabled(current().has_value());
    });
    setFocusProxy(m_table);
}

void NewcomersPane::show(const core::NewcomerQuestion &question)
{
    m_question = question;
    reload();
}

void NewcomersPane::reload()
{
    const QList<core::NewcomerRow> rows = m_desk.newcomers.rows(m_question);
    m_model->reset(rows);
    const core::NewcomerFigure figure = core::figureOf(rows);
    const QString sentence = core::sentence(figure);
    m_figure->setText(m_question.year > 0 ? u"%1: %2"_s.arg(m_question.year).arg(sentence) : sentence);
    QString how = m_question.year > 0 ? tr("Counted: everybody with a place in a group whose last meeting is in %1.").arg(m_question.year) : tr("Counted: everybody with a place in this group.");
    if (figure.unknown > 0)
        how += u' ' + tr("Of %n the outcome is not known yet.", nullptr, figure.unknown);
    m_how->setText(how);
    for (QWidget *action : std::as_const(m_actions))
        action->setEnabled(current().has_value());
}

std::optional<core::NewcomerRow> NewcomersPane::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model->at(index.row())) : std::nullopt;
}

} // namespace ui
