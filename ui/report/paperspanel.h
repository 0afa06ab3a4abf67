#pragma once

#include "core/dossier/papers.h"
#include "core/report/issued.h"
#include "ui/base/page.h"
#include "ui/base/rowsmodel.h"

class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class Ask;
class RegisterList;

/// The papers of one dossier: what was handed in, and what went out to whom.
class PapersPanel : public Page {
    Q_OBJECT

public:
    PapersPanel(core::Store &store, Ask &ask, const core::Id<core::Dossier> &dossier, QWidget *parent);

    QSet<QString> tables() const override;
    void reload() override;

signals:
    /// A document about this dossier.
    void documentAsked();
    /// A letter about this dossier.
    void letterAsked();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildReceived();
    QWidget *buildIssued();
    void addFiles(const QStringList &paths);
    void view();
    void remove();
    void showButtons();
    const core::Attachment *chosen() const;

    core::Store &m_store;
    Ask &m_ask;
    core::Id<core::Dossier> m_dossier;
    core::Papers m_papers;
    RowsModel<core::Attachment> m_received;
    RegisterList *m_issued;
    QTableView *m_receivedTable = nullptr;
    QLabel *m_noneReceived = nullptr;
    QPushButton *m_view = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace ui
