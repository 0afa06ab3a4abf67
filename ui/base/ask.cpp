#include "ui/base/ask.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::Ask)
};

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// A dialog with one field between a sentence and "Continue" / "Cancel".
struct FieldDialog {
    FieldDialog(QWidget *parent, const QString &title, const QString &text) : dialog(parent), layout(&dialog), label(text, &dialog)
    {
        dialog.setWindowTitle(title);
        dialog.setMinimumWidth(460);
        label.setWordWrap(true);
        layout.setContentsMargins(16, 16, 16, 16);
        layout.setSpacing(8);
        layout.addWidget(&label);
    }
    bool run(QWidget *field)
    {
        label.setBuddy(field);
        field->setAccessibleName(label.text());
        layout.addWidget(field);
        auto *buttons = new QDialogButtonBox(&dialog);
        buttons->addButton(Text::tr("Continue"), QDialogButtonBox::AcceptRole);
        buttons->addButton(Text::tr("Cancel"), QDialogButtonBox::RejectRole);
        QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
        QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
        layout.addWidget(buttons);
        field->setFocus();
        return dialog.exec() == QDialog::Accepted;
    }
    QDialog dialog;
    QVBoxLayout layout;
    QLabel label;
};

} // namespace

QWidget *DialogAsk::parent() const
{
    QWidget *active = QApplication::activeModalWidget();
    return active ? active : m_window;
}

bool DialogAsk::confirm(const QString &title, const QString &text, const QString &yes)
{
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::NoButton, parent());
    const QPushButton *accept = box.addButton(yes, QMessageBox::AcceptRole);
    QPushButton *cancel = box.addButton(Text::tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == accept;
}

void DialogAsk::tell(const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::Information, title, text, QMessageBox::NoButton, parent());
    box.addButton(Text::tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

QString DialogAsk::openFile(const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent(), title, documents(), filter);
}

QString DialogAsk::saveFile(const QString &title, const QString &suggested, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent(), title, documents() + u'/' + suggested, filter);
}

QString DialogAsk::folder(const QString &title)
{
    return QFileDialog::getExistingDirectory(parent(), title, documents());
}

std::optional<int> DialogAsk::choose(const QString &title, const QString &text, const QStringList &options)
{
    FieldDialog asked(parent(), title, text);
    auto *list = new QListWidget(&asked.dialog);
    list->addItems(options);
    list->setCurrentRow(0);
    QObject::connect(list, &QListWidget::itemActivated, &asked.dialog, &QDialog::accept);
    if (!asked.run(list))
        return std::nullopt;
    return list->currentRow();
}

std::optional<QString> DialogAsk::text(const QString &title, const QString &label, const QString &initial, bool multiline)
{
    FieldDialog asked(parent(), title, label);
    QString given;
    if (multiline) {
        auto *field = new QPlainTextEdit(initial, &asked.dialog);
        field->setTabChangesFocus(true);
        if (asked.run(field))
            given = field->toPlainText().trimmed();
    } else {
        auto *field = new QLineEdit(initial, &asked.dialog);
        if (asked.run(field))
            given = field->text().trimmed();
    }
    return given.isEmpty() ? std::nullopt : std::optional(given);
}

} // namespace ui
