#include "ui/rules/rulespage.h"

#include "core/rules/catalogue.h"
#include "ui/base/editors.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/rules/rulehistory.h"
#include "ui/rules/ruletree.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QList<Choice> municipalities()
{
    QList<Choice> choices{{QString(), RulesPage::tr("General")}};
    const core::Catalogue known = core::Catalogue::municipalities();
    for (const core::CatalogueEntry &entry : known.entries())
        choices.append({entry.key, entry.label()});
    return choices;
}

QLabel *labelFor(QWidget *field, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(field);
    return label;
}

} // namespace

RulesPage::RulesPage(const core::RuleBook &book, const core::Clock &clock, QWidget *parent)
    : Page(parent), m_book(book), m_clock(clock), m_day(new DayEdit(clock, this)), m_municipality(new ChoiceEdit(municipalities(), this)), m_search(new QLineEdit(this)),
      m_changedOnly(new QCheckBox(this)), m_count(caption(QString(), "muted", this)), m_nothing(new Notice(this)), m_tree(new RuleTree(this)), m_history(new RuleHistory(this))
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
    layout->addWidget(caption(tr("Rules and amounts"), "title", this));
    layout->addWidget(filters());
    layout->addWidget(m_nothing);
    layout->addWidget(split, 1);
    m_day->setValue(clock.today());
    connect(m_day, &DayEdit::edited, this, &RulesPage::reload);
    connect(m_municipality, &QComboBox::currentIndexChanged, this, &RulesPage::reload);
    connect(m_search, &QLineEdit::textChanged, this, &RulesPage::refilter);
    connect(m_changedOnly, &QCheckBox::toggled, this, &RulesPage::refilter);
    connect(m_tree, &RuleTree::chose, this, &RulesPage::showHistory);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    reload();
}

QWidget *RulesPage::filters()
{
    m_day->setObjectName(u"day"_s);
    m_municipality->setObjectName(u"municipality"_s);
    m_search->setObjectName(u"search"_s);
    m_changedOnly->setObjectName(u"changedOnly"_s);
    m_count->setObjectName(u"count"_s);
    m_nothing->setObjectName(u"nothing"_s);
    m_day->setFixedWidth(m_day->fontMetrics().averageCharWidth() * 20);
    m_search->setPlaceholderText(tr("Find in names, articles and sources (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside);
    layout->addWidget(labelFor(m_day, tr("In force &on"), row));
    layout->addWidget(m_day);
    layout->addSpacing(space::inside);
    layout->addWidget(labelFor(m_municipality, tr("&Municipality"), row));
    layout->addWidget(m_municipality);
    layout->addSpacing(space::inside);
    layout->addWidget(labelFor(m_search, tr("&Find"), row));
    layout->addWidget(m_search, 1);
    layout->addSpacing(space::inside);
    layout->addWidget(m_changedOnly);
    layout->addWidget(m_count);
    return row;
}

void RulesPage::reload()
{
    const QDate day = m_day->value().value_or(m_clock.today());
    m_groups = core::ruleOverview(m_book, day, m_municipality->value());
    m_tree->show(m_groups);
    m_changedOnly->setText(tr("Only changed since %1 (%2)").arg(formatShort(core::endOfPreviousHalfYear(day))).arg(m_tree->changed()));
    refilter();
    showHistory(m_tree->chosen());
}

void RulesPage::refilter()
{
    m_tree->filter(m_search->text(), m_changedOnly->isChecked());
    const int shown = m_tree->shown();
    m_count->setText(tr("%1 shown").arg(shown));
    if (shown > 0)
        m_nothing->clear();
    else if (m_groups.isEmpty())
        m_nothing->say(Meaning::Info, tr("No rule is known on this day. The rules begin in 2009."));
    else
        m_nothing->say(Meaning::Info, tr("No rule fits this search. Clear the field or show unchanged rules too."));
}

void RulesPage::showHistory(const QString &key)
{
    for (const core::LawGroup &group : m_groups)
        for (const core::RuleLine &line : group.lines)
            if (line.id == key) {
                m_history->show(m_book.history(key), line.now);
                return;
            }
}

void RulesPage::choose(const QString &key)
{
    m_search->clear();
    m_changedOnly->setChecked(false);
    m_tree->choose(key);
}

} // namespace ui
