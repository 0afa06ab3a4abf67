#pragma once

#include "core/calc/calculators.h"

#include <QJsonValue>

namespace core {

/// A field of a calculator in words: what its JSON Schema says, for forms and papers.
struct CalcField {
    enum class Type { Money, Hours, Percentage, Number, Day, Month, Choice, Flag, Text, Rows };

    QString key;
    QString label; ///< in the language of the interface
    Type type = Type::Text;
    bool required = false;
    bool open = false; ///< a yes or no that may stay unanswered
    bool numeric = false; ///< the choices are numbers in JSON
    bool hidden = false; ///< for other programs: people find it in the steps
    QString fact; ///< name of what the record may know about it; empty when nothing
    QList<QPair<QString, QString>> choices; ///< key and word
    QList<CalcField> rows; ///< the columns of a list
};

/// In the order of the form.
QList<CalcField> inputFields(const Calculator &calculator);
/// In the order of reckoning.
QList<CalcField> outputFields(const Calculator &calculator);
/// The one or two outcomes that matter most.
QStringList headlines(const Calculator &calculator);
/// What it tells about somebody, as topics of papers: who may not have these does not get it.
QStringList topicsOf(const Calculator &calculator);

/// A value as an adviser reads it: "€ 1.063,49", "12:36", "ja".
QString shown(const CalcField &field, const QJsonValue &value);
/// What a problem is about, with the word of its field in place of the key.
QString inWords(const QList<CalcField> &fields, const Problem &problem);

} // namespace core
