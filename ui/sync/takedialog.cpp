#include "ui/sync/takedialog.h"

#include "core/dossier/dossierlist.h"
#include "core/sync/takealong.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/editors.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/exchange/watched.h"
#include "ui/vault/newpassphrase.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int usualDays = 7;

} // namespace

TakeDialog::TakeDialog(core::Store &store, Ask &ask, const core::Id<core::Dossier> &chosen, QWidget *parent)
    : QDialog(parent), m_store(store), m_ask(ask), m_list(new QListWidget(this)), m_size(caption({}, "", this)), m_until(new DayEdit(store.clock(), this)),
      m_passphrase(new NewPassphrase(this)), m_take(new QPushButton(tr("&Write the package…"), this))
{
    setWindowTitle(tr("Take dossiers along"));
    resize(900, 620);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::group, space::section, space::group);
    layout->setSpacing(space::inside);
    QLabel *what = caption(tr("The package is a sealed file with a passphrase of its own. Open it on the other computer as a vault, work in it, and bring it home here. Meanwhile the office can go on: nothing is "
                              "overwritten unasked."), "", this);
    what->setWordWrap(true);
    layout->addWidget(what);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::section);
    layout->addLayout(columns, 1);
    auto *left = new QVBoxLayout;
    auto *search = new QLineEdit(this);
    search->setObjectName(u"search"_s);
    search->setPlaceholderText(tr("Name or number"));
    search->setAccessibleName(tr("Search for a dossier"));
    m_list->setObjectName(u"dossiers"_s);
    m_list->setAccessibleName(tr("Dossiers to take along"));
    left->addWidget(search);
    left->addWidget(m_list, 1);
    m_size->setObjectName(u"size"_s);
    left->addWidget(m_size);
    columns->addLayout(left, 1);
    auto *right = new QVBoxLayout;
    auto *until = new QLabel(tr("&Back on"), this);
    until->setBuddy(m_until);
    m_until->setObjectName(u"until"_s);
    m_until->setValue(store.clock().today().addDays(usualDays));
    right->addWidget(until);
    right->addWidget(m_until);
    right->addWidget(caption(tr("Passphrase of the package"), "heading", this));
    right->addWidget(m_passphrase);
    right->addStretch(1);
    columns->addLayout(right, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_take->setObjectName(u"take"_s);
    m_take->setProperty("primary", true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    layout->addLayout(buttons);
    connect(search, &QLineEdit::textChanged, this, &TakeDialog::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &TakeDialog::showReadiness);
    connect(m_passphrase, &NewPassphrase::edited, this, &TakeDialog::showReadiness);
    connect(m_until, &ValueEdit::edited, this, &TakeDialog::showReadiness);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &TakeDialog::take);
    fill(chosen);
    showReadiness();
}

void TakeDialog::fill(const core::Id<core::Dossier> &chosen)
{
    const QSignalBlocker quiet(m_list);
    for (const core::DossierSummary &dossier : core::dossierList(m_store)) {
        if (dossier.closed)
            continue;
        const auto trip = core::tripOf(m_store, dossier.id);
        const QString words = u"%1 · %2"_s.arg(dossier.name, dossier.number);
        auto *item = new QListWidgetItem(trip ? tr("%1 · out with %2 until %3").arg(words, trip->adviser, formatShort(trip->until)) : words, m_list);
        item->setData(idRole, dossier.id.text());
        item->setFlags(trip ? Qt::ItemIsSelectable : Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(dossier.id == chosen && !trip ? Qt::Checked : Qt::Unchecked);
        if (dossier.id == chosen)
            m_list->scrollToItem(item);
    }
}

void TakeDialog::narrow(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
}

QList<core::Id<core::Dossier>> TakeDialog::ticked() const
{
    QList<core::Id<core::Dossier>> found;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            found.append(core::Id<core::Dossier>::parse(m_list->item(row)->data(idRole).toString()));
    return found;
}

void TakeDialog::showReadiness()
{
    const QList<core::Id<core::Dossier>> dossiers = ticked();
    m_size->setText(dossiers.isEmpty() ? tr("Tick who you visit.") : tr("%n dossier(s), about %1", nullptr, int(dossiers.size())).arg(QLocale().formattedDataSize(core::sizeOfPackage(m_store, dossiers))));
    const auto until = m_until->value();
    m_take->setEnabled(!dossiers.isEmpty() && m_passphrase->isReady() && until && until->isValid() && *until >= m_store.clock().today());
}

void TakeDialog::take()
{
    const QString path = m_ask.saveFile(tr("Where does the package go?"), tr("visit %1.kluis").arg(m_store.clock().today().toString(Qt::ISODate)), tr("Package (*.kluis)"));
    if (path.isEmpty())
        return;
    bool written = false;
    {
        ProgressWindow window(this, tr("The package is being written"));
        written = attempt(m_ask, tr("Take dossiers along"), [&] { core::takeAlong(m_store, {ticked(), *m_until->value(), path, m_passphrase->text()}, window.direct()); });
    }
    if (written)
        accept();
}

} // namespace ui
