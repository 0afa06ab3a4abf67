#pragma once

#include "core/kpi/kpis.h"

#include <QDialog>

class QFormLayout;
class QListWidget;
class QPlainTextEdit;
class QSpinBox;

namespace ui {

class Ask;
class Notice;
class PercentageEdit;

/// Makes a new version of how a result is counted; the earlier versions stay and can be read here.
class DefinitionDialog : public QDialog {
    Q_OBJECT

public:
    DefinitionDialog(core::Kpis &kpis, const core::KpiDefinition &definition, int year, Ask &ask, QWidget *parent = nullptr);

private:
    void save();
    QSpinBox *addCount(QFormLayout *form, const QString &label, int value, int least, const QString &unit, const QString &name);
    QPlainTextEdit *addText(QFormLayout *form, const QString &label, const QString &text, const QString &name);

    core::Kpis &m_kpis;
    core::KpiDefinition m_definition;
    Ask &m_ask;
    Notice *m_notice;
    QSpinBox *m_fromYear;
    PercentageEdit *m_goalShare = nullptr;
    QSpinBox *m_goalPersons = nullptr;
    PercentageEdit *m_minimumShare = nullptr;
    QListWidget *m_success = nullptr;
    QSpinBox *m_periodMonths;
    QSpinBox *m_periodShift;
    QPlainTextEdit *m_numerator;
    QPlainTextEdit *m_denominator;
    QPlainTextEdit *m_period;
    QPlainTextEdit *m_reason;
};

} // namespace ui
