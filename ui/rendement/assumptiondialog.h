#pragma once

#include "core/rendement/assumptions.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace ui {

class Ask;
class MoneyEdit;
class Notice;
class PercentageEdit;

/// Another value for an assumption from a year on, with its source; the earlier values stay and can be read here.
class AssumptionDialog : public QDialog {
    Q_OBJECT

public:
    AssumptionDialog(core::ReturnAssumptions &assumptions, const core::ReturnAssumption &assumption, int year, Ask &ask, QWidget *parent = nullptr);

private:
    std::optional<qint64> value() const;
    void save();

    core::ReturnAssumptions &m_assumptions;
    core::ReturnAssumption m_assumption;
    Ask &m_ask;
    Notice *m_notice;
    QSpinBox *m_fromYear;
    MoneyEdit *m_money = nullptr;
    PercentageEdit *m_share = nullptr;
    QSpinBox *m_months = nullptr;
    QPlainTextEdit *m_source;
    QCheckBox *m_verified;
};

} // namespace ui
