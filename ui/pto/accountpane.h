#pragma once

#include "ui/base/recordtable.h"
#include "ui/pto/ptodesk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class Chip;
class Notice;

/// The account of a year or a quarter: per month what was settled and what it comes to now, the assessments, and what follows.
class AccountPane : public QWidget {
    Q_OBJECT

public:
    explicit AccountPane(const PtoDesk &desk, QWidget *parent = nullptr);
    void show(core::Month month);

signals:
    void documentAsked(int year, const QString &account);

private:
    QWidget *makeHead();
    void fill();
    void showOutcome(const core::YearAccount &account);
    void editFigures();
    void decide();
    void reopen();
    core::YearAccount account() const;

    PtoDesk m_desk;
    int m_year = 0;
    QComboBox *m_period;
    Chip *m_state;
    QLabel *m_outcome;
    Notice *m_notice;
    RowsModel<core::AccountMonth> *m_months;
    QTableView *m_table;
    QLabel *m_steps;
    QPushButton *m_figures = nullptr;
    QPushButton *m_decide = nullptr;
    QPushButton *m_reopen = nullptr;
    QPushButton *m_document = nullptr;
};

} // namespace ui
