#pragma once

#include "core/report/reports.h"
#include "ui/print/pagelayout.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <optional>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPrinter;
class QPushButton;

namespace ui {

class Ask;
class ChoiceEdit;
class FileLock;
class MonthEdit;
class Notice;
class PagePreview;

/// "Make document": first who gets it, then what is left out for them, what is on it and what is still missing, with the
/// pages beside it. Saving or printing records the issue.
class DocumentDialog : public QDialog {
    Q_OBJECT

public:
    /// `request` says which dossier (or none: papers about the office) and may already name a report, receiver, year or month.
    DocumentDialog(const core::ReportRequest &request, Ask &ask, QWidget *parent = nullptr);

    /// Lets the user choose a printer; false when they stop. Replaceable, so that a test needs no printer.
    std::function<bool(QPrinter &)> choosePrinter;

signals:
    /// A paper went out; `record` is the id of the issue.
    void issued(const QString &record);

private:
    struct PartChoice {
        QString id;
        QString title;
        QCheckBox *box = nullptr;
        bool wanted = true; ///< ticked by the user, also while the receiver may not have it
    };

    QWidget *makeChoices();
    void receiverChosen();
    void reportChosen();
    /// Takes over what stands in the fields and shows the pages of it.
    void refresh();
    void savePdf();
    void saveSheets();
    void print();
    void finish(const QString &record, const QString &sentence);
    /// Ready to go out: nothing is missing. Otherwise the first missing field gets the focus.
    bool isComplete();

    core::ReportRequest m_request;
    Ask &m_ask;
    core::Document m_document;
    std::optional<PageLayout> m_layout;

    ChoiceEdit *m_receiver = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_leftOut = nullptr;
    ChoiceEdit *m_report = nullptr;
    QWidget *m_partsBox = nullptr;
    QList<PartChoice> m_parts;
    QFormLayout *m_questions = nullptr;
    QLineEdit *m_receiverName = nullptr;
    QLineEdit *m_purpose = nullptr;
    QLineEdit *m_year = nullptr;
    MonthEdit *m_month = nullptr;
    QCheckBox *m_keepCopy = nullptr;
    FileLock *m_lock = nullptr;
    Notice *m_notice = nullptr;
    PagePreview *m_preview = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_sheets = nullptr; ///< the rows behind it, for reports that have them
    QTimer m_typing;
};

} // namespace ui
