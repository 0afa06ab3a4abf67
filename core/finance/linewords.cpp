#include "core/finance/linewords.h"

#include "core/base/format.h"
#include "core/finance/amounts.h"
#include "core/finance/financecharts.h"
#include "core/finance/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::LineWords)
};

/// Units without a sign: "12,5" of 1250 hundredths.
QString units(int hundredths)
{
    const QString text = QLocale().toString(hundredths / 100) + QLocale().decimalPoint() + u"%1"_s.arg(hundredths % 100, 2, 10, QLatin1Char('0'));
    return hundredths % 100 == 0 ? text.chopped(3) : text.endsWith(u'0') ? text.chopped(1) : text;
}

/// Collects what there is to say about one line.
class Sentence {
public:
    Sentence(const FinancialLine &line, const FinancialPlan &plan) : m_line(line), m_plan(plan) {}

    void sold();
    void wages();
    void cost();
    void investment();
    void loan();
    void once() { add(Text::tr("%1 in %2").arg(format(m_line.amount), month(m_line.fromMonth))); }
    void regular()
    {
        add(Text::tr("%1 %2").arg(format(m_line.amount), nameOf(m_line.frequency)));
        period();
    }
    void amount() { add(format(m_line.amount)); }
    QString text() const { return m_parts.join(u", "_s); }

private:
    void add(const QString &part) { m_parts.append(part); }
    QString month(int number) const { return shortMonth(m_plan.start.plus(number - 1)); }
    void vat(VatKind kind)
    {
        if (m_plan.vatScheme == VatScheme::Quarterly)
            add(kind == VatKind::None ? nameOf(kind) : Text::tr("VAT %1").arg(nameOf(kind)));
    }
    void period()
    {
        if (m_line.fromMonth > 1)
            add(Text::tr("from %1").arg(month(m_line.fromMonth)));
        if (m_line.untilMonth > 0)
            add(Text::tr("until %1").arg(month(m_line.untilMonth)));
    }

    const FinancialLine &m_line;
    const FinancialPlan &m_plan;
    QStringList m_parts;
};

void Sentence::sold()
{
    add(Text::tr("%1 × %2 a month").arg(format(m_line.amount), units(m_line.volume)));
    vat(m_line.vat);
    if (!m_line.unitCost.isZero())
        add(Text::tr("purchase %1 each").arg(format(m_line.unitCost)));
    if (m_line.costShare > Percentage())
        add(Text::tr("purchase %1 of the turnover").arg(format(m_line.costShare)));
    if (m_line.termDays > 0 && m_line.cashShare > Percentage())
        add(Text::tr("%1 paid at once, the rest after %n day(s)", nullptr, m_line.termDays).arg(format(m_line.cashShare)));
    else if (m_line.termDays > 0)
        add(Text::tr("received after %n day(s)", nullptr, m_line.termDays));
    else
        add(Text::tr("paid at once"));
    period();
}

void Sentence::wages()
{
    add(Text::tr("%1 %2").arg(format(m_line.amount), nameOf(m_line.frequency)));
    if (m_line.costShare > Percentage())
        add(Text::tr("%1 employer's charges on top").arg(format(m_line.costShare)));
    period();
}

void Sentence::cost()
{
    add(Text::tr("%1 %2").arg(format(m_line.amount), nameOf(m_line.frequency)));
    vat(m_line.vat);
    if (m_line.termDays > 0)
        add(Text::tr("paid after %n day(s)", nullptr, m_line.termDays));
    period();
}

void Sentence::investment()
{
    once();
    vat(m_line.vat);
    add(m_line.years > 0 ? Text::tr("written off in %n year(s)", nullptr, m_line.years) : Text::tr("keeps its value"));
    if (m_line.termDays > 0)
        add(Text::tr("paid after %n day(s)", nullptr, m_line.termDays));
}

void Sentence::loan()
{
    once();
    add(Text::tr("%1 interest a year").arg(format(m_line.interest)));
    add(Text::tr("repaid in %n month(s)", nullptr, m_line.termMonths));
    if (m_line.graceMonths > 0)
        add(Text::tr("the first %n with interest only", nullptr, m_line.graceMonths));
    add(nameOf(m_line.repayment));
}

} // namespace

QString inWords(const FinancialLine &line, const FinancialPlan &plan)
{
    Sentence sentence(line, plan);
    switch (line.section) {
    case Section::Turnover: sentence.sold(); break;
    case Section::Staff: sentence.wages(); break;
    case Section::Cost:
    case Section::Startup: sentence.cost(); break;
    case Section::Investment: sentence.investment(); break;
    case Section::WorkingCapital: sentence.amount(); break;
    case Section::OwnMoney: sentence.once(); break;
    case Section::Loan: sentence.loan(); break;
    case Section::PrivateCost:
    case Section::PrivateIncome:
    case Section::Benefit: sentence.regular(); break;
    }
    return sentence.text();
}

QString seasonInWords(const FinancialPlan &plan)
{
    const QList<int> weights = seasonOf(plan);
    if (std::all_of(weights.begin(), weights.end(), [&](int weight) { return weight == weights.first(); }))
        return {};
    QStringList months;
    for (int month = 1; month <= 12; ++month)
        months.append(u"%1 %2"_s.arg(QLocale().monthName(month, QLocale::ShortFormat).remove(u'.')).arg(weights.at(month - 1)));
    return months.join(u", "_s);
}

} // namespace core
