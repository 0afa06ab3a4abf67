#include "ui/shell/rail.h"

#include "ui/base/theme.h"

#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int wideRail = 176;
constexpr int narrowRail = 56;
const QString placePrefix = u"place-"_s;

/// A place for who hears the window: a button to press. As the checkable button that it is on screen it could only be ticked,
/// and ticking goes nowhere.
class PlaceAccess : public QAccessibleWidget {
public:
    explicit PlaceAccess(QWidget *button) : QAccessibleWidget(button, QAccessible::Button) {}
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction())
            static_cast<QToolButton *>(widget())->click();
        else
            QAccessibleWidget::doAction(action);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = static_cast<QToolButton *>(widget())->isChecked();
        return state;
    }
};

QAccessibleInterface *placeAccess(const QString &, QObject *object)
{
    auto *button = qobject_cast<QToolButton *>(object);
    return button && button->objectName().startsWith(placePrefix) ? new PlaceAccess(button) : nullptr;
}
} // namespace

Rail::Rail(const QList<RailEntry> &entries, QWidget *parent)
    : QFrame(parent), m_layout(new QVBoxLayout(this)), m_group(new QButtonGroup(this))
{
    setObjectName(u"rail"_s);
    QAccessible::installFactory(placeAccess);
    m_layout->setContentsMargins(space::inside, space::group, space::inside, space::inside);
    m_layout->setSpacing(2);
    for (const RailEntry &entry : entries) {
        if (entry.startsGroup) {
            auto *line = new QFrame(this);
            line->setFrameShape(QFrame::HLine);
            m_layout->addWidget(line);
        }
        QToolButton *button = addButton(placePrefix + entry.key, entry.title, entry.icon);
        button->setCheckable(true);
        m_group->addButton(button);
        connect(button, &QToolButton::clicked, this, [this, key = entry.key] { emit chosen(key); });
        m_places.append({entry, button, entry.count ? entry.count() : 0});
    }
    m_layout->addStretch(1);
    m_help = addButton(u"help"_s, tr("Guide"), u"info"_s);
    connect(m_help, &QToolButton::clicked, this, &Rail::helpAsked);
    m_lock = addButton(u"lock"_s, tr("Lock"), u"lock"_s);
    connect(m_lock, &QToolButton::clicked, this, &Rail::lockAsked);
    setNarrow(false);
}

QToolButton *Rail::addButton(const QString &name, const QString &title, const QString &iconName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name); // first of all: it decides how the button is heard
    button->setText(title);
    button->setIcon(icon(iconName, tokensFor(palette()).text));
    button->setIconSize(QSize(20, 20));
    button->setAccessibleName(title);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(36);
    button->setFocusPolicy(Qt::StrongFocus);
    m_layout->addWidget(button);
    return button;
}

void Rail::choose(const QString &key)
{
    for (const Place &place : m_places)
        if (place.entry.key == key)
            place.button->setChecked(true);
}

void Rail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    if (narrow)
        setFixedWidth(narrowRail);
    const auto style = narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (const Place &place : m_places) {
        place.button->setToolButtonStyle(style);
        label(place);
    }
    m_help->setToolButtonStyle(style);
    m_help->setToolTip(tr("Guide (F1)"));
    m_help->setText(tr("Guide  F1"));
    m_lock->setToolButtonStyle(style);
    m_lock->setToolTip(tr("Lock (Ctrl+L)"));
    m_lock->setText(tr("Lock  Ctrl+L"));
    if (narrow)
        return;
    // Larger letters need a wider rail.
    int widest = wideRail;
    const QList<QToolButton *> buttons = findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        button->ensurePolished();
        widest = std::max(widest, button->sizeHint().width() + 2 * space::inside);
    }
    setFixedWidth(widest);
}

void Rail::recount(const QSet<QString> &changed)
{
    for (Place &place : m_places) {
        if (!place.entry.countedFrom.intersects(changed))
            continue;
        place.waiting = place.entry.count();
        label(place);
    }
}

void Rail::label(const Place &place)
{
    const QString title = place.waiting > 0 ? u"%1  %2"_s.arg(place.entry.title).arg(place.waiting) : place.entry.title;
    place.button->setText(title);
    place.button->setToolTip(m_narrow ? title : QString());
    place.button->setAccessibleName(title);
}

} // namespace ui
