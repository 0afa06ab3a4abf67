#include "core/store/drafts.h"

#include "core/store/journal.h"

using namespace Qt::StringLiterals;

namespace core {

Row Drafts::load(const QString &dossier, const QString &form) const
{
    return Journal::fromJson(m_store.database().value(u"select content from drafts where dossier = ? and form = ?"_s, {toSql(dossier), form}).toString());
}

void Drafts::save(const QString &dossier, const QString &form, const Row &content)
{
    if (m_store.isReadOnly())
        return;
    m_store.database().exec(u"insert into drafts (dossier, form, content, at) values (?, ?, ?, ?) "
                            "on conflict (dossier, form) do update set content = excluded.content, at = excluded.at"_s,
                            {toSql(dossier), form, Journal::toJson(content), toSql(m_store.clock().now())});
}

void Drafts::drop(const QString &dossier, const QString &form)
{
    if (m_store.isReadOnly())
        return;
    m_store.database().exec(u"delete from drafts where dossier = ? and form = ?"_s, {toSql(dossier), form});
}

QList<Drafts::Entry> Drafts::all() const
{
    QList<Entry> entries;
    for (const Row &row : m_store.query(u"select dossier, form, at from drafts order by at desc"_s)) {
        Entry entry{row.value(u"dossier"_s).toString(), row.value(u"form"_s).toString(), {}};
        fromSql(entry.at, row.value(u"at"_s));
        entries.append(entry);
    }
    return entries;
}

} // namespace core
