#include "ui/dossier/notecomposer.h"

#include "core/rules/catalogue.h"
#include "ui/base/attempt.h"
#include "ui/base/choices.h"
#include "ui/base/editors.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int textHeight = 76;
constexpr int stepMinutes = 5;
const QString usualKind = u"phone"_s;

QList<Choice> contactKinds()
{
    QList<Choice> choices = choicesOf(core::Catalogue::read(u"contact_kinds"_s));
    // What the program writes itself is no choice for a person.
    choices.removeIf([](const Choice &choice) { return choice.key == "system"_L1; });
    return choices;
}

} // namespace

NoteComposer::NoteComposer(const Desk &desk, const core::Id<core::Dossier> &dossier, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_dossier(dossier), m_kind(new ChoiceEdit(contactKinds(), this)), m_day(new DayEdit(desk.clock, this)),
      m_minutes(new QSpinBox(this)), m_text(new QPlainTextEdit(this)), m_store(new QPushButton(tr("Store note"), this)),
      m_cancel(new QPushButton(tr("Stop changing"), this)), m_notice(new Notice(this)),
      m_draft(new DraftKeeper(desk.drafts, dossier.text(), u"note"_s, [this] { return draft(); }, this))
{
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    layout->setSpacing(space::inside);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    const auto field = [&](const QString &label, const QString &name, QWidget *editor) {
        auto *words = new QLabel(label, this);
        words->setBuddy(editor);
        editor->setObjectName(name);
        editor->setAccessibleName(label);
        row->addWidget(words);
        row->addWidget(editor);
    };
    field(tr("Contact"), u"kind"_s, m_kind);
    m_day->setMaximumWidth(130);
    field(tr("on"), u"day"_s, m_day);
    m_minutes->setRange(0, 24 * 60);
    m_minutes->setSingleStep(stepMinutes);
    field(tr("minutes"), u"minutes"_s, m_minutes);
    row->addStretch();
    m_cancel->hide();
    row->addWidget(m_cancel);
    m_store->setObjectName(u"storeNote"_s);
    m_store->setProperty("primary", true);
    m_store->setToolTip(tr("Ctrl+Enter"));
    row->addWidget(m_store);
    layout->addLayout(row);
    m_text->setObjectName(u"text"_s);
    m_text->setAccessibleName(tr("What was said or done"));
    m_text->setPlaceholderText(tr("What was said or done. Ctrl+Enter stores it."));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(textHeight);
    m_text->installEventFilter(this);
    layout->addWidget(m_text);
    layout->addWidget(m_notice);
    // Ready to type: the text comes first, the rest has its usual value.
    setTabOrder(m_text, m_store);
    setTabOrder(m_store, m_kind);
    setTabOrder(m_kind, m_day);
    setTabOrder(m_day, m_minutes);

    connect(m_kind, &QComboBox::activated, this, &NoteComposer::onKind);
    connect(m_day, &ValueEdit::edited, this, &NoteComposer::onTyped);
    connect(m_minutes, &QSpinBox::valueChanged, this, &NoteComposer::onTyped);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteComposer::onTyped);
    connect(m_store, &QPushButton::clicked, this, &NoteComposer::store);
    connect(m_cancel, &QPushButton::clicked, this, &NoteComposer::startAnew);
    restore();
}

NoteComposer::~NoteComposer()
{
    m_draft->keep();
}

void NoteComposer::focusText()
{
    m_text->setFocus();
}

bool NoteComposer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers().testFlag(Qt::ControlModifier)) {
            store();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

core::Note NoteComposer::typed() const
{
    core::Note note = m_note;
    note.dossier = m_dossier;
    note.kind = m_kind->value();
    note.day = m_day->value().value_or(QDate());
    note.minutes = m_minutes->value();
    note.text = m_text->toPlainText();
    return note;
}

core::Row NoteComposer::draft() const
{
    return m_text->toPlainText().trimmed().isEmpty() ? core::Row() : core::tableOf<core::Note>().toRow(typed());
}

void NoteComposer::restore()
{
    const core::Row kept = m_draft->stored();
    if (kept.isEmpty()) {
        startAnew();
        return;
    }
    fill(core::tableOf<core::Note>().toRecord(kept));
    m_notice->say(Meaning::Info, tr("What you typed before and did not store is back."));
}

void NoteComposer::fill(const core::Note &note)
{
    m_filling = true;
    m_note = note;
    m_kind->setValue(note.kind);
    m_day->setValue(note.day.isValid() ? std::optional(note.day) : std::nullopt);
    m_minutes->setValue(note.minutes);
    m_text->setPlainText(note.text);
    m_cancel->setVisible(!note.id.isNull());
    m_filling = false;
}

void NoteComposer::startAnew()
{
    core::Note note;
    note.dossier = m_dossier;
    note.kind = usualKind;
    note.day = m_desk.clock.today();
    fill(note);
    onKind();
    m_draft->drop();
    m_notice->clear();
}

void NoteComposer::edit(const core::Note &note)
{
    m_draft->keep();
    if (m_note.id.isNull() && !m_text->toPlainText().trimmed().isEmpty()) {
        m_notice->say(Meaning::Attention, tr("Store the note you are writing first."));
        m_text->setFocus();
        return;
    }
    fill(note);
    m_notice->say(Meaning::Info, tr("You are changing the note of %1.").arg(formatShort(note.day)));
    m_text->setFocus();
}

void NoteComposer::onKind()
{
    const core::Catalogue kinds = core::Catalogue::read(u"contact_kinds"_s);
    if (const core::CatalogueEntry *kind = kinds.find(m_kind->value()))
        m_minutes->setValue(kind->fields["minutes"_L1].toInt());
    onTyped();
}

void NoteComposer::onTyped()
{
    if (!m_filling)
        m_draft->touched();
}

void NoteComposer::store()
{
    if (m_day->isUnreadable()) {
        m_day->setFocus();
        return;
    }
    attempt(m_desk.ask, tr("Store note"), [&] {
        const QList<core::Problem> problems = m_note.id.isNull() ? m_desk.notes.add(typed()) : m_desk.notes.change(typed());
        if (core::blocks(problems)) {
            m_notice->show(problems);
            return;
        }
        startAnew();
        m_text->setFocus();
    });
}

} // namespace ui
