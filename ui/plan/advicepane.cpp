#include "ui/plan/advicepane.h"

#include "ui/base/format.h"
#include "ui/base/notice.h"

#include <QFocusEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString part(const QString &title, const QString &text)
{
    return text.isEmpty() ? QString() : u"<p><b>%1</b><br>%2</p>"_s.arg(title.toHtmlEscaped(), text.toHtmlEscaped());
}

QList<Choice> judgementChoices()
{
    QList<Choice> choices;
    for (int i = 0; i <= int(core::Judgement::Insufficient); ++i)
        choices.append({QString::number(i), core::judgementText(core::Judgement(i))});
    return choices;
}

} // namespace

AdvicePane::AdvicePane(AnswerKeeper &keeper, QWidget *parent)
    : QWidget(parent), m_keeper(keeper), m_help(new QTextBrowser(this)), m_advice(new QWidget(this)), m_remark(new QPlainTextEdit(m_advice)),
      m_judgement(new ChoiceEdit(judgementChoices(), m_advice)), m_by(caption({}, "muted", m_advice))
{
    m_help->setObjectName(u"help"_s);
    m_help->setAccessibleName(tr("Help and example"));
    m_help->setFrameShape(QFrame::NoFrame);
    m_remark->setObjectName(u"remark"_s);
    m_remark->setAccessibleName(tr("Adviser's remark"));
    m_remark->setTabChangesFocus(true);
    m_remark->setMinimumHeight(56);
    m_judgement->setObjectName(u"judgement"_s);
    m_judgement->setAccessibleName(tr("Judgement"));
    m_by->setObjectName(u"assessedBy"_s);
    m_by->setWordWrap(true);
    auto *remarkLabel = new QLabel(tr("Adviser's &remark"), m_advice);
    remarkLabel->setBuddy(m_remark);
    auto *judgementLabel = new QLabel(tr("&Judgement"), m_advice);
    judgementLabel->setBuddy(m_judgement);
    auto *judging = new QHBoxLayout;
    judging->setSpacing(space::inside);
    judging->addWidget(judgementLabel);
    judging->addWidget(m_judgement, 1);
    auto *adviceLayout = new QVBoxLayout(m_advice);
    adviceLayout->setContentsMargins(0, space::inside, 0, 0);
    adviceLayout->setSpacing(space::tight);
    adviceLayout->addWidget(remarkLabel);
    adviceLayout->addWidget(m_remark, 1);
    adviceLayout->addLayout(judging);
    adviceLayout->addWidget(m_by);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_help);
    splitter->addWidget(m_advice);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::inside, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_remark, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            m_keeper.change([this](core::Answer &answer) { answer.remark = m_remark->toPlainText(); });
    });
    connect(m_judgement, &QComboBox::activated, this, [this](int index) {
        m_keeper.change([&](core::Answer &answer) { answer.judgement = core::Judgement(index); });
        m_keeper.keep();
    });
    m_remark->installEventFilter(this);
}

bool AdvicePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        m_keeper.keep();
    return QWidget::eventFilter(watched, event);
}

void AdvicePane::show(const core::ChecklistItem &item)
{
    QString source = item.source;
    if (!source.isEmpty() && !item.verified)
        source += u" ("_s + tr("not checked against the text of the law") + u')';
    const QString term = item.term.isEmpty() ? QString() : u"<p><b>%1</b> %2</p>"_s.arg((item.term + u":"_s).toHtmlEscaped(), item.plain.toHtmlEscaped());
    m_help->setHtml(part(tr("Help"), item.help) + part(tr("Example from a similar trade"), item.example) + term + part(tr("Source"), source));
    m_advice->setEnabled(true);
    m_advice->setVisible(true);
    refresh();
}

void AdvicePane::showIntro(const QString &title, const QString &text)
{
    m_help->setHtml(part(title, text));
    m_advice->setVisible(false);
}

void AdvicePane::refresh()
{
    const core::Answer &answer = m_keeper.answer();
    m_filling = true;
    if (m_remark->toPlainText() != answer.remark)
        m_remark->setPlainText(answer.remark);
    m_judgement->setCurrentIndex(int(answer.judgement));
    m_filling = false;
    m_by->setText(answer.by.isEmpty() ? QString() : tr("%1, %2").arg(answer.by, format(answer.day)));
    m_by->setVisible(!answer.by.isEmpty());
}

} // namespace ui
