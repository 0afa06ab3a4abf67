#include "core/report/walkincounts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::WalkInCounts)
};

QString placeName(const QString &key) { return key.isEmpty() ? Text::tr("municipality not known") : walkInLabels(u"municipalities"_s, {key}); }

} // namespace

WalkInCounts::WalkInCounts(Store &store, int year, const QString &municipality, bool inHouse)
    : m_all(walkInYear(store, {year})), m_here(municipality.isEmpty() ? m_all : walkInYear(store, {year, municipality})), m_inHouse(inHouse)
{
    QSet<QString> used;
    for (const WalkInRow &row : std::as_const(m_all.contacts))
        used.insert(row.contact.municipality);
    for (const EarlySignalRow &row : std::as_const(m_all.reported))
        used.insert(row.signal.municipality);
    if (!municipality.isEmpty())
        used.insert(municipality);
    const Catalogue own = Catalogue::municipalities();
    const QStringList known = walkInList(u"municipalities"_s).keys();
    for (const QString &key : known)
        if (used.remove(key) || own.contains(key))
            m_keys.append(key);
    QStringList others(used.begin(), used.end());
    others.sort();
    m_keys += others;
    if (!municipality.isEmpty())
        m_only = m_keys.indexOf(municipality);
    // Those who were served stand in three tables with the same totals; who asked several questions stands in the fourth more than once.
    m_groups = {u"outcome"_s, u"result"_s, u"form"_s, u"question"_s, u"signal"_s};
    m_shown = shownTogether({table(u"outcome"_s, Text::tr("Together")), table(u"result"_s, Text::tr("Together")), table(u"form"_s, Text::tr("Together"))}, m_inHouse);
    m_shown.append(ShownCounts(table(u"question"_s, {}), m_inHouse));
    m_shown.append(ShownCounts(table(u"signal"_s, Text::tr("Together")), m_inHouse));
}

CountTable WalkInCounts::table(const QString &group, const QString &title) const
{
    CountTable table;
    table.rowTitle = Text::tr("Municipality");
    for (const QString &key : m_keys)
        table.rows.append(placeName(key));
    table.total = title;
    table.whole = title.isEmpty() ? QString() : Text::tr("All municipalities");
    table.counts = QList<QList<int>>(m_keys.size());
    QHash<QString, QString> places;
    for (const WalkInRow &row : m_all.contacts)
        places.insert(row.id.text(), row.contact.municipality);
    for (const EarlySignalRow &row : m_all.reported)
        places.insert(row.id.text(), row.signal.municipality);
    const QList<WalkInFigure> figures = m_all.group(group);
    for (const WalkInFigure &figure : figures) {
        // What never happened needs no line; the outcomes are always told.
        if ((figure.count() == 0 && group != "outcome"_L1) || figure.key == "received"_L1)
            continue;
        table.columns.append(figure.label);
        for (QList<int> &row : table.counts)
            row.append(0);
        for (const QString &id : figure.ids)
            ++table.counts[m_keys.indexOf(places.value(id))].last();
    }
    return table;
}

const ShownCounts &WalkInCounts::of(const QString &group) const
{
    return m_shown[m_groups.indexOf(group)];
}

TableBlock WalkInCounts::list(const QString &group, const QString &title, const QString &numbers) const
{
    return of(group).listOf(row(), title, numbers);
}

TableBlock WalkInCounts::byMunicipality() const
{
    const ShownCounts &outcome = of(u"outcome"_s);
    TableBlock block;
    block.columns = {{Text::tr("Municipality"), Align::Left, 4}, {Text::tr("Entrepreneurs"), Align::Right, 1}};
    for (qsizetype place = 0; place < m_keys.size(); ++place)
        block.rows.append({placeName(m_keys[place]), outcome.text(place, outcome.columns())});
    block.foot = {Text::tr("All municipalities"), outcome.text(outcome.rows(), outcome.columns())};
    return block;
}

QString WalkInCounts::served() const
{
    const ShownCounts &outcome = of(u"outcome"_s);
    return outcome.text(row(), outcome.columns());
}

QString WalkInCounts::signalsReceived() const
{
    const ShownCounts &outcome = of(u"signal"_s);
    return outcome.text(row(), outcome.columns());
}

std::optional<Percentage> WalkInCounts::helpedShare() const
{
    const ShownCounts &outcome = of(u"outcome"_s);
    if (m_here.served() == 0 || outcome.isHidden(row(), outcome.columns()))
        return std::nullopt;
    // Beside the total a share tells how many were not helped: only what the table tells as well.
    const QList<WalkInFigure> figures = m_all.group(u"outcome"_s);
    for (qsizetype column = 0; column < figures.size(); ++column)
        if (figures[column].key != "solved"_L1 && figures[column].key != "lasting"_L1 && outcome.isHidden(row(), column))
            return std::nullopt;
    return m_here.helpedShare();
}

bool WalkInCounts::hidesAnything() const
{
    return std::any_of(m_shown.begin(), m_shown.end(), [](const ShownCounts &counts) { return counts.hidesAnything(); });
}

} // namespace core
