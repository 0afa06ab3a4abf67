#pragma once

#include "core/dossier/duplicates.h"
#include "ui/base/form.h"
#include "ui/dossier/desk.h"

#include <QDialog>
#include <QTimer>

class QListWidget;
class QPushButton;

namespace ui {

class DraftKeeper;

/// Asks who the new dossier is about, shows dossiers that may be of the same person while typing, and makes it.
class NewDossierDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewDossierDialog(const Desk &desk, QWidget *parent = nullptr);
    /// The dossier to open afterwards: the new one, or the existing one that was chosen.
    core::Id<core::Dossier> chosen() const { return m_chosen; }

private:
    void buildForms();
    void lookForDoubles();
    void openExisting();
    void create();
    QList<core::Problem> problems() const;
    core::Row typed() const;
    void restoreDraft();

    Desk m_desk;
    core::Id<core::Dossier> m_chosen;
    Form<core::Person> *m_person;
    Form<core::Business> *m_business;
    Form<core::Route> *m_route;
    Notice *m_notice;
    QWidget *m_doublesBox = nullptr;
    QListWidget *m_doubles = nullptr;
    QPushButton *m_existing = nullptr;
    QList<core::Duplicate> m_found;
    QTimer m_pause;
    DraftKeeper *m_draft;
};

} // namespace ui
