#pragma once

#include "core/plan/plans.h"
#include "ui/base/editors.h"
#include "ui/base/notice.h"
#include "ui/plan/answerkeeper.h"

class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QSplitter;
class QVBoxLayout;

namespace ui {

/// The middle: the question, the client's text, the state, and the papers that are asked.
class ItemPane : public QWidget {
    Q_OBJECT

public:
    ItemPane(AnswerKeeper &keeper, core::Plans &plans, const core::Clock &clock, Ask &ask, QWidget *parent);
    /// Shows an item as the plan has it; the fields show what the keeper holds.
    void show(const core::Plan &plan, const core::ChecklistItem &item);
    /// Puts what the keeper holds, and what is to be said about it, on the screen.
    void refresh();
    void focusText();

signals:
    void stepAsked(int direction);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectFields();
    void shareRoom();
    void showEvidence(const core::Plan &plan, const core::ChecklistItem &item);
    void addFiles(const core::EvidenceWanted &wanted, const QStringList &paths);
    void useOther(const core::EvidenceWanted &wanted);
    void view(const core::Attachment &paper);
    void remove(const core::Attachment &paper);

    AnswerKeeper &m_keeper;
    core::Plans &m_plans;
    const core::Clock &m_clock;
    Ask &m_ask;
    QLabel *m_title;
    QLabel *m_question;
    QPlainTextEdit *m_text;
    ChoiceEdit *m_state;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    Notice *m_notice;
    QPushButton *m_affirm;
    QLabel *m_evidenceTitle;
    QScrollArea *m_evidenceArea;
    QWidget *m_evidence;
    QVBoxLayout *m_evidenceLayout;
    QStringList m_shownEvidence;
    QLabel *m_saved;
    bool m_changedSince = false;
    bool m_filling = false;
};

} // namespace ui
