#pragma once

#include "ui/base/page.h"
#include "ui/shell/rail.h"
#include "ui/shell/searchfield.h"

#include <QMainWindow>

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace ui {

class Ask;
class BlankScreen;
class UndoBar;

/// What the window is made of: places on the rail, how a dossier opens, what can be made, where to search.
struct WindowParts {
    struct Place {
        RailEntry rail;
        std::function<Page *(QWidget *)> make;
    };
    struct NewThing {
        QString title;
        QKeySequence keys;
        std::function<void()> run;
    };
    QList<Place> places;
    std::function<Page *(const QString &dossier, const QString &place, QWidget *)> openDossier;
    QList<NewThing> newThings;
    SearchField::Find find;
    QString vaultName;                      ///< for the status line
    std::function<QString()> backupState;   ///< for the status line
};

/// The frame: rail, search field, one page at a time, undo bar and status line. Decides nothing.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const WindowParts &parts, core::Store &store, Ask &ask, QWidget *parent = nullptr);
    ~MainWindow() override;

    void goTo(const QString &place);
    void openDossier(const QString &dossier, const QString &place = {});
    Page *currentPage() const;
    /// Lets each page hand over what is typed.
    void keepDrafts();
    void tell(const QString &text);
    /// The line at the bottom, anew: something it tells of changed.
    void refreshStatus();

signals:
    void lockAsked();
    /// The guide, about the page on show.
    void helpAsked(QWidget *about);
    /// The user closed the window; what was typed is kept.
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildTop(const WindowParts &parts, QWidget *top);
    void buildStatus();
    void addKeys();
    void addKey(const QKeySequence &keys, const QString &title, const std::function<void()> &run);
    void showPage(Page *page);
    void adopt(Page *page);
    void onChanged(const core::Changes &changes);
    void undo(bool redo);
    void showKeys();

    WindowParts m_parts;
    core::Store &m_store;
    Ask &m_ask;
    Rail *m_rail;
    QWidget *m_top; ///< search and what can be made
    SearchField *m_search = nullptr;
    QStackedWidget *m_stack;
    UndoBar *m_undoBar;
    QLabel *m_saved;
    QHash<QString, Page *> m_pages;
    Page *m_dossierPage = nullptr;
    BlankScreen *m_blank;
    QList<QPair<QString, QString>> m_keys;
};

} // namespace ui
