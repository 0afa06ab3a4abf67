#include "ui/dossier/maskededit.h"

#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

MaskedEdit::MaskedEdit(const QString &label, const QString &name, QWidget *parent) : QWidget(parent), m_field(new QLineEdit(this)), m_show(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_show);
    m_field->setObjectName(name);
    m_field->setAccessibleName(label);
    m_show->setObjectName(name + u"Show"_s);
    m_show->setText(tr("Show"));
    m_show->setIcon(icon(u"eye"_s, palette().color(QPalette::Text)));
    m_show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_show->setAccessibleName(tr("Show %1; this is logged").arg(label));
    m_show->setToolTip(tr("Show in full. That you looked is logged."));
    m_show->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_field);
    connect(m_show, &QToolButton::clicked, this, &MaskedEdit::showStored);
    connect(m_field, &QLineEdit::textEdited, this, &MaskedEdit::edited);
}

void MaskedEdit::setStored(const QString &stored, const QString &masked)
{
    m_stored = stored;
    m_masked = !stored.isEmpty();
    m_field->setText(m_masked ? masked : QString());
    m_field->setReadOnly(m_masked);
    m_show->setVisible(m_masked);
}

void MaskedEdit::setTyped(const QString &text)
{
    m_masked = false;
    m_field->setReadOnly(false);
    m_field->setText(text);
    m_show->hide();
}

QString MaskedEdit::value() const
{
    return m_masked ? m_stored : m_field->text().trimmed();
}

void MaskedEdit::showStored()
{
    if (!reveal)
        return;
    const QString full = reveal();
    if (!full.isEmpty()) {
        setTyped(full);
        m_field->setFocus();
    }
}

} // namespace ui
