#include "ui/plan/versiondialog.h"

#include "ui/base/notice.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::VersionDialog)
};

QString heading(const core::ItemDifference &change)
{
    switch (change.kind) {
    case core::ItemDifference::Kind::Added: return Text::tr("New: %1").arg(change.after.title);
    case core::ItemDifference::Kind::Dropped: return Text::tr("Dropped: %1").arg(change.before.title);
    case core::ItemDifference::Kind::Changed: return Text::tr("Changed: %1 (%2)").arg(change.after.title, core::partsText(change.parts));
    }
    Q_UNREACHABLE();
}

QString papersOf(const core::ChecklistItem &item)
{
    QStringList names;
    for (const core::EvidenceWanted &wanted : item.evidence)
        names.append(wanted.needed ? wanted.title : Text::tr("%1 (not required)").arg(wanted.title));
    return names.isEmpty() ? Text::tr("none") : names.join(u", "_s);
}

QString content(const core::ItemDifference &change)
{
    using Difference = core::ItemDifference;
    if (change.kind == Difference::Kind::Dropped)
        return Text::tr("The question was: %1 When dropped, the answer stays in the dossier but is asked no more.").arg(change.before.question);
    if (change.kind == Difference::Kind::Added)
        return change.after.question;
    QStringList lines;
    const auto say = [&](int part, const QString &before, const QString &after) {
        if ((change.parts & part) && before != after)
            lines.append(Text::tr("Was: %1\nBecomes: %2").arg(before, after));
    };
    if (!(change.parts & Difference::Question))
        lines.append(change.after.question);
    say(Difference::Question, change.before.question, change.after.question);
    say(Difference::Evidence, papersOf(change.before), papersOf(change.after));
    say(Difference::Help, change.before.help, change.after.help);
    say(Difference::Example, change.before.example, change.after.example);
    return lines.join(u'\n');
}

} // namespace

VersionDialog::VersionDialog(const QString &list, const QList<core::ItemDifference> &changes, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"versionDialog"_s);
    setWindowTitle(tr("Newer version of: %1").arg(list));
    resize(640, 480);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::inside);
    auto *intro = new QLabel(tr("Tick what you take over for this dossier. What you do not tick stays as it was. No answer is lost."), this);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    auto *rows = new QWidget(scroll);
    auto *rowLayout = new QVBoxLayout(rows);
    rowLayout->setContentsMargins(0, 0, space::inside, 0);
    rowLayout->setSpacing(space::tight);
    for (const core::ItemDifference &change : changes) {
        auto *box = new QCheckBox(heading(change), rows);
        box->setObjectName(change.item);
        box->setChecked(true);
        m_boxes.append(box);
        auto *words = caption(content(change), "muted", rows);
        words->setWordWrap(true);
        words->setContentsMargins(space::section, 0, 0, space::inside);
        rowLayout->addWidget(box);
        rowLayout->addWidget(words);
    }
    rowLayout->addStretch();
    scroll->setWidget(rows);
    layout->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Work with the newer version"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Decide later"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

QStringList VersionDialog::kept() const
{
    QStringList kept;
    for (const QCheckBox *box : m_boxes)
        if (!box->isChecked())
            kept.append(box->objectName());
    return kept;
}

} // namespace ui
