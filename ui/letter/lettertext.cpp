#include "ui/letter/lettertext.h"

#include "ui/base/theme.h"

#include <QRegularExpression>
#include <QSyntaxHighlighter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Makes what still waits stand out, and headings strong.
class LetterMarks : public QSyntaxHighlighter {
public:
    LetterMarks(QTextDocument *document, const QPalette &palette) : QSyntaxHighlighter(document), m_tokens(tokensFor(palette)) {}

protected:
    void highlightBlock(const QString &text) override
    {
        QTextCharFormat strong;
        strong.setFontWeight(QFont::Bold);
        if (text.startsWith(u'#'))
            setFormat(0, int(text.size()), strong);
        QTextCharFormat waiting = strong;
        waiting.setForeground(m_tokens.attention);
        waiting.setBackground(m_tokens.groundOf(Meaning::Attention));
        static const QRegularExpression field(u"«[^»]*»"_s);
        for (auto matches = field.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            setFormat(int(match.capturedStart()), int(match.capturedLength()), waiting);
        }
    }

private:
    Tokens m_tokens;
};

} // namespace

QString shownFields(const QString &text, const FieldNames &names)
{
    QString shown = text;
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        shown.replace(u"{%1}"_s.arg(name.key()), u"«%1»"_s.arg(name.value()));
    return shown;
}

QString keptFields(const QString &text, const FieldNames &names)
{
    QString kept = text;
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        kept.replace(u"«%1»"_s.arg(name.value()), u"{%1}"_s.arg(name.key()));
    return kept;
}

LetterText::LetterText(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    new LetterMarks(document(), palette());
}

void LetterText::setLetter(const QString &text)
{
    const QString shown = shownFields(text, m_names);
    if (shown == toPlainText())
        return;
    const int at = textCursor().position();
    setPlainText(shown);
    setEdited(false);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(at, int(shown.size())));
    setTextCursor(cursor);
}

QString LetterText::letter() const { return keptFields(toPlainText(), m_names); }

} // namespace ui
