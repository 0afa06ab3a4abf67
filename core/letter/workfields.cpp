#include "core/dossier/note.h"
#include "core/dossier/task.h"
#include "core/letter/dutchwords.h"
#include "core/letter/letterfields.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int lastContacts = 3;
constexpr int mostOfNote = 400;

QString shortened(const QString &text)
{
    const QString plain = text.simplified();
    return plain.size() <= mostOfNote ? plain : plain.left(plain.lastIndexOf(u' ', mostOfNote)) + u" …"_s;
}

void addTasks(const LetterSource &source, LetterFields &fields)
{
    for (const Task &task : source.request.store.select<Task>(u"dossier = ? and done is null order by due, title"_s, {source.id})) {
        const QString line = u"%1: uiterlijk %2"_s.arg(task.title, dutchDay(task.due));
        if (task.kind == "promise-adviser"_L1)
            fields[u"promises.adviser"_s].append(line);
        else if (task.kind == "promise-client"_L1)
            fields[u"promises.client"_s].append(line);
        else if (task.kind == "legal-term"_L1)
            fields[u"terms"_s].append(line);
        else if (task.kind == "appointment"_L1)
            fields[u"appointments"_s].append(u"%1: %2"_s.arg(dutchWeekday(task.due), task.title));
        else
            fields[u"tasks.open"_s].append(line);
        if (task.kind == "appointment"_L1 && task.due >= source.today && !fields.contains(u"meeting.day"_s))
            fields[u"meeting.day"_s] = {dutchWeekday(task.due)};
        if (!fields.contains(u"next.step"_s))
            fields[u"next.step"_s] = {line};
    }
}

void addContacts(const LetterSource &source, LetterFields &fields)
{
    const Catalogue kinds = Catalogue::read(u"contact_kinds"_s);
    QStringList last;
    for (const Note &note : source.request.store.select<Note>(u"dossier = ? and addendum_to = '' and kind <> 'system' order by day desc, written desc"_s, {source.id})) {
        const bool isContact = note.kind != "remark"_L1;
        if (isContact && last.size() < lastContacts)
            last.append(u"%1, %2 (%3): %4"_s.arg(dutchDay(note.day), dutchLabel(kinds, note.kind).toLower(), note.author, shortened(note.text)));
        if (isContact && !fields.contains(u"contact.day"_s))
            fields[u"contact.day"_s] = {dutchDay(note.day)};
        const bool isVisit = note.kind == "visit"_L1 || note.kind == "business-visit"_L1;
        if (isVisit && !fields.contains(u"visit.day"_s)) {
            fields[u"visit.day"_s] = {dutchDay(note.day)};
            fields[u"visit.kind"_s] = {dutchLabel(kinds, note.kind).toLower()};
            fields[u"visit.text"_s] = note.text.split(u'\n');
        }
    }
    fields[u"contacts.last"_s] = last;
}

} // namespace

void addWorkFields(const LetterSource &source, LetterFields &fields)
{
    addTasks(source, fields);
    addContacts(source, fields);
}

} // namespace core
