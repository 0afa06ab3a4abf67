#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// A field for a secret line, with a button to look at what was typed and a word when Caps Lock is on.
class PassphraseField : public QWidget {
    Q_OBJECT

public:
    explicit PassphraseField(QWidget *parent = nullptr);
    QString text() const;
    /// Empties the field and hides the letters again.
    void clear();
    /// For a label's buddy, and for what only a line can do.
    QLineEdit *line() const { return m_line; }
    bool showsCapsWarning() const;

signals:
    void edited();
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reveal(bool shown);

    QLineEdit *m_line;
    QPushButton *m_show;
    QLabel *m_caps;
};

} // namespace ui
