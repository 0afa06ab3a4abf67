#include "core/debt/courtfile.h"

#include "core/base/failure.h"
#include "core/base/format.h"
#include "core/debt/debtboard.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::CourtFile)
};

using enum Problem::Weight;

constexpr Rule<RuleCount> moratoriumRule{"debt.moratorium.months"};

/// Whether the dossier itself shows an item, and what was found or is missing.
struct Finding {
    bool present = false;
    QString why;
};

Finding findDebts(const CourtFacts &facts)
{
    const DebtTotals totals = totalsOf(facts.debts);
    if (totals.debts == 0)
        return {false, Text::tr("no debt is recorded")};
    const QString found = Text::tr("%1 debts, %2").arg(QString::number(totals.debts), format(totals.all()));
    return {true, totals.unconfirmed.isZero() ? found : found + u"; "_s + Text::tr("%1 not confirmed").arg(format(totals.unconfirmed))};
}

Finding findPlaces(const CourtFacts &facts)
{
    QStringList without;
    for (const Debt &debt : facts.debts)
        if (debt.isOpen() && debt.city.isEmpty() && !without.contains(debt.creditor))
            without.append(debt.creditor);
    if (without.isEmpty())
        return {!facts.debts.isEmpty(), facts.debts.isEmpty() ? Text::tr("no debt is recorded") : QString()};
    return {false, Text::tr("missing for: %1").arg(without.join(u", "_s))};
}

Finding findIncome(const CourtFacts &facts)
{
    if (!facts.capacity || (facts.capacity->income + facts.capacity->partnerIncome).isZero())
        return {false, Text::tr("no income is recorded")};
    return {true, Text::tr("%1 net a month, on %2").arg(format(facts.capacity->income), formatShort(facts.capacity->day))};
}

Finding findCapacity(const CourtFacts &facts)
{
    if (!facts.capacity || !facts.capacity->freeDay.isValid())
        return {false, Text::tr("no free amount is recorded")};
    return {true, Text::tr("free amount %1, calculated on %2").arg(format(facts.capacity->free), formatShort(facts.capacity->freeDay))};
}

Finding findOffer(const CourtFacts &facts)
{
    if (!facts.offer)
        return {false, Text::tr("no offer is chosen")};
    return {true, Text::tr("offer of %1").arg(format(facts.offer->day))};
}

Finding findReplies(const CourtFacts &facts)
{
    if (!facts.offer)
        return {false, Text::tr("no offer is chosen")};
    QStringList silent;
    for (const CreditorOffer &creditor : facts.creditors) {
        if (isAsked(creditor) && creditor.reply.isEmpty())
            silent.append(creditor.creditor);
        if (creditor.reply == "no"_L1 && creditor.reason.trimmed().isEmpty())
            return {false, Text::tr("the reason of %1 is not recorded").arg(creditor.creditor)};
    }
    const QString found = sentence(agreementOf(facts.creditors));
    return {true, silent.isEmpty() ? found : found + u' ' + Text::tr("No answer: %1.").arg(silent.join(u", "_s))};
}

Finding findCrisis(const CourtFacts &facts)
{
    const Catalogue threats = debtList(u"threats"_s);
    for (const Debt &debt : facts.debts) {
        const CatalogueEntry *entry = threats.find(debt.threat);
        if (debt.threatens() && entry && entry->fields["crisis"_L1].toBool())
            return {true, Text::tr("%1 by %2 on %3").arg(entry->label(), debt.creditor, format(debt.threatDay))};
    }
    return {false, Text::tr("the board shows no eviction, cut-off or cancelled health insurance")};
}

Finding find(const QString &what, const CourtFacts &facts)
{
    static const QHash<QString, Finding (*)(const CourtFacts &)> finders{{u"debts"_s, findDebts}, {u"places"_s, findPlaces}, {u"income"_s, findIncome}, {u"capacity"_s, findCapacity},
                                                                         {u"offer"_s, findOffer}, {u"replies"_s, findReplies}, {u"crisis"_s, findCrisis}};
    const auto finder = finders.value(what);
    if (!finder)
        throw Failure(Failure::Kind::File, u"debt/court.json"_s, u"nothing finds "_s + what);
    return finder(facts);
}

} // namespace

bool CourtFile::has(const QString &item) const
{
    return present.split(u' ', Qt::SkipEmptyParts).contains(item + u":yes"_s);
}

void CourtFile::set(const QString &item, bool isPresent)
{
    QStringList pairs = present.split(u' ', Qt::SkipEmptyParts);
    pairs.removeAll(item + u":yes"_s);
    if (isPresent)
        pairs.append(item + u":yes"_s);
    pairs.sort();
    present = pairs.join(u' ');
}

template <> const Table<CourtFile> &tableOf<CourtFile>()
{
    static const Table<CourtFile> table{
        QStringLiteral("debt_court"),
        {column<&CourtFile::id>("id"),
         column<&CourtFile::dossier>("dossier"),
         column<&CourtFile::kind>("kind"),
         column<&CourtFile::offer>("offer"),
         column<&CourtFile::started>("started"),
         column<&CourtFile::present>("present"),
         column<&CourtFile::filed>("filed"),
         column<&CourtFile::heard>("heard"),
         column<&CourtFile::decided>("decided"),
         column<&CourtFile::outcome>("outcome"),
         column<&CourtFile::until>("until_day"),
         column<&CourtFile::remark>("remark")}};
    return table;
}

QList<CourtItem> itemsOf(const CourtFile &file, const CourtFacts &facts, const RuleBook &rules)
{
    QList<CourtItem> items;
    const Catalogue list = Catalogue::read(u"debt/court"_s);
    for (const CatalogueEntry &entry : list.entries()) {
        if (!entry.fields["for"_L1].toArray().contains(file.kind))
            continue;
        if (entry.fields["when"_L1].toString() == "partner"_L1 && !facts.partner)
            continue;
        CourtItem item;
        item.key = entry.key;
        item.title = entry.label();
        item.article = entry.fields["article"_L1].toString();
        item.verified = entry.fields["verified"_L1].toBool(true);
        item.papers = facts.papers.value(entry.key);
        if (const QString what = entry.fields["auto"_L1].toString(); !what.isEmpty()) {
            const Finding finding = find(what, facts);
            item.automatic = true;
            item.present = finding.present;
            item.why = finding.why;
        } else {
            item.present = file.has(entry.key) || item.papers > 0;
        }
        if (const RuleValue *rule = rules.on(file.started).lookUp(entry.fields["rule"_L1].toString()); rule && rule->value)
            item.why = Text::tr("looking back %1 years").arg(*rule->value);
        items.append(item);
    }
    return items;
}

int missingOf(const QList<CourtItem> &items)
{
    return int(std::count_if(items.begin(), items.end(), [](const CourtItem &item) { return !item.present; }));
}

QList<Problem> check(const CourtFile &file, QDate today)
{
    QList<Problem> problems;
    const QList<std::pair<QDate, QString>> days{{file.started, u"started"_s}, {file.filed, u"filed"_s}, {file.decided, u"decided"_s}};
    for (const auto &[day, field] : days)
        if (day.isValid() && day > today)
            problems.append({Blocks, field, Text::tr("This day lies ahead. Fill it in once it has happened.")});
    if (!file.started.isValid())
        problems.append({Blocks, u"started"_s, Text::tr("Fill in since when the file is being made.")});
    if (file.decided.isValid() != !file.outcome.isEmpty())
        problems.append({Blocks, file.outcome.isEmpty() ? u"outcome"_s : u"decided"_s, Text::tr("A judgment has a day and an outcome.")});
    if (file.kind == "forced"_L1 && file.offer.isEmpty())
        problems.append({Warns, u"offer"_s, Text::tr("A forced agreement is about an offer that was made before (Fw art. 287a(1)). Choose it.")});
    if (file.kind != "moratorium"_L1 && file.until.isValid())
        problems.append({Warns, u"until_day"_s, Text::tr("Only a moratorium holds for a time.")});
    return problems;
}

QDate moratoriumUntil(QDate granted, const RuleBook &rules)
{
    return granted.addMonths(int(rules.on(granted)[moratoriumRule])).addDays(-1);
}

} // namespace core
