#include "ui/shell/tour.h"

#include "core/rules/catalogue.h"
#include "ui/base/notice.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int cardWidth = 400;

/// Where the card hides least of what it is about: below, above, beside it, or else in its lower right corner.
QRect beside(const QRect &target, QSize card, const QRect &window)
{
    const int left = qBound(space::group, target.left(), window.width() - card.width() - space::group);
    const int top = qBound(space::group, target.top(), window.height() - card.height() - space::group);
    for (const QPoint &corner : {QPoint(left, target.bottom() + space::group), QPoint(left, target.top() - card.height() - space::group),
                                 QPoint(target.right() + space::group, top), QPoint(target.left() - card.width() - space::group, top)})
        if (window.contains(QRect(corner, card)))
            return {corner, card};
    return {QPoint(qMin(target.right(), window.right()) - card.width() - space::section, qMin(target.bottom(), window.bottom()) - card.height() - space::section), card};
}

} // namespace

Tour::Tour(QWidget *window, Go go)
    : QFrame(window), m_window(window), m_go(std::move(go)), m_frame(new QFrame(window)), m_title(caption({}, "heading", this)), m_text(caption({}, "", this)), m_count(caption({}, "muted", this)),
      m_stop(new QPushButton(tr("Stop"), this)), m_back(new QPushButton(tr("&Back"), this)), m_next(new QPushButton(this))
{
    QFile file(u":/about/tour.json"_s);
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonArray steps = QJsonDocument::fromJson(file.readAll())["steps"_L1].toArray();
        for (const auto &each : steps) {
            const QJsonObject step = each.toObject();
            const auto label = [&](const QString &prefix) { return core::CatalogueEntry{{}, step[prefix + u"nl"_s].toString(), step[prefix + u"en"_s].toString(), {}}.label(); };
            m_steps.append({step["place"_L1].toString(), step["widget"_L1].toString(), label({}), label(u"text_"_s)});
        }
    }
    setObjectName(u"tour"_s);
    setProperty("card", true);
    setAutoFillBackground(true);
    setAccessibleName(tr("Tour"));
    setFixedWidth(cardWidth);
    m_frame->setObjectName(u"tourFrame"_s);
    m_frame->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::group, space::group, space::group);
    layout->setSpacing(space::inside);
    layout->addWidget(m_title);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"tourText"_s);
    layout->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    m_stop->setObjectName(u"tourStop"_s);
    m_stop->setToolTip(tr("Stop the tour (Esc)"));
    m_back->setObjectName(u"tourBack"_s);
    m_next->setObjectName(u"tourNext"_s);
    m_next->setProperty("primary", true);
    for (QPushButton *button : {m_stop, m_back, m_next}) {
        row->addWidget(button);
        button->setAutoDefault(true);
        button->installEventFilter(this);
    }
    layout->addLayout(row);
    connect(m_stop, &QPushButton::clicked, this, &Tour::stop);
    connect(m_back, &QPushButton::clicked, this, [this] { show(m_at - 1, -1); });
    connect(m_next, &QPushButton::clicked, this, [this] { show(m_at + 1, 1); });
    window->installEventFilter(this);
    hide();
    m_frame->hide();
}

void Tour::begin()
{
    m_focus = m_window->focusWidget();
    show(0, 1);
}

QWidget *Tour::find(const QString &name) const
{
    const QList<QWidget *> all = m_window->findChildren<QWidget *>(name);
    for (QWidget *each : all)
        if (each->isVisible())
            return each;
    return nullptr;
}

void Tour::show(int index, int by)
{
    for (; index >= 0 && index < m_steps.size(); index += by) {
        m_target = m_go(m_steps[index].place) ? find(m_steps[index].widget) : nullptr;
        if (m_target)
            break;
    }
    if (index < 0)
        return;
    if (index >= m_steps.size())
        return stop();
    m_at = index;
    m_title->setText(m_steps[index].title);
    m_text->setText(m_steps[index].text);
    m_count->setText(tr("Step %1 of %2").arg(index + 1).arg(m_steps.size()));
    m_back->setEnabled(index > 0);
    m_next->setText(index + 1 < m_steps.size() ? tr("&Next") : tr("&Done"));
    // Who hears the screen gets the words with the button that has the focus.
    m_next->setAccessibleDescription(m_steps[index].title + u". "_s + m_steps[index].text);
    QFrame::show();
    m_frame->show();
    place();
    m_frame->raise();
    raise();
    m_next->setFocus();
}

void Tour::place()
{
    if (!m_target)
        return;
    layout()->activate();
    resize(cardWidth, layout()->hasHeightForWidth() ? layout()->heightForWidth(cardWidth) : sizeHint().height());
    const QRect around = QRect(m_target->mapTo(m_window, QPoint()), m_target->size()).adjusted(-space::tight, -space::tight, space::tight, space::tight) & m_window->rect();
    m_frame->setGeometry(around);
    setGeometry(beside(around, size(), m_window->rect()));
}

void Tour::stop()
{
    hide();
    m_frame->hide();
    m_at = -1;
    if (m_focus)
        m_focus->setFocus();
    emit ended();
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return stop();
    QFrame::keyPressEvent(event);
}

bool Tour::focusNextPrevChild(bool next)
{
    const QList<QPushButton *> buttons{m_stop, m_back, m_next};
    qsizetype at = buttons.indexOf(qobject_cast<QPushButton *>(m_window->focusWidget()));
    do
        at = (at + (next ? 1 : buttons.size() - 1)) % buttons.size();
    while (!buttons[at]->isEnabled());
    buttons[at]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize && isVisible())
        QMetaObject::invokeMethod(this, [this] { place(); }, Qt::QueuedConnection);
    // A button would pass the arrows on to the next button.
    if (watched != m_window && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Right || key == Qt::Key_Left) {
            show(m_at + (key == Qt::Key_Right ? 1 : -1), key == Qt::Key_Right ? 1 : -1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ui
