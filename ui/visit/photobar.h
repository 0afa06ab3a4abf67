#pragma once

#include "core/visit/visitsheet.h"
#include "ui/dossier/desk.h"
#include "ui/visit/photodialog.h"

#include <QWidget>

namespace ui {

/// Photos and papers into the dossier: from a file or the camera's folder, dropped or pasted. Each is told what it is.
class PhotoBar : public QWidget {
    Q_OBJECT

public:
    /// `wanted` are the kinds this visit asks for; they come first when the user says what it is.
    PhotoBar(const Desk &desk, const core::Id<core::Dossier> &dossier, const QList<core::VisitItem> &wanted, QWidget *parent);

signals:
    /// So many files of one kind stand in the dossier.
    void kept(const QString &kind, int count);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addFiles(const QStringList &paths);
    void paste();
    /// Shows them to be turned and named; what is accepted goes into the dossier.
    void keep(const QList<PhotoDraft> &drafts);

    Desk m_desk;
    core::Id<core::Dossier> m_dossier;
    QList<core::VisitItem> m_wanted;
};

} // namespace ui
