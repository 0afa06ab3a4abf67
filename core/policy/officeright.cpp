#include "core/policy/officeright.h"

#include "core/rules/catalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::OfficeRight)
};

} // namespace

template <> const Table<OfficeRight> &tableOf<OfficeRight>()
{
    static const Table<OfficeRight> table{
        QStringLiteral("office_rights"),
        {column<&OfficeRight::id>("id"),
         column<&OfficeRight::holder>("holder"),
         column<&OfficeRight::may>("may"),
         column<&OfficeRight::from>("from_day"),
         column<&OfficeRight::until>("until_day"),
         column<&OfficeRight::givenBy>("given_by"),
         column<&OfficeRight::given>("given"),
         column<&OfficeRight::note>("note")}};
    return table;
}

QList<Problem> check(const OfficeRight &right)
{
    using enum Problem::Weight;
    if (right.holder.trimmed().isEmpty())
        return {{Blocks, u"holder"_s, Text::tr("Write down whose right it is: the name that adviser works under.")}};
    if (!Catalogue::read(u"policy/rights"_s).contains(right.may))
        return {{Blocks, u"may"_s, Text::tr("Choose what may be done.")}};
    if (!right.from.isValid())
        return {{Blocks, u"from_day"_s, Text::tr("Write down from which day.")}};
    if (right.until.isValid() && right.until < right.from)
        return {{Blocks, u"until_day"_s, Text::tr("The last day comes before the first.")}};
    return {};
}

} // namespace core
