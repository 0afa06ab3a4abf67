#include "ui/dossier/dossierheader.h"

#include "core/rules/catalogue.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

DossierHeader::DossierHeader(QWidget *parent)
    : QFrame(parent), m_warning(new Notice(this)), m_name(caption({}, "heading", this)), m_who(caption({}, "muted", this)),
      m_routes(new QHBoxLayout), m_next(new QLabel(this)), m_menu(new QToolButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::inside, space::section, space::inside);
    layout->setSpacing(space::tight);
    m_warning->setObjectName(u"warning"_s);
    layout->addWidget(m_warning);
    auto *first = new QHBoxLayout;
    first->setSpacing(space::inside);
    first->addWidget(m_name);
    first->addWidget(m_who, 1);
    m_menu->setObjectName(u"dossierMenu"_s);
    m_menu->setText(tr("Dossier"));
    m_menu->setAccessibleName(tr("What can be done with the dossier"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setFocusPolicy(Qt::StrongFocus);
    m_menu->setMenu(new QMenu(m_menu));
    first->addWidget(m_menu);
    layout->addLayout(first);
    m_routes->setSpacing(space::inside);
    layout->addLayout(m_routes);
    m_next->setObjectName(u"next"_s);
    m_next->setWordWrap(true);
    layout->addWidget(m_next);
}

QString DossierHeader::peopleLine(const core::DossierFacts &facts) const
{
    QStringList words;
    if (!facts.businesses.isEmpty()) {
        const core::Business &business = facts.businesses.first();
        if (!business.legalForm.isEmpty())
            words.append(core::Catalogue::legalForms().label(business.legalForm));
        words.append(business.tradeName);
    }
    words.append(core::Catalogue::municipalities().label(facts.client().municipality));
    words.append(facts.dossier.owner);
    words.append(facts.dossier.number);
    words.removeAll(QString());
    return words.join(u" · "_s);
}

QString DossierHeader::nextLine(const QList<core::Task> &tasks, QDate today) const
{
    QStringList promised;
    QString next;
    for (const core::Task &task : tasks) {
        if (task.done.isValid())
            continue;
        if (next.isEmpty())
            next = task.due < today ? tr("Next step: %1 (late since %2)").arg(task.title, formatShort(task.due)) : tr("Next step: %1 (%2)").arg(task.title, formatShort(task.due));
        if (task.kind == "promise-adviser"_L1)
            promised.append(tr("we: %1").arg(task.title));
        else if (task.kind == "promise-client"_L1)
            promised.append(tr("client: %1").arg(task.title));
    }
    if (next.isEmpty())
        next = tr("No next step.");
    if (promised.isEmpty())
        return next;
    return next + u"   ·   "_s + tr("Promised: %1").arg(promised.join(u", "_s));
}

void DossierHeader::show(const core::DossierFacts &facts, const QList<core::Task> &tasks, QDate today, const QString &away)
{
    m_name->setText(facts.title());
    m_who->setText(away.isEmpty() ? peopleLine(facts) : u"%1 · %2"_s.arg(peopleLine(facts), away));
    m_next->setText(nextLine(tasks, today));
    if (facts.dossier.closed.isValid())
        m_warning->say(Meaning::Info, tr("Closed on %1: %2").arg(formatShort(facts.dossier.closed), core::Catalogue::read(u"close_reasons"_s).label(facts.dossier.closeReason)));
    else if (!facts.dossier.warning.isEmpty())
        m_warning->say(Meaning::Stop, facts.dossier.warning);
    else
        m_warning->clear();

    qDeleteAll(m_chips);
    m_chips.clear();
    while (QLayoutItem *item = m_routes->takeAt(0))
        delete item;
    const core::RouteKinds kinds = core::RouteKinds::builtIn();
    for (const core::Route &route : facts.routes) {
        const bool ended = route.end.isValid();
        const int usual = kinds.usualMonths(route.kind);
        const bool over = !ended && usual > 0 && core::monthInRoute(route, today) > usual;
        auto *chip = new QToolButton(this);
        chip->setObjectName(u"route-"_s + route.kind);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setIcon(icon(ended ? Meaning::Neutral : over ? Meaning::Attention : Meaning::Good, palette()));
        chip->setText(ended ? tr("%1: %2").arg(kinds.label(route.kind), kinds.outcomeLabel(route.kind, route.outcome))
                            : u"%1 · %2"_s.arg(kinds.counter(route, today), kinds.phaseLabel(route.kind, route.phase)));
        chip->setToolTip(over ? tr("Longer than the usual %1 months").arg(usual) : tr("Phase, outcome and history of this route"));
        connect(chip, &QToolButton::clicked, this, [this, id = route.id] { emit routeAsked(id); });
        m_routes->addWidget(chip);
        m_chips.append(chip);
    }
    auto *add = new QToolButton(this);
    add->setObjectName(u"newRoute"_s);
    add->setText(tr("+ Route"));
    add->setFocusPolicy(Qt::StrongFocus);
    connect(add, &QToolButton::clicked, this, &DossierHeader::newRouteAsked);
    m_routes->addWidget(add);
    m_chips.append(add);
    m_routes->addStretch();
    fillMenu(facts, !away.isEmpty());
}

void DossierHeader::fillMenu(const core::DossierFacts &facts, bool isAway)
{
    QMenu *menu = m_menu->menu();
    menu->clear();
    connect(menu->addAction(facts.dossier.warning.isEmpty() ? tr("Pin a warning…") : tr("Change the warning…")), &QAction::triggered, this, &DossierHeader::warningAsked);
    connect(menu->addAction(tr("Home visit (Ctrl+Shift+V)")), &QAction::triggered, this, &DossierHeader::visitAsked);
    connect(menu->addAction(tr("Hand over…")), &QAction::triggered, this, &DossierHeader::handoverAsked);
    connect(menu->addAction(tr("Guard or no longer guard…")), &QAction::triggered, this, &DossierHeader::guardAsked);
    if (isAway)
        connect(menu->addAction(tr("The package does not come back…")), &QAction::triggered, this, &DossierHeader::callHomeAsked);
    connect(menu->addAction(tr("Merge with another dossier…")), &QAction::triggered, this, &DossierHeader::mergeAsked);
    if (facts.dossier.closed.isValid())
        connect(menu->addAction(tr("Reopen the dossier")), &QAction::triggered, this, &DossierHeader::reopenAsked);
    else
        connect(menu->addAction(tr("Close the dossier…")), &QAction::triggered, this, &DossierHeader::closeAsked);
    menu->addSeparator();
    connect(menu->addAction(tr("Remove the dossier…")), &QAction::triggered, this, &DossierHeader::removeAsked);
}

QString DossierHeader::text() const
{
    QStringList words{m_name->text(), m_who->text(), m_next->text(), m_warning->text()};
    for (const QWidget *chip : m_chips)
        words.append(static_cast<const QToolButton *>(chip)->text());
    return words.join(u'\n');
}

} // namespace ui
