#include "ui/pto/monthbar.h"

#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

QString monthStateText(const core::Catalogue &states, const core::PtoMonth &month)
{
    const QString state = states.label(month.state);
    return month.nil ? MonthBar::tr("%1, nothing worked").arg(state) : state;
}

Meaning monthMeaning(const core::PtoMonth &month)
{
    if (month.isClosed())
        return Meaning::Good;
    return month.isHandedIn() ? Meaning::Info : Meaning::Neutral;
}

MonthBar::MonthBar(core::PtoMonths &months, const core::Clock &clock, Ask &ask, const core::Id<core::Dossier> &dossier, QWidget *parent)
    : QFrame(parent), m_months(months), m_clock(clock), m_ask(ask), m_dossier(dossier), m_state(new Chip(Meaning::Neutral, {}, this)), m_who(caption({}, "muted", this)),
      m_remark(new QLabel(this))
{
    setObjectName(u"monthBar"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::tight);
    m_state->setObjectName(u"monthState"_s);
    m_who->setObjectName(u"monthWho"_s);
    m_who->setWordWrap(true);
    m_remark->setObjectName(u"monthRemark"_s);
    m_remark->setWordWrap(true);
    layout->addWidget(m_state);
    layout->addWidget(m_who);
    layout->addWidget(m_remark);
    m_nil = addStep(tr("Nothing worked this month"), u"nilMonth"_s, tr("Declaring that nothing was worked"), [this] { return m_months.declareNil(m_dossier, m_month); });
    m_declare = addStep(tr("Hand in month"), u"declareMonth"_s, tr("Handing in the month"), [this] { return m_months.declare(m_dossier, m_month); });
    m_check = addStep(tr("Mark as checked"), u"checkMonth"_s, tr("Checking the month"), [this] { return m_months.check(m_dossier, m_month); });
    m_close = addStep(tr("Close month"), u"closeMonth"_s, tr("Closing the month"), [this] { return m_months.close(m_dossier, m_month); });
    m_reopen = new QPushButton(tr("Reopen month"), this);
    m_reopen->setObjectName(u"reopenMonth"_s);
    connect(m_reopen, &QPushButton::clicked, this, &MonthBar::reopen);
    layout->addWidget(m_reopen);
}

QPushButton *MonthBar::addStep(const QString &text, const QString &name, const QString &trying, const Verb &verb)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, trying, verb] {
        QList<core::Problem> problems;
        if (attempt(m_ask, trying, [&] { problems = verb(); }))
            emit answered(problems);
    });
    layout()->addWidget(button);
    return button;
}

void MonthBar::show(core::Month month)
{
    m_month = month;
    const core::PtoMonth now = m_months.at(m_dossier, month);
    const bool begun = month <= core::Month::of(m_clock.today());
    const bool late = !now.isHandedIn() && month < core::Month::of(m_clock.today());
    m_state->set(late ? Meaning::Attention : monthMeaning(now), late ? tr("%1, not handed in").arg(monthStateText(m_states, now)) : monthStateText(m_states, now));
    m_who->setText(now.author.isEmpty() ? QString() : tr("%1, %2").arg(now.author, format(now.at.date())));
    m_who->setVisible(!now.author.isEmpty());
    m_remark->setText(now.remark);
    m_remark->setVisible(!now.remark.isEmpty());
    m_nil->setVisible(!now.isHandedIn());
    m_declare->setVisible(!now.isHandedIn());
    m_nil->setEnabled(begun);
    m_declare->setEnabled(begun);
    m_check->setVisible(now.state == "declared"_L1);
    m_close->setVisible(now.state == "checked"_L1);
    m_reopen->setVisible(now.isHandedIn());
    fillHistory();
}

void MonthBar::fillHistory()
{
    QStringList lines;
    const QList<core::PtoMonthStep> steps = m_months.history(m_dossier, m_month);
    for (const core::PtoMonthStep &step : steps) {
        const QString line = tr("%1: %2, %3").arg(m_states.label(step.state), step.author, format(step.at.date()));
        lines.append(step.remark.isEmpty() ? line : u"%1 (%2)"_s.arg(line, step.remark));
    }
    m_state->setToolTip(lines.join(u'\n'));
}

void MonthBar::reopen()
{
    const std::optional<QString> why = m_ask.text(tr("Reopen month"), tr("Why does %1 have to be opened again?").arg(format(m_month)), {}, true);
    if (!why)
        return;
    QList<core::Problem> problems;
    if (attempt(m_ask, tr("Reopening the month"), [&] { problems = m_months.reopen(m_dossier, m_month, *why); }))
        emit answered(problems);
}

} // namespace ui
