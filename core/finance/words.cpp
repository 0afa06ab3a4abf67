#include "core/finance/words.h"

#include <QCoreApplication>

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::FinanceWords)
};

} // namespace

QString nameOf(Section section)
{
    switch (section) {
    case Section::Turnover: return Text::tr("Turnover and purchases");
    case Section::Staff: return Text::tr("Staff");
    case Section::Cost: return Text::tr("Fixed costs");
    case Section::Startup: return Text::tr("Start-up costs");
    case Section::Investment: return Text::tr("Investments");
    case Section::WorkingCapital: return Text::tr("Working capital");
    case Section::OwnMoney: return Text::tr("Own money");
    case Section::Loan: return Text::tr("Loans");
    case Section::PrivateCost: return Text::tr("Household expenses");
    case Section::PrivateIncome: return Text::tr("Other income");
    case Section::Benefit: return Text::tr("Benefit");
    }
    return {};
}

QString nameOf(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Monthly: return Text::tr("every month");
    case Frequency::Quarterly: return Text::tr("every quarter");
    case Frequency::Yearly: return Text::tr("every year");
    case Frequency::Once: return Text::tr("once");
    }
    return {};
}

QString nameOf(VatKind kind)
{
    switch (kind) {
    case VatKind::High: return Text::tr("high");
    case VatKind::Low: return Text::tr("low");
    case VatKind::Zero: return Text::tr("zero rate");
    case VatKind::None: return Text::tr("no VAT");
    }
    return {};
}

QString nameOf(VatScheme scheme)
{
    switch (scheme) {
    case VatScheme::Quarterly: return Text::tr("VAT return every quarter");
    case VatScheme::SmallBusiness: return Text::tr("Small-business scheme: no VAT");
    case VatScheme::Exempt: return Text::tr("Exempt from VAT");
    }
    return {};
}

QString nameOf(Repayment repayment)
{
    return repayment == Repayment::Linear ? Text::tr("linear") : Text::tr("annuity");
}

} // namespace core
