#include "ui/dossier/routedialogs.h"

#include "ui/base/attempt.h"
#include "ui/base/choices.h"
#include "ui/base/editors.h"
#include "ui/base/notice.h"
#include "ui/base/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

StartRouteDialog::StartRouteDialog(const Desk &desk, const core::Id<core::Dossier> &dossier, const std::optional<core::Route> &from, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_dossier(dossier), m_from(from), m_kind(new ChoiceEdit(withNone(choicesOf(m_kinds.kinds())), this)),
      m_phase(new ChoiceEdit({}, this)), m_start(new DayEdit(desk.clock, this)), m_reason(new QPlainTextEdit(this)), m_notice(new Notice(this))
{
    setWindowTitle(from ? tr("Change route") : tr("Start a route"));
    setMinimumWidth(520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    if (from) {
        auto *words = new QLabel(tr("The route %1 ends on the day the new one starts, with the outcome “%2”. It keeps its own clock and history.")
                                     .arg(m_kinds.label(from->kind), m_kinds.outcomeLabel(from->kind, u"changed"_s)), this);
        words->setWordWrap(true);
        layout->addWidget(words);
    }
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [&](const QString &label, const QString &name, QWidget *field) {
        field->setObjectName(name);
        field->setAccessibleName(label);
        form->addRow(label, field);
    };
    add(tr("Route"), u"kind"_s, m_kind);
    add(tr("First phase"), u"phase"_s, m_phase);
    add(tr("Starts on"), u"start"_s, m_start);
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(80);
    add(from ? tr("Why it changes") : tr("Remark"), u"reason"_s, m_reason);
    layout->addLayout(form);
    layout->addWidget(m_notice);
    auto *buttons = new QDialogButtonBox(this);
    auto *store = buttons->addButton(from ? tr("Change route") : tr("Start route"), QDialogButtonBox::ActionRole);
    store->setObjectName(u"store"_s);
    store->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(store, &QPushButton::clicked, this, &StartRouteDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StartRouteDialog::fillPhases);
    layout->addWidget(buttons);
    m_start->setValue(desk.clock.today());
    m_kind->setFocus();
}

void StartRouteDialog::fillPhases()
{
    m_phase->clear();
    for (const core::CatalogueEntry &phase : m_kinds.phases(m_kind->value()).entries())
        m_phase->addItem(phase.label(), phase.key);
}

void StartRouteDialog::store()
{
    if (m_start->isUnreadable()) {
        m_start->setFocus();
        return;
    }
    core::Route route;
    route.dossier = m_dossier;
    route.kind = m_kind->value();
    route.phase = m_phase->value();
    route.start = m_start->value().value_or(QDate());
    attempt(m_desk.ask, windowTitle(), [&] {
        const QString reason = m_reason->toPlainText().trimmed();
        const QList<core::Problem> problems = m_from ? m_desk.routes.change(m_from->id, route, reason) : m_desk.routes.start(route, reason);
        m_notice->show(problems);
        if (!core::blocks(problems))
            accept();
    });
}

} // namespace ui
