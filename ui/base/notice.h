#pragma once

#include "core/base/problem.h"
#include "ui/base/theme.h"

#include <QFrame>

class QLabel;

namespace ui {

/// A line with an icon, a colour and words; hidden while it has nothing to say.
class Notice : public QFrame {
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);
    void say(Meaning meaning, const QString &text);
    void clear();
    /// Blocking problems as stop, others as attention.
    void show(const QList<core::Problem> &problems);
    QString text() const;

private:
    QLabel *m_icon;
    QLabel *m_text;
};

/// A word with the shape that belongs to it: "● Lopend", "▲ Te laat".
class Chip : public QFrame {
    Q_OBJECT

public:
    Chip(Meaning meaning, const QString &text, QWidget *parent = nullptr);
    void set(Meaning meaning, const QString &text);
    QString text() const;

private:
    QLabel *m_icon;
    QLabel *m_text;
};

/// What is said of a form with a field that cannot be read.
QString unreadableText();

/// Headings and captions in one look: role is "title", "heading" or "muted".
QLabel *caption(const QString &text, const char *role, QWidget *parent);

} // namespace ui
