#include "ui/rules/rulehistory.h"

#include "core/rules/catalogue.h"
#include "core/rules/ruleoverview.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/rules/rulewords.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString standing(const core::RuleValue &value)
{
    if (!value.value && value.known)
        return RuleHistory::tr("ended");
    return (core::valueText(value) + u' ' + core::unitText(value)).trimmed();
}

} // namespace

RuleHistory::RuleHistory(QWidget *parent)
    : QFrame(parent),
      m_rows({Field<Row>(tr("From"), [](const Row &row) { return formatShort(row.value.from); }),
              Field<Row>(tr("Value"), [](const Row &row) { return standing(row.value); }).alignedRight(),
              Field<Row>(tr("Municipality"), [](const Row &row) { return row.value.municipality.isEmpty() ? tr("everywhere") : core::Catalogue::municipalities().label(row.value.municipality); }),
              Field<Row>(tr("Checked"), [](const Row &row) { return checkedText(row.value); }).withIcon([this](const Row &row) {
                  const auto meaning = checkedMeaning(row.value);
                  return meaning ? QVariant(icon(*meaning, palette())) : QVariant();
              }),
              Field<Row>(tr("Source"), [](const Row &row) { return row.value.source; }).withToolTip([](const Row &row) { return row.value.source; })},
             this),
      m_title(caption(QString(), "heading", this)), m_key(caption(QString(), "muted", this)), m_note(new Notice(this)), m_table(new QTableView(this))
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
    const QList<int> widths{13, 22, 16, 26};
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths[column] * unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::inside, space::group, space::group);
    layout->setSpacing(space::tight);
    layout->addWidget(m_title);
    layout->addWidget(m_key);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
}

void RuleHistory::show(const QList<core::RuleValue> &history, const core::RuleValue &now)
{
    m_title->setText(now.title);
    m_key->setText(tr("%1 · %2").arg(now.article, now.key));
    if (now.note.isEmpty())
        m_note->clear();
    else
        m_note->say(now.known && now.verified ? Meaning::Info : Meaning::Attention, now.note);
    QList<Row> rows;
    for (const core::RuleValue &value : history)
        rows.prepend({value.from.toString(Qt::ISODate) + value.municipality, value});
    m_rows.reset(rows);
    chooseRow(now);
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
