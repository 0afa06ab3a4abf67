#pragma once

#include "core/base/hours.h"
#include "core/base/money.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace core {

/// One amount, rate, term or choice as it stood from a day on, with the place where it is written.
struct RuleValue {
    QString key;
    QString unit;         ///< eurocent, thousandth-percent, minute, year, month, week, day, count, choice
    QString title;        ///< Dutch name for the rules page
    QDate from;
    QString municipality; ///< empty: everywhere
    std::optional<qint64> value; ///< nullopt: abolished from this day on
    QString choice;       ///< for unit choice
    QString article;
    QString source;       ///< address of the text that was read
    QString note;         ///< Dutch remark on this value or on the whole rule
    bool verified = true;
    bool known = true;    ///< false: something applies from this day on, but no source for it has been read
};

/// The name of a rule together with what it measures: `constexpr Rule<Money> capitalMax{"bbz.capital.starter.max"};`
template <class T>
struct Rule {
    const char *key;
};

/// A number of months, weeks or days, or a plain count, that a rule sets.
using RuleCount = qint64;

class RuleBook;

/// The rules in force on one day in one municipality. Asking for one that is missing, unknown or abolished throws Failure, never a silent zero.
class RulesAt {
public:
    Money operator[](Rule<Money> rule) const { return Money::cents(*find(rule.key, u"eurocent").value); }
    Percentage operator[](Rule<Percentage> rule) const { return Percentage::ofThousandths(*find(rule.key, u"thousandth-percent").value); }
    HourQuantity operator[](Rule<HourQuantity> rule) const { return HourQuantity::minutes(qint32(*find(rule.key, u"minute").value)); }
    RuleCount operator[](Rule<RuleCount> rule) const { return *find(rule.key, {}).value; }
    QString operator[](Rule<QString> rule) const { return find(rule.key, u"choice").choice; }

    /// The value with its source, for the explanation. Same errors.
    template <class T> const RuleValue &value(Rule<T> rule) const { return find(rule.key, {}); }
    /// By name, for keys that are themselves data; nullptr when there is none in force.
    const RuleValue *lookUp(const QString &key) const;
    /// Everything in force, by key.
    QList<RuleValue> all() const;
    QDate day() const { return m_day; }
    const QString &municipality() const { return m_municipality; }

private:
    friend class RuleBook;
    RulesAt(const RuleBook &book, QDate day, const QString &municipality) : m_book(&book), m_day(day), m_municipality(municipality) {}
    const RuleValue &find(const char *key, QStringView unit) const;

    const RuleBook *m_book;
    QDate m_day;
    QString m_municipality;
};

/// Every rule the program knows, read from resources/rules/*.json.
class RuleBook {
public:
    /// The rules that travel inside the program.
    static RuleBook builtIn();
    /// Adds one file; throws Failure(File) that names the first entry it cannot read.
    void add(const QByteArray &json, const QString &name);
    RulesAt on(QDate day, const QString &municipality = {}) const { return RulesAt(*this, day, municipality); }
    QStringList keys() const;
    /// All values of a key, oldest first, local ones after national ones of the same day.
    QList<RuleValue> history(const QString &key) const;

private:
    friend class RulesAt;
    const RuleValue *inForce(const QString &key, QDate day, const QString &municipality) const;
    QHash<QString, QMap<QString, QMap<QDate, RuleValue>>> m_values; // key, municipality, first day
};

} // namespace core
