#include "ui/pto/permissionbar.h"

#include "core/policy/officerules.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Days before the end in which an extension is worth a word.
constexpr int nearEnd = 42;

QString daysOf(const core::PtoPermission &permission)
{
    const core::Period days = permission.period();
    return days.last ? PermissionBar::tr("%1 to %2").arg(formatShort(days.first), formatShort(*days.last)) : PermissionBar::tr("from %1").arg(formatShort(days.first));
}

QString stateOf(const core::PtoPermission &permission)
{
    if (permission.state == "refused"_L1)
        return PermissionBar::tr("refused");
    return permission.state == "withdrawn"_L1 ? PermissionBar::tr("withdrawn") : PermissionBar::tr("granted");
}

} // namespace

PermissionBar::PermissionBar(core::PtoBook &book, const core::RuleBook &rules, core::Drafts &drafts, const core::Clock &clock, Ask &ask, const core::Id<core::Dossier> &dossier,
                             QWidget *parent)
    : QFrame(parent), m_book(book), m_rules(rules), m_drafts(drafts), m_clock(clock), m_ask(ask), m_dossier(dossier), m_chip(new Chip(Meaning::Neutral, {}, this)),
      m_words(new QLabel(this)), m_button(new QToolButton(this))
{
    setObjectName(u"permissionBar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    m_chip->setObjectName(u"permissionState"_s);
    m_words->setObjectName(u"permissionWords"_s);
    m_words->setWordWrap(true);
    m_button->setObjectName(u"permissionMenu"_s);
    m_button->setText(tr("Permission"));
    m_button->setIcon(icon(u"edit"_s, palette().color(QPalette::WindowText)));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(new QMenu(m_button));
    layout->addWidget(m_chip, 0, Qt::AlignTop);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_button, 0, Qt::AlignTop);
}

void PermissionBar::show(const QList<core::PtoPermission> &permissions)
{
    m_permissions = permissions;
    const core::PtoPermission *permission = present();
    describe(permission);
    fillMenu(permission);
}

void PermissionBar::keepDrafts()
{
    if (m_dialog)
        m_dialog->keepDraft();
}

const core::PtoPermission *PermissionBar::present() const
{
    const QDate today = m_clock.today();
    if (const core::PtoPermission *now = core::permissionOn(m_permissions, today))
        return now;
    for (const core::PtoPermission &permission : m_permissions)
        if (permission.state == "granted"_L1 && permission.from > today)
            return &permission;
    return m_permissions.isEmpty() ? nullptr : &m_permissions.last();
}

void PermissionBar::describe(const core::PtoPermission *permission)
{
    const QDate today = m_clock.today();
    if (!permission) {
        m_chip->set(Meaning::Stop, tr("No permission"));
        m_words->setText(tr("Hours can be booked and are kept; they do not count until permission is recorded."));
        return;
    }
    QStringList words;
    const core::Period days = permission->period();
    if (permission->state == "refused"_L1) {
        m_chip->set(Meaning::Stop, tr("Permission refused"));
        words.append(tr("Decision of %1: %2").arg(format(permission->granted), permission->stateReason));
    } else if (permission->covers(today)) {
        const bool ends = days.last && today.daysTo(*days.last) < nearEnd;
        m_chip->set(ends ? Meaning::Attention : Meaning::Good, ends ? tr("Permission ends on %1").arg(formatShort(*days.last)) : tr("Permission"));
        words.append(daysOf(*permission));
    } else if (permission->from > today) {
        m_chip->set(Meaning::Info, tr("Permission from %1").arg(formatShort(permission->from)));
        words.append(daysOf(*permission));
    } else {
        m_chip->set(Meaning::Stop, permission->state == "withdrawn"_L1 ? tr("Permission withdrawn") : tr("Permission ended"));
        words.append(daysOf(*permission));
        words.append(permission->stateReason);
    }
    words.append(permission->activity);
    words.append(permission->conditions);
    words.removeAll(QString());
    m_words->setText(words.join(u" · "_s));
}

void PermissionBar::fillMenu(const core::PtoPermission *permission)
{
    using Kind = PermissionDialog::Kind;
    QMenu *menu = m_button->menu();
    menu->clear();
    const auto add = [&](const QString &text, const QString &name, Kind kind, const core::PtoPermission &with) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, kind, with] { open(kind, with); });
    };
    add(tr("Grant …"), u"grant"_s, Kind::Grant, proposal(nullptr));
    if (permission && permission->state == "granted"_L1)
        add(tr("Extend …"), u"extend"_s, Kind::Extend, proposal(permission));
    core::PtoPermission refusal = proposal(nullptr);
    refusal.state = u"refused"_s;
    refusal.until = {};
    add(tr("Refuse …"), u"refuse"_s, Kind::Refuse, refusal);
    if (permission && permission->state == "granted"_L1) {
        core::PtoPermission withdrawal = *permission;
        withdrawal.state = u"withdrawn"_s;
        withdrawal.withdrawn = m_clock.today();
        add(tr("Withdraw …"), u"withdraw"_s, Kind::Withdraw, withdrawal);
    }
    if (m_permissions.isEmpty())
        return;
    menu->addSection(tr("Decisions so far"));
    for (const core::PtoPermission &one : std::as_const(m_permissions)) {
        QMenu *decision = menu->addMenu(u"%1, %2: %3"_s.arg(formatShort(one.granted), stateOf(one), daysOf(one)));
        connect(decision->addAction(tr("Correct …")), &QAction::triggered, this, [this, one] { open(Kind::Correct, one); });
        connect(decision->addAction(tr("Remove …")), &QAction::triggered, this, [this, one] { remove(one); });
    }
}

core::PtoPermission PermissionBar::proposal(const core::PtoPermission *before) const
{
    core::PtoPermission permission = before ? *before : core::PtoPermission{};
    permission.id = core::Id<core::PtoPermission>::fresh();
    permission.dossier = m_dossier;
    permission.granted = m_clock.today();
    permission.from = before && before->period().last ? before->period().last->addDays(1) : m_clock.today();
    permission.extends = before ? before->id.text() : QString();
    permission.state = u"granted"_s;
    // The usual term is proposed; the decision may say otherwise.
    const core::RuleValue *months = m_rules.on(permission.from, core::ruleScope(m_book.store(), m_dossier)).lookUp(u"pto.permission.months"_s);
    permission.until = months && months->value ? permission.from.addMonths(int(*months->value)).addDays(-1) : QDate();
    return permission;
}

void PermissionBar::open(PermissionDialog::Kind kind, const core::PtoPermission &permission)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = new PermissionDialog(m_book, m_drafts, m_clock, m_ask, kind, permission, this);
    m_dialog->open();
}

void PermissionBar::remove(const core::PtoPermission &permission)
{
    const bool sure = m_ask.confirm(tr("Remove permission"), tr("Remove the decision of %1? Hours in %2 then count as worked without permission. It goes to the bin and can be put back.")
                                                                 .arg(format(permission.granted), daysOf(permission)), tr("Remove permission"));
    if (sure)
        attempt(m_ask, tr("Removing the permission"), [&] { m_book.remove(permission.id); });
}

} // namespace ui
