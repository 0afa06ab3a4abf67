#include "ui/rules/overridedialog.h"

#include "core/rules/ruleplaces.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/draftkeeper.h"
#include "ui/base/format.h"
#include "ui/rules/rulevalueedit.h"
#include "ui/rules/rulewords.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
const QString oneDossier = u"#"_s;
constexpr int dialogWidth = 620;
} // namespace

OverrideDialog::OverrideDialog(core::Policies &policies, core::Drafts &drafts, const core::Clock &clock, Ask &ask, QWidget *parent)
    : QDialog(parent), m_policies(policies), m_drafts(drafts), m_ask(ask), m_rules(core::policyRules(policies.book())), m_form(new Form<core::RuleOverride>(clock, this)),
      m_rule(nullptr), m_now(caption({}, "muted", this)), m_whom(nullptr), m_award(nullptr), m_value(new RuleValueEdit(this))
{
    setObjectName(u"overrideDialog"_s);
    setWindowTitle(tr("Set policy otherwise"));
    setMinimumWidth(dialogWidth);
    setAttribute(Qt::WA_DeleteOnClose);
    QList<Choice> rules;
    for (const core::PolicyRule &rule : m_rules)
        rules.append({rule.key, policies.book().history(rule.key).last().title});
    m_rule = new ChoiceEdit(rules, this);
    m_rule->setObjectName(u"overrideRule"_s);
    m_rule->setAccessibleName(tr("Rule"));
    m_whom = new ChoiceEdit({}, this);
    m_whom->setObjectName(u"overrideWhom"_s);
    m_whom->setAccessibleName(tr("For"));
    m_award = new ChoiceEdit({}, this);
    m_award->setObjectName(u"overrideAward"_s);
    m_award->setAccessibleName(tr("Belongs to"));
    m_now->setObjectName(u"overrideNow"_s);
    m_now->setWordWrap(true);
    m_form->addWidget(tr("Rule"), m_rule);
    m_form->addWidget(tr("For"), m_whom);
    m_form->addWidget(tr("Belongs to"), m_award);
    m_form->addWidget(tr("As it is"), m_now);
    m_form->addWidget(tr("What holds instead"), m_value);
    m_form->add(tr("From"), &core::RuleOverride::from);
    m_form->add(tr("Up to and including (if it ends)"), &core::RuleOverride::until);
    m_form->addText(tr("Why"), &core::RuleOverride::reason);
    m_form->add(tr("Reference of the paper"), &core::RuleOverride::reference);

    auto *buttons = new QDialogButtonBox(this);
    auto *store = buttons->addButton(tr("Set otherwise"), QDialogButtonBox::ActionRole);
    store->setObjectName(u"overrideStore"_s);
    store->setProperty("primary", true);
    store->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::group);
    layout->addWidget(m_form);
    layout->addWidget(buttons);

    connect(m_rule, &QComboBox::activated, this, &OverrideDialog::showRule);
    connect(m_whom, &QComboBox::activated, this, &OverrideDialog::showWhom);
    connect(m_award, &QComboBox::activated, this, &OverrideDialog::takeDaysOfAward);
    connect(m_value, &RuleValueEdit::edited, this, &OverrideDialog::look);
    connect(store, &QPushButton::clicked, this, &OverrideDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, [this] { attempt(m_ask, windowTitle(), [this] { m_keeper->drop(); }); });
}

void OverrideDialog::openFor(const QString &rule, const QString &municipality, const core::Id<core::Dossier> &dossier)
{
    attempt(m_ask, windowTitle(), [&] {
        m_dossier = dossier;
        m_keeper = std::make_unique<DraftKeeper>(m_drafts, dossier.text(), u"rule-override"_s, [this] { return core::tableOf<core::RuleOverride>().toRow(value()); }, this);
        core::RuleOverride decided;
        decided.rule = rule;
        decided.municipality = municipality;
        decided.dossier = dossier;
        decided.from = m_policies.store().clock().today();
        if (const core::Row typed = m_keeper->stored(); !typed.isEmpty())
            decided = core::tableOf<core::RuleOverride>().toRecord(typed);
        decided.id = core::Id<core::RuleOverride>::fresh();
        QList<Choice> whom = municipalityChoices(tr("All municipalities"));
        if (!dossier.isNull())
            whom.prepend({oneDossier, tr("Dossier %1").arg(m_policies.titleOf(dossier))});
        m_whom->clear();
        for (const Choice &choice : whom)
            m_whom->addItem(choice.label, choice.key);
        m_whom->setValue(decided.dossier.isNull() ? decided.municipality : oneDossier);
        m_award->clear();
        m_award->addItem(tr("no one award"), QString());
        if (!dossier.isNull())
            for (const QList<core::AwardRef> awards = m_policies.awards(dossier); const core::AwardRef &award : awards)
                m_award->addItem(award.title, award.key);
        if (std::any_of(m_rules.cbegin(), m_rules.cend(), [&](const core::PolicyRule &one) { return one.key == decided.rule; }))
            m_rule->setValue(decided.rule);
        m_form->set(decided);
        m_award->setValue(decided.award);
        showRule();
        m_value->setValue(decided);
        m_form->onEdited = [this] { look(); };
        showWhom();
    });
    open();
}

const core::PolicyRule *OverrideDialog::policy() const
{
    for (const core::PolicyRule &rule : m_rules)
        if (rule.key == m_rule->value())
            return &rule;
    return nullptr;
}

void OverrideDialog::showRule()
{
    const core::PolicyRule *rule = policy();
    if (!rule)
        return;
    m_value->setRule(m_policies.book().history(rule->key).last(), *rule);
    look();
}

void OverrideDialog::showWhom()
{
    m_award->setEnabled(m_whom->value() == oneDossier);
    if (!m_award->isEnabled())
        m_award->setValue(QString());
    look();
}

void OverrideDialog::takeDaysOfAward()
{
    const QList<core::AwardRef> awards = m_policies.awards(m_dossier);
    core::RuleOverride decided = value();
    for (const core::AwardRef &award : awards)
        if (award.key == m_award->value()) {
            decided.from = award.from;
            decided.until = award.until;
            m_form->set(decided);
        }
    look();
}

core::RuleOverride OverrideDialog::value() const
{
    core::RuleOverride decided = m_form->value();
    decided.rule = m_rule->value();
    const bool forDossier = m_whom->value() == oneDossier;
    decided.dossier = forDossier ? m_dossier : core::Id<core::Dossier>();
    decided.municipality = forDossier ? QString() : m_whom->value();
    decided.award = m_award->value();
    m_value->takeInto(decided);
    return decided;
}

void OverrideDialog::look()
{
    if (!m_keeper || !policy())
        return;
    m_keeper->touched();
    attempt(m_ask, windowTitle(), [this] {
        const core::RuleOverride decided = value();
        const QString scope = decided.dossier.isNull() ? decided.municipality : core::ruleScope(m_policies.store(), decided.dossier);
        const core::RuleValue *now = m_policies.book().on(decided.from.isValid() ? decided.from : m_policies.store().clock().today(), scope).lookUp(decided.rule);
        QStringList words{now ? tr("%1, since %2: %3").arg(amountText(*now), formatShort(now->from), now->source) : tr("Nothing is known on that day.")};
        if (!policy()->help.isEmpty())
            words.append(policy()->help);
        m_now->setText(words.join(u'\n'));
        QList<core::Problem> warnings = m_policies.check(decided);
        warnings.removeIf([](const core::Problem &problem) { return problem.weight == core::Problem::Weight::Blocks; });
        QWidget *focused = focusWidget();
        m_form->show(warnings);
        if (focused)
            focused->setFocus();
    });
}

void OverrideDialog::store()
{
    if (m_form->hasUnreadable())
        return;
    if (m_value->isUnreadable())
        return m_value->setFocus();
    QList<core::Problem> problems;
    const core::RuleOverride record = value();
    const bool done = attempt(m_ask, windowTitle(), [&] {
        problems = m_policies.decide(record);
        if (!core::blocks(problems))
            m_keeper->drop();
    });
    if (!done)
        return;
    if (core::blocks(problems))
        return m_form->show(problems);
    emit decided(record.rule);
    accept();
}

void OverrideDialog::keepDraft()
{
    if (m_keeper)
        m_keeper->keep();
}

} // namespace ui
