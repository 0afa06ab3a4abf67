#include "core/vault/strength.h"
#include "tests/kit/registry.h"

#include <QTest>

using namespace core;

class StrengthTest : public QObject {
    Q_OBJECT

private slots:
    void judgesAPassphrase_data()
    {
        using enum Strength::Level;
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<int>("level");
        const auto row = [](const char *text, Strength::Level level) { QTest::newRow(text) << QString::fromUtf8(text) << int(level); };
        row("", TooShort);
        row("Xk9$vQ2!m#z", TooShort); // eleven, however odd
        row("aaaaaaaaaaaaaaaaaa", Weak);
        row("123456789012", Weak);
        row("abcdefghijklmnop", Weak);
        row("wachtwoord2026", Weak);
        row("Welkom01Welkom01", Weak);
        row("welkom amsterdam zomer", Weak);
        row("xyxyxyxyxyxyxyxyxyxy", Weak);
        row("drie ganzen op", Fair);
        row("vier ganzen op een trampoline", Strong);
        row("fietsbel kaneel drempel", Good);
        row("Xk9$vQ2!m#zR", Fair);
    }
    void judgesAPassphrase()
    {
        QFETCH(QString, passphrase);
        QFETCH(int, level);
        const Strength found = strengthOf(passphrase);
        QCOMPARE(int(found.level), level);
        QVERIFY(!found.text.isEmpty());
        QCOMPARE(found.isEnough(), level >= int(Strength::Level::Fair));
    }
    void saysHowManySignsAreMissing()
    {
        QVERIFY(strengthOf("12345678").text.contains("4"));
    }
    void neverGetsWeakerByAddingAnotherWord()
    {
        const QString words[] = {"kaneel", " drempel", " fietsbel", " oever", " trampoline"};
        QString passphrase;
        int before = 0;
        for (const QString &word : words) {
            passphrase += word;
            const int level = int(strengthOf(passphrase).level);
            QVERIFY2(level >= before, qPrintable(passphrase));
            before = level;
        }
    }
};

REGISTER_TEST(StrengthTest)
#include "strength_test.moc"
