#pragma once

#include "core/base/problem.h"
#include "core/plan/plans.h"
#include "core/store/drafts.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace ui {

class Ask;

/// Holds the answer that is being written. What is typed goes to the drafts at each short pause, and becomes the answer,
/// as one undo step, on leaving the field, on Ctrl+S or after a long pause; never with something in it that blocks.
class AnswerKeeper : public QObject {
    Q_OBJECT

public:
    AnswerKeeper(core::Plans &plans, core::Drafts &drafts, Ask &ask, QObject *parent);

    /// Begins with what is stored, and over it what was typed before and never became an answer.
    void open(const core::Answer &stored, int missingEvidence);
    const core::Answer &answer() const { return m_answer; }
    bool isDirty() const { return m_answer != m_stored; }
    /// Changes the answer as the user does.
    void change(const std::function<void(core::Answer &)> &edit);
    /// Makes it the answer; false when something blocks or the vault could not be written. Nothing typed is lost then.
    bool keep();
    void keepDraft();
    /// Leaves what was typed in the drafts; nothing is saved from here on, also not when a field loses the focus.
    void close();
    QList<core::Problem> problems() const { return core::check(m_answer, m_missingEvidence); }

signals:
    /// Problems or the word about saving may be different now.
    void changed();
    void kept();

private:
    QString form() const;
    void restoreDraft();

    core::Plans &m_plans;
    core::Drafts &m_drafts;
    Ask &m_ask;
    core::Answer m_stored;
    core::Answer m_answer;
    int m_missingEvidence = 0;
    bool m_closed = false;
    QTimer m_shortPause;
    QTimer m_longPause;
};

} // namespace ui
