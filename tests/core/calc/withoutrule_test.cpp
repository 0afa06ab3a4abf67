#include "core/base/failure.h"
#include "core/calc/calculators.h"
#include "tests/kit/registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace core;

Q_DECLARE_METATYPE(core::RuleValue)

/// Every rule that a calculator leans on, taken away, expired, or not verified: the calculator stops or warns, and names it. Never a silent zero.
class WithoutRuleTest : public QObject {
    Q_OBJECT

    const RuleBook m_book = RuleBook::builtIn();
    const QDate m_today = QDate(2026, 9, 15);

    /// The rules of the program without one of them.
    static RuleBook without(const QString &key)
    {
        RuleBook book;
        for (const QString &name : QDir(":/rules").entryList({"*.json"})) {
            QFile file(":/rules/" + name);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s", qPrintable(name));
            QJsonArray kept;
            const QJsonArray rules = QJsonDocument::fromJson(file.readAll())["rules"].toArray();
            for (const auto &rule : rules)
                if (rule.toObject()["key"].toString() != key)
                    kept.append(rule);
            book.add(QJsonDocument(QJsonObject{{"rules", kept}}).toJson(), name);
        }
        return book;
    }
    /// The same rules, with this one as it was but for what `change` says, from the day it was used with.
    RuleBook changed(const RuleValue &rule, const QJsonObject &change) const
    {
        QJsonObject entry{{"from", rule.from.toString(Qt::ISODate)}, {"source", rule.source}, {"municipality", rule.municipality}};
        entry.insert("value", rule.unit == "choice" ? QJsonValue(rule.choice) : QJsonValue(rule.value.value_or(0)));
        for (auto it = change.begin(); it != change.end(); ++it)
            entry.insert(it.key(), it.value());
        RuleBook book = m_book;
        book.add(QJsonDocument(QJsonObject{{"rules", QJsonArray{QJsonObject{{"key", rule.key}, {"unit", rule.unit}, {"title", rule.title}, {"values", QJsonArray{entry}}}}}}).toJson(), "changed");
        return book;
    }
    void each() const
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<RuleValue>("rule");
        for (const Calculator &calculator : calculators())
            for (const RuleValue &rule : calculator.run(calculator.schema()["example"].toObject(), m_book, m_today).rulesUsed)
                QTest::newRow(qPrintable(calculator.name + ' ' + rule.key + ' ' + rule.from.toString(Qt::ISODate))) << calculator.name << rule;
    }
    /// What became of a calculation: the rule that stopped it, or its warnings.
    QString said(const QString &name, const RuleBook &book) const
    {
        try {
            return calculator(name)->run(calculator(name)->schema()["example"].toObject(), book, m_today).warnings.join('\n');
        } catch (const Failure &failure) {
            if (failure.kind() != Failure::Kind::NoRuleForDate && failure.kind() != Failure::Kind::RuleAbolished)
                return {};
            return failure.subject() + failure.message();
        }
    }

private slots:
    void stopsWhenItIsMissing_data() { each(); }
    void stopsWhenItIsMissing()
    {
        QFETCH(QString, name);
        QFETCH(RuleValue, rule);
        QVERIFY2(said(name, without(rule.key)).contains(rule.key), qPrintable(rule.key));
    }

    void stopsWhenItHasExpired_data() { each(); }
    void stopsWhenItHasExpired()
    {
        QFETCH(QString, name);
        QFETCH(RuleValue, rule);
        QVERIFY2(said(name, changed(rule, {{"value", QJsonValue::Null}, {"unknown", true}})).contains(rule.key), qPrintable(rule.key));
    }

    void warnsWhenNobodyVerifiedIt_data() { each(); }
    void warnsWhenNobodyVerifiedIt()
    {
        QFETCH(QString, name);
        QFETCH(RuleValue, rule);
        const QString words = said(name, changed(rule, {{"verified", false}}));
        QVERIFY2(words.contains(rule.key) && words.contains(rule.title), qPrintable(words));
    }

    void leansOnRulesAtAll()
    {
        int leaning = 0;
        for (const Calculator &calculator : calculators())
            leaning += !calculator.run(calculator.schema()["example"].toObject(), m_book, m_today).rulesUsed.isEmpty();
        QVERIFY(leaning >= 8);
    }
};

REGISTER_TEST(WithoutRuleTest)
#include "withoutrule_test.moc"
