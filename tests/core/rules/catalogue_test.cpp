#include "core/base/failure.h"
#include "core/rules/catalogue.h"
#include "tests/kit/registry.h"

#include <QTest>
#include <QTranslator>

using core::Catalogue;

namespace {

/// Says that the interface is Dutch, as the real catalogue of translations does.
class Dutch : public QTranslator {
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "core::Catalogue") == 0 && qstrcmp(text, "en") == 0 ? QStringLiteral("nl") : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class CatalogueTest : public QObject {
    Q_OBJECT

private slots:
    void knowsTheThreeMunicipalities()
    {
        QCOMPARE(Catalogue::municipalities().keys(), QStringList({"aa-en-hunze", "assen", "tynaarlo"}));
        QCOMPARE(Catalogue::municipalities().label("aa-en-hunze"), "Aa en Hunze");
    }

    void readsEveryList()
    {
        QVERIFY(Catalogue::legalForms().contains("sole-trader"));
        QVERIFY(Catalogue::benefitKinds().contains("participatiewet"));
        QVERIFY(Catalogue::benefitEndReasons().find("own-business")->fields["through_business"].toBool());
    }

    void speaksTheLanguageOfTheInterface()
    {
        QCOMPARE(Catalogue::benefitKinds().label("none"), "No benefit");
        Dutch dutch;
        QCoreApplication::installTranslator(&dutch);
        QCOMPARE(Catalogue::benefitKinds().label("none"), "Geen uitkering");
        QCoreApplication::removeTranslator(&dutch);
    }

    void showsAnUnknownKeyAsItIs() { QCOMPARE(Catalogue::legalForms().label("rederij"), "rederij"); }

    void recognisesNamesHoweverTheyAreWritten()
    {
        const Catalogue municipalities = Catalogue::municipalities();
        QCOMPARE(municipalities.keyFor("AA EN HUNZE"), "aa-en-hunze");
        QCOMPARE(municipalities.keyFor(" aa-en-hunze "), "aa-en-hunze");
        QCOMPARE(Catalogue::legalForms().keyFor("cooperatie"), "cooperative");
        QVERIFY(!municipalities.keyFor("Emmen"));
        QVERIFY(!municipalities.keyFor(" "));
    }

    void givesAnEmptyListUnderAnEntryThatHasNone() { QVERIFY(Catalogue::municipalities().within("assen", "phases").entries().isEmpty()); }

    void namesTheFileOrListThatIsMissing()
    {
        QVERIFY_THROWS_EXCEPTION(core::Failure, Catalogue::read("nowhere"));
        try {
            Catalogue::read("benefits", "colours");
            QFAIL("A list that is not there was read");
        } catch (const core::Failure &failure) {
            QCOMPARE(failure.subject(), "benefits.json");
            QVERIFY(failure.detail().contains("colours"));
        }
    }
};

REGISTER_TEST(CatalogueTest)
#include "catalogue_test.moc"
