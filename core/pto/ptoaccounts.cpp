#include "core/pto/ptoaccounts.h"

#include "core/base/format.h"
#include "core/calc/calculators.h"
#include "core/policy/officerules.h"
#include "core/rules/ruleplaces.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::PtoAccounts)
};

using enum Problem::Weight;

constexpr Op saveAccount{QT_TRANSLATE_NOOP("Op", "Record figures of PTO year")};
constexpr Op decideAccount{QT_TRANSLATE_NOOP("Op", "Decide PTO account")};
constexpr Op reopenAccount{QT_TRANSLATE_NOOP("Op", "Reopen PTO account")};

const Calculator &yearCalculator()
{
    static const Calculator found = *calculator(u"pto-year"_s);
    return found;
}

QString textOf(const QJsonObject &object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

QList<Problem> decidedAlready(const YearAccount &account)
{
    return {{Blocks, u"decided"_s, Text::tr("The account of %1 was decided on %2. Nothing was changed. Reopen it first.").arg(account.title(), format(account.decided))}};
}

QList<Problem> check(const YearAccount &account)
{
    QList<Problem> problems;
    if (!account.tax.isZero() && !account.assessed.isValid())
        problems.append({Blocks, u"assessed"_s, Text::tr("Fill in the day of the tax assessments.")});
    if (!account.correction.isZero() && account.correctionNote.trimmed().isEmpty())
        problems.append({Blocks, u"correction_note"_s, Text::tr("Say what the correction of the result is for.")});
    return problems;
}

} // namespace

YearAccount PtoAccounts::account(const Id<Dossier> &dossier, int year, int quarter) const
{
    const QList<YearAccount> stored = m_store.select<YearAccount>(u"dossier = ? and year = ? and quarter = ?"_s, {dossier.text(), year, quarter});
    if (!stored.isEmpty())
        return stored.first();
    YearAccount account;
    account.id = YearAccount::idOf(dossier, year, quarter);
    account.dossier = dossier;
    account.year = year;
    account.quarter = quarter;
    return account;
}

QList<AccountMonth> PtoAccounts::months(const YearAccount &account, Month until) const
{
    const PtoLedger &ledger = m_settlements.ledger();
    const IncomeLedger lines = ledger.ledger(account.dossier);
    QList<Month> filled;
    for (const IncomeEntry &entry : ledger.book().incomes(account.dossier, account.first(), account.last()))
        filled.append(entry.month);
    QList<AccountMonth> months;
    QMap<Month, Money> unplaced; // depreciation of months without figures of their own
    for (Month month = account.first(); month <= std::min(account.last(), until); month = month.next()) {
        const std::optional<MonthSettlement> settlement = m_settlements.settlement(account.dossier, month);
        const Money spread = lines.depreciationOf(month);
        if (!settlement && lines.of(month).isEmpty() && !filled.contains(month)) {
            unplaced.insert(month, spread);
            continue;
        }
        const IncomeEntry entry = ledger.income(account.dossier, month);
        const MonthCase found = m_settlements.caseOf(entry);
        if (!found.missing.isEmpty()) {
            unplaced.insert(month, spread);
            continue;
        }
        // With its depreciation, so that what stays free is a share of what is left.
        MonthCase whole = found;
        whole.input.insert(u"costs_cents"_s, whole.input["costs_cents"_L1].toInteger() + spread.toCents());
        const QJsonObject now = m_settlements.reckon(whole).outcome;
        const auto money = [&now](QLatin1StringView key) { return Money::cents(now[key].toInteger()); };
        AccountMonth line{month.text(), month, entry.norm, money("result_cents"_L1), money("exempt_cents"_L1), entry.otherIncome, spread, {}, settlement, false, !settlement && !entry.counted};
        if (!account.assessed.isValid())
            line.result -= money("forfait_cents"_L1);
        line.settled = settlement ? settlement->settled() : std::min(entry.counted.value_or(Money()), entry.norm);
        line.outdated = settlement && QString::fromUtf8(QJsonDocument(found.input).toJson(QJsonDocument::Compact)) != settlement->input;
        months.append(line);
    }
    // A month that was passed over while later ones were settled is not waiting for anything.
    const auto isSettled = [](const AccountMonth &month) { return !month.pending; };
    const auto last = std::find_if(months.rbegin(), months.rend(), isSettled);
    for (auto month = last; month != months.rend(); ++month)
        month->pending = false;
    if (last != months.rend()) {
        last->result += account.correction;
        // What is still to come, comes with its own month; a period that is over takes all of it.
        for (auto month = unplaced.cbegin(); month != unplaced.cend(); ++month)
            if (month.key() < last->month || until > account.last()) {
                last->result -= *month;
                last->depreciation += *month;
            }
    }
    return months;
}

QJsonObject PtoAccounts::inputOf(const YearAccount &account, QDate on) const
{
    QJsonArray lines;
    for (const AccountMonth &month : months(account, Month::of(on))) {
        if (month.pending)
            continue;
        QJsonObject line{{u"month"_s, month.month.text()}, {u"norm_incl_cents"_s, month.norm.toCents()}, {u"settled_cents"_s, month.settled.toCents()},
                         {u"result_cents"_s, (month.result + month.depreciation).toCents()}, {u"exempt_cents"_s, month.exempt.toCents()}};
        if (!month.depreciation.isZero())
            line.insert(u"depreciation_cents"_s, month.depreciation.toCents());
        if (!month.other.isZero())
            line.insert(u"other_income_cents"_s, month.other.toCents());
        lines.append(line);
    }
    QJsonObject input{{u"on"_s, on.toString(Qt::ISODate)}, {u"year"_s, account.year}, {u"months"_s, lines}};
    const PtoBooks books = m_settlements.ledger().books(account.dossier);
    const QJsonArray known = yearCalculator().schema()["input"_L1].toObject()["properties"_L1].toObject()["municipality"_L1].toObject()["enum"_L1].toArray();
    if (const QString municipality = municipalityOf(books.municipality); known.contains(QJsonValue(municipality)))
        input.insert(u"municipality"_s, municipality);
    if (const QString carry = books.termsOf(account.year).carry; !carry.isEmpty())
        input.insert(u"carry"_s, carry);
    if (account.assessed.isValid())
        input.insert(u"tax_assessed_cents"_s, account.tax.toCents());
    if (!account.buffer.isZero()) {
        Money used;
        for (const MonthSettlement &month : m_settlements.settlements(account.dossier, Month(account.year, 1), Month(account.year, 12)))
            used += month.buffer;
        for (const YearAccount &other : m_store.select<YearAccount>(u"dossier = ? and year = ?"_s, {account.dossier.text(), account.year}))
            if (other.quarter != account.quarter)
                used += other.buffer;
        input.insert(u"buffer_clears_cents"_s, account.buffer.toCents());
        input.insert(u"buffer_used_cents"_s, used.toCents());
    }
    return input;
}

CalcAnswer PtoAccounts::reckon(const QJsonObject &input, const Id<Dossier> &dossier) const
{
    return yearCalculator().run(input, dossierBook(m_store, m_settlements.ledger().rules(), dossier), m_store.clock().today());
}

QList<Problem> PtoAccounts::save(const YearAccount &account)
{
    const QList<Problem> problems = check(account);
    if (const auto stored = m_store.find(account.id); stored && stored->decided.isValid())
        return decidedAlready(*stored);
    if (!blocks(problems))
        m_store.write(saveAccount, [&](Writer &writer) { writer.put(account); });
    return problems;
}

QList<Problem> PtoAccounts::decide(const YearAccount &account)
{
    if (const auto stored = m_store.find(account.id); stored && stored->decided.isValid())
        return decidedAlready(*stored);
    if (!account.decided.isValid())
        return {{Blocks, u"decided"_s, Text::tr("Fill in the day of the decision.")}};
    if (const QList<Problem> problems = check(account); blocks(problems))
        return problems;
    const QJsonObject input = inputOf(account, account.decided);
    if (input["months"_L1].toArray().isEmpty())
        return {{Blocks, {}, Text::tr("No month of this period was settled yet.")}};
    const CalcAnswer answer = reckon(input, account.dossier);
    if (blocks(answer.problems))
        return answer.problems;
    const auto money = [&answer](QLatin1StringView key) { return Money::cents(answer.outcome[key].toInteger()); };
    YearAccount fixed = account;
    fixed.author = m_store.author().adviser;
    fixed.back = money("back_payment_cents"_L1);
    fixed.recovery = money("recovery_cents"_L1);
    fixed.setOff = money("set_off_cents"_L1);
    fixed.claim = money("claim_by_decision_cents"_L1);
    fixed.input = textOf(input);
    fixed.answer = textOf(toJson(yearCalculator(), answer));
    m_store.write(decideAccount, [&](Writer &writer) { writer.put(fixed); });
    return {};
}

QList<Problem> PtoAccounts::reopen(const Id<YearAccount> &id)
{
    std::optional<YearAccount> account = m_store.find(id);
    if (!account || !account->decided.isValid())
        return {{Blocks, u"decided"_s, Text::tr("This account is open already.")}};
    account->decided = {};
    account->author.clear();
    account->input.clear();
    account->answer.clear();
    account->back = account->recovery = account->setOff = account->claim = Money();
    m_store.write(reopenAccount, [&](Writer &writer) { writer.put(*account); });
    return {};
}

} // namespace core
