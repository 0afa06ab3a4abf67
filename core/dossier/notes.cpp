#include "core/dossier/notes.h"

#include "core/dossier/checks.h"
#include "core/dossier/dossier.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Notes)
};

constexpr Op writeNote{QT_TRANSLATE_NOOP("Op", "Write note")};
constexpr Op changeNote{QT_TRANSLATE_NOOP("Op", "Change note")};
constexpr Op writeAddendum{QT_TRANSLATE_NOOP("Op", "Write addendum")};
constexpr Op removeNote{QT_TRANSLATE_NOOP("Op", "Remove note")};

} // namespace

bool isFixed(const Note &note, const QDateTime &now)
{
    return note.written.isValid() && note.written.secsTo(now) >= noteFixedAfterSeconds;
}

QList<Note> Notes::of(const Id<Dossier> &dossier) const
{
    return m_store.select<Note>(u"dossier = ? order by day desc, written desc"_s, {dossier.text()});
}

QList<Problem> Notes::add(Note note)
{
    note.id = note.id.isNull() ? Id<Note>::fresh() : note.id;
    note.author = m_store.author().adviser;
    note.written = m_store.clock().now();
    note.text = note.text.trimmed();
    const QList<Problem> problems = check(note, m_store.clock().today());
    if (!blocks(problems))
        m_store.write(writeNote, [&](Writer &writer) { writer.put(note); });
    return problems;
}

QList<Problem> Notes::refusal(const Id<Note> &id) const
{
    const auto stored = m_store.find(id);
    if (stored && isFixed(*stored, m_store.clock().now()))
        return {{Problem::Weight::Blocks, u"text"_s, Text::tr("This note is fixed: it was written more than 24 hours ago. Write an addendum to it.")}};
    return {};
}

QList<Problem> Notes::change(const Note &note)
{
    const QList<Problem> problems = refusal(note.id) + check(note, m_store.clock().today());
    if (blocks(problems))
        return problems;
    Note changed = note;
    // The 24 hours keep running from the first time it was written.
    if (const auto stored = m_store.find(note.id)) {
        changed.written = stored->written;
        changed.author = stored->author;
    }
    m_store.write(changeNote, [&](Writer &writer) { writer.put(changed); });
    return problems;
}

QList<Problem> Notes::addendum(const Id<Note> &to, const QString &text)
{
    const auto first = m_store.find(to);
    Q_ASSERT(first);
    Note note;
    note.id = Id<Note>::fresh();
    note.dossier = first->dossier;
    note.kind = first->kind;
    note.day = m_store.clock().today();
    note.author = m_store.author().adviser;
    note.text = text.trimmed();
    note.written = m_store.clock().now();
    // An addendum to an addendum belongs to the note they both add to.
    note.addendumTo = first->addendumTo.isEmpty() ? to.text() : first->addendumTo;
    const QList<Problem> problems = check(note, m_store.clock().today());
    if (!blocks(problems))
        m_store.write(writeAddendum, [&](Writer &writer) { writer.put(note); });
    return problems;
}

QList<Problem> Notes::remove(const Id<Note> &note)
{
    const QList<Problem> problems = refusal(note);
    if (!blocks(problems))
        m_store.write(removeNote, [&](Writer &writer) { writer.remove(note); });
    return problems;
}

} // namespace core
