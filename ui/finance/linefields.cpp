#include "ui/finance/linefields.h"

#include "core/base/daytext.h"
#include "core/base/format.h"
#include "core/finance/financecharts.h"
#include "core/finance/sheets.h"
#include "core/finance/words.h"
#include "ui/base/theme.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::LineFields)
};

using core::FinancialLine;
using core::Money;
using core::Percentage;
using core::Section;
using Refuse = std::function<void(const QString &)>;

/// Makes columns from members; each reads what it shows and refuses what it cannot read.
class Columns {
public:
    Columns(const core::FinancialPlan &plan, Refuse refuse) : m_start(plan.start), m_refuse(std::move(refuse)) {}

    /// The name; a line without a reason and a source is marked in words by its tooltip, one with them by an icon.
    void name(const QString &title)
    {
        add(title, 180, [](const FinancialLine &line) { return line.name; }, [](FinancialLine &line, const QVariant &typed) { line.name = typed.toString().trimmed(); });
        Field<FinancialLine> &field = m_columns.last().field;
        field.icon = [](const FinancialLine &line) {
            return line.note.isEmpty() && line.source.isEmpty() ? QVariant() : QVariant(icon(u"note"_s, tokensFor(QGuiApplication::palette()).muted, QGuiApplication::palette().color(QPalette::HighlightedText)));
        };
        field.toolTip = [](const FinancialLine &line) {
            const QString reason = QStringList{line.note, line.source}.join(u"\n"_s).trimmed();
            return line.name + u'\n' + (reason.isEmpty() ? Text::tr("No reason or source yet") : reason);
        };
    }
    void money(const QString &title, Money FinancialLine::*member, int width = 92)
    {
        read(title, width, [=](const FinancialLine &line) { return line.*member == Money() ? QString() : core::plainAmount(line.*member); },
             [=](FinancialLine &line, const QString &typed) {
                 const auto amount = typed.isEmpty() ? Money() : Money::parse(typed);
                 if (amount)
                     line.*member = *amount;
                 return amount.has_value();
             },
             Text::tr("“%1” is no amount. Type for example 1.234,50."));
    }
    void percent(const QString &title, Percentage FinancialLine::*member)
    {
        read(title, 72, [=](const FinancialLine &line) { return line.*member == Percentage() ? QString() : core::format(line.*member); },
             [=](FinancialLine &line, const QString &typed) {
                 const auto share = typed.isEmpty() ? Percentage() : Percentage::parse(typed);
                 if (share)
                     line.*member = *share;
                 return share.has_value();
             },
             Text::tr("“%1” is no percentage. Type for example 8,5."));
    }
    void number(const QString &title, int FinancialLine::*member, int width = 64)
    {
        read(title, width, [=](const FinancialLine &line) { return line.*member == 0 ? QString() : QString::number(line.*member); },
             [=](FinancialLine &line, const QString &typed) {
                 bool isNumber = true;
                 const int number = typed.isEmpty() ? 0 : typed.toInt(&isNumber);
                 if (isNumber)
                     line.*member = number;
                 return isNumber;
             },
             Text::tr("“%1” is no whole number."));
    }
    /// Hundredths, typed as "12,5".
    void units(const QString &title)
    {
        read(title, 70, [](const FinancialLine &line) { return line.volume == 0 ? QString() : core::plainAmount(Money::cents(line.volume)).remove(u",00"_s); },
             [](FinancialLine &line, const QString &typed) {
                 const auto units = typed.isEmpty() ? Money() : Money::parse(typed);
                 if (units && units->toCents() <= 1'000'000'000)
                     line.volume = static_cast<int>(units->toCents());
                 return units && units->toCents() <= 1'000'000'000;
             },
             Text::tr("“%1” is no number. Type for example 12,5."));
    }
    /// A month of the plan: "3" or the month itself, "mrt 2026".
    void month(const QString &title, int FinancialLine::*member)
    {
        const core::Month start = m_start;
        const bool mayBeOpen = member == &FinancialLine::untilMonth;
        read(title, 84,
             [=](const FinancialLine &line) { return line.*member == 0 ? (mayBeOpen ? Text::tr("to the end") : QString()) : u"%1: %2"_s.arg(line.*member).arg(core::shortMonth(start.plus(line.*member - 1))); },
             [=](FinancialLine &line, const QString &typed) {
                 bool isNumber = true;
                 int month = mayBeOpen && (typed.isEmpty() || typed == Text::tr("to the end")) ? 0 : typed.section(u':', 0, 0).toInt(&isNumber);
                 if (!isNumber) {
                     const auto meant = core::parseMonth(typed, start.firstDay());
                     if (!meant)
                         return false;
                     month = start.monthsUntil(*meant) + 1;
                 }
                 line.*member = month;
                 return true;
             },
             Text::tr("“%1” is no month of the plan. Type 1 to 36, or for example mrt 2026."));
    }
    template <core::Keyed E> void choice(const QString &title, E FinancialLine::*member, int width = 84)
    {
        QStringList names;
        for (const E each : core::allOf<E>())
            names.append(core::nameOf(each));
        add(title, width, [=](const FinancialLine &line) { return core::nameOf(line.*member); },
            [=](FinancialLine &line, const QVariant &typed) {
                if (const auto at = names.indexOf(typed.toString()); at >= 0)
                    line.*member = static_cast<E>(at);
            });
        m_columns.last().choices = names;
    }

    QList<LineColumn> all() const { return m_columns; }

private:
    void add(const QString &title, int width, Field<FinancialLine>::Read show, Field<FinancialLine>::Edit edit)
    {
        m_columns.append({Field<FinancialLine>(title, std::move(show), std::move(edit)), {}, width});
    }
    template <class Read> void read(const QString &title, int width, Field<FinancialLine>::Read show, Read take, const QString &reason)
    {
        const Refuse refuse = m_refuse;
        add(title, width, std::move(show), [=](FinancialLine &line, const QVariant &typed) {
            if (!take(line, typed.toString().trimmed()))
                refuse(reason.arg(typed.toString()));
        });
        m_columns.last().field.right = true;
    }

    core::Month m_start;
    Refuse m_refuse;
    QList<LineColumn> m_columns;
};

} // namespace

QList<LineColumn> lineColumns(Section section, const core::FinancialPlan &plan, Refuse refuse)
{
    Columns columns(plan, std::move(refuse));
    columns.name(Text::tr("Name"));
    switch (section) {
    case Section::Turnover:
        columns.money(Text::tr("Price"), &FinancialLine::amount, 80);
        columns.units(Text::tr("Number\na month"));
        columns.choice(Text::tr("VAT"), &FinancialLine::vat, 80);
        columns.money(Text::tr("Purchase\neach"), &FinancialLine::unitCost, 80);
        columns.percent(Text::tr("Purchase\nin %"), &FinancialLine::costShare);
        columns.choice(Text::tr("VAT on\npurchase"), &FinancialLine::costVat, 80);
        columns.percent(Text::tr("Paid\nat once"), &FinancialLine::cashShare);
        columns.number(Text::tr("Term\nin days"), &FinancialLine::termDays);
        columns.month(Text::tr("From\nmonth"), &FinancialLine::fromMonth);
        columns.month(Text::tr("Until\nmonth"), &FinancialLine::untilMonth);
        break;
    case Section::Staff:
        columns.money(Text::tr("Gross wage"), &FinancialLine::amount);
        columns.percent(Text::tr("Charges\non top"), &FinancialLine::costShare);
        columns.choice(Text::tr("How often"), &FinancialLine::frequency);
        columns.month(Text::tr("From\nmonth"), &FinancialLine::fromMonth);
        columns.month(Text::tr("Until\nmonth"), &FinancialLine::untilMonth);
        break;
    case Section::Cost:
    case Section::Startup:
        columns.money(Text::tr("Amount"), &FinancialLine::amount);
        if (section == Section::Cost)
            columns.choice(Text::tr("How often"), &FinancialLine::frequency);
        columns.choice(Text::tr("VAT"), &FinancialLine::vat, 80);
        columns.month(section == Section::Cost ? Text::tr("From\nmonth") : Text::tr("In\nmonth"), &FinancialLine::fromMonth);
        if (section == Section::Cost)
            columns.month(Text::tr("Until\nmonth"), &FinancialLine::untilMonth);
        columns.number(Text::tr("Term\nin days"), &FinancialLine::termDays);
        break;
    case Section::Investment:
        columns.money(Text::tr("Amount"), &FinancialLine::amount);
        columns.choice(Text::tr("VAT"), &FinancialLine::vat, 80);
        columns.month(Text::tr("In\nmonth"), &FinancialLine::fromMonth);
        columns.number(Text::tr("Years to\nwrite off"), &FinancialLine::years);
        columns.number(Text::tr("Term\nin days"), &FinancialLine::termDays);
        break;
    case Section::WorkingCapital:
        columns.money(Text::tr("Amount"), &FinancialLine::amount);
        break;
    case Section::OwnMoney:
        columns.money(Text::tr("Amount"), &FinancialLine::amount);
        columns.month(Text::tr("In\nmonth"), &FinancialLine::fromMonth);
        break;
    case Section::Loan:
        columns.money(Text::tr("Amount"), &FinancialLine::amount);
        columns.percent(Text::tr("Interest\na year"), &FinancialLine::interest);
        columns.number(Text::tr("Term in\nmonths"), &FinancialLine::termMonths);
        columns.number(Text::tr("Interest only,\nmonths"), &FinancialLine::graceMonths);
        columns.choice(Text::tr("Repayment"), &FinancialLine::repayment);
        columns.month(Text::tr("In\nmonth"), &FinancialLine::fromMonth);
        break;
    case Section::PrivateCost:
    case Section::PrivateIncome:
    case Section::Benefit:
        columns.money(Text::tr("Amount"), &FinancialLine::amount);
        columns.choice(Text::tr("How often"), &FinancialLine::frequency);
        columns.month(Text::tr("From\nmonth"), &FinancialLine::fromMonth);
        columns.month(Text::tr("Until\nmonth"), &FinancialLine::untilMonth);
        break;
    }
    return columns.all();
}

} // namespace ui
