#pragma once

#include "core/letter/letterfields.h"
#include "core/letter/lettertemplate.h"

namespace core {

/// What the adviser filled in for one letter: the words as they stand in the text, and the days behind some of them.
struct LetterAnswers {
    LetterFields words;
    QHash<QString, QDate> days;
};

/// A letter with its fields filled in. A field without a value still stands in it as {key}.
struct FilledLetter {
    QString subject;
    QString text; ///< light markup, see lettermarkup.h
    QStringList address;
    QString behalf = {}; ///< on whose behalf it is signed
    QString day = {};    ///< of the decision or the record it is about; empty: today
};

/// Fills a template: answers go before what the dossier knows, and that goes before a proposal of the template.
FilledLetter fillLetter(const LetterTemplate &letter, const LetterFields &known, const LetterAnswers &answers);

/// What the template asks and the dossier does not know, then every other field of the text without a value.
QList<LetterAsk> openAsks(const LetterTemplate &letter, const LetterFields &known, const LetterAnswers &answers);

/// Keys of the fields that still stand in a text.
QStringList openFields(const QString &text);
/// Puts a value in the place of its field in a text that was edited by hand.
QString withField(const QString &text, const QString &key, const QStringList &value);

/// The task that a letter leaves to do; nullopt when it leaves none, or its day is not known. Without dossier, assignee and cause.
struct PlannedTask {
    QString kind;
    QString title;
    QDate due;
};
std::optional<PlannedTask> taskOf(const LetterTemplate &letter, const LetterFields &known, const LetterAnswers &answers, QDate today);

} // namespace core
