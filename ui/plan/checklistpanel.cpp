#include "ui/plan/checklistpanel.h"

#include "core/dossier/benefit.h"
#include "core/dossier/business.h"
#include "core/dossier/household.h"
#include "core/dossier/person.h"
#include "core/dossier/route.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/editors.h"
#include "ui/base/notice.h"
#include "ui/plan/advicepane.h"
#include "ui/plan/answerkeeper.h"
#include "ui/plan/gateline.h"
#include "ui/plan/itempane.h"
#include "ui/plan/profilepane.h"
#include "ui/plan/versiondialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ChecklistPanel::ChecklistPanel(core::Plans &plans, core::Drafts &drafts, const core::Clock &clock, Ask &ask, const core::Id<core::Dossier> &dossier, QWidget *parent)
    : Page(parent), m_plans(plans), m_drafts(drafts), m_ask(ask), m_dossier(dossier), m_keeper(new AnswerKeeper(plans, drafts, ask, this))
{
    build(clock);
    addKeys();
    fillLists();
    follow(plans.store());
}

ChecklistPanel::~ChecklistPanel()
{
    // The panes lose the focus while they go; that must not become a save in the middle of the end.
    m_keeper->close();
    delete m_splitter;
}

void ChecklistPanel::build(const core::Clock &clock)
{
    m_lists = new ChoiceEdit({}, this);
    m_lists->setObjectName(u"lists"_s);
    m_lists->setAccessibleName(tr("List"));
    auto *label = new QLabel(tr("&List"), this);
    label->setBuddy(m_lists);
    m_version = new QPushButton(this);
    m_version->setObjectName(u"newerVersion"_s);
    m_gate = new GateLine(this);
    m_outline = new OutlinePane(this);
    m_item = new ItemPane(*m_keeper, m_plans, clock, m_ask, this);
    m_profile = new ProfilePane(this);
    m_section = new QWidget(this);
    m_advice = new AdvicePane(*m_keeper, this);
    m_middle = new QStackedWidget(this);
    for (QWidget *page : {static_cast<QWidget *>(m_profile), m_section, static_cast<QWidget *>(m_item)})
        m_middle->addWidget(page);
    auto *sectionText = new QLabel(m_section);
    sectionText->setObjectName(u"sectionText"_s);
    sectionText->setWordWrap(true);
    auto *sectionLayout = new QVBoxLayout(m_section);
    sectionLayout->setContentsMargins(space::inside, 0, space::inside, 0);
    sectionLayout->addWidget(sectionText);
    sectionLayout->addStretch();

    auto *head = new QHBoxLayout;
    head->setSpacing(space::inside);
    head->addWidget(label);
    head->addWidget(m_lists);
    head->addWidget(m_version);
    head->addWidget(m_gate, 1);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_outline);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_advice);
    m_outline->setMinimumWidth(220);
    m_middle->setMinimumWidth(340);
    m_advice->setMinimumWidth(220);
    m_splitter->setSizes({310, 490, 300});
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 4);
    m_splitter->setStretchFactor(2, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    layout->setSpacing(space::inside);
    layout->addLayout(head);
    layout->addWidget(m_splitter, 1);

    connect(m_lists, &QComboBox::activated, this, [this] { chooseList(m_lists->value()); });
    connect(m_version, &QPushButton::clicked, this, &ChecklistPanel::offerVersion);
    connect(m_gate, &GateLine::itemAsked, this, &ChecklistPanel::jumpTo);
    connect(m_gate, &GateLine::factAsked, this, [this](const QString &fact) {
        m_outline->select({});
        m_profile->focusOn(fact);
    });
    connect(m_gate, &GateLine::allAsked, this, [this] { m_outline->showOnlyMissing(true); });
    connect(m_outline, &OutlinePane::picked, this, &ChecklistPanel::showPlace);
    connect(m_profile, &ProfilePane::answered, this, [this](const QString &fact, const QString &value) {
        attempt(m_ask, tr("Change an answer about the business"), [&] { m_plans.setFact(m_dossier, fact, value); });
    });
    connect(m_item, &ItemPane::stepAsked, m_outline, &OutlinePane::step);
    connect(m_keeper, &AnswerKeeper::changed, this, [this] {
        m_item->refresh();
        m_advice->refresh();
    });
    connect(m_keeper, &AnswerKeeper::kept, this, [this] {
        showOutline(); // the draft is gone by now
        emit told(tr("Answer saved"));
    });
}

void ChecklistPanel::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto work) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, work);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_S), [this] { m_keeper->keep(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { m_outline->step(1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { m_outline->step(-1); });
}

QSet<QString> ChecklistPanel::tables() const
{
    using namespace core;
    return {tableOf<Answer>().name,     tableOf<ProfileAnswer>().name, tableOf<PlanList>().name, tableOf<KeptItem>().name, tableOf<Attachment>().name,
            tableOf<Household>().name, tableOf<Person>().name,        tableOf<Business>().name, tableOf<Route>().name,    tableOf<Benefit>().name};
}

void ChecklistPanel::fillLists()
{
    const QString before = m_key;
    const QStringList keys = m_plans.fitting(m_dossier);
    m_lists->clear();
    QString ofRoute;
    for (const QString &key : keys) {
        const core::Checklist *list = m_plans.lists().newest(key);
        m_lists->addItem(list->title, key);
        if (ofRoute.isEmpty() && !list->routes.isEmpty())
            ofRoute = key;
    }
    const QString wanted = keys.contains(before) ? before : ofRoute.isEmpty() ? keys.value(0) : ofRoute;
    m_lists->setValue(wanted);
    if (wanted != before)
        chooseList(wanted);
}

void ChecklistPanel::chooseList(const QString &key)
{
    if (!m_key.isEmpty())
        m_keeper->keep();
    m_key = key;
    m_place = {};
    reload();
    for (const core::ChecklistSection &section : m_plan.list.sections)
        if (const QList<core::ChecklistItem> items = m_plan.items(section); !items.isEmpty()) {
            m_outline->select({PlanPlace::Kind::Item, items.first().key});
            break;
        }
    showPlace();
}

void ChecklistPanel::reload()
{
    QStringList offered;
    for (int i = 0; i < m_lists->count(); ++i)
        offered.append(m_lists->itemData(i).toString());
    if (m_plans.fitting(m_dossier) != offered)
        fillLists();
    m_plan = m_plans.plan(m_dossier, m_key);
    const qsizetype newer = m_plans.newerItems(m_dossier, m_key).size();
    m_version->setText(tr("Newer list: look at %n difference(s)…", nullptr, int(newer)));
    m_version->setVisible(newer > 0);
    showOutline();
    if (m_outline->place() != m_place) {
        showPlace();
        return;
    }
    if (const core::ChecklistItem *now = item()) {
        const bool typing = m_keeper->isDirty();
        if (!typing)
            m_keeper->open(m_plan.answer(now->key), int(core::missingEvidence(m_plan, *now).size()));
        m_item->show(m_plan, *now);
    }
    m_profile->show(m_plan, m_plans.lists().facts(), core::dossierFacts(m_plans.store(), m_dossier, m_plan.today));
}

void ChecklistPanel::showOutline()
{
    const core::ChecklistGate *gate = core::nextGate(m_plan, m_plans.lists().facts());
    const QList<core::Missing> missing = gate ? core::missingFor(m_plan, gate->key, m_plans.lists().facts()) : QList<core::Missing>();
    QSet<QString> items;
    for (const core::Missing &one : missing)
        items.insert(one.item);
    m_gate->show(gate, missing);
    m_outline->show(m_plan, items, unsaved());
}

QSet<QString> ChecklistPanel::unsaved() const
{
    QSet<QString> items;
    const QString form = u"plan/"_s + m_key + u'/';
    for (const core::Drafts::Entry &draft : m_drafts.all())
        if (draft.dossier == m_dossier.text() && draft.form.startsWith(form))
            items.insert(draft.form.mid(form.size()));
    return items;
}

const core::ChecklistItem *ChecklistPanel::item() const
{
    return m_place.kind == PlanPlace::Kind::Item ? m_plan.list.item(m_place.key) : nullptr;
}

void ChecklistPanel::showPlace()
{
    const PlanPlace place = m_outline->place();
    if (m_place != place && m_place.kind == PlanPlace::Kind::Item)
        if (!m_keeper->keep())
            showOutline(); // names it as not saved
    m_place = place;
    m_profile->show(m_plan, m_plans.lists().facts(), core::dossierFacts(m_plans.store(), m_dossier, m_plan.today));
    if (const core::ChecklistItem *now = item()) {
        m_keeper->open(m_plan.answer(now->key), int(core::missingEvidence(m_plan, *now).size()));
        m_middle->setCurrentWidget(m_item);
        m_item->show(m_plan, *now);
        m_advice->show(*now);
        return;
    }
    m_advice->showIntro(m_plan.list.title, m_plan.list.intro);
    m_middle->setCurrentWidget(m_profile);
    for (const core::ChecklistSection &section : m_plan.list.sections)
        if (place.kind == PlanPlace::Kind::Section && section.key == place.key) {
            m_middle->setCurrentWidget(m_section);
            m_section->findChild<QLabel *>(u"sectionText"_s)->setText(u"<h3>%1</h3><p>%2</p>"_s.arg(section.title.toHtmlEscaped(), section.intro.toHtmlEscaped()));
        }
}

void ChecklistPanel::jumpTo(const QString &item)
{
    const QString list = item.contains(u'/') ? item.section(u'/', 0, 0) : m_key;
    if (list != m_key && m_lists->findData(list) >= 0) {
        m_lists->setValue(list);
        chooseList(list);
    }
    m_outline->select({PlanPlace::Kind::Item, item.section(u'/', -1)});
    m_item->focusText();
}

void ChecklistPanel::offerVersion()
{
    m_keeper->keep();
    VersionDialog dialog(m_plan.list.title, m_plans.newerItems(m_dossier, m_key), this);
    if (dialog.exec() == QDialog::Accepted)
        attempt(m_ask, tr("Take over the newer list"), [&] { m_plans.takeOver(m_dossier, m_key, dialog.kept()); });
}

void ChecklistPanel::keepDrafts()
{
    m_keeper->keepDraft();
}

} // namespace ui
