#pragma once

#include <QWidget>

namespace ui {

/// What this program is, under which licence, and whose work is in it.
class AboutPanel : public QWidget {
    Q_OBJECT

public:
    explicit AboutPanel(QWidget *parent = nullptr);
};

} // namespace ui
