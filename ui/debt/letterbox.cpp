#include "ui/debt/letterbox.h"

#include "core/report/debtletter.h"
#include "ui/base/attempt.h"
#include "ui/report/issue.h"

#include <QDir>
#include <QMenu>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::CreditorOffer;
using core::DebtOffer;

/// Who still has to get a letter of a kind.
bool isFor(const QString &kind, const CreditorOffer &creditor)
{
    if (kind == "reminder"_L1)
        return isAsked(creditor) && creditor.reply.isEmpty() && creditor.sent.isValid();
    return isAsked(creditor);
}

/// What is public is decided by the kind of the first debt, as in the letter itself.
bool isPublic(const core::Debt &debt)
{
    const core::Catalogue kinds = core::debtList(u"kinds"_s);
    const core::CatalogueEntry *kind = kinds.find(debt.kind);
    return kind && kind->fields["public"_L1].toBool();
}

} // namespace

Letterbox::Letterbox(const DebtDesk &desk, QWidget *parent) : QObject(parent), m_desk(desk) {}

void Letterbox::fill(QMenu *menu, const std::function<std::optional<DebtOffer>()> &offer)
{
    const QList<core::DebtLetterKind> kinds = core::debtLetterKinds();
    for (const core::DebtLetterKind &kind : kinds) {
        QAction *action = menu->addAction(kind.title + u" …"_s);
        action->setObjectName(u"letter-"_s + kind.key);
        connect(action, &QAction::triggered, this, [this, kind, offer] {
            if (kind.key == "balance"_L1)
                return askBalances();
            if (const auto chosen = offer())
                write(kind.key, *chosen);
        });
    }
}

void Letterbox::issue(const QString &folder, const QString &item, const QString &creditor, bool isPublicCreditor, const QString &purpose)
{
    static const QRegularExpression unfit(u"[^\\w-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    core::ReportRequest request{m_desk.store(), m_desk.debts.rules(), m_desk.clock, u"debt-letter"_s, m_desk.dossier};
    request.item = item;
    request.receiver = core::receiverOf(isPublicCreditor ? u"public-creditor"_s : u"creditor"_s);
    request.receiverName = creditor;
    request.purpose = purpose;
    const QString number = m_desk.store().find(m_desk.dossier)->number;
    const QString name = u"%1 %2 %3.pdf"_s.arg(number, item.section(u':', 0, 0), QString(creditor).replace(unfit, u"-"_s));
    issuePdf(request, QDir(folder).filePath(name), true);
}

void Letterbox::write(const QString &kind, const DebtOffer &offer)
{
    QList<CreditorOffer> creditors = m_desk.offers.creditors(offer.id);
    creditors.removeIf([&](const CreditorOffer &creditor) { return !isFor(kind, creditor); });
    if (creditors.isEmpty())
        return m_desk.ask.tell(tr("Letters to creditors"), kind == "reminder"_L1 ? tr("Nobody has to be reminded: everybody answered, or the offer has not been sent.") : tr("There is nobody to write to."));
    if ((kind == "accepted"_L1 && !offer.accepted.isValid()) || (kind == "discharged"_L1 && offer.outcome != "discharged"_L1))
        return m_desk.ask.tell(tr("Letters to creditors"), tr("Record first that the creditors agreed, or that the arrangement ended with discharge."));
    const QString folder = m_desk.ask.folder(tr("Where do the %n letter(s) go?", nullptr, int(creditors.size())));
    if (folder.isEmpty())
        return;
    QStringList written;
    const QList<core::Debt> debts = m_desk.debts.debts(m_desk.dossier);
    attempt(m_desk.ask, tr("Writing the letters"), [&] {
        for (const CreditorOffer &creditor : std::as_const(creditors)) {
            const core::DebtShare &first = creditor.shares.first();
            const auto debt = std::find_if(debts.begin(), debts.end(), [&](const core::Debt &one) { return one.id.text() == first.debt; });
            issue(folder, core::debtLetterItem(kind, first.id.text()), creditor.creditor, debt == debts.end() || isPublic(*debt), tr("Debt arrangement"));
            written.append(creditor.id);
        }
    });
    // What was written went out, also when a later one failed.
    if (written.isEmpty())
        return;
    if (kind == "offer"_L1 || kind == "reminder"_L1)
        attempt(m_desk.ask, tr("Recording the letters"), [&] { m_desk.offers.sent(offer.id, written, kind == "reminder"_L1); });
    emit this->written(tr("%n letter(s) written.", nullptr, int(written.size())));
}

void Letterbox::askBalances()
{
    QList<core::Debt> debts = m_desk.debts.debts(m_desk.dossier);
    debts.removeIf([](const core::Debt &debt) { return !debt.isOpen() || debt.isConfirmed(); });
    if (debts.isEmpty())
        return m_desk.ask.tell(tr("Letters to creditors"), tr("Every balance is confirmed."));
    QStringList creditors;
    QList<core::Debt> firsts;
    for (const core::Debt &debt : std::as_const(debts))
        if (const QString key = core::creditorKey(debt.creditor); !creditors.contains(key)) {
            creditors.append(key);
            firsts.append(debt);
        }
    const QString folder = m_desk.ask.folder(tr("Where do the %n letter(s) go?", nullptr, int(firsts.size())));
    if (folder.isEmpty())
        return;
    QStringList done;
    attempt(m_desk.ask, tr("Writing the letters"), [&] {
        for (const core::Debt &debt : std::as_const(firsts)) {
            issue(folder, core::debtLetterItem(u"balance"_s, debt.id.text()), debt.creditor, isPublic(debt), tr("Balance of the claim"));
            done.append(core::creditorKey(debt.creditor));
        }
    });
    debts.removeIf([&](const core::Debt &debt) { return !done.contains(core::creditorKey(debt.creditor)); });
    if (debts.isEmpty())
        return;
    attempt(m_desk.ask, tr("Recording the letters"), [&] { m_desk.offers.balanceAsked(debts); });
    emit written(tr("%n letter(s) written.", nullptr, int(done.size())));
}

} // namespace ui
