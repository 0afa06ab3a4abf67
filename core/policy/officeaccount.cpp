#include "core/policy/officeaccount.h"

#include "core/base/identifiers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::OfficeAccount)
};

constexpr Op saveOp{QT_TRANSLATE_NOOP("Op", "Record account number of the office")};
constexpr Op removeOp{QT_TRANSLATE_NOOP("Op", "Remove account number of the office")};

} // namespace

template <> const Table<OfficeAccount> &tableOf<OfficeAccount>()
{
    static const Table<OfficeAccount> table{
        QStringLiteral("office_accounts"),
        {column<&OfficeAccount::id>("id"),
         column<&OfficeAccount::municipality>("municipality"),
         column<&OfficeAccount::iban>("iban"),
         column<&OfficeAccount::holder>("holder"),
         column<&OfficeAccount::adviser>("adviser"),
         column<&OfficeAccount::day>("day")}};
    return table;
}

QString OfficeAccount::words() const
{
    const auto number = Iban::parse(iban);
    return u"%1 op naam van %2"_s.arg(number ? number->grouped() : iban, holder);
}

std::optional<OfficeAccount> recordedAccount(const Store &store, const QString &municipality)
{
    const QList<OfficeAccount> found = store.select<OfficeAccount>(u"municipality = ?"_s, {toSql(municipality)});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<OfficeAccount> officeAccount(const Store &store, const QString &municipality)
{
    const auto own = recordedAccount(store, municipality);
    return own || municipality.isEmpty() ? own : recordedAccount(store, {});
}

QList<Problem> saveAccount(Store &store, const QString &municipality, const QString &iban, const QString &holder)
{
    using enum Problem::Weight;
    const std::optional<OfficeAccount> known = recordedAccount(store, municipality);
    if (iban.trimmed().isEmpty()) {
        if (known)
            store.write(removeOp, [&](Writer &writer) { writer.remove(known->id); });
        return {};
    }
    const auto number = Iban::parse(iban);
    if (!number)
        return {{Blocks, u"iban"_s, Text::tr("This account number is not right: compare it with the bank. Nothing was changed.")}};
    if (holder.trimmed().isEmpty())
        return {{Blocks, u"holder"_s, Text::tr("Fill in in whose name the account stands: a bank checks it against the number.")}};
    OfficeAccount account = known.value_or(OfficeAccount());
    if (!known) {
        account.id = Id<OfficeAccount>::fresh();
        account.municipality = municipality;
    }
    if (account.iban == number->text() && account.holder == holder.trimmed())
        return {};
    account.iban = number->text();
    account.holder = holder.trimmed();
    account.adviser = store.author().adviser;
    account.day = store.clock().today();
    store.write(saveOp, [&](Writer &writer) { writer.put(account); });
    return {};
}

} // namespace core
