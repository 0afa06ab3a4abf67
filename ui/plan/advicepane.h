#pragma once

#include "core/plan/plan.h"
#include "ui/base/editors.h"
#include "ui/plan/answerkeeper.h"

class QFrame;
class QLabel;
class QPlainTextEdit;
class QTextBrowser;

namespace ui {

/// The right: help, an example, the word explained, and what the adviser thinks of the answer.
class AdvicePane : public QWidget {
    Q_OBJECT

public:
    AdvicePane(AnswerKeeper &keeper, QWidget *parent);
    void show(const core::ChecklistItem &item);
    /// For a place that is no item: only words, nothing to judge.
    void showIntro(const QString &title, const QString &text);
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    AnswerKeeper &m_keeper;
    QTextBrowser *m_help;
    QWidget *m_advice;
    QPlainTextEdit *m_remark;
    ChoiceEdit *m_judgement;
    QLabel *m_by;
    bool m_filling = false;
};

} // namespace ui
