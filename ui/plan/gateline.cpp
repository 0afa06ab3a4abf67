#include "ui/plan/gateline.h"

#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int namesShown = 5;

QString link(const QString &target, const QString &words)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(target, words.toHtmlEscaped());
}

} // namespace

GateLine::GateLine(QWidget *parent) : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    m_text->setObjectName(u"gateText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    m_text->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    connect(m_text, &QLabel::linkActivated, this, [this](const QString &target) {
        if (target.startsWith("item/"_L1))
            emit itemAsked(target.mid(5));
        else if (target.startsWith("fact/"_L1))
            emit factAsked(target.mid(5));
        else
            emit allAsked();
    });
}

void GateLine::show(const core::ChecklistGate *gate, const QList<core::Missing> &missing)
{
    m_icon->setPixmap(icon(gate ? Meaning::Info : Meaning::Good, palette()).pixmap(16, 16));
    if (!gate) {
        m_text->setText(tr("Nothing is missing: every moment of this list has been reached.").toHtmlEscaped());
        return;
    }
    QStringList names;
    int facts = 0;
    QString firstFact;
    for (const core::Missing &one : missing)
        if (!one.fact.isEmpty() && facts++ == 0)
            firstFact = one.fact;
    if (facts > 0)
        names.append(link(u"fact/"_s + firstFact, tr("%n question(s) about the business", nullptr, facts)));
    for (const core::Missing &one : missing)
        if (!one.item.isEmpty() && names.size() < namesShown)
            names.append(link(u"item/"_s + one.item, one.title));
    const qsizetype rest = missing.size() - facts - names.size() + (facts > 0 ? 1 : 0);
    if (rest > 0)
        names.append(link(u"all"_s, tr("and %n more", nullptr, int(rest))));
    //: %1 is the next moment, %2 the names of what is missing
    m_text->setText(tr("For %1 is missing: %2").arg(u"<b>%1</b>"_s.arg(gate->title.toHtmlEscaped()), names.join(u" \u00b7 "_s)));
}

} // namespace ui
