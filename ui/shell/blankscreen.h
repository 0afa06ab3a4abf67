#pragma once

#include <QWidget>

namespace ui {

/// Covers the whole window, for when somebody looks over the shoulder; any key or click takes it away.
class BlankScreen : public QWidget {
    Q_OBJECT

public:
    explicit BlankScreen(QWidget *window);
    void cover();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void uncover();
    QWidget *m_focus = nullptr;
};

} // namespace ui
