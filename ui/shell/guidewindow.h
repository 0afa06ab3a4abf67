#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace ui {

/// The user guide inside the program: sections on the left, text on the right, a field to search in it.
class GuideWindow : public QDialog {
    Q_OBJECT

public:
    explicit GuideWindow(QWidget *parent = nullptr);

    /// Goes to a section by its heading; false when there is none.
    bool goTo(const QString &heading);
    QString section() const;
    QStringList sections() const;

    /// The section about the screen in which a widget stands; empty when none is known. From resources/about/guide.json.
    static QString sectionFor(const QWidget *widget);

    /// The files that the guide shows as pictures. The build draws them from the real screens; where they are not, the guide has words alone.
    static QStringList pictures();

signals:
    void tourAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void search();

    QLineEdit *m_search;
    QListWidget *m_sections;
    QTextBrowser *m_text;
    bool m_moving = false;
};

/// Listens for F1 in the whole program, dialogs included, and shows the guide at the section of what has the focus.
class GuideKey : public QObject {
    Q_OBJECT

public:
    explicit GuideKey(QObject *parent);
    void open(QWidget *about);

signals:
    void tourAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
