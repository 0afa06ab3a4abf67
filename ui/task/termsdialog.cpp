#include "ui/task/termsdialog.h"

#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/editors.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int usualAnswerDays = 14;

QList<Choice> kindChoices(const QList<core::TermKind> &kinds)
{
    QList<Choice> choices;
    for (const core::TermKind &kind : kinds)
        choices.append({kind.key, kind.label});
    return choices;
}

} // namespace

TermsDialog::TermsDialog(core::Store &store, const core::RuleBook &rules, Ask &ask, const core::Id<core::Dossier> &dossier, QWidget *parent)
    : QDialog(parent), m_store(store), m_terms(store, rules), m_ask(ask), m_dossier(dossier), m_kinds(m_terms.kindsFor(dossier)), m_list(new QTreeWidget(this)),
      m_source(caption({}, "muted", this)), m_notice(new Notice(this))
{
    setWindowTitle(tr("Terms of the law"));
    resize(860, 600);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::inside);
    m_list->setObjectName(u"terms"_s);
    m_list->setAccessibleName(tr("Terms of this dossier"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Term"), tr("From"), tr("Until"), tr("State")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < 4; ++column)
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    layout->addWidget(m_list, 1);
    m_source->setWordWrap(true);
    layout->addWidget(m_source);
    auto *row = new QHBoxLayout;
    const auto button = [&](const QString &text, const QString &name, auto slot) {
        auto *one = new QPushButton(text, this);
        one->setObjectName(name);
        one->setAutoDefault(false);
        connect(one, &QPushButton::clicked, this, slot);
        row->addWidget(one);
        return one;
    };
    m_answered = button(tr("The papers are in"), u"answered"_s, &TermsDialog::answered);
    m_extend = button(tr("Extend…"), u"extend"_s, &TermsDialog::extend);
    m_finish = button(tr("Over: it was done"), u"finish"_s, &TermsDialog::finish);
    m_remove = button(tr("Remove"), u"remove"_s, &TermsDialog::remove);
    row->addStretch();
    layout->addLayout(row);
    auto *lower = new QHBoxLayout;
    lower->addWidget(buildNew(), 1);
    lower->addWidget(m_pauseBox = buildPause(), 1);
    layout->addLayout(lower);
    layout->addWidget(m_notice);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &TermsDialog::termChosen);
    reload();
}

QWidget *TermsDialog::buildNew()
{
    auto *box = new QGroupBox(tr("A term starts"), this);
    auto *form = new QFormLayout(box);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_kind = new ChoiceEdit(kindChoices(m_kinds), box);
    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(tr("Term"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->addRow(tr("&Term"), m_kind);
    m_started = new DayEdit(m_store.clock(), box);
    m_started->setObjectName(u"started"_s);
    m_started->setValue(m_store.clock().today());
    m_startsLabel = new QLabel(box);
    m_startsLabel->setBuddy(m_started);
    form->addRow(m_startsLabel, m_started);
    m_length = caption({}, "muted", box);
    m_length->setWordWrap(true);
    form->addRow(m_length);
    auto *add = new QPushButton(tr("Start this term"), box);
    add->setObjectName(u"start"_s);
    add->setAutoDefault(false);
    form->addRow(add);
    const auto kindShown = [this] {
        const int row = m_kind->currentIndex();
        if (row < 0)
            return;
        const core::TermKind &kind = m_kinds[row];
        m_startsLabel->setText(kind.starts);
        m_started->setAccessibleName(kind.starts);
        m_length->setText(kind.length.text() + u" · "_s + kind.article + (kind.verified ? QString() : u" · "_s + tr("not verified")));
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, kindShown);
    connect(add, &QPushButton::clicked, this, &TermsDialog::start);
    kindShown();
    return box;
}

QWidget *TermsDialog::buildPause()
{
    auto *box = new QGroupBox(tr("The chosen term stands still"), this);
    auto *form = new QFormLayout(box);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_what = new QLineEdit(box);
    m_what->setObjectName(u"what"_s);
    m_what->setAccessibleName(tr("What is waited for"));
    form->addRow(tr("&What is waited for"), m_what);
    auto *days = new QGridLayout;
    const auto day = [&](int column, const QString &label, const QString &name, QDate date) {
        auto *edit = new DayEdit(m_store.clock(), box);
        edit->setObjectName(name);
        edit->setAccessibleName(label);
        edit->setValue(date);
        auto *words = new QLabel(label, box);
        words->setBuddy(edit);
        days->addWidget(words, 0, column);
        days->addWidget(edit, 1, column);
        return edit;
    };
    m_asked = day(0, tr("Asked on"), u"asked"_s, m_store.clock().today());
    m_answerBy = day(1, tr("Answer by"), u"answerBy"_s, m_store.clock().today().addDays(usualAnswerDays));
    form->addRow(days);
    m_pause = new QPushButton(tr("Let it stand still"), box);
    m_pause->setObjectName(u"pause"_s);
    m_pause->setAutoDefault(false);
    form->addRow(m_pause);
    connect(m_pause, &QPushButton::clicked, this, &TermsDialog::pause);
    return box;
}

void TermsDialog::reload()
{
    const int kept = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_shown = m_terms.of(m_dossier);
    m_list->clear();
    for (const core::Term &term : std::as_const(m_shown)) {
        const core::TermStanding standing = m_terms.standing(term);
        QStringList state;
        if (term.done.isValid())
            state.append(tr("over since %1").arg(formatShort(term.done)));
        else if (standing.daysLeft < 0)
            state.append(tr("%n day(s) late", nullptr, -standing.daysLeft));
        else
            state.append(tr("%n day(s) left", nullptr, standing.daysLeft));
        if (standing.paused && !term.done.isValid())
            state.append(tr("stands still"));
        if (standing.extended)
            state.append(tr("extended"));
        auto *line = new QTreeWidgetItem(m_list, {m_terms.kindOf(term).label, formatShort(term.started), formatShort(standing.due), state.join(u", "_s)});
        line->setIcon(3, icon(term.done.isValid() ? Meaning::Good : standing.daysLeft < 0 ? Meaning::Stop : standing.daysLeft <= 14 ? Meaning::Attention : Meaning::Neutral, palette()));
    }
    m_list->setCurrentItem(m_list->topLevelItem(std::clamp(kept, 0, std::max(0, m_list->topLevelItemCount() - 1))));
    termChosen();
}

std::optional<core::Term> TermsDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_shown.size() ? std::optional(m_shown[row]) : std::nullopt;
}

void TermsDialog::termChosen()
{
    const auto term = current();
    const bool runs = term && !term->done.isValid();
    bool pauses = false;
    bool extends = false;
    bool waiting = false;
    if (term) {
        const core::TermKind kind = m_terms.kindOf(*term);
        pauses = kind.pauses;
        extends = kind.extension.count > 0 && !term->extended.isValid();
        for (const core::TermPause &each : m_terms.pauses(term->id))
            waiting = waiting || !each.completed.isValid();
        m_source->setText(kind.verified ? kind.article : tr("%1 (not verified)").arg(kind.article));
    } else {
        m_source->setText(tr("No term runs in this dossier."));
    }
    m_pauseBox->setEnabled(runs && pauses && !waiting);
    m_answered->setEnabled(runs && waiting);
    m_extend->setEnabled(runs && extends);
    m_finish->setEnabled(runs);
    m_remove->setEnabled(term.has_value());
}

void TermsDialog::tell(const QList<core::Problem> &problems, const QString &done)
{
    m_notice->show(problems);
    if (core::blocks(problems))
        return;
    if (problems.isEmpty())
        m_notice->say(Meaning::Good, done);
    reload();
}

void TermsDialog::start()
{
    core::Term term;
    term.dossier = m_dossier;
    term.kind = m_kind->value();
    term.started = m_started->value().value_or(QDate());
    attempt(m_ask, tr("Start a term"), [&] { tell(m_terms.start(term), tr("The term runs. It stands among the tasks.")); });
}

void TermsDialog::pause()
{
    const auto term = current();
    if (!term)
        return;
    core::TermPause pause;
    pause.term = term->id;
    pause.asked = m_asked->value().value_or(QDate());
    pause.answerBy = m_answerBy->value().value_or(QDate());
    pause.what = m_what->text().simplified();
    attempt(m_ask, tr("Let a term stand still"), [&] { tell(m_terms.save(pause), tr("The term stands still from the day the papers were asked.")); });
}

void TermsDialog::answered()
{
    const auto term = current();
    if (!term)
        return;
    attempt(m_ask, tr("The papers are in"), [&] {
        const QList<core::TermPause> pauses = m_terms.pauses(term->id);
        for (core::TermPause pause : pauses)
            if (!pause.completed.isValid()) {
                pause.completed = m_store.clock().today();
                tell(m_terms.save(pause), tr("The term runs on."));
                return;
            }
    });
}

void TermsDialog::extend()
{
    auto term = current();
    if (!term)
        return;
    const auto reason = m_ask.text(tr("Extend"), tr("Why is the term extended? Tell the client so in writing before it ends."));
    if (!reason)
        return;
    term->extended = m_store.clock().today();
    term->extensionReason = reason->simplified();
    attempt(m_ask, tr("Extend"), [&] { tell(m_terms.save(*term), tr("The term is extended.")); });
}

void TermsDialog::finish()
{
    if (const auto term = current())
        attempt(m_ask, tr("Term is over"), [&] {
            m_terms.finish(term->id);
            reload();
        });
}

void TermsDialog::remove()
{
    if (const auto term = current())
        attempt(m_ask, tr("Remove a term"), [&] {
            m_terms.remove(term->id);
            reload();
        });
}

} // namespace ui
