#include "core/bbz/bbzterms.h"

#include "core/base/format.h"
#include "core/rules/workdays.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::BbzTerms)
};

/// How long before an award ends the adviser looks whether it has to go on: time for an application and its papers.
constexpr int daysBeforeTheEnd = 42;
/// The expected income of an older entrepreneur is looked at again after so many months.
constexpr int monthsBetweenLooks = 12;

constexpr Rule<RuleCount> ioazEnd{"ioaz.end.months"};

/// Gathers the terms of one dossier.
class Gatherer {
public:
    Gatherer(const BbzTermFacts &facts, const RuleBook &rules) : m_facts(facts), m_rules(rules) {}

    QList<BbzTerm> gather()
    {
        objections();
        accounts();
        durations();
        loans();
        if (m_facts.ending)
            ending(*m_facts.ending);
        std::sort(m_terms.begin(), m_terms.end(), [](const BbzTerm &a, const BbzTerm &b) { return a.due != b.due ? a.due < b.due : a.key < b.key; });
        return m_terms;
    }

private:
    void add(const QString &key, const QString &title, QDate due, QDate done, bool legal)
    {
        if (due.isValid())
            m_terms.append({key, title, due, done, legal});
    }
    void objections()
    {
        for (const BbzApplication &application : m_facts.applications)
            if (application.decided.isValid() && application.decision != "withdrawn"_L1)
                add(u"objection:"_s + application.id.text(), Text::tr("Last day for an objection against the Bbz decision of %1").arg(format(application.decided)),
                    objectionUntil(application.decided), {}, true);
    }
    void accounts()
    {
        QSet<int> years;
        for (const LivingAward &award : m_facts.awards)
            for (int year = award.from.year(); award.form == "loan"_L1 && year <= award.until.year(); ++year)
                years.insert(year);
        for (const int year : std::as_const(years)) {
            QDate received;
            for (const BookYear &known : m_facts.years)
                if (known.year == year)
                    received = known.accountsReceived.isValid() ? known.accountsReceived : known.determined;
            add(u"accounts:%1"_s.arg(year), Text::tr("Annual accounts of %1 have to be in (Bbz)").arg(year), accountsDue(year, m_rules), received, true);
        }
    }
    void durations()
    {
        const Catalogue kinds = Catalogue::read(u"bbz/kinds"_s, u"applications"_s);
        for (const TermUse &use : termUses(m_facts.applications, m_facts.awards, m_rules)) {
            const QString name = kinds.label(use.kind);
            add(u"award-end:%1:%2"_s.arg(use.kind, use.awardedUntil.toString(Qt::ISODate)), Text::tr("Living costs (%1) are awarded until %2: extend or end?").arg(name, format(use.awardedUntil)),
                std::max(use.from, use.awardedUntil.addDays(-daysBeforeTheEnd)), {}, false);
            const bool extended = use.extensionMonths > 0;
            add(u"longest:"_s + use.kind, Text::tr("Last day of the longest term for living costs (%1)").arg(name), extended ? use.lastExtended : use.lastDay, {}, true);
            int number = 0;
            for (const QDate day : viabilityChecks(use, m_rules))
                add(u"viability:%1"_s.arg(++number), Text::tr("Test the viability of the starter again (Bbz art. 23(3))"), day, {}, true);
            if (use.kind == "older"_L1)
                add(u"pension"_s, Text::tr("AOW age: assistance for the older entrepreneur ends"), aowDay(m_facts.born, m_rules), {}, true);
        }
    }
    void loans()
    {
        for (const LoanEntry &entry : m_facts.entries)
            if (entry.kind == "pause"_L1)
                add(u"pause:"_s + entry.id.text(), Text::tr("Deferral ends: instalments begin again"), entry.until, {}, true);
        for (const Loan &loan : m_facts.loans)
            if (loan.byIncome)
                add(u"after:"_s + loan.id.text(), Text::tr("End of the five years of repayment out of income (Bbz art. 43)"), afterEndingUntil(loan, m_rules), loan.closed, true);
    }
    void ending(const BbzEnding &known)
    {
        add(u"planned-end"_s, Text::tr("The business is to be ended"), known.plannedEnd, m_facts.ended, false);
        if (known.ioazApplied.isValid())
            add(u"ioaz-end"_s, Text::tr("The business has to be ended for the Ioaz"), known.ioazApplied.addMonths(int(m_rules.on(known.ioazApplied)[ioazEnd])), m_facts.ended, true);
        const bool older = std::any_of(m_facts.applications.begin(), m_facts.applications.end(), [](const BbzApplication &one) { return one.kind == "older"_L1; });
        if (older && known.expectedOn.isValid())
            add(u"expected"_s, Text::tr("Look again at the expected income of the older entrepreneur (Bbz art. 25)"), known.expectedOn.addMonths(monthsBetweenLooks), {}, false);
    }

    const BbzTermFacts &m_facts;
    const RuleBook &m_rules;
    QList<BbzTerm> m_terms;
};

} // namespace

QList<BbzTerm> bbzTerms(const BbzTermFacts &facts, const RuleBook &rules) { return Gatherer(facts, rules).gather(); }

} // namespace core
