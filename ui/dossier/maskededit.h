#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;
class QToolButton;

namespace ui {

/// A number that is masked until somebody asks for it; asking goes through `reveal`, which logs it.
class MaskedEdit : public QWidget {
    Q_OBJECT

public:
    MaskedEdit(const QString &label, const QString &name, QWidget *parent);
    /// What is stored, and how it looks masked.
    void setStored(const QString &stored, const QString &masked);
    /// Puts a value that was typed and not stored back.
    void setTyped(const QString &text);
    /// What is to be stored: the stored value while it is masked, else what the field shows.
    QString value() const;
    bool isMasked() const { return m_masked; }
    QLineEdit *field() const { return m_field; }

    std::function<QString()> reveal;

signals:
    void edited();

private:
    void showStored();

    QLineEdit *m_field;
    QToolButton *m_show;
    QString m_stored;
    bool m_masked = false;
};

} // namespace ui
