#include "ui/bbz/guaranteestrip.h"

#include "ui/base/attempt.h"
#include "ui/base/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::Guarantee;

QString stateOf(const Guarantee &guarantee, QDate today)
{
    if (!guarantee.called.isZero())
        return GuaranteeStrip::tr("called %1").arg(format(guarantee.called));
    if (guarantee.released.isValid())
        return GuaranteeStrip::tr("released %1").arg(formatShort(guarantee.released));
    if (!guarantee.from.isValid())
        return GuaranteeStrip::tr("does not run yet");
    return guarantee.standsOn(today) ? GuaranteeStrip::tr("until %1").arg(formatShort(guarantee.until())) : GuaranteeStrip::tr("ended %1").arg(formatShort(guarantee.until()));
}

} // namespace

GuaranteeStrip::GuaranteeStrip(const BbzDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_book(desk.store, desk.bbz.rules()), m_words(new QLabel(this)), m_change(new QPushButton(tr("Change …"), this)), m_remove(new QPushButton(tr("Remove …"), this))
{
    m_words->setObjectName(u"guaranteeWords"_s);
    m_words->setWordWrap(true);
    auto *make = new QPushButton(tr("Guarantee …"), this);
    make->setObjectName(u"addGuarantee"_s);
    m_change->setObjectName(u"changeGuarantee"_s);
    m_remove->setObjectName(u"removeGuarantee"_s);
    connect(make, &QPushButton::clicked, this, &GuaranteeStrip::make);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const auto guarantee = chosen())
            edit(*guarantee, false);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const auto guarantee = chosen();
        if (guarantee && m_desk.ask.confirm(tr("Remove guarantee"), tr("Remove the guarantee of %1? It goes to the bin and can be put back.").arg(format(guarantee->amount)), tr("Remove guarantee")))
            attempt(m_desk.ask, tr("Removing the guarantee"), [&] { m_book.remove(guarantee->id); });
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    layout->addWidget(m_words, 1);
    for (QPushButton *one : {make, m_change, m_remove})
        layout->addWidget(one);
}

void GuaranteeStrip::reload()
{
    const QList<Guarantee> guarantees = m_book.all(m_desk.dossier);
    QStringList words;
    for (const Guarantee &guarantee : guarantees)
        words.append(tr("%1 at %2, %3").arg(format(guarantee.amount), guarantee.lender, stateOf(guarantee, m_desk.today())));
    m_words->setText(guarantees.isEmpty() ? QString() : tr("Guarantee: %1").arg(words.join(u"; "_s)));
    m_change->setVisible(!guarantees.isEmpty());
    m_remove->setVisible(!guarantees.isEmpty());
}

std::optional<Guarantee> GuaranteeStrip::chosen() const
{
    const QList<Guarantee> guarantees = m_book.all(m_desk.dossier);
    if (guarantees.size() < 2)
        return guarantees.isEmpty() ? std::nullopt : std::optional(guarantees.first());
    QStringList names;
    for (const Guarantee &guarantee : guarantees)
        names.append(tr("%1 at %2").arg(format(guarantee.amount), guarantee.lender));
    const auto place = m_desk.ask.choose(tr("Guarantee"), tr("Which guarantee?"), names);
    return place ? std::optional(guarantees.at(*place)) : std::nullopt;
}

void GuaranteeStrip::make()
{
    Guarantee fresh;
    fresh.id = core::Id<Guarantee>::fresh();
    fresh.dossier = m_desk.dossier;
    fresh.ruleDay = fresh.decided = m_desk.today();
    const QList<core::BbzApplication> applications = m_desk.bbz.applications(m_desk.dossier);
    if (!applications.isEmpty()) {
        fresh.application = applications.first().id.text();
        fresh.ruleDay = applications.first().received;
        fresh.kind = applications.first().kind == "starter"_L1 ? u"starter"_s : u"established"_s;
    }
    edit(fresh, true);
}

void GuaranteeStrip::edit(const Guarantee &guarantee, bool fresh)
{
    auto *dialog = new RecordDialog<Guarantee>(m_desk, fresh ? u"bbz-guarantee-new"_s : u"bbz-guarantee"_s, {tr("Guarantee (art. 16)"), tr("Record guarantee"), tr("Cancel")}, this);
    auto *form = dialog->form();
    form->addChoice(tr("Instead of a loan to"), &Guarantee::kind, {{u"established"_s, tr("an established entrepreneur (art. 20)")}, {u"starter"_s, tr("a starter (art. 24)")}});
    form->add(tr("Who lends"), &Guarantee::lender);
    form->addChoice(tr("Kind of lender"), &Guarantee::lenderKind, {{u"bank"_s, tr("bank")}, {u"non-profit"_s, tr("recognised, without profit")}});
    form->add(tr("For what"), &Guarantee::purpose);
    form->add(tr("Guaranteed, without interest and costs"), &Guarantee::amount);
    form->add(tr("Months"), &Guarantee::months, 120);
    form->add(tr("Rules of the day"), &Guarantee::ruleDay);
    form->add(tr("Decided on"), &Guarantee::decided);
    form->add(tr("Stands from"), &Guarantee::from);
    form->add(tr("Released on"), &Guarantee::released);
    form->add(tr("Leave to call it, of"), &Guarantee::leave);
    form->add(tr("Called"), &Guarantee::called);
    form->addText(tr("Note"), &Guarantee::note);
    dialog->check = [this](const Guarantee &record) { return m_book.check(record); };
    dialog->save = [this](const Guarantee &record) { return m_book.save(record); };
    if (fresh)
        dialog->setNew();
    dialog->openWith(guarantee);
}

} // namespace ui
