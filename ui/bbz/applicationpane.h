#pragma once

#include "ui/bbz/bbzdesk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

class Chip;
class Notice;

/// The application: its clock with the days left, the conditions of the law, the advice and the decision.
class ApplicationPane : public QWidget {
    Q_OBJECT

public:
    explicit ApplicationPane(const BbzDesk &desk, QWidget *parent = nullptr);
    void reload();

private:
    QWidget *makeEmpty();
    QWidget *makeBody();
    QWidget *makeClock();
    QWidget *makeGates();
    void showClock(const core::BbzApplication &application);
    void showGates(const core::BbzApplication &application);
    void make();
    void change();
    void suspend();
    void extend();
    void advise();
    void decide();
    void remove();
    void answerGate(const QString &key, const QString &answer);
    core::BbzApplication chosen() const;

    BbzDesk m_desk;
    QList<core::BbzApplication> m_applications;
    core::Id<core::BbzApplication> m_id;
    QStackedWidget *m_pages;
    QComboBox *m_choice;
    Chip *m_state;
    QLabel *m_term;
    QLabel *m_facts;
    QLabel *m_advice;
    Notice *m_notice;
    QLabel *m_gateHead;
    QPushButton *m_suspend;
    QPushButton *m_extend;
};

} // namespace ui
