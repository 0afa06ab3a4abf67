#include "ui/debt/offerpane.h"

#include "ui/base/attempt.h"
#include "ui/base/notice.h"
#include "ui/debt/letterbox.h"
#include "ui/debt/offerdialogs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::CreditorOffer;
using core::DebtOffer;
using core::DebtReview;

QString stateOf(const DebtOffer &offer)
{
    if (!offer.outcome.isEmpty())
        return core::debtLabel(u"outcomes"_s, offer.outcome);
    return offer.accepted.isValid() ? OfferPane::tr("running") : OfferPane::tr("answers awaited");
}

/// In a narrow card an amount stays on one line with its sign.
QString together(QString text) { return text.replace(u"€ "_s, u"€\u00a0"_s); }

} // namespace

OfferPane::OfferPane(const DebtDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_letters(new Letterbox(desk, this)), m_pages(new QStackedWidget(this)),
      m_offers(new RowsModel<DebtOffer>({Field<DebtOffer>(tr("Offer of"), [](const DebtOffer &row) { return formatShort(row.day); }),
                                         Field<DebtOffer>(tr("How"), [](const DebtOffer &row) { return core::debtLabel(u"methods"_s, row.method); }),
                                         Field<DebtOffer>(tr("To be divided"), [](const DebtOffer &row) { return format(row.available); }).alignedRight(),
                                         Field<DebtOffer>(tr("Answer by"), [](const DebtOffer &row) { return formatShort(row.answerBy); }),
                                         Field<DebtOffer>(tr("State"), [](const DebtOffer &row) { return stateOf(row); })}, this)),
      m_creditors(new RowsModel<CreditorOffer>(creditorFields(), this)),
      m_payments(new RowsModel<PaymentRow>({Field<PaymentRow>(tr("On"), [](const PaymentRow &row) { return formatShort(row.payment.day); }),
                                            Field<PaymentRow>(tr("What"), [](const PaymentRow &row) { return core::debtLabel(u"payments"_s, row.payment.kind); }),
                                            Field<PaymentRow>(tr("Creditor"), [](const PaymentRow &row) { return row.creditor; }),
                                            Field<PaymentRow>(tr("Amount"), [](const PaymentRow &row) { return format(row.payment.amount); }).alignedRight(),
                                            Field<PaymentRow>(tr("Note"), [](const PaymentRow &row) { return row.payment.note; })}, this)),
      m_reviews(new RowsModel<DebtReview>({Field<DebtReview>(tr("Due"), [](const DebtReview &row) { return formatShort(row.due); }),
                                           Field<DebtReview>(tr("Held"), [](const DebtReview &row) { return row.held.isValid() ? formatShort(row.held) : tr("still to come"); }),
                                           Field<DebtReview>(tr("A month from then on"), [](const DebtReview &row) { return row.held.isValid() ? format(row.month) : QString(); }).alignedRight(),
                                           Field<DebtReview>(tr("What came out"), [](const DebtReview &row) { return row.finding; })}, this)),
      m_steps(new RowsModel<StepRow>({Field<StepRow>(tr("Step"), [](const StepRow &row) { return row.step.text; }).withToolTip([](const StepRow &row) { return row.step.text; }),
                                      Field<StepRow>(tr("Amount"), [](const StepRow &row) { return row.step.amount ? format(*row.step.amount) : QString(); }).alignedRight(),
                                      Field<StepRow>(tr("Source"), [](const StepRow &row) { return row.step.source.section(u", http"_s, 0, 0) + (row.step.verified ? QString() : u' ' + tr("(not verified)")); })}, this)),
      m_offerTable(recordTable(m_offers, u"offers"_s, tr("Offers"), 1, this)), m_creditorTable(recordTable(m_creditors, u"offerCreditors"_s, tr("Creditors"), 0, this)),
      m_paymentTable(recordTable(m_payments, u"offerPayments"_s, tr("Payments"), 4, this)), m_reviewTable(recordTable(m_reviews, u"offerReviews"_s, tr("Yearly talks"), 3, this)),
      m_stepTable(recordTable(m_steps, u"offerSteps"_s, tr("Steps of the division"), 0, this)), m_books(new QTabWidget(this)), m_state(new Chip(Meaning::Neutral, {}, this)), m_facts(new QLabel(this)), m_openLoan(debtTool(tr("Open the Bbz loan"), u"openLoan"_s, this)),
      m_notice(new Notice(this))
{
    m_pages->addWidget(makeEmpty());
    m_pages->addWidget(makeBody());
    connect(m_letters, &Letterbox::written, this, &OfferPane::told);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
}

QList<Field<CreditorOffer>> OfferPane::creditorFields()
{
    return {Field<CreditorOffer>(tr("Creditor"), [](const CreditorOffer &row) { return row.creditor; }),
            Field<CreditorOffer>(tr("Takes part with"), [](const CreditorOffer &row) { return format(row.claim); }).alignedRight(),
            Field<CreditorOffer>(tr("Share"), [](const CreditorOffer &row) { return format(row.share()); }).alignedRight(),
            Field<CreditorOffer>(tr("Gets"), [](const CreditorOffer &row) { return format(row.offered); }).alignedRight(),
            Field<CreditorOffer>(tr("Forgiven"), [](const CreditorOffer &row) { return format(row.forgiven()); }).alignedRight(),
            Field<CreditorOffer>(tr("Letter"), [](const CreditorOffer &row) { return row.reminded.isValid() ? tr("reminded %1").arg(formatShort(row.reminded)) : row.sent.isValid() ? formatShort(row.sent) : QString(); }),
            Field<CreditorOffer>(tr("Answer"), [](const CreditorOffer &row) {
                if (!isAsked(row))
                    return tr("paid in full");
                return row.reply == "yes"_L1 ? tr("agrees") : row.reply == "no"_L1 ? tr("refuses") : tr("none yet");
            }).withToolTip([](const CreditorOffer &row) { return row.reason; })};
}

QWidget *OfferPane::makeEmpty()
{
    auto *empty = new QWidget(this);
    auto *words = new QLabel(tr("There is no offer yet. Mediation spreads what can be reserved over the term; a settlement credit pays at once, perhaps out of a Bbz loan. Both divide over the same board."), empty);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    auto *middle = new QVBoxLayout(empty);
    middle->addStretch();
    middle->addWidget(words);
    for (const char *method : {"mediation", "credit"}) {
        const QString key = QString::fromLatin1(method);
        auto *make = new QPushButton(core::debtLabel(u"methods"_s, key) + u" …"_s, empty);
        make->setObjectName(u"makeFirst-"_s + key);
        connect(make, &QPushButton::clicked, this, [this, key] { this->make(key); });
        middle->addWidget(make, 0, Qt::AlignHCenter);
    }
    auto *balances = new QPushButton(tr("Ask creditors for their balance …"), empty);
    balances->setObjectName(u"askBalances"_s);
    connect(balances, &QPushButton::clicked, m_letters, &Letterbox::askBalances);
    middle->addWidget(balances, 0, Qt::AlignHCenter);
    middle->addStretch();
    return empty;
}

QWidget *OfferPane::makeBody()
{
    auto *body = new QWidget(this);
    m_offerTable->setFixedHeight(3 * tableRowHeight + space::inside);
    connect(m_offerTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_id = m_offers->at(now.row()).id;
        attempt(m_desk.ask, tr("Showing the offer"), [this] { showChosen(); });
    });
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::group);
    columns->addWidget(makeBooks(), 1);
    columns->addWidget(makeSide());
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins({});
    rows->setSpacing(space::inside);
    rows->addWidget(m_offerTable);
    rows->addWidget(makeBar(body));
    rows->addWidget(m_notice);
    rows->addLayout(columns, 1);
    return body;
}

QWidget *OfferPane::makeBar(QWidget *body)
{
    auto *holder = new QWidget(body);
    auto *bar = new QHBoxLayout(holder);
    bar->setContentsMargins({});
    bar->setSpacing(space::inside);
    const auto add = [&](const QString &text, const QString &name, auto verb) {
        auto *button = debtTool(text, name, holder);
        connect(button, &QToolButton::clicked, this, verb);
        bar->addWidget(button);
        return button;
    };
    const auto menuOf = [&](const QString &text, const QString &name) {
        auto *button = debtTool(text, name, holder);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(new QMenu(button));
        bar->addWidget(button);
        return button->menu();
    };
    const auto with = [this](void (*open)(const DebtDesk &, const DebtOffer &, QWidget *)) {
        return [this, open] {
            if (const auto offer = chosen())
                open(m_desk, *offer, this);
        };
    };
    QMenu *letters = menuOf(tr("Letters"), u"lettersMenu"_s);
    m_letters->fill(letters, [this] { return chosen(); });
    letters->addSeparator();
    connect(letters->addAction(tr("Only to the chosen creditor …")), &QAction::triggered, this, &OfferPane::letterOfOne);
    add(tr("Answer …"), u"replyOffer"_s, [this] { reply(); });
    m_accept = add(tr("Agreement …"), u"acceptOffer"_s, with(openAccept));
    add(tr("Payment …"), u"payOffer"_s, with(openPayment));
    add(tr("Yearly talk …"), u"reviewOffer"_s, [this] { review(); });
    m_finish = add(tr("End …"), u"finishOffer"_s, with(openFinish));
    bar->addStretch();
    add(tr("Remove …"), u"removeOffer"_s, [this] { remove(); });
    QMenu *make = menuOf(tr("New offer"), u"makeOffer"_s);
    for (const char *method : {"mediation", "credit"}) {
        const QString key = QString::fromLatin1(method);
        QAction *action = make->addAction(core::debtLabel(u"methods"_s, key) + u" …"_s);
        action->setObjectName(u"make-"_s + key);
        connect(action, &QAction::triggered, this, [this, key] { this->make(key); });
    }
    add(tr("Document …"), u"offerDocument"_s, [this] {
        const auto offer = chosen();
        m_desk.makeDocument(offer && offer->accepted.isValid() ? u"debt-progress"_s : u"debt-offer"_s, m_id.text());
    });
    return holder;
}

QWidget *OfferPane::makeBooks()
{
    m_books->setObjectName(u"offerBooks"_s);
    m_books->addTab(m_creditorTable, tr("Creditors"));
    auto *payments = new QWidget(m_books);
    auto *layout = new QVBoxLayout(payments);
    layout->setContentsMargins(0, space::tight, 0, 0);
    layout->setSpacing(space::tight);
    layout->addWidget(m_paymentTable, 1);
    auto *undo = debtTool(tr("Remove payment …"), u"removePayment"_s, payments);
    connect(undo, &QToolButton::clicked, this, &OfferPane::removePayment);
    layout->addWidget(undo, 0, Qt::AlignLeft);
    m_books->addTab(payments, tr("Payments"));
    m_books->addTab(m_reviewTable, tr("Yearly talks"));
    m_books->addTab(m_stepTable, tr("How it was divided"));
    connect(m_creditorTable, &QTableView::activated, this, &OfferPane::reply);
    connect(m_reviewTable, &QTableView::activated, this, &OfferPane::review);
    return m_books;
}

QWidget *OfferPane::makeSide()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::group, space::inside, space::group, space::inside);
    layout->setSpacing(space::inside);
    m_state->setObjectName(u"offerState"_s);
    layout->addWidget(m_state, 0, Qt::AlignLeft);
    m_facts->setObjectName(u"offerFacts"_s);
    m_facts->setWordWrap(true);
    layout->addWidget(m_facts);
    m_openLoan->setVisible(false);
    connect(m_openLoan, &QToolButton::clicked, this, [this] {
        if (const auto offer = chosen())
            m_desk.showLoan(core::Id<core::Loan>::parse(offer->loan));
    });
    layout->addWidget(m_openLoan, 0, Qt::AlignLeft);
    layout->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidget(card);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(280);
    return area;
}

std::optional<DebtOffer> OfferPane::chosen() const
{
    for (const DebtOffer &offer : m_offers->rows())
        if (offer.id == m_id)
            return offer;
    return std::nullopt;
}

void OfferPane::goTo(const QString &book)
{
    const QStringList order{u"creditors"_s, u"payments"_s, u"reviews"_s, u"steps"_s};
    m_books->setCurrentIndex(std::max(0, int(order.indexOf(book))));
}

void OfferPane::reload()
{
    m_offers->reset(m_desk.offers.offers(m_desk.dossier));
    m_pages->setCurrentIndex(m_offers->rowCount() == 0 ? 0 : 1);
    if (m_offers->rowCount() == 0)
        return;
    if (!chosen())
        m_id = m_offers->at(0).id;
    for (int row = 0; row < m_offers->rowCount(); ++row)
        if (m_offers->at(row).id == m_id)
            m_offerTable->setCurrentIndex(m_offers->index(row, 0));
    showChosen();
}

void OfferPane::showChosen()
{
    const auto offer = chosen();
    if (!offer)
        return;
    const QList<core::DebtShare> shares = m_desk.offers.shares(offer->id);
    const QList<CreditorOffer> creditors = core::creditorsOf(shares);
    m_creditors->reset(creditors);
    QList<PaymentRow> payments;
    for (const core::DebtPayment &payment : m_desk.offers.payments(offer->id)) {
        const auto share = std::find_if(shares.begin(), shares.end(), [&](const core::DebtShare &one) { return one.id.text() == payment.share; });
        payments.append({payment.id, payment, share == shares.end() ? QString() : share->creditor});
    }
    m_payments->reset(payments);
    m_reviews->reset(m_desk.offers.reviews(offer->id));
    QList<StepRow> steps;
    const core::CalcAnswer answer = core::answerOf(*offer);
    for (const core::Step &step : answer.steps)
        steps.append({int(steps.size()) + 1, step});
    m_steps->reset(steps);
    m_accept->setEnabled(offer->isOpen() && !offer->accepted.isValid());
    m_finish->setEnabled(offer->isOpen());
    m_notice->clear();
    showSide(*offer, creditors);
}

void OfferPane::showSide(const DebtOffer &offer, const QList<CreditorOffer> &creditors)
{
    const core::Agreement agreement = core::agreementOf(creditors);
    const Meaning meaning = offer.outcome == "discharged"_L1 ? Meaning::Good : !offer.isOpen() ? Meaning::Neutral : agreement.refused > 0 && !offer.accepted.isValid() ? Meaning::Stop : offer.accepted.isValid() ? Meaning::Good : Meaning::Info;
    m_state->set(meaning, agreement.refused > 0 && offer.isOpen() && !offer.accepted.isValid() ? tr("refused by %n creditor(s)", nullptr, agreement.refused) : stateOf(offer));
    QStringList facts{core::sentence(agreement)};
    if (agreement.refused > 0)
        facts.append(tr("Refused: %1 of %2.").arg(agreement.refused).arg(format(agreement.refusedClaim)));
    if (agreement.isFull() && !offer.accepted.isValid() && offer.isOpen())
        facts.append(tr("Everybody agrees: record the agreement."));
    if (agreement.refused > 0 && offer.isOpen() && !offer.accepted.isValid())
        facts.append(tr("A court can order who refuses without good reason: begin a file under “Court”."));
    facts.append(tr("Offered %1, forgiven %2.").arg(format(agreement.offered), format(agreement.forgiven)));
    if (offer.isMediation())
        facts.append(tr("%1 a month over %2 months.").arg(format(offer.month)).arg(offer.months));
    const auto loan = m_desk.store().find(core::Id<core::Loan>::parse(offer.loan));
    m_openLoan->setVisible(loan && m_desk.showLoan);
    if (loan)
        facts.append(tr("Paid by the Bbz loan of %1 (%2).").arg(formatShort(loan->paidOut), format(loan->principal)));
    if (offer.accepted.isValid()) {
        const core::ArrangementState state = m_desk.offers.state(offer);
        if (offer.isMediation()) {
            facts.append(tr("Term %1 to %2.").arg(formatShort(offer.starts), formatShort(offer.lastDay())));
            facts.append(state.behind().isZero() ? tr("Reserved %1: on schedule.").arg(format(state.reserved)) : tr("Reserved %1 of %2: behind by %3.").arg(format(state.reserved), format(state.expected), format(state.behind())));
        }
        facts.append(tr("Paid to creditors %1, still to be paid %2.").arg(format(state.paid), format(state.owed)));
    }
    if (!offer.remark.isEmpty())
        facts.append(offer.remark);
    m_facts->setText(together(facts.join(u"\n\n"_s)));
}

void OfferPane::make(const QString &method)
{
    attempt(m_desk.ask, tr("Making an offer"), [&] {
        const DebtOffer proposal = m_desk.offers.proposal(m_desk.dossier, method);
        if (method == "mediation"_L1 && !m_desk.debts.capacity(m_desk.dossier))
            m_desk.ask.tell(tr("New offer"), tr("The repayment capacity is not filled in yet: the offer begins at nothing."));
        openOffer(m_desk, proposal, this, [this](const DebtOffer &stored) {
            m_id = stored.id;
            reload();
        });
    });
}

void OfferPane::reply()
{
    const int row = m_creditorTable->currentIndex().row();
    if (row < 0 || !isAsked(m_creditors->at(row)))
        return m_desk.ask.tell(tr("Answer"), tr("Choose a creditor in the list that is asked something."));
    openReply(m_desk, m_creditors->at(row), this);
}

void OfferPane::letterOfOne()
{
    const int row = m_creditorTable->currentIndex().row();
    const auto offer = chosen();
    if (row < 0 || !offer)
        return m_desk.ask.tell(tr("One letter"), tr("Choose a creditor in the list first."));
    const QString kind = offer->outcome == "discharged"_L1 ? u"discharged"_s : offer->accepted.isValid() ? u"accepted"_s : m_creditors->at(row).sent.isValid() ? u"reminder"_s : u"offer"_s;
    m_desk.makeDocument(u"letter/debt-"_s + kind, m_creditors->at(row).shares.first().id.text());
}

void OfferPane::review()
{
    const int row = m_reviewTable->currentIndex().row();
    if (row >= 0)
        return openReview(m_desk, m_reviews->at(row), this);
    for (const DebtReview &review : m_reviews->rows())
        if (!review.held.isValid())
            return openReview(m_desk, review, this);
    m_desk.ask.tell(tr("Yearly talk"), tr("No yearly talk is planned: they come with the agreement."));
}

void OfferPane::removePayment()
{
    const int row = m_paymentTable->currentIndex().row();
    if (row < 0)
        return;
    const core::DebtPayment payment = m_payments->at(row).payment;
    if (m_desk.ask.confirm(tr("Remove payment"), tr("Remove the payment of %1 on %2? It goes to the bin and can be put back.").arg(format(payment.amount), format(payment.day)), tr("Remove payment")))
        attempt(m_desk.ask, tr("Removing the payment"), [&] { m_desk.offers.remove(payment.id); });
}

void OfferPane::remove()
{
    const auto offer = chosen();
    if (!offer || !m_desk.ask.confirm(tr("Remove offer"), tr("Remove the offer of %1 with all answers? It goes to the bin and can be put back.").arg(format(offer->day)), tr("Remove offer")))
        return;
    attempt(m_desk.ask, tr("Removing the offer"), [&] {
        const QList<core::Problem> problems = m_desk.offers.remove(offer->id);
        if (core::blocks(problems))
            m_notice->show(problems);
    });
}

} // namespace ui
