#include "core/walkin/walkincontact.h"

#include "core/base/identifiers.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::WalkInContact)
};

using enum Problem::Weight;

bool holdsBsn(const QString &text)
{
    static const QRegularExpression number(u"(?<!\\d)\\d(?:[. ]?\\d){8}(?!\\d)"_s);
    for (auto found = number.globalMatch(text); found.hasNext();)
        if (Bsn::parse(found.next().captured()))
            return true;
    return false;
}

} // namespace

template <> const Table<WalkInContact> &tableOf<WalkInContact>()
{
    static const Table<WalkInContact> table{
        u"walkin_contacts"_s,
        {column<&WalkInContact::id>("id"),
         column<&WalkInContact::day>("day"),
         column<&WalkInContact::place>("place"),
         column<&WalkInContact::municipality>("municipality"),
         column<&WalkInContact::legalForm>("legal_form"),
         column<&WalkInContact::questions>("questions"),
         column<&WalkInContact::advice>("advice"),
         column<&WalkInContact::result>("result"),
         column<&WalkInContact::aftercare>("aftercare"),
         column<&WalkInContact::note>("note"),
         column<&WalkInContact::adviser>("adviser"),
         column<&WalkInContact::follows>("follows"),
         column<&WalkInContact::signal>("signal"),
         column<&WalkInContact::written>("written"),
         column<&WalkInContact::textRemoved>("text_removed")}};
    return table;
}

template <> const Table<WalkInTie> &tableOf<WalkInTie>()
{
    static const Table<WalkInTie> table{u"walkin_ties"_s,
                                        {column<&WalkInTie::id>("id"), column<&WalkInTie::dossier>("dossier"), column<&WalkInTie::contact>("contact"),
                                         column<&WalkInTie::signal>("signal"), column<&WalkInTie::day>("day"), column<&WalkInTie::note>("note")}};
    return table;
}

Catalogue walkInList(const QString &list) { return Catalogue::read(u"walkin/walkin"_s, list); }

QString walkInLabels(const QString &list, const QStringList &keys)
{
    const Catalogue catalogue = walkInList(list);
    QStringList labels;
    for (const QString &key : keys)
        labels.append(catalogue.label(key));
    return labels.join(u", "_s);
}

QList<Problem> check(const WalkInContact &contact, QDate today)
{
    QList<Problem> problems;
    if (!contact.day.isValid())
        problems.append({Blocks, u"day"_s, Text::tr("Fill in the day of the contact.")});
    else if (contact.day > today)
        problems.append({Blocks, u"day"_s, Text::tr("The contact cannot be after today.")});
    if (contact.place.isEmpty())
        problems.append({Blocks, u"place"_s, Text::tr("Choose where it was.")});
    if (contact.municipality.isEmpty())
        problems.append({Blocks, u"municipality"_s, Text::tr("Choose the municipality: the figures are told per municipality.")});
    if (contact.questions.isEmpty())
        problems.append({Blocks, u"questions"_s, Text::tr("Choose at least one thing it was about.")});
    if (contact.aftercare.isValid() && contact.day.isValid() && contact.aftercare < contact.day)
        problems.append({Blocks, u"aftercare"_s, Text::tr("Aftercare cannot be before the contact.")});
    if (holdsBsn(contact.note))
        problems.append({Blocks, u"note"_s, Text::tr("A BSN stands in the note. A walk-in contact is without a name and number; take it out.")});
    if (contact.legalForm.isEmpty())
        problems.append({Warns, u"legal_form"_s, Text::tr("The legal form is not known: it counts as unknown.")});
    return problems;
}

} // namespace core
