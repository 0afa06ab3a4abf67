#include "ui/finance/planform.h"

#include "core/finance/amounts.h"
#include "core/finance/financechecks.h"
#include "core/finance/words.h"
#include "ui/base/editors.h"
#include "ui/base/notice.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QList<Choice> schemes()
{
    QList<Choice> choices;
    for (const core::VatScheme scheme : core::allOf<core::VatScheme>())
        choices.append({core::keyOf(scheme), core::nameOf(scheme)});
    return choices;
}

} // namespace

PlanForm::PlanForm(const core::Clock &clock, QWidget *parent)
    : QWidget(parent), m_layout(new QFormLayout(this)), m_notice(new Notice(this)), m_name(new QLineEdit(this)), m_start(new MonthEdit(clock, this)),
      m_scheme(new ChoiceEdit(schemes(), this)), m_includes(new QCheckBox(tr("Amounts are typed with VAT in them"), this)), m_rampUp(new QSpinBox(this)),
      m_opening(new MoneyEdit(this)), m_reserve(new PercentageEdit(this)), m_reserveNote(new QLineEdit(this)), m_norm(new MoneyEdit(this)), m_remark(new QPlainTextEdit(this))
{
    m_layout->setHorizontalSpacing(space::group);
    m_layout->setVerticalSpacing(space::inside);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->addRow(m_notice);
    m_rampUp->setRange(0, 36);
    m_rampUp->setSpecialValueText(tr("full from the start"));
    m_rampUp->setSuffix(tr(" months"));
    m_remark->setTabChangesFocus(true);
    m_remark->setFixedHeight(64);
    for (QWidget *wide : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_reserveNote), static_cast<QWidget *>(m_remark)})
        wide->setFixedWidth(300);
    for (QWidget *narrow : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_opening), static_cast<QWidget *>(m_reserve), static_cast<QWidget *>(m_norm)})
        narrow->setFixedWidth(130);

    add(tr("Name of the plan"), m_name, u"name"_s);
    add(tr("First month"), m_start, u"start_month"_s, tr("Everything is counted over 36 months from here."));
    add(tr("VAT"), m_scheme, u"vat_scheme"_s);
    add(QString(), m_includes, u"includes_vat"_s);
    add(tr("Months to full turnover"), m_rampUp, u"ramp_up"_s, tr("Counted per line from its first month, in equal steps."));
    m_layout->addRow(tr("Season"), seasonRow());
    add(tr("Cash in the business at the start"), m_opening, u"opening_cash"_s);
    add(tr("Tax reserve on the profit"), m_reserve, u"tax_reserve"_s, tr("Your own assumption; the program knows no rate."));
    add(tr("Where that comes from"), m_reserveNote, u"tax_reserve_note"_s);
    add(tr("Benefit norm a month"), m_norm, u"benefit_norm"_s, tr("Net, holiday allowance included."));
    add(tr("Remark"), m_remark, u"remark"_s);

    connect(m_name, &QLineEdit::editingFinished, this, &PlanForm::take);
    connect(m_reserveNote, &QLineEdit::editingFinished, this, &PlanForm::take);
    connect(m_start, &ValueEdit::editingFinished, this, &PlanForm::take);
    connect(m_opening, &ValueEdit::editingFinished, this, &PlanForm::take);
    connect(m_reserve, &ValueEdit::editingFinished, this, &PlanForm::take);
    connect(m_norm, &ValueEdit::editingFinished, this, &PlanForm::take);
    connect(m_scheme, &QComboBox::activated, this, &PlanForm::take);
    connect(m_includes, &QCheckBox::clicked, this, &PlanForm::take);
    connect(m_rampUp, &QSpinBox::editingFinished, this, &PlanForm::take);
    m_remark->installEventFilter(this);
}

template <class Widget> Widget *PlanForm::add(const QString &label, Widget *widget, const QString &name, const QString &help)
{
    widget->setObjectName(name);
    if (!label.isEmpty())
        widget->setAccessibleName(label);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(space::inside);
    row->addWidget(widget);
    if (!help.isEmpty()) {
        widget->setToolTip(help);
        QLabel *words = caption(help, "muted", line);
        words->setWordWrap(true);
        row->addWidget(words, 1);
    } else {
        row->addStretch();
    }
    auto *title = new QLabel(label, this);
    title->setBuddy(widget);
    m_layout->addRow(title, line);
    return widget;
}

QWidget *PlanForm::seasonRow()
{
    auto *row = new QWidget(this);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins({});
    grid->setSpacing(space::tight);
    for (int month = 1; month <= 12; ++month) {
        auto *weight = new QSpinBox(row);
        weight->setRange(0, 1000);
        weight->setButtonSymbols(QSpinBox::NoButtons);
        weight->setFixedWidth(48);
        weight->setObjectName(u"season-%1"_s.arg(month));
        const QString name = QLocale().standaloneMonthName(month, QLocale::ShortFormat).remove(u'.');
        weight->setAccessibleName(tr("Season, %1").arg(QLocale().standaloneMonthName(month)));
        auto *label = new QLabel(name, row);
        label->setBuddy(weight);
        grid->addWidget(label, (month - 1) / 6 * 2, (month - 1) % 6);
        grid->addWidget(weight, (month - 1) / 6 * 2 + 1, (month - 1) % 6);
        connect(weight, &QSpinBox::editingFinished, this, &PlanForm::take);
        m_season.append(weight);
    }
    auto *even = new QPushButton(tr("Every month alike"), row);
    even->setObjectName(u"seasonEven"_s);
    connect(even, &QPushButton::clicked, this, [this] {
        for (QSpinBox *weight : m_season)
            weight->setValue(100);
        take();
    });
    grid->addWidget(even, 4, 0, 1, 4, Qt::AlignLeft);
    grid->setColumnStretch(6, 1);
    row->setToolTip(tr("100 is an average month, 0 is closed; the year's turnover stays the same."));
    return row;
}

void PlanForm::show(const core::FinancialPlan &plan)
{
    m_filling = true;
    m_plan = plan;
    m_name->setText(plan.name);
    m_start->setValue(plan.start);
    m_scheme->setValue(core::keyOf(plan.vatScheme));
    m_includes->setChecked(plan.includesVat);
    m_rampUp->setValue(plan.rampUp);
    const QList<int> season = core::seasonOf(plan);
    for (int month = 0; month < 12; ++month)
        m_season.at(month)->setValue(season.at(month));
    m_opening->setValue(plan.openingCash);
    m_reserve->setValue(plan.taxReserve);
    if (m_reserveNote->text() != plan.taxReserveNote) {
        m_reserveNote->setText(plan.taxReserveNote);
        m_reserveNote->setCursorPosition(0); // the beginning is what one reads
    }
    m_norm->setValue(plan.benefitNorm);
    if (m_remark->toPlainText() != plan.remark)
        m_remark->setPlainText(plan.remark);
    m_notice->show(core::check(plan));
    m_filling = false;
}

core::FinancialPlan PlanForm::value() const
{
    core::FinancialPlan plan = m_plan;
    plan.name = m_name->text().trimmed();
    plan.start = m_start->value().value_or(plan.start);
    plan.vatScheme = core::fromKey<core::VatScheme>(m_scheme->value());
    plan.includesVat = m_includes->isChecked();
    plan.rampUp = m_rampUp->value();
    QStringList season;
    bool even = true;
    for (const QSpinBox *weight : m_season) {
        season.append(QString::number(weight->value()));
        even = even && weight->value() == m_season.first()->value();
    }
    plan.season = even ? QString() : season.join(u' ');
    if (!m_opening->isUnreadable())
        plan.openingCash = m_opening->value().value_or(core::Money());
    if (!m_reserve->isUnreadable())
        plan.taxReserve = m_reserve->value().value_or(core::Percentage());
    plan.taxReserveNote = m_reserveNote->text().trimmed();
    if (!m_norm->isUnreadable())
        plan.benefitNorm = m_norm->value().value_or(core::Money());
    plan.remark = m_remark->toPlainText();
    return plan;
}

bool PlanForm::eventFilter(QObject *object, QEvent *event)
{
    // A text is stored when it is left, so that it is one step to undo and not one per letter.
    if (object == m_remark && event->type() == QEvent::FocusOut)
        take();
    return QWidget::eventFilter(object, event);
}

void PlanForm::take()
{
    if (m_filling)
        return;
    const core::FinancialPlan plan = value();
    const QList<core::Problem> problems = core::check(plan);
    m_notice->show(problems);
    if (plan == m_plan || core::blocks(problems))
        return;
    m_plan = plan;
    emit changed(plan);
}

} // namespace ui
