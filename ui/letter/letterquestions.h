#pragma once

#include "core/base/clock.h"
#include "core/letter/letterfill.h"

#include <QWidget>

class QFormLayout;

namespace ui {

/// The questions of one letter: an editor per thing that is not known. Rows that stay keep what was typed.
class LetterQuestions : public QWidget {
    Q_OBJECT

public:
    explicit LetterQuestions(const core::Clock &clock, QWidget *parent = nullptr);

    /// Shows these questions in this order; `answers` fills editors that are new.
    void ask(const QList<core::LetterAsk> &asks, const core::LetterAnswers &answers);
    core::LetterAnswers answers() const;
    bool isEmpty() const { return m_rows.isEmpty(); }
    /// Puts the cursor in the editor of a field; false when it is not asked.
    bool focusOn(const QString &field);
    /// True when a day cannot be read; that editor gets the focus.
    bool hasUnreadable() const;

signals:
    /// Something was typed or chosen.
    void changed();
    /// The user is done with one answer.
    void settled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct AskRow {
        core::LetterAsk ask;
        QWidget *editor = nullptr;
    };
    QWidget *makeEditor(const core::LetterAsk &ask, const core::LetterAnswers &answers);

    const core::Clock &m_clock;
    QFormLayout *m_layout;
    QList<AskRow> m_rows;
};

} // namespace ui
