#include "ui/walkin/contactform.h"

#include "ui/base/choices.h"
#include "ui/base/format.h"
#include "ui/base/keychoices.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString draftName = u"walkin-contact"_s;

} // namespace

ContactForm::ContactForm(const WalkInDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_title(caption({}, "heading", this)), m_day(new DayEdit(desk.clock, this)), m_place(new ChoiceEdit(walkInChoices(u"places"_s), this)),
      m_municipality(new ChoiceEdit(withNone(walkInChoices(u"municipalities"_s)), this)), m_form(new ChoiceEdit(withNone(walkInChoices(u"forms"_s)), this)),
      m_questions(new KeyChoices(walkInChoices(u"questions"_s), KeyChoices::Kind::Several, 2, this)),
      m_advice(new KeyChoices(walkInChoices(u"advices"_s), KeyChoices::Kind::Several, 2, this)),
      m_result(new KeyChoices(walkInChoices(u"results"_s) + QList<Choice>{{QString(), tr("Still open")}}, KeyChoices::Kind::One, 2, this)), m_aftercare(new DayEdit(desk.clock, this)),
      m_note(new QLineEdit(this)), m_notice(new Notice(this)), m_clear(new QPushButton(tr("Clear"), this))
{
    m_draft = new DraftKeeper(desk.drafts, {}, draftName, [this] { return isTyped() ? core::tableOf<core::WalkInContact>().toRow(value()) : core::Row(); }, this);
    build();
    m_start = m_desk.walkIns.fresh();
    set(m_start);
    if (const core::Row draft = m_draft->stored(); !draft.isEmpty()) {
        const auto typed = core::tableOf<core::WalkInContact>().toRecord(draft);
        if (const auto known = m_desk.walkIns.find(typed.id))
            m_start = *known;
        set(typed);
    }
}

void ContactForm::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside);
    layout->addWidget(m_title);
    const auto add = [this](QHBoxLayout *row, const QString &words, QWidget *editor, const char *name, int share) {
        auto *label = new QLabel(words, this);
        label->setBuddy(editor);
        editor->setObjectName(QLatin1StringView(name));
        editor->setAccessibleName(words);
        row->addWidget(label);
        row->addWidget(editor, share);
    };
    auto *top = new QHBoxLayout;
    top->setSpacing(space::inside);
    add(top, tr("Day"), m_day, "day", 1);
    add(top, tr("Place"), m_place, "place", 2);
    add(top, tr("Municipality"), m_municipality, "municipality", 2);
    add(top, tr("Legal form"), m_form, "legal_form", 2);
    layout->addLayout(top);
    auto *groups = new QHBoxLayout;
    groups->setSpacing(space::group);
    const auto addChoices = [&](const QString &words, KeyChoices *choices, const char *name) {
        auto *column = new QVBoxLayout;
        column->setSpacing(space::tight);
        choices->setObjectName(QLatin1StringView(name));
        choices->setAccessibleName(words);
        column->addWidget(caption(words, "muted", this));
        column->addWidget(choices);
        column->addStretch();
        groups->addLayout(column, 1);
        connect(choices, &KeyChoices::edited, this, &ContactForm::touched);
    };
    addChoices(tr("What was it about? Type the number."), m_questions, "questions");
    addChoices(tr("Advice"), m_advice, "advice");
    addChoices(tr("Result"), m_result, "result");
    layout->addLayout(groups);
    auto *keep = new QPushButton(tr("Record contact"), this);
    keep->setObjectName(u"keep"_s);
    keep->setProperty("primary", true);
    keep->setToolTip(tr("Ctrl+Enter"));
    m_clear->setObjectName(u"clear"_s);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(space::inside);
    add(bottom, tr("Aftercare"), m_aftercare, "aftercare", 1);
    m_aftercare->setPlaceholderText(tr("+2w"));
    add(bottom, tr("Note"), m_note, "note", 4);
    m_note->setPlaceholderText(tr("A few words, without a name"));
    bottom->addWidget(keep);
    bottom->addWidget(m_clear);
    layout->addLayout(bottom);
    layout->addWidget(m_notice);
    for (ValueEdit *edit : {static_cast<ValueEdit *>(m_day), static_cast<ValueEdit *>(m_aftercare)})
        connect(edit, &ValueEdit::edited, this, &ContactForm::touched);
    for (ChoiceEdit *edit : {m_place, m_municipality, m_form})
        connect(edit, &QComboBox::activated, this, &ContactForm::touched);
    connect(m_note, &QLineEdit::textEdited, this, &ContactForm::touched);
    connect(m_note, &QLineEdit::returnPressed, this, &ContactForm::keepRecord);
    connect(keep, &QPushButton::clicked, this, &ContactForm::keepRecord);
    connect(m_clear, &QPushButton::clicked, this, &ContactForm::startNew);
    for (const char *keys : {"Ctrl+Return", "Ctrl+Enter"}) {
        auto *shortcut = new QShortcut(QKeySequence(QLatin1StringView(keys)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &ContactForm::keepRecord);
    }
    setTabOrder(keep, m_clear);
    setFocusProxy(m_municipality);
}

void ContactForm::set(const core::WalkInContact &contact)
{
    m_day->setValue(contact.day);
    m_place->setValue(contact.place);
    m_municipality->setValue(contact.municipality);
    m_form->setValue(contact.legalForm);
    m_questions->setValue(contact.questions);
    m_advice->setValue(contact.advice);
    m_result->setValue(contact.result);
    m_aftercare->setValue(contact.aftercare.isValid() ? std::optional(contact.aftercare) : std::nullopt);
    m_note->setText(contact.note);
    // What has no field of its own comes along from what is shown.
    m_start.id = contact.id;
    m_start.follows = contact.follows;
    m_start.signal = contact.signal;
    m_start.adviser = contact.adviser;
    m_start.written = contact.written;
    m_start.textRemoved = contact.textRemoved;
    m_notice->clear();
    say();
}

void ContactForm::say()
{
    if (m_desk.walkIns.find(m_start.id))
        m_title->setText(tr("Change contact of %1").arg(format(m_start.day)));
    else if (!m_start.follows.isEmpty())
        m_title->setText(tr("Comes back: new contact"));
    else
        m_title->setText(m_start.signal.isEmpty() ? tr("New contact") : tr("New contact, after a signal"));
}

core::WalkInContact ContactForm::value() const
{
    core::WalkInContact contact = m_start;
    contact.day = m_day->value().value_or(QDate());
    contact.place = m_place->value();
    contact.municipality = m_municipality->value();
    contact.legalForm = m_form->value();
    contact.questions = m_questions->value();
    contact.advice = m_advice->value();
    contact.result = m_result->value();
    contact.aftercare = m_aftercare->value().value_or(QDate());
    contact.note = m_note->text().trimmed();
    return contact;
}

bool ContactForm::isTyped() const { return !(value() == m_start); }

void ContactForm::touched() { m_draft->touched(); }

bool ContactForm::open(const core::WalkInContact &contact)
{
    if (isTyped() && !m_desk.ask.confirm(tr("Another contact"), tr("What you typed is not kept yet. Throw it away and go on with the other contact?"), tr("Throw away")))
        return false;
    attempt(m_desk.ask, tr("Show the contact"), [&] {
        m_draft->drop();
        m_start = contact;
        set(contact);
        // A new contact that begins with something known is typed from the start: it is kept when the vault locks.
        if (!m_desk.walkIns.find(contact.id) && !(contact.follows + contact.signal).isEmpty())
            m_start.questions.clear();
        touched();
    });
    focusFirst();
    return true;
}

void ContactForm::startNew() { startOn(m_desk.today()); }

void ContactForm::startOn(QDate day)
{
    attempt(m_desk.ask, tr("New contact"), [&] {
        m_draft->drop();
        m_start = m_desk.walkIns.fresh();
        m_start.day = day;
        set(m_start);
    });
    focusFirst();
}

void ContactForm::focusFirst()
{
    m_municipality->setFocus();
}

void ContactForm::keepRecord()
{
    for (ValueEdit *edit : {static_cast<ValueEdit *>(m_day), static_cast<ValueEdit *>(m_aftercare)})
        if (edit->isUnreadable()) {
            edit->setFocus();
            m_notice->say(Meaning::Stop, unreadableText());
            return;
        }
    const core::WalkInContact contact = value();
    QList<core::Problem> problems;
    bool fresh = false;
    const bool done = attempt(m_desk.ask, tr("Record contact"), [&] {
        fresh = !m_desk.walkIns.find(contact.id);
        problems = m_desk.walkIns.record(contact);
        if (!core::blocks(problems))
            m_draft->drop();
    });
    if (!done)
        return;
    if (core::blocks(problems)) {
        m_notice->show(problems);
        if (auto *field = findChild<QWidget *>(problems.first().field))
            field->setFocus();
        return;
    }
    // Who types a pile of last week goes on with last week.
    startOn(fresh ? contact.day : m_desk.today());
    m_notice->say(Meaning::Good, tr("Recorded: %1").arg(core::sentence(contact)));
    emit stored(contact.id);
}

} // namespace ui
