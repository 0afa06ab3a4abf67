#include "ui/archive/handoverdialog.h"

#include "core/dossier/dossierlist.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int idRole = Qt::UserRole;

QTreeWidget *ticking(const QString &name, const QString &accessible, const QStringList &titles, int widest, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setObjectName(name);
    list->setAccessibleName(accessible);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderLabels(titles);
    list->header()->setStretchLastSection(false);
    for (int column = 0; column < titles.size(); ++column)
        list->header()->setSectionResizeMode(column, column == widest ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    return list;
}

} // namespace

HandoverDialog::HandoverDialog(core::Store &store, Ask &ask, const QSet<core::Id<core::Dossier>> &ticked, QWidget *parent)
    : QDialog(parent), m_store(store), m_handovers(store), m_ask(ask), m_ticked(ticked), m_tabs(new QTabWidget(this)), m_notice(new Notice(this))
{
    setWindowTitle(tr("Hand dossiers over"));
    resize(820, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::inside);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->addTab(buildOffer(), tr("Hand over"));
    m_tabs->addTab(buildWaiting(), tr("Take over and take back"));
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_notice);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    reload();
    if (m_ticked.isEmpty() && m_waiting->topLevelItemCount() > 0)
        m_tabs->setCurrentIndex(1);
}

QWidget *HandoverDialog::buildOffer()
{
    auto *page = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(page);
    m_own = ticking(u"own"_s, tr("Your dossiers"), {tr("Dossier"), tr("Who"), tr("Routes"), tr("Next step")}, 3, page);
    layout->addWidget(m_own, 1);
    auto *row = new QHBoxLayout;
    const auto tick = [&](const QString &text, const QString &name, Qt::CheckState state) {
        auto *button = new QPushButton(text, page);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, state] {
            for (int i = 0; i < m_own->topLevelItemCount(); ++i)
                m_own->topLevelItem(i)->setCheckState(0, state);
        });
        row->addWidget(button);
    };
    tick(tr("Tick all"), u"tickAll"_s, Qt::Checked);
    tick(tr("Tick none"), u"tickNone"_s, Qt::Unchecked);
    row->addStretch();
    layout->addLayout(row);
    auto *form = new QFormLayout;
    m_to = new QLineEdit(page);
    m_to->setObjectName(u"to"_s);
    m_to->setAccessibleName(tr("To which adviser"));
    auto *names = new QCompleter(m_handovers.others(m_store.author().adviser), m_to);
    names->setCaseSensitivity(Qt::CaseInsensitive);
    m_to->setCompleter(names);
    form->addRow(tr("&To which adviser"), m_to);
    m_reason = new QLineEdit(page);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Why"));
    form->addRow(tr("&Why"), m_reason);
    layout->addLayout(form);
    auto *hint = caption(tr("The dossiers stay yours until the other adviser takes them over. Make a handover page of each (Letter…, Handover page)."), "muted", page);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    auto *offerButton = new QPushButton(tr("Offer the ticked dossiers"), page);
    offerButton->setObjectName(u"offer"_s);
    offerButton->setProperty("primary", true);
    offerButton->setAutoDefault(false);
    layout->addWidget(offerButton, 0, Qt::AlignLeft);
    connect(offerButton, &QPushButton::clicked, this, &HandoverDialog::offer);
    return page;
}

QWidget *HandoverDialog::buildWaiting()
{
    auto *page = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(page);
    const QStringList titles{tr("Dossier"), tr("Who"), tr("Why"), tr("Offered on"), tr("Open tasks")};
    layout->addWidget(caption(tr("Offered to you"), "heading", page));
    m_waiting = ticking(u"waiting"_s, tr("Dossiers offered to you"), titles + QStringList{tr("By")}, 2, page);
    layout->addWidget(m_waiting, 1);
    auto *row = new QHBoxLayout;
    const auto button = [&](QLayout *into, const QString &text, const QString &name, auto slot) {
        auto *one = new QPushButton(text, page);
        one->setObjectName(name);
        one->setAutoDefault(false);
        connect(one, &QPushButton::clicked, this, slot);
        into->addWidget(one);
    };
    button(row, tr("Take over what is ticked"), u"takeOver"_s, &HandoverDialog::takeOver);
    button(row, tr("Refuse what is ticked…"), u"refuse"_s, &HandoverDialog::refuse);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(caption(tr("Offered by you, not answered yet"), "heading", page));
    m_offered = ticking(u"offered"_s, tr("Dossiers you offered"), titles + QStringList{tr("To")}, 2, page);
    layout->addWidget(m_offered, 1);
    auto *back = new QHBoxLayout;
    button(back, tr("Take back what is ticked"), u"withdraw"_s, &HandoverDialog::withdraw);
    back->addStretch();
    layout->addLayout(back);
    return page;
}

void HandoverDialog::reload()
{
    const QString adviser = m_store.author().adviser;
    m_own->clear();
    const QList<core::DossierSummary> all = core::dossierList(m_store);
    for (const core::DossierSummary &dossier : all) {
        if (dossier.owner != adviser || dossier.closed)
            continue;
        auto *line = new QTreeWidgetItem(m_own, {dossier.number, dossier.name, dossier.routes, dossier.nextStep});
        line->setData(0, idRole, dossier.id.text());
        line->setCheckState(0, m_ticked.contains(dossier.id) ? Qt::Checked : Qt::Unchecked);
    }
    const auto fill = [](QTreeWidget *list, const QList<core::HandoverLine> &lines, bool from) {
        list->clear();
        for (const core::HandoverLine &each : lines) {
            auto *line = new QTreeWidgetItem(list, {each.number, each.name, each.handover.reason, formatShort(each.handover.offered), QString::number(each.openTasks),
                                                    from ? each.handover.from : each.handover.to});
            line->setData(0, idRole, each.handover.id.text());
            line->setCheckState(0, Qt::Checked);
        }
    };
    fill(m_waiting, m_handovers.waitingFor(adviser), true);
    fill(m_offered, m_handovers.offeredBy(adviser), false);
}

QList<core::Id<core::Handover>> HandoverDialog::chosen(const QTreeWidget *list) const
{
    QList<core::Id<core::Handover>> ids;
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        if (const QTreeWidgetItem *line = list->topLevelItem(i); line->checkState(0) == Qt::Checked)
            ids.append(core::Id<core::Handover>::parse(line->data(0, idRole).toString()));
    return ids;
}

void HandoverDialog::offer()
{
    QList<core::Id<core::Dossier>> dossiers;
    for (int i = 0; i < m_own->topLevelItemCount(); ++i)
        if (const QTreeWidgetItem *line = m_own->topLevelItem(i); line->checkState(0) == Qt::Checked)
            dossiers.append(core::Id<core::Dossier>::parse(line->data(0, idRole).toString()));
    attempt(m_ask, tr("Hand dossiers over"), [&] {
        const QList<core::Problem> problems = m_handovers.offer(dossiers, m_to->text(), m_reason->text());
        m_notice->show(problems);
        if (core::blocks(problems))
            return;
        m_ticked.clear();
        reload();
        m_notice->say(Meaning::Good, tr("%n dossier(s) offered to %1.", nullptr, int(dossiers.size())).arg(m_to->text().trimmed()));
    });
}

void HandoverDialog::takeOver()
{
    const auto ids = chosen(m_waiting);
    if (ids.isEmpty())
        return;
    attempt(m_ask, tr("Take over"), [&] {
        m_handovers.accept(ids);
        reload();
        m_notice->say(Meaning::Good, tr("%n dossier(s) are yours now, with their routes and open tasks.", nullptr, int(ids.size())));
    });
}

void HandoverDialog::refuse()
{
    const auto ids = chosen(m_waiting);
    const auto answer = ids.isEmpty() ? std::nullopt : m_ask.text(tr("Refuse"), tr("Why do you not take them over?"));
    if (!answer)
        return;
    attempt(m_ask, tr("Refuse"), [&] {
        m_notice->show(m_handovers.refuse(ids, *answer));
        reload();
    });
}

void HandoverDialog::withdraw()
{
    const auto ids = chosen(m_offered);
    attempt(m_ask, tr("Take back"), [&] {
        m_handovers.withdraw(ids);
        reload();
    });
}

} // namespace ui
