#include "ui/shell/mainwindow.h"

#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/theme.h"
#include "ui/exchange/watched.h"
#include "ui/shell/blankscreen.h"
#include "ui/shell/undobar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int narrowBelow = 1200;
/// From this many rows on, one operation counts as a change in bulk.
constexpr int manyRows = 10;
/// From this many rows on, taking an operation back shows how far it is.
constexpr int longUndo = 500;
} // namespace

MainWindow::MainWindow(const WindowParts &parts, core::Store &store, Ask &ask, QWidget *parent)
    : QMainWindow(parent), m_parts(parts), m_store(store), m_ask(ask)
{
    QList<RailEntry> entries;
    for (const WindowParts::Place &place : parts.places)
        entries.append(place.rail);
    auto *frame = new QWidget(this);
    auto *columns = new QHBoxLayout(frame);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_rail = new Rail(entries, frame);
    auto *right = new QWidget(frame);
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_top = new QWidget(right);
    buildTop(parts, m_top);
    m_stack = new QStackedWidget(right);
    m_undoBar = new UndoBar(right);
    rows->addWidget(m_top);
    rows->addWidget(m_stack, 1);
    rows->addWidget(m_undoBar);
    columns->addWidget(m_rail);
    columns->addWidget(right, 1);
    setCentralWidget(frame);
    buildStatus();
    m_blank = new BlankScreen(this);
    addKeys();
    connect(m_rail, &Rail::chosen, this, &MainWindow::goTo);
    connect(m_rail, &Rail::lockAsked, this, &MainWindow::lockAsked);
    connect(m_rail, &Rail::helpAsked, this, [this] {
        // The button took the focus; the guide is about what stands on the page.
        QWidget *ready = currentPage() ? currentPage()->focusWidget() : nullptr;
        emit helpAsked(ready ? ready : currentPage());
    });
    connect(m_undoBar, &UndoBar::undoAsked, this, [this] { undo(false); });
    connect(&m_store, &core::Store::changed, this, &MainWindow::onChanged);
    setMinimumSize(960, 600);
    if (!m_parts.places.isEmpty())
        goTo(m_parts.places.first().rail.key);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildTop(const WindowParts &parts, QWidget *top)
{
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(space::group, space::inside, space::group, space::inside);
    layout->setSpacing(space::inside);
    m_search = new SearchField(parts.find, top);
    m_search->setMaximumWidth(640);
    layout->addWidget(m_search, 1);
    layout->addStretch(1);
    auto *fresh = new QToolButton(top);
    fresh->setObjectName(u"new"_s);
    fresh->setText(tr("New"));
    fresh->setIcon(icon(u"add"_s, tokensFor(palette()).text));
    fresh->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fresh->setPopupMode(QToolButton::InstantPopup);
    fresh->setAccessibleName(tr("Make something new"));
    fresh->setMinimumHeight(34);
    auto *menu = new QMenu(fresh);
    for (const WindowParts::NewThing &thing : parts.newThings)
        menu->addAction(thing.title, thing.keys, this, thing.run);
    fresh->setMenu(menu);
    layout->addWidget(fresh);
    connect(m_search, &SearchField::chosen, this, &MainWindow::openDossier);
}

void MainWindow::buildStatus()
{
    m_saved = new QLabel(this);
    m_saved->setObjectName(u"saved"_s);
    m_saved->setContentsMargins(space::group, 0, space::group, 0);
    statusBar()->addPermanentWidget(m_saved);
    statusBar()->setSizeGripEnabled(false);
    refreshStatus();
}

void MainWindow::addKeys()
{
    addKey(QKeySequence(u"Ctrl+K"_s), tr("Search or jump to a dossier"), [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    addKey(QKeySequence(u"Ctrl+L"_s), tr("Lock the vault"), [this] { emit lockAsked(); });
    addKey(QKeySequence(u"Ctrl+Z"_s), tr("Undo"), [this] { undo(false); });
    addKey(QKeySequence(u"Ctrl+Shift+Z"_s), tr("Redo"), [this] { undo(true); });
    addKey(QKeySequence(u"F12"_s), tr("Blank the screen"), [this] { m_blank->cover(); });
    addKey(QKeySequence(u"Ctrl+/"_s), tr("This list of keys"), [this] { showKeys(); });
    for (qsizetype i = 0; i < m_parts.places.size() && i < 9; ++i)
        addKey(QKeySequence(u"Alt+%1"_s.arg(i + 1)), m_parts.places[i].rail.title, [this, key = m_parts.places[i].rail.key] { goTo(key); });
    for (const WindowParts::NewThing &thing : m_parts.newThings)
        if (!thing.keys.isEmpty())
            m_keys.append({thing.keys.toString(QKeySequence::NativeText), thing.title});
    for (const auto &[keys, title] : QList<QPair<QString, QString>>{{u"Ctrl+N"_s, tr("New note in the dossier")},
                                                                    {u"Ctrl+D"_s, tr("Make a document")},
                                                                    {u"Ctrl+Shift+T"_s, tr("New task")},
                                                                    {u"Ctrl+T"_s, tr("Table under a chart")},
                                                                    {u"F1"_s, tr("Guide about this screen")},
                                                                    {u"F2"_s, tr("Edit")},
                                                                    {u"F7"_s, tr("History of this field")}})
        m_keys.append({keys, title});
}

void MainWindow::addKey(const QKeySequence &keys, const QString &title, const std::function<void()> &run)
{
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, run);
    m_keys.append({keys.toString(QKeySequence::NativeText), title});
}

void MainWindow::goTo(const QString &place)
{
    Page *&page = m_pages[place];
    if (!page) {
        for (const WindowParts::Place &known : m_parts.places)
            if (known.rail.key == place)
                page = known.make(m_stack);
        if (!page) {
            m_pages.remove(place);
            return;
        }
        adopt(page);
    }
    m_rail->choose(place);
    showPage(page);
}

void MainWindow::openDossier(const QString &dossier, const QString &place)
{
    attempt(m_ask, tr("Open a dossier"), [&] {
        Page *page = m_parts.openDossier(dossier, place, m_stack);
        if (!page)
            return;
        if (m_dossierPage) {
            m_dossierPage->keepDrafts();
            m_stack->removeWidget(m_dossierPage);
            m_dossierPage->deleteLater();
        }
        m_dossierPage = page;
        adopt(page);
        m_rail->choose(u"dossiers"_s);
        showPage(page);
    });
}

void MainWindow::adopt(Page *page)
{
    page->follow(m_store);
    connect(page, &Page::openDossier, this, &MainWindow::openDossier);
    connect(page, &Page::told, this, &MainWindow::tell);
    m_stack->addWidget(page);
}

void MainWindow::showPage(Page *page)
{
    if (Page *leaving = currentPage(); leaving && leaving != page)
        leaving->keepDrafts();
    m_stack->setCurrentWidget(page);
    // A page that a client may look at stands alone: no counters, no names of others.
    const bool isAlone = page->property("alone").toBool();
    m_rail->setVisible(!isAlone);
    m_top->setVisible(!isAlone);
    QWidget *ready = page->focusWidget();
    (ready ? ready : page)->setFocus();
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::keepDrafts()
{
    for (int i = 0; i < m_stack->count(); ++i)
        if (auto *page = qobject_cast<Page *>(m_stack->widget(i)))
            page->keepDrafts();
}

void MainWindow::onChanged(const core::Changes &changes)
{
    m_rail->recount(changes.tables);
    refreshStatus();
    const QString what = QCoreApplication::translate("Op", changes.name.toLatin1().constData());
    if (changes.removed > 0 || changes.rows >= manyRows)
        m_undoBar->say(tr("Done: %1").arg(what));
    else
        m_undoBar->hide();
}

void MainWindow::undo(bool redo)
{
    // A field in which somebody is typing keeps its own undo.
    QWidget *typing = QApplication::focusWidget();
    if (auto *line = qobject_cast<QLineEdit *>(typing); line && (redo ? line->isRedoAvailable() : line->isUndoAvailable())) {
        redo ? line->redo() : line->undo();
        return;
    }
    if (auto *text = qobject_cast<QPlainTextEdit *>(typing); text && text->document()->isUndoAvailable() && !redo) {
        text->undo();
        return;
    }
    if (redo ? !m_store.canRedo() : !m_store.canUndo()) {
        tell(redo ? tr("There is nothing to redo.") : tr("There is nothing to undo."));
        return;
    }
    const QString what = redo ? m_store.redoText() : m_store.undoText();
    const QString title = redo ? tr("Redo: %1").arg(what) : tr("Undo: %1").arg(what);
    const bool done = attempt(m_ask, title, [&] {
        // Most steps are over before anybody sees a window; taking back a whole import is not.
        std::optional<ProgressWindow> window;
        core::Progress shown;
        const auto progress = [&](qint64 now, qint64 total) {
            if (total < longUndo)
                return true;
            if (!window) {
                window.emplace(this, title);
                shown = window->direct();
            }
            return shown(now, total);
        };
        redo ? m_store.redo(progress) : m_store.undo(progress);
    });
    m_undoBar->hide();
    if (done)
        tell(redo ? tr("Redone: %1").arg(what) : tr("Undone: %1").arg(what));
}

void MainWindow::showKeys()
{
    QStringList lines;
    for (const auto &[keys, title] : m_keys)
        lines.append(keys + u"\t"_s + title);
    m_ask.tell(tr("Keys"), lines.join(u'\n'));
}

void MainWindow::refreshStatus()
{
    QStringList parts{tr("Saved %1").arg(m_store.clock().now().toString(u"HH:mm"_s)), m_parts.vaultName};
    if (m_parts.backupState)
        parts.append(m_parts.backupState());
    m_saved->setText(parts.join(u" · "_s));
}

void MainWindow::tell(const QString &text)
{
    statusBar()->showMessage(text, 8000);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    m_rail->setNarrow(width() < narrowBelow);
    QMainWindow::resizeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepDrafts();
    QMainWindow::closeEvent(event);
    emit closed();
}

} // namespace ui
