#pragma once

#include "core/bbz/capitalbook.h"
#include "ui/bbz/recordlist.h"

namespace ui {

/// The securities of one loan, with what they would bring against what is owed.
class SecuritiesList : public QWidget {
    Q_OBJECT

public:
    explicit SecuritiesList(const BbzDesk &desk, QWidget *parent = nullptr);
    void show(const core::Loan &loan, core::Money owed);

private:
    void edit(const core::Collateral &security, bool fresh);

    BbzDesk m_desk;
    core::CapitalBook m_book;
    core::Loan m_loan;
    RecordList<core::Collateral> *m_list;
    QLabel *m_sums;
};

/// The five years after the business ended: income, norm, and the half of what is above it (art. 43(2)).
class AfterList : public QWidget {
    Q_OBJECT

public:
    explicit AfterList(const BbzDesk &desk, QWidget *parent = nullptr);
    void show(const core::Loan &rest);

private:
    /// What is to be repaid over a year, as it is reckoned now.
    core::Money dueOf(const core::AfterYear &year) const;
    void reckon();
    void edit(const core::AfterYear &year, bool fresh);
    void decide();

    BbzDesk m_desk;
    core::CapitalBook m_book;
    core::Loan m_rest;
    QHash<int, core::Money> m_due;
    RecordList<core::AfterYear> *m_list;
    QLabel *m_words;
};

/// Capital that need not be repaid, in one line with its buttons.
class GiftStrip : public QWidget {
    Q_OBJECT

public:
    explicit GiftStrip(const BbzDesk &desk, QWidget *parent = nullptr);
    void reload();

private:
    std::optional<core::CapitalGift> chosen() const;
    void edit(const core::CapitalGift &gift, bool fresh);
    void make();

    BbzDesk m_desk;
    core::CapitalBook m_book;
    QLabel *m_words;
    QPushButton *m_change;
    QPushButton *m_remove;
};

} // namespace ui
