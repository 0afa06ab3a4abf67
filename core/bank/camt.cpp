#include "core/bank/camt.h"

#include "core/bank/bankwords.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Camt)
};

constexpr int deepest = 40;
constexpr int mostNodes = 20'000; ///< in one entry; a batch of thousands of payments is not what a client has

/// One element of an entry with what stands in it.
struct Node {
    QString name;
    QString text;
    QString currency; ///< attribute Ccy
    QList<Node> children;

    const Node *child(QStringView wanted) const
    {
        for (const Node &one : children)
            if (one.name == wanted)
                return &one;
        return nullptr;
    }
    /// "RltdPties/Dbtr/Nm"; nullptr when a step of it is not there.
    const Node *at(const QString &path) const
    {
        const Node *node = this;
        const QStringList steps = path.split(u'/');
        for (const QString &step : steps)
            if (node = node->child(step); !node)
                return nullptr;
        return node;
    }
    QString textAt(const QString &path) const
    {
        const Node *node = at(path);
        return node ? node->text.trimmed() : QString();
    }
    QString firstOf(const QStringList &paths) const
    {
        for (const QString &path : paths)
            if (const QString found = textAt(path); !found.isEmpty())
                return found;
        return {};
    }
    QList<const Node *> all(QStringView wanted) const
    {
        QList<const Node *> found;
        for (const Node &one : children)
            if (one.name == wanted)
                found.append(&one);
        return found;
    }
};

/// Reads a message; stops by itself at anything a statement does not have.
class Reader {
public:
    Reader(const QByteArray &xml, QString &fault) : m_xml(xml), m_fault(fault) {}

    QList<BankStatement> read()
    {
        while (!m_xml.atEnd() && m_fault.isEmpty()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
                refuseEntities();
                break;
            case QXmlStreamReader::StartElement:
                start();
                break;
            default:
                break;
            }
        }
        if (m_fault.isEmpty() && m_xml.hasError())
            m_fault = Text::tr("The file breaks off at line %1. What stands before it was read.").arg(m_xml.lineNumber());
        if (m_fault.isEmpty() && !m_isCamt)
            m_fault = Text::tr("This XML file is not a bank statement (CAMT.053).");
        return m_statements;
    }

private:
    void refuseEntities()
    {
        m_fault = Text::tr("This file has a document type or entities of its own. No bank writes that; nothing of it was used.");
        m_statements.clear();
    }
    void start()
    {
        const QStringView name = m_xml.name();
        if (name == u"BkToCstmrStmt") {
            m_isCamt = true;
        } else if (name == u"Stmt" && m_isCamt) {
            m_statements.append(BankStatement());
        } else if (!m_statements.isEmpty() && (name == u"Acct" || name == u"Bal" || name == u"Ntry")) {
            m_nodes = 0;
            const Node node = element(0);
            if (!m_fault.isEmpty() || m_xml.hasError())
                return;
            if (node.name == "Acct"_L1)
                takeAccount(node);
            else if (node.name == "Bal"_L1)
                takeBalance(node);
            else
                takeEntry(node);
        }
    }
    Node element(int depth)
    {
        Node node{m_xml.name().toString(), {}, m_xml.attributes().value(u"Ccy"_s).toString(), {}};
        if (depth > deepest || ++m_nodes > mostNodes) {
            m_fault = Text::tr("Line %1 is built in a way no statement is. Nothing after it was read.").arg(m_xml.lineNumber());
            return node;
        }
        while (!m_xml.atEnd() && m_fault.isEmpty()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::EndElement:
                return node;
            case QXmlStreamReader::StartElement:
                node.children.append(element(depth + 1));
                break;
            case QXmlStreamReader::Characters:
                if (node.text.size() < 4000)
                    node.text += m_xml.text();
                break;
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
                refuseEntities();
                break;
            default:
                break;
            }
        }
        return node;
    }

    void takeAccount(const Node &node)
    {
        BankStatement &statement = m_statements.last();
        statement.account = accountIn(node.firstOf({u"Id/IBAN"_s, u"Id/Othr/Id"_s}));
        statement.holder = shortened(node.firstOf({u"Ownr/Nm"_s, u"Nm"_s}));
    }
    void takeBalance(const Node &node)
    {
        const QString kind = node.textAt(u"Tp/CdOrPrtry/Cd"_s);
        const std::optional<Money> amount = amountOf(node, node.textAt(u"CdtDbtInd"_s));
        if (kind == "OPBD"_L1 || kind == "PRCD"_L1)
            m_statements.last().opening = amount;
        else if (kind == "CLBD"_L1)
            m_statements.last().closing = amount;
    }
    static std::optional<Money> amountOf(const Node &node, const QString &direction)
    {
        const Node *amount = node.child(u"Amt");
        if (!amount)
            amount = node.at(u"AmtDtls/TxAmt/Amt"_s);
        const std::optional<Money> found = amount ? parseBankAmount(amount->text) : std::nullopt;
        if (!found || *found < Money() || (direction != "CRDT"_L1 && direction != "DBIT"_L1))
            return std::nullopt;
        return direction == "DBIT"_L1 ? -*found : *found;
    }
    static QDate dayOf(const Node &node, const QString &path)
    {
        return parseBankDay(node.firstOf({path + u"/Dt"_s, path + u"/DtTm"_s})).value_or(QDate());
    }

    void takeEntry(const Node &node)
    {
        BankStatement &statement = m_statements.last();
        if (statement.entries.size() >= mostBankEntries) {
            m_fault = Text::tr("There are more movements in this file than a statement has. Nothing after it was read.");
            return;
        }
        BankEntry entry;
        const QString direction = node.textAt(u"CdtDbtInd"_s);
        const std::optional<Money> amount = amountOf(node, direction);
        entry.amount = amount.value_or(Money());
        entry.day = dayOf(node, u"BookgDt"_s);
        entry.valueDay = dayOf(node, u"ValDt"_s);
        if (!entry.day.isValid())
            entry.day = entry.valueDay;
        entry.bankReference = shortened(node.textAt(u"AcctSvcrRef"_s));
        entry.fault = faultOf(node, amount, entry.day);
        const QList<const Node *> details = detailsOf(node);
        // A batch is told apart when its parts come to the whole; else it stays one movement.
        if (details.size() > 1 && entry.fault.isEmpty())
            if (const QList<BankEntry> parts = partsOf(details, entry, direction); !parts.isEmpty()) {
                statement.entries.append(parts);
                return;
            }
        if (!details.isEmpty())
            takeDetails(*details.first(), entry);
        if (entry.description.isEmpty())
            takeRemittance(node.textAt(u"AddtlNtryInf"_s), entry);
        statement.entries.append(entry);
    }
    static QString faultOf(const Node &node, const std::optional<Money> &amount, QDate day)
    {
        const Node *money = node.child(u"Amt");
        if (money && !money->currency.isEmpty() && money->currency != "EUR"_L1)
            return Text::tr("This movement is in %1, not in euros.").arg(shortened(money->currency).left(10));
        if (!amount)
            return Text::tr("The amount of this movement cannot be read.");
        if (!day.isValid())
            return Text::tr("This movement has no day.");
        const QString state = node.firstOf({u"Sts/Cd"_s, u"Sts"_s});
        return state == "PDNG"_L1 || state == "INFO"_L1 ? Text::tr("The bank has not booked this movement yet.") : QString();
    }
    static QList<const Node *> detailsOf(const Node &node)
    {
        QList<const Node *> all;
        for (const QList<const Node *> groups = node.all(u"NtryDtls"); const Node *group : groups)
            all.append(group->all(u"TxDtls"));
        return all;
    }
    static QList<BankEntry> partsOf(const QList<const Node *> &details, const BankEntry &whole, const QString &direction)
    {
        QList<BankEntry> parts;
        Money sum;
        for (const Node *one : details) {
            const QString own = one->textAt(u"CdtDbtInd"_s);
            const std::optional<Money> amount = amountOf(*one, own.isEmpty() ? direction : own);
            if (!amount)
                return {};
            BankEntry part = whole;
            part.amount = *amount;
            sum += *amount;
            takeDetails(*one, part);
            parts.append(part);
        }
        return sum == whole.amount ? parts : QList<BankEntry>();
    }
    static void takeDetails(const Node &node, BankEntry &entry)
    {
        // Who is on the other side: the payer of what came in, the payee of what went out.
        const QString side = entry.amount < Money() ? u"Cdtr"_s : u"Dbtr"_s;
        const QString base = u"RltdPties/"_s + side;
        entry.counterName = shortened(node.firstOf({base + u"/Nm"_s, base + u"/Pty/Nm"_s, u"RltdPties/Ultmt"_s + side + u"/Nm"_s, u"RltdPties/Ultmt"_s + side + u"/Pty/Nm"_s}));
        if (const QString account = node.firstOf({base + u"Acct/Id/IBAN"_s, base + u"Acct/Id/Othr/Id"_s}); !account.isEmpty())
            entry.counterAccount = accountIn(account);
        if (const QString reference = node.firstOf({u"RmtInf/Strd/CdtrRefInf/Ref"_s, u"Refs/EndToEndId"_s}); reference != "NOTPROVIDED"_L1)
            entry.reference = shortened(reference);
        QStringList words;
        if (const Node *remittance = node.child(u"RmtInf"))
            for (const QList<const Node *> lines = remittance->all(u"Ustrd"); const Node *line : lines)
                words.append(line->text);
        entry.description = shortened(words.isEmpty() ? node.textAt(u"AddtlTxInf"_s) : words.join(u' '));
    }

    QXmlStreamReader m_xml;
    QString &m_fault;
    QList<BankStatement> m_statements;
    bool m_isCamt = false;
    int m_nodes = 0;
};

} // namespace

QList<BankStatement> readCamt(const QByteArray &xml, QString &fault) { return Reader(xml, fault).read(); }

} // namespace core
