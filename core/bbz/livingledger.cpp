#include "core/bbz/livingledger.h"

#include "core/base/format.h"
#include "core/rules/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::LivingLedger)
};

using enum Problem::Weight;

constexpr Op saveEntry{QT_TRANSLATE_NOOP("Op", "Record repayment of living costs")};
constexpr Op removeEntry{QT_TRANSLATE_NOOP("Op", "Remove repayment of living costs")};

/// Lines of one day stand in the order in which they follow from each other.
int order(const QString &kind)
{
    static const QStringList kinds{u"paid"_s, u"difference"_s, u"extra"_s, u"gift"_s, u"waived"_s, u"claimed"_s, u"kept"_s};
    const int place = int(kinds.indexOf(kind));
    return place < 0 ? int(kinds.size()) : place;
}

/// What was lent over a month without a recorded payment.
Money awardedIn(const QList<LivingAward> &awards, Month month)
{
    Money sum;
    for (const LivingAward &award : awards) {
        const QDate first = std::max(award.from, month.firstDay());
        const QDate last = std::min(award.until, month.lastDay());
        if (award.form == "loan"_L1 && first <= last)
            sum += (award.month * (first.daysTo(last) + 1)).dividedBy(month.firstDay().daysInMonth());
    }
    return sum;
}

/// Every month that was paid or awarded up to a day.
QList<LivingLine> paidLines(const QList<LivingAward> &awards, const QList<LivingPayment> &payments, QDate day)
{
    QList<LivingLine> lines;
    QList<Month> known;
    for (const LivingPayment &payment : payments) {
        known.append(payment.month);
        if (payment.paid.isValid() && payment.paid <= day && !payment.amount.isZero())
            lines.append({payment.paid, payment.month.year(), u"paid"_s, payment.month, payment.amount, {}, {}, {}, payment.note});
    }
    for (const LivingAward &award : awards)
        for (Month month = Month::of(award.from); award.form == "loan"_L1 && month.firstDay() <= award.until && month.lastDay() <= day; month = month.next()) {
            if (known.contains(month))
                continue;
            known.append(month);
            lines.append({month.lastDay(), month.year(), u"paid"_s, month, awardedIn(awards, month), {}, {}, {}, {}});
        }
    return lines;
}

/// What the determination of a year does to what was lent in it.
QList<LivingLine> determinedLines(const BookYear &year, const QList<LivingLine> &paid)
{
    QList<LivingLine> lines;
    const auto add = [&](const QString &kind, Money change, Money named = {}) {
        if (!change.isZero() || !named.isZero())
            lines.append({year.determined, year.year, kind, {}, change, named, {}, {}, {}});
    };
    Money lent;
    for (const LivingLine &line : paid)
        if (line.year == year.year)
            lent += line.change;
    add(u"difference"_s, year.lent - lent);
    add(u"extra"_s, year.extra);
    add(u"gift"_s, -year.gift);
    add(u"waived"_s, year.claimed - year.claim);
    add(u"claimed"_s, {}, year.claimed);
    add(u"kept"_s, {}, year.kept);
    return lines;
}

LivingLine lineOf(const LivingEntry &entry)
{
    return {entry.day, entry.year, entry.kind, {}, entry.kind == "correction"_L1 ? entry.amount : -entry.amount, {}, {}, entry.id, entry.note};
}

void count(LivingYear &year, const LivingLine &line)
{
    if (line.kind == "paid"_L1 || line.kind == "difference"_L1 || line.kind == "extra"_L1)
        year.lent += line.change;
    else if (line.kind == "gift"_L1 || line.kind == "waived"_L1)
        year.gift -= line.change;
    else if (line.kind == "claimed"_L1)
        year.claimed += line.named;
    else if (line.kind == "kept"_L1)
        year.kept += line.named;
    else if (line.kind == "written-off"_L1)
        year.writtenOff -= line.change;
    else if (line.kind == "correction"_L1)
        year.corrected += line.change;
    else
        year.repaid -= line.change;
}

} // namespace

template <> const Table<LivingEntry> &tableOf<LivingEntry>()
{
    static const Table<LivingEntry> table{
        QStringLiteral("bbz_living_entries"),
        {column<&LivingEntry::id>("id"),
         column<&LivingEntry::dossier>("dossier"),
         column<&LivingEntry::year>("year"),
         column<&LivingEntry::day>("day"),
         column<&LivingEntry::kind>("kind"),
         column<&LivingEntry::amount>("amount_cents"),
         column<&LivingEntry::note>("note")}};
    return table;
}

Money LivingYear::toRepay() const { return determined ? std::clamp(left() - kept, Money(), std::max(Money(), claimed)) : Money(); }

LivingAccount livingAccount(const QList<LivingAward> &awards, const QList<LivingPayment> &payments, const QList<BookYear> &years, const QList<LivingEntry> &entries, QDate day)
{
    LivingAccount account;
    account.day = day;
    account.lines = paidLines(awards, payments, day);
    const QList<LivingLine> paid = account.lines;
    QMap<int, LivingYear> states;
    for (const BookYear &year : years)
        if (year.determined.isValid() && year.determined <= day) {
            account.lines += determinedLines(year, paid);
            states[year.year].determined = true;
        }
    for (const LivingEntry &entry : entries)
        if (entry.day <= day)
            account.lines.append(lineOf(entry));
    std::stable_sort(account.lines.begin(), account.lines.end(), [](const LivingLine &a, const LivingLine &b) { return a.day != b.day ? a.day < b.day : order(a.kind) < order(b.kind); });
    for (LivingLine &line : account.lines) {
        account.balance += line.change;
        line.balance = account.balance;
        count(states[line.year], line);
    }
    for (auto state = states.begin(); state != states.end(); ++state) {
        state->year = state.key();
        account.years.append(*state);
        account.provisional += state->determined ? Money() : state->left();
        account.toRepay += state->toRepay();
    }
    return account;
}

QString label(const LivingLine &line)
{
    if (line.kind == "paid"_L1)
        return Text::tr("Paid over %1").arg(format(line.month));
    if (line.kind == "difference"_L1)
        return Text::tr("Difference with the figure of the determination");
    if (line.kind == "extra"_L1)
        return Text::tr("Paid on top");
    if (line.kind == "gift"_L1)
        return Text::tr("Becomes a gift");
    if (line.kind == "waived"_L1)
        return Text::tr("Not claimed back");
    if (line.kind == "claimed"_L1)
        return Text::tr("Claimed back: %1").arg(format(line.named));
    if (line.kind == "kept"_L1)
        return Text::tr("Stays an interest-free loan: %1").arg(format(line.named));
    return Catalogue::read(u"bbz/kinds"_s, u"living"_s).label(line.kind);
}

QList<LivingEntry> LivingLedger::entries(const Id<Dossier> &dossier) const
{
    return m_store.select<LivingEntry>(u"dossier = ? order by day, id"_s, {dossier.text()});
}

LivingAccount LivingLedger::account(const Id<Dossier> &dossier, QDate day) const
{
    const QVariantList id{dossier.text()};
    return livingAccount(m_store.select<LivingAward>(u"dossier = ? order by from_day, id"_s, id), m_store.select<LivingPayment>(u"dossier = ? order by month, id"_s, id),
                         m_store.select<BookYear>(u"dossier = ? order by year, id"_s, id), entries(dossier), day);
}

LivingEntry LivingLedger::proposal(const Id<Dossier> &dossier) const
{
    LivingEntry entry;
    entry.id = Id<LivingEntry>::fresh();
    entry.dossier = dossier;
    entry.day = m_store.clock().today();
    entry.year = entry.day.year() - 1;
    const LivingAccount now = account(dossier, entry.day);
    for (auto year = now.years.crbegin(); year != now.years.crend(); ++year)
        if (!year->toRepay().isZero()) {
            entry.year = year->year;
            entry.amount = year->toRepay();
        }
    return entry;
}

QList<Problem> LivingLedger::check(const LivingEntry &entry) const
{
    QList<Problem> problems;
    if (!entry.day.isValid() || entry.day > m_store.clock().today())
        problems.append({Blocks, u"day"_s, Text::tr("Fill in the day, today at the latest.")});
    if (entry.amount.isZero() || (entry.amount < Money() && entry.kind != "correction"_L1))
        problems.append({Blocks, u"amount_cents"_s, Text::tr("Fill in an amount above zero.")});
    if (entry.kind == "written-off"_L1 && entry.note.trimmed().isEmpty())
        problems.append({Blocks, u"note"_s, Text::tr("Write down why it is written off, and by which decision.")});
    if (blocks(problems))
        return problems;
    QList<LivingEntry> others = entries(entry.dossier);
    others.removeIf([&](const LivingEntry &one) { return one.id == entry.id; });
    const QVariantList id{entry.dossier.text()};
    const LivingAccount before = livingAccount(m_store.select<LivingAward>(u"dossier = ?"_s, id), m_store.select<LivingPayment>(u"dossier = ?"_s, id), m_store.select<BookYear>(u"dossier = ?"_s, id),
                                               others, m_store.clock().today());
    const auto year = std::find_if(before.years.begin(), before.years.end(), [&](const LivingYear &one) { return one.year == entry.year; });
    if (year == before.years.end())
        problems.append({Blocks, u"year"_s, Text::tr("No living costs were lent in %1.").arg(entry.year)});
    else if (entry.kind != "correction"_L1 && entry.amount > year->left())
        problems.append({Warns, u"amount_cents"_s, Text::tr("That is more than the %1 that is left of %2: the rest has to be given back.").arg(format(year->left())).arg(entry.year)});
    return problems;
}

QList<Problem> LivingLedger::save(const LivingEntry &entry)
{
    const QList<Problem> problems = check(entry);
    if (!blocks(problems))
        m_store.write(saveEntry, [&](Writer &writer) { writer.put(entry); });
    return problems;
}

void LivingLedger::remove(const Id<LivingEntry> &entry)
{
    m_store.write(removeEntry, [&](Writer &writer) { writer.remove(entry); });
}

} // namespace core
