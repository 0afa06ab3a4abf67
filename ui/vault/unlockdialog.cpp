#include "ui/vault/unlockdialog.h"

#include "core/store/backup.h"
#include "core/vault/place.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/background.h"
#include "ui/base/notice.h"
#include "ui/vault/backupwords.h"
#include "ui/vault/busyline.h"
#include "ui/vault/damagepane.h"
#include "ui/vault/keyentry.h"
#include "ui/vault/newpassphrase.h"
#include "ui/vault/passphrasefield.h"
#include "ui/vault/unlocking.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int freeFailures = 2; ///< wrong guesses before the pauses begin
constexpr int longestPause = 30; ///< seconds
constexpr int usualWidth = 700;

QVBoxLayout *columnOf(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    return column;
}

QPushButton *quiet(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

UnlockDialog::UnlockDialog(const QString &path, Ask &ask, QWidget *parent)
    : QDialog(parent), m_path(path), m_ask(ask), m_timer(new QTimer(this)), m_place(new Notice(this)), m_notice(new Notice(this)), m_stack(new QStackedWidget(this)),
      m_busy(new BusyLine(this)), m_other(quiet(tr("&Other vault…"), u"other"_s, this)), m_fresh(quiet(tr("Ne&w vault…"), u"fresh"_s, this)),
      m_open(new QPushButton(this))
{
    setWindowTitle(tr("Open vault"));
    m_place->setObjectName(u"place"_s);
    m_notice->setObjectName(u"notice"_s);
    m_open->setObjectName(u"open"_s);
    m_stack->setObjectName(u"stack"_s);
    m_open->setDefault(true);
    auto *where = caption(QDir::toNativeSeparators(QFileInfo(path).absolutePath()), "muted", this);
    where->setWordWrap(true);
    m_damage = new DamagePane(path, ask, this);
    m_stack->addWidget(passphrasePage());
    m_stack->addWidget(recoveryPage());
    m_stack->addWidget(resetPage());
    m_stack->addWidget(m_damage);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::section, space::section, space::section, space::group);
    column->setSpacing(space::inside);
    column->addWidget(caption(QFileInfo(path).completeBaseName(), "title", this));
    column->addWidget(where);
    column->addSpacing(space::inside);
    column->addWidget(m_place);
    column->addWidget(m_stack, 1);
    column->addWidget(m_notice);
    column->addWidget(m_busy);
    m_busy->keepRoom();
    column->addWidget(foot());
    connect(m_damage, &DamagePane::backAsked, this, [this] { go(Passphrase); });
    connect(m_damage, &DamagePane::lookAsked, this, &UnlockDialog::lookInto);
    connect(m_damage, &DamagePane::restoreAsked, this, &UnlockDialog::restore);
    connect(m_timer, &QTimer::timeout, this, &UnlockDialog::wait);
    judgePlace();
    go(Passphrase);
}

UnlockDialog::~UnlockDialog() = default;

QWidget *UnlockDialog::passphrasePage()
{
    auto *page = new QWidget(this);
    m_passphrase = new PassphraseField(page);
    m_passphrase->setObjectName(u"phrase"_s);
    auto *label = new QLabel(tr("&Passphrase"), page);
    label->setBuddy(m_passphrase->line());
    auto *recovery = quiet(tr("I have a &recovery key"), u"haveKey"_s, page);
    auto *backups = quiet(tr("&Backups…"), u"backups"_s, page);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(space::inside);
    ways->addWidget(recovery);
    ways->addWidget(backups);
    ways->addStretch();
    QVBoxLayout *column = columnOf(page);
    column->addWidget(label);
    column->addWidget(m_passphrase);
    column->addLayout(ways);
    column->addStretch();
    connect(backups, &QPushButton::clicked, this, [this] { showBackups({}); });
    connect(m_passphrase, &PassphraseField::edited, this, &UnlockDialog::refresh);
    connect(recovery, &QPushButton::clicked, this, [this] { go(RecoveryKey); });
    return page;
}

QWidget *UnlockDialog::recoveryPage()
{
    auto *page = new QWidget(this);
    m_key = new KeyEntry(KeyEntry::Paste::Allowed, page);
    auto *label = new QLabel(tr("Recovery &key on the paper of the organisation"), page);
    label->setBuddy(m_key->line());
    auto *back = quiet(tr("&Back to the passphrase"), u"havePassphrase"_s, page);
    QVBoxLayout *column = columnOf(page);
    column->addWidget(label);
    column->addWidget(m_key);
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_key, &KeyEntry::edited, this, &UnlockDialog::refresh);
    connect(back, &QPushButton::clicked, this, [this] { go(Passphrase); });
    return page;
}

QWidget *UnlockDialog::resetPage()
{
    auto *page = new QWidget(this);
    m_new = new NewPassphrase(page);
    auto *label = new QLabel(tr("The recovery key fits. Choose the passphrase that will open this vault from now on; the old one no longer does."), page);
    label->setWordWrap(true);
    QVBoxLayout *column = columnOf(page);
    column->addWidget(label);
    column->addWidget(m_new);
    column->addStretch();
    connect(m_new, &NewPassphrase::edited, this, &UnlockDialog::refresh);
    return page;
}

QWidget *UnlockDialog::foot()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, space::inside, 0, 0);
    layout->setSpacing(space::inside);
    layout->addWidget(m_other);
    layout->addWidget(m_fresh);
    layout->addStretch();
    layout->addWidget(m_open);
    connect(m_other, &QPushButton::clicked, this, [this] { leaveFor(Wish::Other); });
    connect(m_fresh, &QPushButton::clicked, this, [this] { leaveFor(Wish::New); });
    connect(m_open, &QPushButton::clicked, this, &UnlockDialog::proceed);
    return row;
}

void UnlockDialog::judgePlace()
{
    if (!QFileInfo::exists(m_path)) {
        m_place->say(Meaning::Stop, tr("This vault is not there. Connect the disk or stick it is on, or choose another vault."));
    } else if (const QString problem = core::placeProblem(m_path); !problem.isEmpty()) {
        m_access = core::Vault::Access::ReadOnly;
        m_place->say(Meaning::Attention, tr("You can look, but change nothing: %1. A program that copies the file while it is written, or a share, damages a vault sooner or later. "
                                            "Move the vault to a folder on this computer's own disk to work in it.").arg(problem));
    }
}

void UnlockDialog::go(Place place)
{
    // Only the page that is shown counts for the size of the window.
    for (int page = 0; page < m_stack->count(); ++page)
        m_stack->widget(page)->setSizePolicy(QSizePolicy::Preferred, page == place ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_stack->setCurrentIndex(place);
    m_notice->clear();
    m_recovering = place == RecoveryKey || (m_recovering && place != Passphrase);
    if (place == Passphrase)
        m_passphrase->setFocus();
    else if (place == RecoveryKey)
        m_key->setFocus();
    else if (place == Reset)
        m_new->setFocus();
    refresh();
    // After the layouts have heard of what was shown and hidden.
    QMetaObject::invokeMethod(this, [this] { resize(neededSize()); }, Qt::QueuedConnection);
}

QSize UnlockDialog::neededSize() const
{
    const int wide = std::max({usualWidth, width(), minimumSizeHint().width()});
    // Lines that wrap make it higher at this width.
    return {wide, std::max(sizeHint().height(), layout()->totalHeightForWidth(wide))};
}

bool UnlockDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        resize(neededSize().expandedTo(size()));
    return handled;
}

void UnlockDialog::refresh()
{
    const auto place = Place(m_stack->currentIndex());
    const bool free = !m_busy->isBusy();
    m_open->setText(place == Reset                                       ? tr("&Use this passphrase")
                    : m_access == core::Vault::Access::ReadOnly ? tr("Open to &look")
                                                                         : tr("&Open"));
    m_open->setVisible(place != Damage);
    const bool ready = place == Passphrase ? !m_passphrase->text().isEmpty() : place == RecoveryKey ? m_key->key().has_value() : m_new->isReady();
    m_open->setEnabled(free && ready && m_seconds == 0 && QFileInfo::exists(m_path));
    m_stack->setEnabled(free);
    for (QPushButton *button : {m_other, m_fresh}) {
        button->setEnabled(free);
        button->setVisible(place != Reset);
    }
}

void UnlockDialog::setBusy(const QString &what)
{
    if (what.isEmpty())
        m_busy->stop();
    else
        m_busy->start(what);
    refresh();
}

void UnlockDialog::proceed()
{
    if (!m_open->isEnabled())
        return;
    switch (Place(m_stack->currentIndex())) {
    case Passphrase:
        return openBy(byPassphrase(m_passphrase->text()));
    case RecoveryKey:
        return openBy(byRecoveryKey(*m_key->key()));
    case Reset:
        return reset();
    case Damage:
        break;
    }
}

void UnlockDialog::openBy(const VaultWay &way)
{
    m_notice->clear();
    setBusy(tr("The vault is being opened. This takes a moment on purpose: it makes guessing slow."));
    const auto work = [way, path = m_path, access = m_access, now = m_clock.now()] { return openReady(way, path, access, now); };
    background<Opened>(this, work, [this](const Opened &vault) { opened(vault); }, [this](const core::Failure &failure) { failed(failure); });
}

void UnlockDialog::opened(const Opened &vault)
{
    m_vault = vault;
    setBusy({});
    m_passphrase->clear();
    m_damage->field()->clear();
    m_key->clear();
    if (m_recovering && m_vault->access() == core::Vault::Access::ReadWrite)
        return go(Reset);
    accept();
}

void UnlockDialog::reset()
{
    setBusy(tr("The passphrase is being recorded."));
    const auto work = [vault = m_vault, phrase = m_new->text()] {
        vault->resetPassphrase(phrase);
        return true;
    };
    background<bool>(this, work,
                     [this](const bool &) {
                         setBusy({});
                         m_new->clear();
                         accept();
                     },
                     [this](const core::Failure &failure) { failed(failure); });
}

void UnlockDialog::failed(const core::Failure &failure)
{
    setBusy({});
    if (failure.kind() == core::Failure::Kind::VaultDamaged && m_stack->currentIndex() != Damage)
        return tellDamage(failure);
    m_notice->say(failure.kind() == core::Failure::Kind::WrongPassphrase ? Meaning::Attention : Meaning::Stop, failure.message());
    if (failure.kind() != core::Failure::Kind::WrongPassphrase)
        return;
    m_passphrase->line()->selectAll();
    m_passphrase->setFocus();
    // Whoever has the file guesses without this window; the pause is for who stands at an unattended keyboard.
    if (++m_failures > freeFailures) {
        m_seconds = std::min(longestPause, 1 << std::min(m_failures - freeFailures, 6)) + 1;
        m_timer->start(1000);
        wait();
    }
}

void UnlockDialog::wait()
{
    if (--m_seconds <= 0) {
        m_seconds = 0;
        m_timer->stop();
        m_open->setToolTip({});
        m_notice->say(Meaning::Info, tr("You can try again."));
    } else {
        m_notice->say(Meaning::Attention, tr("Tried %1 times without success. You can try again in %n second(s).", nullptr, m_seconds).arg(m_failures));
    }
    refresh();
}

void UnlockDialog::tellDamage(const core::Failure &failure)
{
    showBackups(tr("The vault file is damaged: %1. Nothing was written to it.").arg(failure.subject()));
}

void UnlockDialog::showBackups(const QString &problem)
{
    m_damage->field()->line()->setText(m_passphrase->text());
    go(Damage);
    m_damage->begin(problem, !m_recovering, m_clock.today());
}

VaultWay UnlockDialog::wayFromDamage() const
{
    return m_recovering ? byRecoveryKey(*m_key->key()) : byPassphrase(m_damage->passphrase());
}

void UnlockDialog::lookInto(const QString &backup)
{
    m_notice->clear();
    setBusy(tr("The backup is being read."));
    const auto work = [way = wayFromDamage(), backup] { return core::Backups::tryOut(way(backup, core::Vault::Access::ReadOnly)); };
    background<core::BackupContent>(this, work,
                                    [this](const core::BackupContent &content) {
                                        setBusy({});
                                        m_notice->say(Meaning::Good, wordsFor(content));
                                    },
                                    [this](const core::Failure &failure) { failed(failure); });
}

void UnlockDialog::restore(const QString &backup)
{
    if (const QString problem = core::placeProblem(m_path); !problem.isEmpty())
        return m_notice->say(Meaning::Stop, core::Failure(core::Failure::Kind::VaultPlaceRefused, problem).message());
    if (!m_ask.confirm(tr("Put a backup back"), tr("The backup takes the place of the vault. The file that stands there is kept beside it, so that nothing is thrown away. What was written after the backup was made is not in it."),
                       tr("Put the backup back")))
        return;
    m_notice->clear();
    setBusy(tr("The backup is being put back."));
    const auto work = [way = wayFromDamage(), backup, path = m_path, now = m_clock.now()] { return restoreReady(way, backup, path, now); };
    background<RestoredVault>(this, work,
                              [this](const RestoredVault &done) {
                                  m_aside = done.aside;
                                  opened(done.vault);
                              },
                              [this](const core::Failure &failure) { failed(failure); });
}

std::optional<core::Vault> UnlockDialog::takeVault()
{
    if (!m_vault || result() != Accepted)
        return std::nullopt;
    std::optional<core::Vault> taken(std::move(*m_vault));
    m_vault.reset();
    return taken;
}

void UnlockDialog::leaveFor(Wish wish)
{
    m_wish = wish;
    reject();
}

void UnlockDialog::reject()
{
    // The work goes on in another thread; a vault that opens after its window is gone would stay locked to everybody.
    if (m_busy->isBusy())
        return;
    m_vault.reset();
    QDialog::reject();
}

} // namespace ui
