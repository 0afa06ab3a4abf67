#include "ui/debt/boardpane.h"

#include "ui/base/attempt.h"
#include "ui/base/notice.h"
#include "ui/debt/debtdialogs.h"
#include "ui/debt/proofcard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::Debt;
using core::DebtThreat;

constexpr int urgentDays = 7;
constexpr int soonDays = 21;

/// The meaning of a day that comes nearer; the days stand beside it in words.
Meaning meaningOf(const DebtThreat &threat) { return threat.daysLeft <= urgentDays ? Meaning::Stop : threat.daysLeft <= soonDays ? Meaning::Attention : Meaning::Info; }

QString whoActs(const Debt &debt)
{
    const QString who = core::debtLabel(u"actors"_s, debt.threatActor);
    return debt.threatAction.isEmpty() ? who : who.isEmpty() ? debt.threatAction : u"%1: %2"_s.arg(who, debt.threatAction);
}

} // namespace

BoardPane::BoardPane(const DebtDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_pages(new QStackedWidget(this)), m_threats(new RowsModel<DebtThreat>(threatFields(), this)), m_debts(new RowsModel<DebtRow>(debtFields(), this)),
      m_threatTable(recordTable(m_threats, u"threats"_s, tr("What threatens, most urgent first"), 4, this)), m_debtTable(recordTable(m_debts, u"debts"_s, tr("Debts"), 7, this)),
      m_calm(new QLabel(tr("Nothing threatens: no eviction, cut-off, seizure or bankruptcy request is recorded."), this)), m_totals(new QLabel(this)), m_notice(new Notice(this)),
      m_proof(new ProofCard(desk, this))
{
    m_pages->addWidget(makeEmpty());
    m_pages->addWidget(makeBody());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
}

QList<Field<DebtThreat>> BoardPane::threatFields() const
{
    return {Field<DebtThreat>(tr("On"), [](const DebtThreat &row) { return formatShort(row.debt.threatDay); }),
            Field<DebtThreat>(tr("Days"), [](const DebtThreat &row) { return row.daysLeft < 0 ? tr("past") : row.daysLeft == 0 ? tr("today") : tr("%n day(s)", nullptr, row.daysLeft); })
                .withIcon([this](const DebtThreat &row) { return icon(meaningOf(row), palette()); }),
            Field<DebtThreat>(tr("What threatens"), [](const DebtThreat &row) { return core::debtLabel(u"threats"_s, row.debt.threat); }).withToolTip([](const DebtThreat &row) { return row.article; }),
            Field<DebtThreat>(tr("Creditor"), [](const DebtThreat &row) { return row.debt.creditor; }),
            Field<DebtThreat>(tr("Who acts"), [](const DebtThreat &row) {
                const QString who = whoActs(row.debt);
                return who.isEmpty() ? tr("nobody yet") : who;
            }).withToolTip([](const DebtThreat &row) { return whoActs(row.debt); })};
}

QList<Field<BoardPane::DebtRow>> BoardPane::debtFields()
{
    return {Field<DebtRow>(tr("Creditor"), [](const DebtRow &row) { return row.debt.creditor; }).withToolTip([](const DebtRow &row) { return u"%1 %2"_s.arg(core::debtLabel(u"kinds"_s, row.debt.kind), row.debt.reference).trimmed(); }),
            Field<DebtRow>(tr("Side"), [](const DebtRow &row) { return row.debt.business ? tr("business") : tr("private"); }),
            Field<DebtRow>(tr("Rank"), [](const DebtRow &row) { return core::debtLabel(u"ranks"_s, row.debt.rank); }).withToolTip([](const DebtRow &row) { return core::debtLabel(u"grounds"_s, row.debt.ground); }),
            Field<DebtRow>(tr("Claim"), [](const DebtRow &row) { return format(row.debt.amount()); }).alignedRight(),
            Field<DebtRow>(tr("Balance"), [](const DebtRow &row) {
                if (!row.debt.isOpen())
                    return tr("settled");
                if (row.debt.disputed)
                    return tr("disputed");
                return row.debt.isConfirmed() ? tr("confirmed") : row.debt.balanceAsked.isValid() ? tr("asked") : tr("own figure");
            }),
            Field<DebtRow>(tr("Title"), [](const DebtRow &row) {
                const QString title = row.debt.title == "none"_L1 ? QString() : core::debtLabel(u"titles"_s, row.debt.title);
                return row.debt.seizure.isEmpty() ? title : title.isEmpty() ? tr("seizure") : tr("%1, seizure").arg(title);
            }).withToolTip([](const DebtRow &row) { return core::debtLabel(u"seizures"_s, row.debt.seizure); }),
            Field<DebtRow>(tr("Proof"), [](const DebtRow &row) { return row.proofs == 0 ? QString() : QString::number(row.proofs); }).alignedRight(),
            Field<DebtRow>(tr("Collector"), [](const DebtRow &row) { return row.debt.collector; }).withToolTip([](const DebtRow &row) { return row.debt.collectorReference; })};
}

QWidget *BoardPane::makeEmpty()
{
    auto *empty = new QWidget(this);
    auto *words = new QLabel(tr("No debt has been recorded. Begin with what threatens first: eviction, cut-off, seizure. A list from a spreadsheet can be brought in."), empty);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    auto *first = new QPushButton(tr("New debt …"), empty);
    first->setObjectName(u"makeFirstDebt"_s);
    connect(first, &QPushButton::clicked, this, &BoardPane::makeDebt);
    auto *bring = new QPushButton(tr("Bring a list in …"), empty);
    connect(bring, &QPushButton::clicked, this, [this] { m_desk.importFile(); });
    auto *middle = new QVBoxLayout(empty);
    middle->addStretch();
    middle->addWidget(words);
    middle->addWidget(first, 0, Qt::AlignHCenter);
    middle->addWidget(bring, 0, Qt::AlignHCenter);
    middle->addStretch();
    return empty;
}

QWidget *BoardPane::makeBody()
{
    auto *body = new QWidget(this);
    auto *urgent = new QVBoxLayout;
    urgent->setSpacing(space::tight);
    urgent->addWidget(caption(tr("Most urgent first"), "heading", body));
    m_calm->setWordWrap(true);
    m_calm->setAlignment(Qt::AlignTop);
    urgent->addWidget(m_calm, 1);
    urgent->addWidget(m_threatTable, 1);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::group);
    top->addLayout(urgent, 1);
    top->addWidget(makeTotals());
    connect(m_threatTable, &QTableView::clicked, this, [this](const QModelIndex &index) { choose(m_threats->at(index.row()).id.text()); });
    connect(m_threatTable, &QTableView::activated, this, [this](const QModelIndex &index) { openThreat(m_desk, m_threats->at(index.row()).debt, this); });
    connect(m_debtTable, &QTableView::activated, this, [this](const QModelIndex &index) { openDebt(m_desk, m_debts->at(index.row()).debt, false, this); });
    connect(m_debtTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_id = m_debts->at(now.row()).id;
        attempt(m_desk.ask, tr("Showing the debt"), [this] { showChosen(); });
    });
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(space::group);
    bottom->addWidget(m_debtTable, 1);
    bottom->addWidget(m_proof);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins({});
    rows->setSpacing(space::inside);
    rows->addLayout(top, 2);
    rows->addLayout(makeBar(body));
    rows->addWidget(m_notice);
    rows->addLayout(bottom, 3);
    return body;
}

QHBoxLayout *BoardPane::makeBar(QWidget *body)
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::inside);
    const auto add = [&](const QString &text, const QString &name, auto verb) {
        auto *button = debtTool(text, name, body);
        connect(button, &QToolButton::clicked, this, verb);
        bar->addWidget(button);
    };
    const auto with = [this](void (*open)(const DebtDesk &, const Debt &, QWidget *)) {
        return [this, open] {
            if (const auto debt = chosen())
                open(m_desk, *debt, this);
        };
    };
    add(tr("New debt …"), u"makeDebt"_s, [this] { makeDebt(); });
    add(tr("Change …"), u"changeDebt"_s, [this] {
        if (const auto debt = chosen())
            openDebt(m_desk, *debt, false, this);
    });
    add(tr("Threat …"), u"threatOfDebt"_s, with(openThreat));
    add(tr("Balance …"), u"balanceOfDebt"_s, with(openBalance));
    add(tr("Rank and security …"), u"rankOfDebt"_s, with(openRank));
    add(tr("Address …"), u"addressOfDebt"_s, with(openCreditor));
    bar->addStretch();
    add(tr("Remove …"), u"removeDebt"_s, [this] { removeDebt(); });
    add(tr("Bring a list in …"), u"importDebts"_s, [this] { m_desk.importFile(); });
    add(tr("Document …"), u"debtsDocument"_s, [this] { m_desk.makeDocument(u"debts"_s, {}); });
    return bar;
}

QWidget *BoardPane::makeTotals()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::group, space::inside, space::group, space::inside);
    layout->setSpacing(space::tight);
    layout->addWidget(caption(tr("Totals"), "heading", card));
    m_totals->setObjectName(u"debtTotals"_s);
    m_totals->setTextFormat(Qt::RichText);
    layout->addWidget(m_totals);
    layout->addStretch();
    return card;
}

void BoardPane::reload()
{
    const QList<Debt> debts = m_desk.debts.debts(m_desk.dossier);
    const QHash<core::Id<Debt>, int> proofs = m_desk.debts.proofCounts(m_desk.dossier);
    QList<DebtRow> rows;
    for (const Debt &debt : debts)
        rows.append({debt.id, debt, proofs.value(debt.id)});
    m_pages->setCurrentIndex(rows.isEmpty() ? 0 : 1);
    m_threats->reset(core::threatsOf(debts, m_desk.today()));
    m_threatTable->setVisible(m_threats->rowCount() > 0);
    m_calm->setVisible(m_threats->rowCount() == 0);
    m_debts->reset(rows);
    showTotals(debts);
    // What threatens first is what one comes to see.
    if (!chosen() && !rows.isEmpty())
        m_id = m_threats->rowCount() > 0 ? m_threats->at(0).id : rows.first().id;
    choose(m_id.text());
    showChosen();
}

void BoardPane::choose(const QString &debt)
{
    for (int row = 0; row < m_debts->rowCount(); ++row)
        if (m_debts->at(row).id.text() == debt && m_debtTable->currentIndex().row() != row)
            m_debtTable->setCurrentIndex(m_debts->index(row, 0));
}

void BoardPane::showTotals(const QList<Debt> &debts)
{
    const core::DebtTotals totals = core::totalsOf(debts);
    const auto money = [](core::Money amount) { return format(amount).replace(u' ', QChar(0xa0)); };
    const auto cell = [](const QString &text, bool strong = false) { return u"<td align='right' style='padding-left:8px'>%1</td>"_s.arg(strong ? u"<b>%1</b>"_s.arg(text) : text); };
    const auto row = [&](const QString &name, core::Money business, core::Money personal, bool strong = false) {
        return u"<tr><td>%1</td>"_s.arg(strong ? u"<b>%1</b>"_s.arg(name) : name) + cell(money(business), strong) + cell(money(personal), strong) + cell(money(business + personal), strong) + u"</tr>"_s;
    };
    const QString html = u"<table cellspacing='0' cellpadding='1'><tr><td></td>"_s + cell(tr("Business")) + cell(tr("Private")) + cell(tr("Together")) + u"</tr>"_s
                         + row(tr("Preferent"), totals.business.preferent, totals.personal.preferent) + row(tr("Secured"), totals.business.secured, totals.personal.secured)
                         + row(tr("Concurrent"), totals.business.concurrent, totals.personal.concurrent) + row(tr("Together"), totals.business.all(), totals.personal.all(), true) + u"</table>"_s;
    QStringList more{tr("%1 debts of %2 creditors").arg(totals.debts).arg(totals.creditors)};
    if (!totals.disputed.isZero())
        more.append(tr("disputed %1").arg(money(totals.disputed)));
    if (!totals.unconfirmed.isZero())
        more.append(tr("not confirmed %1").arg(money(totals.unconfirmed)));
    m_totals->setText(html + more.join(u"<br>"_s));
}

void BoardPane::showChosen()
{
    const auto debt = chosen();
    m_proof->setVisible(debt.has_value());
    m_notice->clear();
    if (!debt)
        return;
    m_proof->show(*debt);
    if (debt->isOpen())
        m_notice->show(m_desk.debts.check(*debt));
}

std::optional<Debt> BoardPane::chosen() const
{
    for (const DebtRow &row : m_debts->rows())
        if (row.id == m_id)
            return row.debt;
    return std::nullopt;
}

void BoardPane::makeDebt()
{
    Debt fresh;
    fresh.id = core::Id<Debt>::fresh();
    fresh.dossier = m_desk.dossier;
    openDebt(m_desk, fresh, true, this, [this](const Debt &stored) { choose(stored.id.text()); });
}

void BoardPane::removeDebt()
{
    const auto debt = chosen();
    if (!debt || !m_desk.ask.confirm(tr("Remove debt"), tr("Remove the debt of %1 with its proof? It goes to the bin and can be put back.").arg(debt->creditor), tr("Remove debt")))
        return;
    attempt(m_desk.ask, tr("Removing the debt"), [&] {
        const QList<core::Problem> problems = m_desk.debts.remove(debt->id);
        if (core::blocks(problems))
            m_notice->show(problems);
    });
}

} // namespace ui
