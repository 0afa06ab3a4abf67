#include "ui/shell/workplacesettings.h"

#include "ui/base/editors.h"
#include "ui/base/notice.h"

#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
const QString minutesKey = u"lock.minutes"_s;
constexpr int usualMinutes = 10;
} // namespace

WorkplaceSettings::WorkplaceSettings(Preferences &preferences, core::Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_theme(new ChoiceEdit({{u"0"_s, tr("As the computer has it")}, {u"1"_s, tr("Light")}, {u"2"_s, tr("Dark")}, {u"3"_s, tr("High contrast")}}, this)),
      m_language(new ChoiceEdit({{u"nl"_s, u"Nederlands"_s}, {u"en"_s, u"English"_s}}, this)),
      m_minutes(new ChoiceEdit({{u"5"_s, tr("after 5 minutes")}, {u"10"_s, tr("after 10 minutes")}, {u"15"_s, tr("after 15 minutes")}, {u"30"_s, tr("after half an hour")}}, this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    form->setHorizontalSpacing(space::group);
    form->setVerticalSpacing(space::inside);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_theme->setObjectName(u"theme"_s);
    m_theme->setValue(QString::number(int(preferences.theme())));
    m_language->setObjectName(u"language"_s);
    m_language->setValue(preferences.language());
    m_minutes->setObjectName(u"lockMinutes"_s);
    m_minutes->setValue(QString::number(lockMinutes(settings)));
    form->addRow(caption(tr("Looks and language"), "heading", this));
    form->addRow(tr("Colours"), m_theme);
    form->addRow(tr("Language"), m_language);
    form->addRow(caption(tr("Locking"), "heading", this));
    form->addRow(tr("The vault locks when nobody touches it"), m_minutes);
    auto *why = caption(tr("It also locks when the screen is locked or the laptop is closed. What you were typing is kept in the vault and stands there again after you open it."), "muted", this);
    why->setWordWrap(true);
    form->addRow(why);
    connect(m_theme, &QComboBox::activated, this, [this, &preferences] {
        preferences.setTheme(ThemeKind(m_theme->value().toInt()));
        emit looksChanged();
    });
    connect(m_language, &QComboBox::activated, this, [this, &preferences] {
        preferences.setLanguage(m_language->value());
        emit looksChanged();
    });
    connect(m_minutes, &QComboBox::activated, this, [this, &settings] {
        settings.set(minutesKey, m_minutes->value());
        emit lockMinutesChanged(m_minutes->value().toInt());
    });
}

int WorkplaceSettings::lockMinutes(const core::Settings &settings)
{
    const int minutes = settings.value(minutesKey).toInt();
    return minutes > 0 ? minutes : usualMinutes;
}

} // namespace ui
