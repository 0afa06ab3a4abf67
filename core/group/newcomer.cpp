#include "core/group/newcomer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::NewcomerPath)
};

using enum Problem::Weight;

} // namespace

template <> const Table<NewcomerPath> &tableOf<NewcomerPath>()
{
    static const Table<NewcomerPath> table{
        QStringLiteral("newcomer_paths"),
        {column<&NewcomerPath::id>("id"), column<&NewcomerPath::dossier>("dossier"), column<&NewcomerPath::enrolment>("enrolment"),
         column<&NewcomerPath::languageStart>("language_start"), column<&NewcomerPath::languageNow>("language_now"), column<&NewcomerPath::languageDay>("language_day"),
         column<&NewcomerPath::taxGiven>("tax_given"), column<&NewcomerPath::taxBy>("tax_by"), column<&NewcomerPath::interpreter>("interpreter"),
         column<&NewcomerPath::decision>("decision"), column<&NewcomerPath::decided>("decided"), column<&NewcomerPath::decisionReason>("decision_reason"),
         column<&NewcomerPath::outcome>("outcome"), column<&NewcomerPath::outcomeDay>("outcome_day"), column<&NewcomerPath::outcomeNote>("outcome_note")}};
    return table;
}

template <> const Table<NewcomerTalk> &tableOf<NewcomerTalk>()
{
    static const Table<NewcomerTalk> table{
        QStringLiteral("newcomer_talks"),
        {column<&NewcomerTalk::id>("id"), column<&NewcomerTalk::dossier>("dossier"), column<&NewcomerTalk::day>("day"), column<&NewcomerTalk::author>("author"),
         column<&NewcomerTalk::motives>("motives"), column<&NewcomerTalk::goals>("goals"), column<&NewcomerTalk::experience>("experience"),
         column<&NewcomerTalk::network>("network"), column<&NewcomerTalk::agreed>("agreed")}};
    return table;
}

QList<Problem> check(const NewcomerPath &path, QDate today)
{
    QList<Problem> problems;
    if (path.taxGiven > today)
        problems.append({Blocks, u"tax_given"_s, Text::tr("The explanation cannot have been given after today.")});
    if (path.languageDay > today)
        problems.append({Blocks, u"language_day"_s, Text::tr("The level cannot have been found after today.")});
    if (path.decision.isEmpty() != !path.decided.isValid())
        problems.append({Blocks, path.decision.isEmpty() ? u"decision"_s : u"decided"_s, Text::tr("A decision has a day and a choice.")});
    else if (path.decided > today)
        problems.append({Blocks, u"decided"_s, Text::tr("The decision cannot have been taken after today.")});
    if (path.outcome.isEmpty() != !path.outcomeDay.isValid())
        problems.append({Blocks, path.outcome.isEmpty() ? u"outcome"_s : u"outcome_day"_s, Text::tr("An outcome has a day.")});
    else if (path.outcomeDay > today)
        problems.append({Blocks, u"outcome_day"_s, Text::tr("The outcome cannot be after today.")});
    if (path.started() && path.decision == "no"_L1)
        problems.append({Warns, u"outcome"_s, Text::tr("The decision was not to begin, and yet the business started. Is that right?")});
    if (path.started() && !path.taxGiven.isValid())
        problems.append({Warns, u"tax_given"_s, Text::tr("The business started and no explanation about the tax office was noted.")});
    return problems;
}

QList<Problem> check(const NewcomerTalk &talk, QDate today)
{
    QList<Problem> problems;
    if (!talk.day.isValid() || talk.day > today)
        problems.append({Blocks, u"day"_s, Text::tr("Fill in the day of the talk, today or earlier.")});
    if (QString(talk.motives + talk.goals + talk.experience + talk.network + talk.agreed).trimmed().isEmpty())
        problems.append({Blocks, u"motives"_s, Text::tr("Write down at least one thing that was said.")});
    return problems;
}

} // namespace core
