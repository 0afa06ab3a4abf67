#pragma once

#include "core/calc/worksheet.h"
#include "ui/pto/ptodesk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Chip;
class Notice;

/// "What do I get?": the settlement of a month with the benefit, as it was kept or as it would come out now, with each step and what
/// a little more or less would do.
class SettlementView : public QWidget {
    Q_OBJECT

public:
    explicit SettlementView(const PtoDesk &desk, QWidget *parent = nullptr);
    /// The payment in one line with how far it has come, to stand where it is seen first.
    QWidget *head() const { return m_head; }
    /// The figures on screen, perhaps still being typed; `closed` when nothing in the month may change.
    void show(const core::IncomeEntry &entry, bool typing, bool closed);

signals:
    void settleAsked();
    void documentAsked();
    /// What taking it back was stopped by; empty when it went through.
    void answered(const QList<core::Problem> &problems);

private:
    void showAnswer(const core::CalcAnswer &answer, const core::MonthCase &monthCase);
    void showOthers(const core::MonthCase &monthCase, core::Money benefit, core::Money total);
    void showNothing(const QString &why);
    void retract();
    QPushButton *addButton(const QString &text, const QString &name);

    PtoDesk m_desk;
    core::Month m_month;
    QWidget *m_head;
    Chip *m_state;
    QLabel *m_payment;
    QLabel *m_words;
    Notice *m_notice;
    QLabel *m_steps;
    QLabel *m_others;
    QPushButton *m_settle;
    QPushButton *m_retract;
    QPushButton *m_document;
};

/// Steps as lines of rich text: the words, where the rule stands under them, the amount at the right.
QString stepsText(const QList<core::Step> &steps, const QPalette &palette);

} // namespace ui
