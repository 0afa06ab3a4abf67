#include "core/bbz/bbzbook.h"
#include "core/dossier/attachment.h"
#include "core/letter/dutchwords.h"
#include "core/letter/letterfields.h"
#include "core/pto/ptobook.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int daysAhead = 120;

struct Ending {
    QDate day;
    QString what;
};

} // namespace

/// What runs out, and when: for who takes a dossier over.
void addEndingFields(const LetterSource &source, LetterFields &fields)
{
    QList<Ending> endings;
    const QDate horizon = source.today.addDays(daysAhead);
    const auto add = [&](QDate day, const QString &what) {
        if (day.isValid() && day <= horizon)
            endings.append({day, what});
    };
    for (const PtoPermission &permission : PtoBook(source.request.store).permissions(source.request.dossier))
        if (permission.state == "granted"_L1 && permission.until >= source.today)
            add(permission.until, u"Toestemming parttime ondernemen"_s);
    if (!source.request.receiver.withholds(u"benefit"_s))
        for (const LivingAward &award : BbzBook(source.request.store, source.request.rules).awards(source.request.dossier))
            if (award.until >= source.today)
                add(award.until, u"Bbz levensonderhoud"_s);
    if (!source.request.receiver.withholds(u"residence"_s))
        add(source.client.residenceUntil, u"Verblijfsvergunning"_s);
    if (!source.request.receiver.withholds(u"papers"_s))
        for (const Attachment &paper : source.request.store.select<Attachment>(u"dossier = ? and valid_until is not null and valid_until >= ?"_s, {source.id, toSql(source.today)}))
            add(paper.validUntil, u"Geldigheid van %1"_s.arg(paper.name));
    std::sort(endings.begin(), endings.end(), [](const Ending &a, const Ending &b) { return a.day < b.day; });
    for (const Ending &ending : std::as_const(endings))
        fields[u"endings"_s].append(u"%1: tot en met %2"_s.arg(ending.what, dutchDay(ending.day)));
}

} // namespace core
