#include "core/policy/ruleidentities.h"

#include "core/base/failure.h"
#include "core/rules/catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Identity {
    QString key;
    QString words;
    QList<std::pair<QString, Percentage>> sum;
    int divide = 1;
};

QList<Identity> identities(const QStringList &keys)
{
    const QString name = u":/policy/identities.json"_s;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, name, file.errorString());
    QList<Identity> all;
    const QJsonArray items = QJsonDocument::fromJson(file.readAll())["items"_L1].toArray();
    for (const auto &item : items) {
        const QJsonObject entry = item.toObject();
        const QString wanted = entry["key"_L1].toString();
        const QString before = wanted.section(u'*', 0, 0);
        const QString after = wanted.section(u'*', 1);
        for (const QString &key : keys) {
            const bool fits = wanted.contains(u'*') ? key.startsWith(before) && key.endsWith(after) && key.size() > before.size() + after.size() : key == wanted;
            if (!fits)
                continue;
            const QString middle = key.mid(before.size(), key.size() - before.size() - after.size());
            Identity identity{key, CatalogueEntry{key, entry["nl"_L1].toString(), entry["en"_L1].toString(), {}}.label(), {}, entry["divide"_L1].toInt(1)};
            const QJsonArray sum = entry["sum"_L1].toArray();
            for (const auto &part : sum)
                identity.sum.append({part["key"_L1].toString().replace(u'*', middle), Percentage::ofThousandths(part["share"_L1].toInteger())});
            all.append(identity);
        }
    }
    return all;
}

} // namespace

QList<BrokenIdentity> brokenIdentities(const RuleBook &book, QDate day, int *compared)
{
    constexpr qint64 rounding = 1;
    QList<BrokenIdentity> broken;
    const RulesAt rules = book.on(day);
    const QList<Identity> all = identities(book.keys());
    for (const Identity &identity : all) {
        const RuleValue *is = rules.lookUp(identity.key);
        Money sum;
        bool known = is;
        for (const auto &[key, share] : identity.sum) {
            const RuleValue *part = rules.lookUp(key);
            known = known && part;
            if (part)
                sum += Money::cents(*part->value).share(share, Rounding::HalfUp);
        }
        if (!known)
            continue;
        if (compared)
            ++*compared;
        const Money should = sum.dividedBy(identity.divide);
        if (qAbs(*is->value - should.toCents()) > rounding)
            broken.append({identity.key, day, identity.words, Money::cents(*is->value), should});
    }
    return broken;
}

} // namespace core
