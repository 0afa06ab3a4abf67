#include "ui/bbz/compensationpane.h"

#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/base/recorddialog.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Record = core::Compensation;

Meaning meaningOf(core::CompensationState state)
{
    switch (state) {
    case core::CompensationState::Granted:
        return Meaning::Good;
    case core::CompensationState::NotQualified:
        return Meaning::Neutral;
    case core::CompensationState::TooLate:
    case core::CompensationState::Refused:
        return Meaning::Stop;
    case core::CompensationState::Applied:
        return Meaning::Info;
    default:
        return Meaning::Attention;
    }
}

} // namespace

CompensationPane::CompensationPane(const BbzDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_state(new Chip(Meaning::Neutral, {}, this)), m_words(new QLabel(this)), m_facts(new QLabel(this)), m_edit(new QPushButton(tr("Record compensation …"), this))
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::group, space::inside, space::group, space::inside);
    inside->setSpacing(space::inside);
    m_state->setObjectName(u"compensationState"_s);
    inside->addWidget(caption(tr("Lent assistance made a gift in 2014 to 2016"), "heading", card));
    inside->addWidget(m_state, 0, Qt::AlignLeft);
    auto *why = caption(tr("A loan that became a gift counted as income in that year, so allowances were cut or claimed back. The tax office made up for it over 2014, 2015 and 2016, on request, from "
                           "1 January 2019 up to and including 30 June 2020. Since 2017 the municipality pays the tax itself."), "muted", card);
    m_words->setObjectName(u"compensationWords"_s);
    for (QLabel *label : {m_words, m_facts, why}) {
        label->setWordWrap(true);
        inside->addWidget(label);
    }
    m_edit->setObjectName(u"editCompensation"_s);
    connect(m_edit, &QPushButton::clicked, this, &CompensationPane::edit);
    inside->addWidget(m_edit, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    layout->addStretch();
}

void CompensationPane::reload()
{
    const std::optional<Record> stored = m_desk.bbz.compensation(m_desk.dossier);
    m_record = stored.value_or(Record());
    if (!stored) {
        m_record.id = core::Id<Record>::fresh();
        m_record.dossier = m_desk.dossier;
    }
    const core::CompensationState state = core::stateOf(m_record, m_desk.today());
    const QStringList names{tr("To find out"), tr("No right"), tr("Statement missing"), tr("Request to send"), tr("Too late"), tr("Request sent"), tr("Granted"), tr("Refused")};
    m_state->set(meaningOf(state), names.at(int(state)));
    m_words->setText(core::sentence(m_record, m_desk.today()));
    QStringList facts;
    const auto year = [&](int number, core::Money gift) {
        if (!gift.isZero())
            facts.append(tr("Made a gift in %1: %2").arg(number).arg(format(gift)));
    };
    year(2014, m_record.gift2014);
    year(2015, m_record.gift2015);
    year(2016, m_record.gift2016);
    if (m_record.statementReceived.isValid())
        facts.append(tr("Statement of the municipality received on %1").arg(format(m_record.statementReceived)));
    facts.append(m_record.note);
    facts.removeAll(QString());
    m_facts->setText(facts.join(u'\n'));
    m_facts->setVisible(!facts.isEmpty());
}

void CompensationPane::edit()
{
    auto *dialog = new RecordDialog<Record>(m_desk, u"bbz-compensation"_s, {tr("Compensation 2014 to 2016"), tr("Record compensation"), tr("Cancel")}, this);
    auto *form = dialog->form();
    form->add(tr("Made a gift in 2014"), &Record::gift2014);
    form->add(tr("Made a gift in 2015"), &Record::gift2015);
    form->add(tr("Made a gift in 2016"), &Record::gift2016);
    form->addChoice(tr("Allowance lost by it"), &Record::allowanceLost, {{QString(), tr("not known")}, {u"yes"_s, tr("yes")}, {u"no"_s, tr("no")}});
    form->add(tr("Statement asked on"), &Record::statementAsked);
    form->add(tr("Statement received on"), &Record::statementReceived);
    form->add(tr("Request sent on"), &Record::applied);
    form->addChoice(tr("Outcome"), &Record::outcome, {{QString(), u"–"_s}, {u"granted"_s, tr("granted")}, {u"refused"_s, tr("refused")}});
    form->add(tr("Outcome on"), &Record::outcomeDay);
    form->add(tr("Paid"), &Record::result);
    form->addText(tr("Note"), &Record::note);
    dialog->save = [this](const Record &record) { return m_desk.bbz.save(record); };
    dialog->check = [this](const Record &record) { return core::check(record, m_desk.today()); };
    dialog->openWith(m_record);
}

} // namespace ui
