#pragma once

#include "core/store/store.h"

#include <QDialog>

namespace ui {

/// Who changed one field, when, and from what to what. Shown with open(); goes away by itself.
class FieldHistory : public QDialog {
    Q_OBJECT

public:
    FieldHistory(const core::Store &store, const QString &table, const QString &row, const QString &column, QWidget *parent);
};

} // namespace ui
