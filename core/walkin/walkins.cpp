#include "core/walkin/walkins.h"

#include "core/base/format.h"
#include "core/dossier/note.h"
#include "core/dossier/task.h"
#include "core/walkin/prevention.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::WalkIns)
};

using enum Problem::Weight;

constexpr Op recordContact{QT_TRANSLATE_NOOP("Op", "Record walk-in contact")};
constexpr Op removeContact{QT_TRANSLATE_NOOP("Op", "Remove walk-in contact")};
constexpr Op tieContact{QT_TRANSLATE_NOOP("Op", "Tie walk-in contact to dossier")};
constexpr Op untieContact{QT_TRANSLATE_NOOP("Op", "Untie walk-in contact from dossier")};

QList<WalkInTie> tiesOf(const Store &store, const QString &contact)
{
    return store.select<WalkInTie>(u"contact = ?"_s, {contact});
}

QList<Task> aftercareOf(const Store &store, const Id<WalkInContact> &contact)
{
    return store.select<Task>(u"cause = ? and cause <> '' order by done is not null, due"_s, {contact.text()});
}

int usualMinutes()
{
    const Catalogue kinds = Catalogue::read(u"contact_kinds"_s);
    const CatalogueEntry *kind = kinds.find(u"walk-in"_s);
    return kind ? kind->fields["minutes"_L1].toInt() : 0;
}

} // namespace

void removeTie(const Store &store, Writer &writer, const WalkInTie &tie)
{
    writer.remove(tie.id);
    const auto note = store.find(Id<Note>::parse(tie.note));
    if (note && store.select<Note>(u"addendum_to = ? limit 1"_s, {tie.note}).isEmpty())
        writer.remove(note->id);
}

QString sentence(const WalkInContact &contact)
{
    QStringList parts{walkInLabels(u"questions"_s, contact.questionKeys())};
    if (!contact.advice.isEmpty())
        parts.append(Text::tr("advice: %1").arg(walkInLabels(u"advices"_s, contact.adviceKeys())));
    parts.append(contact.result.isEmpty() ? Text::tr("result still open") : Text::tr("result: %1").arg(walkInLabels(u"results"_s, {contact.result})));
    return parts.join(u"; "_s);
}

QDate WalkInQuestion::first() const
{
    return year > 0 ? QDate(year, month > 0 ? month : quarter > 0 ? 3 * quarter - 2 : 1, 1) : QDate(1900, 1, 1);
}

QDate WalkInQuestion::last() const
{
    return year > 0 ? first().addMonths(month > 0 ? 1 : quarter > 0 ? 3 : 12).addDays(-1) : QDate(2999, 12, 31);
}

QList<WalkInRow> WalkIns::rows(const WalkInQuestion &question) const
{
    const QString sql = u"with c as (select w.*, "
                        "row_number() over (partition by case w.follows when '' then w.id else w.follows end order by w.result <> '' desc, w.day desc, w.written desc, w.id) as place_in_period, "
                        "count(*) over (partition by case w.follows when '' then w.id else w.follows end) as times "
                        "from walkin_contacts w where w.day between ? and ?) "
                        "select c.*, t.dossier as tied, d.number as tied_number, "
                        "exists (select 1 from tasks k where k.cause = c.id and k.cause <> '' and k.done is null) as aftercare_open "
                        "from c left join walkin_ties t on t.contact = c.id left join dossiers d on d.id = t.dossier "
                        "where (? = '' or c.municipality = ?) and (? = '' or c.adviser = ?) order by c.day desc, c.written desc, c.id"_s;
    const QVariantList values{toSql(question.first()), toSql(question.last()), toSql(question.municipality), toSql(question.municipality), toSql(question.adviser), toSql(question.adviser)};
    QList<WalkInRow> rows;
    for (const Row &row : m_store.query(sql, values)) {
        WalkInRow one;
        one.contact = tableOf<WalkInContact>().toRecord(row);
        one.id = one.contact.id;
        one.stands = row.value(u"place_in_period"_s).toInt() == 1;
        one.times = row.value(u"times"_s).toInt();
        one.dossier = Id<Dossier>::parse(row.value(u"tied"_s).toString());
        one.number = row.value(u"tied_number"_s).toString();
        one.aftercareOpen = row.value(u"aftercare_open"_s).toBool();
        rows.append(one);
    }
    return rows;
}

WalkInContact WalkIns::fresh() const
{
    WalkInContact contact;
    contact.id = Id<WalkInContact>::fresh();
    contact.day = m_store.clock().today();
    const QList<Row> last = m_store.query(u"select place from walkin_contacts where adviser = ? order by written desc limit 1"_s, {toSql(m_store.author().adviser)});
    contact.place = last.isEmpty() ? walkInList(u"places"_s).keys().value(0) : last.first().value(u"place"_s).toString();
    return contact;
}

WalkInContact WalkIns::again(const Id<WalkInContact> &earlier) const
{
    WalkInContact contact = fresh();
    if (const auto known = find(earlier)) {
        contact.follows = known->root();
        contact.municipality = known->municipality;
        contact.legalForm = known->legalForm;
        contact.questions = known->questions;
    }
    return contact;
}

void WalkIns::putAftercare(Writer &writer, const WalkInContact &contact, const Id<Dossier> &dossier) const
{
    const QList<Task> known = aftercareOf(m_store, contact.id);
    Task task;
    if (!known.isEmpty() && (!known.first().done.isValid() || known.first().due == contact.aftercare))
        task = known.first();
    if (!contact.aftercare.isValid()) {
        if (!task.id.isNull() && !task.done.isValid())
            writer.remove(task.id);
        return;
    }
    if (task.id.isNull()) {
        task.id = Id<Task>::fresh();
        task.kind = u"reminder"_s;
        task.cause = contact.id.text();
        task.assignee = contact.adviser;
    }
    if (task.due.isValid() && task.due != contact.aftercare)
        task.moveReason = Text::tr("The day of the aftercare was changed.");
    // No word of the note: the task stays when the note goes.
    task.title = Text::tr("Aftercare of the walk-in hour of %1 (%2, %3)")
                     .arg(formatShort(contact.day), walkInLabels(u"municipalities"_s, {contact.municipality}), walkInLabels(u"questions"_s, contact.questionKeys()).toLower());
    task.due = contact.aftercare;
    if (!dossier.isNull())
        task.dossier = dossier;
    writer.put(task);
}

QList<Problem> WalkIns::record(WalkInContact contact)
{
    contact.note = contact.note.simplified();
    if (contact.adviser.isEmpty())
        contact.adviser = m_store.author().adviser;
    if (!contact.written.isValid())
        contact.written = m_store.clock().now();
    if (!contact.note.isEmpty())
        contact.textRemoved = {};
    const QList<Problem> problems = check(contact, m_store.clock().today());
    if (blocks(problems))
        return problems;
    // Who comes back after being tied to a dossier, belongs to it at once.
    const bool isNew = !find(contact.id);
    const bool comesBack = isNew && !contact.follows.isEmpty();
    const QList<WalkInTie> ties = tiesOf(m_store, comesBack ? contact.follows : contact.id.text());
    const Id<Dossier> dossier = ties.isEmpty() ? Id<Dossier>() : ties.first().dossier;
    m_store.write(recordContact, [&](Writer &writer) {
        writer.put(contact);
        putAftercare(writer, contact, dossier);
        if (comesBack && !dossier.isNull())
            putTie(writer, contact, dossier);
        if (isNew && !contact.signal.isEmpty())
            Prevention(m_store).came(writer, Id<EarlySignal>::parse(contact.signal));
    });
    return problems;
}

void WalkIns::remove(const Id<WalkInContact> &id)
{
    const auto contact = find(id);
    if (!contact)
        return;
    QList<WalkInContact> later = m_store.select<WalkInContact>(u"follows = ? order by day, written"_s, {id.text()});
    const QList<Task> tasks = aftercareOf(m_store, id);
    const QList<WalkInTie> ties = tiesOf(m_store, id.text());
    m_store.write(removeContact, [&](Writer &writer) {
        for (qsizetype i = 0; i < later.size(); ++i) {
            later[i].follows = i == 0 ? QString() : later.first().id.text();
            writer.put(later[i]);
        }
        for (const Task &task : tasks)
            writer.remove(task.id);
        for (const WalkInTie &tie : ties)
            writer.remove(tie.id);
        writer.remove(id);
    });
}

void WalkIns::putTie(Writer &writer, const WalkInContact &contact, const Id<Dossier> &dossier) const
{
    QString words = Text::tr("Walk-in hour, %1. %2").arg(walkInLabels(u"places"_s, {contact.place}), sentence(contact));
    if (!contact.note.isEmpty())
        words += u'\n' + contact.note;
    const Note note{Id<Note>::fresh(), dossier, u"walk-in"_s, contact.day, contact.adviser, usualMinutes(), words, m_store.clock().now(), {}};
    writer.put(note);
    writer.put(WalkInTie{Id<WalkInTie>::fresh(), dossier, contact.id.text(), {}, m_store.clock().today(), note.id.text()});
}

QList<WalkInContact> WalkIns::chain(const WalkInContact &contact) const
{
    return m_store.select<WalkInContact>(u"id = ? or follows = ? order by day, written"_s, {contact.root(), contact.root()});
}

QList<Problem> WalkIns::tie(const Id<WalkInContact> &id, const Id<Dossier> &dossier)
{
    const auto contact = find(id);
    if (!contact || !m_store.find(dossier))
        return {{Blocks, {}, Text::tr("The contact or the dossier is not there any more. Nothing was written.")}};
    QList<WalkInContact> untied = chain(*contact);
    untied.removeIf([&](const WalkInContact &one) { return !tiesOf(m_store, one.id.text()).isEmpty(); });
    if (untied.isEmpty())
        return {{Blocks, {}, Text::tr("This contact belongs to a dossier already. Untie it first.")}};
    m_store.write(tieContact, [&](Writer &writer) {
        for (const WalkInContact &one : std::as_const(untied)) {
            putTie(writer, one, dossier);
            for (Task task : aftercareOf(m_store, one.id)) {
                task.dossier = dossier;
                writer.put(task);
            }
        }
    });
    return {};
}

void WalkIns::untie(const Id<WalkInContact> &id)
{
    const auto contact = find(id);
    const QList<WalkInTie> own = tiesOf(m_store, id.text());
    if (!contact || own.isEmpty())
        return;
    // Every contact with this entrepreneur went along to the dossier, so every one comes back.
    QList<WalkInTie> ties;
    QList<Task> tasks;
    const QList<WalkInContact> all = chain(*contact);
    for (const WalkInContact &one : all)
        for (const WalkInTie &tie : tiesOf(m_store, one.id.text()))
            if (tie.dossier == own.first().dossier) {
                ties.append(tie);
                tasks += aftercareOf(m_store, one.id);
            }
    m_store.write(untieContact, [&](Writer &writer) {
        for (const WalkInTie &tie : std::as_const(ties))
            removeTie(m_store, writer, tie);
        for (Task &task : tasks) {
            task.dossier = {};
            writer.put(task);
        }
    });
}

QList<int> WalkIns::years() const
{
    const int now = m_store.clock().today().year();
    QList<int> years{now};
    const QString sql = u"select distinct cast(substr(day, 1, 4) as integer) as year from (select day from walkin_contacts union all select day from walkin_activities "
                        "union all select received from walkin_signals) order by year desc"_s;
    for (const Row &row : m_store.query(sql))
        if (const int year = row.value(u"year"_s).toInt(); year != now)
            years.append(year);
    std::sort(years.begin(), years.end(), std::greater<>());
    return years;
}

} // namespace core
