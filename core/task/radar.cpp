#include "core/task/radar.h"

#include "core/base/format.h"
#include "core/dossier/person.h"
#include "core/pto/ptooverview.h"
#include "core/rules/catalogue.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Radar)
};

/// Who a signal is about.
struct Blip {
    Id<Dossier> id;
    QString number;
    QString name;
    QString owner;
};

/// Looks at every open dossier once per kind of signal, with a question to the database each.
class Sweep {
public:
    Sweep(const Store &store, const RuleBook &rules, const QString &adviser)
        : m_store(store), m_rules(rules), m_adviser(adviser), m_today(store.clock().today()), m_kinds(Catalogue::read(u"radar"_s))
    {
    }
    QList<RadarSignal> look();

private:
    void readOpenDossiers();
    void readPlanned();
    void addLateTerms();
    void addHours();
    /// Rows with a day that lies between today and so many days ahead; columns id, dossier, day, words.
    void addEndings(const QString &kind, const QString &what, const QString &sql);
    void addSilence();
    void addWithoutStep();
    void addLanguage();
    void add(const QString &kind, const QString &row, const QString &dossier, const QString &what, QDate day);
    int days(const QString &kind) const { return m_kinds.find(kind)->fields["days"_L1].toInt(); }

    const Store &m_store;
    const RuleBook &m_rules;
    const QString m_adviser;
    const QDate m_today;
    const Catalogue m_kinds;
    QHash<QString, Blip> m_open;
    QSet<QString> m_planned; ///< causes of open tasks
    QList<RadarSignal> m_signals;
};

void Sweep::readOpenDossiers()
{
    const QString sql = u"select d.id, d.number, d.owner, p.first_name, p.initials, p.prefix, p.last_name from dossiers d "
                        "left join persons p on p.dossier = d.id and p.role = 'client' "
                        "where d.closed is null and d.merged_into = '' and (? = '' or d.owner = ?)"_s;
    m_store.each(sql, {toSql(m_adviser), toSql(m_adviser)}, [&](const Cells &cells) {
        Person person;
        person.firstName = cells.text(3);
        person.initials = cells.text(4);
        person.prefix = cells.text(5);
        person.lastName = cells.text(6);
        m_open.insert(cells.text(0), {Id<Dossier>::parse(cells.text(0)), cells.text(1), listName(person), cells.text(2)});
    });
}

void Sweep::readPlanned()
{
    m_store.each(u"select cause from tasks where done is null and cause like 'radar/%'"_s, {}, [&](const Cells &cells) { m_planned.insert(cells.text(0)); });
}

void Sweep::add(const QString &kind, const QString &row, const QString &dossier, const QString &what, QDate day)
{
    const QString id = u"radar/%1/%2"_s.arg(kind, row);
    const auto blip = m_open.constFind(dossier);
    if (blip == m_open.cend() || m_planned.contains(id))
        return;
    const QJsonObject &fields = m_kinds.find(kind)->fields;
    RadarSignal found{id, kind, m_kinds.label(kind), blip->id, blip->number, blip->name, blip->owner, what, day, {}};
    found.step.id = Id<Task>::fresh();
    found.step.dossier = blip->id;
    found.step.kind = fields["task"_L1].toString();
    found.step.title = fields["step"_L1].toString().replace(u"{what}"_s, what).replace(u"{day}"_s, formatShort(day));
    found.step.due = m_today.addDays(fields["due"_L1].toInt());
    found.step.assignee = blip->owner;
    found.step.cause = id;
    m_signals.append(found);
}

void Sweep::addLateTerms()
{
    m_store.each(u"select id, dossier, title, due from tasks where done is null and kind = 'legal-term' and due < ?"_s, {toSql(m_today)}, [&](const Cells &cells) {
        const QDate due = QDate::fromString(cells.text(3), Qt::ISODate);
        add(u"term-late"_s, cells.text(0), cells.text(1), Text::tr("%1, was due on %2").arg(cells.text(2), formatShort(due)), due);
    });
}

void Sweep::addHours()
{
    for (const PtoOverviewRow &row : ptoOverview(m_store, m_rules, Month::of(m_today).previous(), m_today)) {
        if (!row.isMissing())
            continue;
        QStringList months;
        for (const Month month : row.openMonths)
            months.append(format(month));
        // A new month that stays away is a new signal.
        add(u"hours-missing"_s, row.id.text() + u'/' + row.openMonths.last().text(), row.id.text(), months.join(u", "_s), row.openMonths.first().lastDay());
    }
}

void Sweep::addEndings(const QString &kind, const QString &what, const QString &sql)
{
    m_store.each(sql, {toSql(m_today), toSql(m_today.addDays(days(kind)))}, [&](const Cells &cells) {
        const QDate day = QDate::fromString(cells.text(2), Qt::ISODate);
        const QString words = cells.count() > 3 ? cells.text(3) : QString();
        add(kind, cells.text(0) + u'/' + cells.text(2), cells.text(1), words.isEmpty() ? what.arg(formatShort(day)) : what.arg(words, formatShort(day)), day);
    });
}

void Sweep::addSilence()
{
    const QJsonObject perRoute = m_kinds.find(u"no-contact"_s)->fields["routes"_L1].toObject();
    const QString sql = u"select d.id, d.opened, (select max(n.day) from notes n where n.dossier = d.id and n.kind not in ('system', 'remark')), "
                        "(select group_concat(r.kind || ',' || r.phase) from routes r where r.dossier = d.id and r.end_day is null), "
                        "exists (select 1 from tasks t where t.dossier = d.id and t.done is null and t.kind = 'appointment' and t.due >= ?) "
                        "from dossiers d where d.closed is null"_s;
    m_store.each(sql, {toSql(m_today)}, [&](const Cells &cells) {
        if (cells.number(4) == 1)
            return; // they will meet
        int most = days(u"no-contact"_s);
        const QStringList routes = cells.text(3).split(u',');
        for (const QString &route : routes)
            if (perRoute.contains(route))
                most = std::max(most, perRoute[route].toInt());
        const QDate last = QDate::fromString(cells.isNull(2) ? cells.text(1) : cells.text(2), Qt::ISODate);
        if (last.daysTo(m_today) <= most)
            return;
        const int weeks = int(last.daysTo(m_today) / 7);
        add(u"no-contact"_s, cells.text(0) + u'/' + toSql(last).toString(), cells.text(0), Text::tr("No contact for %n week(s)", nullptr, weeks), last);
    });
}

void Sweep::addWithoutStep()
{
    m_store.each(u"select d.id, d.opened from dossiers d where d.closed is null and not exists (select 1 from tasks t where t.dossier = d.id and t.done is null)"_s, {},
                 [&](const Cells &cells) {
                     add(u"no-next-step"_s, cells.text(0), cells.text(0), Text::tr("Nothing is planned"), QDate::fromString(cells.text(1), Qt::ISODate));
                 });
}

void Sweep::addLanguage()
{
    const QString sql = u"select p.id, p.dossier, min(r.start_day) from persons p join routes r on r.dossier = p.dossier and r.kind = 'statushouder' and r.end_day is null "
                        "where p.role = 'client' and p.language_level = '' group by p.id having min(r.start_day) <= ?"_s;
    m_store.each(sql, {toSql(m_today.addDays(-days(u"language-unknown"_s)))}, [&](const Cells &cells) {
        const QDate since = QDate::fromString(cells.text(2), Qt::ISODate);
        add(u"language-unknown"_s, cells.text(0), cells.text(1), Text::tr("In the route since %1").arg(formatShort(since)), since);
    });
}

QList<RadarSignal> Sweep::look()
{
    readOpenDossiers();
    readPlanned();
    addLateTerms();
    addHours();
    addEndings(u"permission-ends"_s, Text::tr("Permission until %1"),
               u"select p.id, p.dossier, p.until_day from pto_permissions p where p.state = 'granted' and p.until_day between ? and ? "
               "and not exists (select 1 from pto_permissions n where n.dossier = p.dossier and n.state = 'granted' and n.from_day > p.until_day)"_s);
    addEndings(u"award-ends"_s, Text::tr("Living costs until %1"),
               u"select a.id, a.dossier, a.until_day from bbz_awards a where a.until_day between ? and ? "
               "and not exists (select 1 from bbz_awards n where n.dossier = a.dossier and n.from_day > a.until_day)"_s);
    addEndings(u"residence-ends"_s, Text::tr("Residence permit until %1"),
               u"select id, dossier, residence_until from persons where role = 'client' and residence_until between ? and ?"_s);
    addEndings(u"paper-expires"_s, Text::tr("%1, valid until %2"),
               u"select a.id, a.dossier, a.valid_until, a.name from attachments a where a.valid_until between ? and ? "
               "and not exists (select 1 from attachments n where n.dossier = a.dossier and n.kind = a.kind and (n.valid_until is null or n.valid_until > a.valid_until))"_s);
    addSilence();
    addWithoutStep();
    addLanguage();
    // In the order of the file, and in it by day.
    const QStringList order = m_kinds.keys();
    std::stable_sort(m_signals.begin(), m_signals.end(), [&](const RadarSignal &a, const RadarSignal &b) {
        return std::tuple(order.indexOf(a.kind), a.day) < std::tuple(order.indexOf(b.kind), b.day);
    });
    return m_signals;
}

} // namespace

QList<RadarSignal> radar(const Store &store, const RuleBook &rules, const QString &adviser) { return Sweep(store, rules, adviser).look(); }

} // namespace core
