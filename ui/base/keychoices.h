#pragma once

#include "ui/base/editors.h"

#include <QWidget>

class QAbstractButton;

namespace ui {

/// Some keys, or one, of a short list: each choice has a number, and typing it chooses. A letter goes to the next choice
/// that begins with it, and chooses it where only one is chosen. One stop for Tab; arrows go from choice to choice.
class KeyChoices : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Several, One };

    KeyChoices(const QList<Choice> &choices, Kind kind, int columns, QWidget *parent = nullptr);
    /// Keys with a space between them, in the order of the list.
    QString value() const;
    /// A key that is not in the list is kept, though it has no box.
    void setValue(const QString &keys);

signals:
    /// The user chose.
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void moveTo(qsizetype index);
    void press(qsizetype index);
    /// The next choice after a place, round and round, that begins with a letter; -1 when none does.
    qsizetype nextWith(qsizetype index, QChar letter) const;

    Kind m_kind;
    int m_columns;
    QStringList m_keys;
    QStringList m_unknown;
    QList<QAbstractButton *> m_buttons;
};

} // namespace ui
