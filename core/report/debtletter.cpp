#include "core/report/debtletter.h"

#include "core/base/failure.h"
#include "core/base/format.h"
#include "core/base/identifiers.h"
#include "core/debt/debtboard.h"
#include "core/debt/offerbook.h"
#include "core/dossier/person.h"
#include "core/report/dossierhead.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::DebtLetter)
};

constexpr Rule<RuleCount> replyRule{"debt.reply.days"};
constexpr Rule<RuleCount> reminderRule{"debt.reminder.days"};

QJsonObject lettersFile()
{
    QFile file(u":/debt/letters.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::File, u"letters.json"_s, file.errorString());
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Writes one letter: what it is about is gathered once, the words come from the file.
class Letter {
public:
    Letter(const ReportRequest &request, const QString &kind)
        : m_request(request), m_book(request.store, request.rules), m_file(lettersFile()), m_words(m_file["words"_L1].toObject()), m_head(dossierHead(request)), m_kind(kind)
    {
        for (const auto &item : m_file["items"_L1].toArray())
            if (item["key"_L1].toString() == kind)
                m_letter = item.toObject();
        if (m_letter.isEmpty())
            throw Failure(Failure::Kind::File, u"letters.json"_s, u"no letter "_s + kind);
    }

    void about(const DebtOffer &offer, const CreditorOffer &creditor)
    {
        m_offer = offer;
        m_creditor = creditor;
        QSet<QString> ids;
        for (const DebtShare &share : creditor.shares)
            ids.insert(share.debt);
        for (const Debt &debt : DebtBook(m_request.store, m_request.rules).debts(offer.dossier))
            if (ids.contains(debt.id.text()))
                m_debts.append(debt);
        m_all = m_book.creditors(offer.id);
    }
    void about(const QList<Debt> &debts)
    {
        m_debts = debts;
        m_creditor.creditor = debts.first().creditor;
    }
    Document write()
    {
        fill();
        Document document;
        document.meta.title = u"%1 – %2"_s.arg(m_letter["nl"_L1].toString(), m_creditor.creditor);
        document.meta.subject = filled(m_letter["subject"_L1].toString());
        document.add(Paragraph{address()});
        document.add(facts());
        for (const auto &part : m_letter["text"_L1].toArray())
            addPart(document, part.toObject());
        document.add(Paragraph{word("greeting"_L1) + u",\n\n"_s + m_head.dossier.owner});
        if (m_letter["form"_L1].toBool())
            addReplyForm(document);
        else if (m_kind == "balance"_L1)
            addBalanceForm(document);
        return document;
    }

private:
    QString word(QLatin1StringView key) const { return m_words[key].toString(); }
    QString filled(QString text) const
    {
        static const QRegularExpression place(u"\\{([a-z_]+)\\}"_s);
        for (auto match = place.match(text); match.hasMatch(); match = place.match(text)) {
            const QString name = match.captured(1);
            if (!m_values.contains(name))
                throw Failure(Failure::Kind::File, u"letters.json"_s, u"nothing for {%1}"_s.arg(name));
            text.replace(match.captured(), m_values.value(name));
        }
        return text;
    }
    void fill()
    {
        const QDate today = m_request.clock.today();
        const auto days = [&](Rule<RuleCount> rule) { return today.addDays(int(m_request.rules.on(today)[rule])); };
        const Agreement agreement = agreementOf(m_all);
        const QDate by = m_kind == "reminder"_L1 ? days(reminderRule) : m_offer.answerBy >= today ? m_offer.answerBy : days(replyRule);
        Money claims;
        for (const CreditorOffer &one : m_all)
            claims += one.claim;
        m_values = {{u"client"_s, m_head.client}, {u"answer_by"_s, format(by)}, {u"all_claims"_s, format(claims)}, {u"creditors"_s, QString::number(m_all.size())},
                    {u"months"_s, QString::number(m_offer.months)}, {u"month"_s, format(m_offer.month)}, {u"available"_s, format(m_offer.available)},
                    {u"ratio_text"_s, m_offer.ratio == Percentage::percent(200) ? u"het dubbele"_s : format(m_offer.ratio)}, {u"forgiven"_s, format(m_creditor.forgiven())},
                    {u"sent"_s, format(m_creditor.sent.isValid() ? m_creditor.sent : m_offer.day)}, {u"agreed"_s, QString::number(agreement.agreed)},
                    {u"asked"_s, QString::number(agreement.asked)}, {u"starts"_s, format(m_offer.starts)}, {u"last_day"_s, format(m_offer.lastDay())},
                    {u"ended"_s, format(m_offer.ended)}, {u"day"_s, format(m_offer.day)}};
    }
    QString address() const
    {
        QStringList lines;
        const Debt debt = m_debts.value(0);
        // The collector acts for the creditor and gets the letter in its place.
        if (!debt.collector.isEmpty())
            lines = {debt.collector, Text::tr("on behalf of %1").arg(m_creditor.creditor)};
        else
            lines = {m_creditor.creditor, debt.address, u"%1  %2"_s.arg(debt.postcode, debt.city).trimmed()};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    Facts facts() const
    {
        QStringList references;
        for (const Debt &debt : m_debts)
            for (const QString &reference : {debt.reference, debt.collectorReference})
                if (!reference.isEmpty() && !references.contains(reference))
                    references.append(reference);
        Facts facts{{{word("date"_L1), format(m_request.clock.today())}, {word("ours"_L1), m_head.dossier.number}, {word("yours"_L1), references.join(u", "_s)},
                     {word("subject"_L1), filled(m_letter["subject"_L1].toString())}}};
        const Person client = m_request.store.select<Person>(u"dossier = ? and role = 'client'"_s, {m_request.dossier.text()}).value(0);
        if (client.birthDate.isValid() && m_request.shows(u"birth-date"_s))
            facts.rows.append({word("born"_L1), format(client.birthDate)});
        // A public creditor knows the claim by the BSN; nobody else may have it.
        const Catalogue kinds = debtList(u"kinds"_s);
        const CatalogueEntry *kind = kinds.find(m_debts.value(0).kind);
        if (kind && kind->fields["public"_L1].toBool() && !client.bsn.isEmpty() && m_request.shows(u"bsn"_s))
            facts.rows.append({word("bsn"_L1), client.bsn});
        return facts;
    }
    void addPart(Document &document, const QJsonObject &part) const
    {
        const QString only = part["only"_L1].toString();
        const bool is = only.isEmpty() || only == m_offer.method || (only == "double"_L1 && m_offer.ratio == Percentage::percent(200)) || (only == "equal"_L1 && m_offer.ratio == Percentage::percent(100));
        if (!is)
            return;
        const bool table = part["table"_L1].toBool();
        document.add(Paragraph{filled(part["t"_L1].toString()), Paragraph::Style::Body, table});
        if (table)
            addShares(document);
    }
    void addShares(Document &document) const
    {
        const bool covered = std::any_of(m_creditor.shares.begin(), m_creditor.shares.end(), [](const DebtShare &share) { return !share.secured.isZero(); });
        TableBlock table;
        table.columns = {{word("yours"_L1), Align::Left, 4}, {word("rank"_L1), Align::Left, 2}, {word("claim"_L1), Align::Right, 2}};
        if (covered)
            table.columns.append(TableColumn{word("secured"_L1), Align::Right, 2});
        table.columns += QList<TableColumn>{{word("share"_L1), Align::Right, 2}, {word("offered"_L1), Align::Right, 2}, {word("forgiven"_L1), Align::Right, 2}};
        const Catalogue ranks = debtList(u"ranks"_s);
        for (const DebtShare &share : m_creditor.shares) {
            QString reference;
            for (const Debt &debt : m_debts)
                if (debt.id.text() == share.debt)
                    reference = debt.reference.isEmpty() ? formatShort(debt.origin) : debt.reference;
            const CatalogueEntry *rank = ranks.find(share.rank);
            QStringList row{share.debt.isEmpty() ? u"btw"_s : reference, rank ? rank->nl : share.rank, format(share.claim)};
            if (covered)
                row.append(format(share.secured));
            table.rows.append(row + QStringList{format(share.share()), format(share.offered), format(share.forgiven())});
        }
        if (table.rows.size() > 1) {
            Money claim;
            for (const DebtShare &share : m_creditor.shares)
                claim += share.claim;
            table.foot = {word("total"_L1), {}, format(claim)};
            if (covered)
                table.foot.append(format(claim - m_creditor.claim));
            table.foot += QStringList{{}, format(m_creditor.offered), format(m_creditor.forgiven())};
        }
        document.add(table);
        if (std::any_of(m_creditor.shares.begin(), m_creditor.shares.end(), [](const DebtShare &share) { return share.debt.isEmpty(); }))
            document.add(Paragraph{word("conditional"_L1), Paragraph::Style::Small});
    }
    void addFormHead(Document &document) const
    {
        document.add(PageBreak{});
        document.add(Title{word("reply"_L1), m_creditor.creditor});
        document.add(Facts{{{word("ours"_L1), m_head.dossier.number}, {word("subject"_L1), filled(m_letter["subject"_L1].toString())}, {word("back"_L1), m_values.value(u"answer_by"_s)}}});
    }
    void addReplyForm(Document &document) const
    {
        addFormHead(document);
        document.add(Paragraph{word("choose"_L1), Paragraph::Style::Body, true});
        document.add(CheckList{{{word("agree"_L1)}, {word("disagree"_L1)}}});
        document.add(FormFields{{{word("reason"_L1), {}, 3}, {word("account"_L1)}}});
        document.add(SignatureBlock{word("sign"_L1), {{word("signer"_L1)}}});
    }
    void addBalanceForm(Document &document) const
    {
        addFormHead(document);
        QList<FormField> fields{{word("balance"_L1)}, {word("balance_day"_L1)}, {word("interest"_L1)}, {word("costs"_L1)}, {word("vat"_L1)}, {word("security"_L1), {}, 2}};
        const Catalogue kinds = debtList(u"kinds"_s);
        if (const CatalogueEntry *kind = kinds.find(m_debts.value(0).kind); kind && kind->fields["meter"_L1].toBool())
            fields.append({word("meter"_L1)});
        fields += QList<FormField>{{word("account"_L1)}, {word("name"_L1)}};
        document.add(FormFields{fields});
        document.add(SignatureBlock{{}, {{word("signer"_L1)}}});
    }

    const ReportRequest &m_request;
    OfferBook m_book;
    QJsonObject m_file;
    QJsonObject m_words;
    QJsonObject m_letter;
    DossierHead m_head;
    QString m_kind;
    DebtOffer m_offer;
    CreditorOffer m_creditor;
    QList<Debt> m_debts;
    QList<CreditorOffer> m_all;
    QHash<QString, QString> m_values;
};

Document nothing(const QString &text)
{
    Document document;
    document.add(Title{Text::tr("Letter to a creditor")});
    document.add(Paragraph{text});
    return document;
}

/// Every open debt of the creditor that one debt belongs to.
QList<Debt> together(const QList<Debt> &debts, const QString &record)
{
    QString key;
    for (const Debt &debt : debts)
        if (record.isEmpty() ? key.isEmpty() : debt.id.text() == record)
            key = creditorKey(debt.creditor);
    QList<Debt> same;
    for (const Debt &debt : debts)
        if (debt.isOpen() && creditorKey(debt.creditor) == key)
            same.append(debt);
    return same;
}

} // namespace

QList<DebtLetterKind> debtLetterKinds()
{
    QList<DebtLetterKind> kinds;
    const Catalogue letters = Catalogue::read(u"debt/letters"_s);
    for (const CatalogueEntry &entry : letters.entries())
        kinds.append({entry.key, entry.label()});
    return kinds;
}

QString debtLetterItem(const QString &kind, const QString &record) { return u"%1:%2"_s.arg(kind, record); }

Document debtLetter(const ReportRequest &request)
{
    if (!request.shows(u"debts"_s))
        return nothing(Text::tr("This receiver does not get what is owed."));
    const QString kind = request.item.section(u':', 0, 0);
    const QString record = request.item.section(u':', 1);
    const OfferBook offers(request.store, request.rules);
    const QList<DebtOffer> all = offers.offers(request.dossier);
    if (kind != "balance"_L1) {
        for (const DebtOffer &offer : all)
            for (const CreditorOffer &creditor : offers.creditors(offer.id)) {
                const bool meant = record.isEmpty() ? isAsked(creditor) && !creditor.conditional
                                                    : std::any_of(creditor.shares.begin(), creditor.shares.end(), [&](const DebtShare &share) { return share.id.text() == record; });
                if (!meant)
                    continue;
                Letter letter(request, kind.isEmpty() ? u"offer"_s : kind);
                letter.about(offer, creditor);
                return letter.write();
            }
        if (!kind.isEmpty())
            return nothing(Text::tr("This offer is gone."));
    }
    const QList<Debt> debts = together(DebtBook(request.store, request.rules).debts(request.dossier), record);
    if (debts.isEmpty())
        return nothing(Text::tr("There is no debt in this dossier."));
    Letter letter(request, u"balance"_s);
    letter.about(debts);
    return letter.write();
}

} // namespace core
