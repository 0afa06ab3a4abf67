#include "ui/rules/rulehistory.h"

#include "core/rules/ruleplaces.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/rules/rulewords.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString standing(const core::RuleValue &value)
{
    if (!value.value && value.known)
        return core::isOverride(value) ? RuleHistory::tr("as the rule says again") : RuleHistory::tr("ended");
    return amountText(value);
}

} // namespace

RuleHistory::RuleHistory(QWidget *parent)
    : QFrame(parent),
      m_rows({Field<Row>(tr("From"), [](const Row &row) { return formatShort(row.value.from); }),
              Field<Row>(tr("Value"), [](const Row &row) { return standing(row.value); }).alignedRight(),
              Field<Row>(tr("Municipality"), [](const Row &row) { return placeText(row.value); }),
              Field<Row>(tr("Checked"), [](const Row &row) { return checkedText(row.value); }).withIcon([this](const Row &row) {
                  const auto meaning = checkedMeaning(row.value);
                  return meaning ? QVariant(icon(*meaning, palette())) : QVariant();
              }),
              Field<Row>(tr("Source"), [](const Row &row) { return row.value.source; }).withToolTip([](const Row &row) { return row.value.source; })},
             this),
      m_title(caption(QString(), "heading", this)), m_key(caption(QString(), "muted", this)), m_note(new Notice(this)), m_table(new QTableView(this)),
      m_end(new QPushButton(tr("&End…"), this)), m_withdraw(new QPushButton(tr("&Withdraw"), this))
{
    setProperty("card", true);
    m_title->setObjectName(u"ruleTitle"_s);
    m_note->setObjectName(u"ruleNote"_s);
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setObjectName(u"ruleHistory"_s);
    m_table->setAccessibleName(tr("Every value of the chosen rule"));
    m_table->setModel(&m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int unit = fontMetrics().averageCharWidth();
    const QList<int> widths{13, 24, 24, 26};
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths[column] * unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::inside, space::group, space::group);
    layout->setSpacing(space::tight);
    m_end->setObjectName(u"endOverride"_s);
    m_end->setToolTip(tr("Say until which day this decision holds."));
    m_withdraw->setObjectName(u"withdrawOverride"_s);
    m_withdraw->setToolTip(tr("Remove this decision as if it was never made: for a mistake."));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::inside);
    head->addWidget(m_title, 1);
    head->addWidget(m_end);
    head->addWidget(m_withdraw);
    layout->addLayout(head);
    layout->addWidget(m_key);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RuleHistory::showButtons);
    connect(m_end, &QPushButton::clicked, this, [this] {
        if (const auto decided = chosenDecision())
            emit endAsked(*decided);
    });
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        if (const auto decided = chosenDecision())
            emit withdrawAsked(*decided);
    });
    showButtons();
}

std::optional<core::RuleValue> RuleHistory::chosenDecision() const
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    if (chosen.isEmpty() || chosen.first().row() >= m_rows.rowCount())
        return std::nullopt;
    const core::RuleValue &value = m_rows.at(chosen.first().row()).value;
    return core::isOverride(value) && value.value ? std::optional(value) : std::nullopt;
}

void RuleHistory::showButtons()
{
    const bool decided = chosenDecision().has_value();
    m_end->setVisible(decided);
    m_withdraw->setVisible(decided);
}

void RuleHistory::show(const QList<core::RuleValue> &history, const core::RuleValue &now, const QString &dossier)
{
    m_title->setText(now.title);
    m_key->setText(tr("%1 · %2").arg(now.article, now.key));
    if (core::isOverride(now))
        m_note->say(Meaning::Info, tr("Set otherwise: %1").arg(now.source));
    else if (now.note.isEmpty())
        m_note->clear();
    else
        m_note->say(now.known && now.verified ? Meaning::Info : Meaning::Attention, now.note);
    QList<Row> rows;
    for (const core::RuleValue &value : history)
        if (const QString &place = value.municipality; !core::isOverride(place) || place.startsWith(core::overridePlace()) || place == core::dossierPlace(dossier))
            rows.prepend({value.from.toString(Qt::ISODate) + value.municipality, value});
    m_rows.reset(rows);
    chooseRow(now);
    showButtons();
}

void RuleHistory::chooseRow(const core::RuleValue &now)
{
    for (int row = 0; row < m_rows.rowCount(); ++row)
        if (m_rows.at(row).value.from == now.from && m_rows.at(row).value.municipality == now.municipality) {
            m_table->selectRow(row);
            m_table->scrollTo(m_rows.index(row, 0), QAbstractItemView::PositionAtCenter);
        }
}

} // namespace ui
