#include "core/bbz/compensation.h"

#include "core/base/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Compensation)
};

using enum Problem::Weight;

} // namespace

template <> const Table<Compensation> &tableOf<Compensation>()
{
    static const Table<Compensation> table{
        QStringLiteral("bbz_compensation"),
        {column<&Compensation::id>("id"),
         column<&Compensation::dossier>("dossier"),
         column<&Compensation::gift2014>("gift_2014_cents"),
         column<&Compensation::gift2015>("gift_2015_cents"),
         column<&Compensation::gift2016>("gift_2016_cents"),
         column<&Compensation::allowanceLost>("allowance_lost"),
         column<&Compensation::statementAsked>("statement_asked"),
         column<&Compensation::statementReceived>("statement_received"),
         column<&Compensation::applied>("applied"),
         column<&Compensation::outcome>("outcome"),
         column<&Compensation::outcomeDay>("outcome_day"),
         column<&Compensation::result>("result_cents"),
         column<&Compensation::note>("note")}};
    return table;
}

QDate compensationClosed() { return QDate(2020, 6, 30); }

CompensationState stateOf(const Compensation &compensation, QDate today)
{
    using enum CompensationState;
    if (compensation.outcome == "granted"_L1)
        return Granted;
    if (compensation.outcome == "refused"_L1)
        return Refused;
    if (compensation.applied.isValid())
        return Applied;
    if (compensation.allowanceLost == "no"_L1)
        return NotQualified;
    if (compensation.gifts().isZero() || compensation.allowanceLost.isEmpty())
        return ToCheck;
    if (today > compensationClosed())
        return TooLate;
    return compensation.statementReceived.isValid() ? ToApply : StatementMissing;
}

QString sentence(const Compensation &compensation, QDate today)
{
    switch (stateOf(compensation, today)) {
    case CompensationState::ToCheck:
        return Text::tr("Find out: was lent assistance made a gift in 2014, 2015 or 2016, and did that cost allowances?");
    case CompensationState::NotQualified:
        return Text::tr("Does not qualify: no allowance was lost.");
    case CompensationState::StatementMissing:
        return Text::tr("Qualifies. Ask the municipality for a statement with year and amount.");
    case CompensationState::ToApply:
        return Text::tr("Qualifies, and the statement is there. Send the request before %1.").arg(format(compensationClosed().addDays(1)));
    case CompensationState::TooLate:
        return Text::tr("Qualified, but the tax office took requests only until %1. No request was sent.").arg(format(compensationClosed()));
    case CompensationState::Applied:
        return Text::tr("The request was sent on %1; there is no outcome yet.").arg(format(compensation.applied));
    case CompensationState::Granted:
        return Text::tr("Granted: %1.").arg(format(compensation.result));
    case CompensationState::Refused:
        return Text::tr("Refused.");
    }
    Q_UNREACHABLE();
}

QList<Problem> check(const Compensation &compensation, QDate today)
{
    QList<Problem> problems;
    if (compensation.applied.isValid() && compensation.applied < QDate(2019, 1, 1))
        problems.append({Blocks, u"applied"_s, Text::tr("Requests could be sent from 1 January 2019.")});
    if (compensation.applied > compensationClosed())
        problems.append({Warns, u"applied"_s, Text::tr("That is after %1, the last day for requests.").arg(format(compensationClosed()))});
    if (compensation.applied.isValid() && compensation.applied > today)
        problems.append({Blocks, u"applied"_s, Text::tr("The request cannot have been sent after today.")});
    if (compensation.applied.isValid() && !compensation.statementReceived.isValid())
        problems.append({Warns, u"statement_received"_s, Text::tr("A request needs the statement of the municipality.")});
    if (!compensation.outcome.isEmpty() && !compensation.applied.isValid())
        problems.append({Blocks, u"applied"_s, Text::tr("There is an outcome: when was the request sent?")});
    return problems;
}

} // namespace core
