#include "ui/report/filelock.h"

#include "ui/base/theme.h"
#include "ui/print/pdflock.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int shortestPassphrase = 8;

} // namespace

FileLock::FileLock(QWidget *parent) : QWidget(parent), m_locks(new QCheckBox(tr("File with a passphrase"), this)), m_passphrase(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    m_locks->setObjectName(u"locks"_s);
    m_passphrase->setObjectName(u"passphrase"_s);
    m_passphrase->setAccessibleName(tr("Passphrase of the file"));
    m_passphrase->setToolTip(tr("Tell it to the receiver by telephone, not in the same message. The copy in the dossier opens without it."));
    auto *invent = new QToolButton(this);
    invent->setObjectName(u"invent"_s);
    invent->setText(tr("Think one up"));
    auto *secret = new QHBoxLayout;
    secret->addWidget(m_passphrase, 1);
    secret->addWidget(invent);
    layout->addWidget(m_locks);
    layout->addLayout(secret);
    for (QWidget *widget : {static_cast<QWidget *>(m_passphrase), static_cast<QWidget *>(invent)}) {
        widget->hide();
        connect(m_locks, &QCheckBox::toggled, widget, &QWidget::setVisible);
    }
    connect(invent, &QToolButton::clicked, this, [this] { m_passphrase->setText(easyPassphrase()); });
}

QString FileLock::passphrase() const { return m_locks->isChecked() ? m_passphrase->text().trimmed() : QString(); }

QList<core::Problem> FileLock::problems() const
{
    if (!m_locks->isChecked() || passphrase().size() >= shortestPassphrase)
        return {};
    return {{core::Problem::Weight::Blocks, u"passphrase"_s, tr("A passphrase has at least %1 signs.").arg(shortestPassphrase)}};
}

} // namespace ui
