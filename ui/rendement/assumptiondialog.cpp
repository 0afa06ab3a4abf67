#include "ui/rendement/assumptiondialog.h"

#include "ui/base/attempt.h"
#include "ui/base/editors.h"
#include "ui/base/notice.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

AssumptionDialog::AssumptionDialog(core::ReturnAssumptions &assumptions, const core::ReturnAssumption &assumption, int year, Ask &ask, QWidget *parent)
    : QDialog(parent), m_assumptions(assumptions), m_assumption(assumption), m_ask(ask), m_notice(new Notice(this)), m_fromYear(new QSpinBox(this)),
      m_source(new QPlainTextEdit(this)), m_verified(new QCheckBox(tr("Seen in this source"), this))
{
    setWindowTitle(tr("Assumption"));
    setMinimumWidth(560);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::group);
    auto *title = caption(assumption.title(), "heading", this);
    title->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(m_notice);
    auto *form = new QFormLayout;
    layout->addLayout(form);
    m_fromYear->setRange(2000, 2200);
    m_fromYear->setValue(year);
    m_fromYear->setObjectName(u"fromYear"_s);
    form->addRow(tr("Holds from the year"), m_fromYear);
    QWidget *edit = nullptr;
    if (assumption.unit == "eurocent"_L1) {
        edit = m_money = new MoneyEdit(this);
        m_money->setValue(core::Money::cents(assumption.value));
    } else if (assumption.unit == "month"_L1) {
        edit = m_months = new QSpinBox(this);
        m_months->setRange(0, 120);
        m_months->setValue(int(assumption.value));
    } else {
        edit = m_share = new PercentageEdit(this);
        m_share->setValue(core::Percentage::ofThousandths(assumption.value));
    }
    edit->setObjectName(u"value"_s);
    edit->setAccessibleName(tr("Value"));
    form->addRow(tr("Value"), edit);
    m_source->setObjectName(u"source"_s);
    m_source->setAccessibleName(tr("Source"));
    m_source->setTabChangesFocus(true);
    m_source->setMaximumHeight(72);
    form->addRow(tr("Source"), m_source);
    m_verified->setObjectName(u"verified"_s);
    form->addRow(QString(), m_verified);
    QStringList earlier;
    for (const core::ReturnAssumption &known : assumptions.history(assumption.key))
        earlier.append(tr("From %1: %2. %3").arg(known.fromYear).arg(known.text(), known.source));
    auto *words = caption(earlier.join(u'\n'), "muted", this);
    words->setWordWrap(true);
    form->addRow(tr("Known values"), words);
    auto *buttons = new QDialogButtonBox(this);
    auto *keep = buttons->addButton(tr("Keep this value"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"keep"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &AssumptionDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

std::optional<qint64> AssumptionDialog::value() const
{
    if (m_months)
        return m_months->value();
    if (m_money)
        return m_money->value() ? std::optional(m_money->value()->toCents()) : std::nullopt;
    return m_share->value() ? std::optional(m_share->value()->thousandths()) : std::nullopt;
}

void AssumptionDialog::save()
{
    const auto typed = value();
    if (!typed)
        return m_notice->say(Meaning::Stop, tr("Fill in a value."));
    core::ReturnAssumption changed = m_assumption;
    changed.fromYear = m_fromYear->value();
    changed.value = *typed;
    changed.source = m_source->toPlainText().trimmed();
    changed.verified = m_verified->isChecked();
    attempt(m_ask, windowTitle(), [&] {
        const QList<core::Problem> problems = m_assumptions.change(changed);
        if (problems.isEmpty())
            accept();
        else
            m_notice->show(problems);
    });
}

} // namespace ui
