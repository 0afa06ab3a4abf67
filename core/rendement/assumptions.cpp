#include "core/rendement/assumptions.h"

#include "core/base/format.h"
#include "core/rules/catalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr Op changeAssumption{QT_TRANSLATE_NOOP("Op", "Change an assumption of the return")};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Assumptions)
};

QList<Assumption> builtIn()
{
    QList<Assumption> all;
    for (const CatalogueEntry &entry : Catalogue::read(u"rendement/assumptions"_s).entries()) {
        Assumption assumption;
        assumption.key = entry.key;
        assumption.fromYear = entry.fields["from_year"_L1].toInt();
        assumption.value = entry.fields["value"_L1].toInteger();
        assumption.source = entry.fields["source"_L1].toString();
        assumption.verified = entry.fields["verified"_L1].toBool();
        assumption.nl = entry.nl;
        assumption.en = entry.en;
        assumption.unit = entry.fields["unit"_L1].toString();
        all.append(assumption);
    }
    return all;
}

} // namespace

template <> const Table<Assumption> &tableOf<Assumption>()
{
    static const Table<Assumption> table{QStringLiteral("rendement_assumptions"),
                                         {column<&Assumption::id>("id"), column<&Assumption::key>("assumption"), column<&Assumption::fromYear>("from_year"),
                                          column<&Assumption::value>("value"), column<&Assumption::source>("source"), column<&Assumption::verified>("verified"),
                                          column<&Assumption::made>("made")}};
    return table;
}

QString Assumption::title() const
{
    return CatalogueEntry{key, nl, en, {}}.label();
}

QString Assumption::text() const
{
    if (unit == "eurocent"_L1)
        return format(Money::cents(value));
    if (unit == "month"_L1)
        return Text::tr("%n month(s)", nullptr, int(value));
    return format(Percentage::ofThousandths(value));
}

QList<Assumption> Assumptions::history(const QString &key) const
{
    QList<Assumption> found;
    for (const Assumption &known : builtIn()) {
        if (known.key != key)
            continue;
        for (Assumption changed : m_store.select<Assumption>(u"assumption = ? order by from_year desc, made desc"_s, {key})) {
            changed.nl = known.nl;
            changed.en = known.en;
            changed.unit = known.unit;
            found.append(changed);
        }
        found.append(known);
    }
    return found;
}

QList<Assumption> Assumptions::in(int year) const
{
    QList<Assumption> found;
    QHash<QString, Assumption> changes;
    for (const Assumption &changed : m_store.select<Assumption>(u"from_year <= ? order by from_year, made"_s, {year}))
        changes.insert(changed.key, changed);
    for (Assumption known : builtIn()) {
        if (const auto changed = changes.constFind(known.key); changed != changes.constEnd()) {
            known.id = changed->id;
            known.fromYear = changed->fromYear;
            known.value = changed->value;
            known.source = changed->source;
            known.verified = changed->verified;
            known.made = changed->made;
        }
        found.append(known);
    }
    return found;
}

QList<Problem> Assumptions::change(Assumption assumption)
{
    QList<Problem> problems;
    const auto block = [&](const QString &field, const QString &text) { problems.append({Problem::Weight::Blocks, field, text}); };
    if (assumption.fromYear < 2000 || assumption.fromYear > 2200)
        block(u"from_year"_s, Text::tr("Fill in from which year it holds."));
    if (assumption.value < 0)
        block(u"value"_s, Text::tr("Fill in a value of zero or more."));
    if (assumption.unit == "month"_L1 && assumption.value > 120)
        block(u"value"_s, Text::tr("More than 120 months cannot be meant."));
    if (assumption.key.startsWith("attribution."_L1) && assumption.value > 100'000)
        block(u"value"_s, Text::tr("No more than 100 % can be attributed."));
    if (assumption.source.trimmed().isEmpty())
        block(u"source"_s, Text::tr("Fill in where the value comes from: a reader of the return must be able to check it."));
    if (!problems.isEmpty())
        return problems;
    assumption.id = Id<Assumption>::fresh();
    assumption.made = m_store.clock().now();
    m_store.write(changeAssumption, [&](Writer &writer) { writer.put(assumption); });
    return {};
}

AssumedValues::AssumedValues(const QList<Assumption> &all)
{
    for (const Assumption &assumption : all)
        m_values.insert(assumption.key, assumption.value);
}

} // namespace core
