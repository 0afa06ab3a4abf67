#include "ui/kpi/definitiondialog.h"

#include "core/rules/catalogue.h"
#include "ui/base/attempt.h"
#include "ui/base/editors.h"
#include "ui/base/notice.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

DefinitionDialog::DefinitionDialog(core::Kpis &kpis, const core::KpiDefinition &definition, int year, Ask &ask, QWidget *parent)
    : QDialog(parent), m_kpis(kpis), m_definition(definition), m_ask(ask), m_notice(new Notice(this))
{
    setWindowTitle(tr("Definition: %1").arg(definition.title()));
    resize(640, 600);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    auto *form = new QFormLayout;
    layout->addLayout(form);
    m_fromYear = new QSpinBox(this);
    m_fromYear->setRange(2014, 2199);
    m_fromYear->setValue(year);
    m_fromYear->setObjectName(u"fromYear"_s);
    form->addRow(tr("Holds from the year"), m_fromYear);
    if (definition.countsMonths) {
        m_goalPersons = new QSpinBox(this);
        m_goalPersons->setRange(0, 100'000);
        m_goalPersons->setValue(int(definition.goal.value_or(0)));
        form->addRow(tr("Goal: persons"), m_goalPersons);
        m_minimumShare = new PercentageEdit(this);
        m_minimumShare->setValue(definition.minimumShare);
        form->addRow(tr("Part of the norm to be earned"), m_minimumShare);
    } else {
        m_goalShare = new PercentageEdit(this);
        m_goalShare->setObjectName(u"goal"_s);
        m_goalShare->setValue(definition.goal ? std::optional(core::Percentage::ofThousandths(*definition.goal)) : std::nullopt);
        form->addRow(tr("Goal: share"), m_goalShare);
        m_success = new QListWidget(this);
        m_success->setMaximumHeight(120);
        m_success->setAccessibleName(tr("Outcomes that count as success"));
        const core::Catalogue outcomes = core::Catalogue::read(u"routes"_s).within(definition.route, u"outcomes"_s);
        for (const core::CatalogueEntry &outcome : outcomes.entries()) {
            if (definition.isExcluded(outcome.key))
                continue;
            auto *item = new QListWidgetItem(outcome.label(), m_success);
            item->setData(Qt::UserRole, outcome.key);
            item->setCheckState(definition.isSuccess(outcome.key) ? Qt::Checked : Qt::Unchecked);
        }
        form->addRow(tr("Outcomes that count as success"), m_success);
    }
    m_periodMonths = addCount(form, tr("Measured over"), definition.periodMonths, 1, tr(" months"), u"periodMonths"_s);
    m_periodShift = addCount(form, tr("Ends before the end of the year"), definition.periodShift, 0, tr(" months"), u"periodShift"_s);
    m_numerator = addText(form, tr("Numerator"), definition.numerator, u"numerator"_s);
    m_denominator = addText(form, tr("Denominator"), definition.denominator, u"denominator"_s);
    m_period = addText(form, tr("Measuring period"), definition.period, u"period"_s);
    m_reason = addText(form, tr("Why it changes"), {}, u"reason"_s);
    auto *buttons = new QDialogButtonBox(this);
    auto *keep = buttons->addButton(tr("Keep as version %1").arg(kpis.versions(definition.kpi, year).first().version + 1), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"keep"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &DefinitionDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

QSpinBox *DefinitionDialog::addCount(QFormLayout *form, const QString &label, int value, int least, const QString &unit, const QString &name)
{
    auto *edit = new QSpinBox(this);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setRange(least, 60);
    edit->setSuffix(unit);
    edit->setValue(value);
    form->addRow(label, edit);
    return edit;
}

QPlainTextEdit *DefinitionDialog::addText(QFormLayout *form, const QString &label, const QString &text, const QString &name)
{
    auto *edit = new QPlainTextEdit(text, this);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setTabChangesFocus(true);
    edit->setMaximumHeight(72);
    form->addRow(label, edit);
    return edit;
}

void DefinitionDialog::save()
{
    core::KpiDefinition changed = m_definition;
    changed.fromYear = m_fromYear->value();
    if (m_goalPersons) {
        changed.goal = m_goalPersons->value();
        changed.minimumShare = m_minimumShare->value().value_or(changed.minimumShare);
    } else {
        const auto goal = m_goalShare->value();
        changed.goal = goal ? std::optional(goal->thousandths()) : std::nullopt;
        QStringList success;
        for (int i = 0; i < m_success->count(); ++i)
            if (m_success->item(i)->checkState() == Qt::Checked)
                success.append(m_success->item(i)->data(Qt::UserRole).toString());
        changed.success = success.join(u' ');
    }
    changed.periodMonths = m_periodMonths->value();
    changed.periodShift = m_periodShift->value();
    changed.numerator = m_numerator->toPlainText().trimmed();
    changed.denominator = m_denominator->toPlainText().trimmed();
    changed.period = m_period->toPlainText().trimmed();
    changed.reason = m_reason->toPlainText().trimmed();
    attempt(m_ask, tr("Keep the definition"), [&] {
        const QStringList wrong = m_kpis.change(changed);
        if (wrong.isEmpty())
            accept();
        else
            m_notice->say(Meaning::Stop, wrong.join(u'\n'));
    });
}

} // namespace ui
