#include "ui/group/groupwords.h"

#include "core/rules/catalogue.h"
#include "ui/base/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::GroupWords)
};

} // namespace

QString periodText(const core::EditionSummary &group)
{
    if (!group.first.isValid())
        return Text::tr("no day yet");
    return group.first == group.last ? formatShort(group.first) : u"%1 – %2"_s.arg(formatShort(group.first), formatShort(group.last));
}

QString placesText(const core::EditionSummary &group)
{
    const int taken = group.placed + group.offered;
    const QString places = group.edition.capacity == 0 ? QString::number(taken) : Text::tr("%1 of %2").arg(taken).arg(group.edition.capacity);
    return group.waiting == 0 ? places : Text::tr("%1, %2 waiting").arg(places).arg(group.waiting);
}

QString groupStateText(const core::EditionSummary &group, QDate today)
{
    if (group.edition.cancelled.isValid())
        return Text::tr("Cancelled");
    if (group.isOver(today))
        return Text::tr("Over");
    return group.first.isValid() && group.first <= today ? Text::tr("Running") : Text::tr("Still to come");
}

Meaning groupStateMeaning(const core::EditionSummary &group, QDate today)
{
    if (group.edition.cancelled.isValid())
        return Meaning::Stop;
    if (group.isOver(today))
        return Meaning::Neutral;
    return group.first.isValid() && group.first <= today ? Meaning::Good : Meaning::Info;
}

QString stateText(const core::Participant &one, const core::Enrolments &enrolments)
{
    const QString state = core::Catalogue::read(u"group/kinds"_s, u"states"_s).label(one.enrolment.state);
    if (one.queue > 0)
        return Text::tr("%1, place %2").arg(state).arg(one.queue);
    if (one.enrolment.isOffered())
        return Text::tr("%1 until %2").arg(state, formatShort(enrolments.offerEnds(one.enrolment)));
    if (one.enrolment.isWithdrawn() && one.enrolment.withdrawn.isValid())
        return Text::tr("%1 on %2").arg(state, formatShort(one.enrolment.withdrawn));
    return state;
}

Meaning stateMeaning(const core::Participant &one, const core::Enrolments &enrolments, QDate today)
{
    if (one.enrolment.isPlaced())
        return Meaning::Good;
    if (one.enrolment.isOffered())
        return enrolments.offerEnds(one.enrolment) < today ? Meaning::Stop : Meaning::Attention;
    return one.enrolment.isWaiting() ? Meaning::Info : Meaning::Neutral;
}

QString presenceText(const core::Participant &one)
{
    if (!one.enrolment.isPlaced() && one.marks.isEmpty())
        return {};
    return Text::tr("%1 of %2").arg(one.present).arg(one.meetings);
}

QString signalText(const core::Participant &one)
{
    return one.oftenAbsent ? Text::tr("%n time(s) absent", nullptr, one.absent) : QString();
}

} // namespace ui
