#include "ui/debt/letterbox.h"

#include "core/letter/letter.h"
#include "core/letter/lettersubject.h"
#include "ui/base/attempt.h"
#include "ui/print/pagelayout.h"
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

} // namespace

Letterbox::Letterbox(const DebtDesk &desk, QWidget *parent) : QObject(parent), m_desk(desk) {}

void Letterbox::fill(QMenu *menu, const std::function<std::optional<DebtOffer>()> &offer)
{
    for (const core::LetterTemplate &form : core::letterTemplates()) {
        if (form.group != "debts"_L1)
            continue;
        const QString kind = form.key.section(u'-', 1);
        QAction *action = menu->addAction(form.name() + u" …"_s);
        action->setObjectName(u"letter-"_s + kind);
        connect(action, &QAction::triggered, this, [this, kind, offer] {
            if (kind == "balance"_L1)
                return askBalances();
            if (const auto chosen = offer())
                write(kind, *chosen);
        });
    }
}

core::ReportRequest Letterbox::requestFor(const QString &kind) const
{
    return {m_desk.store(), m_desk.debts.rules(), m_desk.clock, core::letterReport(u"debt-"_s + kind), m_desk.dossier};
}

bool Letterbox::issue(const QString &folder, const QString &kind, const core::LetterSubject &subject)
{
    static const QRegularExpression unfit(u"[^\\w-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const core::LetterTemplate &form = *core::findLetterTemplate(u"debt-"_s + kind);
    core::ReportRequest request = requestFor(kind);
    request.item = subject.item;
    request.receiver = core::receiverOf(subject.receiver);
    request.receiverName = subject.receiverName;
    request.purpose = form.purpose;
    const core::Letter letter = core::letterOf(form, core::knownFields(request), {});
    if (const QList<core::Problem> problems = core::check(letter, request); core::blocks(problems)) {
        m_desk.ask.tell(tr("Letters to creditors"), tr("The letter to %1 was not written. %2").arg(subject.label, problems.first().text));
        return false;
    }
    const core::Document document = core::makeLetter(letter, request);
    const PageLayout layout(document);
    const QString number = m_desk.store().find(m_desk.dossier)->number;
    const QString name = u"%1 %2 %3.pdf"_s.arg(number, form.name().toLower(), QString(subject.label).replace(unfit, u"-"_s));
    issuePdf({request, document, layout, true, letter.subject + u"\n\n"_s + letter.text}, QDir(folder).filePath(name));
    return true;
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
    attempt(m_desk.ask, tr("Writing the letters"), [&] {
        for (const CreditorOffer &creditor : std::as_const(creditors)) {
            if (issue(folder, kind, core::creditorSubject(requestFor(kind), creditor)))
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
    const QList<core::LetterSubject> creditors = core::letterSubjects(*core::findLetterTemplate(u"debt-balance"_s), requestFor(u"balance"_s));
    if (creditors.isEmpty())
        return m_desk.ask.tell(tr("Letters to creditors"), tr("Every balance is confirmed."));
    const QString folder = m_desk.ask.folder(tr("Where do the %n letter(s) go?", nullptr, int(creditors.size())));
    if (folder.isEmpty())
        return;
    QStringList done;
    attempt(m_desk.ask, tr("Writing the letters"), [&] {
        for (const core::LetterSubject &creditor : creditors) {
            if (issue(folder, u"balance"_s, creditor))
                done.append(core::creditorKey(creditor.label));
        }
    });
    QList<core::Debt> debts = m_desk.debts.debts(m_desk.dossier);
    debts.removeIf([&](const core::Debt &debt) { return !debt.isOpen() || debt.isConfirmed() || !done.contains(core::creditorKey(debt.creditor)); });
    if (debts.isEmpty())
        return;
    attempt(m_desk.ask, tr("Recording the letters"), [&] { m_desk.offers.balanceAsked(debts); });
    emit written(tr("%n letter(s) written.", nullptr, int(done.size())));
}

} // namespace ui
