#pragma once

#include "core/bbz/bbzterms.h"
#include "ui/bbz/bbzdesk.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace ui {

class Notice;

/// How long assistance can run and which terms are coming. Going on and ending have a tab of their own, "Stopping"; here stands how far that is.
class TermsPane : public QWidget {
    Q_OBJECT

public:
    explicit TermsPane(const BbzDesk &desk, QWidget *parent = nullptr);
    void reload();

private:
    QWidget *makeEnding();
    void showDurations(const core::BbzTermFacts &facts);
    void showTerms(const core::BbzTermFacts &facts);
    void showEnding(const core::BbzTermFacts &facts);

    BbzDesk m_desk;
    QTableWidget *m_durations;
    Notice *m_notice;
    QTableWidget *m_terms;
    QLabel *m_ending;
};

} // namespace ui
