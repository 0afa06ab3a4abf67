#include "ui/dossier/dossierpreview.h"

#include "core/archive/guard.h"
#include "core/rules/catalogue.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/base/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int previewWidth = 320;
constexpr int shownNotes = 3;
constexpr int shownTasks = 4;
constexpr int shownLetters = 180;

QLabel *textLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

DossierPreview::DossierPreview(const Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_name(caption({}, "heading", this)), m_facts(textLabel(this)), m_tasks(textLabel(this)), m_notes(textLabel(this))
{
    setProperty("card", true);
    setObjectName(u"preview"_s);
    setFixedWidth(previewWidth);
    m_name->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addWidget(caption(tr("Next"), "muted", this));
    layout->addWidget(m_tasks);
    layout->addWidget(caption(tr("Last contacts"), "muted", this));
    layout->addWidget(m_notes);
    layout->addStretch();
    auto *open = new QPushButton(tr("Open this dossier"), this);
    connect(open, &QPushButton::clicked, this, &DossierPreview::openAsked);
    layout->addWidget(open);
}

void DossierPreview::show(const core::Id<core::Dossier> &dossier)
{
    if (dossier.isNull()) {
        for (QLabel *label : {m_name, m_facts, m_tasks, m_notes})
            label->clear();
        return;
    }
    if (core::Guards(m_desk.store).of(dossier)) {
        m_name->setText(m_desk.dossiers.facts(dossier).dossier.number);
        m_facts->setText(tr("This dossier is guarded. Open it to read it; you are asked why."));
        m_tasks->clear();
        m_notes->clear();
        return;
    }
    const core::DossierFacts facts = m_desk.dossiers.glance(dossier);
    const core::RouteKinds kinds = core::RouteKinds::builtIn();
    m_name->setText(facts.title());
    QStringList lines{facts.dossier.number};
    if (!facts.businesses.isEmpty())
        lines.append(facts.businesses.first().tradeName);
    lines.append(core::Catalogue::municipalities().label(facts.client().municipality));
    for (const core::Route &route : facts.routes)
        if (!route.end.isValid())
            lines.append(u"%1 · %2"_s.arg(kinds.counter(route, m_desk.clock.today()), kinds.phaseLabel(route.kind, route.phase)));
    if (!facts.dossier.warning.isEmpty())
        lines.append(tr("Warning: %1").arg(facts.dossier.warning));
    lines.removeAll(QString());
    m_facts->setText(lines.join(u'\n'));

    QStringList tasks;
    for (const core::Task &task : m_desk.tasks.of(dossier))
        if (!task.done.isValid() && tasks.size() < shownTasks)
            tasks.append(u"%1  %2"_s.arg(formatShort(task.due), task.title));
    m_tasks->setText(tasks.isEmpty() ? tr("No next step.") : tasks.join(u'\n'));

    QStringList notes;
    for (const core::Note &note : m_desk.notes.of(dossier).mid(0, shownNotes))
        notes.append(u"%1  %2"_s.arg(formatShort(note.day), note.text.size() > shownLetters ? note.text.left(shownLetters) + u"…"_s : note.text));
    m_notes->setText(notes.isEmpty() ? tr("Nothing written yet.") : notes.join(u"\n\n"_s));
}

} // namespace ui
