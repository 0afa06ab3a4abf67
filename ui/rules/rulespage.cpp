#include "ui/rules/rulespage.h"

#include "core/rules/ruleplaces.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/editors.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/rules/overridedialog.h"
#include "ui/rules/rulehistory.h"
#include "ui/rules/ruleimportdialog.h"
#include "ui/rules/ruletree.h"
#include "ui/rules/rulewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString oneDossier = u"#"_s;
const QString anotherDossier = u"?"_s;

QLabel *labelFor(QWidget *field, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(field);
    return label;
}

} // namespace

RulesPage::RulesPage(core::Policies &policies, core::Drafts &drafts, const core::Clock &clock, Ask &ask, QWidget *parent)
    : Page(parent), m_policies(policies), m_drafts(drafts), m_clock(clock), m_ask(ask), m_override(new QPushButton(tr("Set &otherwise…"), this)),
      m_import(new QPushButton(tr("&Read in new amounts…"), this)), m_day(new DayEdit(clock, this)), m_whom(new ChoiceEdit(municipalityChoices(tr("General")), this)),
      m_search(new QLineEdit(this)), m_which(new ChoiceEdit({}, this)), m_count(caption(QString(), "muted", this)), m_nothing(new Notice(this)), m_tree(new RuleTree(this)),
      m_history(new RuleHistory(this))
{
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_tree);
    split->addWidget(m_history);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::group, space::section, space::group);
    layout->setSpacing(space::inside);
    layout->addWidget(head());
    layout->addWidget(filters());
    layout->addWidget(m_nothing);
    layout->addWidget(split, 1);
    m_day->setValue(clock.today());
    m_whom->addItem(tr("For one dossier…"), anotherDossier);
    connect(m_override, &QPushButton::clicked, this, &RulesPage::setOtherwise);
    connect(m_import, &QPushButton::clicked, this, &RulesPage::readIn);
    connect(m_day, &DayEdit::edited, this, &RulesPage::reload);
    connect(m_whom, &QComboBox::activated, this, [this] { m_whom->value() == anotherDossier ? askDossier() : m_whom->value() == oneDossier ? reload() : setDossier({}); });
    connect(m_search, &QLineEdit::textChanged, this, &RulesPage::refilter);
    connect(m_which, &QComboBox::activated, this, &RulesPage::refilter);
    connect(m_tree, &RuleTree::chose, this, &RulesPage::showHistory);
    connect(m_history, &RuleHistory::endAsked, this, &RulesPage::end);
    connect(m_history, &RuleHistory::withdrawAsked, this, &RulesPage::withdraw);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    reload();
}

QWidget *RulesPage::head()
{
    m_override->setObjectName(u"setOtherwise"_s);
    m_import->setObjectName(u"readInRules"_s);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    layout->addWidget(caption(tr("Rules and amounts"), "title", row), 1);
    layout->addWidget(m_import);
    layout->addWidget(m_override);
    return row;
}

QWidget *RulesPage::filters()
{
    m_day->setObjectName(u"day"_s);
    m_whom->setObjectName(u"municipality"_s);
    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("Search in the rules"));
    m_which->setObjectName(u"which"_s);
    m_count->setObjectName(u"count"_s);
    m_nothing->setObjectName(u"nothing"_s);
    m_day->setFixedWidth(m_day->fontMetrics().averageCharWidth() * 20);
    m_whom->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_search->setPlaceholderText(tr("Find in names, articles and sources (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    layout->addWidget(labelFor(m_day, tr("In force o&n"), row));
    layout->addWidget(m_day);
    layout->addSpacing(space::inside);
    layout->addWidget(labelFor(m_whom, tr("&For"), row));
    layout->addWidget(m_whom);
    layout->addSpacing(space::inside);
    layout->addWidget(labelFor(m_which, tr("&Show"), row));
    layout->addWidget(m_which);
    layout->addSpacing(space::inside);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_count);
    return row;
}

QSet<QString> RulesPage::tables() const { return core::OfficeRules::tables() + QSet<QString>{core::tableOf<core::OfficeRight>().name}; }

QString RulesPage::scope() const { return m_dossier.isNull() ? m_whom->value() : core::ruleScope(m_policies.store(), m_dossier); }

void RulesPage::reload()
{
    attempt(m_ask, tr("Showing the rules"), [this] {
        const QDate day = m_day->value().value_or(m_clock.today());
        m_groups = core::ruleOverview(m_policies.book(), day, scope());
        m_tree->show(m_groups);
        using Which = RuleTree::Which;
        const QList<std::pair<Which, QString>> kinds{{Which::All, tr("Everything (%1)")},
                                                     {Which::Changed, tr("Changed since %1 (%2)").arg(formatShort(core::endOfPreviousHalfYear(day)), u"%1"_s)},
                                                     {Which::Unverified, tr("Not verified (%1)")},
                                                     {Which::Overridden, tr("Set otherwise (%1)")}};
        const int chosen = std::max(0, m_which->currentIndex());
        m_which->clear();
        for (const auto &[which, words] : kinds)
            m_which->addItem(words.arg(m_tree->count(which)), QString::number(int(which)));
        m_which->setCurrentIndex(chosen);
        const auto guard = [&](QPushButton *button, const QString &right, const QString &help) {
            const bool may = m_policies.may(right);
            button->setEnabled(may);
            const QStringList holders = m_policies.holders(right);
            button->setToolTip(may ? help : holders.isEmpty() ? tr("Nobody has this right yet. See Settings, Rights.") : tr("Who may do this: %1. See Settings, Rights.").arg(holders.join(u", "_s)));
        };
        guard(m_override, u"rules.override"_s, tr("Set a policy otherwise for a municipality or a dossier, with the reason."));
        m_import->setEnabled(true);
        m_import->setToolTip(tr("See what a file with new amounts would change, and take it over."));
        refilter();
        showHistory(m_tree->chosen());
    });
}

void RulesPage::refilter()
{
    m_tree->filter(m_search->text(), RuleTree::Which(m_which->value().toInt()));
    const int shown = m_tree->shown();
    m_count->setText(tr("%1 shown").arg(shown));
    if (shown > 0)
        m_nothing->clear();
    else if (m_groups.isEmpty())
        m_nothing->say(Meaning::Info, tr("No rule is known on this day. The rules begin in 2009."));
    else
        m_nothing->say(Meaning::Info, tr("No rule fits this search. Clear the field or show everything."));
}

void RulesPage::showHistory(const QString &key)
{
    for (const core::LawGroup &group : std::as_const(m_groups))
        for (const core::RuleLine &line : group.lines)
            if (line.id == key) {
                m_history->show(m_policies.book().history(key), line.now, m_dossier.text());
                return;
            }
}

void RulesPage::choose(const QString &key, const core::Id<core::Dossier> &dossier)
{
    if (!dossier.isNull() || !m_dossier.isNull())
        setDossier(dossier);
    m_search->clear();
    m_which->setCurrentIndex(0);
    refilter();
    m_tree->choose(key);
}

void RulesPage::setDossier(const core::Id<core::Dossier> &dossier)
{
    m_dossier = dossier;
    if (const int old = m_whom->findData(oneDossier); old >= 0)
        m_whom->removeItem(old);
    if (!dossier.isNull()) {
        m_whom->insertItem(0, m_policies.titleOf(dossier), oneDossier);
        m_whom->setCurrentIndex(0);
    }
    reload();
}

void RulesPage::askDossier()
{
    m_whom->setCurrentIndex(0);
    const auto number = m_ask.text(tr("Rules for one dossier"), tr("Number of the dossier"));
    if (!number)
        return setDossier({});
    const QList<core::Dossier> found = m_policies.store().select<core::Dossier>(u"number = ?"_s, {number->trimmed()});
    if (found.isEmpty())
        m_ask.tell(tr("Rules for one dossier"), tr("There is no dossier with the number %1.").arg(number->trimmed()));
    setDossier(found.isEmpty() ? core::Id<core::Dossier>() : found.first().id);
}

void RulesPage::setOtherwise()
{
    m_dialog = new OverrideDialog(m_policies, m_drafts, m_clock, m_ask, this);
    connect(m_dialog, &OverrideDialog::decided, this, [this](const QString &rule) { choose(rule, m_dossier); });
    const QString municipality = m_dossier.isNull() ? m_whom->value() : QString();
    m_dialog->openFor(m_tree->chosen(), municipality, m_dossier);
}

void RulesPage::readIn()
{
    auto *dialog = new RuleImportDialog(m_policies, m_ask, this);
    dialog->open();
}

std::optional<core::RuleOverride> RulesPage::decisionOf(const core::RuleValue &value) const
{
    const QList<core::RuleOverride> all = m_policies.overrides();
    for (const core::RuleOverride &decided : all)
        if (decided.rule == value.key && decided.from == value.from && decided.place() == value.municipality)
            return decided;
    return std::nullopt;
}

void RulesPage::end(const core::RuleValue &value)
{
    const auto decided = decisionOf(value);
    if (!decided)
        return;
    const QDate proposed = std::max(m_clock.today(), decided->from);
    const auto typed = m_ask.text(tr("End this decision"), tr("The last day it holds"), formatShort(proposed));
    if (!typed)
        return;
    DayEdit reader(m_clock);
    reader.setText(*typed);
    QList<core::Problem> problems;
    if (!attempt(m_ask, tr("Ending the decision"), [&] { problems = m_policies.end(decided->id, reader.value().value_or(QDate())); }))
        return;
    if (core::blocks(problems))
        m_nothing->show(problems);
}

void RulesPage::withdraw(const core::RuleValue &value)
{
    const auto decided = decisionOf(value);
    if (!decided || !m_ask.confirm(tr("Withdraw this decision"), tr("Remove “%1” as if it was never decided? The audit keeps that it was there.").arg(value.title), tr("Withdraw")))
        return;
    QList<core::Problem> problems;
    if (!attempt(m_ask, tr("Withdrawing the decision"), [&] { problems = m_policies.withdraw(decided->id); }))
        return;
    if (core::blocks(problems))
        m_nothing->show(problems);
}

void RulesPage::keepDrafts()
{
    if (m_dialog)
        m_dialog->keepDraft();
}

} // namespace ui
