#include "ui/bbz/loanfacts.h"

#include "core/debt/offer.h"
#include "ui/base/format.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::LoanFacts)
};

} // namespace

QString loanFacts(const core::Loan &loan, const core::LoanAccount &account)
{
    const QString scheme = loan.scheme == "linear"_L1 ? Text::tr("linear") : Text::tr("annuity");
    QStringList facts{Text::tr("Left in the books: %1").arg(format(account.balance())), Text::tr("Interest since the last turn: %1").arg(format(account.accrued)),
                      Text::tr("To pay off today: %1").arg(format(account.payoff()))};
    if (!account.credit.isZero())
        facts.append(Text::tr("Paid ahead: %1").arg(format(account.credit)));
    if (loan.bearsInterest())
        facts.append(Text::tr("%1 interest, %2, %3").arg(format(loan.interest), scheme, loan.halfYearly ? Text::tr("half-yearly") : Text::tr("monthly")));
    else
        facts.append(loan.byIncome ? Text::tr("Interest-free") : Text::tr("Interest-free, %1").arg(scheme));
    if (loan.bearsInterest() && loan.interestFrom.isValid())
        facts.append(Text::tr("Interest from %1").arg(format(loan.interestFrom)));
    facts.append(loan.byIncome ? Text::tr("Repaid out of income for five years after the end") : Text::tr("%1 months, first instalment %2").arg(loan.months).arg(formatShort(loan.firstDue)));
    facts.append(Text::tr("Rules of %1").arg(format(loan.ruleDay)));
    if (!loan.purpose.isEmpty())
        facts.append(Text::tr("Purpose: %1").arg(loan.purpose));
    facts.append(loan.collateral.isEmpty() ? Text::tr("No collateral") : Text::tr("Collateral: %1").arg(loan.collateral));
    return facts.join(u'\n');
}

QLayout *beside(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::group);
    for (QWidget *widget : widgets)
        row->addWidget(widget, 1);
    return row;
}

SettlementLink::SettlementLink(const BbzDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_words(new QLabel(this)), m_open(new QPushButton(tr("Open settlement"), this))
{
    m_words->setObjectName(u"settlementWords"_s);
    m_words->setWordWrap(true);
    m_open->setObjectName(u"openSettlement"_s);
    m_open->setVisible(bool(desk.showSettlement));
    connect(m_open, &QPushButton::clicked, this, [this] { m_desk.showSettlement(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    layout->addWidget(m_words);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
}

void SettlementLink::show(const core::Loan &loan)
{
    QStringList words;
    const QList<core::DebtOffer> offers = m_desk.store.select<core::DebtOffer>(u"loan = ? order by day"_s, {loan.id.text()});
    for (const core::DebtOffer &offer : offers)
        words.append(tr("Pays the debt settlement of %1: %2 for the creditors.").arg(format(offer.day), format(offer.available)));
    setVisible(!offers.isEmpty());
    m_words->setText(words.join(u'\n'));
}

} // namespace ui
