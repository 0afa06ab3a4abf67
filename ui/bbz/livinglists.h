#pragma once

#include "ui/bbz/recordlist.h"

namespace ui {

/// What was really paid, month by month, with the norm and the income that was expected.
RecordList<core::LivingPayment> *makePayments(const BbzDesk &desk, QWidget *parent);

/// What is owned and owed on a day, added up for the test of a gift and of entitlement.
class WealthList : public QWidget {
    Q_OBJECT

public:
    explicit WealthList(const BbzDesk &desk, QWidget *parent = nullptr);
    void reload();

private:
    void edit(const core::Asset &asset, bool fresh);

    BbzDesk m_desk;
    RecordList<core::Asset> *m_list;
    QLabel *m_sums;
};

} // namespace ui
