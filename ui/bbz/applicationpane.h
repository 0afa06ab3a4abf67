#pragma once

#include "ui/bbz/bbzdesk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace ui {

class AnswerList;
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
    QWidget *makeLists();
    void showClock(const core::BbzApplication &application);
    void showLists(const core::BbzApplication &application);
    void make();
    void change();
    void suspend();
    void extend();
    void advise();
    void decide();
    void remove();
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
    QTabWidget *m_lists;
    AnswerList *m_gates;
    AnswerList *m_papers;
    QPushButton *m_suspend;
    QPushButton *m_extend;
    QPushButton *m_askLetter = nullptr;
};

} // namespace ui
