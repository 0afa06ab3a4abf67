#include "ui/partner/referralpane.h"

#include "ui/base/format.h"
#include "ui/partner/referraldialogs.h"

#include <QApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

Meaning meaningOf(const core::ReferralRow &row)
{
    const QString &state = row.referral.state;
    if (row.lateDays > 0)
        return Meaning::Stop;
    if (state == "done"_L1)
        return Meaning::Good;
    return state == "asked"_L1 ? Meaning::Attention : state == "accepted"_L1 ? Meaning::Info : Meaning::Neutral;
}

} // namespace

ReferralPane::ReferralPane(const PartnerDesk &desk, Of of, QWidget *parent) : QWidget(parent), m_desk(desk), m_of(of)
{
    using Row = core::ReferralRow;
    QList<Field<Row>> fields;
    if (of == Of::Dossier)
        fields.append(Field<Row>(tr("Partner"), [](const Row &row) { return row.coach.isEmpty() ? row.organisation : tr("%1 (%2)").arg(row.organisation, row.coach); }));
    else
        fields += {Field<Row>(tr("Dossier"), [](const Row &row) { return row.number; }), Field<Row>(tr("Client"), [](const Row &row) { return row.client; })};
    fields += {Field<Row>(tr("Purpose"), [](const Row &row) { return row.referral.purpose.simplified(); }).withToolTip([](const Row &row) { return row.referral.purpose; }),
               Field<Row>(tr("State"), [states = core::partnerList(u"states"_s)](const Row &row) { return states.label(row.referral.state); })
                   .withIcon([](const Row &row) { return icon(meaningOf(row), QApplication::palette()); }),
               Field<Row>(tr("Awaited"), [](const Row &row) {
                   if (row.lateDays > 0)
                       return tr("%n day(s) late", nullptr, row.lateDays);
                   return formatShort(row.referral.awaited());
               }),
               Field<Row>(tr("Hours"), [](const Row &row) { return row.hours.isZero() ? QString() : format(row.hours); }).alignedRight(),
               Field<Row>(tr("Costs"), [](const Row &row) { return row.spent.isZero() ? QString() : format(row.spent); }).alignedRight()};
    m_model = new RowsModel<Row>(fields, this);
    using Hours = core::PartnerHours;
    m_hoursModel = new RowsModel<Hours>({Field<Hours>(tr("Day"), [](const Hours &row) { return formatShort(row.day); }),
                                         Field<Hours>(tr("Hours"), [](const Hours &row) { return row.worked.isZero() ? QString() : format(row.worked); }).alignedRight(),
                                         Field<Hours>(tr("Costs"), [this](const Hours &row) {
                                             const core::Money cost = core::costOf(row, m_contract);
                                             return cost.isZero() ? QString() : format(cost);
                                         }).alignedRight(),
                                         Field<Hours>(tr("Invoice"), [](const Hours &row) { return row.invoice; }),
                                         Field<Hours>(tr("Note"), [](const Hours &row) { return row.note.simplified(); })}, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::inside, 0, 0);
    layout->setSpacing(space::inside);
    buildTables(layout);
    buildActions(layout);
    setFocusProxy(m_table);
    showCurrent();
}

void ReferralPane::buildTables(QLayout *layout)
{
    auto *column = static_cast<QVBoxLayout *>(layout);
    m_table = recordTable(m_model, u"referrals"_s, tr("Referrals"), m_of == Of::Dossier ? 1 : 2, this);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this] {
        if (const auto *row = current())
            openAnswer(m_desk, row->referral, this);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReferralPane::showCurrent);
    column->addWidget(m_table, 2);
    m_words = new QLabel(this);
    m_words->setObjectName(u"referralWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_words);
    m_hours = recordTable(m_hoursModel, u"partnerHours"_s, tr("Hours and costs of this referral"), 4, this);
    m_hours->installEventFilter(this);
    connect(m_hours, &QTableView::doubleClicked, this, &ReferralPane::changeHours);
    column->addWidget(m_hours, 1);
}

void ReferralPane::buildActions(QLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    const auto add = [&](const QString &words, const QString &tip, const char *name, auto run) {
        auto *button = new QPushButton(words, this);
        button->setObjectName(QLatin1StringView(name));
        button->setToolTip(tip);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
        return button;
    };
    if (m_of == Of::Dossier)
        add(tr("Refer…"), tr("Refer the client to a partner"), "newReferral", [this] { make(); });
    m_actions = {add(tr("Answer and result…"), tr("What the partner answered and what came of it (Enter)"), "answerReferral",
                     [this] {
                         if (const auto *one = current())
                             openAnswer(m_desk, one->referral, this);
                     }),
                 add(tr("Change…"), tr("Partner, purpose, consent and days"), "changeReferral",
                     [this] {
                         if (const auto *one = current())
                             openReferral(m_desk, one->referral, false, this);
                     }),
                 add(tr("Hours…"), tr("Record hours or costs of the partner"), "addHours", [this] { addHours(); }),
                 add(tr("Extract…"), tr("The limited extract for the partner, as a PDF"), "extract", [this] { extract(); })};
    if (m_of == Of::Partner)
        m_actions.append(add(tr("Open dossier"), tr("Open the dossier of this client"), "openDossier", [this] {
            if (const auto *one = current())
                emit openDossier(one->referral.dossier.text(), {});
        }));
    m_actions.append(add(tr("Remove"), tr("Remove the referral (Delete)"), "removeReferral", [this] { remove(); }));
    row->addStretch();
    static_cast<QVBoxLayout *>(layout)->addLayout(row);
}

void ReferralPane::show(const QString &id)
{
    m_id = id;
    reload();
}

void ReferralPane::reload()
{
    attempt(m_desk.ask, tr("Show the referrals"), [this] {
        m_model->reset(m_of == Of::Dossier ? m_desk.partners.referralsOf(core::Id<core::Dossier>::parse(m_id)) : m_desk.partners.referralsTo(core::Id<core::PartnerOrganisation>::parse(m_id)));
        if (!current() && m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
    });
    showCurrent();
}

const core::ReferralRow *ReferralPane::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->at(row) : nullptr;
}

void ReferralPane::choose(const core::Id<core::Referral> &referral)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->at(row).id == referral)
            m_table->setCurrentIndex(m_model->index(row, 0));
}

void ReferralPane::showCurrent()
{
    const auto *row = current();
    for (QPushButton *action : std::as_const(m_actions))
        action->setEnabled(row);
    m_words->setVisible(row);
    m_hours->setVisible(row);
    m_contract = row ? m_desk.store.find(core::Id<core::PartnerContract>::parse(row->referral.contract)).value_or(core::PartnerContract()) : core::PartnerContract();
    m_hoursModel->reset(row ? m_desk.partners.hours(row->id) : QList<core::PartnerHours>());
    if (!row)
        return;
    const core::Referral &referral = row->referral;
    QStringList lines{referral.purpose};
    lines.append(referral.consent.isValid() ? tr("The client agreed on %1 to share: %2.").arg(format(referral.consent), core::partnerLabels(u"shared"_s, referral.shared).toLower())
                                            : tr("The client has not agreed yet: no extract can be made."));
    if (!referral.rejectReason.isEmpty())
        lines.append(tr("Not taken: %1").arg(referral.rejectReason));
    lines.append(core::resultSentence(referral));
    lines.append(referral.resultNote);
    lines.removeAll(QString());
    m_words->setText(lines.join(u'\n'));
}

void ReferralPane::make()
{
    attempt(m_desk.ask, tr("Refer to a partner"), [this] {
        if (m_desk.partners.overview().isEmpty()) {
            m_desk.ask.tell(tr("Refer to a partner"), tr("There is no partner yet. Add one at Partners first."));
            return;
        }
        openReferral(m_desk, m_desk.partners.proposal(core::Id<core::Dossier>::parse(m_id), {}), true, this);
    });
}

void ReferralPane::extract()
{
    const auto *row = current();
    if (!row)
        return;
    if (!row->referral.consent.isValid()) {
        m_desk.ask.tell(tr("Extract for the partner"), tr("The client has not agreed yet. Record the consent first (Change…), then make the extract."));
        return;
    }
    if (m_desk.makeExtract)
        m_desk.makeExtract(row->referral);
}

void ReferralPane::remove()
{
    if (const auto *row = current())
        attempt(m_desk.ask, tr("Remove the referral"), [&, id = row->id] { m_desk.partners.remove(id); });
}

void ReferralPane::addHours()
{
    const auto *row = current();
    if (!row)
        return;
    core::PartnerHours hours;
    hours.id = core::Id<core::PartnerHours>::fresh();
    hours.dossier = row->referral.dossier;
    hours.referral = row->id;
    hours.day = m_desk.today();
    openHours(m_desk, row->referral, hours, true, this);
}

void ReferralPane::changeHours()
{
    const int chosen = m_hours->currentIndex().row();
    if (const auto *row = current(); row && chosen >= 0 && chosen < m_hoursModel->rowCount())
        openHours(m_desk, row->referral, m_hoursModel->at(chosen), false, this);
}

void ReferralPane::removeHours()
{
    const int chosen = m_hours->currentIndex().row();
    if (chosen >= 0 && chosen < m_hoursModel->rowCount())
        attempt(m_desk.ask, tr("Remove the hours"), [&, id = m_hoursModel->at(chosen).id] { m_desk.partners.remove(id); });
}

bool ReferralPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_table || watched == m_hours)) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (watched == m_hours)
                changeHours();
            else if (const auto *row = current())
                openAnswer(m_desk, row->referral, this);
            return true;
        case Qt::Key_Delete:
            watched == m_hours ? removeHours() : remove();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

ReferralsDialog::ReferralsDialog(const PartnerDesk &desk, const core::Id<core::Dossier> &dossier, const QString &referral, QWidget *parent)
    : QDialog(parent), m_pane(new ReferralPane(desk, ReferralPane::Of::Dossier, this))
{
    setObjectName(u"referralsDialog"_s);
    setWindowTitle(tr("Partners of this dossier"));
    setMinimumSize(880, 520);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::inside, space::group, space::group);
    layout->setSpacing(space::inside);
    layout->addWidget(m_pane, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(&desk.store, &core::Store::changed, this, [this](const core::Changes &changes) {
        if (changes.tables.intersects({u"partner_referrals"_s, u"partner_hours"_s}))
            m_pane->reload();
    });
    m_pane->show(dossier.text());
    m_pane->choose(core::Id<core::Referral>::parse(referral));
}

} // namespace ui
