#include "ui/plan/itempane.h"

#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/plan/evidencerow.h"
#include "ui/report/paperview.h"
#include "ui/plan/stateicon.h"

#include <QFile>
#include <QFileInfo>
#include <QFocusEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw core::Failure(core::Failure::Kind::File, QFileInfo(path).fileName(), file.errorString());
    return file.readAll();
}

QList<Choice> stateChoices()
{
    QList<Choice> choices;
    for (int i = 0; i <= int(core::AnswerState::NotApplicable); ++i)
        choices.append({QString::number(i), core::stateText(core::AnswerState(i))});
    return choices;
}

} // namespace

ItemPane::ItemPane(AnswerKeeper &keeper, core::Plans &plans, const core::Clock &clock, Ask &ask, QWidget *parent)
    : QWidget(parent), m_keeper(keeper), m_plans(plans), m_clock(clock), m_ask(ask), m_title(caption({}, "heading", this)), m_question(new QLabel(this)),
      m_text(new QPlainTextEdit(this)), m_state(new ChoiceEdit(stateChoices(), this)), m_reasonLabel(new QLabel(tr("&Why not"), this)), m_reason(new QLineEdit(this)),
      m_notice(new Notice(this)), m_affirm(new QPushButton(tr("The judgement still holds"), this)), m_evidenceTitle(new QLabel(this)),
      m_evidenceArea(new QScrollArea(this)), m_evidence(new QWidget(m_evidenceArea)), m_evidenceLayout(new QVBoxLayout(m_evidence)), m_saved(caption({}, "muted", this))
{
    m_title->setObjectName(u"itemTitle"_s);
    m_title->setWordWrap(true);
    m_question->setObjectName(u"question"_s);
    m_question->setWordWrap(true);
    m_question->setBuddy(m_text);
    m_text->setObjectName(u"text"_s);
    m_text->setAccessibleName(tr("The client's answer"));
    m_text->setPlaceholderText(tr("What the client says or writes, in the client's own words"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(80);
    m_state->setObjectName(u"state"_s);
    m_state->setAccessibleName(tr("State"));
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Why this does not apply"));
    m_reasonLabel->setBuddy(m_reason);
    m_notice->setObjectName(u"notice"_s);
    m_affirm->setObjectName(u"affirm"_s);
    m_saved->setObjectName(u"saved"_s);
    m_evidenceTitle->setWordWrap(true);
    m_evidenceLayout->setContentsMargins(0, 0, space::tight, 0);
    m_evidenceLayout->setSpacing(space::tight);
    m_evidenceArea->setWidget(m_evidence);
    m_evidenceArea->setWidgetResizable(true);
    m_evidenceArea->setFrameShape(QFrame::NoFrame);
    m_evidenceArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *stateRow = new QHBoxLayout;
    stateRow->setSpacing(space::inside);
    auto *stateLabel = new QLabel(tr("&State"), this);
    stateLabel->setBuddy(m_state);
    stateRow->addWidget(stateLabel);
    stateRow->addWidget(m_state);
    stateRow->addWidget(m_reasonLabel);
    stateRow->addWidget(m_reason, 1);
    stateRow->addWidget(m_saved, 0, Qt::AlignRight);
    stateRow->addStretch();

    auto *lower = new QWidget(this);
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, space::inside, 0, 0);
    lowerLayout->setSpacing(space::tight);
    lowerLayout->addLayout(stateRow);
    lowerLayout->addWidget(m_notice);
    lowerLayout->addWidget(m_affirm, 0, Qt::AlignLeft);
    lowerLayout->addWidget(m_evidenceTitle);
    lowerLayout->addWidget(m_evidenceArea, 1);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_text);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);

    auto *steps = new QHBoxLayout;
    auto *previous = new QPushButton(tr("Previous item"), this);
    auto *next = new QPushButton(tr("Next item"), this);
    previous->setObjectName(u"previous"_s);
    next->setObjectName(u"next"_s);
    previous->setToolTip(tr("Alt+Up"));
    next->setToolTip(tr("Alt+Down"));
    steps->addWidget(previous);
    steps->addStretch();
    steps->addWidget(next);
    connect(previous, &QPushButton::clicked, this, [this] { emit stepAsked(-1); });
    connect(next, &QPushButton::clicked, this, [this] { emit stepAsked(1); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::inside, 0, space::inside, 0);
    layout->setSpacing(space::tight);
    layout->addWidget(m_title);
    layout->addWidget(m_question);
    layout->addWidget(splitter, 1);
    layout->addLayout(steps);
    connectFields();
}

void ItemPane::connectFields()
{
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            m_keeper.change([this](core::Answer &answer) { answer.text = m_text->toPlainText(); });
    });
    connect(m_reason, &QLineEdit::textEdited, this, [this](const QString &text) { m_keeper.change([&](core::Answer &answer) { answer.reason = text; }); });
    connect(m_state, &QComboBox::activated, this, [this](int index) {
        m_keeper.change([&](core::Answer &answer) { answer.state = core::AnswerState(index); });
        if (m_keeper.answer().state == core::AnswerState::NotApplicable)
            m_reason->setFocus();
        else if (!core::blocks(m_keeper.problems()))
            m_keeper.keep();
    });
    connect(m_affirm, &QPushButton::clicked, this, [this] { attempt(m_ask, m_affirm->text(), [this] { m_plans.affirm(m_keeper.answer()); }); });
    m_evidence->installEventFilter(this);
    m_text->installEventFilter(this);
    m_reason->installEventFilter(this);
}

bool ItemPane::eventFilter(QObject *watched, QEvent *event)
{
    // New rows have a height only once the layout has shown them.
    if (watched == m_evidence) {
        if (event->type() == QEvent::LayoutRequest)
            shareRoom();
        return false;
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        m_keeper.keep();
    return QWidget::eventFilter(watched, event);
}

void ItemPane::show(const core::Plan &plan, const core::ChecklistItem &item)
{
    m_title->setText(item.title);
    m_question->setText(item.question);
    m_changedSince = core::changedSinceAssessed(plan, item);
    showEvidence(plan, item);
    refresh();
}

void ItemPane::refresh()
{
    const core::Answer &answer = m_keeper.answer();
    m_filling = true;
    if (m_text->toPlainText() != answer.text)
        m_text->setPlainText(answer.text);
    if (m_reason->text() != answer.reason)
        m_reason->setText(answer.reason);
    m_state->setCurrentIndex(int(answer.state));
    m_filling = false;
    const bool aside = answer.state == core::AnswerState::NotApplicable;
    m_reasonLabel->setVisible(aside);
    m_reason->setVisible(aside);
    m_affirm->setVisible(m_changedSince);
    m_saved->setText(m_keeper.isDirty() ? tr("Not saved yet (Ctrl+S)") : QString());
    if (m_changedSince)
        m_notice->say(Meaning::Attention, tr("The question changed after it was assessed."));
    else
        m_notice->show(m_keeper.problems());
}

void ItemPane::focusText()
{
    m_text->setFocus();
}

void ItemPane::showEvidence(const core::Plan &plan, const core::ChecklistItem &item)
{
    const core::Answer answer = plan.answer(item.key);
    QStringList wanted{item.key};
    for (const core::EvidenceWanted &paper : item.evidence) {
        wanted.append(paper.kind + paper.title + QString::number(m_plans.usable(answer, paper).size()));
        for (const core::Attachment &filed : plan.papers(item.key, paper.kind))
            wanted.append(filed.id.text() + filed.validUntil.toString(Qt::ISODate));
    }
    if (wanted == m_shownEvidence)
        return;
    m_shownEvidence = wanted;
    for (EvidenceRow *row : m_evidence->findChildren<EvidenceRow *>(Qt::FindDirectChildrenOnly)) {
        row->hide();
        row->setObjectName({});
        row->deleteLater();
    }
    while (QLayoutItem *old = m_evidenceLayout->takeAt(0))
        delete old;
    const QString limit = QLocale().formattedDataSize(core::largestPaper, 0, QLocale::DataSizeTraditionalFormat);
    m_evidenceTitle->setText(item.evidence.isEmpty() ? tr("No paper is asked here.") : tr("Evidence. Drop a file on a line or choose Add, at most %1 each.").arg(limit));
    m_evidenceArea->setVisible(!item.evidence.isEmpty());
    for (const core::EvidenceWanted &paper : item.evidence) {
        auto *row = new EvidenceRow(plan, item.key, paper, !m_plans.usable(answer, paper).isEmpty(), m_clock, m_evidence);
        connect(row, &EvidenceRow::addAsked, this, [this, paper] {
            if (const QString path = m_ask.openFile(tr("Add evidence"), tr("All files (*)")); !path.isEmpty())
                addFiles(paper, {path});
        }, Qt::QueuedConnection);
        connect(row, &EvidenceRow::dropped, this, [this, paper](const QStringList &paths) { addFiles(paper, paths); }, Qt::QueuedConnection);
        connect(row, &EvidenceRow::otherAsked, this, [this, paper] { useOther(paper); }, Qt::QueuedConnection);
        connect(row, &EvidenceRow::openAsked, this, &ItemPane::view);
        connect(row, &EvidenceRow::removeAsked, this, &ItemPane::remove);
        connect(row, &EvidenceRow::dated, this, [this](const core::Attachment &filed, QDate day) {
            attempt(m_ask, tr("Change until when it is valid"), [&] { m_plans.setValidUntil(filed, day); });
        });
        m_evidenceLayout->addWidget(row);
    }
    m_evidenceLayout->addStretch();
}

/// Papers get the room they ask for, up to half of the pane; the answer has the rest.
void ItemPane::shareRoom()
{
    if (m_evidenceArea->isHidden()) {
        m_evidenceArea->setMinimumHeight(0);
        return;
    }
    m_evidenceArea->setMinimumHeight(std::min(m_evidence->sizeHint().height(), height() * 2 / 5));
}

void ItemPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareRoom();
}

void ItemPane::addFiles(const core::EvidenceWanted &wanted, const QStringList &paths)
{
    for (const QString &path : paths) {
        const QFileInfo file(path);
        if (file.size() > core::largestPaper) {
            const QLocale locale;
            m_notice->say(Meaning::Stop, tr("%1 was not added: it is %2 and a paper may be %3 at most. Make it smaller, or split it.")
                                             .arg(file.fileName(), locale.formattedDataSize(file.size(), 1, QLocale::DataSizeTraditionalFormat),
                                                  locale.formattedDataSize(core::largestPaper, 0, QLocale::DataSizeTraditionalFormat)));
            continue;
        }
        m_keeper.keep();
        attempt(m_ask, tr("Add %1").arg(file.fileName()), [&] { m_plans.addPaper(m_keeper.answer(), wanted, file.fileName(), contentOf(path)); });
    }
}

void ItemPane::useOther(const core::EvidenceWanted &wanted)
{
    const QList<core::Attachment> papers = m_plans.usable(m_keeper.answer(), wanted);
    QStringList names;
    for (const core::Attachment &paper : papers)
        names.append(tr("%1, added on %2").arg(paper.name, formatShort(paper.added.date())));
    const std::optional<int> chosen = m_ask.choose(tr("From the dossier"), tr("Which paper do you use for: %1?").arg(wanted.title), names);
    if (!chosen || *chosen < 0 || *chosen >= papers.size())
        return;
    m_keeper.keep();
    attempt(m_ask, tr("Use %1").arg(papers[*chosen].name), [&] { m_plans.usePaper(m_keeper.answer(), wanted, papers[*chosen]); });
}

void ItemPane::view(const core::Attachment &paper)
{
    QByteArray content;
    if (attempt(m_ask, tr("View %1").arg(paper.name), [&] { content = m_plans.openPaper(paper); }))
        viewPaper(paper, content, m_ask, this);
}

void ItemPane::remove(const core::Attachment &paper)
{
    if (m_ask.confirm(tr("Remove evidence"), tr("Remove %1 from this item? It goes to the bin and can be put back.").arg(paper.name), tr("Remove evidence")))
        attempt(m_ask, tr("Remove evidence"), [&] { m_plans.removePaper(paper); });
}

} // namespace ui
