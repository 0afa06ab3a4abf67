#include "core/demo/demodebts.h"

#include "core/debt/arrangement.h"
#include "core/debt/courtfile.h"
#include "core/debt/debtcase.h"
#include "core/debt/division.h"
#include "core/demo/demoending.h"
#include "core/dossier/attachment.h"
#include "core/dossier/task.h"
#include "core/stop/stopplan.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// What every record of one dossier needs.
class DebtPen {
public:
    DebtPen(DemoPeople &people, Writer &writer, const DemoDossier &made, QDate today, const RuleBook &rules) : m_people(people), m_writer(writer), m_made(made), m_today(today), m_rules(rules) {}

    QDate ago(int days) const { return m_today.addDays(-days); }
    QDate in(int days) const { return m_today.addDays(days); }
    QDate today() const { return m_today; }
    const RuleBook &rules() const { return m_rules; }
    BbzEnding ending() const { return floristEnding(m_made, m_today); }

    Debt debt(const QString &creditor, const QString &kind, qint64 euros, bool business = true) const
    {
        Debt debt;
        debt.id = m_people.id<Debt>();
        debt.dossier = m_made.dossier.id;
        debt.creditor = creditor;
        debt.kind = kind;
        debt.principal = Money::euros(euros);
        debt.business = business;
        debt.origin = ago(400);
        debt.due = ago(370);
        debt.city = u"Assen"_s;
        debt.postcode = u"9400 AA"_s;
        debt.address = u"Postbus %1"_s.arg(m_people.between(100, 899));
        debt.reference = u"%1-%2"_s.arg(m_people.between(10, 99)).arg(m_people.between(10000, 99999));
        return debt;
    }
    static void rank(Debt &debt, const QString &rank, const QString &ground)
    {
        debt.rank = rank;
        debt.ground = ground;
    }
    void confirm(Debt &debt, int daysAgo) const
    {
        debt.balanceAsked = ago(daysAgo + 20);
        debt.balanceDay = ago(daysAgo);
        debt.balance = debt.principal + debt.interest + debt.costs;
    }
    /// A threat with the task of who acts.
    void threaten(Debt &debt, const QString &threat, QDate day, const QString &actor, const QString &action) const
    {
        debt.threat = threat;
        debt.threatDay = day;
        debt.threatActor = actor;
        debt.threatAction = action;
        task(debt.id.text(), u"threat"_s, actor == "client"_L1 ? u"promise-client"_s : u"promise-adviser"_s, u"%1: %2"_s.arg(debtList(u"threats"_s).find(threat)->nl, debt.creditor), day, {});
    }
    /// The same id that the program gives it, so that it goes on following its record.
    void task(const QString &cause, const QString &what, const QString &kind, const QString &title, QDate due, QDate done) const
    {
        Task task;
        task.id = Id<Task>::of(QUuid::createUuidV5(QUuid::fromString(cause), what));
        task.dossier = m_made.dossier.id;
        task.kind = kind;
        task.title = title;
        task.due = due;
        task.done = done;
        task.assignee = m_made.dossier.owner;
        task.cause = cause;
        m_writer.put(task);
    }
    void proof(const Debt &debt, const QString &kind, const QString &name, const QString &text) const
    {
        const QByteArray content = text.toUtf8();
        Attachment paper;
        paper.id = m_people.id<Attachment>();
        paper.dossier = debt.dossier;
        paper.kind = kind;
        paper.name = name;
        paper.mediaType = u"text/plain"_s;
        paper.size = content.size();
        paper.hash = m_writer.putBlob(content);
        paper.added = QDateTime(ago(30), QTime(10, 20));
        paper.subject = debt.id.text();
        m_writer.put(paper);
    }
    DebtCase reported(int daysAgo, bool running, bool threatening) const
    {
        DebtCase debtCase;
        debtCase.id = m_people.id<DebtCase>();
        debtCase.dossier = m_made.dossier.id;
        debtCase.reported = ago(daysAgo);
        debtCase.running = running;
        debtCase.threatening = threatening;
        return debtCase;
    }
    void write(const DebtCase &debtCase, const DebtMoments &moments) const
    {
        m_writer.put(debtCase);
        // The route is where its debt help is.
        DebtPhase reached;
        const QList<DebtPhase> phases = phasesOf(debtCase, moments);
        for (const DebtPhase &phase : phases)
            if (phase.day.isValid())
                reached = phase;
        for (Route route : m_made.routes)
            if (route.kind == "debts"_L1 && route.phase != reached.key) {
                route.phase = reached.key;
                m_writer.put(route);
                m_writer.put(RoutePhase{m_people.id<RoutePhase>(), route.dossier, route.id.text(), reached.key, std::max(reached.day, route.start), u"Vastgelegd bij Schulden."_s});
            }
        const QList<DebtTerm> terms = termsOf(debtCase, moments, m_rules);
        for (const DebtTerm &term : terms)
            task(debtCase.id.text(), term.key, u"legal-term"_s, u"%1 (%2)"_s.arg(Catalogue::read(u"debt/terms"_s).find(term.key)->nl, term.source.section(u", http"_s, 0, 0)), term.due, term.met);
    }
    DebtCapacity capacity(int daysAgo, qint64 income, qint64 free) const
    {
        DebtCapacity capacity;
        capacity.id = m_people.id<DebtCapacity>();
        capacity.dossier = m_made.dossier.id;
        capacity.day = ago(daysAgo);
        capacity.income = Money::euros(income);
        capacity.free = Money::euros(free);
        capacity.freeDay = capacity.day;
        capacity.freeVersion = capacity.day.month() > 6 ? u"juli %1"_s.arg(capacity.day.year()) : u"januari %1"_s.arg(capacity.day.year());
        m_writer.put(capacity);
        return capacity;
    }
    /// An offer with its shares, each already sent.
    QList<DebtShare> offer(DebtOffer &offer, const QList<Debt> &debts) const
    {
        offer.id = m_people.id<DebtOffer>();
        offer.dossier = m_made.dossier.id;
        const DebtDivision division = divide(offer, debts, {}, m_rules);
        offer = division.offer;
        QList<DebtShare> shares = division.shares;
        for (DebtShare &share : shares) {
            share.id = m_people.id<DebtShare>();
            share.sent = offer.day.addDays(1);
        }
        return shares;
    }
    template <class T> T fresh() const
    {
        T record;
        record.id = m_people.id<T>();
        record.dossier = m_made.dossier.id;
        return record;
    }
    template <class T> void put(const T &record) const { m_writer.put(record); }
    template <class T> void put(const QList<T> &records) const
    {
        for (const T &record : records)
            m_writer.put(record);
    }

private:
    DemoPeople &m_people;
    Writer &m_writer;
    const DemoDossier &m_made;
    QDate m_today;
    const RuleBook &m_rules;
};

void reply(QList<DebtShare> &shares, const QString &creditor, const QString &answer, QDate day, const QString &reason = {})
{
    for (DebtShare &share : shares)
        if (share.creditor == creditor) {
            share.reply = answer;
            share.replied = day;
            share.reason = reason;
        }
}

/// A lunchroom that runs on: the energy is about to be cut off; nothing has been offered yet.
void writeLunchroom(const DebtPen &pen)
{
    Debt energy = pen.debt(u"Noorderlicht Energie"_s, u"utility"_s, 1960);
    energy.costs = Money::euros(220);
    energy.collector = u"Gerechtsdeurwaarder Van Rolde"_s;
    energy.collectorReference = u"VR-20418"_s;
    pen.threaten(energy, u"cut-off"_s, pen.in(12), u"adviser"_s, u"bellen over een regeling"_s);
    pen.proof(energy, u"threat-letter"_s, u"aankondiging-afsluiting.txt"_s, u"Verzonnen brief. Wij sluiten af als niet wordt betaald."_s);
    Debt tax = pen.debt(u"Belastingdienst"_s, u"tax"_s, 5150);
    pen.rank(tax, u"preferent"_s, u"tax"_s);
    tax.disputed = true;
    tax.dispute = u"De ontvanger noemt € 6.020; het verschil is een aanslag waartegen bezwaar loopt."_s;
    tax.title = u"writ"_s;
    tax.titleDay = pen.ago(25);
    Debt brewer = pen.debt(u"Brouwerij De Aa"_s, u"supplier"_s, 3400);
    pen.rank(brewer, u"secured"_s, u"retention"_s);
    brewer.secured = Money::euros(1200);
    brewer.vat = Money::cents(59008);
    brewer.remark = u"Koelcel en tapinstallatie zijn van de brouwer."_s;
    pen.proof(brewer, u"security-proof"_s, u"leveringsvoorwaarden.txt"_s, u"Verzonnen. Geleverde goederen blijven eigendom tot alles is betaald."_s);
    Debt rent = pen.debt(u"Vastgoed Brinkzicht"_s, u"premises"_s, 2900);
    pen.threaten(rent, u"premises"_s, pen.in(31), u"client"_s, u"lopende huur betalen"_s);
    Debt home = pen.debt(u"Woonstichting Esdoorn"_s, u"rent"_s, 610, false);
    pen.put(QList<Debt>{energy, tax, brewer, rent, home});
    pen.write(pen.reported(41, true, true), {});
}

/// A florist who stops: a bailiff, not enough to pay everybody, so an acute stop with its dates.
void writeFlorist(const DebtPen &pen)
{
    Debt wholesale = pen.debt(u"Bloemengroothandel Westervaart"_s, u"supplier"_s, 4800);
    wholesale.collector = u"Gerechtsdeurwaarder Van Rolde"_s;
    wholesale.title = u"judgment"_s;
    wholesale.titleDay = pen.ago(40);
    wholesale.vat = Money::cents(39634);
    pen.threaten(wholesale, u"seizure"_s, pen.in(6), u"adviser"_s, u"vragen om uitstel tot het gesprek"_s);
    Debt rent = pen.debt(u"Vastgoed Brinkzicht"_s, u"premises"_s, 1200);
    Debt tax = pen.debt(u"Belastingdienst"_s, u"tax"_s, 1310);
    pen.rank(tax, u"preferent"_s, u"tax"_s);
    pen.put(QList<Debt>{wholesale, rent, tax});
    DebtCase debtCase = pen.reported(9, true, false);
    pen.write(debtCase, {});
    // The plan to stop stands with the Bbz of this dossier; its dates follow from the debts too.
    const BbzEnding plan = pen.ending();
    StopFacts facts;
    facts.askedBbz = stoppingAsked(pen.today());
    facts.hasDebts = true;
    facts.debtHelp = debtCase.reported;
    const QList<StopDate> dates = datesOf(plan, facts, pen.rules());
    const Catalogue titles = Catalogue::read(u"stop/dates"_s);
    for (const StopDate &date : dates)
        if (!date.information && !date.elsewhere)
            pen.task(plan.id.text(), date.key, date.legal ? u"legal-term"_s : u"reminder"_s, titles.find(date.key)->nl, date.due, date.key == "lease-shop"_L1 ? pen.ago(12) : date.met);
}

QList<Debt> formerDebts(const DebtPen &pen)
{
    Debt tax = pen.debt(u"Belastingdienst"_s, u"tax"_s, 6400);
    tax.interest = Money::euros(312);
    pen.rank(tax, u"preferent"_s, u"tax"_s);
    tax.title = u"writ"_s;
    tax.titleDay = pen.ago(500);
    Debt bank = pen.debt(u"Bank voor het Noorden"_s, u"bank"_s, 9800);
    Debt supplier = pen.debt(u"Bouwmarkt Hunze"_s, u"supplier"_s, 3150);
    supplier.costs = Money::euros(472);
    supplier.collector = u"Incassobureau Ritsema"_s;
    supplier.collectorReference = u"R-55120"_s;
    supplier.vat = Money::cents(54669);
    Debt garage = pen.debt(u"Garage Smit"_s, u"supplier"_s, 1240);
    Debt health = pen.debt(u"Zorgverzekeraar De Ploeg"_s, u"health"_s, 890, false);
    QList<Debt> debts{tax, bank, supplier, garage, health};
    for (Debt &debt : debts)
        pen.confirm(debt, 120);
    return debts;
}

/// A former entrepreneur whose arrangement has run for five months, one month behind.
void writeArrangement(const DebtPen &pen)
{
    const QList<Debt> debts = formerDebts(pen);
    pen.put(debts);
    DebtCase debtCase = pen.reported(260, false, false);
    debtCase.firstTalk = debtCase.reported.addDays(17);
    debtCase.decided = debtCase.firstTalk.addDays(40);
    debtCase.decision = u"admitted"_s;
    debtCase.grounds = u"Plan van aanpak: eerst rust, dan een regeling met alle schuldeisers."_s;
    debtCase.stabilised = debtCase.decided.addDays(10);
    debtCase.agreement = debtCase.stabilised.addDays(30);
    DebtMoments moments;
    const DebtCapacity then = pen.capacity(155, 1685, 1460);
    pen.capacity(4, 1730, 1487);
    DebtOffer offer = proposal(u"mediation"_s, then, false, pen.rules(), pen.ago(150));
    QList<DebtShare> shares = pen.offer(offer, debts);
    offer.accepted = offer.day.addDays(24);
    offer.starts = Month::of(offer.accepted).next().firstDay();
    offer.remark = u"Budgetbeheer door de kredietbank."_s;
    for (const QString &creditor : {u"Belastingdienst"_s, u"Bank voor het Noorden"_s, u"Bouwmarkt Hunze"_s, u"Garage Smit"_s, u"Zorgverzekeraar De Ploeg"_s})
        reply(shares, creditor, u"yes"_s, offer.day.addDays(10));
    moments.offered = offer.day;
    moments.accepted = offer.accepted;
    pen.put(offer);
    pen.put(shares);
    pen.write(debtCase, moments);
    pen.task(offer.id.text(), u"end"_s, u"reminder"_s, u"De termijn van de schuldregeling loopt af"_s, offer.lastDay(), {});
    for (QDate first = offer.starts; first.addMonths(2) <= pen.today(); first = first.addMonths(1)) {
        DebtPayment payment = pen.fresh<DebtPayment>();
        payment.offer = offer.id;
        payment.day = first.addDays(24);
        payment.amount = offer.month;
        pen.put(payment);
    }
    const QList<QDate> days = reviewDays(offer, pen.rules());
    for (const QDate &day : days) {
        DebtReview review = pen.fresh<DebtReview>();
        review.offer = offer.id;
        review.due = day;
        review.month = offer.month;
        pen.put(review);
        pen.task(review.id.text(), u"review"_s, u"appointment"_s, u"Jaargesprek over de schuldregeling"_s, day, {});
    }
}

/// Another former entrepreneur: one creditor refuses, so a file for the court is being made.
void writeRefusal(const DebtPen &pen)
{
    const QList<Debt> debts = formerDebts(pen);
    pen.put(debts);
    DebtCase debtCase = pen.reported(190, false, false);
    debtCase.firstTalk = debtCase.reported.addDays(22);
    debtCase.decided = debtCase.firstTalk.addDays(35);
    debtCase.decision = u"admitted"_s;
    debtCase.stabilised = debtCase.decided.addDays(8);
    debtCase.agreement = debtCase.stabilised.addDays(25);
    const DebtCapacity capacity = pen.capacity(50, 1520, 1402);
    DebtOffer offer = proposal(u"credit"_s, capacity, false, pen.rules(), pen.ago(45));
    offer.available = Money::euros(2600);
    QList<DebtShare> shares = pen.offer(offer, debts);
    reply(shares, u"Belastingdienst"_s, u"yes"_s, pen.ago(30));
    reply(shares, u"Bouwmarkt Hunze"_s, u"yes"_s, pen.ago(33));
    reply(shares, u"Garage Smit"_s, u"yes"_s, pen.ago(36));
    reply(shares, u"Bank voor het Noorden"_s, u"no"_s, pen.ago(22), u"Vindt het percentage te laag en wil wachten."_s);
    for (DebtShare &share : shares)
        if (share.reply.isEmpty())
            share.reminded = pen.ago(12);
    pen.put(offer);
    pen.put(shares);
    DebtMoments moments;
    moments.offered = offer.day;
    pen.write(debtCase, moments);
    pen.task(offer.id.text(), u"reply"_s, u"reminder"_s, u"Antwoorden van schuldeisers op het voorstel"_s, pen.in(2), {});
    CourtFile file = pen.fresh<CourtFile>();
    file.kind = u"forced"_s;
    file.offer = offer.id.text();
    file.started = pen.ago(8);
    for (const char *item : {"request", "goods", "fixed-costs", "identity"})
        file.set(QString::fromLatin1(item), true);
    pen.put(file);
}

} // namespace

void writeDebts(DemoPeople &people, Writer &writer, const DemoDossier &made, int index, QDate today, const RuleBook &rules)
{
    const DebtPen pen(people, writer, made, today, rules);
    switch (index) {
    case 3:
        return writeLunchroom(pen);
    case 5:
        return writeFlorist(pen);
    case 6:
        return writeArrangement(pen);
    case 18:
        return writeRefusal(pen);
    default:
        return;
    }
}

} // namespace core
