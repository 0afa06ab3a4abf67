#pragma once

#include "core/pto/ptobook.h"
#include "core/rules/rulebook.h"
#include "ui/pto/permissiondialog.h"

#include <QFrame>
#include <QPointer>

class QAction;
class QLabel;
class QToolButton;

namespace ui {

class Chip;

/// The permission at the top of the panel: its state in a word with a shape, from when until when, under which
/// conditions; behind the button the decisions that can be recorded and the earlier ones.
class PermissionBar : public QFrame {
    Q_OBJECT

public:
    PermissionBar(core::PtoBook &book, const core::RuleBook &rules, core::Drafts &drafts, const core::Clock &clock, Ask &ask, const core::Id<core::Dossier> &dossier,
                  QWidget *parent = nullptr);

    void show(const QList<core::PtoPermission> &permissions);
    void keepDrafts();

private:
    /// The permission of today, else the one to come, else the last one; nullptr when nothing was decided.
    const core::PtoPermission *present() const;
    void describe(const core::PtoPermission *permission);
    void fillMenu(const core::PtoPermission *permission);
    void open(PermissionDialog::Kind kind, const core::PtoPermission &permission);
    core::PtoPermission proposal(const core::PtoPermission *before) const;
    void remove(const core::PtoPermission &permission);

    core::PtoBook &m_book;
    const core::RuleBook &m_rules;
    core::Drafts &m_drafts;
    const core::Clock &m_clock;
    Ask &m_ask;
    core::Id<core::Dossier> m_dossier;
    QList<core::PtoPermission> m_permissions;
    Chip *m_chip;
    QLabel *m_words;
    QToolButton *m_button;
    QPointer<PermissionDialog> m_dialog;
};

} // namespace ui
