#include "core/kpi/quality.h"

#include "core/base/format.h"
#include "core/rules/catalogue.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::DataQuality)
};

/// Gathers the lines of one list.
class Finder {
public:
    Finder(const Kpis &kpis, const KpiQuestion &question)
        : m_store(kpis.store()), m_facts(kpis.facts()), m_question(question), m_first(question.year, 1, 1),
          m_last(qMin(QDate(question.year, 12, 31), kpis.store().clock().today()))
    {
    }

    QList<QualityRow> find()
    {
        if (m_last < m_first)
            return {};
        findClients();
        findRoutes();
        findBenefits();
        findNorms();
        findMonths();
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const QualityRow &a, const QualityRow &b) { return a.check != b.check ? a.check < b.check : a.number < b.number; });
        return m_rows;
    }

private:
    void add(const QString &dossier, const QString &check, const QString &about, const QString &what, const QString &place)
    {
        const qsizetype at = m_facts.clientOf(dossier);
        if (at < 0)
            return;
        const KpiClient &client = m_facts.clients()[at];
        // A dossier without a municipality is missing in each of them.
        const bool here = m_question.municipality.isEmpty() || client.municipality.isEmpty() || client.municipality == m_question.municipality;
        if (here && (m_question.adviser.isEmpty() || client.owner == m_question.adviser))
            m_rows.append({u"%1/%2/%3"_s.arg(check, dossier, about), client.dossier, client.number, client.name, client.municipality, client.owner, check, what, place});
    }

    /// Dossiers that were open in the year.
    void findClients()
    {
        const QString sql = u"select d.id, p.id is null, p.birth_date is null, coalesce(p.municipality, '') = '', "
                            "not exists (select 1 from routes r where r.dossier = d.id) "
                            "from dossiers d left join persons p on p.dossier = d.id and p.role = 'client' "
                            "where d.merged_into = '' and d.opened <= ? and (d.closed is null or d.closed >= ?) "
                            "and (p.id is null or p.birth_date is null or p.municipality = '' or not exists (select 1 from routes r where r.dossier = d.id))"_s;
        m_store.each(sql, {toSql(m_last), toSql(m_first)}, [&](const Cells &cells) {
            const QString dossier = cells.text(0);
            if (cells.number(1))
                return add(dossier, u"client"_s, {}, Text::tr("No client"), u"persons"_s);
            if (cells.number(2))
                add(dossier, u"birth-date"_s, {}, Text::tr("No date of birth"), u"persons"_s);
            if (cells.number(3))
                add(dossier, u"municipality"_s, {}, Text::tr("No municipality: counts in the whole, in no municipality"), u"persons"_s);
            if (cells.number(4))
                add(dossier, u"route"_s, {}, Text::tr("No route"), u"routes"_s);
        });
    }

    void findRoutes()
    {
        const Catalogue kinds = Catalogue::read(u"routes"_s);
        const QString ended = u"select dossier, id, kind, end_day from routes where end_day between ? and ? and outcome = ''"_s;
        m_store.each(ended, {toSql(m_first), toSql(m_last)}, [&](const Cells &cells) {
            add(cells.text(0), u"no-outcome"_s, cells.text(1),
                Text::tr("%1 ended on %2 without an outcome").arg(kinds.label(cells.text(2)), formatShort(QDate::fromString(cells.text(3), Qt::ISODate))), u"routes"_s);
        });
        const QString benefit = u"select r.dossier, r.id, r.start_day from routes r where r.kind = 'starter' and r.start_day <= ? and (r.end_day is null or r.end_day >= ?) "
                                "and not exists (select 1 from benefits b where b.dossier = r.dossier and b.from_day <= r.start_day "
                                "and (b.until_day is null or b.until_day >= r.start_day))"_s;
        m_store.each(benefit, {toSql(m_last), toSql(m_first)}, [&](const Cells &cells) {
            add(cells.text(0), u"starter-benefit"_s, cells.text(1),
                Text::tr("Starter since %1, but not recorded whether there was a benefit then").arg(formatShort(QDate::fromString(cells.text(2), Qt::ISODate))), u"benefits"_s);
        });
    }

    void findBenefits()
    {
        const QString ended = u"select dossier, id, until_day from benefits where kind <> 'none' and until_day between ? and ? and end_reason = ''"_s;
        m_store.each(ended, {toSql(m_first), toSql(m_last)}, [&](const Cells &cells) {
            add(cells.text(0), u"end-reason"_s, cells.text(1), Text::tr("Benefit ended on %1 without a reason").arg(formatShort(QDate::fromString(cells.text(2), Qt::ISODate))), u"benefits"_s);
        });
        const QString noNorm = u"select dossier, id, until_day from benefits where until_day between ? and ? and end_reason in ('own-business', 'business-and-job') and norm_cents = 0"_s;
        m_store.each(noNorm, {toSql(m_first), toSql(m_last)}, [&](const Cells &cells) {
            add(cells.text(0), u"exit-norm"_s, cells.text(1),
                Text::tr("Left the benefit on %1, but no norm: what was saved cannot be reckoned").arg(formatShort(QDate::fromString(cells.text(2), Qt::ISODate))), u"benefits"_s);
        });
        const QString stillOn = u"select r.dossier, r.id, r.end_day from routes r where r.end_day between ? and ? and r.outcome in ('independent', 'business-and-job') "
                                "and exists (select 1 from benefits b where b.dossier = r.dossier and b.kind not in ('none', 'ww') and b.until_day is null and b.from_day <= r.end_day)"_s;
        m_store.each(stillOn, {toSql(m_first), toSql(m_last)}, [&](const Cells &cells) {
            add(cells.text(0), u"still-benefit"_s, cells.text(1),
                Text::tr("Independent since %1, but the benefit has no end").arg(formatShort(QDate::fromString(cells.text(2), Qt::ISODate))), u"benefits"_s);
        });
    }

    void findNorms()
    {
        const QString sql = u"select dossier, group_concat(month) from (select dossier, month from pto_income where month between ? and ? and norm_cents = 0 "
                            "and coalesce(counted_cents, turnover_cents - costs_cents) > 0 order by dossier, month) group by dossier"_s;
        m_store.each(sql, {toSql(Month::of(m_first)), toSql(Month::of(m_last))}, [&](const Cells &cells) {
            add(cells.text(0), u"income-norm"_s, {}, Text::tr("Income without a norm: %1").arg(monthNames(cells.text(1).split(u','))), u"pto_income"_s);
        });
    }

    /// Part-time entrepreneurs whose month is neither filled in nor declared as nil.
    void findMonths()
    {
        const Month lastWhole = m_last == QDate(m_question.year, 12, 31) ? Month::of(m_last) : Month::of(m_last).previous();
        QHash<QString, uint> known;
        const auto mark = [&](const Cells &cells) { known[cells.text(0)] |= 1u << cells.text(1).right(2).toInt(); };
        const QVariantList year{toSql(Month(m_question.year, 1)), toSql(Month(m_question.year, 12))};
        m_store.each(u"select dossier, month from pto_income where month between ? and ?"_s, year, mark);
        m_store.each(u"select dossier, month from pto_months where month between ? and ? and (nil = 1 or state in ('checked', 'closed'))"_s, year, mark);
        const QString sql = u"select dossier, min(start_day), max(coalesce(end_day, '9999-12-31')) from routes where kind = 'pto' and phase not in ('orientation', 'request') "
                            "and start_day <= ? and (end_day is null or end_day >= ?) group by dossier"_s;
        m_store.each(sql, {toSql(m_last), toSql(m_first)}, [&](const Cells &cells) {
            const QDate start = QDate::fromString(cells.text(1), Qt::ISODate);
            const QDate end = QDate::fromString(cells.text(2), Qt::ISODate);
            QStringList missing;
            for (Month month(m_question.year, 1); month <= lastWhole && month.year() == m_question.year; month = month.next())
                if (start <= month.firstDay() && end >= month.lastDay() && !(known.value(cells.text(0)) & 1u << month.number()))
                    missing.append(month.text());
            if (!missing.isEmpty())
                add(cells.text(0), u"income-missing"_s, {}, Text::tr("No income and no nil return: %1").arg(monthNames(missing)), u"pto_income"_s);
        });
    }

    static QString monthNames(const QStringList &months)
    {
        QStringList names;
        for (const QString &month : months)
            names.append(QLocale().standaloneMonthName(month.right(2).toInt(), QLocale::ShortFormat));
        return names.join(u", "_s);
    }

    const Store &m_store;
    const KpiFacts &m_facts;
    const KpiQuestion &m_question;
    QDate m_first;
    QDate m_last;
    QList<QualityRow> m_rows;
};

} // namespace

QList<QualityRow> DataQuality::rows(const KpiQuestion &question) const
{
    return Finder(m_kpis, question).find();
}

QList<Id<Dossier>> DataQuality::dossiers(const KpiQuestion &question) const
{
    QList<Id<Dossier>> found;
    QSet<Id<Dossier>> known;
    for (const QualityRow &row : rows(question))
        if (!known.contains(row.dossier)) {
            known.insert(row.dossier);
            found.append(row.dossier);
        }
    return found;
}

QString DataQuality::title(const QString &check)
{
    const QHash<QString, QString> titles{{u"client"_s, Text::tr("Without a client")},
                                         {u"birth-date"_s, Text::tr("Without a date of birth")},
                                         {u"municipality"_s, Text::tr("Without a municipality")},
                                         {u"route"_s, Text::tr("Without a route")},
                                         {u"no-outcome"_s, Text::tr("Route ended without an outcome")},
                                         {u"starter-benefit"_s, Text::tr("Starter: benefit not recorded")},
                                         {u"end-reason"_s, Text::tr("Benefit ended without a reason")},
                                         {u"exit-norm"_s, Text::tr("Left the benefit without a norm")},
                                         {u"still-benefit"_s, Text::tr("Independent, but benefit without an end")},
                                         {u"income-norm"_s, Text::tr("PTO: income without a norm")},
                                         {u"income-missing"_s, Text::tr("PTO: month without income or nil return")}};
    return titles.value(check, check);
}

QSet<QString> DataQuality::tables()
{
    return {u"dossiers"_s, u"persons"_s, u"routes"_s, u"benefits"_s, u"pto_income"_s, u"pto_months"_s};
}

} // namespace core
