#include "ui/vault/busyline.h"

#include "ui/base/notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

BusyLine::BusyLine(QWidget *parent) : QWidget(parent), m_bar(new QProgressBar(this)), m_text(caption(QString(), "muted", this)), m_stop(new QPushButton(tr("Sto&p"), this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(96, 8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    row->addWidget(m_bar);
    row->addWidget(m_text, 1);
    row->addWidget(m_stop);
    m_text->setWordWrap(true);
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setAutoDefault(false);
    connect(m_stop, &QPushButton::clicked, this, &BusyLine::stopAsked);
    setMinimumHeight(m_text->fontMetrics().height());
    stop();
}

void BusyLine::keepRoom()
{
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
}

void BusyLine::start(const QString &what)
{
    m_busy = true;
    m_text->setText(what);
    setAccessibleName(what);
    m_bar->setRange(0, 0);
    show();
}

void BusyLine::setProgress(int permille)
{
    if (!m_busy)
        return;
    m_bar->setRange(0, 1000);
    m_bar->setValue(permille);
}

void BusyLine::offerStop() { m_stop->show(); }

void BusyLine::stop()
{
    m_busy = false;
    m_text->clear();
    m_stop->hide();
    hide();
}

} // namespace ui
