#include "ui/pto/permissiondialog.h"

#include "ui/base/ask.h"
#include "ui/base/attempt.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

PermissionDialog::PermissionDialog(core::PtoBook &book, core::Drafts &drafts, const core::Clock &clock, Ask &ask, Kind kind, const core::PtoPermission &permission, QWidget *parent)
    : QDialog(parent), m_book(book), m_ask(ask), m_kind(kind), m_permission(permission), m_form(new Form<core::PtoPermission>(clock, this)), m_week(nullptr), m_year(nullptr),
      m_keeper(new DraftKeeper(drafts, permission.dossier.text(), u"pto-permission-%1"_s.arg(int(kind)), [this] { return core::tableOf<core::PtoPermission>().toRow(value()); }, this))
{
    setObjectName(u"permissionDialog"_s);
    setWindowTitle(title());
    setMinimumWidth(520);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::group);
    addFields();
    layout->addWidget(m_form);
    auto *buttons = new QDialogButtonBox(this);
    auto *store = buttons->addButton(verb(), QDialogButtonBox::ActionRole);
    store->setObjectName(u"storePermission"_s);
    store->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(store, &QPushButton::clicked, this, &PermissionDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, [this] { attempt(m_ask, windowTitle(), [this] { m_keeper->drop(); }); });
    layout->addWidget(buttons);

    const core::Row draft = m_keeper->stored();
    const bool stored = m_kind == Kind::Withdraw || m_kind == Kind::Correct;
    const QString about = stored ? u"id"_s : u"extends"_s;
    const bool sameCase = !draft.isEmpty() && draft.value(about).toString() == core::tableOf<core::PtoPermission>().toRow(permission).value(about).toString();
    fill(sameCase ? core::tableOf<core::PtoPermission>().toRecord(draft) : permission);
    m_form->onEdited = [this] {
        m_keeper->touched();
        checkNow();
    };
}

QString PermissionDialog::title() const
{
    switch (m_kind) {
    case Kind::Grant:
        return tr("Grant permission");
    case Kind::Extend:
        return tr("Extend permission");
    case Kind::Refuse:
        return tr("Refuse permission");
    case Kind::Withdraw:
        return tr("Withdraw permission");
    case Kind::Correct:
        return tr("Correct permission");
    }
    Q_UNREACHABLE();
}

QString PermissionDialog::verb() const
{
    switch (m_kind) {
    case Kind::Grant:
        return tr("Record permission");
    case Kind::Extend:
        return tr("Record extension");
    case Kind::Refuse:
        return tr("Record refusal");
    case Kind::Withdraw:
        return tr("Withdraw permission");
    case Kind::Correct:
        return tr("Record correction");
    }
    Q_UNREACHABLE();
}

void PermissionDialog::addFields()
{
    using Permission = core::PtoPermission;
    if (m_kind == Kind::Withdraw) {
        m_form->add(tr("First day without permission"), &Permission::withdrawn);
        m_form->addText(tr("Why it is withdrawn"), &Permission::stateReason);
        return;
    }
    m_form->add(tr("Day of the decision"), &Permission::granted);
    m_form->add(m_kind == Kind::Refuse ? tr("Asked from") : tr("From"), &Permission::from);
    if (m_kind != Kind::Refuse)
        m_form->add(tr("Up to and including"), &Permission::until);
    m_form->add(tr("Business"), &Permission::activity);
    if (m_kind == Kind::Refuse) {
        m_form->addText(tr("Why it is refused"), &Permission::stateReason);
        return;
    }
    m_form->addText(tr("Conditions"), &Permission::conditions);
    const auto hours = [this](const QString &name, const QString &label) {
        auto *edit = new HourEdit(m_form);
        edit->setObjectName(name);
        edit->setAccessibleName(label);
        edit->setPlaceholderText(tr("as the municipality"));
        m_form->addWidget(label, edit);
        connect(edit, &ValueEdit::edited, this, [this] { m_form->onEdited(); });
        return edit;
    };
    m_week = hours(u"week_minutes"_s, tr("Hours a week at most"));
    m_year = hours(u"year_minutes"_s, tr("Hours a year at most"));
}

void PermissionDialog::fill(const core::PtoPermission &permission)
{
    m_form->set(permission);
    if (m_week) {
        m_week->setValue(permission.weekCeiling);
        m_year->setValue(permission.yearCeiling);
    }
}

core::PtoPermission PermissionDialog::value() const
{
    core::PtoPermission permission = m_form->value();
    if (m_week) {
        permission.weekCeiling = m_week->value();
        permission.yearCeiling = m_year->value();
    }
    return permission;
}

void PermissionDialog::checkNow()
{
    // While typing only what will not go away by typing on.
    QList<core::Problem> warnings;
    attempt(m_ask, windowTitle(), [&] { warnings = core::check(value(), m_book.permissions(m_permission.dossier)); });
    warnings.removeIf([](const core::Problem &problem) { return problem.weight == core::Problem::Weight::Blocks; });
    QWidget *focused = focusWidget();
    m_form->show(warnings);
    if (focused)
        focused->setFocus();
}

void PermissionDialog::store()
{
    if (m_form->hasUnreadable())
        return;
    for (HourEdit *edit : {m_week, m_year})
        if (edit && edit->isUnreadable())
            return edit->setFocus();
    QList<core::Problem> problems;
    if (!attempt(m_ask, windowTitle(), [&] {
            problems = m_book.decide(value());
            if (!core::blocks(problems))
                m_keeper->drop();
        }))
        return;
    if (core::blocks(problems))
        m_form->show(problems);
    else
        accept();
}

} // namespace ui
