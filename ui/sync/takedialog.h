#pragma once

#include "core/store/store.h"
#include "core/dossier/dossier.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

class Ask;
class DayEdit;
class NewPassphrase;
class Notice;

/// Which dossiers go along on a visit: ticked in a list, with the size said before, a day to be back and a passphrase of the package.
class TakeDialog : public QDialog {
    Q_OBJECT

public:
    /// `chosen` stands ticked already.
    TakeDialog(core::Store &store, Ask &ask, const core::Id<core::Dossier> &chosen, QWidget *parent = nullptr);

private:
    void fill(const core::Id<core::Dossier> &chosen);
    void narrow(const QString &text);
    QList<core::Id<core::Dossier>> ticked() const;
    void showReadiness();
    void take();

    core::Store &m_store;
    Ask &m_ask;
    QListWidget *m_list;
    QLabel *m_size;
    DayEdit *m_until;
    NewPassphrase *m_passphrase;
    QPushButton *m_take;
};

} // namespace ui
