#include "core/demo/demoending.h"

#include "core/base/month.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

BbzEnding endingOf(const DemoDossier &made)
{
    BbzEnding ending;
    // The same from wherever it is asked for, so that tasks can follow it.
    ending.id = Id<BbzEnding>::of(QUuid::createUuidV5(QUuid::fromString(made.dossier.id.text()), u"ending"_s));
    ending.dossier = made.dossier.id;
    return ending;
}

} // namespace

QDate stoppingAsked(QDate today) { return today.addDays(-64); }

QDate stoppingFrom(QDate today) { return Month::of(stoppingAsked(today)).next().firstDay(); }

BbzEnding floristEnding(const DemoDossier &made, QDate today)
{
    BbzEnding ending = endingOf(made);
    ending.planDay = today.addDays(-70);
    ending.manner = u"acute"_s;
    ending.reason = u"Twee jaar verlies, en de rug houdt het tillen niet vol."_s;
    ending.plannedEnd = stoppingFrom(today).addMonths(8).addDays(-1);
    ending.proceeds = Money::euros(3200);
    ending.receivables = Money::euros(450);
    ending.tax = Money::euros(380);
    ending.endingCosts = Money::euros(900);
    ending.lease = u"shop"_s;
    ending.viable = u"no"_s;
    ending.hoursMet = u"yes"_s;
    ending.businessSince = QDate(2006, 4, 1);
    ending.workedBefore = u"yes"_s;
    ending.incomeYear1 = Money::euros(14200);
    ending.incomeYear2 = Money::euros(17650);
    ending.incomeYear3 = Money::euros(21900);
    ending.expectedIncome = Money::euros(11000);
    ending.expectedOn = stoppingAsked(today);
    ending.wealth = Money::euros(38500);
    ending.ioazApplied = stoppingAsked(today).addDays(10);
    return ending;
}

BbzEnding olderEnding(const DemoDossier &made, QDate today)
{
    BbzEnding ending = endingOf(made);
    ending.viable = u"no"_s;
    ending.hoursMet = u"yes"_s;
    ending.businessSince = QDate(2008, 3, 1);
    ending.expectedIncome = Money::euros(11900);
    ending.expectedOn = today.addMonths(-9);
    ending.note = u"De jaarcijfers van drie jaar komen nog van de boekhouder."_s;
    return ending;
}

} // namespace core
