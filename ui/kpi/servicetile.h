#pragma once

#include "core/kpi/servicefigures.h"

#include <QAbstractButton>

namespace ui {

/// One kind of service as a small card to press: what it is and its figure.
class ServiceTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit ServiceTile(QWidget *parent = nullptr);
    void show(const core::ServiceTopic &topic);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont valueFont() const;

    QString m_title;
    QString m_value;
};

} // namespace ui
