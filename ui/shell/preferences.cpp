#include "ui/shell/preferences.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
const QString themeKey = u"theme"_s;
const QString languageKey = u"language"_s;
const QString vaultKey = u"vault"_s;
const QString tourKey = u"tour"_s;
const QStringList themes{u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s};
} // namespace

ThemeKind Preferences::theme() const
{
    return ThemeKind(std::max<qsizetype>(0, themes.indexOf(m_settings.value(themeKey).toString())));
}

void Preferences::setTheme(ThemeKind theme)
{
    m_settings.setValue(themeKey, themes.value(int(theme)));
}

QString Preferences::language() const
{
    return m_settings.value(languageKey).toString() == "en"_L1 ? u"en"_s : u"nl"_s;
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue(languageKey, language);
}

QString Preferences::vault() const
{
    const QString first = QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(u"zaakwijzer/dossiers.kluis"_s);
    return m_settings.value(vaultKey, first).toString();
}

void Preferences::setVault(const QString &path)
{
    m_settings.setValue(vaultKey, path);
}

bool Preferences::sawTour() const
{
    return m_settings.value(tourKey).toBool();
}

void Preferences::setSawTour()
{
    m_settings.setValue(tourKey, true);
}

} // namespace ui
