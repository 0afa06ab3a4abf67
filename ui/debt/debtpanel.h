#pragma once

#include "ui/base/page.h"
#include "ui/debt/debtdesk.h"

class QTabWidget;

namespace ui {

class BoardPane;
class CapacityPane;
class CasePane;
class CourtPane;
class OfferPane;

/// The debts of one dossier: the board, debt help with its terms, what can be paid off, the offers and what follows, and the court.
class DebtPanel : public Page {
    Q_OBJECT

public:
    explicit DebtPanel(const DebtDesk &desk, QWidget *parent = nullptr);

    QSet<QString> tables() const override;
    void reload() override;
    void keepDrafts() override;
    /// Shows a section: board, case, capacity, offer, court. "offer/payments" also names what is shown in it.
    void goTo(const QString &place);

private:
    DebtDesk m_desk;
    QTabWidget *m_sections;
    BoardPane *m_board;
    CasePane *m_case;
    CapacityPane *m_capacity;
    OfferPane *m_offer;
    CourtPane *m_court;
};

} // namespace ui
