#pragma once

#include "core/dossier/dossier.h"
#include "core/store/store.h"

#include <QJsonArray>

namespace core {

/// Something a letter needs that the dossier may not know. The answer takes the place of {key} in the text.
struct LetterAsk {
    enum class Kind { Line, Lines, Day, Time, Choice };

    QString key;
    QString nl;
    QString en;
    Kind kind = Kind::Line;
    QStringList choices; ///< in Dutch, as they stand in the letter
    QString proposal;    ///< text that is there at first; may name other fields
    bool optional = false; ///< may stay empty: the text does without

    /// The question in the language of the interface.
    QString label() const;
};

/// What a letter leaves to do: it becomes a task once the letter went out.
struct LetterTask {
    QString kind;  ///< of resources/office/task_kinds.json; empty: nothing
    QString title; ///< with fields
    QString due;   ///< key of the field with the day, or "+14" for days from now
};

/// A letter as data: resources/letters/<key>.json. The text is Dutch at level B1, with fields and conditions.
struct LetterTemplate {
    QString key; ///< never changes once released: it stands in the record of what went out
    QString nl;
    QString en;
    QString aboutDutch;
    QString aboutEnglish;
    QString group;        ///< heading in the list of letters: contact, papers, pto, bbz, debts, end, privacy, inside
    int order = 0;        ///< place in its group
    QStringList routes;   ///< kinds of route it fits; empty: every dossier
    QStringList tables;   ///< a dossier without a row in one of these tables has no use for it
    QString record;        ///< the kind of record it is about, see lettersubject.h; empty: the dossier as a whole
    QStringList receivers; ///< ids of receiver profiles it can go to; the first is proposed
    QString address;      ///< client, receiver or none: whose name and address stand above it
    QString subject;      ///< with fields
    QJsonArray text;      ///< lines, and blocks with a condition; what comes after a new page is a form that goes along
    QString behalf;       ///< on whose behalf it is signed, with fields; may be empty
    QList<LetterAsk> asks;
    QString encloses;     ///< id of a report that goes along, made for the same receiver
    QString purpose;      ///< proposed reason for the register
    LetterTask task;
    bool signs = true;    ///< ends with the signature of the owner of the dossier
    QString source;
    bool verified = true;

    QString name() const;
    QString about() const;
    const LetterAsk *ask(const QString &field) const;
    /// The client signs it.
    bool hasPlaceForClient() const;
};

/// Reads one file. Throws Failure(File) that names what is missing or unknown.
LetterTemplate readLetterTemplate(const QByteArray &json, const QString &file);

/// The letters that travel inside the program, by group and place.
const QList<LetterTemplate> &letterTemplates();
/// nullptr when there is no such letter.
const LetterTemplate *findLetterTemplate(const QString &key);
/// The letters that fit a dossier: its routes, and what is recorded in it.
QList<LetterTemplate> lettersFor(const Store &store, const Id<Dossier> &dossier);

/// What the adviser calls a group of letters.
QString letterGroup(const QString &key);

} // namespace core
