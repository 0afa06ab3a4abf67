#include "ui/debt/offerdialogs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::OfferDialogs)
};

using core::CreditorOffer;
using core::DebtDivision;
using core::DebtOffer;
using core::DebtPayment;
using core::DebtReview;
using core::DebtShare;

/// "Preferent 17,49 % · concurrent 8,74 %, and who gets nothing of it."
QString divisionWords(const DebtDivision &division)
{
    if (division.shares.isEmpty())
        return {};
    QStringList words;
    for (const char *rank : {"preferent", "concurrent"}) {
        core::Money claims;
        core::Money offered;
        for (const DebtShare &share : division.shares)
            if (share.treatment != "full"_L1 && (share.rank == QLatin1StringView(rank) || (qstrcmp(rank, "concurrent") == 0 && share.rank == "secured"_L1))) {
                claims += share.counted();
                offered += share.offered;
            }
        if (!claims.isZero())
            words.append(Text::tr("%1: %2 of %3, %4").arg(core::debtLabel(u"ranks"_s, QLatin1StringView(rank)), format(offered.shareOf(claims)), format(claims), format(offered)));
    }
    core::Money forgiven;
    for (const DebtShare &share : division.shares)
        forgiven += share.forgiven();
    words.append(Text::tr("forgiven: %1").arg(format(forgiven)));
    if (!division.left.isEmpty())
        words.append(Text::tr("outside: %1").arg(division.left.join(u"; "_s)));
    return words.join(u'\n');
}

QList<Choice> loanChoices(const DebtDesk &desk)
{
    QList<Choice> choices{{QString(), u"–"_s}};
    const QList<core::Loan> loans = desk.loans.loans(desk.dossier);
    for (const core::Loan &loan : loans)
        choices.append({loan.id.text(), Text::tr("%1 of %2").arg(format(loan.principal), formatShort(loan.paidOut))});
    return choices;
}

} // namespace

void openOffer(const DebtDesk &desk, const DebtOffer &offer, QWidget *parent, const std::function<void(const DebtOffer &)> &stored)
{
    auto *dialog = new RecordDialog<DebtOffer>(desk, u"offer-new-"_s + offer.method, {core::debtLabel(u"methods"_s, offer.method), Text::tr("Make offer"), Text::tr("Cancel")}, parent);
    auto *form = dialog->form();
    form->add(Text::tr("Offer of"), &DebtOffer::day);
    if (offer.isMediation()) {
        form->add(Text::tr("Reserved every month"), &DebtOffer::month);
        form->add(Text::tr("Months"), &DebtOffer::months, 120);
    }
    form->add(Text::tr("To be divided"), &DebtOffer::available);
    auto *ratio = new ChoiceEdit({{u"200000"_s, Text::tr("twice as much")}, {u"100000"_s, Text::tr("the same percentage")}}, form);
    ratio->setObjectName(u"ratio"_s);
    ratio->setValue(QString::number(offer.ratio.thousandths()));
    form->addWidget(Text::tr("Preferent creditors get"), ratio);
    const auto taken = [ratio](DebtOffer record) {
        record.ratio = core::Percentage::ofThousandths(ratio->value().toLongLong());
        return record;
    };
    if (!offer.isMediation())
        form->addChoice(Text::tr("Paid by Bbz loan"), &DebtOffer::loan, loanChoices(desk));
    form->add(Text::tr("Answer asked by"), &DebtOffer::answerBy);
    form->addText(Text::tr("Remark"), &DebtOffer::remark);
    dialog->hint = [desk, taken](const DebtOffer &record) { return record.day.isValid() ? divisionWords(desk.offers.divide(taken(record))) : QString(); };
    dialog->check = [desk, taken](const DebtOffer &record) { return record.day.isValid() ? desk.offers.divide(taken(record)).problems : QList<core::Problem>(); };
    dialog->save = [desk, taken](const DebtOffer &record) -> QList<core::Problem> {
        if (!record.day.isValid() || record.day > desk.today())
            return {{core::Problem::Weight::Blocks, u"day"_s, Text::tr("Fill in of which day the offer is, up to and including today.")}};
        return desk.offers.make(desk.offers.divide(taken(record)));
    };
    QObject::connect(ratio, &QComboBox::activated, dialog, [form] {
        if (form->onEdited)
            form->onEdited();
    });
    dialog->stored = stored;
    dialog->setNew();
    dialog->openWith(offer);
}

void openReply(const DebtDesk &desk, const CreditorOffer &creditor, QWidget *parent)
{
    DebtShare share = creditor.shares.first();
    if (share.reply.isEmpty())
        share.replied = desk.today();
    auto *dialog = new RecordDialog<DebtShare>(desk, u"offer-reply"_s, {Text::tr("Answer of %1").arg(creditor.creditor), Text::tr("Record answer"), Text::tr("Cancel")}, parent);
    auto *form = dialog->form();
    form->addChoice(Text::tr("Answer"), &DebtShare::reply, {{QString(), Text::tr("none yet")}, {u"yes"_s, Text::tr("agrees")}, {u"no"_s, Text::tr("refuses")}});
    form->add(Text::tr("On"), &DebtShare::replied);
    form->addText(Text::tr("Reason or condition"), &DebtShare::reason);
    dialog->hint = [creditor](const DebtShare &) {
        return Text::tr("Claim %1, gets %2 (%3), forgives %4.").arg(format(creditor.claim), format(creditor.offered), format(creditor.share()), format(creditor.forgiven()));
    };
    const QString key = creditor.id;
    dialog->save = [desk, key](const DebtShare &record) { return desk.offers.reply(record.offer, key, record.reply, record.replied, record.reason); };
    dialog->openWith(share);
}

void openAccept(const DebtDesk &desk, const DebtOffer &offer, QWidget *parent)
{
    DebtOffer proposed = offer;
    proposed.accepted = desk.today();
    proposed.starts = core::Month::of(desk.today()).next().firstDay();
    auto *dialog = new RecordDialog<DebtOffer>(desk, u"offer-accept"_s, {Text::tr("Everybody is bound"), Text::tr("Start arrangement"), Text::tr("Cancel")}, parent);
    auto *form = dialog->form();
    form->add(Text::tr("Agreed, or ordered by the court, on"), &DebtOffer::accepted);
    form->add(offer.isMediation() ? Text::tr("First day of the term") : Text::tr("Paid out on"), &DebtOffer::starts);
    const QString words = core::sentence(core::agreementOf(desk.offers.creditors(offer.id)));
    dialog->hint = [words](const DebtOffer &record) {
        return record.isMediation() && record.starts.isValid() ? words + u' ' + Text::tr("The term runs until %1.").arg(format(record.lastDay())) : words;
    };
    dialog->save = [desk](const DebtOffer &record) { return desk.offers.accept(record); };
    dialog->openWith(proposed);
}

void openFinish(const DebtDesk &desk, const DebtOffer &offer, QWidget *parent)
{
    DebtOffer proposed = offer;
    proposed.ended = desk.today();
    proposed.outcome = offer.accepted.isValid() ? u"discharged"_s : u"refused"_s;
    auto *dialog = new RecordDialog<DebtOffer>(desk, u"offer-finish"_s, {Text::tr("How it ended"), Text::tr("End"), Text::tr("Cancel")}, parent);
    auto *form = dialog->form();
    form->add(Text::tr("Ended on"), &DebtOffer::ended);
    form->addChoice(Text::tr("How"), &DebtOffer::outcome, debtChoices(u"outcomes"_s));
    form->addText(Text::tr("Remark"), &DebtOffer::remark);
    const core::ArrangementState state = desk.offers.state(offer);
    const core::Agreement agreement = core::agreementOf(desk.offers.creditors(offer.id));
    dialog->hint = [state, agreement](const DebtOffer &record) {
        if (record.outcome != "discharged"_L1)
            return QString();
        return Text::tr("Paid %1; %2 is forgiven; still to be paid %3. The debts in it are settled.").arg(format(state.paid), format(agreement.forgiven), format(state.owed));
    };
    dialog->save = [desk](const DebtOffer &record) { return desk.offers.finish(record); };
    dialog->openWith(proposed);
}

void openPayment(const DebtDesk &desk, const DebtOffer &offer, QWidget *parent)
{
    DebtPayment payment;
    payment.id = core::Id<DebtPayment>::fresh();
    payment.dossier = offer.dossier;
    payment.offer = offer.id;
    payment.day = desk.today();
    payment.kind = offer.isMediation() ? u"reserved"_s : u"paid"_s;
    payment.amount = offer.isMediation() ? offer.month : core::Money();
    auto *dialog = new RecordDialog<DebtPayment>(desk, u"offer-payment"_s, {Text::tr("Payment"), Text::tr("Record payment"), Text::tr("Cancel")}, parent);
    auto *form = dialog->form();
    form->add(Text::tr("On"), &DebtPayment::day);
    form->addChoice(Text::tr("What"), &DebtPayment::kind, debtChoices(u"payments"_s));
    QList<Choice> creditors{{QString(), u"–"_s}};
    const QList<DebtShare> shares = desk.offers.shares(offer.id);
    for (const DebtShare &share : shares)
        creditors.append({share.id.text(), Text::tr("%1, gets %2").arg(share.creditor, format(share.offered))});
    form->addChoice(Text::tr("To creditor"), &DebtPayment::share, creditors);
    form->add(Text::tr("Amount"), &DebtPayment::amount);
    form->add(Text::tr("Note"), &DebtPayment::note);
    const core::ArrangementState state = desk.offers.state(offer);
    dialog->hint = [state](const DebtPayment &) {
        return state.behind().isZero() ? Text::tr("Reserved %1, in the fund %2.").arg(format(state.reserved), format(state.inFund()))
                                       : Text::tr("Reserved %1 of %2: behind by %3.").arg(format(state.reserved), format(state.expected), format(state.behind()));
    };
    dialog->save = [desk](const DebtPayment &record) { return desk.offers.pay(record); };
    dialog->setNew();
    dialog->openWith(payment);
}

void openReview(const DebtDesk &desk, const DebtReview &review, QWidget *parent)
{
    DebtReview proposed = review;
    if (!proposed.held.isValid())
        proposed.held = desk.today();
    const auto capacity = desk.debts.capacity(desk.dossier);
    if (capacity && !review.held.isValid())
        proposed.month = core::reckon(*capacity, desk.debts.rules(), capacity->day).month;
    auto *dialog = new RecordDialog<DebtReview>(desk, u"offer-review"_s, {Text::tr("Yearly talk"), Text::tr("Record talk"), Text::tr("Cancel")}, parent);
    auto *form = dialog->form();
    form->add(Text::tr("Held on"), &DebtReview::held);
    form->add(Text::tr("Reserved every month from then on"), &DebtReview::month);
    form->addText(Text::tr("What came out"), &DebtReview::finding);
    const core::Money before = review.month;
    const QDate figures = capacity ? capacity->day : QDate();
    dialog->hint = [before, figures](const DebtReview &record) {
        const QString from = figures.isValid() ? Text::tr("Capacity of %1.").arg(format(figures)) : Text::tr("Fill in the capacity first.");
        return record.month == before ? from : from + u' ' + Text::tr("It was %1 a month: %2.").arg(format(before), record.month > before ? Text::tr("more for the creditors") : Text::tr("less for the creditors"));
    };
    dialog->save = [desk](const DebtReview &record) { return desk.offers.hold(record); };
    dialog->openWith(proposed);
}

} // namespace ui
