#include "ui/pto/hourbar.h"

#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/base/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPaintEvent>

using namespace Qt::StringLiterals;

namespace ui {

/// The bar itself: full up to the ceiling line, hatched beyond it.
class HourGauge : public QWidget {
public:
    explicit HourGauge(QWidget *parent) : QWidget(parent)
    {
        setFixedHeight(18);
        setMinimumWidth(120);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void show(const core::HourUse &use, Meaning meaning)
    {
        m_use = use;
        // What is under the ceiling is in order, also when there is more beyond it.
        m_meaning = meaning == Meaning::Stop || meaning == Meaning::Neutral ? Meaning::Info : meaning;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens tokens = tokensFor(palette());
        QPainter painter(this);
        const QRect frame = rect().adjusted(0, 3, -1, -4);
        painter.setPen(tokens.border);
        painter.setBrush(tokens.surface);
        painter.drawRect(frame);
        const int ceiling = m_use.ceiling ? m_use.ceiling->hours.toMinutes() : 0;
        const int counted = m_use.counted.toMinutes();
        // An eighth of room beyond the ceiling shows that the line is a line and not the end.
        const int whole = std::max({ceiling + ceiling / 8, counted, 1});
        const auto at = [&](int minutes) { return frame.left() + int(qint64(frame.width()) * minutes / whole); };
        const int filled = ceiling > 0 ? std::min(counted, ceiling) : counted;
        painter.fillRect(QRect(QPoint(frame.left() + 1, frame.top() + 1), QPoint(at(filled), frame.bottom())), tokens.of(m_meaning));
        if (ceiling > 0 && counted > ceiling)
            painter.fillRect(QRect(QPoint(at(ceiling), frame.top() + 1), QPoint(at(counted) - 1, frame.bottom())), QBrush(tokens.stop, Qt::BDiagPattern));
        if (ceiling > 0) {
            painter.setPen(QPen(tokens.text, 2));
            painter.drawLine(at(ceiling), 0, at(ceiling), height());
        }
    }

private:
    core::HourUse m_use;
    Meaning m_meaning = Meaning::Info;
};

HourBar::HourBar(const QString &title, const QString &name, QWidget *parent)
    : QWidget(parent), m_state(new QLabel(this)), m_word(new QLabel(this)), m_sentence(new QLabel(this)), m_gauge(new HourGauge(this))
{
    setObjectName(name);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(space::inside);
    layout->setVerticalSpacing(0);
    auto *label = new QLabel(title, this);
    label->setMinimumWidth(64);
    m_sentence->setObjectName(name + u"Sentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(label, 0, 0);
    layout->addWidget(m_gauge, 0, 1);
    layout->addWidget(m_state, 0, 2);
    layout->addWidget(m_word, 0, 3);
    layout->addWidget(m_sentence, 1, 1, 1, 3);
    layout->setColumnStretch(1, 1);
}

QString HourBar::sentence() const { return m_sentence->text(); }

void HourBar::show(const core::HourUse &use, const QString &sentence)
{
    Meaning meaning = Meaning::Neutral;
    QString word;
    switch (use.standing()) {
    case core::HourUse::Standing::Unlimited:
        word = tr("no ceiling");
        break;
    case core::HourUse::Standing::Within:
        meaning = Meaning::Good;
        word = tr("under the ceiling");
        break;
    case core::HourUse::Standing::Near:
        meaning = Meaning::Attention;
        word = tr("near the ceiling");
        break;
    case core::HourUse::Standing::Over:
        meaning = Meaning::Stop;
        word = tr("over the ceiling");
        break;
    }
    const int size = 16;
    m_state->setPixmap(icon(meaning, palette()).pixmap(QSize(size, size), devicePixelRatioF()));
    m_word->setText(word);
    m_sentence->setText(sentence);
    m_gauge->show(use, meaning);
    setAccessibleName(u"%1: %2"_s.arg(word, sentence));
    setToolTip(!use.ceiling ? QString()
               : use.ceiling->verified ? tr("Ceiling %1: %2").arg(format(use.ceiling->hours), use.ceiling->source)
                                       : tr("Ceiling %1: %2. This amount has not been confirmed by the municipality.").arg(format(use.ceiling->hours), use.ceiling->source));
}

} // namespace ui
