#include "core/demo/demomoney.h"

#include "core/pto/ptowork.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// What the clients of the present differ in.
struct MoneyShape {
    int index;
    QLatin1StringView system;
    QLatin1StringView vat;
    bool invoices;  ///< else only what was entered per month
    bool exemption;
};

constexpr MoneyShape shapes[] = {
    {1, "invoice"_L1, "vat"_L1, true, true},
    {4, "cash"_L1, "small"_L1, true, true}, // cakes to order
    {11, "work"_L1, "vat"_L1, true, true},
    {13, "invoice"_L1, "small"_L1, false, false},
};

constexpr Percentage highVat = Percentage::percent(21);

/// Writes the money of one client.
class MoneyPen {
public:
    MoneyPen(DemoPeople &people, Writer &writer, Store &store, const RuleBook &rules, const DemoPto &pto, const MoneyShape &shape, QDate today)
        : m_people(people), m_writer(writer), m_work(store, rules), m_pto(pto), m_shape(shape), m_today(today), m_last(Month::of(today).previous())
    {
    }

    void write()
    {
        const Month first = m_pto.incomes.isEmpty() ? m_last : m_pto.incomes.first().month;
        for (int year = first.year(); year <= m_today.year(); ++year)
            m_writer.put(terms(year));
        if (m_shape.exemption)
            writeExemption(first);
        if (m_shape.invoices)
            writeLedger();
        // The invoices opened what was checked: the client handed them in together with the hours.
        for (const PtoMonth &month : m_pto.months)
            m_writer.put(month);
        for (const IncomeEntry &income : m_pto.incomes)
            settle(income.month);
        if (m_shape.index == 4)
            writePrices();
    }

private:
    Id<Dossier> dossier() const { return m_pto.base.dossier.id; }

    PtoTerms terms(int year) const
    {
        PtoTerms terms;
        terms.id = PtoTerms::idOf(dossier(), year);
        terms.dossier = dossier();
        terms.year = year;
        terms.system = m_shape.system;
        terms.vat = m_shape.vat;
        terms.kilometre = Money::cents(23);
        terms.otherWork = m_shape.index == 11 ? HourQuantity::hours(420) : HourQuantity();
        terms.note = u"Zo afgesproken bij de start."_s;
        return terms;
    }
    void writeExemption(Month first) const
    {
        PtoExemption exemption;
        exemption.id = m_people.id<PtoExemption>();
        exemption.dossier = dossier();
        exemption.decided = first.firstDay().addDays(-4);
        exemption.from = first;
        exemption.grounds = u"Bouwt ritme, ervaring en een netwerk op."_s;
        m_writer.put(exemption);
    }
    void writeLedger()
    {
        QList<PtoInvoice> invoices;
        QList<PtoCost> costs;
        for (const IncomeEntry &income : m_pto.incomes) {
            addSales(invoices, income.month, income.turnover);
            addCosts(costs, income.month, income.costs);
        }
        addSales(invoices, m_last, Money::euros(m_people.between(420, 640)));
        addCosts(costs, m_last, Money::euros(m_people.between(40, 90)));
        addTrip(costs);
        m_work.ledger.put(m_writer, {invoices, partsOf(invoices), costs});
    }
    /// Of the newest invoice, which still has to be paid, a part came in.
    QList<PtoPayment> partsOf(const QList<PtoInvoice> &invoices) const
    {
        const PtoInvoice &newest = invoices.last();
        if (newest.paid.isValid())
            return {};
        const auto id = Id<PtoPayment>::of(QUuid::createUuidV5(newest.id.uuid(), u"part"_s));
        return {{id, dossier(), newest.id, std::min(newest.issued.addDays(6), m_today), Money::euros(80), {}, u"contant"_s}};
    }
    /// Two invoices that come to the turnover of the month.
    void addSales(QList<PtoInvoice> &invoices, Month month, Money turnover) const
    {
        static const QStringList customers{u"Buurthuis De Spil"_s, u"Fam. Hofstede"_s, u"Zorgboerderij De Es"_s, u"Basisschool De Brink"_s, u"Kaatsvereniging"_s};
        const Money first = turnover.share(Percentage::percent(60), Rounding::HalfUp);
        int day = 7;
        for (const Money part : {first, turnover - first}) {
            PtoInvoice invoice;
            invoice.id = m_people.id<PtoInvoice>();
            invoice.dossier = dossier();
            invoice.number = u"%1-%2"_s.arg(month.year()).arg(int(invoices.size()) + 1, 3, 10, QLatin1Char('0'));
            invoice.customer = m_people.oneOf(customers);
            invoice.issued = month.firstDay().addDays(day);
            invoice.worked = invoice.issued.addDays(-3);
            const bool cash = m_shape.system == "cash"_L1;
            invoice.paid = invoice.issued.addDays(cash ? 1 : 12);
            // The newest one still has to be paid.
            if (invoice.paid > m_today || (month == m_last && day > 7 && !cash))
                invoice.paid = {};
            invoice.vat = m_shape.vat == "vat"_L1 ? part.share(highVat, Rounding::HalfUp) : Money();
            invoice.amount = part + invoice.vat;
            invoices.append(invoice);
            day += 13;
        }
    }
    /// Materials that come to the costs of the month, and a telephone that does not count where only direct costs do.
    void addCosts(QList<PtoCost> &costs, Month month, Money amount) const
    {
        const auto cost = [&](const QString &kind, const QString &what, int day, Money net) {
            PtoCost one;
            one.id = m_people.id<PtoCost>();
            one.dossier = dossier();
            one.day = month.firstDay().addDays(day);
            one.kind = kind;
            one.what = what;
            const bool reclaims = m_shape.vat == "vat"_L1;
            one.vat = reclaims ? net.share(highVat, Rounding::HalfUp) : Money();
            one.amount = net + one.vat;
            costs.append(one);
        };
        cost(u"purchase"_s, m_shape.index == 4 ? u"meel, boter, fruit"_s : u"materiaal"_s, 4, amount);
        cost(u"phone"_s, u"abonnement"_s, 11, Money::cents(21'50));
        costs.last().privateShare = Percentage::percent(50);
    }
    void addTrip(QList<PtoCost> &costs) const
    {
        PtoCost trip;
        trip.id = m_people.id<PtoCost>();
        trip.dossier = dossier();
        trip.day = m_last.firstDay().addDays(16);
        trip.kind = u"car"_s;
        trip.what = u"bezorgen in Rolde en Gieten"_s;
        trip.kilometres = 46;
        costs.append(trip);
    }
    void settle(Month month) const
    {
        const IncomeEntry entry = m_work.ledger.income(dossier(), month);
        const MonthCase found = m_work.settlements.caseOf(entry);
        if (!found.missing.isEmpty())
            return;
        m_work.settlements.put(m_writer, entry, found, m_work.settlements.reckon(found), month.next().firstDay().addDays(7));
    }
    void writePrices() const
    {
        const auto price = [&](const QString &product, const QString &provider, qint64 cents, int daysAgo, const QString &source) {
            MarketPrice one;
            one.id = m_people.id<MarketPrice>();
            one.dossier = dossier();
            one.product = product;
            one.unit = u"per stuk"_s;
            one.own = provider.isEmpty();
            one.provider = provider;
            one.amount = Money::cents(cents);
            one.day = m_today.addDays(-daysAgo);
            one.source = source;
            m_writer.put(one);
        };
        const QString cake = u"Taart voor twaalf personen"_s;
        price(cake, {}, 38'00, 60, u"eigen prijslijst"_s);
        price(cake, u"Bakker A"_s, 36'00, 75, u"prijzen-bakkers.txt"_s);
        price(cake, u"Bakker B"_s, 39'50, 75, u"prijzen-bakkers.txt"_s);
        price(cake, u"Bakker C"_s, 42'00, 75, u"prijzen-bakkers.txt"_s);
        const QString small = u"Cupcake"_s;
        price(small, {}, 2'10, 60, u"eigen prijslijst"_s);
        price(small, u"Bakker A"_s, 2'75, 20, u"winkel, gezien"_s);
        price(small, u"Lunchroom De Hoek"_s, 3'00, 20, u"menukaart"_s);
    }

    DemoPeople &m_people;
    Writer &m_writer;
    PtoWork m_work;
    const DemoPto &m_pto;
    const MoneyShape &m_shape;
    QDate m_today;
    Month m_last;
};

} // namespace

void writeMoney(DemoPeople &people, Writer &writer, Store &store, const RuleBook &rules, const DemoPto &pto, int index, QDate today)
{
    for (const MoneyShape &shape : shapes)
        if (shape.index == index)
            MoneyPen(people, writer, store, rules, pto, shape, today).write();
}

} // namespace core
