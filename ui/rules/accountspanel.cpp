#include "ui/rules/accountspanel.h"

#include "core/base/identifiers.h"
#include "core/rules/catalogue.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

AccountsPanel::AccountsPanel(core::Store &store, Ask &ask, QWidget *parent) : Page(parent), m_store(store), m_ask(ask), m_notice(new Notice(this))
{
    setObjectName(u"accountsPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    layout->setSpacing(space::inside);
    auto *why = caption(tr("Letters in which somebody has to pay name the account of the municipality, or that of the office. Without it such a letter is not made. Each change is recorded."), "muted", this);
    why->setWordWrap(true);
    layout->addWidget(why);
    layout->addWidget(m_notice);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::group);
    grid->setVerticalSpacing(space::inside);
    grid->addWidget(caption(tr("Account number"), "muted", this), 0, 1);
    grid->addWidget(caption(tr("In the name of"), "muted", this), 0, 2);
    const core::Catalogue municipalities = core::Catalogue::municipalities();
    const auto add = [&](const QString &key, const QString &title) {
        const int row = int(m_lines.size()) + 1;
        Line line{key, new QLineEdit(this), new QLineEdit(this), caption({}, "muted", this)};
        const QString name = key.isEmpty() ? u"office"_s : key;
        line.iban->setObjectName(u"iban-"_s + name);
        line.iban->setAccessibleName(tr("Account number of %1").arg(title));
        line.iban->setMinimumWidth(36 * fontMetrics().averageCharWidth());
        line.holder->setObjectName(u"holder-"_s + name);
        line.holder->setAccessibleName(tr("Name on the account of %1").arg(title));
        line.holder->setMinimumWidth(48 * fontMetrics().averageCharWidth());
        grid->addWidget(new QLabel(title, this), row, 0);
        grid->addWidget(line.iban, row, 1);
        grid->addWidget(line.holder, row, 2);
        grid->addWidget(line.state, row, 3);
        m_lines.append(line);
    };
    add({}, tr("Office, for all municipalities"));
    for (const core::CatalogueEntry &entry : municipalities.entries())
        add(entry.key, entry.label());
    grid->setColumnStretch(3, 1);
    layout->addLayout(grid);
    auto *record = new QPushButton(tr("&Record account numbers"), this);
    record->setObjectName(u"saveAccounts"_s);
    connect(record, &QPushButton::clicked, this, &AccountsPanel::save);
    layout->addWidget(record, 0, Qt::AlignLeft);
    layout->addStretch();
}

QSet<QString> AccountsPanel::tables() const { return {core::tableOf<core::OfficeAccount>().name}; }

void AccountsPanel::reload()
{
    attempt(m_ask, tr("Showing the account numbers"), [this] {
        for (const Line &line : std::as_const(m_lines)) {
            const auto known = core::recordedAccount(m_store, line.municipality);
            const auto number = known ? core::Iban::parse(known->iban) : std::nullopt;
            line.iban->setText(number ? number->grouped() : QString());
            line.holder->setText(known ? known->holder : QString());
            line.iban->setCursorPosition(0);
            line.holder->setCursorPosition(0);
            line.state->setText(known ? tr("%1 on %2").arg(known->adviser, formatShort(known->day)) : line.municipality.isEmpty() ? tr("not filled in") : tr("that of the office"));
        }
    });
}

void AccountsPanel::save()
{
    m_notice->clear();
    // A write reloads the lines: what was typed is read first.
    QList<std::array<QString, 3>> typed;
    for (const Line &line : std::as_const(m_lines))
        typed.append(std::array<QString, 3>{line.municipality, line.iban->text(), line.holder->text()});
    attempt(m_ask, tr("Recording the account numbers"), [&] {
        for (qsizetype i = 0; i < typed.size(); ++i) {
            const QList<core::Problem> problems = core::saveAccount(m_store, typed[i][0], typed[i][1], typed[i][2]);
            if (!core::blocks(problems))
                continue;
            m_notice->show(problems);
            // What was not kept stays on screen, to be mended.
            for (qsizetype rest = i; rest < typed.size(); ++rest) {
                m_lines[rest].iban->setText(typed[rest][1]);
                m_lines[rest].holder->setText(typed[rest][2]);
            }
            (problems.first().field == "iban"_L1 ? m_lines[i].iban : m_lines[i].holder)->setFocus();
            return;
        }
        m_notice->say(Meaning::Good, tr("The account numbers are recorded."));
    });
}

} // namespace ui
