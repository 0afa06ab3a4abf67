#include "core/policy/rulefile.h"

namespace core {

template <> const Table<RuleFile> &tableOf<RuleFile>()
{
    static const Table<RuleFile> table{
        QStringLiteral("rule_files"),
        {column<&RuleFile::id>("id"),
         column<&RuleFile::name>("name"),
         column<&RuleFile::added>("added"),
         column<&RuleFile::adviser>("adviser"),
         column<&RuleFile::first>("first_day"),
         column<&RuleFile::amounts>("amounts"),
         column<&RuleFile::content>("content"),
         column<&RuleFile::remark>("remark")}};
    return table;
}

} // namespace core
