#include "ui/dossier/factspanel.h"

#include "core/base/identifiers.h"
#include "core/dossier/checks.h"
#include "ui/base/choices.h"
#include "ui/base/fieldhistory.h"
#include "ui/base/format.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int twoColumnsFrom = 760;

QString maskedBsn(const QString &text)
{
    const auto bsn = core::Bsn::parse(text);
    return bsn ? bsn->masked() : QString(text.size(), u'•');
}

QString maskedIban(const QString &text)
{
    const auto iban = core::Iban::parse(text);
    return iban ? iban->masked() : QString(text.size(), u'•');
}

template <class T>
typename RecordCard<T>::Verbs verbs(const Desk &desk, const QString &store)
{
    typename RecordCard<T>::Verbs verbs;
    verbs.store = store;
    verbs.undone = FactsPanel::tr("Throw typed text away");
    verbs.restored = FactsPanel::tr("What you typed before and did not store is back.");
    verbs.check = [&clock = desk.clock](const T &record) { return core::check(record, clock.today()); };
    verbs.save = [&dossiers = desk.dossiers](const T &record) { dossiers.save(record); };
    return verbs;
}

QString roleText(const QString &role)
{
    return core::Catalogue::read(u"households"_s, u"roles"_s).label(role);
}

QString span(QDate from, QDate until)
{
    return until.isValid() ? FactsPanel::tr("%1 to %2").arg(formatShort(from), formatShort(until)) : FactsPanel::tr("from %1").arg(formatShort(from));
}

} // namespace

FactsPanel::FactsPanel(const Desk &desk, const core::Id<core::Dossier> &dossier, QWidget *parent) : Page(parent), m_desk(desk), m_dossier(dossier)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    m_columns->setContentsMargins(space::section, space::group, space::group, space::group);
    m_columns->setSpacing(space::section);
    QVBoxLayout *left = addColumn(inside);
    QVBoxLayout *right = addColumn(inside);
    addTitle(left, tr("Client"));
    buildClient(left);
    addTitle(left, tr("Partner, children and others at home"));
    buildFamily(left);
    addTitle(right, tr("Business"));
    buildBusinesses(right);
    addTitle(right, tr("Benefit"));
    buildBenefits(right);
    addTitle(right, tr("Household"));
    buildHousehold(right);
    left->addStretch();
    right->addStretch();
    scroll->setWidget(inside);
    layout->addWidget(scroll);
    auto *history = new QShortcut(QKeySequence(Qt::Key_F7), this);
    history->setContext(Qt::WidgetWithChildrenShortcut);
    connect(history, &QShortcut::activated, this, &FactsPanel::showHistory);
    reload();
    m_family->resume(m_desk.drafts.load(m_dossier.text(), u"family"_s));
    m_benefits->resume(m_desk.drafts.load(m_dossier.text(), u"benefit"_s));
    m_businesses->resume(m_desk.drafts.load(m_dossier.text(), u"business"_s));
}

QVBoxLayout *FactsPanel::addColumn(QWidget *inside)
{
    auto *column = new QWidget(inside);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside);
    m_columns->addWidget(column, 1);
    return layout;
}

void FactsPanel::addTitle(QBoxLayout *column, const QString &title)
{
    if (column->count() > 0)
        column->addSpacing(space::group);
    column->addWidget(caption(title, "heading", this));
}

void FactsPanel::fillPersonForm(RecordCard<core::Person> *card, bool whole)
{
    Form<core::Person> *form = card->form();
    form->add(tr("First name"), &core::Person::firstName);
    form->add(tr("Initials"), &core::Person::initials);
    form->add(tr("Prefix"), &core::Person::prefix);
    form->add(tr("Last name"), &core::Person::lastName);
    card->addMasked(tr("BSN"), u"bsn"_s, &core::Person::bsn, maskedBsn, [this](const core::Person &person) { return m_desk.dossiers.revealBsn(person); });
    form->add(tr("Birth date"), &core::Person::birthDate);
    if (!whole)
        return;
    form->add(tr("Street"), &core::Person::street);
    form->add(tr("House number"), &core::Person::houseNumber);
    form->add(tr("Postcode"), &core::Person::postcode);
    form->add(tr("City"), &core::Person::city);
    form->addChoice(tr("Municipality"), &core::Person::municipality, withNone(choicesOf(core::Catalogue::municipalities())));
    form->add(tr("Phone"), &core::Person::phone);
    form->add(tr("E-mail"), &core::Person::email);
    form->addChoice(tr("Language level"), &core::Person::languageLevel, withNone(choicesOf(core::Catalogue::read(u"language_levels"_s))));
    form->addChoice(tr("Residence status"), &core::Person::residenceStatus, withNone(choicesOf(core::Catalogue::read(u"residence"_s))));
    form->add(tr("Residence valid until"), &core::Person::residenceUntil);
}

void FactsPanel::buildClient(QBoxLayout *column)
{
    m_client = new RecordCard<core::Person>(m_desk, m_dossier, u"client"_s, verbs<core::Person>(m_desk, tr("Store client")), this);
    fillPersonForm(m_client, true);
    column->addWidget(m_client);
}

void FactsPanel::buildFamily(QBoxLayout *column)
{
    m_family = new RecordSection<core::Person>(m_desk, m_dossier, u"family"_s, verbs<core::Person>(m_desk, tr("Store person")), tr("Add person"), tr("Remove person"), this);
    QList<Choice> roles = choicesOf(core::Catalogue::read(u"households"_s, u"roles"_s));
    roles.removeIf([](const Choice &choice) { return choice.key == "client"_L1; });
    m_family->card()->form()->addChoice(tr("Role"), &core::Person::role, roles);
    fillPersonForm(m_family->card(), false);
    m_family->title = [](const core::Person &person) { return u"%1: %2"_s.arg(roleText(person.role), core::fullName(person)); };
    m_family->fresh = [this] {
        core::Person person;
        person.id = core::Id<core::Person>::fresh();
        person.dossier = m_dossier;
        person.role = u"partner"_s;
        return person;
    };
    m_family->removed = [this](const core::Person &person) { attempt(m_desk.ask, tr("Remove person"), [&] { m_desk.dossiers.remove(person.id); }); };
    column->addWidget(m_family);
}

void FactsPanel::buildHousehold(QBoxLayout *column)
{
    m_household = new RecordCard<core::Household>(m_desk, m_dossier, u"household"_s, verbs<core::Household>(m_desk, tr("Store household")), this);
    Form<core::Household> *form = m_household->form();
    form->addChoice(tr("Living situation"), &core::Household::kind, choicesOf(core::Catalogue::read(u"households"_s, u"kinds"_s)));
    form->add(tr("Cost sharers"), &core::Household::costSharers, 20)->setToolTip(tr("Other adults at home who count for the norm (kostendelers)"));
    form->addChoice(tr("Housing"), &core::Household::housing, withNone(choicesOf(core::Catalogue::read(u"households"_s, u"housing"_s))));
    form->add(tr("Since"), &core::Household::since);
    form->addText(tr("Remark"), &core::Household::remark);
    column->addWidget(m_household);
}

void FactsPanel::buildBenefits(QBoxLayout *column)
{
    m_benefits = new RecordSection<core::Benefit>(m_desk, m_dossier, u"benefit"_s, verbs<core::Benefit>(m_desk, tr("Store benefit")), tr("Add benefit"), tr("Remove benefit"), this);
    Form<core::Benefit> *form = m_benefits->card()->form();
    form->addChoice(tr("Kind"), &core::Benefit::kind, choicesOf(core::Catalogue::benefitKinds()));
    form->add(tr("Norm per month"), &core::Benefit::norm);
    form->add(tr("From"), &core::Benefit::from);
    form->add(tr("Until"), &core::Benefit::until);
    form->addChoice(tr("Reason for the end"), &core::Benefit::endReason, withNone(choicesOf(core::Catalogue::benefitEndReasons())));
    m_benefits->title = [](const core::Benefit &benefit) { return u"%1, %2"_s.arg(core::Catalogue::benefitKinds().label(benefit.kind), span(benefit.from, benefit.until)); };
    m_benefits->fresh = [this] {
        core::Benefit benefit;
        benefit.id = core::Id<core::Benefit>::fresh();
        benefit.dossier = m_dossier;
        benefit.kind = u"participatiewet"_s;
        return benefit;
    };
    m_benefits->removed = [this](const core::Benefit &benefit) { attempt(m_desk.ask, tr("Remove benefit"), [&] { m_desk.dossiers.remove(benefit.id); }); };
    column->addWidget(m_benefits);
}

void FactsPanel::buildBusinesses(QBoxLayout *column)
{
    m_businesses = new RecordSection<core::Business>(m_desk, m_dossier, u"business"_s, verbs<core::Business>(m_desk, tr("Store business")), tr("Add business"), tr("Remove business"), this);
    RecordCard<core::Business> *card = m_businesses->card();
    Form<core::Business> *form = card->form();
    form->add(tr("Trade name"), &core::Business::tradeName);
    form->add(tr("KVK number"), &core::Business::kvkNumber);
    form->addChoice(tr("Legal form"), &core::Business::legalForm, withNone(choicesOf(core::Catalogue::legalForms())));
    form->add(tr("VAT id"), &core::Business::vatId);
    card->addMasked(tr("IBAN"), u"iban"_s, &core::Business::iban, maskedIban, [this](const core::Business &business) { return m_desk.dossiers.revealIban(business); });
    form->add(tr("Sector code (SBI)"), &core::Business::sectorCode);
    form->add(tr("Sector"), &core::Business::sector);
    form->add(tr("Start"), &core::Business::start);
    form->add(tr("End"), &core::Business::end);
    m_businesses->title = [](const core::Business &business) { return business.tradeName.isEmpty() ? tr("Business without a name") : business.tradeName; };
    m_businesses->fresh = [this] {
        core::Business business;
        business.id = core::Id<core::Business>::fresh();
        business.dossier = m_dossier;
        return business;
    };
    m_businesses->removed = [this](const core::Business &business) { attempt(m_desk.ask, tr("Remove business"), [&] { m_desk.dossiers.remove(business.id); }); };
    column->addWidget(m_businesses);
}

QSet<QString> FactsPanel::tables() const
{
    return {u"persons"_s, u"households"_s, u"benefits"_s, u"businesses"_s};
}

void FactsPanel::reload()
{
    const core::DossierFacts facts = m_desk.dossiers.facts(m_dossier);
    core::Person client = facts.client();
    if (facts.persons.isEmpty() && m_client->stored().dossier == m_dossier)
        client.id = m_client->stored().id;
    m_client->load(client);
    QList<core::Person> family = facts.persons;
    family.removeIf([](const core::Person &person) { return person.role == "client"_L1; });
    m_family->load(family);
    core::Household household = facts.household.value_or(core::Household());
    if (!facts.household) {
        household.id = m_household->stored().id.isNull() ? core::Id<core::Household>::fresh() : m_household->stored().id;
        household.dossier = m_dossier;
        household.kind = u"single"_s;
    }
    m_household->load(household);
    m_benefits->load(facts.benefits);
    m_businesses->load(facts.businesses);
}

void FactsPanel::keepDrafts()
{
    m_client->keepDraft();
    m_family->card()->keepDraft();
    m_household->keepDraft();
    m_benefits->card()->keepDraft();
    m_businesses->card()->keepDraft();
}

void FactsPanel::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(event->size().width() < twoColumnsFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void FactsPanel::showHistory()
{
    const QWidget *focused = QApplication::focusWidget();
    const auto show = [&](const auto *card, const QString &table) {
        const QString column = card->columnOf(focused);
        if (column.isEmpty())
            return false;
        (new FieldHistory(m_desk.store, table, card->stored().id.text(), column, this))->open();
        return true;
    };
    show(m_client, u"persons"_s) || show(m_family->card(), u"persons"_s) || show(m_household, u"households"_s)
        || show(m_benefits->card(), u"benefits"_s) || show(m_businesses->card(), u"businesses"_s);
}

} // namespace ui
