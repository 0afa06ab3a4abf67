#include "ui/letter/letterdialog.h"

#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/editors.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/letter/letterparts.h"
#include "ui/letter/letterquestions.h"
#include "ui/letter/lettertext.h"
#include "ui/report/filelock.h"
#include "ui/report/issue.h"
#include "ui/report/pagepreview.h"
#include "ui/report/signdialog.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int typingPause = 300;
constexpr int taskWidth = 285;

} // namespace

LetterDialog::LetterDialog(const LetterDesk &desk, const LetterWish &wish, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_wish(wish), m_request{desk.store, desk.rules, desk.clock, {}, wish.dossier}
{
    choosePrinter = [this](QPrinter &printer) {
        QPrintDialog dialog(&printer, this);
        dialog.setWindowTitle(tr("Print letter"));
        dialog.setMinMax(1, m_layout->pageCount());
        return dialog.exec() == QDialog::Accepted;
    };
    setWindowTitle(tr("Write a letter"));
    buildLetterDialog();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &LetterDialog::refill);
    fillLetters(wish.letter);
    letterChosen();
    connect(m_letters, &QComboBox::currentIndexChanged, this, &LetterDialog::letterChosen);
    connect(m_record, &QComboBox::currentIndexChanged, this, &LetterDialog::recordChosen);
    connect(m_receiver, &QComboBox::currentIndexChanged, this, &LetterDialog::receiverChosen);
}

LetterDialog::~LetterDialog()
{
    if (m_draft)
        m_draft->keep();
}

void LetterDialog::fillLetters(const QString &wanted)
{
    const QList<core::LetterTemplate> fitting = core::lettersFor(m_desk.store, m_wish.dossier);
    fillLetterList(*m_letters, fitting);
    const int row = m_letters->findData(wanted);
    m_letters->setCurrentIndex(row >= 0 ? row : firstLetter(*m_letters));
}

void LetterDialog::letterChosen()
{
    if (m_draft)
        m_draft->keep();
    m_draft.reset();
    m_form = core::findLetterTemplate(m_letters->currentData().toString());
    if (!m_form)
        return;
    m_filling = true;
    m_about->setText(m_form->verified ? m_form->about() : m_form->about() + u' ' + tr("The organisation has not confirmed this text yet."));
    {
        const QSignalBlocker quiet(m_receiver);
        m_receiver->clear();
        for (const QString &id : m_form->receivers)
            m_receiver->addItem(core::receiverOf(id).title, id);
        m_receiver->setEnabled(m_receiver->count() > 1);
    }
    m_purpose->setText(m_wish.purpose.isEmpty() ? m_form->purpose : m_wish.purpose);
    m_task->setVisible(!m_form->task.kind.isEmpty());
    m_filling = false;
    fillRecords();
}

void LetterDialog::fillRecords()
{
    {
        const QSignalBlocker quiet(m_record);
        m_record->clear();
        m_request.item.clear();
        m_subjects = core::letterSubjects(*m_form, m_request);
        const auto isWished = [this](const core::LetterSubject &subject) { return subject.item == m_wish.item; };
        if (m_form->key == m_wish.letter && !m_wish.item.isEmpty() && std::none_of(m_subjects.cbegin(), m_subjects.cend(), isWished))
            m_subjects.prepend({m_wish.item, tr("As chosen")});
        for (const core::LetterSubject &subject : std::as_const(m_subjects))
            m_record->addItem(subject.label, subject.item);
        m_record->setCurrentIndex(std::max(0, m_record->findData(m_wish.item)));
        m_record->setVisible(!m_subjects.isEmpty());
        m_recordLabel->setVisible(!m_subjects.isEmpty());
    }
    recordChosen();
}

void LetterDialog::recordChosen()
{
    if (!m_form)
        return;
    if (m_draft)
        m_draft->keep();
    const core::LetterSubject subject = m_subjects.value(m_record->currentIndex());
    m_request.item = subject.item;
    m_filling = true;
    {
        const QSignalBlocker quiet(m_receiver);
        if (const int row = m_receiver->findData(subject.receiver); row >= 0)
            m_receiver->setCurrentIndex(row);
    }
    m_receiverName->setText(m_wish.receiverName.isEmpty() ? subject.receiverName : m_wish.receiverName);
    m_text->setEdited(false);
    m_draft = std::make_unique<DraftKeeper>(m_desk.drafts, m_wish.dossier.text(), core::letterReport(m_form->key) + (subject.item.isEmpty() ? QString() : u'/' + subject.item), [this] { return draft(); }, this);
    m_restored = {};
    m_paper = core::Id<core::Issued>::fresh().text();
    m_isSigned = false;
    m_filling = false;
    restoreDraft();
    receiverChosen();
}

void LetterDialog::receiverChosen()
{
    if (!m_form)
        return;
    m_request.report = core::letterReport(m_form->key);
    attempt(m_desk.ask, tr("Read what the letter needs"), [&] {
        m_request.receiver = core::receiverOf(m_receiver->value());
        m_known = core::knownFields(m_request);
        m_known.insert(m_wish.given);
    });
    QStringList out;
    if (const core::Report *enclosed = core::findReport(m_form->encloses))
        for (const core::Topic &topic : core::leftOut(*enclosed, m_request.receiver))
            out.append(topic.title);
    m_leftOut->setText(out.isEmpty() ? QString() : tr("Left out: %1.").arg(out.join(u"; "_s)));
    m_leftOut->setVisible(!out.isEmpty());
    const bool named = m_request.receiver.asksName || m_form->address == "receiver"_L1;
    m_receiverName->setVisible(named);
    m_receiverNameLabel->setVisible(named);
    m_purpose->setVisible(m_request.receiver.asksPurpose);
    m_purposeLabel->setVisible(m_request.receiver.asksPurpose);
    refill();
}

core::LetterAnswers LetterDialog::answers() const
{
    core::LetterAnswers answers = m_questions->answers();
    const auto add = [&](const QString &key, const QString &value) {
        if (!value.trimmed().isEmpty())
            answers.words[key] = {value.trimmed()};
    };
    add(u"receiver.name"_s, m_receiverName->text());
    add(u"purpose"_s, m_purpose->text());
    return answers;
}

void LetterDialog::refill()
{
    if (!m_form || m_filling)
        return;
    m_typing.stop();
    m_filling = true;
    const core::LetterAnswers given = answers();
    QList<core::LetterAsk> asks = core::openAsks(*m_form, m_known, given);
    // What stands above the questions is not asked twice.
    asks.removeIf([](const core::LetterAsk &ask) { return ask.key == "receiver.name"_L1 || ask.key == "purpose"_L1; });
    if (m_all->isChecked())
        for (const core::LetterAsk &ask : m_form->asks)
            if (std::none_of(asks.cbegin(), asks.cend(), [&](const core::LetterAsk &each) { return each.key == ask.key; }))
                asks.append(ask);
    FieldNames names;
    for (const core::LetterAsk &ask : std::as_const(asks))
        names[ask.key] = ask.label();
    m_questions->ask(asks, m_restored);
    m_text->nameFields(names);
    if (!m_text->isEdited()) {
        const core::FilledLetter filled = core::fillLetter(*m_form, m_known, answers());
        m_subject->setText(shownFields(filled.subject, names));
        m_text->setLetter(filled.text);
    }
    const bool knowsMore = std::any_of(m_form->asks.cbegin(), m_form->asks.cend(), [&](const core::LetterAsk &ask) { return !m_known.value(ask.key).isEmpty(); });
    m_all->setVisible(knowsMore);
    m_again->setVisible(m_text->isEdited());
    m_names = names;
    m_filling = false;
    preview();
}

void LetterDialog::settle()
{
    if (!m_text->isEdited() || m_filling)
        return;
    QString text = m_text->letter();
    QString subject = keptFields(m_subject->text(), m_names);
    const core::LetterAnswers given = answers();
    for (auto field = given.words.cbegin(); field != given.words.cend(); ++field) {
        text = core::withField(text, field.key(), *field);
        subject = core::withField(subject, field.key(), *field);
    }
    m_filling = true;
    m_text->setLetter(text);
    m_text->setEdited(true);
    m_subject->setText(shownFields(subject, m_names));
    m_filling = false;
    preview();
}

void LetterDialog::makeAgain()
{
    m_text->setEdited(false);
    refill();
    m_draft->touched();
}

core::Letter LetterDialog::letter() const
{
    const core::LetterAnswers given = answers();
    core::Letter letter = core::letterOf(*m_form, m_known, given);
    letter.subject = keptFields(m_subject->text(), m_names);
    letter.text = m_text->letter();
    letter.paper = m_paper;
    return letter;
}

void LetterDialog::preview()
{
    m_request.receiverName = m_receiverName->isHidden() ? QString() : m_receiverName->text().trimmed();
    m_request.purpose = m_purpose->text().trimmed();
    m_layout.reset();
    try {
        m_document = core::makeLetter(letter(), m_request);
        m_layout.emplace(m_document);
        m_preview->show(*m_layout);
        m_sign->setVisible(core::hasPlaceToSign(m_document) && m_request.receiver.id == "client"_L1);
    } catch (const core::Failure &failure) {
        m_preview->clear(failureText(tr("Write a letter"), failure));
    }
    const auto task = core::taskOf(*m_form, m_known, answers(), m_desk.clock.today());
    m_task->setEnabled(task.has_value());
    const QString words = task ? tr("Then a task: %1 (%2)").arg(task->title, formatShort(task->due)) : tr("Then a task, once its day is known");
    m_task->setText(m_task->fontMetrics().elidedText(words, Qt::ElideMiddle, taskWidth));
    m_task->setToolTip(words);
    m_save->setEnabled(m_layout.has_value());
    m_print->setEnabled(m_layout.has_value());
}

bool LetterDialog::isReady()
{
    if (!m_form)
        return false;
    settle();
    refill();
    if (m_questions->hasUnreadable()) {
        m_notice->say(Meaning::Stop, unreadableText());
        return false;
    }
    QList<core::Problem> problems = core::check(letter(), m_request);
    problems += m_lock->problems();
    m_notice->show(problems);
    if (!core::blocks(problems))
        return m_layout.has_value();
    const QString field = problems.first().field;
    const QStringList open = core::openFields(m_text->letter());
    if (!m_questions->focusOn(field) && (open.isEmpty() || !m_questions->focusOn(open.first())))
        if (auto *editor = findChild<QWidget *>(field))
            editor->setFocus();
    return false;
}

void LetterDialog::sign()
{
    if (!isReady())
        return;
    attempt(m_desk.ask, tr("Sign on the screen"), [&] {
        SignDialog dialog(m_desk.store, m_document, core::signingPlaces(letter(), m_request), m_desk.ask, this);
        if (dialog.exec() == QDialog::Accepted) {
            m_isSigned = true;
            m_draft->touched();
        }
    });
    preview();
}

void LetterDialog::savePdf()
{
    if (!isReady())
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = m_desk.ask.saveFile(tr("Save PDF"), QDir(folder).filePath(letterFileName(m_document, *m_form)), tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    attempt(m_desk.ask, tr("Save PDF"), [&] {
        const core::Issued record = issuePdf({m_request, m_document, *m_layout, true, m_document.meta.title + u"\n\n"_s + m_text->letter(), m_lock->passphrase(), m_paper}, path);
        finish(record, tr("Saved as %1 and recorded as number %2.").arg(record.fileName, record.number));
    });
}

void LetterDialog::print()
{
    if (!isReady())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_document.meta.title);
    if (!choosePrinter(printer))
        return;
    attempt(m_desk.ask, tr("Print letter"), [&] {
        const core::Issued record = issuePrint({m_request, m_document, *m_layout, true, m_document.meta.title + u"\n\n"_s + m_text->letter(), {}, m_paper}, printer);
        finish(record, tr("Sent to the printer and recorded as number %1.").arg(record.number));
    });
}

void LetterDialog::finish(const core::Issued &record, const QString &sentence)
{
    QString said = sentence;
    const auto planned = core::taskOf(*m_form, m_known, answers(), m_desk.clock.today());
    if (planned && !m_task->isHidden() && m_task->isChecked()) {
        core::Task task;
        task.dossier = m_wish.dossier;
        task.kind = planned->kind;
        task.title = planned->title;
        task.due = planned->due;
        task.cause = record.id.text();
        if (const QList<core::Problem> problems = m_desk.tasks.add(task); !core::blocks(problems))
            said += u' ' + tr("The task is in the dossier.");
        // The next copy of this letter leaves nothing more to do.
        m_task->setChecked(false);
    }
    core::rememberSignature(m_desk.store, m_known.value(u"owner.name"_s).value(0), answers());
    m_draft->drop();
    // What goes out next is another paper, and is signed by itself.
    m_paper = core::Id<core::Issued>::fresh().text();
    m_isSigned = false;
    m_notice->say(Meaning::Good, said);
    emit issued(record.id.text());
}

core::Row LetterDialog::draft() const
{
    const core::LetterAnswers given = m_questions->answers();
    if (!m_form || (!m_text->isEdited() && given.words.isEmpty() && !m_isSigned))
        return {};
    core::Row row = keptAnswers(given);
    row.insert(u"paper"_s, m_paper);
    row.insert(u"signed"_s, m_isSigned ? 1 : 0);
    row.insert(u"edited"_s, m_text->isEdited() ? 1 : 0);
    row.insert(u"subject"_s, keptFields(m_subject->text(), m_names));
    row.insert(u"text"_s, m_text->letter());
    return row;
}

void LetterDialog::restoreDraft()
{
    const core::Row row = m_draft->stored();
    m_notice->clear();
    if (row.isEmpty())
        return;
    m_restored = answersOf(row);
    if (const QString paper = row.value(u"paper"_s).toString(); !paper.isEmpty())
        m_paper = paper;
    m_isSigned = row.value(u"signed"_s).toInt() == 1;
    if (row.value(u"edited"_s).toInt() == 1) {
        m_filling = true;
        m_subject->setText(row.value(u"subject"_s).toString());
        m_text->nameFields({});
        m_text->setLetter(row.value(u"text"_s).toString());
        m_text->setEdited(true);
        m_filling = false;
    }
    m_notice->say(Meaning::Info, tr("What you typed before and did not send is back."));
}

} // namespace ui
