#include "ui/base/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QStyle>
#include <QStyleFactory>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

Tokens lightTokens()
{
    return {u"#F3F5F5"_s, u"#FFFFFF"_s, u"#1B2424"_s, u"#546262"_s, u"#C6CFCF"_s, u"#0B6B6B"_s,
            u"#FFFFFF"_s, u"#1E7145"_s, u"#8A5300"_s, u"#B3261E"_s, u"#1B5E9C"_s};
}

Tokens darkTokens()
{
    return {u"#161B1B"_s, u"#1F2626"_s, u"#E8EEEE"_s, u"#A9B7B7"_s, u"#3C4848"_s, u"#5CC4C0"_s,
            u"#0A1414"_s, u"#6BCB93"_s, u"#F0B45A"_s, u"#FF8F86"_s, u"#7DB8F0"_s};
}

Tokens contrastTokens()
{
    return {u"#000000"_s, u"#000000"_s, u"#FFFFFF"_s, u"#FFFFFF"_s, u"#FFFFFF"_s, u"#FFFF00"_s,
            u"#000000"_s, u"#7CFC9A"_s, u"#FFD24D"_s, u"#FF9B94"_s, u"#9CD0FF"_s};
}

Tokens tokensOf(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Dark:
        return darkTokens();
    case ThemeKind::HighContrast:
        return contrastTokens();
    default:
        return lightTokens();
    }
}

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.ground);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.ground);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.stop);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.info);
    palette.setColor(QPalette::LinkVisited, t.info);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Mid, t.border);
    palette.setColor(QPalette::Midlight, t.border);
    palette.setColor(QPalette::Dark, t.border);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Shadow, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, t.text);
    return palette;
}

QColor mixed(const QColor &over, const QColor &under, qreal part)
{
    const auto channel = [part](int a, int b) { return qRound(a * part + b * (1 - part)); };
    return QColor(channel(over.red(), under.red()), channel(over.green(), under.green()), channel(over.blue(), under.blue()));
}

/// The style sheet names colours as @accent, @border and so on.
QString styleSheet(const Tokens &t)
{
    QFile file(u":/style/zaakwijzer.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const QList<std::pair<QString, QColor>> names{
        {u"@ground"_s, t.ground}, {u"@surface"_s, t.surface}, {u"@text"_s, t.text}, {u"@muted"_s, t.muted},
        {u"@border"_s, t.border}, {u"@accent"_s, t.accent}, {u"@onaccent"_s, t.onAccent}, {u"@stop"_s, t.stop},
        {u"@soft"_s, mixed(t.accent, t.surface, 0.12)}};
    for (const auto &[name, colour] : names)
        sheet.replace(name + u';', colour.name() + u';').replace(name + u' ', colour.name() + u' ');
    return sheet;
}

/// Draws an SVG in one colour at whatever size is asked.
class SvgEngine : public QIconEngine {
public:
    SvgEngine(const QByteArray &svg, const QColor &colour, const QColor &chosen) : m_svg(svg), m_colour(colour), m_chosen(chosen) {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray coloured = m_svg;
        coloured.replace("currentColor", (mode == QIcon::Selected ? m_chosen : m_colour).name().toLatin1());
        QSvgRenderer renderer(coloured);
        painter->setOpacity(mode == QIcon::Disabled ? 0.45 : 1.0);
        renderer.render(painter, rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new SvgEngine(m_svg, m_colour, m_chosen); }

private:
    QByteArray m_svg;
    QColor m_colour;
    QColor m_chosen; ///< on a chosen row
};

} // namespace

QColor Tokens::of(Meaning meaning) const
{
    switch (meaning) {
    case Meaning::Good:
        return good;
    case Meaning::Attention:
        return attention;
    case Meaning::Stop:
        return stop;
    case Meaning::Info:
        return info;
    case Meaning::Neutral:
        break;
    }
    return muted;
}

QColor Tokens::groundOf(Meaning meaning) const
{
    return mixed(of(meaning), surface, 0.08);
}

Tokens tokensFor(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    if (window == QColor(Qt::black))
        return contrastTokens();
    return window.lightness() < 128 ? darkTokens() : lightTokens();
}

void applyTheme(QApplication &application, ThemeKind kind, qreal scale)
{
    if (kind == ThemeKind::System)
        kind = application.style()->standardPalette().color(QPalette::Window).lightness() < 128 ? ThemeKind::Dark : ThemeKind::Light;
    const Tokens tokens = tokensOf(kind);
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    application.setPalette(paletteOf(tokens));
    QFont font = application.font();
    font.setPointSizeF(10.5 * scale);
    application.setFont(font);
    application.setStyleSheet(styleSheet(tokens));
}

QIcon icon(const QString &name, const QColor &colour, const QColor &chosen)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new SvgEngine(file.readAll(), colour, chosen.isValid() ? chosen : colour));
}

QIcon icon(Meaning meaning, const QPalette &palette)
{
    static const QHash<int, QString> names{{int(Meaning::Good), u"good"_s}, {int(Meaning::Attention), u"attention"_s},
                                           {int(Meaning::Stop), u"stop"_s}, {int(Meaning::Info), u"info"_s},
                                           {int(Meaning::Neutral), u"neutral"_s}};
    return icon(names.value(int(meaning)), tokensFor(palette).of(meaning), palette.color(QPalette::HighlightedText));
}

} // namespace ui
