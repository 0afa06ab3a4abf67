#include "core/bbz/bbzbook.h"

#include "core/base/format.h"
#include "core/bbz/termkeeper.h"
#include "core/policy/officerules.h"
#include "core/rules/workdays.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::BbzBook)
};

using enum Problem::Weight;

constexpr Op saveApplication{QT_TRANSLATE_NOOP("Op", "Record Bbz application")};
constexpr Op decideApplication{QT_TRANSLATE_NOOP("Op", "Record decision on Bbz application")};
constexpr Op suspendTerm{QT_TRANSLATE_NOOP("Op", "Record suspension of the decision term")};
constexpr Op removeApplication{QT_TRANSLATE_NOOP("Op", "Remove Bbz application")};
constexpr Op saveAward{QT_TRANSLATE_NOOP("Op", "Record living costs")};
constexpr Op removeAward{QT_TRANSLATE_NOOP("Op", "Remove living costs")};
constexpr Op savePayment{QT_TRANSLATE_NOOP("Op", "Record payment of living costs")};
constexpr Op removePayment{QT_TRANSLATE_NOOP("Op", "Remove payment of living costs")};
constexpr Op saveAsset{QT_TRANSLATE_NOOP("Op", "Record wealth")};
constexpr Op removeAsset{QT_TRANSLATE_NOOP("Op", "Remove wealth")};
constexpr Op saveYear{QT_TRANSLATE_NOOP("Op", "Record figures of book year")};
constexpr Op determineYear{QT_TRANSLATE_NOOP("Op", "Determine book year")};
constexpr Op reopenYear{QT_TRANSLATE_NOOP("Op", "Reopen book year")};
constexpr Op removeYear{QT_TRANSLATE_NOOP("Op", "Remove book year")};
constexpr Op saveCompensation{QT_TRANSLATE_NOOP("Op", "Record compensation")};

template <class T> QList<T> with(QList<T> all, const T &changed)
{
    all.removeIf([&](const T &one) { return one.id == changed.id; });
    all.append(changed);
    return all;
}

QList<Problem> determinedAlready(const BookYear &year)
{
    return {{Blocks, u"determined"_s, Text::tr("%1 was determined on %2. Nothing was changed. Reopen the year first.").arg(year.year).arg(format(year.determined))}};
}

} // namespace

QList<BbzApplication> BbzBook::applications(const Id<Dossier> &dossier) const
{
    return m_store.select<BbzApplication>(u"dossier = ? order by received desc, id"_s, {dossier.text()});
}

QList<BbzSuspension> BbzBook::suspensions(const Id<BbzApplication> &application) const
{
    return m_store.select<BbzSuspension>(u"application = ? order by asked, id"_s, {application.text()});
}

DecisionTerm BbzBook::term(const BbzApplication &application) const
{
    return decisionTerm(application, suspensions(application.id), dossierBook(m_store, m_rules, application.dossier), m_store.clock().today());
}

void BbzBook::putTerm(Writer &writer, const BbzApplication &application, const QList<BbzSuspension> &suspensions, const QString &reason) const
{
    const QList<Task> known = m_store.select<Task>(u"dossier = ? and kind = 'legal-term' and cause = ?"_s, {application.dossier.text(), application.id.text()});
    Task task;
    if (!known.isEmpty()) {
        task = known.first();
    } else {
        task.id = Id<Task>::fresh();
        task.dossier = application.dossier;
        task.kind = u"legal-term"_s;
        task.title = Text::tr("Decide on the Bbz application");
        task.assignee = m_store.author().adviser;
        task.cause = application.id.text();
    }
    const QDate due = decisionTerm(application, suspensions, dossierBook(m_store, m_rules, application.dossier), m_store.clock().today()).due;
    if (task.due.isValid() && task.due != due)
        task.moveReason = reason;
    task.due = due;
    task.done = application.decided;
    writer.put(task);
}

QList<Problem> BbzBook::save(const BbzApplication &application)
{
    const QList<Problem> problems = core::check(application, m_store.clock().today());
    if (blocks(problems))
        return problems;
    const QString reason = application.extended.isValid() ? application.extensionReason : Text::tr("The day of receipt was corrected.");
    m_store.write(application.isOpen() ? saveApplication : decideApplication, [&](Writer &writer) {
        writer.put(application);
        putTerm(writer, application, suspensions(application.id), reason);
        keepTerms(writer, m_store, m_rules, application.dossier);
        if (follow)
            follow(writer, application.dossier);
    });
    return problems;
}

QList<Problem> BbzBook::save(BbzSuspension suspension)
{
    const std::optional<BbzApplication> application = m_store.find(suspension.application);
    if (!application)
        return {{Blocks, {}, Text::tr("This application is gone. Nothing was written.")}};
    suspension.dossier = application->dossier;
    const QList<Problem> problems = core::check(suspension, *application);
    if (blocks(problems))
        return problems;
    m_store.write(suspendTerm, [&](Writer &writer) {
        writer.put(suspension);
        putTerm(writer, *application, with(suspensions(application->id), suspension), Text::tr("The application was incomplete: %1").arg(suspension.what));
    });
    return problems;
}

void BbzBook::remove(const Id<BbzApplication> &id)
{
    const QList<BbzSuspension> all = suspensions(id);
    const QList<Task> tasks = m_store.select<Task>(u"kind = 'legal-term' and cause = ?"_s, {id.text()});
    const std::optional<BbzApplication> application = m_store.find(id);
    m_store.write(removeApplication, [&](Writer &writer) {
        for (const BbzSuspension &one : all)
            writer.remove(one.id);
        for (const Task &task : tasks)
            writer.remove(task.id);
        writer.remove(id);
        if (application) {
            keepTerms(writer, m_store, m_rules, application->dossier);
            if (follow)
                follow(writer, application->dossier);
        }
    });
}

QList<LivingAward> BbzBook::awards(const Id<Dossier> &dossier) const
{
    return m_store.select<LivingAward>(u"dossier = ? order by from_day, id"_s, {dossier.text()});
}

QList<Problem> BbzBook::check(const LivingAward &award) const
{
    const QList<BbzApplication> all = applications(award.dossier);
    const auto kindOf = [&](const LivingAward &one) {
        const auto on = std::find_if(all.begin(), all.end(), [&](const BbzApplication &application) { return application.id.text() == one.application; });
        return on == all.end() ? QString() : on->kind;
    };
    const QString kind = kindOf(award);
    QDate applied = award.from;
    for (const BbzApplication &one : all)
        if (one.id.text() == award.application)
            applied = one.received;
    // The term is that of the kind, over every application of it; two awards on one day never go together.
    QList<LivingAward> others = awards(award.dossier);
    const RuleBook own = dossierBook(m_store, m_rules, award.dossier);
    others.removeIf([&](const LivingAward &other) { return kindOf(other) != kind && (other.until < award.from || other.from > award.until); });
    return core::check(award, others, longestTerm(kind, applied, own), own);
}

QList<Problem> BbzBook::save(const LivingAward &award)
{
    const QList<Problem> problems = check(award);
    if (!blocks(problems))
        m_store.write(saveAward, [&](Writer &writer) {
            writer.put(award);
            keepTerms(writer, m_store, m_rules, award.dossier);
        });
    return problems;
}

void BbzBook::remove(const Id<LivingAward> &award)
{
    const std::optional<LivingAward> known = m_store.find(award);
    m_store.write(removeAward, [&](Writer &writer) {
        writer.remove(award);
        if (known)
            keepTerms(writer, m_store, m_rules, known->dossier);
    });
}

QList<LivingPayment> BbzBook::payments(const Id<Dossier> &dossier) const
{
    return m_store.select<LivingPayment>(u"dossier = ? order by month, id"_s, {dossier.text()});
}

LivingPayment BbzBook::paymentProposal(const Id<Dossier> &dossier) const
{
    LivingPayment proposal;
    proposal.id = Id<LivingPayment>::fresh();
    proposal.dossier = dossier;
    const QList<LivingPayment> known = payments(dossier);
    const QList<LivingAward> all = awards(dossier);
    proposal.month = known.isEmpty() ? (all.isEmpty() ? Month::of(m_store.clock().today()) : Month::of(all.first().from)) : known.last().month.next();
    if (!known.isEmpty())
        proposal.income = known.last().income;
    for (const LivingAward &award : all)
        if (award.form == "loan"_L1 && award.from <= proposal.month.lastDay() && award.until >= proposal.month.firstDay())
            proposal.norm = award.month;
    proposal.amount = paymentFor(proposal.norm, proposal.income);
    return proposal;
}

QList<Problem> BbzBook::save(const LivingPayment &payment)
{
    const QList<LivingAward> all = awards(payment.dossier);
    const bool awarded = std::any_of(all.begin(), all.end(), [&](const LivingAward &award) {
        return !payment.month.isNull() && award.from <= payment.month.lastDay() && award.until >= payment.month.firstDay();
    });
    const QList<Problem> problems = core::check(payment, payments(payment.dossier), awarded);
    if (!blocks(problems))
        m_store.write(savePayment, [&](Writer &writer) { writer.put(payment); });
    return problems;
}

void BbzBook::remove(const Id<LivingPayment> &payment)
{
    m_store.write(removePayment, [&](Writer &writer) { writer.remove(payment); });
}

QList<Asset> BbzBook::assets(const Id<Dossier> &dossier) const
{
    return m_store.select<Asset>(u"dossier = ? order by day desc, kind, id"_s, {dossier.text()});
}

QList<Problem> BbzBook::save(const Asset &asset)
{
    const QList<Problem> problems = core::check(asset, m_store.clock().today());
    if (!blocks(problems))
        m_store.write(saveAsset, [&](Writer &writer) { writer.put(asset); });
    return problems;
}

void BbzBook::remove(const Id<Asset> &asset)
{
    m_store.write(removeAsset, [&](Writer &writer) { writer.remove(asset); });
}

QList<BookYear> BbzBook::years(const Id<Dossier> &dossier) const
{
    return m_store.select<BookYear>(u"dossier = ? order by year desc, id"_s, {dossier.text()});
}

BookYear BbzBook::proposal(const Id<Dossier> &dossier, int year) const
{
    BookYear proposal;
    proposal.id = Id<BookYear>::fresh();
    proposal.dossier = dossier;
    proposal.year = year;
    const LentInYear lent = lentIn(awards(dossier), year, payments(dossier));
    proposal.lent = lent.lent;
    proposal.months = std::max(1, lent.months);
    proposal.otherIncome = easedIncome(awards(dossier), year);
    if (const WealthSheet wealth = wealthBy(assets(dossier), QDate(year, 12, 31)); wealth.day.year() == year) {
        proposal.wealthKnown = true;
        proposal.ownWealth = wealth.own();
        proposal.totalWealth = wealth.total;
    }
    const QList<BbzApplication> all = applications(dossier);
    proposal.older = std::any_of(all.begin(), all.end(), [](const BbzApplication &one) { return one.kind == "older"_L1; });
    return proposal;
}

QList<Problem> BbzBook::save(const BookYear &year)
{
    if (const auto before = m_store.find(year.id); before && before->determined.isValid())
        return determinedAlready(*before);
    for (const BookYear &other : years(year.dossier))
        if (other.id != year.id && other.year == year.year)
            return {{Blocks, u"year"_s, Text::tr("%1 is there already.").arg(year.year)}};
    if (year.months < 1 || year.months > 12)
        return {{Blocks, u"months"_s, Text::tr("Assistance was given in 1 to 12 months of the year.")}};
    if (year.wealthKnown && year.ownWealth > year.totalWealth)
        return {{Blocks, u"own_wealth_cents"_s, Text::tr("The own wealth cannot be more than all wealth.")}};
    BookYear provisional = year;
    provisional.determined = {};
    m_store.write(saveYear, [&](Writer &writer) {
        writer.put(provisional);
        keepTerms(writer, m_store, m_rules, provisional.dossier);
    });
    return {};
}

QList<Problem> BbzBook::determine(const BookYear &year, bool claimIsPower)
{
    if (const auto before = m_store.find(year.id); before && before->determined.isValid())
        return determinedAlready(*before);
    const QList<Problem> problems = core::check(year, claimIsPower, m_store.clock().today());
    if (blocks(problems))
        return problems;
    Task term;
    term.id = Id<Task>::fresh();
    term.dossier = year.dossier;
    term.kind = u"legal-term"_s;
    term.title = Text::tr("Last day for an objection against the determination of %1").arg(year.year);
    term.due = objectionUntil(year.determined);
    term.assignee = m_store.author().adviser;
    term.cause = year.id.text();
    m_store.write(determineYear, [&](Writer &writer) {
        writer.put(year);
        if (term.due >= m_store.clock().today())
            writer.put(term);
        keepTerms(writer, m_store, m_rules, year.dossier);
    });
    return problems;
}

QList<Problem> BbzBook::reopen(const Id<BookYear> &id)
{
    std::optional<BookYear> year = m_store.find(id);
    if (!year || !year->determined.isValid())
        return {{Blocks, {}, Text::tr("This year has not been determined.")}};
    year->determined = {};
    const QList<Task> terms = m_store.select<Task>(u"kind = 'legal-term' and cause = ? and done is null"_s, {id.text()});
    m_store.write(reopenYear, [&](Writer &writer) {
        writer.put(*year);
        for (const Task &task : terms)
            writer.remove(task.id);
    });
    return {};
}

void BbzBook::remove(const Id<BookYear> &year)
{
    m_store.write(removeYear, [&](Writer &writer) { writer.remove(year); });
}

std::optional<Compensation> BbzBook::compensation(const Id<Dossier> &dossier) const
{
    const QList<Compensation> found = m_store.select<Compensation>(u"dossier = ? order by id"_s, {dossier.text()});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

bool BbzBook::compensationApplies(const Id<Dossier> &dossier) const
{
    const QString sql = u"select exists (select 1 from bbz_awards where dossier = ? and form = 'loan' and from_day <= '2016-12-31' and until_day >= '2014-01-01')"
                        " or exists (select 1 from bbz_years where dossier = ? and determined between '2014-01-01' and '2016-12-31')"
                        " or exists (select 1 from benefits where dossier = ? and kind = 'bbz' and (from_day is null or from_day <= '2016-12-31') and until_day >= '2014-01-01')"
                        " or exists (select 1 from bbz_compensation where dossier = ?) as applies"_s;
    return m_store.query(sql, {dossier.text(), dossier.text(), dossier.text(), dossier.text()}).first().value(u"applies"_s).toBool();
}

QList<Problem> BbzBook::save(const Compensation &compensation)
{
    const QList<Problem> problems = core::check(compensation, m_store.clock().today());
    if (!blocks(problems))
        m_store.write(saveCompensation, [&](Writer &writer) { writer.put(compensation); });
    return problems;
}

} // namespace core
