#include "ui/rules/ruletree.h"

#include "core/rules/catalogue.h"
#include "core/rules/ruleplaces.h"
#include "ui/base/format.h"
#include "ui/base/theme.h"
#include "ui/rules/rulewords.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int kindsRole = Qt::UserRole + 1; // a bit per RuleTree::Which
constexpr int wordsRole = Qt::UserRole + 2;

int bit(RuleTree::Which which) { return 1 << int(which); }
bool isOf(const QTreeWidgetItem *item, RuleTree::Which which) { return item->data(0, kindsRole).toInt() & bit(which); }

} // namespace

RuleTree::RuleTree(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"rules"_s);
    setAccessibleName(tr("Rules in force"));
    setHeaderLabels({tr("Rule"), tr("Value"), tr("Unit"), tr("Since"), tr("Changed"), tr("Article"), tr("Checked"), tr("Source")});
    headerItem()->setTextAlignment(Value, Qt::AlignRight | Qt::AlignVCenter);
    setIndentation(space::group);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    const int unit = fontMetrics().averageCharWidth();
    const QList<int> widths{52, 12, 11, 12, 18, 16, 21};
    for (int column = 0; column < widths.size(); ++column)
        header()->resizeSection(column, widths[column] * unit);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item && item->parent())
            emit chose(item->data(0, keyRole).toString());
    });
}

QList<QTreeWidgetItem *> RuleTree::lines() const
{
    QList<QTreeWidgetItem *> found;
    for (int i = 0; i < topLevelItemCount(); ++i)
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j)
            found.append(topLevelItem(i)->child(j));
    return found;
}

void RuleTree::fill(QTreeWidgetItem *item, const core::RuleLine &line, const QString &law)
{
    const core::RuleValue &rule = line.now;
    QString article = rule.article;
    if (article.startsWith(law + u' '))
        article.remove(0, law.size() + 1);
    const QStringList texts{rule.title, core::valueText(rule), core::unitText(rule), formatShort(rule.from), changeText(line), article, checkedText(rule), rule.source};
    for (int column = 0; column < texts.size(); ++column) {
        item->setText(column, texts[column]);
        item->setToolTip(column, column == Name ? rule.title + u'\n' + rule.key : texts[column]);
    }
    item->setTextAlignment(Value, Qt::AlignRight | Qt::AlignVCenter);
    item->setSizeHint(Name, QSize(0, tableRowHeight));
    if (const auto meaning = changeMeaning(line.change))
        item->setIcon(Before, icon(*meaning, palette()));
    if (const auto meaning = checkedMeaning(rule))
        item->setIcon(Checked, icon(*meaning, palette()));
    item->setData(0, keyRole, line.id);
    const int kinds = bit(Which::All) | (line.change != core::RuleLine::Change::None ? bit(Which::Changed) : 0) | (!rule.known || !rule.verified ? bit(Which::Unverified) : 0)
                      | (core::isOverride(rule) ? bit(Which::Overridden) : 0);
    item->setData(0, kindsRole, kinds);
    item->setData(0, wordsRole, (texts.join(u' ') + u' ' + line.id + u' ' + rule.note).toCaseFolded());
}

void RuleTree::show(const QList<core::LawGroup> &groups)
{
    const QString kept = chosen();
    const core::Catalogue laws = core::Catalogue::read(u"laws"_s);
    const QSignalBlocker quiet(this);
    clear();
    for (const core::LawGroup &group : groups) {
        auto *branch = new QTreeWidgetItem(this, {tr("%1 (%2)").arg(laws.label(group.law)).arg(group.lines.size())});
        QFont bold = font();
        bold.setBold(true);
        branch->setFont(0, bold);
        branch->setFirstColumnSpanned(true);
        branch->setSizeHint(0, QSize(0, tableRowHeight));
        for (const core::RuleLine &line : group.lines)
            fill(new QTreeWidgetItem(branch), line, laws.label(group.law));
    }
    expandAll();
    choose(kept);
}

void RuleTree::filter(const QString &words, Which which)
{
    const QStringList wanted = words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *branch = topLevelItem(i);
        const QString law = branch->text(0).toCaseFolded();
        int left = 0;
        for (int j = 0; j < branch->childCount(); ++j) {
            QTreeWidgetItem *item = branch->child(j);
            const QString text = item->data(0, wordsRole).toString() + u' ' + law;
            const bool fits = std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return text.contains(word); });
            const bool hide = !fits || !isOf(item, which);
            item->setHidden(hide);
            left += hide ? 0 : 1;
        }
        branch->setHidden(left == 0);
    }
}

int RuleTree::shown() const
{
    const QList<QTreeWidgetItem *> all = lines();
    return int(std::count_if(all.begin(), all.end(), [](const QTreeWidgetItem *item) { return !item->isHidden(); }));
}

int RuleTree::count(Which which) const
{
    const QList<QTreeWidgetItem *> all = lines();
    return int(std::count_if(all.begin(), all.end(), [&](const QTreeWidgetItem *item) { return isOf(item, which); }));
}

QString RuleTree::chosen() const { return currentItem() ? currentItem()->data(0, keyRole).toString() : QString(); }

void RuleTree::choose(const QString &key)
{
    const QList<QTreeWidgetItem *> all = lines();
    for (QTreeWidgetItem *item : all)
        if (item->data(0, keyRole).toString() == key) {
            setCurrentItem(item);
            return;
        }
    if (!all.isEmpty())
        setCurrentItem(all.first());
}

} // namespace ui
