#pragma once

#include "ui/base/theme.h"

#include <QSettings>

namespace ui {

/// What the program must know before a vault is open: looks, language, and where the vault stands. Nothing of a dossier.
class Preferences {
public:
    ThemeKind theme() const;
    void setTheme(ThemeKind theme);
    /// "nl" or "en".
    QString language() const;
    void setLanguage(const QString &language);
    /// The vault that was opened last; where the first one goes when there is none yet.
    QString vault() const;
    void setVault(const QString &path);
    /// Whether the tour of the practice vault was shown before.
    bool sawTour() const;
    void setSawTour();

private:
    QSettings m_settings{QStringLiteral("Zaakwijzer"), QStringLiteral("zaakwijzer")};
};

} // namespace ui
