#include "core/base/format.h"
#include "core/bbz/bbzbook.h"
#include "core/calc/calculators.h"
#include "core/letter/dutchwords.h"
#include "core/letter/letterfields.h"
#include "core/rules/workdays.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int claimDays = 42;

void addCompensation(const LetterSource &source, LetterFields &fields)
{
    const auto compensation = BbzBook(source.request.store, source.request.rules).compensation(source.request.dossier);
    if (!compensation || compensation->gifts().isZero())
        return;
    fields[u"letter.day"_s] = {dutchDay(compensation->statementReceived)};
    QStringList &rows = fields[u"bbz.compensation"_s];
    for (const auto &[year, amount] : {std::pair{2014, compensation->gift2014}, {2015, compensation->gift2015}, {2016, compensation->gift2016}})
        if (!amount.isZero())
            rows.append(u"| %1 | %2 |"_s.arg(year).arg(format(amount)));
    rows.append(u"|= Samen | %1 |"_s.arg(format(compensation->gifts())));
}

QStringList rowsOf(const QList<Step> &steps)
{
    QStringList rows;
    for (const Step &step : steps) {
        const QStringList cells{step.text, step.amount ? format(*step.amount) : QString(), step.source.section(u", http"_s, 0, 0)};
        rows.append(u"| %1 |"_s.arg(QStringList(cells).replaceInStrings(u"|"_s, u"/"_s).join(u" | "_s)));
    }
    return rows;
}

} // namespace

/// A book year: what its living costs turned out to be. And what became a gift in 2014 to 2016.
void addBookYearFields(const LetterSource &source, LetterFields &fields)
{
    if (source.record == "compensation"_L1)
        return addCompensation(source, fields);
    if (source.record != "book-year"_L1)
        return;
    std::optional<BookYear> year = source.request.store.find(Id<BookYear>::parse(source.request.item));
    if (!year || year->dossier != source.request.dossier)
        return;
    const CalcAnswer answer = calculator(u"bbz-determination"_s)->run(determinationInput(*year), source.request.rules, source.today);
    const bool determined = year->determined.isValid();
    if (!determined) {
        takeOutcome(*year, answer.outcome);
        year->claimed = year->claim;
    }
    const QDate day = determined ? year->determined : source.today;
    const auto amount = [&](const char *key, Money money, bool always = false) {
        if (always || !money.isZero())
            fields[u"year."_s + QLatin1StringView(key)] = {format(money)};
    };
    if (determined) {
        fields[u"year.determined"_s] = {dutchDay(day)};
        fields[u"letter.day"_s] = {dutchDay(day)};
    }
    fields[u"letter.objection"_s] = {dutchDay(objectionUntil(day))};
    fields[u"year.year"_s] = {QString::number(year->year)};
    amount("lent", year->lent, true);
    amount("gift", year->gift, true);
    amount("loan", year->kept, true);
    amount("back", year->claimed, true);
    amount("extra", year->extra);
    amount("claimed", year->claimed);
    amount("kept", year->kept);
    fields[u"year.weighing"_s] = {year->weighing};
    fields[u"year.decided"_s] = {QString::number(day.year())};
    fields[u"year.payby"_s] = {dutchDay(day.addDays(claimDays))};
    fields[u"year.from"_s] = {u"1 januari %1"_s.arg(year->year + 1)};
    if (giftTax(day) == GiftTax::FinalLevy)
        fields[u"year.final-levy"_s] = {u"ja"_s};
    fields[u"year.steps"_s] = rowsOf(answer.steps);
}

} // namespace core
