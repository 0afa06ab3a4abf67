#pragma once

#include "core/pto/ptobook.h"
#include "ui/base/draftkeeper.h"
#include "ui/base/form.h"

#include <QDialog>

namespace ui {

class Ask;

/// One decision about the permission: grant, extend, refuse or withdraw.
class PermissionDialog : public QDialog {
    Q_OBJECT

public:
    enum class Kind { Grant, Extend, Refuse, Withdraw, Correct };

    /// `permission` is the one that is extended, withdrawn or corrected; for a new one it holds the dossier and what is proposed.
    PermissionDialog(core::PtoBook &book, core::Drafts &drafts, const core::Clock &clock, Ask &ask, Kind kind, const core::PtoPermission &permission, QWidget *parent = nullptr);

    void keepDraft() { m_keeper->keep(); }

private:
    void addFields();
    void fill(const core::PtoPermission &permission);
    core::PtoPermission value() const;
    void checkNow();
    void store();
    QString title() const;
    QString verb() const;

    core::PtoBook &m_book;
    Ask &m_ask;
    Kind m_kind;
    core::PtoPermission m_permission;
    Form<core::PtoPermission> *m_form;
    HourEdit *m_week;
    HourEdit *m_year;
    DraftKeeper *m_keeper;
};

} // namespace ui
