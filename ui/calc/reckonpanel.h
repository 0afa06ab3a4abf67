#pragma once

#include "ui/base/page.h"

class QTabWidget;

namespace ui {

/// The tab for reckoning: its screens side by side as tabs of their own.
class ReckonPanel : public Page {
    Q_OBJECT

public:
    explicit ReckonPanel(QWidget *parent = nullptr);
    void add(Page *page, const QString &title);
    /// Shows a screen by its place.
    void goTo(int place);

    QSet<QString> tables() const override;
    void reload() override;
    void keepDrafts() override;

private:
    QTabWidget *m_tabs;
    QList<Page *> m_pages;
};

} // namespace ui
