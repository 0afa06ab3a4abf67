#pragma once

#include "core/store/settings.h"
#include "ui/shell/preferences.h"

#include <QWidget>

namespace ui {

class ChoiceEdit;

/// How the workbench looks, speaks and when it locks itself.
class WorkplaceSettings : public QWidget {
    Q_OBJECT

public:
    WorkplaceSettings(Preferences &preferences, core::Settings &settings, QWidget *parent);

    /// Minutes without a touch after which the vault locks.
    static int lockMinutes(const core::Settings &settings);

signals:
    /// Language or theme changed: the window has to be made anew.
    void looksChanged();
    void lockMinutesChanged(int minutes);

private:
    ChoiceEdit *m_theme;
    ChoiceEdit *m_language;
    ChoiceEdit *m_minutes;
};

} // namespace ui
