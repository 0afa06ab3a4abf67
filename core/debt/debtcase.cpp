#include "core/debt/debtcase.h"

#include "core/base/failure.h"
#include "core/debt/debt.h"
#include "core/rules/workdays.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::DebtCase)
};

using enum Problem::Weight;

/// The day that a name in terms.json stands for.
QDate momentOf(const QString &name, const DebtCase &debtCase, const DebtMoments &moments)
{
    const QHash<QString, QDate> days{{u"reported"_s, debtCase.reported}, {u"first_talk"_s, debtCase.firstTalk}, {u"decided"_s, debtCase.decided},
                                     {u"stabilised"_s, debtCase.stabilised}, {u"agreement"_s, debtCase.agreement}, {u"offer"_s, moments.offered},
                                     {u"accepted"_s, moments.accepted}, {u"finished"_s, moments.finished}};
    if (!days.contains(name))
        throw Failure(Failure::Kind::File, u"debt/terms.json"_s, u"no moment "_s + name);
    return days.value(name);
}

/// The last day; one on a weekend or holiday moves to the next working day (Algemene termijnenwet art. 1).
QDate dueDay(const RuleValue &rule, QDate from, bool workingDays)
{
    const int count = int(rule.value.value_or(0));
    if (workingDays)
        return addWorkdays(from, count);
    if (rule.unit == "week"_L1)
        return onOrAfterWorkday(from.addDays(7 * count));
    return onOrAfterWorkday(rule.unit == "month"_L1 ? from.addMonths(count) : from.addDays(count));
}

} // namespace

template <> const Table<DebtCase> &tableOf<DebtCase>()
{
    static const Table<DebtCase> table{
        QStringLiteral("debt_cases"),
        {column<&DebtCase::id>("id"),
         column<&DebtCase::dossier>("dossier"),
         column<&DebtCase::reported>("reported"),
         column<&DebtCase::threatening>("threatening"),
         column<&DebtCase::running>("running"),
         column<&DebtCase::firstTalk>("first_talk"),
         column<&DebtCase::decided>("decided"),
         column<&DebtCase::decision>("decision"),
         column<&DebtCase::grounds>("grounds"),
         column<&DebtCase::stabilised>("stabilised"),
         column<&DebtCase::agreement>("agreement"),
         column<&DebtCase::ended>("ended"),
         column<&DebtCase::outcome>("outcome"),
         column<&DebtCase::remark>("remark")}};
    return table;
}

QList<DebtTerm> termsOf(const DebtCase &debtCase, const DebtMoments &moments, const RuleBook &rules)
{
    QList<DebtTerm> terms;
    const Catalogue list = Catalogue::read(u"debt/terms"_s);
    for (const CatalogueEntry &entry : list.entries()) {
        if (entry.fields["only"_L1].toString() == "threatening"_L1 && !debtCase.threatening)
            continue;
        if (entry.fields["unless"_L1].toString() == "threatening"_L1 && debtCase.threatening)
            continue;
        const QDate from = momentOf(entry.fields["from"_L1].toString(), debtCase, moments);
        if (!from.isValid())
            continue;
        // A term whose rule is not in force on that day did not exist yet.
        const RuleValue *rule = rules.on(from).lookUp(entry.fields["rule"_L1].toString());
        if (!rule || !rule->value)
            continue;
        DebtTerm term;
        term.key = entry.key;
        term.title = entry.label();
        term.due = dueDay(*rule, from, entry.fields["working_days"_L1].toBool());
        term.met = momentOf(entry.fields["met"_L1].toString(), debtCase, moments);
        if (!term.met.isValid())
            term.met = debtCase.ended;
        term.source = u"%1, %2"_s.arg(rule->article, rule->source);
        term.rule = rule->key;
        term.verified = rule->verified;
        terms.append(term);
    }
    return terms;
}

QList<DebtPhase> phasesOf(const DebtCase &debtCase, const DebtMoments &moments)
{
    QList<DebtPhase> phases;
    const Catalogue list = Catalogue::read(u"debt/terms"_s, u"phases"_s);
    for (const CatalogueEntry &entry : list.entries())
        phases.append({entry.key, entry.label(), momentOf(entry.fields["field"_L1].toString(), debtCase, moments)});
    return phases;
}

QString phaseOf(const DebtCase &debtCase, const DebtMoments &moments)
{
    QString reached;
    const QList<DebtPhase> phases = phasesOf(debtCase, moments);
    for (const DebtPhase &phase : phases)
        if (phase.day.isValid())
            reached = phase.key;
    return reached;
}

QList<Problem> check(const DebtCase &debtCase, QDate today)
{
    QList<Problem> problems;
    if (!debtCase.reported.isValid())
        problems.append({Blocks, u"reported"_s, Text::tr("Fill in on which day help was asked: the terms begin then.")});
    const QList<std::pair<QDate, QString>> days{{debtCase.reported, u"reported"_s}, {debtCase.firstTalk, u"first_talk"_s}, {debtCase.decided, u"decided"_s},
                                                {debtCase.stabilised, u"stabilised"_s}, {debtCase.agreement, u"agreement"_s}, {debtCase.ended, u"ended"_s}};
    for (const auto &[day, field] : days) {
        if (day.isValid() && day > today)
            problems.append({Blocks, field, Text::tr("This day lies ahead. Fill it in once it has happened.")});
        else if (day.isValid() && debtCase.reported.isValid() && day < debtCase.reported)
            problems.append({Blocks, field, Text::tr("This cannot be before the report.")});
    }
    if (debtCase.decided.isValid() != !debtCase.decision.isEmpty())
        problems.append({Blocks, debtCase.decision.isEmpty() ? u"decision"_s : u"decided"_s, Text::tr("A decision has a day and an outcome.")});
    if (debtCase.decision == "refused"_L1 && debtCase.grounds.trimmed().isEmpty())
        problems.append({Blocks, u"grounds"_s, Text::tr("Write why debt help was refused (Wgs art. 3).")});
    if (debtCase.ended.isValid() != !debtCase.outcome.isEmpty())
        problems.append({Blocks, debtCase.outcome.isEmpty() ? u"outcome"_s : u"ended"_s, Text::tr("An end has a day and an outcome.")});
    return problems;
}

} // namespace core
