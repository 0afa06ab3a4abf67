#include "core/rendement/assumptions.h"

#include "core/base/format.h"
#include "core/rules/catalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr Op changeAssumption{QT_TRANSLATE_NOOP("Op", "Change an assumption of the return")};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::ReturnAssumptions)
};

QList<ReturnAssumption> builtIn()
{
    QList<ReturnAssumption> all;
    for (const CatalogueEntry &entry : Catalogue::read(u"rendement/assumptions"_s).entries()) {
        ReturnAssumption assumption;
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

template <> const Table<ReturnAssumption> &tableOf<ReturnAssumption>()
{
    static const Table<ReturnAssumption> table{QStringLiteral("rendement_assumptions"),
                                         {column<&ReturnAssumption::id>("id"), column<&ReturnAssumption::key>("assumption"), column<&ReturnAssumption::fromYear>("from_year"),
                                          column<&ReturnAssumption::value>("value"), column<&ReturnAssumption::source>("source"), column<&ReturnAssumption::verified>("verified"),
                                          column<&ReturnAssumption::made>("made")}};
    return table;
}

QString ReturnAssumption::title() const
{
    return CatalogueEntry{key, nl, en, {}}.label();
}

QString ReturnAssumption::text() const
{
    if (unit == "eurocent"_L1)
        return format(Money::cents(value));
    if (unit == "month"_L1)
        return Text::tr("%n month(s)", nullptr, int(value));
    return format(Percentage::ofThousandths(value));
}

QList<ReturnAssumption> ReturnAssumptions::history(const QString &key) const
{
    QList<ReturnAssumption> found;
    for (const ReturnAssumption &known : builtIn()) {
        if (known.key != key)
            continue;
        for (ReturnAssumption changed : m_store.select<ReturnAssumption>(u"assumption = ? order by from_year desc, made desc"_s, {key})) {
            changed.nl = known.nl;
            changed.en = known.en;
            changed.unit = known.unit;
            found.append(changed);
        }
        found.append(known);
    }
    return found;
}

QList<ReturnAssumption> ReturnAssumptions::in(int year) const
{
    QList<ReturnAssumption> found;
    QHash<QString, ReturnAssumption> changes;
    for (const ReturnAssumption &changed : m_store.select<ReturnAssumption>(u"from_year <= ? order by from_year, made"_s, {year}))
        changes.insert(changed.key, changed);
    for (ReturnAssumption known : builtIn()) {
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

QList<Problem> ReturnAssumptions::change(ReturnAssumption assumption)
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
    assumption.id = Id<ReturnAssumption>::fresh();
    assumption.made = m_store.clock().now();
    m_store.write(changeAssumption, [&](Writer &writer) { writer.put(assumption); });
    return {};
}

AssumedValues::AssumedValues(const QList<ReturnAssumption> &all)
{
    for (const ReturnAssumption &assumption : all)
        m_values.insert(assumption.key, assumption.value);
}

} // namespace core
