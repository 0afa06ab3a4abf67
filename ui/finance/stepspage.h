#pragma once

#include "core/finance/forecast.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace ui {

/// How break-even and leaving the benefit were worked out for one year, step by step.
class StepsPage : public QWidget {
    Q_OBJECT

public:
    explicit StepsPage(QWidget *parent = nullptr);
    void show(const core::Forecast &forecast, int year);

private:
    void add(const QString &title, const QList<core::Step> &steps);

    QLabel *m_title;
    QTableWidget *m_table;
};

} // namespace ui
