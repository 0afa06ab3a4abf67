#include "ui/letter/letterdialog.h"

#include "ui/base/editors.h"
#include "ui/base/notice.h"
#include "ui/letter/letterquestions.h"
#include "ui/report/filelock.h"
#include "ui/report/pagepreview.h"
#include "ui/report/previewpane.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize dialogSize(1290, 700);
constexpr int sideWidth = 320;

QLabel *wrapping(const char *role, QWidget *parent)
{
    QLabel *label = caption({}, role, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

void LetterDialog::buildLetterDialog()
{
    resize(dialogSize);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::group);
    layout->addWidget(buildQuestions());
    layout->addWidget(buildText(), 5);
    auto *pages = new PreviewPane(this);
    m_preview = pages->pages();
    layout->addWidget(pages, 6);
}

QWidget *LetterDialog::buildQuestions()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    const auto labelled = [&](const QString &text, QWidget *editor, const char *name) {
        auto *label = new QLabel(text, side);
        label->setBuddy(editor);
        editor->setObjectName(QLatin1StringView(name));
        editor->setAccessibleName(QString(text).remove(u'&'));
        column->addWidget(label);
        column->addWidget(editor);
        return label;
    };
    m_letters = new QComboBox(side);
    m_letters->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_letters->setMaxVisibleItems(24);
    labelled(tr("&Letter"), m_letters, "letter");
    column->addWidget(m_about = wrapping("muted", side));
    m_record = new QComboBox(side);
    m_record->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_recordLabel = labelled(tr("A&bout"), m_record, "record");
    m_receiver = new ChoiceEdit({}, side);
    m_receiver->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    labelled(tr("&For whom"), m_receiver, "receiver");
    column->addWidget(m_leftOut = wrapping("", side));
    m_leftOut->setObjectName(u"leftOut"_s);
    m_receiverNameLabel = labelled(tr("&Name of the receiver"), m_receiverName = new QLineEdit(side), "receiverName");
    m_purposeLabel = labelled(tr("&What is it for?"), m_purpose = new QLineEdit(side), "purpose");
    connect(m_receiverName, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(m_purpose, &QLineEdit::textEdited, this, [this] { m_typing.start(); });

    auto *inside = new QWidget(side);
    auto *lower = new QVBoxLayout(inside);
    lower->setContentsMargins(0, space::inside, space::inside, 0);
    lower->setSpacing(space::inside);
    lower->addWidget(m_questions = new LetterQuestions(m_desk.clock, inside));
    m_all = new QCheckBox(tr("Also ask what the dossier knows"), inside);
    m_all->setObjectName(u"askAll"_s);
    lower->addWidget(m_all);
    lower->addStretch();
    auto *scroll = new QScrollArea(side);
    scroll->setObjectName(u"questions"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(scroll, 1);
    connect(m_all, &QCheckBox::toggled, this, &LetterDialog::refill);
    connect(m_questions, &LetterQuestions::changed, this, [this] {
        m_typing.start();
        m_draft->touched();
    });
    connect(m_questions, &LetterQuestions::settled, this, &LetterDialog::settle);
    buildSending(side);
    return side;
}

void LetterDialog::buildSending(QWidget *side)
{
    auto *column = static_cast<QVBoxLayout *>(side->layout());
    m_task = new QCheckBox(side);
    m_task->setObjectName(u"task"_s);
    m_task->setChecked(true);
    column->addWidget(m_task);
    column->addWidget(m_lock = new FileLock(side));
    column->addWidget(m_notice = new Notice(side));
    m_sign = new QPushButton(tr("Si&gn on the screen…"), side);
    m_sign->setObjectName(u"sign"_s);
    m_sign->setAutoDefault(false);
    m_sign->hide();
    column->addWidget(m_sign);
    connect(m_sign, &QPushButton::clicked, this, &LetterDialog::sign);
    m_save = new QPushButton(tr("&Save PDF"), side);
    m_save->setObjectName(u"save"_s);
    m_save->setProperty("primary", true);
    m_print = new QPushButton(tr("&Print"), side);
    m_print->setObjectName(u"print"_s);
    auto *close = new QPushButton(tr("Close"), side);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_save, m_print, close}) {
        button->setAutoDefault(false);
        buttons->addWidget(button, button == close ? 0 : 1);
    }
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &LetterDialog::savePdf);
    connect(m_print, &QPushButton::clicked, this, &LetterDialog::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

QWidget *LetterDialog::buildText()
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    auto *subject = new QLabel(tr("S&ubject"), middle);
    m_subject = new QLineEdit(middle);
    m_subject->setObjectName(u"subject"_s);
    m_subject->setAccessibleName(tr("Subject"));
    subject->setBuddy(m_subject);
    column->addWidget(subject);
    column->addWidget(m_subject);
    auto *head = new QHBoxLayout;
    auto *words = new QLabel(tr("&Text"), middle);
    head->addWidget(words, 1);
    m_again = new QPushButton(tr("Make the text again"), middle);
    m_again->setObjectName(u"again"_s);
    m_again->setToolTip(tr("You changed the text. This makes it again from the template and your answers."));
    m_again->setAutoDefault(false);
    m_again->hide();
    head->addWidget(m_again);
    column->addLayout(head);
    m_text = new LetterText(middle);
    m_text->setObjectName(u"text"_s);
    m_text->setAccessibleName(tr("Text of the letter"));
    words->setBuddy(m_text);
    column->addWidget(m_text, 1);
    auto *hint = wrapping("muted", middle);
    hint->setText(tr("# heading · ** strong · - list · [ ] box to tick · name :: value"));
    column->addWidget(hint);
    connect(m_again, &QPushButton::clicked, this, &LetterDialog::makeAgain);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_filling)
            return;
        m_again->show();
        m_typing.start();
        m_draft->touched();
    });
    connect(m_subject, &QLineEdit::textEdited, this, [this] {
        m_text->setEdited(true);
        m_typing.start();
        m_draft->touched();
    });
    return middle;
}

} // namespace ui
