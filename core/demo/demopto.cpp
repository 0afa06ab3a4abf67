#include "core/demo/demoyear.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Persons with income in each month: 612 in all, so on average 51.
constexpr int personsPerMonth[12] = {49, 50, 50, 51, 52, 52, 51, 51, 52, 52, 51, 51};
constexpr int clients = 58;
constexpr int couples = 11;
constexpr int costSharers = 3;
/// Of the 58, this many stay under the goal of 30 %.
constexpr int lowEarners = 6;
constexpr Money averageEarned = Money::euros(421);
constexpr Money averageNorm2018 = Money::euros(1057);

Money normOf(const RulesAt &rules, int client)
{
    const QString key = client < couples ? u"pw.norm.21.b.incl"_s
        : client < couples + costSharers ? u"pw.norm.sharers.work.2.incl"_s : u"pw.norm.21.a.incl"_s;
    const RuleValue *norm = rules.lookUp(key);
    return norm ? Money::cents(*norm->value) : Money();
}

void fillHousehold(DemoPto &pto, int client)
{
    if (client < couples)
        pto.base.household.kind = u"couple"_s;
    else if (client < couples + costSharers)
        pto.base.household.costSharers = 1;
}

/// Spreads a difference over amounts as evenly as it goes, in steps of at most `step` each.
void spread(const QList<Money *> &amounts, Money difference, Money step)
{
    qsizetype at = 0;
    while (!difference.isZero() && !amounts.isEmpty()) {
        const Money part = difference < Money() ? std::max(difference, -step) : std::min(difference, step);
        *amounts[at++ % amounts.size()] += part;
        difference -= part;
    }
}

void settleTotals(QList<DemoPto> &all, int year)
{
    Money earned;
    Money norm;
    int months = 0;
    QList<Money *> turnovers;
    QList<Money *> lowered;
    for (qsizetype i = 0; i < all.size(); ++i)
        for (IncomeEntry &income : all[i].incomes) {
            earned += income.turnover - income.costs;
            norm += income.norm;
            ++months;
            if (i >= lowEarners + couples)
                turnovers.append(&income.turnover);
            if (i >= all.size() - 4)
                lowered.append(&income.norm);
        }
    spread(turnovers, averageEarned * months - earned, Money::euros(1));
    // These four pay less for their home than others; their norm is lowered for it (Participatiewet art. 27).
    if (year == 2018)
        spread(lowered, averageNorm2018 * months - norm, Money::euros(1));
}

} // namespace

void DemoPto::write(Writer &writer) const
{
    base.write(writer);
    writer.put(permission);
    for (const IncomeEntry &income : incomes)
        writer.put(income);
    for (const HourEntry &entry : hours)
        writer.put(entry);
    for (const PtoMonth &month : months)
        writer.put(month);
}

DemoPto demoPto(DemoPeople &people, QDate from, const QString &owner)
{
    DemoPto pto;
    pto.base = people.next(from.addDays(-people.between(20, 60)), owner);
    people.addRoute(pto.base, u"pto"_s, from, {}, {}, u"running"_s);
    pto.permission.id = people.id<PtoPermission>();
    pto.permission.dossier = pto.base.dossier.id;
    pto.permission.granted = from.addDays(-7);
    pto.permission.from = from;
    pto.permission.activity = pto.base.business.tradeName;
    pto.permission.conditions = u"Marktconforme prijzen; uren en inkomsten elke maand inleveren."_s;
    return pto;
}

void addHours(DemoPeople &people, DemoPto &pto, QDate firstWeek, QDate lastWeek)
{
    static const QStringList kinds{u"direct"_s, u"direct"_s, u"administration"_s, u"acquisition"_s, u"travel"_s};
    for (QDate monday = IsoWeek::of(firstWeek).monday(); monday <= lastWeek; monday = monday.addDays(7))
        for (int day = 0; day < 5; ++day) {
            if (people.between(0, 3) == 0)
                continue;
            HourEntry entry;
            entry.id = people.id<HourEntry>();
            entry.dossier = pto.base.dossier.id;
            entry.day = monday.addDays(day);
            entry.kind = people.oneOf(kinds);
            entry.worked = HourQuantity::minutes(30 * people.between(2, 9));
            pto.hours.append(entry);
        }
}

QList<DemoPto> demoPtoYear(DemoPeople &people, const RuleBook &rules, int year, const QStringList &owners)
{
    QList<DemoPto> all;
    for (int client = 0; client < clients; ++client) {
        DemoPto pto = demoPto(people, QDate(year - 1, 1 + client % 12, 1), owners[client % owners.size()]);
        // What came after that year is not in the caseload, so nothing is asked for it.
        pto.permission.until = QDate(year, 12, 31);
        fillHousehold(pto, client);
        pto.base.benefit.norm = normOf(rules.on(QDate(year, 1, 1)), client);
        people.addNote(pto.base, QDate(year, 1 + client % 12, 5 + client % 20), u"office"_s);
        const bool low = client >= couples && client < couples + lowEarners;
        const int share = low ? people.between(16, 27) : people.between(33, 50);
        for (int month = 1; month <= 12; ++month) {
            // Each month other clients have a month without income; who did what is spread evenly.
            const int off = clients - personsPerMonth[month - 1];
            const bool without = (client * 7 + month * 5) % clients < off;
            PtoMonth state;
            state.id = PtoMonth::idOf(pto.base.dossier.id, Month(year, month));
            state.dossier = pto.base.dossier.id;
            state.month = Month(year, month);
            state.state = u"closed"_s;
            state.nil = without;
            state.author = pto.base.dossier.owner;
            state.at = QDateTime(Month(year, month).next().firstDay().addDays(9), QTime(11, 0));
            pto.months.append(state);
            if (without)
                continue;
            IncomeEntry income;
            income.id = IncomeEntry::idOf(pto.base.dossier.id, Month(year, month));
            income.dossier = pto.base.dossier.id;
            income.month = Month(year, month);
            income.norm = normOf(rules.on(income.month.firstDay()), client);
            income.costs = Money::euros(people.between(10, 90));
            income.turnover = income.costs + income.norm.share(Percentage::percent(share), Rounding::HalfUp);
            pto.incomes.append(income);
        }
        addHours(people, pto, QDate(year, 1, 1), QDate(year, client < 8 ? 12 : 2, 20));
        all.append(pto);
    }
    settleTotals(all, year);
    return all;
}

} // namespace core
