#include "ui/vault/recoverypanel.h"

#include "core/report/recoverypaper.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/notice.h"
#include "ui/print/pdfprinter.h"
#include "ui/vault/keyentry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

/// Two rows of four groups, as on the paper.
QString inGroups(const QString &key)
{
    const QStringList groups = key.split(u'-');
    return groups.mid(0, 4).join(u"   "_s) + u'\n' + groups.mid(4).join(u"   "_s);
}

QString nameOf(const QString &vaultPath) { return QFileInfo(vaultPath).completeBaseName(); }

} // namespace

RecoveryPanel::RecoveryPanel(Ask &ask, QWidget *parent)
    : QWidget(parent), m_ask(ask), m_stack(new QStackedWidget(this)), m_groups(new QLabel(this)), m_paper(new Notice(this)),
      m_next(new QPushButton(tr("I have the paper: &type it back"), this)), m_entry(new KeyEntry(KeyEntry::Paste::Blocked, this))
{
    choosePrinter = [this](QPrinter &printer) {
        QPrintDialog dialog(&printer, this);
        return dialog.exec() == QDialog::Accepted;
    };
    QFont large = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    large.setPointSizeF(font().pointSizeF() * 1.4);
    m_groups->setFont(large);
    m_groups->setObjectName(u"groups"_s);
    m_groups->setAlignment(Qt::AlignCenter);
    m_groups->setMargin(space::group);
    m_groups->setAccessibleName(tr("Recovery key"));
    m_next->setObjectName(u"typeBack"_s);
    m_next->setAutoDefault(false);
    m_paper->setObjectName(u"paper"_s);
    auto *save = new QPushButton(tr("&Save as PDF…"), this);
    auto *paper = new QPushButton(tr("&Print…"), this);
    save->setObjectName(u"savePaper"_s);
    paper->setObjectName(u"printPaper"_s);
    save->setAutoDefault(false);
    paper->setAutoDefault(false);

    auto *shown = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    buttons->addWidget(save);
    buttons->addWidget(paper);
    buttons->addStretch();
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::group);
    column->addWidget(paragraph(tr("With this key the organisation can open the vault when the passphrase is forgotten or the adviser has left. Nobody else can help then: without passphrase and key all is lost."), shown));
    column->addWidget(m_groups);
    column->addWidget(paragraph(tr("Put it on paper and keep that in the safe of the organisation, never with this computer. The key is shown only now."), shown));
    column->addLayout(buttons);
    column->addWidget(m_paper);
    column->addStretch();

    auto *asked = new QWidget(this);
    auto *again = new QPushButton(tr("Show the key &again"), asked);
    again->setObjectName(u"showAgain"_s);
    again->setAutoDefault(false);
    auto *back = new QVBoxLayout(asked);
    back->setContentsMargins(0, 0, 0, 0);
    back->setSpacing(space::group);
    back->addWidget(paragraph(tr("Take the paper and type the key once, so that it is certain that it can be read. Dashes, spaces and capitals do not matter."), asked));
    back->addWidget(m_entry);
    back->addWidget(again, 0, Qt::AlignLeft);
    back->addStretch();

    m_stack->addWidget(shown);
    m_stack->addWidget(asked);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(save, &QPushButton::clicked, this, &RecoveryPanel::savePaper);
    connect(paper, &QPushButton::clicked, this, &RecoveryPanel::print);
    connect(m_next, &QPushButton::clicked, this, &RecoveryPanel::askBack);
    connect(again, &QPushButton::clicked, this, &RecoveryPanel::showKey);
    connect(m_entry, &KeyEntry::edited, this, &RecoveryPanel::edited);
    connect(m_entry, &KeyEntry::entered, this, &RecoveryPanel::entered);
}

RecoveryPanel::~RecoveryPanel() = default;

void RecoveryPanel::begin(const QString &vaultPath, const QString &adviser, const QDateTime &now)
{
    m_key = core::RecoveryKey::fresh();
    m_vaultPath = vaultPath;
    m_adviser = adviser;
    m_made = now;
    m_onPaper = false;
    m_paper->clear();
    m_groups->setText(inGroups(m_key->text()));
    m_entry->expect(*m_key);
    showKey();
}

bool RecoveryPanel::isProven() const { return m_key && m_entry->key(); }

void RecoveryPanel::showKey()
{
    m_entry->clear();
    m_next->setEnabled(m_onPaper);
    m_next->setToolTip(m_onPaper ? QString() : tr("First save or print the paper."));
    m_stack->setCurrentIndex(0);
}

void RecoveryPanel::askBack()
{
    m_stack->setCurrentIndex(1);
    m_entry->setFocus();
}

void RecoveryPanel::putOnPaper(const QString &how)
{
    m_onPaper = true;
    m_paper->say(Meaning::Good, how);
    m_next->setEnabled(true);
    m_next->setToolTip({});
    m_next->setFocus();
}

void RecoveryPanel::savePaper()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suggested = QDir(folder).filePath(tr("Recovery key %1.pdf").arg(nameOf(m_vaultPath)));
    const QString path = m_ask.saveFile(tr("Save the recovery key"), suggested, tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).absolutePath() == QFileInfo(m_vaultPath).absolutePath()) {
        m_paper->say(Meaning::Attention, tr("Not saved: a key beside its lock protects nothing. Choose a stick or another folder."));
        return;
    }
    attempt(m_ask, tr("Save the recovery key"), [&] {
        writePdf(core::recoveryPaper(m_key->text(), nameOf(m_vaultPath), m_adviser, m_made), path);
        m_papers.append(path);
        putOnPaper(tr("Saved as %1. Print it, put the paper in the safe and then delete this file: whoever has it can open the vault.").arg(QDir::toNativeSeparators(path)));
    });
}

void RecoveryPanel::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(tr("Recovery key"));
    if (!choosePrinter(printer))
        return;
    attempt(m_ask, tr("Print the recovery key"), [&] {
        printPages(PageLayout(core::recoveryPaper(m_key->text(), nameOf(m_vaultPath), m_adviser, m_made)), printer);
        putOnPaper(tr("Sent to the printer. Put the paper in the safe of the organisation."));
    });
}

void RecoveryPanel::discardPapers()
{
    for (const QString &path : std::as_const(m_papers))
        QFile::remove(path);
    m_papers.clear();
}

} // namespace ui
