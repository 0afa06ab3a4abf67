#pragma once

#include "core/store/store.h"

#include <QWidget>

namespace ui {

/// A screen or a panel of one. The shell calls reload() when a table it shows has changed; a hidden page is reloaded when it is shown.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Tables whose change makes this page out of date.
    virtual QSet<QString> tables() const = 0;
    virtual void reload() = 0;
    /// Hands over to the drafts whatever is typed and not yet saved; called before locking and closing.
    virtual void keepDrafts() {}

    /// Connects the page to the store: reloads now when visible, else at the next show.
    void follow(core::Store &store);

signals:
    /// Asks the shell to go to a dossier; `place` names a tab or an item in it, may be empty.
    void openDossier(const QString &dossier, const QString &place);
    /// Something worth a line at the bottom of the window.
    void told(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    bool m_stale = false;
};

} // namespace ui
