#include "ui/report/previewpane.h"

#include "ui/base/theme.h"
#include "ui/report/pagepreview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <functional>

using namespace Qt::StringLiterals;

namespace ui {

PreviewPane::PreviewPane(QWidget *parent) : QWidget(parent), m_pages(new PagePreview(this)), m_place(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    auto *bar = new QHBoxLayout;
    const auto button = [&](const QString &sign, const QString &what, const std::function<void()> &work) {
        auto *tool = new QToolButton(this);
        tool->setText(sign);
        tool->setToolTip(what);
        tool->setAccessibleName(what);
        connect(tool, &QToolButton::clicked, this, work);
        bar->addWidget(tool);
    };
    m_pages->setAccessibleName(tr("Pages of the document"));
    m_place->setObjectName(u"place"_s);
    button(u"‹"_s, tr("Previous page"), [this] { m_pages->goTo(m_pages->currentPage() - 1); });
    bar->addWidget(m_place);
    button(u"›"_s, tr("Next page"), [this] { m_pages->goTo(m_pages->currentPage() + 1); });
    bar->addStretch();
    button(u"−"_s, tr("Smaller"), [this] { m_pages->zoom(-1); });
    button(u"+"_s, tr("Larger"), [this] { m_pages->zoom(1); });
    button(tr("Fit width"), tr("As wide as the window"), [this] { m_pages->fitWidth(); });
    column->addLayout(bar);
    column->addWidget(m_pages, 1);
    connect(m_pages, &PagePreview::moved, this, [this] {
        m_place->setText(m_pages->pageCount() == 0 ? QString() : tr("Page %1 of %2").arg(m_pages->currentPage() + 1).arg(m_pages->pageCount()));
    });
}

} // namespace ui
