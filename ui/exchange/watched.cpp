#include "ui/exchange/watched.h"

#include <QCoreApplication>
#include <QProgressBar>
#include <QTimer>

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::ProgressWindow)
};

int permilleOf(qint64 done, qint64 total) { return total > 0 ? int(done * 1000 / total) : 0; }

} // namespace

ProgressWindow::ProgressWindow(QWidget *page, const QString &what)
    : m_dialog(new QProgressDialog(what, Text::tr("Stop"), 0, 1001, page))
{
    m_dialog->setWindowTitle(what);
    m_dialog->setWindowModality(Qt::WindowModal);
    m_dialog->setMinimumDuration(500);
    m_dialog->setAutoReset(false);
    m_dialog->setMinimumWidth(360);
    if (auto *bar = m_dialog->findChild<QProgressBar *>())
        bar->setAccessibleName(what);
    if (!page)
        return;
    m_focus = page->focusWidget();
    for (QWidget *part : page->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (part->isWindow() || !part->isEnabled())
            continue;
        part->setEnabled(false);
        m_held.append(part);
    }
}

ProgressWindow::~ProgressWindow() { finish(); }

void ProgressWindow::finish()
{
    delete m_dialog;
    for (const QPointer<QWidget> &part : m_held)
        if (part)
            part->setEnabled(true);
    if (m_focus)
        m_focus->setFocus();
    m_held.clear();
    m_focus.clear();
}

core::Progress ProgressWindow::direct()
{
    return [dialog = m_dialog.data()](qint64 done, qint64 total) {
        dialog->setValue(permilleOf(done, total));
        return !dialog->wasCanceled();
    };
}

core::Progress ProgressWindow::shared()
{
    auto *timer = new QTimer(m_dialog.data());
    QObject::connect(timer, &QTimer::timeout, m_dialog.data(), [dialog = m_dialog.data(), state = m_state] { dialog->setValue(state->permille); });
    QObject::connect(m_dialog.data(), &QProgressDialog::canceled, m_dialog.data(), [state = m_state] { state->stopped = true; });
    // A page that goes away takes the window along; nobody waits for the work then.
    QObject::connect(m_dialog.data(), &QObject::destroyed, m_dialog.data(), [state = m_state] { state->stopped = true; });
    timer->start(100);
    return [state = m_state](qint64 done, qint64 total) {
        state->permille = permilleOf(done, total);
        return !state->stopped;
    };
}

} // namespace ui
