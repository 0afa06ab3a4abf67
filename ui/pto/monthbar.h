#pragma once

#include "core/base/clock.h"
#include "core/pto/ptomonths.h"
#include "core/rules/catalogue.h"
#include "ui/base/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class Ask;
class Chip;

/// How far the hours of a month have come, who brought it there and when, and the buttons for the next step.
class MonthBar : public QFrame {
    Q_OBJECT

public:
    MonthBar(core::PtoMonths &months, const core::Clock &clock, Ask &ask, const core::Id<core::Dossier> &dossier, QWidget *parent = nullptr);
    void show(core::Month month);

signals:
    /// What a step was stopped by; empty when it went through.
    void answered(const QList<core::Problem> &problems);

private:
    using Verb = std::function<QList<core::Problem>()>;
    QPushButton *addStep(const QString &text, const QString &name, const QString &trying, const Verb &verb);
    void reopen();
    void fillHistory();

    core::PtoMonths &m_months;
    const core::Clock &m_clock;
    Ask &m_ask;
    core::Id<core::Dossier> m_dossier;
    core::Month m_month;
    core::Catalogue m_states = core::Catalogue::read(QStringLiteral("pto/month_states"));
    Chip *m_state;
    QLabel *m_who;
    QLabel *m_remark;
    QPushButton *m_nil;
    QPushButton *m_declare;
    QPushButton *m_check;
    QPushButton *m_close;
    QPushButton *m_reopen;
};

/// The word of a state, from resources/pto/month_states.json, and its look.
QString monthStateText(const core::Catalogue &states, const core::PtoMonth &month);
Meaning monthMeaning(const core::PtoMonth &month);

} // namespace ui
