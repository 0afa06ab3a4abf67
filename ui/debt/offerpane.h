#pragma once

#include "ui/debt/debtdesk.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace ui {

class Chip;
class Letterbox;
class Notice;

/// Offers to the creditors: what each gets and answers, the payments and yearly talks that follow, and every step of the division.
class OfferPane : public QWidget {
    Q_OBJECT

public:
    explicit OfferPane(const DebtDesk &desk, QWidget *parent = nullptr);
    void reload();
    /// Shows a book: creditors, payments, reviews, steps.
    void goTo(const QString &book);

signals:
    void told(const QString &text);

private:
    struct StepRow {
        int id = 0;
        core::Step step;
    };
    struct PaymentRow {
        core::Id<core::DebtPayment> id;
        core::DebtPayment payment;
        QString creditor;
    };

    static QList<Field<core::CreditorOffer>> creditorFields();
    QWidget *makeEmpty();
    QWidget *makeBody();
    QWidget *makeBar(QWidget *body);
    QWidget *makeBooks();
    QWidget *makeSide();
    void showChosen();
    void showSide(const core::DebtOffer &offer, const QList<core::CreditorOffer> &creditors);
    void make(const QString &method);
    void reply();
    void review();
    void removePayment();
    void remove();
    void letterOfOne();
    std::optional<core::DebtOffer> chosen() const;

    DebtDesk m_desk;
    core::Id<core::DebtOffer> m_id;
    Letterbox *m_letters;
    QStackedWidget *m_pages;
    RowsModel<core::DebtOffer> *m_offers;
    RowsModel<core::CreditorOffer> *m_creditors;
    RowsModel<PaymentRow> *m_payments;
    RowsModel<core::DebtReview> *m_reviews;
    RowsModel<StepRow> *m_steps;
    QTableView *m_offerTable;
    QTableView *m_creditorTable;
    QTableView *m_paymentTable;
    QTableView *m_reviewTable;
    QTableView *m_stepTable;
    QTabWidget *m_books;
    Chip *m_state;
    QLabel *m_facts;
    QToolButton *m_openLoan;
    Notice *m_notice;
    QToolButton *m_accept = nullptr;
    QToolButton *m_finish = nullptr;
};

} // namespace ui
