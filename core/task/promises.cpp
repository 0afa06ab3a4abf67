#include "core/task/promises.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int longestTitle = 120;

} // namespace

QStringList sentencesOf(const QString &text)
{
    // A full stop ends a sentence only before a space and a capital: not in "bijv. een", "12.30" or "€ 1.200".
    static const QRegularExpression ends(u"(?<=[.!?])\\s+(?=[\\p{Lu}\"'(])|\\n+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList sentences;
    for (const QString &part : text.split(ends))
        if (const QString sentence = part.simplified(); !sentence.isEmpty())
            sentences.append(sentence);
    return sentences;
}

Task promiseOf(const Note &note, const QString &sentence, bool byClient, QDate due)
{
    Task task;
    task.id = Id<Task>::fresh();
    task.dossier = note.dossier;
    task.kind = byClient ? u"promise-client"_s : u"promise-adviser"_s;
    task.quote = sentence.simplified();
    task.title = task.quote;
    if (task.title.endsWith(u'.'))
        task.title.chop(1);
    if (task.title.size() > longestTitle)
        task.title = task.title.left(task.title.lastIndexOf(u' ', longestTitle)) + u" …"_s;
    task.due = due;
    task.cause = note.id.text();
    return task;
}

} // namespace core
