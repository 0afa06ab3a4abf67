#pragma once

#include "ui/base/page.h"

class QTabWidget;

namespace ui {

/// The settings in sections; what is in each is handed in and made when it is first looked at.
class SettingsPage : public Page {
    Q_OBJECT

public:
    struct Section {
        QString key;
        QString title;
        std::function<QWidget *(QWidget *)> make;
    };
    SettingsPage(const QList<Section> &sections, QWidget *parent);

    QSet<QString> tables() const override { return {}; }
    void reload() override {}
    void choose(const QString &key);

private:
    void fill();

    QList<Section> m_sections;
    QTabWidget *m_tabs;
};

} // namespace ui
