#pragma once

#include "ui/base/page.h"
#include "ui/walkin/walkindesk.h"

class QTabWidget;

namespace ui {

class ActivityPane;
class ContactPane;
class SignalPane;
class YearPane;

/// The walk-in hour and prevention: contacts, outreach, early signals, and the figures of a year.
class WalkInPage : public Page {
    Q_OBJECT

public:
    explicit WalkInPage(const WalkInDesk &desk, QWidget *parent = nullptr);

    QSet<QString> tables() const override;
    void reload() override;
    void keepDrafts() override;
    /// contacts, activities, signals or figures.
    void goTo(const QString &section);
    /// The contact or signal that a task comes from; false when it is neither.
    bool showCause(const QString &cause);
    void chooseYear(int year);

signals:
    void documentAsked(int year, const QString &municipality);

private:
    QTabWidget *m_tabs;
    WalkInDesk m_desk;
    ContactPane *m_contacts;
    ActivityPane *m_activities;
    SignalPane *m_signals;
    YearPane *m_figures;
};

} // namespace ui
