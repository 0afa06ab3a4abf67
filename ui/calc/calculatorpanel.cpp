#include "ui/calc/calculatorpanel.h"

#include "core/bbz/loan.h"
#include "core/dossier/benefit.h"
#include "core/dossier/business.h"
#include "core/dossier/household.h"
#include "core/dossier/person.h"
#include "core/dossier/route.h"
#include "core/facts/dossierfacts.h"
#include "core/policy/officerules.h"
#include "core/pto/hourentry.h"
#include "core/pto/incomeentry.h"
#include "core/rules/catalogue.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/calc/calcform.h"
#include "ui/calc/outcomeview.h"

#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int formWidth = 460;
constexpr int wideFormWidth = 600;
constexpr int keptHeight = 104;

QList<Choice> calculatorChoices()
{
    QList<Choice> choices;
    for (const core::Calculator &calculator : core::calculators())
        choices.append({calculator.name, calculator.title()});
    std::sort(choices.begin(), choices.end(), [](const Choice &a, const Choice &b) { return a.label.localeAwareCompare(b.label) < 0; });
    return choices;
}

/// The calculator of the route that runs, the newest first; without a route the norm of the household.
QString suitingRoute(const core::Store &store, const core::Id<core::Dossier> &dossier)
{
    const core::Catalogue kinds = core::Catalogue::read(u"office/routes"_s);
    for (const core::Route &route : store.select<core::Route>(u"dossier = ? order by end_day is not null, start_day desc"_s, {dossier.text()}))
        if (const core::CatalogueEntry *kind = kinds.find(route.kind))
            return kind->fields["calculator"_L1].toString();
    return u"benefit-norm"_s;
}

QScrollArea *scrolling(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

CalculatorPanel::CalculatorPanel(core::Calculations &kept, const core::RuleBook &rules, core::Drafts &drafts, const core::Clock &clock, Ask &ask, core::Id<core::Dossier> dossier, QWidget *parent)
    : Page(parent), m_kept(kept), m_rules(rules), m_clock(clock), m_ask(ask), m_dossier(dossier), m_choice(new ChoiceEdit(calculatorChoices(), this)),
      m_keep(new QPushButton(tr("&Keep in the dossier"), this)), m_document(new QPushButton(tr("Make a &document"), this)), m_remove(new QPushButton(tr("Remove"), this)),
      m_halves(new QSplitter(Qt::Horizontal, this)), m_formArea(nullptr), m_keptTitle(caption({}, "heading", this)), m_list(new QListWidget(this)), m_notice(new Notice(this)),
      m_outcome(new OutcomeView(rules, this)), m_keeper(drafts, dossier.text(), u"calculator"_s, [this] { return draft(); }, this)
{
    m_choice->setObjectName(u"calculator"_s);
    m_choice->setAccessibleName(tr("Calculator"));
    m_keep->setObjectName(u"keep"_s);
    m_keep->setProperty("primary", true);
    m_document->setObjectName(u"document"_s);
    auto *over = new QPushButton(tr("Start &over"), this);
    over->setObjectName(u"startOver"_s);
    over->setToolTip(tr("Empty the form and fill in again what the record knows."));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::inside);
    bar->addWidget(m_choice, 1);
    bar->addWidget(over);
    bar->addWidget(m_document);
    bar->addWidget(m_keep);
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(makeLeft());
    m_halves->addWidget(makeRight());
    m_halves->setStretchFactor(0, 0);
    m_halves->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    layout->setSpacing(space::inside);
    layout->addLayout(bar);
    layout->addWidget(m_halves, 1);

    connect(m_choice, &QComboBox::activated, this, [this] { choose(m_choice->value()); });
    connect(over, &QPushButton::clicked, this, &CalculatorPanel::startOver);
    connect(m_keep, &QPushButton::clicked, this, &CalculatorPanel::keep);
    connect(m_document, &QPushButton::clicked, this, &CalculatorPanel::makeDocument);
    connect(m_outcome, &OutcomeView::ruleAsked, this, &CalculatorPanel::ruleAsked);
    m_choice->setValue(suitingRoute(m_kept.store(), m_dossier));
    makeForm();
    showKept();
    resume();
}

QWidget *CalculatorPanel::makeLeft()
{
    auto *left = new QWidget(this);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, space::inside, 0);
    layout->setSpacing(space::inside);
    m_formArea = scrolling(new QWidget(this), left);
    m_formArea->setObjectName(u"formArea"_s);
    layout->addWidget(m_formArea, 1);
    auto *head = new QHBoxLayout;
    head->addWidget(m_keptTitle, 1);
    head->addWidget(m_remove);
    layout->addLayout(head);
    m_remove->setObjectName(u"removeKept"_s);
    m_list->setObjectName(u"kept"_s);
    m_list->setAccessibleName(tr("Kept calculations"));
    m_list->setFixedHeight(keptHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, [this] { open(chosenKept()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { open(chosenKept()); });
    connect(m_remove, &QPushButton::clicked, this, &CalculatorPanel::removeKept);
    return left;
}

QWidget *CalculatorPanel::makeRight()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::inside, 0, space::inside, 0);
    layout->setSpacing(space::inside);
    m_notice->setObjectName(u"calcNotice"_s);
    layout->addWidget(m_notice);
    layout->addWidget(m_outcome, 1);
    return scrolling(content, this);
}

QString CalculatorPanel::calculator() const { return m_choice->value(); }

QSet<QString> CalculatorPanel::tables() const 
{
    return QSet<QString>{core::tableOf<core::Calculation>().name, core::tableOf<core::Person>().name, core::tableOf<core::Household>().name, core::tableOf<core::Benefit>().name,
            core::tableOf<core::Business>().name, core::tableOf<core::Route>().name, core::tableOf<core::HourEntry>().name, core::tableOf<core::IncomeEntry>().name,
            core::tableOf<core::Loan>().name, core::tableOf<core::LoanEntry>().name}
         + core::OfficeRules::tables();
}

void CalculatorPanel::makeForm()
{
    const auto chosen = core::calculator(calculator());
    if (!chosen)
        return;
    attempt(m_ask, tr("Showing the calculator"), [&] {
        m_form = new CalcForm(core::inputFields(*chosen), m_clock, m_formArea);
        m_formArea->setWidget(m_form);
        const int width = m_form->hasRows() ? wideFormWidth : formWidth;
        m_halves->setSizes({width, std::max(width, m_halves->width() - width)});
        connect(m_form, &CalcForm::edited, this, [this] {
            m_open = {};
            m_list->clearSelection();
            m_edited = true;
            m_keeper.touched();
            reckon();
        });
        m_form->prefill(core::dossierFacts(m_kept.store(), core::dossierBook(m_kept.store(), m_rules, m_dossier), m_dossier, m_clock.today()));
    });
    m_open = {};
    m_edited = false;
    reckon();
}

void CalculatorPanel::choose(const QString &calculator)
{
    m_choice->setValue(calculator);
    makeForm();
}

void CalculatorPanel::startOver()
{
    attempt(m_ask, tr("Clearing what was typed"), [this] { m_keeper.drop(); });
    makeForm();
}

void CalculatorPanel::reckon()
{
    const auto chosen = core::calculator(calculator());
    if (!chosen || !m_form)
        return;
    if (const QStringList words = m_form->unreadable(); !words.isEmpty())
        return sayNothing(tr("Cannot be read: %1").arg(words.join(u", "_s)));
    if (const QStringList words = m_form->missing(); !words.isEmpty())
        return sayNothing(tr("Still to fill in: %1").arg(words.join(u", "_s)));
    try {
        const core::CalcAnswer answer = chosen->run(m_form->input(), core::dossierBook(m_kept.store(), m_rules, m_dossier), m_clock.today());
        if (!core::blocks(answer.problems))
            return showAnswer(answer);
        QStringList words;
        const QList<core::CalcField> fields = core::inputFields(*chosen);
        for (const core::Problem &problem : answer.problems)
            words.append(core::inWords(fields, problem));
        sayNothing(words.join(u'\n'));
    } catch (const core::Failure &failure) {
        // Law that is not known for this day stops the calculation; that is an answer, not a fault.
        sayNothing(failure.message());
        m_notice->say(Meaning::Stop, failure.message());
    }
}

void CalculatorPanel::showAnswer(const core::CalcAnswer &answer)
{
    m_answer = answer;
    m_notice->clear();
    m_outcome->showAnswer(*core::calculator(calculator()), answer);
    m_keep->setEnabled(true);
    m_document->setEnabled(true);
}

void CalculatorPanel::sayNothing(const QString &why)
{
    m_answer = {};
    m_outcome->clear();
    m_notice->say(Meaning::Info, why);
    m_keep->setEnabled(false);
    m_document->setEnabled(false);
}

void CalculatorPanel::keep()
{
    const auto chosen = core::calculator(calculator());
    if (!chosen || !m_keep->isEnabled())
        return;
    attempt(m_ask, tr("Keeping the calculation"), [&] {
        const auto kept = m_kept.keep(m_dossier, *chosen, m_form->input(), m_answer);
        if (!kept)
            return;
        m_keeper.drop();
        showKept();
        open(kept->id);
        emit told(tr("Calculation kept: %1.").arg(chosen->title()));
    });
}

void CalculatorPanel::makeDocument()
{
    // A paper is about what is kept, so that it can be made again.
    if (m_open.isNull())
        keep();
    if (!m_open.isNull())
        emit documentAsked(m_open.text());
}

void CalculatorPanel::removeKept()
{
    const core::Id<core::Calculation> id = chosenKept();
    if (id.isNull() || !m_ask.confirm(tr("Kept calculations"), tr("Remove this calculation from the dossier? It can be put back from the bin."), tr("Remove calculation")))
        return;
    attempt(m_ask, tr("Removing the calculation"), [&] { m_kept.remove(id); });
    makeForm();
    showKept();
}

core::Id<core::Calculation> CalculatorPanel::chosenKept() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? core::Id<core::Calculation>::parse(item->data(Qt::UserRole).toString()) : core::Id<core::Calculation>();
}

void CalculatorPanel::showKept()
{
    attempt(m_ask, tr("Showing kept calculations"), [this] {
        const QString chosen = m_open.text();
        m_list->clear();
        const QList<core::Calculation> all = m_kept.of(m_dossier);
        for (const core::Calculation &kept : all) {
            const auto known = core::calculator(kept.calculator);
            auto *item = new QListWidgetItem(tr("%1 · %2 · %3").arg(formatShort(kept.made.date()), known ? known->title() : kept.calculator, kept.adviser), m_list);
            item->setData(Qt::UserRole, kept.id.text());
            item->setToolTip(tr("Rules of %1").arg(format(kept.day)));
            if (!m_open.isNull() && kept.id.text() == chosen)
                m_list->setCurrentItem(item);
        }
        m_keptTitle->setText(all.isEmpty() ? tr("Nothing kept yet") : tr("Kept calculations (%1)").arg(all.size()));
        m_list->setVisible(!all.isEmpty());
        m_remove->setVisible(!all.isEmpty());
    });
}

void CalculatorPanel::open(const core::Id<core::Calculation> &id)
{
    if (id.isNull())
        return;
    attempt(m_ask, tr("Opening the calculation"), [&] {
        const auto kept = m_kept.find(id);
        if (!kept || !core::calculator(kept->calculator))
            return;
        choose(kept->calculator);
        m_form->setInput(core::Calculations::inputOf(*kept));
        showAnswer(core::Calculations::answerOf(*kept));
        m_open = id;
        m_notice->say(Meaning::Info, tr("Kept on %1 by %2, with the rules of %3. Change something and it is reckoned anew.")
                                         .arg(format(kept->made.date()), kept->adviser, format(kept->day)));
        m_keep->setEnabled(false);
        for (int row = 0; row < m_list->count(); ++row)
            if (m_list->item(row)->data(Qt::UserRole).toString() == id.text())
                m_list->setCurrentRow(row);
    });
}

void CalculatorPanel::reload()
{
    showKept();
    // What was typed stays; an untouched form takes over what changed in the record.
    if (!m_edited && m_open.isNull())
        makeForm();
}

core::Row CalculatorPanel::draft() const
{
    if (!m_edited || !m_form || !m_open.isNull())
        return {};
    return {{u"calculator"_s, calculator()}, {u"input"_s, QString::fromUtf8(QJsonDocument(m_form->input()).toJson(QJsonDocument::Compact))}};
}

void CalculatorPanel::resume()
{
    core::Row typed;
    attempt(m_ask, tr("Reading what was typed"), [&] { typed = m_keeper.stored(); });
    const QString name = typed.value(u"calculator"_s).toString();
    if (!core::calculator(name))
        return;
    choose(name);
    m_form->setInput(QJsonDocument::fromJson(typed.value(u"input"_s).toString().toUtf8()).object());
    m_edited = true;
    reckon();
}

void CalculatorPanel::keepDrafts() { m_keeper.keep(); }

} // namespace ui
