#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace ui {

/// Every question and message to the user goes through here, so that a test can answer.
class Ask {
public:
    virtual ~Ask() = default;
    /// `yes` is the word on the button that does it ("Dossier verwijderen").
    virtual bool confirm(const QString &title, const QString &text, const QString &yes) = 0;
    virtual void tell(const QString &title, const QString &text) = 0;
    /// Path, or empty when the user stopped. `filter` as Qt has it: "CSV (*.csv)".
    virtual QString openFile(const QString &title, const QString &filter) = 0;
    virtual QString saveFile(const QString &title, const QString &suggested, const QString &filter) = 0;
    virtual QString folder(const QString &title) = 0;
    /// Index of the chosen option; nullopt when the user stopped.
    virtual std::optional<int> choose(const QString &title, const QString &text, const QStringList &options) = 0;
    /// A line, or several when `multiline`; nullopt when the user stopped or left it blank.
    virtual std::optional<QString> text(const QString &title, const QString &label, const QString &initial = {}, bool multiline = false) = 0;
};

/// Asks with dialogs over a window.
class DialogAsk : public Ask {
public:
    explicit DialogAsk(QWidget *window = nullptr) : m_window(window) {}
    void setWindow(QWidget *window) { m_window = window; }
    bool confirm(const QString &title, const QString &text, const QString &yes) override;
    void tell(const QString &title, const QString &text) override;
    QString openFile(const QString &title, const QString &filter) override;
    QString saveFile(const QString &title, const QString &suggested, const QString &filter) override;
    QString folder(const QString &title) override;
    std::optional<int> choose(const QString &title, const QString &text, const QStringList &options) override;
    std::optional<QString> text(const QString &title, const QString &label, const QString &initial, bool multiline) override;

private:
    QWidget *parent() const;
    QWidget *m_window;
};

} // namespace ui
