#pragma once

#include "ui/debt/debtdesk.h"

#include <QFrame>

class QLabel;
class QListWidget;

namespace ui {

/// The chosen debt in a few lines, with the papers that prove it. A file can be dropped on it.
class ProofCard : public QFrame {
    Q_OBJECT

public:
    explicit ProofCard(const DebtDesk &desk, QWidget *parent = nullptr);
    void show(const core::Debt &debt);
    /// Asks what the file is and keeps it with the debt.
    void add(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    std::optional<core::Attachment> current() const;
    void view();
    void remove();

    DebtDesk m_desk;
    core::Debt m_debt;
    QLabel *m_facts;
    QListWidget *m_papers;
};

} // namespace ui
