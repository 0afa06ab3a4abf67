#include "ui/kpi/kpitile.h"

#include "ui/base/format.h"
#include "ui/base/theme.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// One decimal, rounded half up, from thousandths.
QString oneDecimal(qint64 thousandths)
{
    const qint64 tenths = (thousandths + 50) / 100;
    return u"%1%2%3"_s.arg(tenths / 10).arg(QLocale().decimalPoint()).arg(tenths % 10);
}

} // namespace

QString kpiValueText(const core::KpiDefinition &definition, qint64 thousandths)
{
    return definition.countsMonths ? oneDecimal(thousandths) : oneDecimal(thousandths) + u" %"_s;
}

QString kpiGoalText(const core::KpiDefinition &definition)
{
    if (!definition.goal)
        return u"–"_s;
    return definition.countsMonths ? QString::number(*definition.goal) : format(core::Percentage::ofThousandths(*definition.goal));
}

KpiTile::KpiTile(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void KpiTile::show(const core::KpiResult &result, std::optional<qint64> before, const std::optional<core::FrozenKpi> &frozen)
{
    const core::KpiDefinition &definition = result.definition;
    const bool persons = definition.countsMonths;
    const bool nothing = !frozen && result.isEmpty();
    const qint64 value = frozen ? frozen->valueThousandths(persons) : result.valueThousandths();
    m_title = definition.title();
    m_value = nothing ? tr("nothing counted") : kpiValueText(definition, value);
    const core::Money earned = frozen ? frozen->earned.dividedBy(frozen->numerator) : result.averageEarned();
    const core::Money norm = frozen ? frozen->norm.dividedBy(frozen->numerator) : result.averageNorm();
    const core::Percentage share = frozen ? frozen->earned.shareOf(frozen->norm) : result.earnedShare();
    m_counted = persons ? tr("goal %1 · earned %2 of a norm of %3 (%4)").arg(kpiGoalText(definition), format(earned), format(norm), format(share))
                        : tr("goal %1 · %2 of %3").arg(kpiGoalText(definition)).arg(frozen ? frozen->numerator : result.numerator()).arg(frozen ? frozen->denominator : result.denominator());
    m_judged = (frozen ? frozen->goal.has_value() : definition.goal.has_value()) && !nothing;
    m_reached = frozen ? frozen->reached : result.reached();
    m_verdict = !m_judged ? tr("no judgement") : m_reached ? tr("reached") : tr("not reached");
    m_change.clear();
    if (before && !nothing) {
        const qint64 change = value - *before;
        const QString amount = kpiValueText(definition, qAbs(change));
        const bool year = result.question.isWholeYear();
        m_change = change > 0 ? (year ? tr("▲ %1 more than last year") : tr("▲ %1 more than a year earlier")).arg(amount)
            : change < 0      ? (year ? tr("▼ %1 less than last year") : tr("▼ %1 less than a year earlier")).arg(amount)
                              : (year ? tr("as last year") : tr("as a year earlier"));
    }
    m_live = frozen ? tr("frozen on %1 · now %2").arg(formatShort(frozen->at.date()), kpiValueText(definition, result.valueThousandths())) : QString();
    m_counted.replace(u"€ "_s, u"€\u00A0"_s); // an amount stays on one line
    setText(m_title);
    setAccessibleName(m_live.isEmpty() ? u"%1: %2, %3, %4"_s.arg(m_title, m_value, m_counted, m_verdict) : u"%1: %2, %3, %4, %5"_s.arg(m_title, m_value, m_counted, m_live, m_verdict));
    update();
}

void KpiTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    const bool strong = isChecked() || hasFocus();
    painter.setPen(QPen(strong ? tokens.accent : tokens.border, strong ? 2 : 1));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);

    const QRect inner = rect().adjusted(space::group, 12, -space::group, -12);
    const QFont body = font();
    QFont bold = body;
    bold.setWeight(QFont::DemiBold);
    QFont large = body;
    large.setPointSizeF(body.pointSizeF() * (m_judged ? 2.2 : 1.4));
    large.setWeight(QFont::DemiBold);
    const auto text = [&](const QFont &font, const QColor &colour, int top, const QString &words, int left = 0) {
        painter.setFont(font);
        painter.setPen(colour);
        const QFontMetrics metrics(font);
        const QRect room(inner.left() + left, inner.top() + top, inner.width() - left, 2 * metrics.lineSpacing());
        const QRect used = metrics.boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, words);
        painter.drawText(room, Qt::AlignLeft | Qt::TextWordWrap, words);
        return std::min(used.height(), room.height());
    };
    int top = text(bold, tokens.text, 0, m_title) + space::tight;
    top += text(large, tokens.text, top, m_value);
    const Meaning meaning = !m_judged ? Meaning::Neutral : m_reached ? Meaning::Good : Meaning::Attention;
    ui::icon(meaning, palette()).paint(&painter, QRect(inner.left(), inner.top() + top + 2, 16, 16));
    const QString verdict = m_change.isEmpty() ? m_verdict : m_verdict + u"  ·  "_s + m_change;
    top += text(bold, m_judged ? tokens.of(meaning) : tokens.muted, top, verdict, 22) + 2;
    if (!m_live.isEmpty())
        top += text(body, tokens.info, top, m_live) + 2;
    text(body, tokens.muted, top, m_counted);
    setToolTip(m_live.isEmpty() ? m_counted : m_live + u'\n' + m_counted);
}

} // namespace ui
