#pragma once

#include "ui/dossier/desk.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace ui {

class ChoiceEdit;
class DayEdit;
class Notice;

/// Starts a route, or changes one into another when `from` is given.
class StartRouteDialog : public QDialog {
    Q_OBJECT

public:
    StartRouteDialog(const Desk &desk, const core::Id<core::Dossier> &dossier, const std::optional<core::Route> &from, QWidget *parent);

private:
    void fillPhases();
    void store();

    Desk m_desk;
    core::Id<core::Dossier> m_dossier;
    std::optional<core::Route> m_from;
    core::RouteKinds m_kinds = core::RouteKinds::builtIn();
    ChoiceEdit *m_kind;
    ChoiceEdit *m_phase;
    DayEdit *m_start;
    QPlainTextEdit *m_reason;
    Notice *m_notice;
};

/// One route: its clock and phases, and what can be done with it.
class RouteDialog : public QDialog {
    Q_OBJECT

public:
    RouteDialog(const Desk &desk, const core::Id<core::Route> &route, QWidget *parent);

private:
    void buildPhase(QFormLayout *form);
    void buildOutcome(QFormLayout *form);
    void reload();
    void enterPhase();
    void finish();
    void correctStart();
    void explainOutcome();

    Desk m_desk;
    core::Id<core::Route> m_id;
    core::RouteKinds m_kinds = core::RouteKinds::builtIn();
    QLabel *m_clock;
    QTableWidget *m_history;
    DayEdit *m_start = nullptr;
    ChoiceEdit *m_phase = nullptr;
    DayEdit *m_phaseDay = nullptr;
    QLineEdit *m_phaseReason = nullptr;
    ChoiceEdit *m_outcome = nullptr;
    DayEdit *m_end = nullptr;
    QLineEdit *m_outcomeReason = nullptr;
    QLabel *m_definition = nullptr;
    QList<QWidget *> m_whileRunning;
    QPushButton *m_reopen;
    QPushButton *m_change;
    Notice *m_notice;
};

} // namespace ui
