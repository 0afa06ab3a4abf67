#pragma once

#include "core/letter/letter.h"
#include "core/letter/lettersubject.h"
#include "core/task/tasks.h"
#include "ui/base/draftkeeper.h"
#include "ui/letter/lettertext.h"
#include "ui/print/pagelayout.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPrinter;
class QPushButton;

namespace ui {

class Ask;
class ChoiceEdit;
class FileLock;
class LetterQuestions;
class Notice;
class PagePreview;

/// What writing a letter works with.
struct LetterDesk {
    core::Store &store;
    const core::RuleBook &rules;
    core::Tasks &tasks;
    core::Drafts &drafts;
    const core::Clock &clock;
    Ask &ask;
};

/// What is known about the letter before the window opens.
struct LetterWish {
    core::Id<core::Dossier> dossier;
    QString letter = {};              ///< key; empty: the first that fits
    core::LetterFields given = {};    ///< fields that only the caller knows, such as the instalment a letter is about
    QString receiverName = {};
    QString purpose = {};
    QString item = {};                ///< id of the record the letter is about; empty: the likeliest
};

/// Writing a letter: choose one, answer what the dossier does not know, change the words, see the pages, send.
class LetterDialog : public QDialog {
    Q_OBJECT

public:
    LetterDialog(const LetterDesk &desk, const LetterWish &wish, QWidget *parent = nullptr);
    ~LetterDialog() override;

    /// Lets the user choose a printer; false when they stop. Replaceable, so that a test needs no printer.
    std::function<bool(QPrinter &)> choosePrinter;

signals:
    /// The letter went out; `record` is the id of the issue.
    void issued(const QString &record);

private:
    void buildLetterDialog();
    QWidget *buildQuestions();
    QWidget *buildText();
    void buildSending(QWidget *side);
    void fillLetters(const QString &wanted);
    void letterChosen();
    void fillRecords();
    /// Takes over which record the letter is about, and who then receives it.
    void recordChosen();
    void receiverChosen();
    /// Makes the text from the template again, unless it was edited by hand.
    void refill();
    /// Puts answers in the place of their fields in a text that was edited.
    void settle();
    void preview();
    void makeAgain();
    core::Letter letter() const;
    core::LetterAnswers answers() const;
    bool isReady();
    void sign();
    void savePdf();
    void print();
    void finish(const core::Issued &record, const QString &sentence);
    core::Row draft() const;
    void restoreDraft();

    LetterDesk m_desk;
    LetterWish m_wish;
    core::ReportRequest m_request;
    const core::LetterTemplate *m_form = nullptr;
    QList<core::LetterSubject> m_subjects;
    core::LetterFields m_known;
    core::LetterAnswers m_restored;
    QString m_paper; ///< id the letter gets in the register
    bool m_isSigned = false;
    std::unique_ptr<DraftKeeper> m_draft;
    std::optional<PageLayout> m_layout;
    core::Document m_document;
    FieldNames m_names;
    QTimer m_typing;
    bool m_filling = false;

    QComboBox *m_letters = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_recordLabel = nullptr;
    QComboBox *m_record = nullptr;
    ChoiceEdit *m_receiver = nullptr;
    QLabel *m_leftOut = nullptr;
    QLabel *m_receiverNameLabel = nullptr;
    QLineEdit *m_receiverName = nullptr;
    QLabel *m_purposeLabel = nullptr;
    QLineEdit *m_purpose = nullptr;
    QCheckBox *m_all = nullptr;
    LetterQuestions *m_questions = nullptr;
    QCheckBox *m_task = nullptr;
    FileLock *m_lock = nullptr;
    Notice *m_notice = nullptr;
    QLineEdit *m_subject = nullptr;
    LetterText *m_text = nullptr;
    QPushButton *m_again = nullptr;
    PagePreview *m_preview = nullptr;
    QPushButton *m_sign = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
};

} // namespace ui
