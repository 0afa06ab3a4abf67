#pragma once

#include "core/bbz/bbzterms.h"
#include "ui/bbz/bbzdesk.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace ui {

class Chip;
class Notice;

/// How long assistance can run and which terms are coming; going on as an older entrepreneur, ending, and the question of the Ioaz.
class TermsPane : public QWidget {
    Q_OBJECT

public:
    explicit TermsPane(const BbzDesk &desk, QWidget *parent = nullptr);
    void reload();

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void showDurations(const core::BbzTermFacts &facts);
    void showTerms(const core::BbzTermFacts &facts);
    void showOlder(const core::BbzTermFacts &facts);
    void showIoaz();
    void edit();
    bool isCouple() const;

    BbzDesk m_desk;
    core::BbzEnding m_ending;
    QDate m_born;
    QTableWidget *m_durations;
    Notice *m_notice;
    QTableWidget *m_terms;
    QLabel *m_older;
    QLabel *m_facts;
    Chip *m_ioaz;
    QLabel *m_ioazWords;
    QTableWidget *m_steps;
};

} // namespace ui
