#pragma once

#include "ui/walkin/walkindesk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class KeyChoices;

/// One contact of the walk-in hour, to be told in 40 seconds without a mouse: Tab from field to field, a number chooses,
/// Ctrl+Enter keeps it. What is typed and not kept survives lock and crash.
class ContactForm : public QWidget {
    Q_OBJECT

public:
    explicit ContactForm(const WalkInDesk &desk, QWidget *parent = nullptr);

    /// Shows a contact to fill in or change; asks first when something else is typed and not kept. False when the user stays with that.
    bool open(const core::WalkInContact &contact);
    /// An empty contact of today, where the last one was.
    void startNew();
    void keepDraft() { m_draft->keep(); }
    core::WalkInContact value() const;
    bool isTyped() const;
    void keepRecord();
    void focusFirst();

signals:
    void stored(const core::Id<core::WalkInContact> &contact);

private:
    void build();
    void set(const core::WalkInContact &contact);
    void startOn(QDate day);
    void touched();
    void say();

    WalkInDesk m_desk;
    core::WalkInContact m_start; ///< as it was before anybody typed
    QLabel *m_title;
    DayEdit *m_day;
    ChoiceEdit *m_place;
    ChoiceEdit *m_municipality;
    ChoiceEdit *m_form;
    KeyChoices *m_questions;
    KeyChoices *m_advice;
    KeyChoices *m_result;
    DayEdit *m_aftercare;
    QLineEdit *m_note;
    Notice *m_notice;
    QPushButton *m_clear;
    DraftKeeper *m_draft;
};

} // namespace ui
