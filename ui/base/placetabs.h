#pragma once

#include "ui/base/page.h"

class QTabWidget;

namespace ui {

/// A place of the window with several pages, one under each tab; each is made when it is first looked at and follows the vault itself.
class PlaceTabs : public Page {
    Q_OBJECT

public:
    struct Part {
        QString key;
        QString title;
        std::function<Page *(QWidget *)> make;
    };
    PlaceTabs(core::Store &store, const QList<Part> &parts, QWidget *parent = nullptr);

    QSet<QString> tables() const override { return {}; }
    void reload() override {}
    void keepDrafts() override;
    /// Brings a part in front and gives its page; nullptr for a key that there is none of.
    Page *choose(const QString &key);
    Page *current() const;

private:
    void fill();

    core::Store &m_store;
    QList<Part> m_parts;
    QTabWidget *m_tabs;
};

} // namespace ui
