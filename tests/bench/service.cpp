#include "tests/bench/service.h"

#include "core/debt/debt.h"
#include "core/debt/debtcase.h"
#include "core/group/enrolments.h"
#include "core/group/newcomer.h"
#include "core/kpi/inflow.h"
#include "core/partner/partners.h"
#include "core/rendement/cost.h"
#include "core/walkin/prevention.h"
#include "core/walkin/walkins.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int years = 10;
constexpr core::Op newContact{"New contact"};
constexpr core::Op newGroup{"New group"};
constexpr core::Op newReferral{"New referral"};
constexpr core::Op newDebts{"New debts"};
constexpr core::Op newYear{"New year"};

/// Writes as many records of each kind as an office of this size gathers in ten years.
class ServicePen {
public:
    explicit ServicePen(core::Store &store) : m_store(store), m_today(store.clock().today())
    {
        store.each(u"select id from dossiers order by number"_s, {}, [this](const core::Cells &cells) { m_dossiers.append(core::Id<core::Dossier>::parse(cells.text(0))); });
        m_share = double(m_dossiers.size()) / 10'000;
    }
    void writeAll()
    {
        for (int i = count(3'000); i > 0; --i)
            writeContact();
        for (int i = count(1'000); i > 0; --i)
            writeSignal();
        for (int i = count(120); i > 0; --i)
            writeGroup(u"ladder"_s, 12);
        for (int i = count(40); i > 0; --i)
            writeGroup(u"statushouders"_s, 8);
        writePartners();
        for (int i = count(5'000); i > 0; --i)
            writeReferral();
        for (int i = count(1'200); i > 0; --i)
            writeDebts();
        writeYears();
    }

private:
    int count(int wholeOffice) const { return std::max(1, int(wholeOffice * m_share)); }
    template <class T> core::Id<T> id() { return core::Id<T>::fresh(); }
    int between(int least, int most) { return m_random.bounded(least, most + 1); }
    template <class List> auto oneOf(const List &list) { return list.at(m_random.bounded(int(list.size()))); }
    QDate day() { return m_today.addDays(-between(1, years * 365)); }
    core::Id<core::Dossier> dossier() { return oneOf(m_dossiers); }
    QString place() { return oneOf(QStringList{u"assen"_s, u"assen"_s, u"aa-en-hunze"_s, u"tynaarlo"_s}); }

    void writeContact();
    void writeSignal();
    void writeGroup(const QString &series, int people);
    void writePartners();
    void writeReferral();
    void writeDebts();
    void writeYears();

    core::Store &m_store;
    QDate m_today;
    double m_share = 1;
    QRandomGenerator m_random{2018};
    QList<core::Id<core::Dossier>> m_dossiers;
    QList<core::PartnerContract> m_contracts;
    core::WalkInContact m_last;
};

void ServicePen::writeContact()
{
    core::WalkInContact contact;
    contact.id = id<core::WalkInContact>();
    contact.day = day();
    contact.place = u"drentse-zaak"_s;
    contact.municipality = place();
    contact.legalForm = oneOf(QStringList{u"sole-trader"_s, u"freelancer"_s, u"vof"_s});
    contact.questions = oneOf(QStringList{u"rent creditors"_s, u"tax"_s, u"income energy"_s, u"stopping"_s});
    contact.advice = u"arrangement budget"_s;
    contact.result = oneOf(QStringList{u"payment-arrangement"_s, u"debt-help"_s, u"referred"_s, u"answered"_s, QString()});
    contact.adviser = u"A. Adviseur"_s;
    contact.written = QDateTime(contact.day, QTime(14, 30));
    // Every sixth comes back.
    if (!m_last.id.isNull() && between(0, 5) == 0) {
        contact.follows = m_last.root();
        contact.day = std::min(m_last.day.addDays(30), m_today);
    }
    m_last = contact;
    m_store.write(newContact, [&](core::Writer &writer) {
        writer.put(contact);
        if (between(0, 3) == 0)
            writer.put(core::WalkInTie{id<core::WalkInTie>(), dossier(), contact.id.text(), std::nullopt, contact.day});
    });
}

void ServicePen::writeSignal()
{
    core::EarlySignal signal;
    signal.id = id<core::EarlySignal>();
    signal.received = day();
    signal.source = u"landlord"_s;
    signal.kinds = u"rent"_s;
    signal.municipality = place();
    signal.amount = core::Money::euros(between(200, 9'000));
    signal.followUp = signal.received.addDays(14);
    signal.outcome = u"elsewhere"_s;
    signal.outcomeDay = signal.followUp;
    const core::OutreachActivity activity{id<core::OutreachActivity>(), signal.received, u"meeting"_s, u"Bijeenkomst"_s, {}, {}, place(), between(10, 60), {}, u"A. Adviseur"_s};
    m_store.write(newContact, [&](core::Writer &writer) {
        writer.put(signal);
        if (between(0, 3) == 0)
            writer.put(activity);
    });
}

void ServicePen::writeGroup(const QString &series, int people)
{
    core::GroupEdition edition;
    edition.id = id<core::GroupEdition>();
    edition.series = series;
    const QDate first = day();
    edition.name = u"Groep %1 %2"_s.arg(first.toString(Qt::ISODate), edition.id.text().left(4));
    m_store.write(newGroup, [&](core::Writer &writer) {
        writer.put(edition);
        QList<core::GroupMeeting> meetings;
        const QList<core::Workshop> workshops = core::seriesOf(series).on(first);
        for (const core::Workshop &workshop : workshops) {
            core::GroupMeeting meeting;
            meeting.id = id<core::GroupMeeting>();
            meeting.edition = edition.id;
            meeting.workshop = workshop.key;
            meeting.day = first.addDays(7 * meetings.size());
            meetings.append(meeting);
            writer.put(meeting);
        }
        QSet<core::Id<core::Dossier>> placed;
        while (placed.size() < std::min<qsizetype>(people, m_dossiers.size()))
            placed.insert(dossier());
        for (const core::Id<core::Dossier> &one : std::as_const(placed)) {
            core::Enrolment enrolment;
            enrolment.id = id<core::Enrolment>();
            enrolment.edition = edition.id;
            enrolment.dossier = one;
            enrolment.enrolled = QDateTime(first.addDays(-20), QTime(10, 0));
            writer.put(enrolment);
            for (const core::GroupMeeting &meeting : std::as_const(meetings))
                if (meeting.isHeld(m_today))
                    writer.put(core::Attendance{core::Attendance::idOf(meeting.id, enrolment.id), meeting.id, enrolment.id, one, between(0, 9) == 0 ? u"excused"_s : u"present"_s});
            if (series != "statushouders"_L1)
                continue;
            core::NewcomerPath path;
            path.id = id<core::NewcomerPath>();
            path.dossier = one;
            path.enrolment = enrolment.id;
            path.outcome = between(0, 1) == 0 ? u"started"_s : u"job"_s;
            path.outcomeDay = std::min(meetings.last().day, m_today);
            writer.put(path);
        }
    });
}

void ServicePen::writePartners()
{
    m_store.write(newReferral, [&](core::Writer &writer) {
        for (int i = 1; i <= 20; ++i) {
            core::PartnerOrganisation partner;
            partner.id = id<core::PartnerOrganisation>();
            partner.name = u"Ketenpartner %1"_s.arg(i);
            partner.kind = u"coach"_s;
            writer.put(partner);
            core::PartnerContract contract;
            contract.id = id<core::PartnerContract>();
            contract.organisation = partner.id;
            contract.name = u"Begeleiding"_s;
            contract.from = m_today.addYears(-years);
            (i % 2 == 0 ? contract.hourPrice : contract.routePrice) = core::Money::euros(i % 2 == 0 ? 85 : 950);
            writer.put(contract);
            m_contracts.append(contract);
        }
    });
}

void ServicePen::writeReferral()
{
    const core::PartnerContract contract = oneOf(m_contracts);
    core::Referral referral;
    referral.id = id<core::Referral>();
    referral.dossier = dossier();
    referral.organisation = contract.organisation.text();
    referral.contract = contract.id.text();
    referral.purpose = u"Prijs en klanten"_s;
    referral.made = day();
    referral.consent = referral.made;
    referral.state = u"done"_s;
    referral.answered = std::min(referral.made.addDays(7), m_today);
    referral.resultDay = std::min(referral.made.addDays(90), m_today);
    referral.result = between(0, 3) == 0 ? u"independent"_s : u"goal-reached"_s;
    if (referral.result == "independent"_L1)
        referral.independentSince = referral.resultDay;
    m_store.write(newReferral, [&](core::Writer &writer) {
        writer.put(referral);
        for (int i = 1; i <= 3 && !contract.hourPrice.isZero(); ++i) {
            core::PartnerHours hours;
            hours.id = id<core::PartnerHours>();
            hours.dossier = referral.dossier;
            hours.referral = referral.id;
            hours.day = std::min(referral.made.addDays(20 * i), m_today);
            hours.worked = core::HourQuantity::minutes(30 * between(2, 8));
            writer.put(hours);
        }
    });
}

void ServicePen::writeDebts()
{
    core::DebtCase debtCase;
    debtCase.id = id<core::DebtCase>();
    debtCase.dossier = dossier();
    debtCase.reported = day();
    debtCase.running = between(0, 2) > 0;
    if (debtCase.reported.addYears(2) < m_today) {
        debtCase.ended = debtCase.reported.addYears(2);
        debtCase.outcome = u"completed"_s;
    }
    if (!m_store.query(u"select 1 from debt_cases where dossier = ? limit 1"_s, {debtCase.dossier.text()}).isEmpty())
        return;
    m_store.write(newDebts, [&](core::Writer &writer) {
        writer.put(debtCase);
        for (int i = 1; i <= 8; ++i) {
            core::Debt debt;
            debt.id = id<core::Debt>();
            debt.dossier = debtCase.dossier;
            debt.creditor = u"Schuldeiser %1"_s.arg(i);
            debt.principal = core::Money::euros(between(100, 12'000));
            debt.origin = debtCase.reported.addDays(-60 * i);
            if (i == 1) {
                debt.threat = u"eviction"_s;
                debt.threatDay = std::min(debtCase.reported.addDays(30), m_today);
                debt.averted = debt.threatDay;
            }
            writer.put(debt);
        }
    });
}

void ServicePen::writeYears()
{
    for (int back = 0; back < years; ++back) {
        const int year = m_today.year() - back;
        m_store.write(newYear, [&](core::Writer &writer) {
            for (const char *kind : {"staff", "integration", "purchased"}) {
                core::Cost cost;
                cost.id = id<core::Cost>();
                cost.year = year;
                cost.kind = QLatin1StringView(kind);
                cost.title = u"Kosten"_s;
                if (cost.isStaff()) {
                    cost.hours = core::HourQuantity::minutes(60 * 4'000);
                    cost.rate = core::Money::euros(62);
                } else {
                    cost.typed = core::Money::euros(40'000);
                }
                cost.source = u"Jaarrekening"_s;
                writer.put(cost);
            }
            for (int quarter = 1; quarter <= 4; ++quarter)
                writer.put(core::NationalIndex{id<core::NationalIndex>(), year, quarter, between(8'000, 12'000), u"IMK"_s});
        });
    }
}

} // namespace

void fillService(core::Store &store)
{
    ServicePen(store).writeAll();
}

} // namespace bench
