#pragma once

#include "ui/base/recordtable.h"
#include "ui/pto/ptodesk.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ui {

/// The client's own prices beside what others ask, with date and source; a sentence per product says how they stand.
class PricesPane : public QWidget {
    Q_OBJECT

public:
    explicit PricesPane(const PtoDesk &desk, QWidget *parent = nullptr);
    void reload();

private:
    void add(bool own);
    void change();
    void remove();
    void edit(const core::MarketPrice &price, bool fresh);
    void enable();
    std::optional<core::MarketPrice> chosen() const;

    PtoDesk m_desk;
    RowsModel<core::MarketPrice> *m_prices;
    QTableView *m_table;
    QVBoxLayout *m_sentences;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace ui
