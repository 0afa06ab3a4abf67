#include "ui/archive/closedialog.h"

#include "core/rules/catalogue.h"
#include "ui/base/attempt.h"
#include "ui/base/editors.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QList<Choice> reasons()
{
    QList<Choice> choices{{QString(), CloseDialog::tr("Choose why")}};
    const core::Catalogue catalogue = core::Catalogue::read(u"close_reasons"_s);
    for (const core::CatalogueEntry &entry : catalogue.entries())
        if (entry.key != "merged"_L1)
            choices.append({entry.key, entry.label()});
    return choices;
}

} // namespace

CloseDialog::CloseDialog(core::Store &store, Ask &ask, const core::Id<core::Dossier> &dossier, QWidget *parent)
    : QDialog(parent), m_store(store), m_ask(ask), m_dossier(dossier), m_reason(new ChoiceEdit(reasons(), this)),
      m_endTasks(new QCheckBox(tr("&End the open tasks today"), this)), m_letter(new QCheckBox(tr("&Write the closing letter afterwards"), this)), m_notice(new Notice(this))
{
    setWindowTitle(tr("Close the dossier"));
    resize(560, 520);
    const core::ClosingState state = core::closingState(store, dossier);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::inside);
    auto *inside = new QWidget(this);
    auto *open = new QVBoxLayout(inside);
    open->setContentsMargins(0, 0, space::inside, 0);
    const auto add = [&](const QString &title, const QStringList &lines, Meaning meaning) {
        if (lines.isEmpty())
            return;
        auto *one = new Notice(inside);
        one->say(meaning, title + u'\n' + u"· "_s + lines.join(u"\n· "_s));
        open->addWidget(one);
    };
    add(tr("Loans that run:"), state.loans, Meaning::Stop);
    add(tr("Terms of the law that run:"), state.terms, Meaning::Stop);
    add(tr("Routes that run. End them first, with their outcome; without it they do not count in the results:"), state.routes, Meaning::Attention);
    add(tr("Promises that were not kept yet:"), state.promises, Meaning::Attention);
    add(tr("Open tasks:"), state.tasks, Meaning::Attention);
    if (state.offered)
        add(tr("Handover:"), {tr("This dossier is offered to another adviser.")}, Meaning::Attention);
    if (state.isEmpty())
        add(tr("Nothing stands open."), {tr("The dossier can close.")}, Meaning::Good);
    open->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"open"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    layout->addWidget(scroll, 1);
    auto *form = new QFormLayout;
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Why the dossier closes"));
    form->addRow(tr("&Why"), m_reason);
    layout->addLayout(form);
    m_endTasks->setObjectName(u"endTasks"_s);
    m_endTasks->setVisible(!state.tasks.isEmpty() || !state.promises.isEmpty() || !state.terms.isEmpty());
    m_letter->setObjectName(u"letter"_s);
    m_letter->setChecked(true);
    layout->addWidget(m_endTasks);
    layout->addWidget(m_letter);
    auto *kept = caption(tr("Kept until %1: %2, %3.").arg(core::format(state.kept.due), state.kept.rule.toLower(), state.kept.article), "muted", this);
    kept->setObjectName(u"kept"_s);
    kept->setWordWrap(true);
    layout->addWidget(kept);
    layout->addWidget(m_notice);
    auto *buttons = new QDialogButtonBox(this);
    auto *closeButton = buttons->addButton(tr("Close the dossier"), QDialogButtonBox::AcceptRole);
    closeButton->setObjectName(u"close"_s);
    closeButton->setProperty("primary", true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CloseDialog::close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

bool CloseDialog::wantsLetter() const { return m_letter->isChecked(); }

void CloseDialog::close()
{
    if (m_reason->value().isEmpty()) {
        m_notice->say(Meaning::Stop, tr("Choose why the dossier closes."));
        m_reason->setFocus();
        return;
    }
    if (attempt(m_ask, tr("Close the dossier"), [&] { core::closeDossier(m_store, m_dossier, m_reason->value(), m_endTasks->isChecked()); }))
        accept();
}

} // namespace ui
