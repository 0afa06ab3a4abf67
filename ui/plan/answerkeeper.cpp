#include "ui/plan/answerkeeper.h"

#include "ui/base/attempt.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int shortPause = 500;   // ms
constexpr int longPause = 10'000; // ms: long enough to think in the middle of a sentence

/// Typing starts an item, a judgement finishes it, and a step back takes the judgement away.
void follow(core::Answer &now, const core::Answer &before)
{
    using core::AnswerState;
    using core::Judgement;
    if (now.text != before.text && now.state == AnswerState::NotStarted)
        now.state = AnswerState::InProgress;
    if (now.judgement != before.judgement && now.judgement != Judgement::None)
        now.state = AnswerState::Assessed;
    else if (now.judgement != before.judgement && now.state == AnswerState::Assessed)
        now.state = AnswerState::Readable;
    else if (now.state != before.state && now.state != AnswerState::Assessed)
        now.judgement = Judgement::None;
    if (now.state != before.state && now.state != AnswerState::NotApplicable)
        now.reason.clear();
}

} // namespace

AnswerKeeper::AnswerKeeper(core::Plans &plans, core::Drafts &drafts, Ask &ask, QObject *parent)
    : QObject(parent), m_plans(plans), m_drafts(drafts), m_ask(ask)
{
    m_shortPause.setSingleShot(true);
    m_shortPause.setInterval(shortPause);
    m_longPause.setSingleShot(true);
    m_longPause.setInterval(longPause);
    connect(&m_shortPause, &QTimer::timeout, this, &AnswerKeeper::keepDraft);
    connect(&m_longPause, &QTimer::timeout, this, &AnswerKeeper::keep);
}

QString AnswerKeeper::form() const
{
    return u"plan/"_s + m_answer.checklist + u'/' + m_answer.item;
}

void AnswerKeeper::open(const core::Answer &stored, int missingEvidence)
{
    m_shortPause.stop();
    m_longPause.stop();
    m_stored = stored;
    m_answer = stored;
    m_missingEvidence = missingEvidence;
    restoreDraft();
    emit changed();
}

void AnswerKeeper::restoreDraft()
{
    const core::Row draft = m_drafts.load(m_answer.dossier.text(), form());
    if (draft.isEmpty())
        return;
    const core::Answer typed = core::tableOf<core::Answer>().toRecord(draft);
    m_answer.text = typed.text;
    m_answer.state = typed.state;
    m_answer.reason = typed.reason;
    m_answer.remark = typed.remark;
    m_answer.judgement = typed.judgement;
}

void AnswerKeeper::change(const std::function<void(core::Answer &)> &edit)
{
    const core::Answer before = m_answer;
    edit(m_answer);
    follow(m_answer, before);
    if (m_answer == before)
        return;
    m_shortPause.start();
    m_longPause.start();
    emit changed();
}

bool AnswerKeeper::keep()
{
    m_longPause.stop();
    if (m_closed)
        return true;
    if (!isDirty()) {
        m_shortPause.stop();
        m_drafts.drop(m_answer.dossier.text(), form());
        return true;
    }
    if (core::blocks(problems())) {
        keepDraft();
        emit changed();
        return false;
    }
    const core::Answer typed = m_answer;
    const core::Answer before = m_stored;
    m_shortPause.stop();
    m_stored = typed; // the store's signal finds us clean, so that the page takes over what was written
    // The draft is the same as what is saved until it is gone, so that whoever reads it in between finds nothing older.
    if (!attempt(m_ask, tr("Save the answer"), [&] {
            m_drafts.save(typed.dossier.text(), form(), core::tableOf<core::Answer>().toRow(typed));
            m_plans.save(typed);
            m_drafts.drop(typed.dossier.text(), form());
        })) {
        m_stored = before;
        return false;
    }
    emit kept();
    emit changed();
    return true;
}

void AnswerKeeper::keepDraft()
{
    m_shortPause.stop();
    if (isDirty() && !m_closed)
        attempt(m_ask, tr("Keep what you typed"), [&] { m_drafts.save(m_answer.dossier.text(), form(), core::tableOf<core::Answer>().toRow(m_answer)); });
}

void AnswerKeeper::close()
{
    keepDraft();
    m_longPause.stop();
    m_closed = true;
}

} // namespace ui
