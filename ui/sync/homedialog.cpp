#include "ui/sync/homedialog.h"

#include "core/dossier/dossiers.h"
#include "core/dossier/fieldnames.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

HomeDialog::HomeDialog(core::Store &store, Ask &ask, std::function<void()> backup, QWidget *parent)
    : QDialog(parent), m_store(store), m_ask(ask), m_backup(std::move(backup)), m_file(caption(tr("No package chosen yet"), "", this)), m_passphrase(new QLineEdit(this)),
      m_open(new QPushButton(tr("&Look what came back"), this)), m_notice(new Notice(this)), m_tree(new QTreeWidget(this)), m_take(new QPushButton(tr("&Take over"), this))
{
    setWindowTitle(tr("Bring dossiers home"));
    resize(1100, 640);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::group, space::section, space::group);
    layout->setSpacing(space::inside);
    auto *row = new QHBoxLayout;
    auto *choose = new QPushButton(tr("&Choose the package…"), this);
    choose->setObjectName(u"choose"_s);
    auto *label = new QLabel(tr("&Passphrase"), this);
    label->setBuddy(m_passphrase);
    m_passphrase->setObjectName(u"passphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_open->setObjectName(u"open"_s);
    row->addWidget(choose);
    row->addWidget(m_file, 1);
    row->addWidget(label);
    row->addWidget(m_passphrase, 1);
    row->addWidget(m_open);
    layout->addLayout(row);
    layout->addWidget(m_notice);
    m_tree->setObjectName(u"rows"_s);
    m_tree->setAccessibleName(tr("What came back"));
    m_tree->setRootIsDecorated(false);
    m_tree->setHeaderLabels({tr("Dossier"), tr("What"), tr("Field"), tr("On the visit"), tr("At the office"), tr("At the start"), tr("Keep")});
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addWidget(m_tree, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *close = new QPushButton(tr("Close"), this);
    m_take->setObjectName(u"take"_s);
    m_take->setProperty("primary", true);
    m_take->setEnabled(false);
    buttons->addWidget(close);
    buttons->addWidget(m_take);
    layout->addLayout(buttons);
    connect(choose, &QPushButton::clicked, this, [this] {
        m_path = m_ask.openFile(tr("Choose the package"), tr("Package (*.kluis)"));
        m_file->setText(m_path.isEmpty() ? tr("No package chosen yet") : QFileInfo(m_path).fileName());
        m_passphrase->setFocus();
    });
    connect(m_open, &QPushButton::clicked, this, &HomeDialog::open);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &HomeDialog::open);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &HomeDialog::takeOver);
    for (QPushButton *button : {choose, m_open, close})
        button->setAutoDefault(false);
}

void HomeDialog::open()
{
    if (m_path.isEmpty())
        return m_notice->say(Meaning::Attention, tr("Choose the package first."));
    m_tree->clear();
    m_take->setEnabled(false);
    m_package.reset();
    m_vault.reset();
    attempt(m_ask, tr("Look what came back"), [&] {
        m_vault.emplace(core::Vault::open(m_path, m_passphrase->text()));
        m_package = std::make_unique<core::Store>(m_vault->address(), m_store.author(), m_store.clock());
        showWhat(core::readHome(m_store, *m_package));
    });
}

void HomeDialog::showWhat(const core::Homecoming &home)
{
    m_home = home;
    m_choices.clear();
    for (const core::HomeRow &row : m_home.rows)
        addRow(row);
    QStringList words{tr("Taken along by %1 on %2, back by %3.").arg(home.label.adviser, format(home.label.taken.date()), format(home.label.until))};
    if (home.cameHome.isValid())
        words.append(tr("This package came home before, on %1.").arg(format(home.cameHome.date())));
    if (!home.lost.isEmpty())
        words.append(tr("No longer at the office: %n dossier(s). What was done there stays in the package.", nullptr, int(home.lost.size())));
    words.append(home.rows.isEmpty() ? tr("Nothing in it is new.") : tr("%n change(s)", nullptr, int(home.rows.size())) + u", "_s + tr("of which %n conflict(s). Nothing has been written yet.", nullptr, home.conflicts()));
    m_notice->say(home.conflicts() > 0 || !home.lost.isEmpty() ? Meaning::Attention : Meaning::Info, words.join(u' '));
    m_take->setEnabled(!m_home.rows.isEmpty() || !m_home.cameHome.isValid());
}

QString HomeDialog::nameOf(const QString &dossier) const
{
    if (dossier.isEmpty())
        return tr("no dossier");
    return core::Dossiers(m_store).facts(core::Id<core::Dossier>::parse(dossier)).title();
}

void HomeDialog::addRow(const core::HomeRow &row)
{
    const QString kind = row.kind == core::HomeRow::Kind::New ? tr("new") : row.kind == core::HomeRow::Kind::Removed ? tr("removed") : tr("changed");
    const QString what = u"%1 (%2)"_s.arg(core::tableName(row.table), kind);
    if (row.kind == core::HomeRow::Kind::Changed) {
        const core::Row now = m_store.selectRows(row.table, u"id = ?"_s, {row.id}).value(0);
        for (auto cell = row.take.cbegin(); cell != row.take.cend(); ++cell)
            new QTreeWidgetItem(m_tree, {nameOf(row.dossier), what, core::fieldName(row.table, cell.key()), core::fieldText(row.table, cell.key(), cell.value()),
                                         core::fieldText(row.table, cell.key(), now.value(cell.key())), {}, tr("visit")});
    } else if (row.conflicts.isEmpty()) {
        const QString text = row.take.value(u"text"_s, row.take.value(u"title"_s, row.take.value(u"name"_s))).toString().section(u'\n', 0, 0).left(80);
        new QTreeWidgetItem(m_tree, {nameOf(row.dossier), what, {}, text, {}, {}, tr("visit")});
    }
    for (const core::HomeConflict &conflict : row.conflicts)
        addConflict(row, conflict);
}

void HomeDialog::addConflict(const core::HomeRow &row, const core::HomeConflict &conflict)
{
    const bool isWhole = conflict.column.isEmpty();
    const auto said = [&](const QVariant &value) { return core::fieldText(row.table, conflict.column, value); };
    auto *item = isWhole ? new QTreeWidgetItem(m_tree, {nameOf(row.dossier), core::tableName(row.table), {}, row.kind == core::HomeRow::Kind::Removed ? tr("removed") : tr("changed"),
                                                        row.kind == core::HomeRow::Kind::Removed ? tr("changed") : tr("removed"), {}})
                         : new QTreeWidgetItem(m_tree, {nameOf(row.dossier), core::tableName(row.table), core::fieldName(row.table, conflict.column), said(conflict.visit), said(conflict.office), said(conflict.start)});
    item->setIcon(1, icon(Meaning::Attention, palette()));
    auto *keep = new QComboBox(m_tree);
    keep->addItem(tr("the office"), int(core::Kept::Office));
    keep->addItem(tr("the visit"), int(core::Kept::Visit));
    if (!isWhole)
        keep->addItem(tr("as it was"), int(core::Kept::Start));
    // Words may be written anew; a day, an amount or a choice is one of the three.
    if (conflict.isText() && said(conflict.visit) == conflict.visit.toString() && said(conflict.office) == conflict.office.toString())
        keep->addItem(tr("write it…"), int(core::Kept::Typed));
    keep->setAccessibleName(tr("What is kept of %1").arg(isWhole ? core::tableName(row.table) : core::fieldName(row.table, conflict.column)));
    connect(keep, &QComboBox::activated, this, [this, keep, row, conflict] { choose(keep, row, conflict); });
    m_tree->setItemWidget(item, m_tree->columnCount() - 1, keep);
}

void HomeDialog::choose(QComboBox *keep, const core::HomeRow &row, const core::HomeConflict &conflict)
{
    const QString key = core::Homecoming::keyOf(row, conflict);
    const auto kept = core::Kept(keep->currentData().toInt());
    if (kept != core::Kept::Typed) {
        m_choices.insert(key, kept);
        return;
    }
    const core::HomeChoice before = m_choices.value(key);
    const QString field = core::fieldName(row.table, conflict.column);
    const QString initial = before.kept == core::Kept::Typed ? before.typed : conflict.visit.toString();
    const auto words = m_ask.text(tr("Write it yourself"), tr("%1: what is kept?").arg(field), initial, initial.contains(u'\n'));
    if (!words) {
        keep->setCurrentIndex(keep->findData(int(before.kept)));
        return;
    }
    m_choices.insert(key, {core::Kept::Typed, *words});
    keep->setItemText(keep->currentIndex(), words->section(u'\n', 0, 0));
}

void HomeDialog::takeOver()
{
    const bool taken = attempt(m_ask, tr("Bring dossiers home"), [&] {
        m_backup();
        core::bringHome(m_store, *m_package, m_home, m_choices);
    });
    if (taken)
        accept();
}

} // namespace ui
