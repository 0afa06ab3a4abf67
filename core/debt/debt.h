#pragma once

#include "core/base/problem.h"
#include "core/base/record.h"
#include "core/dossier/dossier.h"
#include "core/rules/catalogue.h"

namespace core {

/// One claim of one creditor, with who collects it, what ranks it and what threatens.
struct Debt {
    Id<Debt> id;
    Id<Dossier> dossier;
    QString creditor;
    QString address; ///< street and number
    QString postcode;
    QString city;
    QString email;
    QString iban;
    QString reference; ///< of the creditor
    QString collector; ///< bailiff or agency that acts; empty: the creditor itself
    QString collectorReference;
    bool business = true; ///< else private
    QString kind = QStringLiteral("other"); ///< key of resources/debt/kinds.json "kinds"
    QString rank = QStringLiteral("concurrent"); ///< preferent, secured, concurrent
    QString ground; ///< why it is preferent or secured
    QDate origin;
    QDate due;
    Money principal;
    Money interest;
    Money costs;
    Money vat; ///< VAT within the claim that the creditor gets back over what is not paid (Wet OB art. 29)
    Money secured; ///< what the security, or goods under retention of title, are worth
    QDate balanceAsked;
    QDate balanceDay; ///< the creditor stated the balance; null: not confirmed
    Money balance; ///< as stated
    bool disputed = false;
    QString dispute;
    QString title = QStringLiteral("none"); ///< none, judgment, writ, deed
    QDate titleDay;
    QString seizure; ///< empty: none
    QDate seizureDay;
    QString threat; ///< the irreversible act that is announced; empty: none
    QDate threatDay;
    QString threatActor; ///< who does something about it
    QString threatAction; ///< what
    QDate averted; ///< null while the threat stands
    QString treatment = QStringLiteral("regulated"); ///< regulated, full, outside
    QString treatmentReason;
    bool fraud = false; ///< rests on fraud, with a fine or a report (Pw art. 60c)
    QString codebtor;
    QDate settled; ///< null while anything is owed
    QString remark;
    bool operator==(const Debt &) const = default;

    bool isOpen() const { return !settled.isValid(); }
    bool isConfirmed() const { return balanceDay.isValid(); }
    bool threatens() const { return isOpen() && !threat.isEmpty() && !averted.isValid(); }
    /// As the creditor stated it; else principal, interest and costs.
    Money amount() const { return isConfirmed() ? balance : principal + interest + costs; }
};

template <> const Table<Debt> &tableOf<Debt>();

/// A list of resources/debt/kinds.json: kinds, ranks, grounds, titles, seizures, threats, actors, treatments …
Catalogue debtList(const QString &list);
QString debtLabel(const QString &list, const QString &key);

/// What stands in the way of storing it as it is, and where it leaves the law or its proof. `proofs`: papers kept with it.
QList<Problem> check(const Debt &debt, int proofs, QDate today);

/// The debt in the one way it is stored: spaces, postcode and account number.
Debt tidied(Debt debt);

} // namespace core
