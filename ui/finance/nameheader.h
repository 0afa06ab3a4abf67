#pragma once

#include <QHeaderView>

namespace ui {

/// The names beside a calculated sheet: totals in bold, as the model says; they stay where they are when the sheet scrolls.
class NameHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit NameHeader(QWidget *parent = nullptr);
    /// The most room the names may take, in pixels; what is longer is cut short.
    void setMost(int width);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QFont fontOf(int section) const;

    int m_most = 0;
};

} // namespace ui
