#include "core/pto/ptosettlements.h"

#include "core/base/format.h"
#include "core/calc/calculators.h"
#include "core/dossier/person.h"
#include "core/policy/officerules.h"
#include "core/pto/yearaccount.h"
#include "core/rules/ruleplaces.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::PtoSettlements)
};

using enum Problem::Weight;

constexpr Op saveExemption{QT_TRANSLATE_NOOP("Op", "Record decision on exemption")};
constexpr Op removeExemption{QT_TRANSLATE_NOOP("Op", "Remove decision on exemption")};
constexpr Op settleMonth{QT_TRANSLATE_NOOP("Op", "Settle PTO month")};
constexpr Op retractSettlement{QT_TRANSLATE_NOOP("Op", "Take back settlement of PTO month")};

constexpr Money oneHundred = Money::euros(100);

QString textOf(const QJsonObject &object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

const Calculator &monthCalculator()
{
    static const Calculator found = *calculator(u"pto-month"_s);
    return found;
}

bool knowsMunicipality(const QString &key)
{
    static const QJsonArray known = monthCalculator().schema()["input"_L1].toObject()["properties"_L1].toObject()["municipality"_L1].toObject()["enum"_L1].toArray();
    return known.contains(QJsonValue(key));
}

/// Turnover, VAT and costs as the calculator reads them: a month in which more was given back than sold is all costs.
void takeFigures(QJsonObject &input, const LedgerMonth &month, const IncomeEntry &entry)
{
    Money invoiced = month.isEmpty() ? entry.turnover : month.invoiced;
    Money vat = month.isEmpty() ? Money() : month.vat;
    Money costs = month.isEmpty() ? entry.costs : month.costs;
    if (invoiced < vat) {
        costs += vat - invoiced;
        invoiced = {};
        vat = {};
    } else if (vat < Money()) {
        invoiced -= vat;
        vat = {};
    }
    input.insert(u"turnover_cents"_s, invoiced.toCents());
    input.insert(u"vat_cents"_s, vat.toCents());
    input.insert(u"costs_cents"_s, costs.toCents());
}

Money moneyIn(const QJsonObject &outcome, QLatin1StringView key) { return Money::cents(outcome[key].toInteger()); }

MonthSettlement settlementFrom(const IncomeEntry &entry, const MonthCase &monthCase, const CalcAnswer &answer)
{
    const QJsonObject &outcome = answer.outcome;
    MonthSettlement settlement;
    settlement.id = MonthSettlement::idOf(entry.dossier, entry.month);
    settlement.dossier = entry.dossier;
    settlement.month = entry.month;
    settlement.exemption = monthCase.exemption;
    settlement.norm = entry.norm;
    settlement.result = moneyIn(outcome, "result_cents"_L1);
    settlement.exempt = moneyIn(outcome, "exempt_cents"_L1);
    settlement.own = moneyIn(outcome, "own_cents"_L1);
    settlement.counted = moneyIn(outcome, "counted_cents"_L1);
    settlement.benefit = moneyIn(outcome, "benefit_incl_cents"_L1);
    settlement.holiday = moneyIn(outcome, "holiday_cents"_L1);
    settlement.paid = moneyIn(outcome, "paid_cents"_L1);
    settlement.lossLeft = moneyIn(outcome, "loss_left_cents"_L1);
    settlement.excess = moneyIn(outcome, "excess_cents"_L1);
    settlement.buffer = moneyIn(outcome, "buffer_cents"_L1);
    settlement.input = textOf(monthCase.input);
    settlement.answer = textOf(toJson(monthCalculator(), answer));
    return settlement;
}

/// Of the decisions that cover a month, the one that applies: 25 % before the others, limited hours before a single parent.
const ExemptionUse *applying(const QList<ExemptionUse> &uses, bool newStyle)
{
    const QStringList order = newStyle ? QStringList{u"new-y"_s, u"new-aow"_s, u"new"_s} : QStringList{u"n"_s, u"y"_s, u"r"_s};
    const ExemptionUse *usedUp = nullptr;
    for (const QString &kind : order)
        for (const ExemptionUse &use : uses) {
            if (use.decision.kind != kind)
                continue;
            if (!use.limit || use.used < *use.limit || use.decision.prolonged)
                return &use;
            usedUp = usedUp ? usedUp : &use;
        }
    return usedUp;
}

} // namespace

Money benefitIn(const QJsonObject &outcome) { return moneyIn(outcome, "benefit_incl_cents"_L1) + moneyIn(outcome, "buffer_cents"_L1); }

QString settlementChoice(const QString &ofTerms, const QString &rule, const RulesAt &rules)
{
    if (!ofTerms.isEmpty())
        return ofTerms;
    const RuleValue *known = rules.lookUp(rule);
    return known ? known->choice : QString();
}

RulesAt PtoSettlements::rulesOf(const Id<Dossier> &dossier, Month month) const
{
    return m_ledger.rules().on(month.firstDay(), ruleScope(m_store, dossier));
}

QList<PtoExemption> PtoSettlements::exemptions(const Id<Dossier> &dossier) const
{
    return m_store.select<PtoExemption>(u"dossier = ? order by from_month, decided, id"_s, {dossier.text()});
}

QList<Problem> PtoSettlements::save(const PtoExemption &exemption)
{
    const QList<Problem> problems = check(exemption, exemptions(exemption.dossier));
    if (!blocks(problems))
        m_store.write(saveExemption, [&](Writer &writer) { writer.put(exemption); });
    return problems;
}

void PtoSettlements::remove(const Id<PtoExemption> &exemption)
{
    m_store.write(removeExemption, [&](Writer &writer) { writer.remove(exemption); });
}

QList<ExemptionUse> PtoSettlements::exemptionUse(const Id<Dossier> &dossier, Month month) const
{
    const RulesAt rules = rulesOf(dossier, month);
    const QList<PtoExemption> decisions = exemptions(dossier);
    const QList<MonthSettlement> earlier = settlements(dossier, Month(2013, 1), month.previous());
    QList<ExemptionUse> uses;
    for (const PtoExemption &decision : decisions) {
        ExemptionUse use{decision, 0, std::nullopt};
        Month first = decision.from;
        for (const PtoExemption &other : decisions)
            if (other.kind == decision.kind) {
                use.used += other.usedBefore;
                first = std::min(first, other.from);
            }
        if (decision.runsOn())
            use.used += std::max(first.monthsUntil(month), 0);
        else
            use.used += int(std::count_if(earlier.begin(), earlier.end(), [&](const MonthSettlement &one) { return one.exemption == decision.kind && one.usesExemption(); }));
        if (const RuleValue *limit = rules.lookUp(u"pw.exemption.%1.months"_s.arg(decision.kind)))
            use.limit = int(*limit->value);
        uses.append(use);
    }
    return uses;
}

std::optional<MonthSettlement> PtoSettlements::settlement(const Id<Dossier> &dossier, Month month) const
{
    const QList<MonthSettlement> found = settlements(dossier, month, month);
    return found.isEmpty() ? std::nullopt : std::optional(found.last());
}

QList<MonthSettlement> PtoSettlements::settlements(const Id<Dossier> &dossier, Month first, Month last) const
{
    return m_store.select<MonthSettlement>(u"dossier = ? and month between ? and ? order by month"_s, {dossier.text(), first.text(), last.text()});
}

void PtoSettlements::takeExemption(const IncomeEntry &entry, MonthCase &monthCase) const
{
    monthCase.exemption = u"none"_s;
    monthCase.input.insert(u"exemption"_s, monthCase.exemption);
    const RulesAt rules = rulesOf(entry.dossier, entry.month);
    if (settlementChoice({}, u"pto.settlement.exemption"_s, rules) == "none"_L1) {
        monthCase.remarks.append(Text::tr("This municipality leaves nothing free of part-time entrepreneurship."));
        return;
    }
    const bool newStyle = !rules.lookUp(u"pw.exemption.n.share"_s) && rules.lookUp(u"pw.exemption.new.share"_s);
    QList<ExemptionUse> uses = exemptionUse(entry.dossier, entry.month);
    uses.removeIf([&](const ExemptionUse &use) { return !use.decision.covers(entry.month); });
    const ExemptionUse *use = applying(uses, newStyle);
    if (!use) {
        monthCase.remarks.append(uses.isEmpty() ? Text::tr("No decision on an exemption covers this month: nothing stays free.")
                                                : Text::tr("The exemption that was decided ended on 31 December 2026. Decide on one by the new rules."));
        return;
    }
    monthCase.exemption = use->decision.kind;
    monthCase.input.insert(u"exemption"_s, monthCase.exemption);
    monthCase.input.insert(u"exemption_months_used"_s, use->used);
    if (use->decision.prolonged)
        monthCase.input.insert(u"exemption_prolonged"_s, true);
}

void PtoSettlements::takeEarlierMonths(const IncomeEntry &entry, const PtoTerms &terms, MonthCase &monthCase) const
{
    const Month first(entry.month.year(), 1);
    const QList<MonthSettlement> earlier = settlements(entry.dossier, first, entry.month.previous());
    QStringList open;
    for (const IncomeEntry &month : m_ledger.book().incomes(entry.dossier, first, entry.month.previous()))
        if (!month.counted && std::none_of(earlier.begin(), earlier.end(), [&](const MonthSettlement &one) { return one.month == month.month; }))
            open.append(format(month.month));
    if (!open.isEmpty())
        monthCase.remarks.append(Text::tr("Not settled yet: %1. Settle the months in their order.").arg(open.join(u", "_s)));
    if (earlier.isEmpty() || settlementChoice(terms.carry, u"pto.settlement.carry"_s, rulesOf(entry.dossier, entry.month)) != "year"_L1)
        return;
    if (!earlier.last().lossLeft.isZero())
        monthCase.input.insert(u"loss_before_cents"_s, earlier.last().lossLeft.toCents());
    if (!earlier.last().excess.isZero())
        monthCase.input.insert(u"excess_before_cents"_s, earlier.last().excess.toCents());
}

void PtoSettlements::takeBuffer(const IncomeEntry &entry, const PtoTerms &terms, MonthCase &monthCase) const
{
    const RulesAt rules = rulesOf(entry.dossier, entry.month);
    if (!rules.lookUp(u"pw.buffer.year"_s) || settlementChoice(terms.buffer, u"pto.settlement.buffer"_s, rules) != "even-out"_L1)
        return;
    Money used;
    for (const MonthSettlement &one : settlements(entry.dossier, Month(entry.month.year(), 1), Month(entry.month.year(), 12)))
        if (one.month != entry.month)
            used += one.buffer;
    for (const YearAccount &account : m_store.select<YearAccount>(u"dossier = ? and year = ?"_s, {entry.dossier.text(), entry.month.year()}))
        used += account.buffer;
    monthCase.input.insert(u"buffer"_s, u"even-out"_s);
    if (!used.isZero())
        monthCase.input.insert(u"buffer_used_cents"_s, used.toCents());
}

MonthCase PtoSettlements::caseOf(const IncomeEntry &entry) const
{
    MonthCase found;
    found.dossier = entry.dossier;
    if (entry.norm <= Money()) {
        found.missing = Text::tr("Fill in the norm of the month, or the benefit under Facts: without it nothing can be settled.");
        return found;
    }
    const PtoBooks books = m_ledger.books(entry.dossier);
    const PtoTerms terms = books.termsOf(entry.month.year());
    const RulesAt rules = rulesOf(entry.dossier, entry.month);
    QJsonObject &input = found.input;
    input.insert(u"month"_s, entry.month.text());
    if (const QString municipality = municipalityOf(books.municipality); knowsMunicipality(municipality))
        input.insert(u"municipality"_s, municipality);
    input.insert(u"norm_incl_cents"_s, entry.norm.toCents());
    takeFigures(input, ledgerOf(books, m_ledger.rules()).of(entry.month), entry);
    // Settling after the assessment is settling before tax in the month itself.
    const bool forfait = settlementChoice(terms.tax, u"pto.settlement.tax"_s, rules) == "forfait"_L1;
    input.insert(u"tax"_s, forfait ? u"forfait"_s : u"gross"_s);
    if (forfait && terms.taxShare > Percentage())
        input.insert(u"forfait_permille_pct"_s, terms.taxShare.thousandths());
    const auto clients = m_store.select<Person>(u"dossier = ? and role = 'client'"_s, {entry.dossier.text()});
    if (!clients.isEmpty() && clients.first().birthDate.isValid())
        input.insert(u"birth_date"_s, clients.first().birthDate.toString(Qt::ISODate));
    if (!entry.otherIncome.isZero())
        input.insert(u"other_income_cents"_s, entry.otherIncome.toCents());
    takeExemption(entry, found);
    takeEarlierMonths(entry, terms, found);
    takeBuffer(entry, terms, found);
    if (!books.terms.contains(entry.month.year()))
        found.remarks.append(Text::tr("No agreements are recorded for %1: the system of the invoices and the VAT are taken as usual.").arg(entry.month.year()));
    return found;
}

CalcAnswer PtoSettlements::reckon(const MonthCase &monthCase) const
{
    return monthCalculator().run(monthCase.input, dossierBook(m_store, m_ledger.rules(), monthCase.dossier), m_store.clock().today());
}

QList<OtherTurnover> PtoSettlements::otherTurnovers(const MonthCase &monthCase) const
{
    QList<OtherTurnover> others;
    for (const Money change : {oneHundred, -oneHundred}) {
        MonthCase other = monthCase;
        const qint64 turnover = monthCase.input["turnover_cents"_L1].toInteger() + change.toCents();
        const qint64 vat = monthCase.input["vat_cents"_L1].toInteger();
        if (turnover >= vat)
            other.input.insert(u"turnover_cents"_s, turnover);
        else
            other.input.insert(u"costs_cents"_s, monthCase.input["costs_cents"_L1].toInteger() - change.toCents());
        const CalcAnswer answer = reckon(other);
        const Money benefit = benefitIn(answer.outcome);
        others.append({change, benefit, moneyIn(answer.outcome, "result_cents"_L1) + benefit});
    }
    return others;
}

QList<Problem> PtoSettlements::settle(const IncomeEntry &entry)
{
    if (const QList<Problem> problems = m_ledger.book().months().closedProblem(entry.dossier, entry.month); blocks(problems))
        return problems;
    const MonthCase found = caseOf(entry);
    if (!found.missing.isEmpty())
        return {{Blocks, u"norm_cents"_s, found.missing}};
    const CalcAnswer answer = reckon(found);
    if (blocks(answer.problems))
        return answer.problems;
    m_store.write(settleMonth, [&](Writer &writer) { put(writer, entry, found, answer, m_store.clock().today()); });
    return {};
}

void PtoSettlements::put(Writer &writer, const IncomeEntry &entry, const MonthCase &monthCase, const CalcAnswer &answer, QDate decided) const
{
    MonthSettlement settlement = settlementFrom(entry, monthCase, answer);
    // One that came along in a merge is settled anew, under its own id.
    if (const auto earlier = this->settlement(entry.dossier, entry.month))
        settlement.id = earlier->id;
    settlement.decided = decided;
    settlement.author = m_store.author().adviser;
    IncomeEntry settled = entry;
    settled.counted = settlement.own;
    writer.put(settled);
    writer.put(settlement);
}

QList<Problem> PtoSettlements::retract(const Id<Dossier> &dossier, Month month)
{
    if (const QList<Problem> problems = m_ledger.book().months().closedProblem(dossier, month); blocks(problems))
        return problems;
    IncomeEntry entry = m_ledger.income(dossier, month);
    entry.counted.reset();
    const QList<MonthSettlement> gone = settlements(dossier, month, month);
    m_store.write(retractSettlement, [&](Writer &writer) {
        for (const MonthSettlement &settlement : gone)
            writer.remove(settlement.id);
        writer.put(entry);
    });
    return {};
}

bool PtoSettlements::isOutdated(const MonthSettlement &settlement) const
{
    return textOf(caseOf(m_ledger.income(settlement.dossier, settlement.month)).input) != settlement.input;
}

} // namespace core
