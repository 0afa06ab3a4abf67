#include "ui/bbz/capitallists.h"

#include "core/calc/calculators.h"
#include "ui/base/format.h"
#include "ui/base/recorddialog.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::AfterYear;
using core::CapitalGift;
using core::Collateral;

core::Catalogue listed(const QString &list) { return core::Catalogue::read(u"bbz/kinds"_s, list); }

QString standing(const Collateral &one)
{
    return one.released.isValid() ? SecuritiesList::tr("released %1").arg(formatShort(one.released)) : one.registered.isValid() ? formatShort(one.registered) : SecuritiesList::tr("not yet");
}

} // namespace

SecuritiesList::SecuritiesList(const BbzDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_book(desk.store, desk.bbz.rules()),
      m_list(new RecordList<Collateral>(desk, {u"securities"_s, tr("Securities"), tr("Security …"), tr("Change …"), tr("Remove …"), tr("No security was given for this loan.")},
                                        {Field<Collateral>(tr("Security"), [](const Collateral &one) { return listed(u"collateral"_s).label(one.kind); }),
                                         Field<Collateral>(tr("On"), [](const Collateral &one) { return one.what; }).withToolTip([](const Collateral &one) { return one.registration; }),
                                         Field<Collateral>(tr("Value"), [](const Collateral &one) { return format(one.value); }).alignedRight(),
                                         Field<Collateral>(tr("For this loan"), [](const Collateral &one) { return format(one.cover()); }).alignedRight(), Field<Collateral>(tr("Registered"), standing)},
                                        1, this)),
      m_sums(new QLabel(this))
{
    m_list->rows = [this] { return m_loan.id.isNull() ? QList<Collateral>() : m_book.securities(m_loan.id); };
    m_list->fresh = [this] {
        Collateral fresh;
        fresh.id = core::Id<Collateral>::fresh();
        fresh.loan = m_loan.id;
        fresh.what = m_loan.collateral;
        fresh.registered = m_loan.paidOut;
        return fresh;
    };
    m_list->edit = [this](const Collateral &one, bool fresh) { edit(one, fresh); };
    m_list->removal = [](const Collateral &one) { return tr("Remove the security on %1? A security that ended is better released: then it stays in the register.").arg(one.what); };
    m_list->remove = [this](const Collateral &one) { m_book.remove(one.id); };
    m_sums->setObjectName(u"securitySums"_s);
    m_sums->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::inside, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_sums);
}

void SecuritiesList::show(const core::Loan &loan, core::Money owed)
{
    m_loan = loan;
    m_list->reload();
    const core::Money cover = core::coverOn(m_list->all(), m_desk.today());
    m_sums->setVisible(!m_list->all().isEmpty());
    m_sums->setText(cover >= owed ? tr("The securities would bring %1; %2 is owed, so all of it is covered.").arg(format(cover), format(owed))
                                  : tr("The securities would bring %1 of the %2 that is owed; %3 is not covered.").arg(format(cover), format(owed), format(owed - cover)));
}

void SecuritiesList::edit(const Collateral &security, bool fresh)
{
    auto *dialog = new RecordDialog<Collateral>(m_desk, fresh ? u"bbz-security-new"_s : u"bbz-security"_s, {tr("Security"), tr("Record security"), tr("Cancel")}, this);
    auto *form = dialog->form();
    form->addChoice(tr("Kind"), &Collateral::kind, bbzChoices(listed(u"collateral"_s), true));
    form->add(tr("On what"), &Collateral::what);
    form->add(tr("Value"), &Collateral::value);
    form->add(tr("Value of the day"), &Collateral::valued);
    form->add(tr("Others go before it for"), &Collateral::prior);
    form->add(tr("Secured up to (0: all)"), &Collateral::secured);
    form->add(tr("Registered on"), &Collateral::registered);
    form->add(tr("Deed, register and number"), &Collateral::registration);
    form->add(tr("Released on"), &Collateral::released);
    form->add(tr("Why it was released"), &Collateral::releaseReason);
    const core::Loan loan = m_loan;
    dialog->hint = [](const Collateral &record) { return tr("Worth for this loan: %1.").arg(format(record.cover())); };
    dialog->check = [this, loan](const Collateral &record) { return core::check(record, loan, m_desk.today()); };
    dialog->save = [this](const Collateral &record) { return m_book.save(record); };
    if (fresh)
        dialog->setNew();
    dialog->openWith(security);
}

AfterList::AfterList(const BbzDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_book(desk.store, desk.bbz.rules()),
      m_list(new RecordList<AfterYear>(desk, {u"afterYears"_s, tr("Years after ending"), tr("Year …"), tr("Change …"), tr("Remove …"), tr("Add each year with the net income and the norm over the same months.")},
                                       {Field<AfterYear>(tr("Year"), [](const AfterYear &one) { return QString::number(one.year); }), Field<AfterYear>(tr("Net income"), [](const AfterYear &one) { return format(one.income); }).alignedRight(),
                                        Field<AfterYear>(tr("Norm"), [](const AfterYear &one) { return format(one.norm); }).alignedRight(),
                                        Field<AfterYear>(tr("To repay"), [this](const AfterYear &one) { return format(dueOf(one)); }).alignedRight(),
                                        Field<AfterYear>(tr("State"), [](const AfterYear &one) { return one.decided.isValid() ? tr("decided %1").arg(formatShort(one.decided)) : tr("provisional"); })},
                                       4, this)),
      m_words(new QLabel(this))
{
    m_list->rows = [this] { return m_rest.id.isNull() ? QList<AfterYear>() : m_book.afterYears(m_rest.id); };
    m_list->fresh = [this] {
        AfterYear fresh;
        fresh.id = core::Id<AfterYear>::fresh();
        fresh.loan = m_rest.id;
        fresh.year = m_list->all().isEmpty() ? m_rest.paidOut.year() : m_list->all().last().year + 1;
        return fresh;
    };
    m_list->edit = [this](const AfterYear &year, bool fresh) { edit(year, fresh); };
    m_list->removal = [](const AfterYear &year) { return tr("Remove %1, with what it made payable in the ledger? It goes to the bin and can be put back.").arg(year.year); };
    m_list->remove = [this](const AfterYear &year) { m_book.remove(year.id); };
    auto *fix = new QPushButton(tr("Decide …"), this);
    fix->setObjectName(u"decideAfterYear"_s);
    connect(fix, &QPushButton::clicked, this, &AfterList::decide);
    m_list->addButton(fix);
    m_words->setObjectName(u"afterWords"_s);
    m_words->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::inside, 0, 0);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
}

void AfterList::show(const core::Loan &rest)
{
    m_rest = rest;
    attempt(m_desk.ask, tr("Reckoning the years after ending"), [this] { reckon(); });
    m_list->reload();
}

void AfterList::reckon()
{
    m_due.clear();
    const QList<AfterYear> years = m_rest.byIncome ? m_book.afterYears(m_rest.id) : QList<AfterYear>();
    if (!m_rest.byIncome)
        return m_words->clear();
    const core::CalcAnswer answer = core::calculator(u"bbz-after-ending"_s)->run(core::afterEndingInput(m_rest, years), m_desk.rules(), m_desk.today());
    const QJsonArray lines = answer.outcome["years"_L1].toArray();
    for (const auto &line : lines)
        m_due.insert(int(line.toObject()["year"_L1].toInteger()), core::Money::cents(line.toObject()["due_cents"_L1].toInteger()));
    m_words->setText(tr("Half of the net income above the norm is repaid, up to and including %1. Over the years below that is %2; %3 of the loan is then left.")
                         .arg(format(core::afterEndingUntil(m_rest, m_desk.rules())), format(core::Money::cents(answer.outcome["due_cents"_L1].toInteger())),
                              format(core::Money::cents(answer.outcome["left_cents"_L1].toInteger()))));
}

core::Money AfterList::dueOf(const AfterYear &year) const { return year.decided.isValid() ? year.due : m_due.value(year.year); }

void AfterList::edit(const AfterYear &year, bool fresh)
{
    auto *dialog = new RecordDialog<AfterYear>(m_desk, fresh ? u"bbz-after-new"_s : u"bbz-after"_s, {tr("Year after ending"), tr("Record year"), tr("Cancel")}, this);
    auto *form = dialog->form();
    form->add(tr("Year"), &AfterYear::year, 2100)->setMinimum(2004);
    form->add(tr("Net income, with partner"), &AfterYear::income);
    form->add(tr("Norm over the same months"), &AfterYear::norm);
    form->addText(tr("Note"), &AfterYear::note);
    dialog->save = [this](const AfterYear &record) { return m_book.save(record); };
    if (fresh)
        dialog->setNew();
    dialog->openWith(year);
}

void AfterList::decide()
{
    const std::optional<AfterYear> year = m_list->current();
    if (!year)
        return;
    const core::Money due = dueOf(*year);
    const QString text = tr("Decide today that %1 is to be repaid over %2? The amount becomes payable in the ledger.").arg(format(due)).arg(year->year);
    if (!m_desk.ask.confirm(tr("Decide repayment"), text, tr("Decide repayment")))
        return;
    attempt(m_desk.ask, tr("Deciding the repayment"), [&] {
        const QList<core::Problem> problems = m_book.decide(year->id, due, m_desk.today());
        if (core::blocks(problems))
            m_desk.ask.tell(tr("Decide repayment"), problems.first().text);
    });
}

GiftStrip::GiftStrip(const BbzDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_book(desk.store, desk.bbz.rules()), m_words(new QLabel(this)), m_change(new QPushButton(tr("Change …"), this)), m_remove(new QPushButton(tr("Remove …"), this))
{
    m_words->setObjectName(u"giftWords"_s);
    m_words->setWordWrap(true);
    auto *make = new QPushButton(tr("Capital as a gift …"), this);
    make->setObjectName(u"addGift"_s);
    m_change->setObjectName(u"changeGift"_s);
    m_remove->setObjectName(u"removeGift"_s);
    connect(make, &QPushButton::clicked, this, &GiftStrip::make);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const auto gift = chosen())
            edit(*gift, false);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const auto gift = chosen();
        if (gift && m_desk.ask.confirm(tr("Remove capital as a gift"), tr("Remove the gift of %1? It goes to the bin and can be put back.").arg(format(gift->amount)), tr("Remove capital as a gift")))
            attempt(m_desk.ask, tr("Removing the gift"), [&] { m_book.remove(gift->id); });
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    layout->addWidget(m_words, 1);
    for (QPushButton *one : {make, m_change, m_remove})
        layout->addWidget(one);
}

void GiftStrip::reload()
{
    const QList<CapitalGift> gifts = m_book.gifts(m_desk.dossier);
    QStringList words;
    for (const CapitalGift &gift : gifts)
        words.append(tr("%1 (art. %2, %3)").arg(format(gift.amount), gift.article, gift.purpose.isEmpty() ? formatShort(gift.ruleDay) : gift.purpose));
    m_words->setText(gifts.isEmpty() ? QString() : tr("Capital as a gift: %1").arg(words.join(u"; "_s)));
    m_change->setVisible(!gifts.isEmpty());
    m_remove->setVisible(!gifts.isEmpty());
}

std::optional<CapitalGift> GiftStrip::chosen() const
{
    const QList<CapitalGift> gifts = m_book.gifts(m_desk.dossier);
    if (gifts.size() < 2)
        return gifts.isEmpty() ? std::nullopt : std::optional(gifts.first());
    QStringList names;
    for (const CapitalGift &gift : gifts)
        names.append(tr("%1 of %2").arg(format(gift.amount), format(gift.ruleDay)));
    const auto place = m_desk.ask.choose(tr("Capital as a gift"), tr("Which gift?"), names);
    return place ? std::optional(gifts.at(*place)) : std::nullopt;
}

void GiftStrip::make()
{
    CapitalGift fresh;
    fresh.id = core::Id<CapitalGift>::fresh();
    fresh.dossier = m_desk.dossier;
    fresh.ruleDay = m_desk.today();
    fresh.decided = m_desk.today();
    const QList<core::BbzApplication> applications = m_desk.bbz.applications(m_desk.dossier);
    if (!applications.isEmpty()) {
        fresh.application = applications.first().id.text();
        fresh.ruleDay = applications.first().received;
        fresh.article = applications.first().kind == "older"_L1 ? u"26"_s : u"22"_s;
    }
    if (const core::WealthSheet wealth = core::wealthBy(m_desk.bbz.assets(m_desk.dossier), m_desk.today()); !wealth.isEmpty()) {
        fresh.wealthKnown = true;
        fresh.ownWealth = wealth.own();
    }
    edit(fresh, true);
}

void GiftStrip::edit(const CapitalGift &gift, bool fresh)
{
    auto *dialog = new RecordDialog<CapitalGift>(m_desk, fresh ? u"bbz-gift-new"_s : u"bbz-gift"_s, {tr("Capital as a gift"), tr("Record gift"), tr("Cancel")}, this);
    auto *form = dialog->form();
    form->addChoice(tr("Article"), &CapitalGift::article, bbzChoices(listed(u"gifts"_s)));
    form->add(tr("Amount"), &CapitalGift::amount);
    form->add(tr("For what"), &CapitalGift::purpose);
    form->add(tr("Rules of the day"), &CapitalGift::ruleDay);
    form->add(tr("Wealth is tested"), &CapitalGift::wealthKnown);
    form->add(tr("Own wealth"), &CapitalGift::ownWealth);
    form->add(tr("Decided on"), &CapitalGift::decided);
    form->add(tr("Paid out on"), &CapitalGift::paidOut);
    form->addText(tr("Why a gift"), &CapitalGift::grounds);
    dialog->check = [this](const CapitalGift &record) { return m_book.check(record); };
    dialog->save = [this](const CapitalGift &record) { return m_book.save(record); };
    if (fresh)
        dialog->setNew();
    dialog->openWith(gift);
}

} // namespace ui
