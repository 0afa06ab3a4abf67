#include "ui/bbz/applicationpane.h"

#include "core/dossier/person.h"
#include "core/rules/workdays.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/base/recorddialog.h"
#include "ui/bbz/answerlist.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Days before the end of the term from which it asks attention.
constexpr int nearEnd = 14;

using Application = core::BbzApplication;

core::Catalogue kinds() { return core::Catalogue::read(u"bbz/kinds"_s, u"applications"_s); }

} // namespace

ApplicationPane::ApplicationPane(const BbzDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_pages(new QStackedWidget(this)), m_choice(new QComboBox(this)), m_state(new Chip(Meaning::Neutral, {}, this)), m_term(new QLabel(this)),
      m_facts(new QLabel(this)), m_advice(new QLabel(this)), m_notice(new Notice(this)), m_lists(new QTabWidget(this)), m_gates(new AnswerList(desk.clock, u"gates"_s, this)),
      m_papers(new AnswerList(desk.clock, u"papers"_s, this)), m_suspend(new QPushButton(tr("Incomplete …"), this)), m_extend(new QPushButton(tr("Extend …"), this))
{
    m_pages->addWidget(makeEmpty());
    m_pages->addWidget(makeBody());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
}

QWidget *ApplicationPane::makeEmpty()
{
    auto *empty = new QWidget(this);
    auto *words = new QLabel(tr("There is no Bbz application yet. Record it on the day it comes in: the term to decide begins then."), empty);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    auto *first = new QPushButton(tr("Record application …"), empty);
    first->setObjectName(u"makeFirstApplication"_s);
    connect(first, &QPushButton::clicked, this, &ApplicationPane::make);
    auto *layout = new QVBoxLayout(empty);
    layout->addStretch();
    layout->addWidget(words);
    layout->addWidget(first, 0, Qt::AlignHCenter);
    layout->addStretch();
    return empty;
}

QWidget *ApplicationPane::makeBody()
{
    auto *body = new QWidget(this);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::inside);
    m_choice->setObjectName(u"applicationChoice"_s);
    m_choice->setAccessibleName(tr("Application"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_id = core::Id<Application>::parse(m_choice->currentData().toString());
        reload();
    });
    bar->addWidget(m_choice);
    const auto add = [&](QPushButton *button, const QString &name, void (ApplicationPane::*verb)()) {
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, verb);
        bar->addWidget(button);
    };
    add(new QPushButton(tr("Change …"), body), u"changeApplication"_s, &ApplicationPane::change);
    bar->addStretch();
    add(new QPushButton(tr("Remove …"), body), u"removeApplication"_s, &ApplicationPane::remove);
    add(new QPushButton(tr("New application …"), body), u"makeApplication"_s, &ApplicationPane::make);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::group);
    columns->addWidget(makeClock(), 2);
    columns->addWidget(makeLists(), 3);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins({});
    rows->setSpacing(space::inside);
    rows->addLayout(bar);
    rows->addWidget(m_notice);
    rows->addLayout(columns, 1);
    return body;
}

QWidget *ApplicationPane::makeClock()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::group, space::inside, space::group, space::inside);
    layout->setSpacing(space::inside);
    m_state->setObjectName(u"applicationState"_s);
    layout->addWidget(m_state, 0, Qt::AlignLeft);
    m_term->setObjectName(u"term"_s);
    m_facts->setObjectName(u"applicationFacts"_s);
    m_advice->setObjectName(u"advice"_s);
    for (QLabel *label : {m_term, m_facts})
        label->setWordWrap(true), layout->addWidget(label);
    auto *clock = new QHBoxLayout;
    m_suspend->setObjectName(u"suspendTerm"_s);
    m_extend->setObjectName(u"extendTerm"_s);
    connect(m_suspend, &QPushButton::clicked, this, &ApplicationPane::suspend);
    connect(m_extend, &QPushButton::clicked, this, &ApplicationPane::extend);
    clock->addWidget(m_suspend);
    clock->addWidget(m_extend);
    clock->addStretch();
    layout->addLayout(clock);
    layout->addSpacing(space::inside);
    layout->addWidget(caption(tr("Viability and decision"), "heading", card));
    m_advice->setWordWrap(true);
    layout->addWidget(m_advice);
    auto *ends = new QHBoxLayout;
    ends->setSpacing(space::inside);
    auto *advice = new QPushButton(tr("Advice …"), card);
    advice->setObjectName(u"recordAdvice"_s);
    auto *decision = new QPushButton(tr("Decision …"), card);
    decision->setObjectName(u"recordDecision"_s);
    connect(advice, &QPushButton::clicked, this, &ApplicationPane::advise);
    connect(decision, &QPushButton::clicked, this, &ApplicationPane::decide);
    ends->addWidget(advice);
    ends->addWidget(decision);
    ends->addStretch();
    layout->addLayout(ends);
    layout->addSpacing(space::inside);
    layout->addWidget(caption(tr("Letters and papers"), "heading", card));
    auto *letters = new QGridLayout;
    letters->setSpacing(space::inside);
    letters->setColumnStretch(2, 1);
    const auto letter = [&](const QString &text, const QString &name, const QString &report) {
        auto *made = new QPushButton(text, card);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, [this, report] { m_desk.paper(report, m_id.text()); });
        letters->addWidget(made, letters->count() / 2, letters->count() % 2);
        return made;
    };
    letter(tr("Decision letter …"), u"decisionLetter"_s, u"letter/bbz-decision"_s);
    m_askLetter = letter(tr("Ask or extend …"), u"applicationLetter"_s, u"letter/bbz-application"_s);
    letter(tr("Data sheet …"), u"decisionSheet"_s, u"bbz-decision"_s);
    layout->addLayout(letters);
    layout->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidget(card);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(300);
    return area;
}

QWidget *ApplicationPane::makeLists()
{
    m_lists->setObjectName(u"applicationLists"_s);
    m_lists->addTab(m_gates, QString());
    m_lists->addTab(m_papers, QString());
    const auto store = [this](const QString &what, const std::function<void(Application &)> &change) {
        Application now = chosen();
        change(now);
        attempt(m_desk.ask, what, [&] { m_notice->show(m_desk.bbz.save(now)); });
    };
    connect(m_gates, &AnswerList::answered, this, [store](const QString &key, const QString &answer) {
        store(tr("Recording the answer"), [&](Application &now) { now.setGate(key, answer); });
    });
    connect(m_papers, &AnswerList::paperReceived, this, [store](const QString &key, QDate day) {
        store(tr("Recording the paper"), [&](Application &now) { core::setPaperReceived(now, key, day); });
    });
    connect(m_papers, &AnswerList::paperWaived, this, [store](const QString &key) {
        store(tr("Recording the paper"), [&](Application &now) { core::setPaperWaived(now, key); });
    });
    connect(m_papers, &AnswerList::paperMissing, this, [store](const QString &key) {
        store(tr("Recording the paper"), [&](Application &now) { core::setPaperMissing(now, key); });
    });
    return m_lists;
}

Application ApplicationPane::chosen() const
{
    for (const Application &application : m_applications)
        if (application.id == m_id)
            return application;
    return m_applications.value(0);
}

void ApplicationPane::reload()
{
    m_applications = m_desk.bbz.applications(m_desk.dossier);
    m_pages->setCurrentIndex(m_applications.isEmpty() ? 0 : 1);
    if (m_applications.isEmpty())
        return;
    const Application now = chosen();
    m_id = now.id;
    m_choice->clear();
    for (const Application &one : std::as_const(m_applications))
        m_choice->addItem(tr("%1, received %2").arg(bbzLabel(u"applications"_s, one.kind), formatShort(one.received)), one.id.text());
    m_choice->setCurrentIndex(m_choice->findData(m_id.text()));
    m_notice->show(core::check(now, m_desk.today()));
    showClock(now);
    showLists(now);
}

void ApplicationPane::showClock(const Application &now)
{
    const core::DecisionTerm term = m_desk.bbz.term(now);
    if (!now.isOpen())
        m_state->set(now.decision == "granted"_L1 || now.decision == "partly"_L1 ? Meaning::Good : Meaning::Stop, bbzLabel(u"decisions"_s, now.decision));
    else if (term.suspended)
        m_state->set(Meaning::Info, tr("Waiting for papers"));
    else if (term.daysLeft < 0)
        m_state->set(Meaning::Stop, tr("Too late"));
    else
        m_state->set(term.daysLeft < nearEnd ? Meaning::Attention : Meaning::Good, term.daysLeft < nearEnd ? tr("Almost over") : tr("In time"));
    m_term->setText(now.isOpen() ? core::sentence(term) : tr("Decided on %1, objection until %2.").arg(format(now.decided), format(core::objectionUntil(now.decided))));
    QStringList asked;
    if (now.asksLiving)
        asked.append(tr("living costs"));
    if (!now.asksCapital.isZero())
        asked.append(tr("capital %1").arg(format(now.asksCapital)));
    QStringList lines{tr("Asked: %1").arg(asked.isEmpty() ? tr("not filled in") : asked.join(u", "_s)), tr("Received: %1").arg(format(now.received))};
    if (term.suspendedDays > 0)
        lines.append(tr("Stood still for %n day(s)", nullptr, term.suspendedDays));
    if (term.extended)
        lines.append(tr("Extended on %1: %2").arg(formatShort(now.extended), now.extensionReason));
    else if (now.isOpen())
        lines.append(tr("With an extension: %1").arg(format(term.latest)));
    for (const core::BbzSuspension &one : m_desk.bbz.suspensions(now.id))
        if (!one.completed.isValid() && now.isOpen())
            lines.append(one.answerBy.isValid() ? tr("Asked for by %1: %2").arg(formatShort(one.answerBy), one.what) : tr("Asked for: %1").arg(one.what));
    lines.append(term.source);
    m_facts->setText(lines.join(u'\n'));
    m_suspend->setVisible(now.isOpen());
    m_suspend->setText(term.suspended ? tr("Completed …") : tr("Incomplete …"));
    m_extend->setVisible(now.isOpen() && !term.extended);
    m_askLetter->setEnabled(term.suspended || term.extended || (now.isOpen() && !core::missingPapers(now).isEmpty()));
    QStringList advice;
    if (!now.bureau.isEmpty())
        advice.append(tr("Bureau: %1").arg(now.bureau));
    if (now.adviceAsked.isValid())
        advice.append(tr("Asked on %1").arg(format(now.adviceAsked)));
    if (now.adviceReceived.isValid())
        advice.append(tr("Received on %1").arg(format(now.adviceReceived)));
    if (!now.advice.isEmpty())
        advice.append(tr("Advice: %1").arg(bbzLabel(u"advices"_s, now.advice)));
    if (!now.adviceCost.isZero())
        advice.append(tr("Costs: %1").arg(format(now.adviceCost)));
    advice.append(now.adviceNote);
    if (!now.grounds.isEmpty())
        advice.append(tr("Grounds: %1").arg(now.grounds));
    if (!now.refusedPart.isEmpty())
        advice.append(tr("Not granted: %1").arg(now.refusedPart));
    advice.removeAll(QString());
    m_advice->setText(advice.isEmpty() ? tr("No advice was asked yet.") : advice.join(u'\n'));
}

void ApplicationPane::showLists(const Application &now)
{
    const QList<core::Person> clients = m_desk.store.select<core::Person>(u"dossier = ? and role = 'client'"_s, {m_desk.dossier.text()});
    const QList<core::Gate> gates = core::gatesOf(now, clients.value(0), m_desk.rules());
    int open = 0;
    int failed = 0;
    for (const core::Gate &gate : gates) {
        open += gate.answer.isEmpty();
        failed += gate.fails();
    }
    m_gates->show(gates, now.isOpen());
    m_lists->setTabText(0, failed > 0 ? tr("Conditions: %n not met", nullptr, failed) : open > 0 ? tr("Conditions: %n still to answer", nullptr, open) : tr("Conditions: all met"));
    const QList<core::WantedPaper> papers = core::papersOf(now);
    const int missing = int(std::count_if(papers.begin(), papers.end(), [](const core::WantedPaper &paper) { return paper.isMissing(); }));
    m_papers->show(papers, now.isOpen());
    m_lists->setTabText(1, missing > 0 ? tr("Papers: %n missing", nullptr, missing) : tr("Papers: all there"));
}

void ApplicationPane::make()
{
    auto *dialog = new RecordDialog<Application>(m_desk, u"bbz-application-new"_s, {tr("Record application"), tr("Record application"), tr("Cancel")}, this);
    dialog->form()->addChoice(tr("Kind"), &Application::kind, bbzChoices(kinds()));
    dialog->form()->add(tr("Received on"), &Application::received);
    dialog->form()->add(tr("Asks living costs"), &Application::asksLiving);
    dialog->form()->add(tr("Asks capital"), &Application::asksCapital);
    dialog->save = [this](const Application &application) { return m_desk.bbz.save(application); };
    dialog->check = [this](const Application &application) { return core::check(application, m_desk.today()); };
    dialog->stored = [this](const Application &application) { m_id = application.id; reload(); };
    dialog->setNew();
    Application fresh;
    fresh.id = core::Id<Application>::fresh();
    fresh.dossier = m_desk.dossier;
    fresh.received = m_desk.today();
    dialog->openWith(fresh);
}

void ApplicationPane::change()
{
    auto *dialog = new RecordDialog<Application>(m_desk, u"bbz-application"_s, {tr("Change application"), tr("Record change"), tr("Cancel")}, this);
    dialog->form()->addChoice(tr("Kind"), &Application::kind, bbzChoices(kinds()));
    dialog->form()->add(tr("Received on"), &Application::received);
    dialog->form()->add(tr("Asks living costs"), &Application::asksLiving);
    dialog->form()->add(tr("Asks capital"), &Application::asksCapital);
    dialog->save = [this](const Application &application) { return m_desk.bbz.save(application); };
    dialog->openWith(chosen());
}

void ApplicationPane::suspend()
{
    using Suspension = core::BbzSuspension;
    const Application now = chosen();
    Suspension record;
    record.id = core::Id<Suspension>::fresh();
    record.application = now.id;
    record.asked = m_desk.today();
    record.answerBy = m_desk.today().addDays(nearEnd);
    record.what = core::missingPapers(now).join(u'\n');
    bool waiting = false;
    for (const Suspension &one : m_desk.bbz.suspensions(now.id))
        if (!one.completed.isValid()) {
            record = one;
            waiting = true;
        }
    auto *dialog = new RecordDialog<Suspension>(m_desk, u"bbz-suspension"_s, {waiting ? tr("Application completed") : tr("Application is incomplete"), tr("Record"), tr("Cancel")}, this);
    dialog->form()->addText(tr("What is missing"), &Suspension::what);
    dialog->form()->add(tr("Asked on"), &Suspension::asked);
    dialog->form()->add(tr("To be handed in by"), &Suspension::answerBy);
    if (waiting) {
        dialog->form()->add(tr("Completed on"), &Suspension::completed);
        record.completed = m_desk.today();
    }
    dialog->save = [this](const Suspension &suspension) { return m_desk.bbz.save(suspension); };
    dialog->openWith(record);
}

void ApplicationPane::extend()
{
    auto *dialog = new RecordDialog<Application>(m_desk, u"bbz-extension"_s, {tr("Extend the term"), tr("Extend the term"), tr("Cancel")}, this);
    dialog->form()->add(tr("Applicant told on"), &Application::extended);
    dialog->form()->addText(tr("Why"), &Application::extensionReason);
    dialog->save = [this](const Application &application) { return m_desk.bbz.save(application); };
    Application now = chosen();
    now.extended = m_desk.today();
    dialog->openWith(now);
}

void ApplicationPane::advise()
{
    auto *dialog = new RecordDialog<Application>(m_desk, u"bbz-advice"_s, {tr("Advice on viability"), tr("Record advice"), tr("Cancel")}, this);
    dialog->form()->add(tr("Bureau"), &Application::bureau);
    dialog->form()->add(tr("Asked on"), &Application::adviceAsked);
    dialog->form()->add(tr("Received on"), &Application::adviceReceived);
    dialog->form()->addChoice(tr("Advice"), &Application::advice, bbzChoices(core::Catalogue::read(u"bbz/kinds"_s, u"advices"_s), true));
    dialog->form()->add(tr("Costs, without VAT"), &Application::adviceCost);
    dialog->form()->addText(tr("In short"), &Application::adviceNote);
    dialog->save = [this](const Application &application) { return m_desk.bbz.save(application); };
    dialog->openWith(chosen());
}

void ApplicationPane::decide()
{
    auto *dialog = new RecordDialog<Application>(m_desk, u"bbz-decision"_s, {tr("Decision"), tr("Record decision"), tr("Cancel")}, this);
    dialog->form()->addChoice(tr("Decision"), &Application::decision, bbzChoices(core::Catalogue::read(u"bbz/kinds"_s, u"decisions"_s), true));
    dialog->form()->add(tr("Decided on"), &Application::decided);
    dialog->form()->addText(tr("Grounds, as in the letter"), &Application::grounds);
    dialog->form()->addText(tr("What is not granted"), &Application::refusedPart);
    dialog->form()->addText(tr("Own obligations, one on a line"), &Application::duties);
    const QList<core::Person> clients = m_desk.store.select<core::Person>(u"dossier = ? and role = 'client'"_s, {m_desk.dossier.text()});
    dialog->hint = [this, client = clients.value(0)](const Application &record) { return core::decisionHint(record, client, m_desk.bbz.rules()); };
    dialog->save = [this](const Application &application) { return m_desk.bbz.save(application); };
    dialog->openWith(chosen());
}

void ApplicationPane::remove()
{
    const Application now = chosen();
    const QString what = tr("Remove the application of %1, with its term and its requests for papers? It goes to the bin and can be put back.").arg(format(now.received));
    if (m_desk.ask.confirm(tr("Remove application"), what, tr("Remove application")))
        attempt(m_desk.ask, tr("Removing the application"), [&] { m_desk.bbz.remove(now.id); });
}

} // namespace ui
