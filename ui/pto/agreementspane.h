#pragma once

#include "core/pto/businesslimits.h"
#include "ui/base/recordtable.h"
#include "ui/pto/ptodesk.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// The agreements of a year, the decisions on exemptions, and how near the limits of the tax law are.
class AgreementsPane : public QWidget {
    Q_OBJECT

public:
    explicit AgreementsPane(const PtoDesk &desk, QWidget *parent = nullptr);
    void show(core::Month month);

private:
    QWidget *makeTerms();
    QWidget *makeExemptions();
    void showTerms(const core::PtoTerms &terms, bool recorded);
    void showLimits(const core::PtoTerms &terms);
    void newExemption();
    void changeExemption();
    void removeExemption();
    std::optional<core::PtoExemption> chosen() const;

    struct UseRow {
        QString id;
        core::ExemptionUse use;
        bool operator==(const UseRow &other) const { return id == other.id; }
    };

    PtoDesk m_desk;
    core::Month m_month;
    QLabel *m_title;
    QLabel *m_terms;
    QLabel *m_unrecorded;
    RowsModel<UseRow> *m_uses;
    QTableView *m_table;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
    QVBoxLayout *m_limits;
};

} // namespace ui
