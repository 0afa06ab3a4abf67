#pragma once

#include "core/plan/plan.h"

#include <QFrame>

class QLabel;

namespace ui {

/// Says by name what stands before the next moment of a list; each name jumps to its place.
class GateLine : public QFrame {
    Q_OBJECT

public:
    explicit GateLine(QWidget *parent = nullptr);
    /// `gate` null: everything is passed.
    void show(const core::ChecklistGate *gate, const QList<core::Missing> &missing);

signals:
    void itemAsked(const QString &item);
    void factAsked(const QString &fact);
    void allAsked();

private:
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace ui
