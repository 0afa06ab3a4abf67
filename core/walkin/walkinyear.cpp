#include "core/walkin/walkinyear.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::WalkInYear)
};

/// Counts rows under the keys that they have, in the order of a list; what the list does not know comes after it.
class Tally {
public:
    Tally(QList<WalkInFigure> &figures, const QString &group, const QString &list) : m_figures(figures), m_first(figures.size()), m_group(group)
    {
        if (!list.isEmpty())
            for (const CatalogueEntry &entry : walkInList(list).entries())
                m_figures.append({group, entry.key, entry.label(), {}});
    }
    WalkInFigure &under(const QString &key, const QString &label = {})
    {
        for (qsizetype i = m_first; i < m_figures.size(); ++i)
            if (m_figures[i].key == key)
                return m_figures[i];
        m_figures.append({m_group, key, label.isEmpty() ? key : label, {}});
        return m_figures.last();
    }

private:
    QList<WalkInFigure> &m_figures;
    qsizetype m_first;
    QString m_group;
};

void countContacts(WalkInYear &year)
{
    Tally served(year.figures, u"served"_s, {});
    served.under(u"entrepreneurs"_s, Text::tr("Entrepreneurs served"));
    served.under(u"contacts"_s, Text::tr("Contacts with them"));
    served.under(u"dossiers"_s, Text::tr("Of whom with a dossier"));
    for (const WalkInRow &row : std::as_const(year.contacts)) {
        served.under(u"contacts"_s).ids.append(row.id.text());
        if (row.stands)
            served.under(u"entrepreneurs"_s).ids.append(row.id.text());
        if (row.stands && !row.dossier.isNull())
            served.under(u"dossiers"_s).ids.append(row.id.text());
    }
    // An entrepreneur counts once, with the contact that stands for them.
    const auto tell = [&](const QString &group, const QString &list, const auto &keys, const QString &unknown) {
        Tally tally(year.figures, group, list);
        for (const WalkInRow &row : std::as_const(year.contacts))
            if (row.stands)
                for (const QString &key : keys(row.contact))
                    tally.under(key, key.isEmpty() ? unknown : QString()).ids.append(row.id.text());
    };
    tell(u"outcome"_s, u"outcomes"_s, [](const WalkInContact &contact) { return QStringList{outcomeOf(contact)}; }, {});
    tell(u"result"_s, u"results"_s, [](const WalkInContact &contact) { return QStringList{contact.result}; }, Text::tr("Still open"));
    tell(u"form"_s, u"forms"_s, [](const WalkInContact &contact) { return QStringList{contact.legalForm}; }, Text::tr("Not known"));
    tell(u"municipality"_s, u"municipalities"_s, [](const WalkInContact &contact) { return QStringList{contact.municipality}; }, Text::tr("Not known"));
    tell(u"question"_s, u"questions"_s, [](const WalkInContact &contact) { return contact.questionKeys(); }, {});
}

void countPrevention(WalkInYear &year)
{
    Tally done(year.figures, u"activity"_s, u"activities"_s);
    for (const OutreachActivity &activity : std::as_const(year.activities)) {
        WalkInFigure &figure = done.under(activity.kind);
        figure.ids.append(activity.id.text());
        figure.reach += activity.reach;
    }
    Tally reported(year.figures, u"signal"_s, {});
    reported.under(u"received"_s, Text::tr("Signals received"));
    const Catalogue outcomes = walkInList(u"signal_outcomes"_s);
    for (const CatalogueEntry &outcome : outcomes.entries())
        reported.under(outcome.key, outcome.label());
    for (const EarlySignalRow &row : std::as_const(year.reported)) {
        reported.under(u"received"_s).ids.append(row.id.text());
        if (row.signal.isOpen())
            reported.under(u"open"_s, Text::tr("Still followed")).ids.append(row.id.text());
        else
            reported.under(row.signal.outcome).ids.append(row.id.text());
    }
}

} // namespace

QString outcomeOf(const WalkInContact &contact)
{
    if (contact.result.isEmpty())
        return u"open"_s;
    static const QHash<QString, QString> counts = [] {
        QHash<QString, QString> known;
        for (const CatalogueEntry &entry : walkInList(u"results"_s).entries())
            known.insert(entry.key, entry.fields["counts"_L1].toString());
        return known;
    }();
    return counts.value(contact.result, u"none"_s);
}

WalkInFigure WalkInYear::figure(const QString &group, const QString &key) const
{
    for (const WalkInFigure &figure : figures)
        if (figure.group == group && figure.key == key)
            return figure;
    return {group, key, {}, {}};
}

QList<WalkInFigure> WalkInYear::group(const QString &name) const
{
    QList<WalkInFigure> found;
    for (const WalkInFigure &figure : figures)
        if (figure.group == name)
            found.append(figure);
    return found;
}

Percentage WalkInYear::helpedShare() const
{
    if (served() == 0)
        return {};
    const int helped = figure(u"outcome"_s, u"solved"_s).count() + figure(u"outcome"_s, u"lasting"_s).count();
    return Percentage::ofThousandths((200000LL * helped + served()) / (2LL * served()));
}

WalkInYear walkInYear(Store &store, const WalkInQuestion &question)
{
    const Prevention prevention(store);
    WalkInYear year{question, WalkIns(store).rows(question), prevention.activities(question.year, question.municipality), prevention.signalsOf(question.year, question.municipality), {}};
    const auto isOutside = [&](QDate day) { return day < question.first() || day > question.last(); };
    year.activities.removeIf([&](const OutreachActivity &activity) { return isOutside(activity.day); });
    year.reported.removeIf([&](const EarlySignalRow &row) { return isOutside(row.signal.received); });
    countContacts(year);
    countPrevention(year);
    return year;
}

Series resultSeries(const WalkInYear &year)
{
    Series series;
    series.title = Text::tr("Results of the walk-in hour in %1").arg(year.question.year);
    series.kind = ChartKind::Bars;
    series.unit = ChartUnit::Count;
    series.labelTitle = Text::tr("Result");
    SeriesRow row{Text::tr("Entrepreneurs"), {}};
    for (const WalkInFigure &figure : year.group(u"result"_s)) {
        series.labels.append(figure.label);
        row.values.append(figure.count());
    }
    series.rows.append(row);
    return series;
}

QList<QPair<QString, QString>> walkInGroups()
{
    return {{u"served"_s, Text::tr("Served")},
            {u"outcome"_s, Text::tr("Solved or in lasting help")},
            {u"result"_s, Text::tr("Result")},
            {u"form"_s, Text::tr("Legal form")},
            {u"municipality"_s, Text::tr("Municipality")},
            {u"question"_s, Text::tr("What it was about")},
            {u"activity"_s, Text::tr("Meetings, publications and social media")},
            {u"signal"_s, Text::tr("Early signals")}};
}

} // namespace core
