#pragma once

#include "ui/debt/debtdesk.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace ui {

class Chip;

/// Debt help of the Wgs: how far it is, and the terms that run, each with its source.
class CasePane : public QWidget {
    Q_OBJECT

public:
    explicit CasePane(const DebtDesk &desk, QWidget *parent = nullptr);
    void reload();

private:
    struct TermRow {
        QString id;
        core::DebtTerm term;
    };

    QWidget *makeEmpty();
    QWidget *makeBody();
    void showPhases(const core::DebtCase &debtCase);
    void make();
    void change();
    void remove();
    std::optional<core::DebtCase> current() const;

    DebtDesk m_desk;
    QStackedWidget *m_pages;
    RowsModel<TermRow> *m_terms;
    QTableView *m_termTable;
    Chip *m_state;
    QLabel *m_facts;
    QHBoxLayout *m_phases;
};

} // namespace ui
