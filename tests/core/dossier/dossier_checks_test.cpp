#include "core/dossier/checks.h"

#include "core/dossier/benefit.h"
#include "core/dossier/business.h"
#include "core/dossier/household.h"
#include "core/dossier/note.h"
#include "core/dossier/route.h"
#include "core/dossier/task.h"
#include "tests/kit/dossiers.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;

class DossierChecksTest : public QObject {
    Q_OBJECT

    const QDate m_today{2026, 3, 2};

    static bool blocksOn(const QList<Problem> &problems, const QString &field)
    {
        return std::any_of(problems.cbegin(), problems.cend(), [&](const Problem &p) { return p.field == field && p.weight == Problem::Weight::Blocks; });
    }
    static bool warnsOn(const QList<Problem> &problems, const QString &field)
    {
        return std::any_of(problems.cbegin(), problems.cend(), [&](const Problem &p) { return p.field == field && p.weight == Problem::Weight::Warns; });
    }

private slots:
    void acceptsACompletePerson()
    {
        Person person = kit::person("Anna", "van der", "Bakker", QDate(1980, 5, 1), "999993653");
        person.postcode = "9401 AB";
        person.phone = "+31 6 1234 5678";
        person.email = "anna@voorbeeld.nl";
        QVERIFY(check(person, m_today).isEmpty());
    }
    void judgesAPerson_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("refused");
        QTest::newRow("BSN of nine digits that fails the eleven test") << "bsn" << "999993654" << true;
        QTest::newRow("BSN that passes") << "bsn" << "999993653" << false;
        QTest::newRow("BSN with letters") << "bsn" << "99999365X" << true;
        QTest::newRow("education number") << "bsn" << "101222331" << true;
        QTest::newRow("postcode with 0 in front") << "postcode" << "0401 AB" << true;
        QTest::newRow("postcode with SS") << "postcode" << "9401 SS" << true;
        QTest::newRow("postcode without a space") << "postcode" << "9401ab" << false;
        QTest::newRow("phone too short") << "phone" << "06 1234" << true;
        QTest::newRow("phone with words") << "phone" << "bel buren" << true;
        QTest::newRow("phone at home") << "phone" << "0592-123456" << false;
        QTest::newRow("phone abroad") << "phone" << "+49 5921 123456" << false;
        QTest::newRow("mail without at") << "email" << "anna.voorbeeld.nl" << true;
        QTest::newRow("mail without country") << "email" << "anna@voorbeeld" << true;
        QTest::newRow("mail with plus") << "email" << "anna+post@voorbeeld.nl" << false;
        QTest::newRow("no last name") << "last_name" << "" << true;
    }
    void judgesAPerson()
    {
        QFETCH(QString, field);
        QFETCH(QString, written);
        QFETCH(bool, refused);
        Person person = kit::person("Anna", "", "Bakker");
        Row row = tableOf<Person>().toRow(person);
        row.insert(field, written);
        QCOMPARE(blocksOn(check(tableOf<Person>().toRecord(row), m_today), field), refused);
    }
    void namesTheEducationNumberAsWhatItIs()
    {
        const QList<Problem> problems = check(kit::person("Anna", "", "Bakker", {}, "101222331"), m_today);
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().text.contains("onderwijsnummer"));
    }
    void refusesBirthDatesNobodyHas()
    {
        QVERIFY(blocksOn(check(kit::person("Anna", "", "Bakker", QDate(2026, 3, 3)), m_today), "birth_date"));
        QVERIFY(blocksOn(check(kit::person("Anna", "", "Bakker", QDate(1899, 12, 31)), m_today), "birth_date"));
        QVERIFY(!blocksOn(check(kit::person("Anna", "", "Bakker", QDate(1900, 1, 1)), m_today), "birth_date"));
        QVERIFY(warnsOn(check(kit::person("Anna", "", "Bakker", QDate(2010, 1, 1)), m_today), "birth_date"));
    }
    void judgesABusiness()
    {
        Business business = kit::business("Broodjes Anna", "1234567");
        QVERIFY(blocksOn(check(business, m_today), "kvk_number"));
        business.kvkNumber = "12345678";
        business.vatId = "NL123456789B01";
        business.iban = "NL92ABNA0417164300";
        business.sectorCode = "5";
        business.start = QDate(2026, 2, 1);
        business.end = QDate(2026, 1, 1);
        const QList<Problem> problems = check(business, m_today);
        QVERIFY(!blocksOn(problems, "kvk_number"));
        for (const char *field : {"vat_id", "iban", "sector_code", "end_day"})
            QVERIFY2(blocksOn(problems, field), field);
    }
    void refusesABenefitThatEndsBeforeItStarts()
    {
        Benefit benefit;
        benefit.kind = "participatiewet";
        benefit.norm = Money::euros(1057);
        benefit.from = QDate(2026, 2, 1);
        benefit.until = QDate(2026, 1, 31);
        QVERIFY(blocksOn(check(benefit, m_today), "until_day"));
        benefit.until = benefit.from;
        QVERIFY(check(benefit, m_today).isEmpty());
    }
    void refusesAnEndedRouteWithoutOutcome()
    {
        Route route = kit::route("starter", "plan", QDate(2026, 1, 1));
        QVERIFY(check(route, m_today).isEmpty());
        route.end = QDate(2026, 2, 1);
        QVERIFY(blocksOn(check(route, m_today), "outcome"));
        route.outcome = "restart";
        QVERIFY(blocksOn(check(route, m_today), "outcome"));
        route.outcome = "independent";
        QVERIFY(check(route, m_today).isEmpty());
        route.phase = "language";
        QVERIFY(blocksOn(check(route, m_today), "phase"));
    }
    void refusesAContactInTheFuture()
    {
        QVERIFY(blocksOn(check(kit::note({}, QDate(2026, 3, 3), "Gebeld"), m_today), "day"));
        QVERIFY(blocksOn(check(kit::note({}, m_today, "  "), m_today), "text"));
        QVERIFY(check(kit::note({}, m_today, "Gebeld"), m_today).isEmpty());
    }
    void refusesATaskWithoutADay()
    {
        QVERIFY(blocksOn(check(kit::task({}, {}, "Bellen"), m_today), "due"));
        QVERIFY(blocksOn(check(kit::task({}, m_today, " "), m_today), "title"));
    }
};

REGISTER_TEST(DossierChecksTest)
#include "dossier_checks_test.moc"
