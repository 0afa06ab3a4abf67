#include "ui/group/alumnipane.h"

#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/base/recordtable.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

AlumniPane::AlumniPane(const GroupDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_count(caption({}, "muted", this))
{
    using Row = core::Alumnus;
    const core::Catalogue answers = groupKinds(u"reunion"_s);
    QList<Choice> choices;
    for (const core::WorkshopSeries &series : core::workshopSeries())
        choices.append({series.key, series.title});
    m_series = new ChoiceEdit(choices, this);
    m_series->setObjectName(u"alumniSeries"_s);
    m_series->setAccessibleName(tr("Series"));
    m_model = new RowsModel<Row>(
        {Field<Row>(tr("Name"), [](const Row &row) { return QVariant(row.listed); }), Field<Row>(tr("Business"), [](const Row &row) { return QVariant(row.trade); }),
         Field<Row>(tr("Groups"), [](const Row &row) { return QVariant(row.groups.join(u"; "_s)); }).withToolTip([](const Row &row) { return QVariant(row.groups.join(u'\n')); }),
         Field<Row>(tr("Until"), [](const Row &row) { return QVariant(formatShort(row.last)); }), Field<Row>(tr("E-mail"), [](const Row &row) { return QVariant(row.email); }),
         Field<Row>(tr("Phone"), [](const Row &row) { return QVariant(row.phone); }),
         Field<Row>(tr("Reunion"), [answers](const Row &row) { return QVariant(row.reunion.isEmpty() ? tr("not asked") : answers.label(row.reunion)); })},
        this);
    m_table = recordTable(m_model, u"alumni"_s, tr("Former participants"), 2, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::inside, 0, 0);
    layout->setSpacing(space::inside);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::inside);
    auto *label = new QLabel(tr("Went through"), this);
    label->setBuddy(m_series);
    top->addWidget(label);
    top->addWidget(m_series);
    m_count->setObjectName(u"alumniCount"_s);
    top->addWidget(m_count, 1);
    m_reunion = new QPushButton(tr("Reunion: yes or no …"), this);
    m_reunion->setObjectName(u"askReunion"_s);
    m_open = new QPushButton(tr("To the dossier"), this);
    auto *out = new QPushButton(icon(u"export"_s, tokensFor(palette()).text), tr("List as CSV …"), this);
    out->setObjectName(u"exportAlumni"_s);
    for (QPushButton *button : {m_reunion, m_open, out})
        top->addWidget(button);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    auto *note = caption(tr("Everybody who was at a group that is over. Who said no to a reunion, or has died, is not on the list."), "muted", this);
    note->setWordWrap(true);
    layout->addWidget(note);
    connect(m_series, &QComboBox::activated, this, &AlumniPane::reload);
    connect(m_reunion, &QPushButton::clicked, this, &AlumniPane::askReunion);
    connect(m_open, &QPushButton::clicked, this, &AlumniPane::open);
    connect(out, &QPushButton::clicked, this, &AlumniPane::exportList);
    connect(m_table, &QTableView::activated, this, &AlumniPane::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_reunion->setEnabled(current().has_value());
        m_open->setEnabled(current() && !current()->dossier.isNull());
    });
    setFocusProxy(m_table);
}

void AlumniPane::reload()
{
    m_model->reset(core::alumni(m_desk.store, m_series->value()));
    m_count->setText(tr("%n person(s)", nullptr, m_model->rowCount()));
    m_reunion->setEnabled(current().has_value());
    m_open->setEnabled(current() && !current()->dossier.isNull());
}

std::optional<core::Alumnus> AlumniPane::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model->at(index.row())) : std::nullopt;
}

void AlumniPane::open()
{
    if (const auto one = current(); one && !one->dossier.isNull())
        emit openDossier(one->dossier.text(), u"groups"_s);
}

void AlumniPane::askReunion()
{
    const auto one = current();
    if (!one)
        return;
    const core::Catalogue answers = groupKinds(u"reunion"_s);
    QStringList labels;
    const QStringList keys = answers.keys();
    for (const QString &key : keys)
        labels.append(answers.label(key));
    const auto chosen = m_desk.ask.choose(tr("Reunion"), tr("Does %1 want to be invited to a reunion?").arg(one->name), labels);
    if (!chosen)
        return;
    attempt(m_desk.ask, tr("Reunion"), [&] {
        if (auto enrolment = m_desk.store.find(one->latest)) {
            enrolment->reunion = keys[*chosen];
            const QList<core::Problem> problems = m_desk.enrolments.save(*enrolment);
            if (core::blocks(problems))
                m_desk.ask.tell(tr("Reunion"), problems.first().text);
        }
    });
}

void AlumniPane::exportList()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = m_desk.ask.saveFile(tr("List as CSV"), QDir(folder).filePath(tr("former-participants.csv")), tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    attempt(m_desk.ask, tr("List as CSV"), [&] {
        core::exportAlumni(m_desk.store, m_model->rows(), path);
        emit told(tr("%n person(s) written to %1", nullptr, m_model->rowCount()).arg(path));
    });
}

} // namespace ui
