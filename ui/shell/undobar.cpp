#include "ui/shell/undobar.h"

#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

UndoBar::UndoBar(QWidget *parent) : QFrame(parent), m_text(new QLabel(this)), m_undo(new QPushButton(tr("Undo"), this))
{
    setObjectName(u"undobar"_s);
    setProperty("card", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::group, space::tight, space::inside, space::tight);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    auto *close = new QPushButton(tr("Close"), this);
    layout->addWidget(close);
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undoAsked);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void UndoBar::say(const QString &text)
{
    m_text->setText(text);
    m_undo->setAccessibleDescription(text);
    show();
}

} // namespace ui
