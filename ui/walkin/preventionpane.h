#pragma once

#include "ui/base/recordtable.h"
#include "ui/walkin/walkindesk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// A list of a year with its filters and actions: what the meetings and the signals have in common.
class PreventionPane : public QWidget {
    Q_OBJECT

public:
    PreventionPane(const WalkInDesk &desk, QWidget *parent);

    virtual void reload() = 0;
    void choose(int year);

protected:
    /// The filters, the table and the actions below it, in this order.
    void build(QTableView *table, const QString &yearName);
    QPushButton *addAction(const QString &words, const QString &tip, const char *name, const std::function<void()> &run);
    bool eventFilter(QObject *watched, QEvent *event) override;
    virtual void change() = 0;
    virtual void remove() = 0;
    int year() const;
    QString municipality() const { return m_municipality->value(); }
    void fillYears();

    WalkInDesk m_desk;
    QTableView *m_table = nullptr;
    QLabel *m_count = nullptr;
    QList<QPushButton *> m_onChosen; ///< actions that need a chosen row

private:
    ChoiceEdit *m_year;
    ChoiceEdit *m_municipality;
    QHBoxLayout *m_actions = nullptr;
};

/// Information meetings, publications and social-media actions, with their reach.
class ActivityPane : public PreventionPane {
    Q_OBJECT

public:
    ActivityPane(const WalkInDesk &desk, QWidget *parent);
    void reload() override;

private:
    void edit(const core::OutreachActivity &activity, bool fresh);
    void change() override;
    void remove() override;
    const core::OutreachActivity *current() const;

    RowsModel<core::OutreachActivity> *m_model;
};

/// Arrears that others reported, with their follow-up.
class SignalPane : public PreventionPane {
    Q_OBJECT

public:
    SignalPane(const WalkInDesk &desk, QWidget *parent);
    void reload() override;
    void choose(const core::Id<core::EarlySignal> &signal);
    using PreventionPane::choose;

signals:
    /// They came to the walk-in hour.
    void contactAsked(const core::Id<core::EarlySignal> &signal);
    void openDossier(const QString &dossier);

private:
    void edit(const core::EarlySignal &signal, bool fresh);
    void change() override;
    void remove() override;
    void tie();
    void showCurrent();
    const core::EarlySignalRow *current() const;

    RowsModel<core::EarlySignalRow> *m_model;
    QPushButton *m_toContact;
    QPushButton *m_toDossier;
    QPushButton *m_untie;
    QLabel *m_words;
};

} // namespace ui
