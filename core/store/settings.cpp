#include "core/store/settings.h"

using namespace Qt::StringLiterals;

namespace core {

QString Settings::value(const QString &key, const QString &otherwise) const
{
    const QVariant found = m_store.database().value(u"select value from settings where key = ?"_s, {key});
    return found.isValid() ? found.toString() : otherwise;
}

void Settings::set(const QString &key, const QString &value)
{
    if (m_store.isReadOnly())
        return;
    m_store.database().exec(u"insert into settings (key, value) values (?, ?) on conflict (key) do update set value = excluded.value"_s, {key, value});
}

} // namespace core
