#include "core/bank/paymentmatch.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::PaymentMatch)
};

using Strength = PaymentMatch::Strength;

/// Nobody pays earlier than a month before the invoice, or later than two years after it.
constexpr int daysBefore = 31;
constexpr int daysAfter = 730;

QString plain(const QString &words)
{
    QString letters;
    for (const QChar c : words.normalized(QString::NormalizationForm_D).toCaseFolded())
        if (c.isLetterOrNumber())
            letters.append(c);
    return letters;
}

/// The number stands there as a word of its own: 12 is not found in 2012.
bool names(const QString &words, const QString &number)
{
    if (number.size() < 2)
        return false;
    const QRegularExpression whole(u"(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])"_s.arg(QRegularExpression::escape(number)), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return whole.match(words).hasMatch();
}

bool isSameName(const QString &one, const QString &other)
{
    const QString a = plain(one);
    const QString b = plain(other);
    return a.size() >= 3 && b.size() >= 3 && (a.contains(b) || b.contains(a));
}

/// 0: does not fit; higher is better.
int scoreOf(const BankEntry &entry, const PaymentTarget &target, QString &why)
{
    const qint64 days = target.issued.daysTo(entry.day);
    if (!entry.fault.isEmpty() || (entry.amount < Money()) != (target.amount < Money()) || days < -daysBefore || days > daysAfter)
        return 0;
    const bool amount = entry.amount == target.amount;
    const bool number = names(entry.description + u' ' + entry.reference, target.number);
    const bool name = isSameName(entry.counterName, target.customer);
    const bool part = target.payment.isEmpty() && !target.isPaid && qAbs(entry.amount.toCents()) < qAbs(target.amount.toCents());
    if (number && amount)
        why = Text::tr("invoice number and amount");
    else if (number && part)
        why = Text::tr("invoice number; a part of what is open");
    else if (number && name)
        why = Text::tr("invoice number and name; the amount differs");
    else if (amount && name)
        why = Text::tr("amount and name");
    else if (amount)
        why = Text::tr("only the amount");
    else
        return 0;
    return (number ? 8 : 0) + (amount ? 4 : 0) + (name ? 2 : 0) + (target.isPaid ? 0 : 1);
}

} // namespace

QList<PaymentTarget> paymentTargets(const QList<PtoInvoice> &invoices, const QList<PtoPayment> &parts, const QStringList &keptLines)
{
    QList<PaymentTarget> targets;
    for (const PtoInvoice &invoice : invoices) {
        if (invoice.writtenOff.isValid())
            continue;
        const auto signedAs = [&invoice](Money amount) { return invoice.kind == "credit"_L1 ? -amount : amount; };
        const Money open = openOf(invoice, parts);
        PaymentTarget target{invoice.id, {}, invoice.number, invoice.customer, signedAs(open.isZero() ? invoice.amount - receivedOf(invoice, parts) : open), invoice.issued, open.isZero(), {}};
        QStringList words{target.number, target.customer};
        words.removeAll(QString());
        target.title = words.isEmpty() ? format(target.issued) : words.join(u", "_s);
        if (!target.amount.isZero())
            targets.append(target);
        for (const PtoPayment &part : paymentsOf(invoice, parts)) {
            if (keptLines.contains(part.bankLine))
                continue;
            PaymentTarget entered = target;
            entered.amount = signedAs(part.amount);
            entered.issued = part.day;
            entered.isPaid = true;
            entered.payment = part.id.text();
            targets.append(entered);
        }
    }
    return targets;
}

QList<PaymentMatch> matched(const QList<BankEntry> &entries, const QList<PaymentTarget> &targets)
{
    struct Pair {
        int score;
        qint64 days;
        qsizetype entry;
        qsizetype target;
        QString why;
    };
    QList<Pair> pairs;
    for (qsizetype e = 0; e < entries.size(); ++e)
        for (qsizetype t = 0; t < targets.size(); ++t) {
            QString why;
            if (const int score = scoreOf(entries[e], targets[t], why); score > 0)
                pairs.append({score, qAbs(targets[t].issued.daysTo(entries[e].day)), e, t, why});
        }
    // The best fit first; of equals the one nearest in days.
    std::sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return std::tuple(-a.score, a.days, a.entry, a.target) < std::tuple(-b.score, b.days, b.entry, b.target); });
    QList<PaymentMatch> matches(entries.size());
    QHash<qsizetype, Money> given; // of each target so far
    for (const Pair &pair : std::as_const(pairs)) {
        const PaymentTarget &target = targets[pair.target];
        const Money amount = entries[pair.entry].amount;
        const bool fits = target.payment.isEmpty() && !target.isPaid && qAbs((given.value(pair.target) + amount).toCents()) <= qAbs(target.amount.toCents());
        if (matches[pair.entry].strength != Strength::None || (given.contains(pair.target) && !fits))
            continue;
        given[pair.target] += amount;
        matches[pair.entry] = {pair.score >= 6 ? Strength::Sure : Strength::Amount, target, pair.why};
    }
    return matches;
}

} // namespace core
