#include "core/pto/ptoexemption.h"

#include "core/base/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::PtoExemption)
};

using enum Problem::Weight;

/// The last month of the exemptions of art. 31 and the first of art. 34a.
constexpr Month lastOfOld(2026, 12);

} // namespace

template <> const Table<PtoExemption> &tableOf<PtoExemption>()
{
    static const Table<PtoExemption> table{
        QStringLiteral("pto_exemptions"),
        {column<&PtoExemption::id>("id"),
         column<&PtoExemption::dossier>("dossier"),
         column<&PtoExemption::kind>("kind"),
         column<&PtoExemption::decided>("decided"),
         column<&PtoExemption::from>("from_month"),
         column<&PtoExemption::until>("until_month"),
         column<&PtoExemption::usedBefore>("used_before"),
         column<&PtoExemption::prolonged>("prolonged"),
         column<&PtoExemption::grounds>("grounds")}};
    return table;
}

QList<Problem> check(const PtoExemption &exemption, const QList<PtoExemption> &others)
{
    QList<Problem> problems;
    if (!exemption.decided.isValid())
        problems.append({Blocks, u"decided"_s, Text::tr("Fill in the day of the decision.")});
    if (exemption.from.isNull())
        problems.append({Blocks, u"from_month"_s, Text::tr("Fill in the first month.")});
    if (!exemption.until.isNull() && exemption.until < exemption.from)
        problems.append({Blocks, u"until_month"_s, Text::tr("The last month lies before the first month.")});
    if (blocks(problems))
        return problems;
    const bool isNew = exemption.kind.startsWith("new"_L1);
    if (isNew && exemption.from <= lastOfOld)
        problems.append({Blocks, u"from_month"_s, Text::tr("The new exemption begins on 1 January 2027.")});
    if (!isNew && exemption.from > lastOfOld)
        problems.append({Blocks, u"kind"_s, Text::tr("From 2027 on only the new exemptions exist.")});
    if (exemption.prolonged && exemption.kind != "new"_L1)
        problems.append({Blocks, u"prolonged"_s, Text::tr("Only the exemption of twelve months (art. 34a (1) a) can be prolonged.")});
    if (exemption.prolonged && exemption.until.isNull())
        problems.append({Warns, u"until_month"_s, Text::tr("The law names no term for prolonging: fill in the last month of the decision.")});
    if (exemption.grounds.trimmed().isEmpty())
        problems.append({Warns, u"grounds"_s, Text::tr("Write down why this work helps towards a job: the decision rests on it.")});
    const auto given = [&](const QString &kind) {
        return std::any_of(others.begin(), others.end(), [&](const PtoExemption &other) { return other.id != exemption.id && other.kind == kind; });
    };
    if (exemption.kind == "r"_L1 && !given(u"n"_s))
        problems.append({Warns, u"kind"_s, Text::tr("The exemption for a single parent follows after the months of 25 %. Record those first.")});
    if (exemption.kind == "r"_L1 && given(u"y"_s))
        problems.append({Warns, u"kind"_s, Text::tr("Who has the exemption for limited hours does not get that of a single parent.")});
    for (const PtoExemption &other : others)
        if (other.id != exemption.id && other.kind == exemption.kind && (exemption.until.isNull() || other.from <= exemption.until) && (other.until.isNull() || exemption.from <= other.until))
            problems.append({Warns, u"from_month"_s, Text::tr("The same exemption was decided from %1 on.").arg(format(other.from))});
    return problems;
}

} // namespace core
