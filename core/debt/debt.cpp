#include "core/debt/debt.h"

#include "core/base/identifiers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Debt)
};

using enum Problem::Weight;

const QString lists = u"debt/kinds"_s;

QJsonObject fieldsOf(const QString &list, const QString &key)
{
    const Catalogue catalogue = debtList(list);
    const CatalogueEntry *entry = catalogue.find(key);
    return entry ? entry->fields : QJsonObject();
}

void checkAmounts(const Debt &debt, QList<Problem> &problems)
{
    if (debt.creditor.trimmed().isEmpty())
        problems.append({Blocks, u"creditor"_s, Text::tr("Fill in who the creditor is.")});
    if (debt.amount().isZero() && !debt.isConfirmed())
        problems.append({Blocks, u"principal_cents"_s, Text::tr("Fill in what is owed. When it is nothing, record the balance that the creditor stated.")});
    if (debt.secured > debt.amount())
        problems.append({Blocks, u"secured_cents"_s, Text::tr("The security cannot cover more than the claim.")});
    if (debt.vat > debt.amount())
        problems.append({Blocks, u"vat_cents"_s, Text::tr("The VAT cannot be more than the claim.")});
    if (!debt.balance.isZero() && !debt.isConfirmed())
        problems.append({Blocks, u"balance_day"_s, Text::tr("Fill in of which day the stated balance is.")});
}

void checkDays(const Debt &debt, QDate today, QList<Problem> &problems)
{
    const QList<std::pair<QDate, QString>> past{{debt.origin, u"origin"_s}, {debt.balanceAsked, u"balance_asked"_s}, {debt.balanceDay, u"balance_day"_s}, {debt.titleDay, u"title_day"_s},
                                                {debt.seizureDay, u"seizure_day"_s}, {debt.averted, u"averted"_s}, {debt.settled, u"settled"_s}};
    for (const auto &[day, field] : past)
        if (day.isValid() && day > today)
            problems.append({Blocks, field, Text::tr("This day lies ahead. Fill in a day up to and including today.")});
    if (debt.origin.isValid() && debt.due.isValid() && debt.due < debt.origin)
        problems.append({Blocks, u"due"_s, Text::tr("It cannot fall due before it began.")});
}

void checkThreat(const Debt &debt, QDate today, QList<Problem> &problems)
{
    if (debt.threat.isEmpty()) {
        if (debt.threatDay.isValid())
            problems.append({Blocks, u"threat"_s, Text::tr("Choose what threatens on that day.")});
        return;
    }
    if (!debt.threatDay.isValid())
        problems.append({Blocks, u"threat_day"_s, Text::tr("Fill in on which day it happens; estimate it when the letter names none.")});
    if (debt.threatens() && debt.threatActor.isEmpty())
        problems.append({Warns, u"threat_actor"_s, Text::tr("Nobody acts on this threat yet. Choose who does.")});
    if (debt.threatens() && debt.threatDay.isValid() && debt.threatDay < today)
        problems.append({Warns, u"threat_day"_s, Text::tr("This day is past. Record that it was averted, or the new day.")});
}

void checkRank(const Debt &debt, int proofs, QList<Problem> &problems)
{
    const QJsonObject ground = fieldsOf(u"grounds"_s, debt.ground);
    const QString fitting = ground["rank"_L1].toString();
    if (debt.rank != "concurrent"_L1 && debt.ground.isEmpty())
        problems.append({Blocks, u"ground"_s, Text::tr("Choose why this claim goes before others.")});
    else if (!fitting.isEmpty() && fitting != debt.rank)
        problems.append({Warns, u"rank"_s, Text::tr("A claim on this ground is usually %1.").arg(debtLabel(u"ranks"_s, fitting).toLower())});
    if (debt.rank == "secured"_L1 && debt.secured.isZero())
        problems.append({Warns, u"secured_cents"_s, Text::tr("Fill in what the security is worth: only that part goes before others; the rest is concurrent (Fw art. 349(3)).")});
    if (ground["proof"_L1].toBool() && proofs == 0)
        problems.append({Warns, u"ground"_s, Text::tr("Retention of title counts only with proof. Add the paper.")});
    if (const QString usual = fieldsOf(u"kinds"_s, debt.kind)["ground"_L1].toString(); !usual.isEmpty() && debt.rank == "concurrent"_L1)
        problems.append({Warns, u"rank"_s, Text::tr("A claim of this kind is usually preferent: %1.").arg(debtLabel(u"grounds"_s, usual))});
}

void checkTreatment(const Debt &debt, QList<Problem> &problems)
{
    if (debt.fraud && debt.treatment == "regulated"_L1)
        problems.append({Warns, u"treatment"_s, Text::tr("With fraud and a fine the municipality may not help to remit a claim on benefit (Pw art. 60c). Keep it outside the arrangement.")});
    if (fieldsOf(u"kinds"_s, debt.kind)["outside"_L1].toBool() && debt.treatment != "outside"_L1)
        problems.append({Warns, u"treatment"_s, Text::tr("A study loan stays outside, but for its arrears (Fw art. 299a).")});
    if (debt.treatment != "regulated"_L1 && debt.treatmentReason.trimmed().isEmpty())
        problems.append({Blocks, u"treatment_reason"_s, Text::tr("Write why this claim is not treated like the others.")});
    if (debt.disputed && debt.dispute.trimmed().isEmpty())
        problems.append({Blocks, u"dispute"_s, Text::tr("Write what is disputed.")});
}

} // namespace

template <> const Table<Debt> &tableOf<Debt>()
{
    static const Table<Debt> table{
        QStringLiteral("debts"),
        {column<&Debt::id>("id"),
         column<&Debt::dossier>("dossier"),
         column<&Debt::creditor>("creditor"),
         column<&Debt::address>("address"),
         column<&Debt::postcode>("postcode"),
         column<&Debt::city>("city"),
         column<&Debt::email>("email"),
         column<&Debt::iban>("iban"),
         column<&Debt::reference>("reference"),
         column<&Debt::collector>("collector"),
         column<&Debt::collectorReference>("collector_reference"),
         column<&Debt::business>("business"),
         column<&Debt::kind>("kind"),
         column<&Debt::rank>("rank"),
         column<&Debt::ground>("ground"),
         column<&Debt::origin>("origin"),
         column<&Debt::due>("due"),
         column<&Debt::principal>("principal_cents"),
         column<&Debt::interest>("interest_cents"),
         column<&Debt::costs>("costs_cents"),
         column<&Debt::vat>("vat_cents"),
         column<&Debt::secured>("secured_cents"),
         column<&Debt::balanceAsked>("balance_asked"),
         column<&Debt::balanceDay>("balance_day"),
         column<&Debt::balance>("balance_cents"),
         column<&Debt::disputed>("disputed"),
         column<&Debt::dispute>("dispute"),
         column<&Debt::title>("title"),
         column<&Debt::titleDay>("title_day"),
         column<&Debt::seizure>("seizure"),
         column<&Debt::seizureDay>("seizure_day"),
         column<&Debt::threat>("threat"),
         column<&Debt::threatDay>("threat_day"),
         column<&Debt::threatActor>("threat_actor"),
         column<&Debt::threatAction>("threat_action"),
         column<&Debt::averted>("averted"),
         column<&Debt::treatment>("treatment"),
         column<&Debt::treatmentReason>("treatment_reason"),
         column<&Debt::fraud>("fraud"),
         column<&Debt::codebtor>("codebtor"),
         column<&Debt::settled>("settled"),
         column<&Debt::remark>("remark")}};
    return table;
}

Catalogue debtList(const QString &list) { return Catalogue::read(lists, list); }

QString debtLabel(const QString &list, const QString &key) { return key.isEmpty() ? QString() : debtList(list).label(key); }

QList<Problem> check(const Debt &debt, int proofs, QDate today)
{
    QList<Problem> problems;
    checkAmounts(debt, problems);
    checkDays(debt, today, problems);
    checkThreat(debt, today, problems);
    checkRank(debt, proofs, problems);
    checkTreatment(debt, problems);
    if (!debt.iban.isEmpty() && !Iban::parse(debt.iban))
        problems.append({Blocks, u"iban"_s, Text::tr("This account number is not right. Compare it with the letter.")});
    if (!debt.postcode.isEmpty() && !Postcode::parse(debt.postcode))
        problems.append({Warns, u"postcode"_s, Text::tr("This is no Dutch postcode.")});
    return problems;
}

Debt tidied(Debt debt)
{
    for (QString Debt::*text : {&Debt::creditor, &Debt::address, &Debt::city, &Debt::email, &Debt::reference, &Debt::collector, &Debt::collectorReference, &Debt::codebtor})
        debt.*text = (debt.*text).simplified();
    if (const auto iban = Iban::parse(debt.iban))
        debt.iban = iban->text();
    if (const auto postcode = Postcode::parse(debt.postcode))
        debt.postcode = postcode->text();
    if (debt.threat.isEmpty()) {
        debt.threatActor.clear();
        debt.threatAction.clear();
        debt.averted = {};
    }
    return debt;
}

} // namespace core
