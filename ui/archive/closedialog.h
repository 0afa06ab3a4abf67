#pragma once

#include "core/archive/closing.h"

#include <QDialog>

class QCheckBox;

namespace ui {

class Ask;
class ChoiceEdit;
class Notice;

/// Closing a dossier: what still stands open, why it closes, until when it is kept.
class CloseDialog : public QDialog {
    Q_OBJECT

public:
    CloseDialog(core::Store &store, Ask &ask, const core::Id<core::Dossier> &dossier, QWidget *parent = nullptr);
    /// The user wants to write the closing letter too.
    bool wantsLetter() const;

private:
    void close();

    core::Store &m_store;
    Ask &m_ask;
    core::Id<core::Dossier> m_dossier;
    ChoiceEdit *m_reason;
    QCheckBox *m_endTasks;
    QCheckBox *m_letter;
    Notice *m_notice;
};

} // namespace ui
