#pragma once

#include "core/plan/planversion.h"

#include <QDialog>

class QCheckBox;

namespace ui {

/// Shows item by item what a newer version of a list changes; what is ticked is taken over, the rest stays as it was.
class VersionDialog : public QDialog {
    Q_OBJECT

public:
    VersionDialog(const QString &list, const QList<core::ItemDifference> &changes, QWidget *parent);
    /// Items that stay as they were.
    QStringList kept() const;

private:
    QList<QCheckBox *> m_boxes; ///< object name is the item
};

} // namespace ui
