#include "ui/debt/proofcard.h"

#include "core/dossier/papers.h"
#include "ui/base/attempt.h"
#include "ui/base/notice.h"
#include "ui/report/paperview.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

ProofCard::ProofCard(const DebtDesk &desk, QWidget *parent) : QFrame(parent), m_desk(desk), m_facts(new QLabel(this)), m_papers(new QListWidget(this))
{
    setObjectName(u"debtCard"_s);
    setProperty("card", true);
    setFixedWidth(300);
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::inside, space::group, space::inside);
    layout->setSpacing(space::tight);
    m_facts->setObjectName(u"debtFacts"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_facts);
    layout->addWidget(caption(tr("Proof"), "heading", this));
    m_papers->setObjectName(u"proofs"_s);
    m_papers->setAccessibleName(tr("Proof of this debt"));
    m_papers->setToolTip(tr("Drop a file here to keep it as proof."));
    m_papers->setMinimumHeight(2 * tableRowHeight);
    layout->addWidget(m_papers, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::tight);
    const auto button = [&](const QString &text, const QString &name, auto verb) {
        auto *made = debtTool(text, name, this);
        connect(made, &QToolButton::clicked, this, verb);
        buttons->addWidget(made);
        return made;
    };
    button(tr("Add …"), u"addProof"_s, [this] { add(m_desk.ask.openFile(tr("Proof of a debt"), tr("All files (*)"))); });
    button(tr("View"), u"viewProof"_s, [this] { view(); });
    buttons->addStretch();
    QToolButton *bin = button({}, u"removeProof"_s, [this] { remove(); });
    bin->setIcon(icon(u"bin"_s, tokensFor(palette()).text));
    bin->setToolTip(tr("Remove proof"));
    bin->setAccessibleName(tr("Remove proof"));
    layout->addLayout(buttons);
    connect(m_papers, &QListWidget::itemActivated, this, &ProofCard::view);
}

void ProofCard::show(const core::Debt &debt)
{
    m_debt = debt;
    QStringList facts{debt.creditor, core::debtLabel(u"kinds"_s, debt.kind)};
    if (!debt.reference.isEmpty())
        facts.append(tr("Reference %1").arg(debt.reference));
    if (!debt.collector.isEmpty())
        facts.append(tr("Collector: %1 %2").arg(debt.collector, debt.collectorReference).trimmed());
    if (!debt.seizure.isEmpty())
        facts.append(core::debtLabel(u"seizures"_s, debt.seizure));
    if (!debt.secured.isZero())
        facts.append(tr("%1: worth %2").arg(core::debtLabel(u"grounds"_s, debt.ground), format(debt.secured)));
    if (debt.treatment != "regulated"_L1)
        facts.append(u"%1: %2"_s.arg(core::debtLabel(u"treatments"_s, debt.treatment), debt.treatmentReason));
    if (debt.disputed)
        facts.append(tr("Disputed: %1").arg(debt.dispute));
    if (debt.averted.isValid())
        facts.append(tr("%1 averted on %2").arg(core::debtLabel(u"threats"_s, debt.threat), formatShort(debt.averted)));
    m_facts->setText(facts.join(u'\n'));
    // A label that wraps is cut off in a low window unless it says how high it is.
    m_facts->setMinimumHeight(m_facts->heightForWidth(width() - 2 * space::group - 2));
    m_papers->clear();
    const QList<core::Attachment> papers = m_desk.debts.proofs(debt.id);
    const core::Catalogue kinds = core::Catalogue::read(u"evidence_kinds"_s);
    for (const core::Attachment &paper : papers) {
        auto *item = new QListWidgetItem(paper.name, m_papers);
        item->setToolTip(tr("%1, added on %2").arg(kinds.label(paper.kind), formatShort(paper.added.date())));
        item->setData(Qt::UserRole, paper.id.text());
    }
}

std::optional<core::Attachment> ProofCard::current() const
{
    const QListWidgetItem *item = m_papers->currentItem();
    return item ? m_desk.store().find(core::Id<core::Attachment>::parse(item->data(Qt::UserRole).toString())) : std::nullopt;
}

void ProofCard::view()
{
    attempt(m_desk.ask, tr("View proof"), [this] {
        if (const auto paper = current())
            viewPaper(*paper, core::Papers(m_desk.store()).open(*paper), m_desk.ask, this);
    });
}

void ProofCard::remove()
{
    const auto paper = current();
    if (paper && m_desk.ask.confirm(tr("Remove proof"), tr("Remove %1? It goes to the bin and can be put back.").arg(paper->name), tr("Remove proof")))
        attempt(m_desk.ask, tr("Removing the proof"), [&] { core::Papers(m_desk.store()).remove(*paper); });
}

void ProofCard::add(const QString &path)
{
    if (path.isEmpty())
        return;
    const core::Catalogue kinds = core::debtList(u"proofs"_s);
    QStringList options;
    for (const core::CatalogueEntry &entry : kinds.entries())
        options.append(entry.label());
    const auto kind = m_desk.ask.choose(tr("Proof of a debt"), tr("What is %1?").arg(QFileInfo(path).fileName()), options);
    if (!kind)
        return;
    attempt(m_desk.ask, tr("Adding the proof"), [&] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            throw core::Failure(core::Failure::Kind::File, path, file.errorString());
        if (file.size() > core::largestPaper)
            throw core::Failure(core::Failure::Kind::File, QFileInfo(path).fileName(), tr("larger than 20 MB"));
        m_desk.debts.addProof(m_debt, kinds.keys()[*kind], QFileInfo(path).fileName(), file.readAll());
    });
}

void ProofCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ProofCard::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QStringList paths = localFiles(event->mimeData());
    for (const QString &path : paths)
        add(path);
}

} // namespace ui
