#include "ui/vault/damagepane.h"

#include "ui/base/ask.h"
#include "ui/base/notice.h"
#include "ui/vault/backupchooser.h"
#include "ui/vault/passphrasefield.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

DamagePane::DamagePane(const QString &vaultPath, Ask &ask, QWidget *parent)
    : QWidget(parent), m_vaultPath(vaultPath), m_ask(ask), m_problem(new Notice(this)), m_nothing(new Notice(this)), m_chooser(new BackupChooser(this)),
      m_phraseRow(new QWidget(this)), m_passphrase(new PassphraseField(m_phraseRow)), m_look(new QPushButton(tr("&Look into it"), this)),
      m_restore(new QPushButton(tr("&Put this backup back…"), this))
{
    m_problem->setObjectName(u"problem"_s);
    m_look->setObjectName(u"look"_s);
    m_restore->setObjectName(u"restore"_s);
    auto *elsewhere = new QPushButton(tr("&Elsewhere…"), this);
    elsewhere->setObjectName(u"elsewhere"_s);
    auto *back = new QPushButton(tr("&Back to the passphrase"), this);
    back->setObjectName(u"backFromBackups"_s);
    for (QPushButton *button : {m_look, m_restore, elsewhere, back})
        button->setAutoDefault(false);
    auto *label = new QLabel(tr("Pass&phrase of when the backup was made"), m_phraseRow);
    label->setBuddy(m_passphrase->line());
    auto *phrase = new QVBoxLayout(m_phraseRow);
    phrase->setContentsMargins(0, 0, 0, 0);
    phrase->setSpacing(space::tight);
    phrase->addWidget(label);
    phrase->addWidget(m_passphrase);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    buttons->addWidget(back);
    buttons->addWidget(elsewhere);
    buttons->addStretch();
    buttons->addWidget(m_look);
    buttons->addWidget(m_restore);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_problem);
    column->addWidget(caption(tr("Backups of this vault"), "heading", this));
    column->addWidget(m_nothing);
    column->addWidget(m_chooser, 1);
    column->addWidget(m_phraseRow);
    column->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &DamagePane::backAsked);
    connect(elsewhere, &QPushButton::clicked, this, &DamagePane::findElsewhere);
    connect(m_look, &QPushButton::clicked, this, [this] { emit lookAsked(chosen()); });
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreAsked(chosen()); });
    connect(m_chooser, &BackupChooser::activated, this, [this] { emit lookAsked(chosen()); });
}

void DamagePane::begin(const QString &problem, bool asksPassphrase, QDate today)
{
    m_today = today;
    if (problem.isEmpty())
        m_problem->clear();
    else
        m_problem->say(Meaning::Stop, problem);
    m_phraseRow->setVisible(asksPassphrase);
    list();
    m_chooser->setFocus();
}

QString DamagePane::chosen() const { return m_chooser->chosen(); }

QString DamagePane::passphrase() const { return m_passphrase->text(); }

void DamagePane::list()
{
    QList<core::Backup> all = m_elsewhere;
    all.append(core::Backups::found(core::Backups::folderOf(m_vaultPath), QFileInfo(m_vaultPath).completeBaseName()));
    m_chooser->show(all, m_today);
    const bool any = !all.isEmpty();
    m_chooser->setVisible(any);
    m_look->setEnabled(any);
    m_restore->setEnabled(any);
    if (any)
        m_nothing->clear();
    else
        m_nothing->say(Meaning::Attention, tr("There are no backups beside this vault. Perhaps there is one on a stick or in another folder."));
}

void DamagePane::findElsewhere()
{
    const QString path = m_ask.openFile(tr("Choose a backup"), tr("Vaults and backups (*.kluis)"));
    if (path.isEmpty())
        return;
    const QFileInfo info(path);
    m_elsewhere.prepend({info.absoluteFilePath(), info.lastModified(), info.size()});
    list();
    m_chooser->choose(0);
}

} // namespace ui
