#include "core/pto/businesslimits.h"

#include "core/base/format.h"
#include "core/calc/calculators.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::BusinessLimit)
};

using Standing = BusinessLimit::Standing;

const RuleValue *ruleOn(const RuleBook &rules, QDate day, const char *key) { return rules.on(day).lookUp(QString::fromLatin1(key)); }

QString sourceOf(const RuleValue *rule) { return rule ? QStringList{rule->article, rule->source}.join(rule->article.isEmpty() ? QString() : u", "_s) : QString(); }

BusinessLimit limitOf(const QString &name, const QString &sentence, const RuleValue *rule, Standing standing)
{
    return {name, sentence, sourceOf(rule), standing, !rule || rule->verified};
}

/// The steps of the test that rest on one rule, in words.
QString wordsOf(const CalcAnswer &answer, const QStringList &keys)
{
    QStringList words;
    for (const Step &step : answer.steps)
        if (keys.contains(step.rule))
            words.append(step.text);
    return words.join(u' ');
}

/// The day of the invoice with which the turnover of a year passed an amount; null when it did not, or when not all of it stands on invoices.
QDate passedOn(const IncomeLedger &ledger, int year, Money limit)
{
    Money sum;
    for (const CountedInvoice &line : ledger.invoices) {
        if (!line.month || line.month->year() != year)
            continue;
        sum += line.turnover();
        if (sum > limit)
            return line.invoice.issued;
    }
    return {};
}

} // namespace

QList<BusinessLimit> hoursLimits(const PtoBook &book, const PtoTerms &terms, const RuleBook &rules, QDate today)
{
    const QDate on = std::min(today, QDate(terms.year, 12, 31));
    HourQuantity worked;
    for (const HourEntry &entry : book.year(terms.dossier, terms.year))
        worked += entry.worked;
    QJsonObject input{{u"on"_s, on.toString(Qt::ISODate)}, {u"business_minutes"_s, worked.toMinutes()}, {u"other_work_minutes"_s, terms.otherWork.toMinutes()}, {u"starter"_s, terms.starter}};
    if (!terms.partner.isZero())
        input.insert(u"partner_minutes"_s, terms.partner.toMinutes());
    const CalcAnswer answer = calculator(u"hours-test"_s)->run(input, rules, today);
    const QJsonObject &outcome = answer.outcome;
    const bool met = outcome["meets_urencriterium"_L1].toBool();
    const RuleValue *hours = ruleOn(rules, on, "tax.urencriterium.hours.year");
    QList<BusinessLimit> limits;
    const QString first = Text::tr("%1 of %2 hours in %3.").arg(format(worked), format(HourQuantity::minutes(hours ? qint32(*hours->value) : 0))).arg(terms.year);
    const QString rest = met ? Text::tr("The urencriterium is met: part-time entrepreneurship beside the benefit ends there.")
        : outcome["meets_hours"_L1].toBool() ? Text::tr("Enough hours, but not the share: the urencriterium is not met.")
                                             : Text::tr("%1 short: no entrepreneur for income tax, and no deduction for the self-employed.").arg(format(HourQuantity::minutes(qint32(outcome["short_minutes"_L1].toInteger()))));
    limits.append(limitOf(Text::tr("Urencriterium"), first + u' ' + rest, hours, met ? Standing::Passed : Standing::Within));
    const RuleValue *share = ruleOn(rules, on, "tax.urencriterium.share.min");
    if (terms.otherWork.isZero())
        limits.append(limitOf(Text::tr("More than half"), Text::tr("No other work is recorded for %1, so all working time goes to the business.").arg(terms.year), share, Standing::Within));
    else
        limits.append(limitOf(Text::tr("More than half"), Text::tr("Besides, %1 hours of other work.").arg(format(terms.otherWork)) + u' ' + wordsOf(answer, {u"tax.urencriterium.share.min"_s, u"tax.urencriterium.starter.years"_s}),
                              share, Standing::Within));
    if (!terms.partner.isZero()) {
        const bool split = outcome["meets_partner_split"_L1].toBool();
        const RuleValue *rule = ruleOn(rules, on, "bbz.hours.split.entrepreneur");
        limits.append(limitOf(Text::tr("Partners in one business"), wordsOf(answer, {u"bbz.hours.split.entrepreneur"_s}) + u' ' + (split ? Text::tr("The split is met.") : Text::tr("The split is not met.")), rule,
                              split ? Standing::Passed : Standing::Within));
    }
    return limits;
}

Money turnoverOf(const PtoLedger &ledger, const Id<Dossier> &dossier, int year)
{
    const IncomeLedger lines = ledger.ledger(dossier);
    Money sum = lines.turnoverOf(year);
    for (const IncomeEntry &entry : ledger.book().incomes(dossier, Month(year, 1), Month(year, 12)))
        if (lines.of(entry.month).isEmpty())
            sum += entry.turnover;
    return sum;
}

BusinessLimit smallBusinessLimit(const PtoLedger &ledger, const PtoTerms &terms, QDate today)
{
    const QString name = Text::tr("Small-business scheme (KOR)");
    const QDate on = std::min(today, QDate(terms.year, 12, 31));
    const RuleValue *limit = ruleOn(ledger.rules(), on, "tax.kor.turnover");
    if (!limit)
        return {name, Text::tr("No limit of turnover is known for %1.").arg(terms.year), {}, Standing::Unknown, true};
    const Money most = Money::cents(*limit->value);
    const Money turnover = turnoverOf(ledger, terms.dossier, terms.year);
    const RuleValue *warning = ruleOn(ledger.rules(), on, "tax.kor.warning.share");
    QString text = Text::tr("%1 of %2 turnover without VAT in %3.").arg(format(turnover), format(most)).arg(terms.year);
    Standing standing = Standing::Within;
    if (turnover > most) {
        standing = Standing::Passed;
        const QDate day = passedOn(ledger.ledger(terms.dossier), terms.year, most);
        text += u' ' + (day.isValid() ? Text::tr("The limit was passed with the invoice of %1: from that one on VAT has to be charged.").arg(format(day)) : Text::tr("The limit was passed: from then on VAT has to be charged."));
    } else if (warning && turnover >= most.share(Percentage::ofThousandths(*warning->value), Rounding::Down)) {
        standing = Standing::Near;
        text += u' ' + Text::tr("%1 is left; tell the client what happens at the limit.").arg(format(most - turnover));
    } else {
        const int days = int(QDate(terms.year, 1, 1).daysTo(on)) + 1;
        const int whole = QDate(terms.year, 1, 1).daysInYear();
        const Money expected = (turnover * whole).dividedBy(days);
        if (days < whole && expected > most) {
            standing = Standing::Near;
            text += u' ' + Text::tr("At this pace it comes to %1 by the end of the year.").arg(format(expected));
        }
    }
    if (terms.vat == "vat"_L1)
        text += u' ' + (standing == Standing::Passed ? Text::tr("The client charges VAT already.") : Text::tr("The client charges VAT; with this turnover the scheme is open."));
    // Who charges VAT passes no limit by earning more.
    return limitOf(name, text, limit, terms.vat == "vat"_L1 ? Standing::Within : standing);
}

} // namespace core
