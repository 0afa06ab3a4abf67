#include "ui/dossier/newdossierdialog.h"

#include "core/dossier/checks.h"
#include "ui/base/attempt.h"
#include "ui/base/choices.h"
#include "ui/base/draftkeeper.h"
#include "ui/base/format.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

NewDossierDialog::NewDossierDialog(const Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_person(new Form<core::Person>(desk.clock, this)), m_business(new Form<core::Business>(desk.clock, this)),
      m_route(new Form<core::Route>(desk.clock, this)), m_notice(new Notice(this)),
      m_draft(new DraftKeeper(desk.drafts, {}, u"new-dossier"_s, [this] { return typed(); }, this))
{
    setWindowTitle(tr("New dossier"));
    setMinimumWidth(760);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::inside);
    buildForms();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::section);
    columns->addWidget(m_person, 1);
    auto *right = new QVBoxLayout;
    right->addWidget(m_business);
    right->addWidget(m_route);
    right->addStretch();
    columns->addLayout(right, 1);
    layout->addLayout(columns);

    m_doublesBox = new QWidget(this);
    auto *box = new QVBoxLayout(m_doublesBox);
    box->setContentsMargins(0, 0, 0, 0);
    auto *warning = new Notice(m_doublesBox);
    warning->say(Meaning::Attention, tr("There may be a dossier already. Look before you make a new one."));
    box->addWidget(warning);
    m_doubles = new QListWidget(m_doublesBox);
    m_doubles->setObjectName(u"doubles"_s);
    m_doubles->setAccessibleName(tr("Dossiers that may be of the same person"));
    m_doubles->setMaximumHeight(110);
    box->addWidget(m_doubles);
    m_doublesBox->hide();
    layout->addWidget(m_doublesBox);
    layout->addWidget(m_notice);

    auto *buttons = new QDialogButtonBox(this);
    auto *make = buttons->addButton(tr("Make dossier"), QDialogButtonBox::ActionRole);
    make->setObjectName(u"make"_s);
    make->setDefault(true);
    m_existing = buttons->addButton(tr("Open the existing one"), QDialogButtonBox::ActionRole);
    m_existing->setObjectName(u"existing"_s);
    m_existing->setEnabled(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(make, &QPushButton::clicked, this, &NewDossierDialog::create);
    connect(m_existing, &QPushButton::clicked, this, &NewDossierDialog::openExisting);
    connect(m_doubles, &QListWidget::itemActivated, this, &NewDossierDialog::openExisting);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, [this] { m_draft->keep(); });
    layout->addWidget(buttons);

    m_pause.setSingleShot(true);
    m_pause.setInterval(200);
    connect(&m_pause, &QTimer::timeout, this, &NewDossierDialog::lookForDoubles);
    restoreDraft();
}

void NewDossierDialog::buildForms()
{
    const auto edited = [this] {
        m_pause.start();
        m_draft->touched();
    };
    m_person->add(tr("First name"), &core::Person::firstName)->setFocus();
    m_person->add(tr("Prefix"), &core::Person::prefix);
    m_person->add(tr("Last name"), &core::Person::lastName);
    m_person->add(tr("BSN"), &core::Person::bsn);
    m_person->add(tr("Birth date"), &core::Person::birthDate);
    m_person->addChoice(tr("Municipality"), &core::Person::municipality, withNone(choicesOf(core::Catalogue::municipalities())));
    m_person->add(tr("Phone"), &core::Person::phone);
    m_person->add(tr("E-mail"), &core::Person::email);
    m_business->add(tr("Trade name"), &core::Business::tradeName);
    m_business->add(tr("KVK number"), &core::Business::kvkNumber);
    m_business->addChoice(tr("Legal form"), &core::Business::legalForm, withNone(choicesOf(core::Catalogue::legalForms())));
    m_route->addChoice(tr("Route"), &core::Route::kind, withNone(choicesOf(core::RouteKinds::builtIn().kinds())));
    m_route->add(tr("Starts on"), &core::Route::start);
    m_person->onEdited = edited;
    m_business->onEdited = edited;
    m_route->onEdited = edited;
    core::Route route;
    route.start = m_desk.clock.today();
    m_route->set(route);
    m_person->set({});
    m_business->set({});
}

core::Row NewDossierDialog::typed() const
{
    core::Row row;
    const auto add = [&row](const core::Row &part, const QString &prefix) {
        for (auto cell = part.cbegin(); cell != part.cend(); ++cell)
            if (!cell->toString().isEmpty())
                row.insert(prefix + cell.key(), *cell);
    };
    add(m_person->row(), u"p."_s);
    add(m_business->row(), u"b."_s);
    if (!m_route->value().kind.isEmpty())
        add(m_route->row(), u"r."_s);
    return row;
}

void NewDossierDialog::restoreDraft()
{
    const core::Row draft = m_draft->stored();
    if (draft.isEmpty())
        return;
    core::Row person, business, route;
    for (auto cell = draft.cbegin(); cell != draft.cend(); ++cell)
        (cell.key().startsWith(u'p') ? person : cell.key().startsWith(u'b') ? business : route).insert(cell.key().mid(2), *cell);
    m_person->set(core::tableOf<core::Person>().toRecord(person));
    m_business->set(core::tableOf<core::Business>().toRecord(business));
    if (!route.isEmpty())
        m_route->set(core::tableOf<core::Route>().toRecord(route));
    m_notice->say(Meaning::Info, tr("What you typed before and did not store is back."));
    lookForDoubles();
}

void NewDossierDialog::lookForDoubles()
{
    m_found = core::findDuplicates(m_desk.store, m_desk.search, m_person->value(), m_business->value().kvkNumber);
    m_doubles->clear();
    for (const core::Duplicate &one : std::as_const(m_found)) {
        QStringList words{one.name, one.number};
        if (one.birthDate.isValid())
            words.append(tr("born %1").arg(formatShort(one.birthDate)));
        if (one.closed)
            words.append(tr("closed"));
        words.append(one.why());
        m_doubles->addItem(words.join(u" · "_s));
    }
    if (!m_found.isEmpty())
        m_doubles->setCurrentRow(0);
    m_doublesBox->setVisible(!m_found.isEmpty());
    m_existing->setEnabled(!m_found.isEmpty());
}

void NewDossierDialog::openExisting()
{
    const int row = m_doubles->currentRow();
    if (row < 0)
        return;
    m_chosen = m_found[row].id;
    m_draft->drop();
    accept();
}

QList<core::Problem> NewDossierDialog::problems() const
{
    core::Person person = m_person->value();
    person.role = u"client"_s;
    const QDate today = m_desk.clock.today();
    QList<core::Problem> problems = core::check(person, today) + core::check(m_business->value(), today);
    if (!m_route->value().kind.isEmpty())
        problems += core::check(m_route->value(), today);
    return problems;
}

void NewDossierDialog::create()
{
    if (m_person->hasUnreadable() || m_route->hasUnreadable())
        return;
    const QList<core::Problem> found = problems();
    m_notice->show(found);
    if (core::blocks(found)) {
        for (const core::Problem &problem : found)
            if (QWidget *field = m_person->editorOf(problem.field)) {
                field->setFocus();
                break;
            }
        return;
    }
    lookForDoubles();
    const bool sure = std::any_of(m_found.cbegin(), m_found.cend(), [](const core::Duplicate &one) { return one.reason != core::Duplicate::Reason::SoundsAlike; });
    if (sure && !m_desk.ask.confirm(tr("New dossier"), tr("%1 has a dossier already (%2). Make a second one?").arg(m_found.first().name, m_found.first().why()), tr("Make a second dossier")))
        return;
    attempt(m_desk.ask, tr("Make a dossier"), [&] {
        const core::Business business = m_business->value();
        const bool hasBusiness = !business.tradeName.isEmpty() || !business.kvkNumber.isEmpty();
        core::Route route = m_route->value();
        route.phase = core::RouteKinds::builtIn().firstPhase(route.kind);
        route.adviser = m_desk.store.author().adviser;
        m_chosen = m_desk.dossiers.create(m_person->value(), hasBusiness ? std::optional(business) : std::nullopt,
                                          route.kind.isEmpty() ? std::nullopt : std::optional(route)).id;
        m_draft->drop();
        accept();
    });
}

} // namespace ui
