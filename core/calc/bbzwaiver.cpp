#include "core/calc/bbzwaiver.h"

#include "core/base/format.h"
#include "core/calc/inputcheck.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::BbzWaiver)
};

constexpr Rule<Money> upperLimit{"bbz.wealth.upper"};
constexpr Rule<Money> lowerLimit{"bbz.wealth.lower"};
constexpr Rule<Percentage> highestRatio{"bbz.wealth.ratio.max"};

/// Since this day only interest is waived; applications before it keep the old art. 21 (art. 60a(2)).
const QDate reform(2020, 1, 1);

Money cents(const QJsonObject &input, QStringView key) { return Money::cents(input[key].toInteger()); }

/// One case on its way through art. 21.
class Waiver {
public:
    Waiver(Worksheet &sheet, const QJsonObject &input)
        : m_sheet(sheet), m_input(input), m_applied(dayIn(input, u"applied")), m_year(int(input["year"_L1].toInteger())), m_principal(input["part"_L1].toString() == "principal"_L1)
    {
    }
    void work()
    {
        Money amount;
        if (isRightYear() && isNotExcluded())
            amount = withinRoom();
        m_sheet.set(u"amount_cents"_s, amount);
        m_sheet.set(u"allowed"_s, amount > Money());
    }

private:
    bool isRightYear();
    bool isNotExcluded();
    Money withinRoom();
    Money roomOfWealth(Money most);
    Money norm();
    bool no(const QString &why, const QString &article)
    {
        m_sheet.cite(why, article);
        return false;
    }
    QString article() const { return m_applied < reform ? (m_principal ? u"Bbz 2004 art. 21(1), 2014-2019"_s : u"Bbz 2004 art. 21(2), 2014-2019"_s) : u"Bbz 2004 art. 21(1)"_s; }

    Worksheet &m_sheet;
    const QJsonObject &m_input;
    QDate m_applied;
    int m_year;
    bool m_principal;
};

bool Waiver::isRightYear()
{
    const int applied = m_applied.year();
    if (m_principal && m_applied >= reform)
        return no(Text::tr("Capital asked since 2020 is not turned into a gift any more."), u"Bbz 2004 art. 21; art. 60a(2)"_s);
    if (m_principal && m_year != applied && m_year != applied - 1)
        return no(Text::tr("Only the book year of the application and the year before it count: %1 and %2.").arg(applied).arg(applied - 1), article());
    if (!m_principal && m_year != applied + 1 && m_year != applied + 2)
        return no(Text::tr("Only the two book years after that of the application count: %1 and %2.").arg(applied + 1).arg(applied + 2), article());
    return true;
}

bool Waiver::isNotExcluded()
{
    if (m_applied >= reform && m_input["general_assistance"_L1].toBool())
        return no(Text::tr("Not for a book year in which living costs were given as well."), article());
    return true;
}

Money Waiver::norm()
{
    Money norm;
    if (m_input.contains("annual_norm_cents"_L1)) {
        norm = cents(m_input, u"annual_norm_cents");
    } else {
        const QByteArray key = m_input["household"_L1].toString() == "couple"_L1 ? "pw.norm.21.b.incl" : "pw.norm.21.a.incl";
        for (const int month : {1, 7}) {
            const QDate day(m_year, month, 1);
            const Money half = m_sheet.at(day, Rule<Money>{key.constData()}) * 6;
            m_sheet.step(Text::tr("Six months of the norm from %1").arg(format(day)), half, QString::fromLatin1(key), day);
            norm += half;
        }
    }
    m_sheet.step(Text::tr("Annual norm (J)"), norm);
    m_sheet.set(u"annual_norm_cents"_s, norm);
    return norm;
}

/// J less N, less what the same year got as a gift already, never more than there is to waive.
Money Waiver::withinRoom()
{
    const Money norm = this->norm();
    const Money income = cents(m_input, u"net_income_cents");
    m_sheet.step(Text::tr("Net income of the book year (N)"), income);
    if (income >= norm) {
        m_sheet.cite(Text::tr("The income is not below the annual norm, so nothing is waived."), article());
        return {};
    }
    Money most = norm - income;
    m_sheet.cite(Text::tr("Below the annual norm by"), article(), most);
    const Money other = cents(m_input, u"other_gifts_cents");
    if (!other.isZero()) {
        const Money room = std::max(Money(), norm - other);
        m_sheet.cite(Text::tr("Together with what the year got as a gift already, never more than the annual norm: room"), m_applied < reform ? u"Bbz 2004 art. 21(4), 2014-2019"_s : u"Bbz 2004 art. 21(3)"_s, room);
        most = std::min(most, room);
    }
    const Money there = cents(m_input, u"amount_cents");
    m_sheet.step(m_principal ? Text::tr("Left of the capital") : Text::tr("Interest over this book year"), there);
    most = roomOfWealth(std::min(most, there));
    m_sheet.step(m_principal ? Text::tr("Capital that becomes a gift") : Text::tr("Interest that is waived"), most);
    return most;
}

/// A waiver counts as a gift (art. 3): not above the limit, between the limits only at 30 % of all wealth.
Money Waiver::roomOfWealth(Money most)
{
    if (!m_input.contains("own_wealth_cents"_L1)) {
        m_sheet.warn(Text::tr("The wealth was not tested; without that test the gift is not certain."));
        return most;
    }
    const Money own = cents(m_input, u"own_wealth_cents");
    const Money limit = m_sheet[upperLimit];
    m_sheet.step(Text::tr("Own wealth"), own);
    const Money room = std::max(Money(), limit - own);
    m_sheet.step(Text::tr("Room to the limit for a gift"), room, QString::fromLatin1(upperLimit.key));
    if (own <= m_sheet[lowerLimit])
        return std::min(most, room);
    if (!m_input.contains("total_wealth_cents"_L1)) {
        m_sheet.warn(Text::tr("Own wealth is above the lower limit: hold it against all wealth as well."));
        return std::min(most, room);
    }
    const Percentage ratio = m_sheet[highestRatio];
    const Money total = cents(m_input, u"total_wealth_cents");
    const bool fits = own <= total.share(ratio, Rounding::Down);
    m_sheet.step(fits ? Text::tr("Own wealth is %1 of all wealth, at most %2 is allowed: met").arg(format(own.shareOf(total)), format(ratio))
                      : Text::tr("Own wealth is %1 of all wealth, at most %2 is allowed: not met").arg(format(own.shareOf(total)), format(ratio)),
                 total, QString::fromLatin1(highestRatio.key));
    return fits ? std::min(most, room) : Money();
}

} // namespace

CalcAnswer bbzWaiver(const QJsonObject &input, const RuleBook &book, QDate)
{
    // Amounts of the year of the application, as for what was granted on it.
    Worksheet sheet(book, dayIn(input, u"applied"));
    if (input.contains("annual_norm_cents"_L1) == input.contains("household"_L1))
        sheet.refuse(u"annual_norm_cents"_s, Text::tr("annual_norm_cents: give either this or household"));
    if (input.contains("own_wealth_cents"_L1) && input.contains("total_wealth_cents"_L1) && input["own_wealth_cents"_L1].toInteger() > input["total_wealth_cents"_L1].toInteger())
        sheet.refuse(u"own_wealth_cents"_s, Text::tr("own_wealth_cents: more than the total wealth"));
    if (sheet.isRefused())
        return sheet.answer();
    Waiver(sheet, input).work();
    return sheet.answer();
}

} // namespace core
