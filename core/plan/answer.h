#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"

namespace core {

struct Dossier;
struct ChecklistItem;

enum class AnswerState { NotStarted, InProgress, Received, Readable, Assessed, NotApplicable };
enum class Judgement { None, Sufficient, Doubtful, Insufficient };

QVariant toSql(AnswerState state);
QVariant toSql(Judgement judgement);
void fromSql(AnswerState &state, const QVariant &sql);
void fromSql(Judgement &judgement, const QVariant &sql);

/// What a client says to one item of a list, and what the adviser thinks of it.
struct Answer {
    Id<Answer> id;
    Id<Dossier> dossier;
    QString checklist;
    int version = 0; ///< of the list whose question was answered
    QString item;
    AnswerState state = AnswerState::NotStarted;
    QString reason;  ///< why it does not apply
    QString text;
    QString remark;  ///< the adviser's, not the client's
    Judgement judgement = Judgement::None;
    QString by;      ///< who assessed it, or said that it does not apply
    QDate day;       ///< when
    bool operator==(const Answer &) const = default;
};

template <> const Table<Answer> &tableOf<Answer>();

/// One answer per item and dossier, on every machine the same: papers can be filed under it before it is written.
Id<Answer> answerId(const Id<Dossier> &dossier, const QString &checklist, const QString &item);

/// What stands in the way of saving, and what deserves a look. `evidence` is the number of needed papers that are still missing.
QList<Problem> check(const Answer &answer, int missingEvidence);

QString stateText(AnswerState state);
QString judgementText(Judgement judgement);

} // namespace core
