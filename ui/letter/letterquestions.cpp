#include "ui/letter/letterquestions.h"

#include "core/letter/dutchwords.h"
#include "ui/base/editors.h"
#include "ui/base/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int linesHeight = 66;
constexpr int labelWidth = 270;

QStringList filledLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    return lines;
}

} // namespace

LetterQuestions::LetterQuestions(const core::Clock &clock, QWidget *parent) : QWidget(parent), m_clock(clock), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setVerticalSpacing(space::tight);
    m_layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
}

QWidget *LetterQuestions::makeEditor(const core::LetterAsk &ask, const core::LetterAnswers &answers)
{
    using Kind = core::LetterAsk::Kind;
    const QStringList known = answers.words.value(ask.key);
    switch (ask.kind) {
    case Kind::Day: {
        auto *edit = new DayEdit(m_clock, this);
        edit->setPlaceholderText(tr("such as 3-4 or +1w"));
        if (const QDate day = answers.days.value(ask.key); day.isValid())
            edit->setValue(day);
        connect(edit, &ValueEdit::edited, this, &LetterQuestions::changed);
        connect(edit, &QLineEdit::editingFinished, this, &LetterQuestions::settled);
        return edit;
    }
    case Kind::Choice: {
        QList<Choice> choices{{QString(), tr("Choose")}};
        for (const QString &choice : ask.choices)
            choices.append({choice, choice});
        auto *edit = new ChoiceEdit(choices, this);
        edit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        edit->setValue(known.join(u' '));
        connect(edit, &QComboBox::currentIndexChanged, this, [this] {
            emit changed();
            emit settled();
        });
        return edit;
    }
    case Kind::Lines: {
        auto *edit = new QPlainTextEdit(known.join(u'\n'), this);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(linesHeight);
        edit->setPlaceholderText(tr("One per line"));
        edit->installEventFilter(this);
        connect(edit, &QPlainTextEdit::textChanged, this, &LetterQuestions::changed);
        return edit;
    }
    case Kind::Line:
    case Kind::Time: {
        auto *edit = new QLineEdit(known.join(u' '), this);
        if (ask.kind == Kind::Time)
            edit->setPlaceholderText(tr("such as 10:30"));
        else if (!ask.proposal.contains(u'{'))
            edit->setPlaceholderText(ask.proposal);
        connect(edit, &QLineEdit::textEdited, this, &LetterQuestions::changed);
        connect(edit, &QLineEdit::editingFinished, this, &LetterQuestions::settled);
        return edit;
    }
    }
    Q_UNREACHABLE();
}

void LetterQuestions::ask(const QList<core::LetterAsk> &asks, const core::LetterAnswers &answers)
{
    const auto sameKeys = [&] {
        return std::equal(asks.begin(), asks.end(), m_rows.begin(), m_rows.end(), [](const core::LetterAsk &ask, const AskRow &row) { return ask.key == row.ask.key; });
    };
    if (sameKeys())
        return;
    QList<AskRow> rows;
    for (const core::LetterAsk &ask : asks) {
        const auto same = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const AskRow &row) { return row.ask.key == ask.key; });
        rows.append({ask, same != m_rows.cend() ? same->editor : nullptr});
    }
    while (m_layout->rowCount() > 0) {
        const QFormLayout::TakeRowResult taken = m_layout->takeRow(0);
        delete taken.labelItem->widget();
        QWidget *editor = taken.fieldItem->widget();
        if (std::none_of(rows.cbegin(), rows.cend(), [&](const AskRow &row) { return row.editor == editor; }))
            delete editor;
        delete taken.labelItem;
        delete taken.fieldItem;
    }
    for (AskRow &row : rows) {
        if (!row.editor)
            row.editor = makeEditor(row.ask, answers);
        const QString words = row.ask.optional ? tr("%1 (may stay empty)").arg(row.ask.label()) : row.ask.label();
        row.editor->setObjectName(u"ask-"_s + row.ask.key);
        row.editor->setAccessibleName(words);
        auto *label = new QLabel(words, this);
        label->setWordWrap(true);
        label->setMinimumWidth(labelWidth);
        label->setBuddy(row.editor);
        m_layout->addRow(label, row.editor);
        row.editor->show();
    }
    m_rows = rows;
}

core::LetterAnswers LetterQuestions::answers() const
{
    core::LetterAnswers answers;
    for (const AskRow &row : m_rows) {
        QStringList words;
        if (const auto *day = qobject_cast<const DayEdit *>(row.editor)) {
            if (const auto value = day->value()) {
                answers.days[row.ask.key] = *value;
                words = {core::dutchWeekday(*value)};
            }
        } else if (const auto *choice = qobject_cast<const ChoiceEdit *>(row.editor)) {
            words = {choice->value()};
        } else if (const auto *lines = qobject_cast<const QPlainTextEdit *>(row.editor)) {
            words = filledLines(lines->toPlainText());
        } else if (const auto *line = qobject_cast<const QLineEdit *>(row.editor)) {
            words = {line->text().trimmed()};
        }
        words.removeAll(QString());
        if (!words.isEmpty())
            answers.words[row.ask.key] = words;
    }
    return answers;
}

bool LetterQuestions::focusOn(const QString &field)
{
    for (const AskRow &row : m_rows)
        if (row.ask.key == field) {
            row.editor->setFocus();
            return true;
        }
    return false;
}

bool LetterQuestions::hasUnreadable() const
{
    for (const AskRow &row : m_rows)
        if (const auto *edit = qobject_cast<const ValueEdit *>(row.editor); edit && edit->isUnreadable()) {
            row.editor->setFocus();
            return true;
        }
    return false;
}

bool LetterQuestions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        emit settled();
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
