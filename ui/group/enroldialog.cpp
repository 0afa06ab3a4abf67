#include "ui/group/enroldialog.h"

#include "core/group/series.h"
#include "ui/base/attempt.h"
#include "ui/base/notice.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

EnrolDialog::EnrolDialog(const GroupDesk &desk, const core::Id<core::GroupEdition> &edition, const core::Id<core::Enrolment> &guest, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_edition(edition), m_guest(guest), m_search(new QLineEdit(this)), m_list(new QListWidget(this)), m_notice(new Notice(this))
{
    const core::GroupEdition group = desk.groups.summary(edition).edition;
    setWindowTitle(guest.isNull() ? tr("Enrol in %1").arg(group.name) : tr("Which dossier is it?"));
    setMinimumSize(560, 440);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::inside);
    layout->addWidget(caption(tr("Somebody with a dossier"), "heading", this));
    m_search->setObjectName(u"enrolSearch"_s);
    m_search->setPlaceholderText(tr("Name or number of the dossier"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    layout->addWidget(m_search);
    m_list->setObjectName(u"enrolList"_s);
    m_list->setAccessibleName(tr("Dossiers found"));
    layout->addWidget(m_list, 1);
    if (guest.isNull() && !core::seriesOf(group.series).forNewcomers) {
        layout->addWidget(caption(tr("Or somebody without a dossier"), "heading", this));
        auto *form = new QFormLayout;
        form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
        form->setHorizontalSpacing(space::group);
        m_name = new QLineEdit(this);
        m_name->setObjectName(u"guestName"_s);
        m_contact = new QLineEdit(this);
        m_contact->setObjectName(u"guestContact"_s);
        form->addRow(tr("Name"), m_name);
        form->addRow(tr("Phone or e-mail"), m_contact);
        layout->addLayout(form);
        // One of the two: who types a name means somebody else than the dossier that was chosen.
        connect(m_name, &QLineEdit::textEdited, this, [this] { m_list->setCurrentRow(-1); });
        connect(m_list, &QListWidget::itemClicked, this, [this] { m_name->clear(); });
    }
    layout->addWidget(m_notice);
    auto *buttons = new QDialogButtonBox(this);
    auto *store = buttons->addButton(guest.isNull() ? tr("Enrol") : tr("Link to this dossier"), QDialogButtonBox::ActionRole);
    store->setObjectName(u"enrol"_s);
    store->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(store, &QPushButton::clicked, this, &EnrolDialog::enrol);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &EnrolDialog::search);
    m_search->setFocus();
}

void EnrolDialog::search()
{
    attempt(m_desk.ask, tr("Search dossiers"), [&] { m_hits = m_desk.search.find(m_search->text()); });
    m_list->clear();
    for (const core::SearchHit &hit : std::as_const(m_hits))
        m_list->addItem(u"%1 · %2%3"_s.arg(hit.name, hit.number, hit.closed ? u" · "_s + tr("closed") : QString()));
    m_list->setCurrentRow(m_hits.isEmpty() ? -1 : 0);
    m_notice->clear();
}

core::Id<core::Dossier> EnrolDialog::chosen() const
{
    const int row = m_list->currentRow();
    const bool named = m_name && !m_name->text().trimmed().isEmpty();
    return row >= 0 && row < m_hits.size() && !named ? m_hits[row].id : core::Id<core::Dossier>();
}

void EnrolDialog::enrol()
{
    attempt(m_desk.ask, windowTitle(), [&] {
        QList<core::Problem> problems;
        if (m_guest.isNull()) {
            core::Enrolment enrolment;
            enrolment.id = core::Id<core::Enrolment>::fresh();
            enrolment.edition = m_edition;
            enrolment.dossier = chosen();
            if (m_name && enrolment.dossier.isNull()) {
                enrolment.name = m_name->text().trimmed();
                enrolment.contact = m_contact->text().trimmed();
            }
            problems = m_desk.enrolments.enrol(enrolment);
        } else {
            problems = m_desk.enrolments.link(m_guest, chosen());
        }
        m_notice->show(problems);
        if (core::blocks(problems))
            return;
        m_said = problems;
        accept();
    });
}

} // namespace ui
