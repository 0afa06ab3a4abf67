#include "core/task/term.h"

#include "core/rules/catalogue.h"
#include "core/rules/workdays.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Term)
};

/// nullopt when the rule that sets it is not in force on that day.
std::optional<TermLength> lengthOf(const QJsonObject &length, const RulesAt &rules)
{
    const QString key = length["rule"_L1].toString();
    if (key.isEmpty())
        return TermLength{length["count"_L1].toInt(), length["unit"_L1].toString()};
    const RuleValue *rule = rules.lookUp(key);
    return rule && rule->value ? std::optional(TermLength{int(*rule->value), rule->unit}) : std::nullopt;
}

} // namespace

template <> const Table<Term> &tableOf<Term>()
{
    static const Table<Term> table{
        QStringLiteral("terms"),
        {column<&Term::id>("id"),
         column<&Term::dossier>("dossier"),
         column<&Term::kind>("kind"),
         column<&Term::started>("started"),
         column<&Term::extended>("extended"),
         column<&Term::extensionReason>("extension_reason"),
         column<&Term::note>("note"),
         column<&Term::done>("done")}};
    return table;
}

template <> const Table<TermPause> &tableOf<TermPause>()
{
    static const Table<TermPause> table{
        QStringLiteral("term_pauses"),
        {column<&TermPause::id>("id"),
         column<&TermPause::dossier>("dossier"),
         column<&TermPause::term>("term"),
         column<&TermPause::asked>("asked"),
         column<&TermPause::answerBy>("answer_by"),
         column<&TermPause::completed>("completed"),
         column<&TermPause::what>("what")}};
    return table;
}

QDate TermLength::after(QDate day) const
{
    if (unit == "workday"_L1)
        return addWorkdays(day, count);
    if (unit == "week"_L1)
        return day.addDays(7 * count);
    if (unit == "month"_L1)
        return day.addMonths(count);
    return day.addDays(count);
}

QString TermLength::text() const
{
    if (unit == "workday"_L1)
        return Text::tr("%n working day(s)", nullptr, count);
    if (unit == "week"_L1)
        return Text::tr("%n week(s)", nullptr, count);
    if (unit == "month"_L1)
        return Text::tr("%n month(s)", nullptr, count);
    return Text::tr("%n day(s)", nullptr, count);
}

QList<TermKind> termKinds(const RuleBook &rules, QDate day)
{
    const RulesAt now = rules.on(day);
    const Catalogue catalogue = Catalogue::read(u"terms"_s);
    QList<TermKind> kinds;
    for (const CatalogueEntry &entry : catalogue.entries()) {
        const QJsonObject &fields = entry.fields;
        const auto length = lengthOf(fields["length"_L1].toObject(), now);
        if (!length)
            continue;
        TermKind kind{entry.key, entry.label(), CatalogueEntry{{}, fields["starts_nl"_L1].toString(), fields["starts_en"_L1].toString(), {}}.label(), {},
                      *length, lengthOf(fields["extension"_L1].toObject(), now).value_or(TermLength()), fields["pauses"_L1].toBool(), fields["of_client"_L1].toBool(), {},
                      fields["article"_L1].toString(), fields["source"_L1].toString(), fields["verified"_L1].toBool()};
        const QJsonArray routes = fields["routes"_L1].toArray();
        for (const auto &route : routes)
            kind.routes.append(route.toString());
        const QJsonArray warnings = fields["warnings"_L1].toArray();
        for (const auto &days : warnings)
            kind.warnings.append(days.toInt());
        kinds.append(kind);
    }
    return kinds;
}

TermStanding standingOf(const Term &term, const QList<TermPause> &pauses, const TermKind &kind, QDate today)
{
    TermStanding standing;
    QDate due = kind.length.after(term.started);
    if (term.extended.isValid() && kind.extension.count > 0) {
        due = kind.extension.after(due);
        standing.extended = true;
    }
    for (const TermPause &pause : pauses) {
        // Somebody who does not answer in time lets the term run on from the day the answer was due (Awb art. 4:15).
        QDate until = pause.completed;
        if (!until.isValid()) {
            until = pause.answerBy.isValid() ? std::min(today, pause.answerBy) : today;
            standing.paused = standing.paused || !pause.answerBy.isValid() || today <= pause.answerBy;
        } else if (pause.answerBy.isValid()) {
            until = std::min(until, pause.answerBy);
        }
        standing.pausedDays += int(std::max<qint64>(0, pause.asked.daysTo(until)));
    }
    standing.due = onOrAfterWorkday(due.addDays(standing.pausedDays));
    standing.daysLeft = int(today.daysTo(standing.due));
    return standing;
}

QList<Problem> check(const Term &term, QDate today)
{
    QList<Problem> problems;
    if (term.kind.isEmpty())
        problems.append({Problem::Weight::Blocks, u"kind"_s, Text::tr("Choose which term runs.")});
    if (!term.started.isValid())
        problems.append({Problem::Weight::Blocks, u"started"_s, Text::tr("Fill in the day from which the term runs.")});
    else if (term.started > today)
        problems.append({Problem::Weight::Warns, u"started"_s, Text::tr("This term starts in the future.")});
    if (term.extended.isValid() && term.extensionReason.trimmed().isEmpty())
        problems.append({Problem::Weight::Blocks, u"extension_reason"_s, Text::tr("Write why the term is extended: the client has to know.")});
    return problems;
}

QList<Problem> check(const TermPause &pause, const Term &term, const TermKind &kind)
{
    QList<Problem> problems;
    if (!kind.pauses)
        problems.append({Problem::Weight::Blocks, {}, Text::tr("This term does not stand still.")});
    if (!pause.asked.isValid() || pause.asked < term.started)
        problems.append({Problem::Weight::Blocks, u"asked"_s, Text::tr("Fill in the day on which the papers were asked; not before the term started.")});
    if (pause.answerBy.isValid() && pause.answerBy < pause.asked)
        problems.append({Problem::Weight::Blocks, u"answer_by"_s, Text::tr("The day to answer lies before the day it was asked.")});
    if (!pause.answerBy.isValid())
        problems.append({Problem::Weight::Warns, u"answer_by"_s, Text::tr("Without a day to answer the term stands still until the papers are in.")});
    if (pause.completed.isValid() && pause.completed < pause.asked)
        problems.append({Problem::Weight::Blocks, u"completed"_s, Text::tr("The papers came in before they were asked.")});
    if (pause.what.trimmed().isEmpty())
        problems.append({Problem::Weight::Blocks, u"what"_s, Text::tr("Write what is waited for.")});
    return problems;
}

} // namespace core
