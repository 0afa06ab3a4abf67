#include "core/plan/answer.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Answer)
};

// The order of the enumerations; these words stand in vaults and never change.
constexpr std::array stateKeys{"not-started", "in-progress", "received", "readable", "assessed", "not-applicable"};
constexpr std::array judgementKeys{"", "sufficient", "doubtful", "insufficient"};

template <class Enum, size_t size>
void read(Enum &value, const std::array<const char *, size> &keys, const QVariant &sql)
{
    const QString key = sql.toString();
    for (size_t i = 0; i < size; ++i)
        if (key == QLatin1StringView(keys[i]))
            value = Enum(i);
}

} // namespace

QVariant toSql(AnswerState state) { return QString::fromLatin1(stateKeys[size_t(state)]); }
QVariant toSql(Judgement judgement) { return QString::fromLatin1(judgementKeys[size_t(judgement)]); }
void fromSql(AnswerState &state, const QVariant &sql) { read(state, stateKeys, sql); }
void fromSql(Judgement &judgement, const QVariant &sql) { read(judgement, judgementKeys, sql); }

template <> const Table<Answer> &tableOf<Answer>()
{
    static const Table<Answer> table{
        u"plan_answers"_s,
        {column<&Answer::id>("id"),
         column<&Answer::dossier>("dossier"),
         column<&Answer::checklist>("checklist"),
         column<&Answer::version>("version"),
         column<&Answer::item>("item"),
         column<&Answer::state>("state"),
         column<&Answer::reason>("reason"),
         column<&Answer::text>("text"),
         column<&Answer::remark>("remark"),
         column<&Answer::judgement>("judgement"),
         column<&Answer::by>("assessed_by"),
         column<&Answer::day>("assessed_on")}};
    return table;
}

Id<Answer> answerId(const Id<Dossier> &dossier, const QString &checklist, const QString &item)
{
    return Id<Answer>::of(QUuid::createUuidV5(dossier.uuid(), u"answer/"_s + checklist + u'/' + item));
}

QList<Problem> check(const Answer &answer, int missingEvidence)
{
    QList<Problem> problems;
    const bool assessed = answer.state == AnswerState::Assessed;
    if (answer.state == AnswerState::NotApplicable && answer.reason.trimmed().isEmpty())
        problems.append({Problem::Weight::Blocks, u"reason"_s, Text::tr("Say why this does not apply. Without a reason it stays open.")});
    if (assessed && answer.judgement == Judgement::None)
        problems.append({Problem::Weight::Blocks, u"judgement"_s, Text::tr("Choose a judgement. Without one it is not assessed.")});
    if (answer.judgement == Judgement::Insufficient && answer.remark.trimmed().isEmpty())
        problems.append({Problem::Weight::Warns, u"remark"_s, Text::tr("Say in the remark what is still needed, so that the client can act on it.")});
    if (assessed && missingEvidence > 0)
        problems.append({Problem::Weight::Warns, u"state"_s, Text::tr("Assessed while %n paper(s) are still missing.", nullptr, missingEvidence)});
    return problems;
}

QString stateText(AnswerState state)
{
    switch (state) {
    case AnswerState::NotStarted: return Text::tr("Not started");
    case AnswerState::InProgress: return Text::tr("In progress");
    case AnswerState::Received: return Text::tr("Received");
    case AnswerState::Readable: return Text::tr("Readable");
    case AnswerState::Assessed: return Text::tr("Assessed");
    case AnswerState::NotApplicable: return Text::tr("Does not apply");
    }
    Q_UNREACHABLE();
}

QString judgementText(Judgement judgement)
{
    switch (judgement) {
    case Judgement::None: return Text::tr("No judgement yet");
    case Judgement::Sufficient: return Text::tr("Sufficient");
    case Judgement::Doubtful: return Text::tr("Doubtful");
    case Judgement::Insufficient: return Text::tr("Insufficient");
    }
    Q_UNREACHABLE();
}

} // namespace core
