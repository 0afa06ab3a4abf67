#include "ui/archive/retentionpage.h"

#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/base/theme.h"
#include "ui/print/pagelayout.h"
#include "ui/report/issue.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int placeRole = Qt::UserRole;

} // namespace

RetentionPage::RetentionPage(core::Store &store, const core::RuleBook &rules, Ask &ask, QWidget *parent)
    : Page(parent), m_store(store), m_rules(rules), m_retention(store), m_ask(ask), m_dueOnly(new QCheckBox(tr("Only what may be destroyed now"), this)),
      m_list(new QTreeWidget(this)), m_sum(caption({}, "muted", this)), m_destroy(new QPushButton(tr("Destroy what is ticked…"), this)),
      m_hold(new QPushButton(tr("Keep the chosen one longer…"), this)), m_again(new QPushButton(tr("Last certificate again…"), this)), m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside);
    auto *about = caption(tr("Closed dossiers and until when they are kept. Looking destroys nothing. What is destroyed never comes back; only what the results count stays, without a name."), "muted", this);
    about->setWordWrap(true);
    layout->addWidget(about);
    auto *row = new QHBoxLayout;
    m_dueOnly->setObjectName(u"dueOnly"_s);
    row->addWidget(m_dueOnly);
    row->addStretch();
    m_hold->setObjectName(u"hold"_s);
    m_again->setObjectName(u"certificateAgain"_s);
    m_destroy->setObjectName(u"destroy"_s);
    for (QPushButton *button : {m_hold, m_again, m_destroy})
        row->addWidget(button);
    layout->addLayout(row);
    m_list->setObjectName(u"retention"_s);
    m_list->setAccessibleName(tr("Closed dossiers"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Dossier"), tr("Who"), tr("Closed"), tr("Kept until"), tr("Rule"), tr("State")});
    m_list->header()->setStretchLastSection(false);
    for (int column = 0; column < 6; ++column)
        m_list->header()->setSectionResizeMode(column, column == 4 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_sum);
    layout->addWidget(m_notice);
    connect(m_dueOnly, &QCheckBox::toggled, this, &RetentionPage::reload);
    connect(m_list, &QTreeWidget::itemChanged, this, &RetentionPage::tell);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RetentionPage::tell);
    connect(m_hold, &QPushButton::clicked, this, &RetentionPage::keepLonger);
    connect(m_destroy, &QPushButton::clicked, this, &RetentionPage::destroy);
    connect(m_again, &QPushButton::clicked, this, [this] {
        const core::Destructions destructions(m_store);
        if (const QList<core::Destruction> last = destructions.certificates(); !last.isEmpty())
            writeCertificate(destructions.of(last.first().certificate));
    });
    follow(m_store);
    reload();
}

QSet<QString> RetentionPage::tables() const
{
    return {u"dossiers"_s, u"routes"_s, u"benefits"_s, u"bbz_loans"_s, u"retention_holds"_s, u"destructions"_s};
}

void RetentionPage::reload()
{
    const QDate today = m_store.clock().today();
    m_rows = m_retention.list();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const core::RetentionRow &row = m_rows[i];
        if (m_dueOnly->isChecked() && !row.canGo(today))
            continue;
        const QString state = !row.isDue(today) ? tr("is kept") : row.stops.isEmpty() ? tr("may be destroyed") : tr("stays: %1").arg(row.stops.join(u", "_s));
        auto *line = new QTreeWidgetItem(m_list, {row.number, row.name, formatShort(row.closed), formatShort(row.due), u"%1 · %2"_s.arg(row.rule, row.article), state});
        line->setData(0, placeRole, int(i));
        line->setToolTip(4, line->text(4));
        line->setIcon(5, icon(row.canGo(today) ? Meaning::Attention : row.isDue(today) ? Meaning::Stop : Meaning::Neutral, palette()));
        if (row.canGo(today))
            line->setCheckState(0, Qt::Unchecked);
    }
    m_again->setEnabled(!core::Destructions(m_store).certificates().isEmpty());
    tell();
}

QList<core::RetentionRow> RetentionPage::ticked() const
{
    QList<core::RetentionRow> rows;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (const QTreeWidgetItem *line = m_list->topLevelItem(i); line->checkState(0) == Qt::Checked)
            rows.append(m_rows[line->data(0, placeRole).toInt()]);
    return rows;
}

void RetentionPage::tell()
{
    const QDate today = m_store.clock().today();
    const auto due = std::count_if(m_rows.cbegin(), m_rows.cend(), [&](const core::RetentionRow &row) { return row.canGo(today); });
    m_sum->setText(m_rows.isEmpty() ? tr("No dossier is closed yet.") : tr("%1 closed dossiers, %2 of them may be destroyed.").arg(m_rows.size()).arg(due));
    m_destroy->setEnabled(!ticked().isEmpty());
    m_hold->setEnabled(m_list->currentItem());
}

void RetentionPage::keepLonger()
{
    const QTreeWidgetItem *line = m_list->currentItem();
    if (!line)
        return;
    const core::RetentionRow row = m_rows[line->data(0, placeRole).toInt()];
    const QList<core::RetentionHold> holds = m_retention.holds(row.id);
    if (!holds.isEmpty()) {
        if (m_ask.confirm(tr("Keep longer"), tr("Dossier %1 is kept longer: %2").arg(row.number, holds.first().reason), tr("No longer keep it longer")))
            attempt(m_ask, tr("Keep longer"), [&] { m_retention.lift(holds.first().id); });
        return;
    }
    if (const auto reason = m_ask.text(tr("Keep longer"), tr("Why must dossier %1 be kept longer, such as an objection or a claim?").arg(row.number)))
        attempt(m_ask, tr("Keep longer"), [&] { m_retention.hold(row.id, *reason, {}); });
}

void RetentionPage::destroy()
{
    const QList<core::RetentionRow> rows = ticked();
    if (rows.isEmpty())
        return;
    QStringList numbers;
    for (const core::RetentionRow &row : rows)
        numbers.append(row.number);
    const QString words = tr("These dossiers are destroyed for good: %1.\nThey cannot be taken back, not from the bin either. Who decided this? Write the name.").arg(numbers.join(u", "_s));
    const auto decided = m_ask.text(tr("Destroy dossiers"), words);
    if (!decided)
        return;
    attempt(m_ask, tr("Destroy dossiers"), [&] {
        const QList<core::Destruction> destroyed = core::Destructions(m_store).destroy(rows);
        m_notice->say(Meaning::Good, tr("%n dossier(s) destroyed. Keep the certificate.", nullptr, int(destroyed.size())));
        reload();
        writeCertificate(destroyed);
    });
}

void RetentionPage::writeCertificate(const QList<core::Destruction> &destroyed)
{
    if (destroyed.isEmpty())
        return;
    core::ReportRequest request{m_store, m_rules, m_store.clock(), u"destruction"_s};
    request.receiver = core::receiverOf(u"internal"_s);
    request.purpose = tr("Certificate of destruction");
    const QString name = u"vernietiging-%1.pdf"_s.arg(destroyed.first().at.date().toString(Qt::ISODate));
    const QString path = m_ask.saveFile(tr("Save the certificate"), name, tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    attempt(m_ask, tr("Save the certificate"), [&] {
        const core::Document document = core::destructionCertificate(destroyed, request);
        const PageLayout layout(document);
        issuePdf({request, document, layout, false}, path);
    });
}

} // namespace ui
