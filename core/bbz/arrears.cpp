#include "core/bbz/arrears.h"

#include "core/base/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Arrears)
};

} // namespace

Catalogue arrearsStages() { return Catalogue::read(u"bbz/arrears"_s); }

Arrears arrears(const LoanAccount &account, const QList<LoanEntry> &entries)
{
    Arrears found;
    for (const OpenDue &due : account.open) {
        if (due.day >= account.day)
            continue;
        found.amount += due.amount;
        ++found.instalments;
        if (!found.since.isValid())
            found.since = due.day;
    }
    if (!found.any())
        return found;
    const int days = int(found.since.daysTo(account.day));
    const Catalogue stages = arrearsStages();
    const QStringList order = stages.keys();
    for (const LoanEntry &entry : entries)
        if (entry.kind == "notice"_L1 && order.contains(entry.part) && entry.day >= found.since && entry.day <= account.day && order.indexOf(entry.part) >= order.indexOf(found.sent)) {
            found.sent = entry.part;
            found.sentOn = entry.day;
        }
    for (const CatalogueEntry &stage : stages.entries()) {
        const int from = stage.fields["days"_L1].toInt();
        if (days < from) {
            found.nextOn = found.since.addDays(from);
            break;
        }
        found.stage = stage.key;
    }
    // Letters go out in their order: a stage that was skipped comes first.
    for (const CatalogueEntry &stage : stages.entries()) {
        const bool reached = order.indexOf(stage.key) <= order.indexOf(found.stage);
        const bool done = !found.sent.isEmpty() && order.indexOf(stage.key) <= order.indexOf(found.sent);
        if (reached && !done && stage.fields["letter"_L1].toBool()) {
            found.next = stage.key;
            break;
        }
    }
    return found;
}

QString sentence(const Arrears &arrears)
{
    if (!arrears.any())
        return Text::tr("Nothing is overdue.");
    const Catalogue stages = arrearsStages();
    const QString key = arrears.next.isEmpty() ? arrears.stage : arrears.next;
    const CatalogueEntry *stage = stages.find(key);
    const QString action = stage ? CatalogueEntry{{}, stage->fields["action_nl"_L1].toString(), stage->fields["action_en"_L1].toString(), {}}.label() : QString();
    const QString first = Text::tr("%n instalment(s) overdue, %1, since %2.", nullptr, arrears.instalments).arg(format(arrears.amount), format(arrears.since));
    if (!arrears.sent.isEmpty() && arrears.next.isEmpty())
        return first + u' ' + Text::tr("%1 sent on %2; wait for the answer.").arg(stages.label(arrears.sent), format(arrears.sentOn));
    return first + u' ' + action;
}

} // namespace core
