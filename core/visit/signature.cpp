#include "core/visit/signature.h"

#include "core/dossier/dossier.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr Op setSignature{QT_TRANSLATE_NOOP("Op", "Set a signature")};
constexpr Op removeSignature{QT_TRANSLATE_NOOP("Op", "Remove a signature")};

} // namespace

template <> const Table<Signature> &tableOf<Signature>()
{
    static const Table<Signature> table{
        QStringLiteral("signatures"),
        {column<&Signature::id>("id"),
         column<&Signature::dossier>("dossier"),
         column<&Signature::report>("report"),
         column<&Signature::item>("item"),
         column<&Signature::year>("year"),
         column<&Signature::month>("month"),
         column<&Signature::place>("place"),
         column<&Signature::name>("name"),
         column<&Signature::strokes>("strokes"),
         column<&Signature::at>("at"),
         column<&Signature::device>("device"),
         column<&Signature::adviser>("adviser"),
         column<&Signature::language>("language"),
         column<&Signature::content>("content"),
         column<&Signature::words>("words")}};
    return table;
}

QList<Signature> Signatures::of(const Id<Dossier> &dossier) const
{
    return m_store.select<Signature>(u"dossier = ? order by at desc, rowid desc"_s, {dossier.text()});
}

std::optional<Signature> latestSignature(const Store &store, const Signature &paper)
{
    const QList<Signature> found = store.select<Signature>(
        u"dossier = ? and report = ? and item = ? and year = ? and coalesce(month, '') = ? and place = ? order by at desc, rowid desc limit 1"_s,
        {paper.dossier.text(), paper.report, toSql(paper.item), paper.year, toSql(paper.month.isNull() ? QString() : paper.month.text()), paper.place});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

void Signatures::add(Signature signature)
{
    if (signature.id.isNull())
        signature.id = Id<Signature>::fresh();
    signature.at = m_store.clock().now();
    signature.device = m_store.author().device;
    signature.adviser = m_store.author().adviser;
    m_store.write(setSignature, [&](Writer &writer) { writer.put(signature); });
}

void Signatures::remove(const Id<Signature> &id)
{
    m_store.write(removeSignature, [&](Writer &writer) { writer.remove(id); });
}

} // namespace core
