#include "core/pto/ptorecount.h"

#include "core/base/format.h"
#include "core/dossier/note.h"
#include "core/pto/incomeledger.h"

#include <set>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::PtoRecount)
};

/// The records as they were before the changes, of one dossier.
template <class T> QList<T> asBefore(QList<T> now, const QList<JournalChange> &changes, const QString &dossier)
{
    for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
        if (change->table != tableOf<T>().name)
            continue;
        now.removeIf([&](const T &one) { return one.id.text() == change->row; });
        if (change->before.value(u"dossier"_s).toString() == dossier)
            now.append(tableOf<T>().toRecord(change->before));
    }
    return now;
}

PtoBooks asBefore(const PtoBooks &now, const QList<JournalChange> &changes, const QString &dossier)
{
    PtoBooks books{asBefore(now.invoices, changes, dossier), asBefore(now.payments, changes, dossier), asBefore(now.costs, changes, dossier), {}, now.municipality};
    for (const PtoTerms &terms : asBefore(now.terms.values(), changes, dossier))
        books.terms.insert(terms.year, terms);
    return books;
}

bool isSame(const JournalChange &change, const QStringList &columns)
{
    return std::all_of(columns.begin(), columns.end(), [&](const QString &column) { return change.before.value(column).toString() == change.after.value(column).toString(); });
}

/// Nothing was filled in beside what follows from invoices and receipts.
bool isOnlyDerived(const IncomeEntry &entry) { return !entry.counted && entry.otherIncome.isZero() && entry.remark.isEmpty(); }

bool isClosed(const PtoBook &book, const Id<Dossier> &dossier, Month month) { return book.months().at(dossier, month).isClosed(); }

/// Nothing that came in by another way than the screens, such as a merge, is passed over in silence.
void tellOfClosed(Writer &writer, const Store &store, const IncomeEntry &entry, const LedgerMonth &found)
{
    Note note;
    note.id = Id<Note>::fresh();
    note.dossier = entry.dossier;
    note.kind = u"system"_s;
    note.day = store.clock().today();
    note.author = store.author().adviser;
    note.text = Text::tr("%1 is closed with turnover %2 and costs %3. By the invoices and receipts it is now turnover %4 and costs %5. Reopen the month if that has to count.")
                    .arg(format(entry.month), format(entry.turnover), format(entry.costs), format(found.turnover()), format(found.costs));
    note.written = store.clock().now();
    writer.put(note);
}

} // namespace

/// What an operation did to one dossier.
struct PtoRecount::Trace {
    QList<JournalChange> books; ///< invoices and their payments, costs, terms
    std::set<Month> figures; ///< months of which the row of figures was written
    std::set<Month> states;  ///< months of which the state was written
    std::set<Month> changed; ///< months of which hours or figures became others

    /// A change as far as it concerns the rows that are, or were, of this dossier.
    void add(const JournalChange &change, const QList<Row> &rows)
    {
        const bool isHours = change.table == tableOf<HourEntry>().name;
        const bool isFigures = change.table == tableOf<IncomeEntry>().name;
        if (!isHours && !isFigures && change.table != tableOf<PtoMonth>().name) {
            books.append(change);
            return;
        }
        const QStringList told = isHours ? QStringList{u"dossier"_s, u"day"_s, u"minutes"_s} : QStringList{u"dossier"_s, u"month"_s, u"turnover_cents"_s, u"costs_cents"_s, u"other_cents"_s};
        for (const Row &row : rows) {
            Month month;
            if (isHours)
                month = Month::of(QDate::fromString(row.value(u"day"_s).toString(), Qt::ISODate));
            else
                fromSql(month, row.value(u"month"_s));
            if (isFigures)
                figures.insert(month);
            if (!isHours && !isFigures)
                states.insert(month);
            else if (!isSame(change, told))
                changed.insert(month);
        }
    }
};

PtoRecount::PtoRecount(Store &store, const RuleBook &rules) : Derivation(store), m_store(store), m_rules(rules), m_book(store) {}

QSet<QString> PtoRecount::tables() const
{
    return {tableOf<PtoInvoice>().name, tableOf<PtoPayment>().name, tableOf<PtoCost>().name, tableOf<PtoTerms>().name, tableOf<IncomeEntry>().name, tableOf<HourEntry>().name, tableOf<PtoMonth>().name};
}

void PtoRecount::follow(Writer &writer, const QList<JournalChange> &changes)
{
    QMap<QString, Trace> traces;
    for (const JournalChange &change : changes) {
        QMap<QString, QList<Row>> sides; // a row that moved belongs to two dossiers
        for (const Row &row : {change.before, change.after})
            if (!row.isEmpty())
                sides[row.value(u"dossier"_s).toString()].append(row);
        for (auto side = sides.cbegin(); side != sides.cend(); ++side)
            traces[side.key()].add(change, *side);
    }
    for (auto trace = traces.begin(); trace != traces.end(); ++trace) {
        const auto dossier = Id<Dossier>::parse(trace.key());
        countAnew(writer, dossier, *trace);
        // A month that was brought to a state in the same operation says itself how it stands.
        for (const Month month : trace->changed)
            if (!trace->states.contains(month) && !isClosed(m_book, dossier, month))
                m_book.months().keepTrue(writer, dossier, month);
    }
}

void PtoRecount::countAnew(Writer &writer, const Id<Dossier> &dossier, Trace &trace) const
{
    if (trace.books.isEmpty() && trace.figures.empty() && trace.states.empty())
        return;
    const PtoBooks books = booksOf(m_store, dossier);
    const IncomeLedger now = ledgerOf(books, m_rules);
    const IncomeLedger before = trace.books.isEmpty() ? now : ledgerOf(asBefore(books, trace.books, dossier.text()), m_rules);
    std::set<Month> months = trace.figures;
    months.insert(trace.states.begin(), trace.states.end());
    for (const Month month : before.months.keys() + now.months.keys())
        if (before.of(month) != now.of(month))
            months.insert(month);
    for (const Month month : months) {
        const LedgerMonth found = now.of(month);
        // Without a line the month is as it was written, unless its last line went.
        if (found.isEmpty() && (before.of(month).isEmpty() || trace.figures.contains(month)))
            continue;
        IncomeEntry entry = m_book.income(dossier, month);
        const bool isSame = entry.turnover == found.turnover() && entry.costs == found.costs;
        if (isClosed(m_book, dossier, month)) {
            if (!isSame && !trace.books.isEmpty())
                tellOfClosed(writer, m_store, entry, found);
            continue;
        }
        const bool isTyped = before.of(month).isEmpty() || (trace.figures.contains(month) && trace.books.isEmpty());
        if (!isSame && isTyped && !(entry.turnover.isZero() && entry.costs.isZero())) {
            const QString typed = Text::tr("Entered directly: turnover %1, costs %2. The invoices and receipts took their place.").arg(format(entry.turnover), format(entry.costs));
            if (!entry.remark.contains(typed))
                entry.remark = entry.remark.isEmpty() ? typed : entry.remark + u'\n' + typed;
        }
        entry.turnover = found.turnover();
        entry.costs = found.costs;
        if (found.isEmpty() && isOnlyDerived(entry))
            writer.remove(entry.id);
        else
            writer.put(entry);
        if (!isSame)
            trace.changed.insert(month);
    }
}

} // namespace core
