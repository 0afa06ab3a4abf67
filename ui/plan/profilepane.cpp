#include "ui/plan/profilepane.h"

#include "ui/base/editors.h"
#include "ui/base/notice.h"

#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ProfilePane::ProfilePane(QWidget *parent) : QWidget(parent), m_intro(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::inside, 0, space::inside, 0);
    layout->setSpacing(space::inside);
    layout->addWidget(caption(tr("About the business"), "heading", this));
    m_intro->setText(tr("These answers decide what is asked. What the dossier already knows is not asked again."));
    m_intro->setWordWrap(true);
    layout->addWidget(m_intro);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_rows = new QWidget(scroll);
    scroll->setWidget(m_rows);
    m_form = new QFormLayout(m_rows);
    m_form->setContentsMargins(0, 0, space::inside, 0);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setHorizontalSpacing(space::group);
    m_form->setVerticalSpacing(space::inside);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    layout->addWidget(scroll, 1);
}

void ProfilePane::show(const core::Plan &plan, const core::ChecklistFacts &facts, const core::KnownFacts &fromDossier)
{
    QStringList wanted;
    for (const QString &fact : plan.list.factsUsed())
        wanted.append(fact + u'=' + plan.facts.value(fact).join(u',') + (fromDossier.contains(fact) ? u"!"_s : QString()));
    wanted.sort();
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    const QWidget *focused = m_rows->focusWidget();
    const QString focus = focused && focused->hasFocus() ? focused->objectName().mid(5) : QString();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    const QStringList used = plan.list.factsUsed();
    for (const core::ChecklistFact &fact : facts.all())
        if (used.contains(fact.key) && fact.key != u"route")
            addRow(fact, plan.facts.value(fact.key), fromDossier.contains(fact.key));
    if (!focus.isEmpty())
        focusOn(focus);
}

void ProfilePane::addRow(const core::ChecklistFact &fact, const QStringList &known, bool fromDossier)
{
    auto *question = new QLabel(fact.question, m_rows);
    question->setWordWrap(true);
    question->setToolTip(fact.help);
    question->setMinimumWidth(200);
    if (fromDossier) {
        QStringList words;
        for (const QString &value : known)
            words.append(fact.values.label(value));
        auto *said = caption(tr("%1 (from the dossier)").arg(words.join(u", "_s)), "muted", m_rows);
        said->setObjectName(u"fact."_s + fact.key);
        m_form->addRow(question, said);
        return;
    }
    QList<Choice> choices{{QString(), tr("Not asked yet")}};
    for (const core::CatalogueEntry &value : fact.values.entries())
        choices.append({value.key, value.label()});
    auto *edit = new ChoiceEdit(choices, m_rows);
    edit->setObjectName(u"fact."_s + fact.key);
    edit->setAccessibleName(fact.question);
    edit->setToolTip(fact.help);
    edit->setValue(known.value(0));
    question->setBuddy(edit);
    QStringList keys;
    for (const Choice &choice : choices)
        keys.append(choice.key);
    // Queued, because the answer rebuilds the rows, this one among them.
    connect(edit, &QComboBox::activated, this, [this, keys, key = fact.key](int index) { emit answered(key, keys.value(index)); }, Qt::QueuedConnection);
    m_form->addRow(question, edit);
}

void ProfilePane::focusOn(const QString &fact)
{
    for (ChoiceEdit *edit : m_rows->findChildren<ChoiceEdit *>())
        if (fact.isEmpty() ? edit->value().isEmpty() : edit->objectName() == u"fact."_s + fact) {
            edit->setFocus();
            return;
        }
}

} // namespace ui
