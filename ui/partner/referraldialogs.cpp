#include "ui/partner/referraldialogs.h"

#include "ui/base/choices.h"
#include "ui/base/format.h"
#include "ui/base/keychoices.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::ReferralDialogs)
};

using core::PartnerHours;
using core::Referral;

QList<Choice> organisationChoices(const core::Partners &partners, const QString &kept)
{
    QList<Choice> choices;
    for (const core::PartnerRow &row : partners.overview(true))
        if (!row.organisation.ended.isValid() || row.id.text() == kept)
            choices.append({row.id.text(), row.organisation.name});
    return withNone(choices);
}

QList<Choice> coachChoices(const core::Partners &partners, const QString &organisation, const QString &kept)
{
    QList<Choice> choices;
    for (const core::PartnerCoach &coach : partners.coaches(core::Id<core::PartnerOrganisation>::parse(organisation)))
        if (!coach.ended.isValid() || coach.id.text() == kept)
            choices.append({coach.id.text(), coach.name});
    return withNone(choices);
}

QList<Choice> contractChoices(const core::Partners &partners, const QString &organisation)
{
    QList<Choice> choices;
    for (const core::PartnerContract &contract : partners.contracts(core::Id<core::PartnerOrganisation>::parse(organisation)))
        choices.append({contract.id.text(), contract.lot.isEmpty() ? contract.name : Text::tr("%1, lot %2").arg(contract.name, contract.lot)});
    return withNone(choices);
}

void refill(ChoiceEdit *edit, const QList<Choice> &choices, const QString &value)
{
    edit->clear();
    for (const Choice &choice : choices)
        edit->addItem(choice.label, choice.key);
    edit->setCurrentIndex(std::max(0, edit->findData(value)));
}

} // namespace

void openReferral(const PartnerDesk &desk, const Referral &referral, bool fresh, QWidget *parent)
{
    auto *dialog = new RecordDialog<Referral>(desk.of(referral.dossier), fresh ? u"referral-new"_s : u"referral"_s,
                                              {fresh ? Text::tr("Refer to a partner") : Text::tr("Change referral"), fresh ? Text::tr("Record referral") : Text::tr("Record change"), Text::tr("Cancel")}, parent);
    auto *form = dialog->form();
    ChoiceEdit *partner = form->addChoice(Text::tr("Partner"), &Referral::organisation, organisationChoices(desk.partners, referral.organisation));
    ChoiceEdit *coach = form->addChoice(Text::tr("Coach"), &Referral::coach, coachChoices(desk.partners, referral.organisation, referral.coach));
    ChoiceEdit *contract = form->addChoice(Text::tr("Paid from"), &Referral::contract, contractChoices(desk.partners, referral.organisation));
    form->addChoice(Text::tr("For"), &Referral::expertise, withNone(partnerChoices(u"expertise"_s)));
    form->addText(Text::tr("Purpose"), &Referral::purpose);
    form->add(Text::tr("Referred on"), &Referral::made);
    form->add(Text::tr("Client agreed on"), &Referral::consent);
    form->addChoice(Text::tr("How"), &Referral::consentHow, withNone(partnerChoices(u"consents"_s)));
    form->addAs(Text::tr("May be shared"), &Referral::shared, new KeyChoices(partnerChoices(u"shared"_s), KeyChoices::Kind::Several, 1, form));
    form->add(Text::tr("Answer by"), &Referral::answerBy);
    form->add(Text::tr("Result by"), &Referral::due);
    QObject::connect(partner, &QComboBox::activated, dialog, [=, &partners = desk.partners] {
        const QString chosen = partner->value();
        // Who is chosen anew brings the contract that runs.
        const Referral usual = partners.proposal(referral.dossier, core::Id<core::PartnerOrganisation>::parse(chosen));
        refill(coach, coachChoices(partners, chosen, {}), {});
        refill(contract, contractChoices(partners, chosen), usual.contract);
    });
    dialog->check = [desk](const Referral &record) { return desk.partners.check(record); };
    dialog->hint = [desk](const Referral &record) {
        const auto chosen = desk.store.find(core::Id<core::PartnerContract>::parse(record.contract));
        if (!chosen)
            return QString();
        const core::ContractUse use = desk.partners.use(*chosen);
        QStringList parts;
        if (chosen->places > 0)
            parts.append(Text::tr("%1 of %2 places taken").arg(use.places).arg(chosen->places));
        if (!chosen->budget.isZero())
            parts.append(Text::tr("%1 of %2 spent").arg(format(use.spent), format(chosen->budget)));
        return parts.join(u" · "_s);
    };
    dialog->save = [desk](const Referral &record) { return desk.partners.save(record); };
    if (fresh)
        dialog->setNew();
    dialog->openWith(referral);
    // A draft may be of another partner than the proposal.
    refill(coach, coachChoices(desk.partners, partner->value(), coach->value()), coach->value());
    refill(contract, contractChoices(desk.partners, partner->value()), contract->value());
}

void openAnswer(const PartnerDesk &desk, const Referral &referral, QWidget *parent)
{
    auto *dialog = new RecordDialog<Referral>(desk.of(referral.dossier), u"referral-answer"_s, {Text::tr("Answer and result"), Text::tr("Record answer"), Text::tr("Cancel")}, parent);
    auto *form = dialog->form();
    form->addChoice(Text::tr("State"), &Referral::state, partnerChoices(u"states"_s));
    form->add(Text::tr("Answered on"), &Referral::answered);
    form->add(Text::tr("Why not"), &Referral::rejectReason);
    form->add(Text::tr("Result by"), &Referral::due);
    form->addChoice(Text::tr("Result"), &Referral::result, withNone(partnerChoices(u"results"_s)));
    form->add(Text::tr("Result on"), &Referral::resultDay);
    form->add(Text::tr("Independent of the benefit since"), &Referral::independentSince);
    form->addChoice(Text::tr("Counted to"), &Referral::attribution, withNone(partnerChoices(u"attributions"_s)));
    form->addText(Text::tr("What came of it"), &Referral::resultNote);
    dialog->check = [desk](const Referral &record) { return desk.partners.check(record); };
    dialog->hint = [](const Referral &record) { return core::resultSentence(record); };
    dialog->save = [desk](const Referral &record) { return desk.partners.save(record); };
    dialog->openWith(referral);
}

void openHours(const PartnerDesk &desk, const Referral &referral, const PartnerHours &hours, bool fresh, QWidget *parent)
{
    auto *dialog = new RecordDialog<PartnerHours>(desk.of(referral.dossier), fresh ? u"partner-hours-new"_s : u"partner-hours"_s,
                                                  {Text::tr("Hours and costs"), Text::tr("Record hours"), Text::tr("Cancel")}, parent);
    auto *form = dialog->form();
    form->add(Text::tr("Day"), &PartnerHours::day);
    form->add(Text::tr("Hours"), &PartnerHours::worked);
    form->add(Text::tr("Costs (empty: hours at the price agreed)"), &PartnerHours::cost);
    form->add(Text::tr("Invoice"), &PartnerHours::invoice);
    form->addText(Text::tr("Note"), &PartnerHours::note);
    dialog->check = [desk, referral](const PartnerHours &record) { return core::check(record, referral, desk.today()); };
    dialog->hint = [desk, referral](const PartnerHours &record) {
        const auto contract = desk.store.find(core::Id<core::PartnerContract>::parse(referral.contract));
        return contract && !contract->hourPrice.isZero() ? Text::tr("Counts as %1 (%2 an hour).").arg(format(core::costOf(record, *contract)), format(contract->hourPrice)) : QString();
    };
    dialog->save = [desk](const PartnerHours &record) { return desk.partners.save(record); };
    if (fresh)
        dialog->setNew();
    dialog->openWith(hours);
}

} // namespace ui
