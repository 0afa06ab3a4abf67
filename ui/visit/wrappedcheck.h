#pragma once

#include <QCheckBox>
#include <QLabel>

namespace ui {

/// A box to tick whose words go on to a second line when there is no room; Qt's own cuts them off.
class WrappedCheck : public QWidget {
    Q_OBJECT

public:
    WrappedCheck(const QString &text, QWidget *parent);
    QCheckBox *box() const { return m_box; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QCheckBox *m_box;
};

} // namespace ui
