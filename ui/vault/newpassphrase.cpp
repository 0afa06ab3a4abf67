#include "ui/vault/newpassphrase.h"

#include "core/vault/strength.h"
#include "core/vault/vault.h"
#include "ui/base/notice.h"
#include "ui/vault/passphrasefield.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

Meaning meaningOf(core::Strength::Level level)
{
    switch (level) {
    case core::Strength::Level::TooShort:
    case core::Strength::Level::Weak:
        return Meaning::Attention;
    case core::Strength::Level::Fair:
        return Meaning::Info;
    case core::Strength::Level::Good:
    case core::Strength::Level::Strong:
        break;
    }
    return Meaning::Good;
}

} // namespace

NewPassphrase::NewPassphrase(QWidget *parent) : QWidget(parent), m_first(new PassphraseField(this)), m_second(new PassphraseField(this)), m_verdict(new Notice(this))
{
    m_first->setObjectName(u"first"_s);
    m_second->setObjectName(u"second"_s);
    m_verdict->setObjectName(u"verdict"_s);
    m_first->line()->setAccessibleName(tr("New passphrase"));
    m_second->line()->setAccessibleName(tr("Once more"));
    auto *advice = caption(tr("At least %1 signs. A sentence of four or five words that have nothing to do with each other is strong and easy to remember.").arg(core::Vault::shortestPassphrase), "muted", this);
    advice->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::group);
    form->setVerticalSpacing(space::inside);
    auto *firstLabel = new QLabel(tr("&New passphrase"), this);
    firstLabel->setBuddy(m_first->line());
    auto *secondLabel = new QLabel(tr("&Once more"), this);
    secondLabel->setBuddy(m_second->line());
    form->addRow(advice);
    form->addRow(firstLabel, m_first);
    form->addRow(secondLabel, m_second);
    form->addRow(m_verdict);
    for (PassphraseField *field : {m_first, m_second})
        connect(field, &PassphraseField::edited, this, &NewPassphrase::judge);
    connect(m_first, &PassphraseField::entered, m_second, [this] { m_second->setFocus(); });
    connect(m_second, &PassphraseField::entered, this, &NewPassphrase::entered);
    setFocusProxy(m_first);
}

bool NewPassphrase::isReady() const { return core::strengthOf(m_first->text()).isEnough() && m_first->text() == m_second->text(); }

QString NewPassphrase::text() const { return m_first->text(); }

void NewPassphrase::clear()
{
    m_first->clear();
    m_second->clear();
}

QString NewPassphrase::verdict() const { return m_verdict->text(); }

void NewPassphrase::judge()
{
    const QString first = m_first->text();
    const QString second = m_second->text();
    const core::Strength strength = core::strengthOf(first);
    if (first.isEmpty())
        m_verdict->clear();
    else if (!strength.isEnough() || second.isEmpty() || (first.startsWith(second) && first != second))
        m_verdict->say(meaningOf(strength.level), strength.text);
    else if (first != second)
        m_verdict->say(Meaning::Attention, tr("The two are not the same yet. Show them to compare."));
    else
        m_verdict->say(meaningOf(strength.level), tr("%1 Both fields hold the same.").arg(strength.text.endsWith(u'.') ? strength.text : strength.text + u'.'));
    emit edited();
}

} // namespace ui
