#pragma once

#include "ui/dossier/desk.h"

#include <QFrame>

class QLabel;

namespace ui {

/// The heart of a dossier beside the list, without opening it.
class DossierPreview : public QFrame {
    Q_OBJECT

public:
    explicit DossierPreview(const Desk &desk, QWidget *parent);
    using QFrame::show;
    void show(const core::Id<core::Dossier> &dossier);

signals:
    void openAsked();

private:
    Desk m_desk;
    QLabel *m_name;
    QLabel *m_facts;
    QLabel *m_tasks;
    QLabel *m_notes;
};

} // namespace ui
