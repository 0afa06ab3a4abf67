#pragma once

#include "core/bbz/loanaccount.h"
#include "ui/bbz/bbzdesk.h"

class QLabel;
class QLayout;
class QPushButton;

namespace ui {

/// A loan in short lines: what is left of it and on which terms.
QString loanFacts(const core::Loan &loan, const core::LoanAccount &account);

/// Widgets side by side, each with its share of the width.
QLayout *beside(const QList<QWidget *> &widgets);

/// Says which debt settlement a loan pays, and opens it; not there for a loan that pays none.
class SettlementLink : public QWidget {
    Q_OBJECT

public:
    explicit SettlementLink(const BbzDesk &desk, QWidget *parent = nullptr);
    void show(const core::Loan &loan);

private:
    BbzDesk m_desk;
    QLabel *m_words;
    QPushButton *m_open;
};

} // namespace ui
