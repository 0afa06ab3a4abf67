#include "ui/group/participantspane.h"

#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/base/recordtable.h"
#include "ui/group/editiondialogs.h"
#include "ui/group/enroldialog.h"
#include "ui/group/groupwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using core::Participant;

ParticipantsPane::ParticipantsPane(const GroupDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_notice(new Notice(this)), m_contact(caption({}, "muted", this))
{
    m_model = new RowsModel<Participant>(
        {Field<Participant>(tr("Name"), [](const Participant &one) { return QVariant(one.listed); }).withToolTip([](const Participant &one) {
             return one.enrolment.note.isEmpty() ? QVariant() : QVariant(one.enrolment.note);
         }),
         Field<Participant>(tr("Dossier"), [](const Participant &one) { return QVariant(one.number.isEmpty() ? tr("none") : one.number); }),
         Field<Participant>(tr("State"), [this](const Participant &one) { return QVariant(stateText(one, m_desk.enrolments)); })
             .withIcon([this](const Participant &one) { return QVariant(icon(stateMeaning(one, m_desk.enrolments, m_desk.today()), palette())); })
             .withToolTip([](const Participant &one) { return one.enrolment.reason.isEmpty() ? QVariant() : QVariant(one.enrolment.reason); }),
         Field<Participant>(tr("Attended"), [](const Participant &one) { return QVariant(presenceText(one)); }),
         Field<Participant>(tr("Signal"), [](const Participant &one) { return QVariant(signalText(one)); }).withIcon([this](const Participant &one) {
             return one.oftenAbsent ? QVariant(icon(Meaning::Attention, palette())) : QVariant();
         })},
        this);
    m_table = recordTable(m_model, u"participants"_s, tr("Participants"), 0, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::inside, 0, 0);
    layout->setSpacing(space::inside);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_notice);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    const auto button = [&](const QString &name, const QString &text, auto verb) {
        auto *one = new QPushButton(text, this);
        one->setObjectName(name);
        connect(one, &QPushButton::clicked, this, verb);
        row->addWidget(one);
        return one;
    };
    m_offer = button(u"offerFree"_s, tr("Offer the free place"), [this] { offerFree(); });
    m_contact->setObjectName(u"participantContact"_s);
    m_contact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_contact->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_contact, 1);
    m_accept = button(u"accept"_s, tr("Takes the place"), [this] { run(tr("Give the place"), [this](const auto &id) { return m_desk.enrolments.accept(id); }); });
    m_decline = button(u"decline"_s, tr("Declines"), [this] { run(tr("Decline the place"), [this](const auto &id) { return m_desk.enrolments.decline(id); }); });
    m_link = button(u"link"_s, tr("Has a dossier …"), [this] { link(); });
    m_change = button(u"changeParticipant"_s, tr("Change …"), [this] { change(); });
    m_withdraw = button(u"withdraw"_s, tr("Withdraw …"), [this] { withdraw(); });
    m_open = button(u"openDossier"_s, tr("To the dossier"), [this] { open(); });
    layout->addLayout(row);
    connect(m_table, &QTableView::activated, this, &ParticipantsPane::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ParticipantsPane::refreshActions);
    setFocusProxy(m_table);
}

void ParticipantsPane::show(const core::Id<core::GroupEdition> &edition)
{
    m_edition = edition;
    m_notice->clear();
    reload();
}

void ParticipantsPane::reload()
{
    m_model->reset(m_desk.enrolments.of(m_edition));
    refreshActions();
}

std::optional<Participant> ParticipantsPane::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model->at(index.row())) : std::nullopt;
}

void ParticipantsPane::refreshActions()
{
    const auto one = current();
    const core::EditionSummary group = m_desk.groups.summary(m_edition);
    m_offer->setVisible(group.waiting > 0 && group.hasRoom() && !group.edition.cancelled.isValid() && !group.isOver(m_desk.today()));
    m_accept->setVisible(one && one->enrolment.isOffered());
    m_decline->setVisible(one && one->enrolment.isOffered());
    m_link->setVisible(one && one->enrolment.dossier.isNull());
    m_open->setEnabled(one && !one->enrolment.dossier.isNull());
    m_change->setEnabled(one.has_value());
    m_withdraw->setEnabled(one && !one->enrolment.isWithdrawn());
    m_contact->setText(one ? one->contact : QString());
    m_contact->setToolTip(m_contact->text());
}

void ParticipantsPane::run(const QString &what, const std::function<QList<core::Problem>(const core::Id<core::Enrolment> &)> &verb)
{
    if (const auto one = current())
        attempt(m_desk.ask, what, [&] { m_notice->show(verb(one->id)); });
}

void ParticipantsPane::enrol()
{
    EnrolDialog dialog(m_desk, m_edition, {}, this);
    if (dialog.exec() == QDialog::Accepted)
        m_notice->show(dialog.said());
}

void ParticipantsPane::withdraw()
{
    const auto one = current();
    if (!one)
        return;
    const auto reason = m_desk.ask.text(tr("Withdraw"), tr("Why does %1 withdraw?").arg(one->name));
    if (!reason)
        return;
    const QString name = one->name;
    attempt(m_desk.ask, tr("Withdraw"), [&] {
        const int before = m_desk.groups.summary(m_edition).offered;
        const QList<core::Problem> problems = m_desk.enrolments.withdraw(one->id, *reason);
        m_notice->show(problems);
        if (core::blocks(problems) || m_desk.groups.summary(m_edition).offered <= before)
            return;
        for (const Participant &next : m_desk.enrolments.of(m_edition))
            if (next.enrolment.isOffered() && next.enrolment.offered == m_desk.today())
                m_notice->say(Meaning::Info, tr("The place of %1 is offered to %2, until %3. Call: %4").arg(name, next.name, formatShort(m_desk.enrolments.offerEnds(next.enrolment)), next.contact));
    });
}

void ParticipantsPane::change()
{
    if (const auto one = current())
        openParticipant(m_desk, one->enrolment, this);
}

void ParticipantsPane::open()
{
    if (const auto one = current(); one && !one->enrolment.dossier.isNull())
        emit openDossier(one->enrolment.dossier.text(), u"groups"_s);
    else if (one)
        change();
}

void ParticipantsPane::link()
{
    const auto one = current();
    if (!one)
        return;
    EnrolDialog dialog(m_desk, m_edition, one->id, this);
    dialog.exec();
}

void ParticipantsPane::offerFree()
{
    attempt(m_desk.ask, tr("Offer the free place"), [&] {
        const int offered = m_desk.enrolments.offerFreePlaces(m_edition);
        m_notice->say(Meaning::Info, tr("%n place(s) offered.", nullptr, offered));
    });
}

} // namespace ui
