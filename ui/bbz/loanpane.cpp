#include "ui/bbz/loanpane.h"

#include "core/bbz/arrears.h"
#include "core/bbz/loanchart.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/bbz/capitallists.h"
#include "ui/bbz/guaranteestrip.h"
#include "ui/bbz/loandialogs.h"
#include "ui/bbz/loanfacts.h"
#include "ui/bbz/loanturns.h"
#include "ui/chart/chartview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::Loan;
using core::LoanEntry;
using core::LoanTurn;

QString blankZero(core::Money money) { return money.isZero() ? QString() : format(money); }

QString together(QString text) { return text.replace(u"€ "_s, u"€\u00a0"_s); }

QToolButton *tool(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setText(text);
    made->setObjectName(name);
    return made;
}

} // namespace

LoanPane::LoanPane(const BbzDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_pages(new QStackedWidget(this)),
      m_loans(new RowsModel<LoanRow>({Field<LoanRow>(tr("Loan"), [](const LoanRow &row) { return bbzLabel(u"loans"_s, row.loan.kind); }),
                                      Field<LoanRow>(tr("Paid out"), [](const LoanRow &row) { return formatShort(row.loan.paidOut); }),
                                      Field<LoanRow>(tr("Principal"), [](const LoanRow &row) { return format(row.loan.principal); }).alignedRight(),
                                      Field<LoanRow>(tr("Left today"), [](const LoanRow &row) { return format(row.balance); }).alignedRight(),
                                      Field<LoanRow>(tr("Overdue"), [](const LoanRow &row) { return blankZero(row.overdue); }).alignedRight()}, this)),
      m_lines(new RowsModel<LineRow>({Field<LineRow>(tr("Day"), [](const LineRow &row) { return formatShort(row.line.day); }),
                                      Field<LineRow>(tr("What"), [](const LineRow &row) { return core::label(row.line); })
                                          .withToolTip([](const LineRow &row) { return row.line.note; }),
                                      Field<LineRow>(tr("Interest"), [](const LineRow &row) { return blankZero(row.line.toInterest); }).alignedRight(),
                                      Field<LineRow>(tr("Loan"), [](const LineRow &row) { return blankZero(row.line.toPrincipal); }).alignedRight(),
                                      Field<LineRow>(tr("Payable"), [](const LineRow &row) { return blankZero(row.line.due); }).alignedRight(),
                                      Field<LineRow>(tr("Balance"), [](const LineRow &row) { return format(row.line.balance()); }).alignedRight()}, this)),
      m_turns(new RowsModel<LoanTurn>({Field<LoanTurn>(tr("Turn"), [](const LoanTurn &turn) { return QString::number(turn.id); }).alignedRight(),
                                       Field<LoanTurn>(tr("Day"), [](const LoanTurn &turn) { return formatShort(turn.day); }),
                                       Field<LoanTurn>(tr("Payment"), [](const LoanTurn &turn) { return format(turn.payment()); }).alignedRight(),
                                       Field<LoanTurn>(tr("Of which overdue"), [](const LoanTurn &turn) { return blankZero(turn.overdue); }).alignedRight(),
                                       Field<LoanTurn>(tr("Interest"), [](const LoanTurn &turn) { return format(turn.interest); }).alignedRight(),
                                       Field<LoanTurn>(tr("Principal"), [](const LoanTurn &turn) { return format(turn.principal); }).alignedRight(),
                                       Field<LoanTurn>(tr("Left"), [](const LoanTurn &turn) { return format(turn.left); }).alignedRight()}, this)),
      m_loanTable(recordTable(m_loans, u"loans"_s, tr("Loans"), 0, this)), m_ledger(recordTable(m_lines, u"ledger"_s, tr("Ledger"), 1, this)),
      m_schedule(recordTable(m_turns, u"schedule"_s, tr("Still to come"), 6, this)), m_chart(new ChartView({}, this)), m_state(new Chip(Meaning::Neutral, {}, this)),
      m_securities(new SecuritiesList(desk, this)), m_after(new AfterList(desk, this)), m_gifts(new GiftStrip(desk, this)), m_guarantees(new GuaranteeStrip(desk, this)),
      m_settlement(new SettlementLink(desk, this)), m_facts(new QLabel(this)), m_arrears(new QLabel(this)), m_day(new DayEdit(desk.clock, this)), m_onDay(new QLabel(this)), m_letter(tool(tr("Letter …"), u"letterSent"_s, this)), m_notice(new Notice(this))
{
    auto *empty = new QWidget(this);
    auto *words = new QLabel(tr("There is no loan for business capital in this dossier. A loan begins with its payout; everything after it is booked on the ledger."), empty);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    auto *first = new QPushButton(tr("Grant loan …"), empty);
    first->setObjectName(u"makeFirstLoan"_s);
    connect(first, &QPushButton::clicked, this, &LoanPane::makeLoan);
    auto *middle = new QVBoxLayout(empty);
    middle->addStretch();
    middle->addWidget(words);
    middle->addWidget(first, 0, Qt::AlignHCenter);
    middle->addStretch();
    m_pages->addWidget(empty);
    m_pages->addWidget(makeBody());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    layout->addWidget(m_pages, 1);
    layout->addLayout(beside({m_gifts, m_guarantees}));
}

QWidget *LoanPane::makeBody()
{
    auto *body = new QWidget(this);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::inside);
    auto *booking = tool(tr("Book"), u"bookMenu"_s, body);
    booking->setPopupMode(QToolButton::InstantPopup);
    booking->setMenu(new QMenu(booking));
    fillMenu(booking->menu());
    auto *change = tool(tr("Change …"), u"changeLoan"_s, body);
    auto *remove = tool(tr("Remove …"), u"removeLoan"_s, body);
    auto *make = tool(tr("Grant loan …"), u"makeLoan"_s, body);
    connect(change, &QToolButton::clicked, this, [this] {
        if (const auto loan = chosen())
            editLoan(*loan, false);
    });
    connect(remove, &QToolButton::clicked, this, &LoanPane::removeLoan);
    connect(make, &QToolButton::clicked, this, &LoanPane::makeLoan);
    connect(m_letter, &QToolButton::clicked, this, &LoanPane::sendLetter);
    m_life = tool(tr("Start and end"), u"lifeMenu"_s, body);
    m_life->setPopupMode(QToolButton::InstantPopup);
    m_life->setMenu(new QMenu(m_life));
    auto *statement = tool(tr("Statement …"), u"loanStatement"_s, body);
    connect(statement, &QToolButton::clicked, this, [this] { m_desk.paper(u"loan-statement"_s); });
    for (QToolButton *one : {booking, m_letter, m_life, change, statement})
        bar->addWidget(one);
    bar->addStretch();
    bar->addWidget(remove);
    bar->addWidget(make);
    m_loanTable->setFixedHeight(3 * tableRowHeight + space::inside);
    connect(m_loanTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (!now.isValid())
            return;
        m_id = m_loans->at(now.row()).id;
        attempt(m_desk.ask, tr("Showing the loan"), [this] { showLoan(); });
    });
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::group);
    columns->addWidget(makeBooks(), 1);
    columns->addWidget(makeSide());
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins({});
    rows->setSpacing(space::inside);
    rows->addWidget(m_loanTable);
    rows->addLayout(bar);
    rows->addWidget(m_notice);
    rows->addLayout(columns, 1);
    return body;
}

QTabWidget *LoanPane::makeBooks()
{
    auto *books = new QTabWidget(this);
    books->setObjectName(u"loanBooks"_s);
    auto *ledger = new QWidget(books);
    auto *layout = new QVBoxLayout(ledger);
    layout->setContentsMargins(0, space::tight, 0, 0);
    layout->setSpacing(space::tight);
    layout->addWidget(m_ledger, 1);
    auto *undo = tool(tr("Remove from ledger …"), u"removeLine"_s, ledger);
    connect(undo, &QToolButton::clicked, this, &LoanPane::removeLine);
    auto *again = tool(tr("Letter of this line …"), u"lineLetter"_s, ledger);
    connect(again, &QToolButton::clicked, this, &LoanPane::letterOfLine);
    auto *row = new QHBoxLayout;
    row->addWidget(undo);
    row->addWidget(again);
    row->addStretch();
    layout->addLayout(row);
    books->addTab(ledger, tr("Ledger"));
    books->addTab(m_schedule, tr("Still to come"));
    m_chart->setObjectName(u"loanChart"_s);
    books->addTab(m_chart, tr("Chart"));
    books->addTab(m_securities, tr("Securities"));
    books->addTab(m_after, tr("After ending"));
    m_books = books;
    return books;
}

QWidget *LoanPane::makeSide()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::group, space::inside, space::group, space::inside);
    layout->setSpacing(space::inside);
    m_state->setObjectName(u"loanState"_s);
    layout->addWidget(m_state, 0, Qt::AlignLeft);
    m_arrears->setObjectName(u"arrears"_s);
    m_facts->setObjectName(u"loanFacts"_s);
    for (QLabel *label : {m_arrears, m_facts}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addWidget(m_settlement);
    auto *day = new QLabel(tr("Balance on"), card);
    day->setBuddy(m_day);
    m_day->setObjectName(u"balanceDay"_s);
    m_day->setAccessibleName(day->text());
    m_onDay->setObjectName(u"balanceOnDay"_s);
    m_onDay->setWordWrap(true);
    connect(m_day, &ValueEdit::edited, this, [this] { attempt(m_desk.ask, tr("Reckoning the balance"), [this] { showDay(); }); });
    auto *line = new QHBoxLayout;
    line->addWidget(day);
    line->addWidget(m_day, 1);
    layout->addLayout(line);
    layout->addWidget(m_onDay);
    layout->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidget(card);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(312);
    return area;
}

void LoanPane::fillMenu(QMenu *menu)
{
    for (const char *kind : {"payment", "early", "pause", "reduction", "interest", "payout", "write-off", "correction"}) {
        const QString key = QString::fromLatin1(kind);
        QAction *action = menu->addAction(bbzLabel(u"entries"_s, key) + u" …"_s);
        action->setObjectName(u"book-"_s + key);
        connect(action, &QAction::triggered, this, [this, key] { book(key); });
    }
}

void LoanPane::fillLife(const Loan &loan)
{
    QMenu *menu = m_life->menu();
    menu->clear();
    const auto add = [&](const QString &text, const QString &name, void (*open)(const BbzDesk &, const Loan &, QWidget *)) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, open] {
            if (const auto now = chosen())
                attempt(m_desk.ask, tr("Changing the loan"), [&] { open(m_desk, *now, this); });
        });
    };
    if (loan.kind == "preparation"_L1) {
        add(tr("Business started …"), u"convertCredit"_s, openStart);
        add(tr("Business does not start …"), u"giveCredit"_s, openNoStart);
    } else if (loan.kind != "rest"_L1) {
        add(tr("Low income: waive (art. 21) …"), u"waiveInterest"_s, openWaiver);
        add(tr("Business ended (art. 43) …"), u"endLoan"_s, openEnd);
    }
    m_life->setEnabled(!menu->isEmpty() && !loan.closed.isValid());
}

void LoanPane::showDay()
{
    const std::optional<Loan> loan = chosen();
    const std::optional<QDate> day = m_day->value();
    if (!loan || !day || *day < loan->paidOut)
        return m_onDay->setText(loan && day ? tr("The loan was paid out on %1.").arg(format(loan->paidOut)) : QString());
    const core::LoanAccount account = m_desk.loans.account(*loan, *day);
    m_onDay->setText(together(tr("Left %1, interest since the last turn %2: %3 to pay off. Overdue %4.")
                                  .arg(format(account.balance()), format(account.accrued), format(account.payoff()), format(account.overdue()))));
}

void LoanPane::choose(const core::Id<Loan> &loan)
{
    m_id = loan;
    reload();
}

std::optional<Loan> LoanPane::chosen() const
{
    for (const LoanRow &row : m_loans->rows())
        if (row.id == m_id)
            return row.loan;
    return std::nullopt;
}

void LoanPane::reload()
{
    QList<LoanRow> rows;
    for (const Loan &loan : m_desk.loans.loans(m_desk.dossier)) {
        const QList<LoanEntry> entries = m_desk.loans.entries(loan.id);
        const core::LoanAccount account = core::loanAccount(loan, entries, m_desk.today());
        rows.append({loan.id, loan, account.balance(), core::arrears(account, entries).amount});
    }
    m_gifts->reload();
    m_guarantees->reload();
    m_loans->reset(rows);
    m_pages->setCurrentIndex(rows.isEmpty() ? 0 : 1);
    if (rows.isEmpty())
        return;
    if (!chosen())
        m_id = rows.first().id;
    for (int row = 0; row < rows.size(); ++row)
        if (rows[row].id == m_id)
            m_loanTable->setCurrentIndex(m_loans->index(row, 0));
    showLoan();
}

void LoanPane::showLoan()
{
    const std::optional<Loan> loan = chosen();
    if (!loan)
        return;
    const QList<LoanEntry> entries = m_desk.loans.entries(loan->id);
    const core::LoanAccount account = core::loanAccount(*loan, entries, m_desk.today());
    QList<LineRow> lines;
    for (const core::LedgerLine &line : account.lines)
        lines.prepend({int(lines.size()) + 1, line});
    m_lines->reset(lines);
    m_turns->reset(core::remainingPlan(*loan, entries, m_desk.today()));
    m_chart->setSeries(core::loanChart(*loan, entries, m_desk.today()));
    m_securities->show(*loan, account.balance());
    m_after->show(*loan);
    m_books->setTabVisible(1, !loan->byIncome);
    m_books->setTabVisible(2, !loan->byIncome);
    m_books->setTabVisible(4, loan->byIncome);
    fillLife(*loan);
    showDay();
    showFacts(*loan, account, entries);
}

void LoanPane::showFacts(const Loan &loan, const core::LoanAccount &account, const QList<LoanEntry> &entries)
{
    const core::Arrears late = core::arrears(account, entries);
    if (account.isRepaid())
        m_state->set(Meaning::Good, tr("Nothing left"));
    else if (loan.claimed.isValid())
        m_state->set(Meaning::Stop, tr("Claimed on %1").arg(formatShort(loan.claimed)));
    else if (late.any())
        m_state->set(late.stage == "late"_L1 ? Meaning::Attention : Meaning::Stop, core::arrearsStages().label(late.next.isEmpty() ? late.stage : late.next));
    else
        m_state->set(Meaning::Good, loan.byIncome ? tr("Nothing is late") : tr("On schedule"));
    m_arrears->setText(together(core::sentence(late)));
    m_letter->setEnabled(!late.next.isEmpty());
    m_facts->setText(together(loanFacts(loan, account)));
    m_settlement->show(loan);
    m_notice->show(m_desk.loans.check(loan));
}

void LoanPane::makeLoan()
{
    const QList<core::BbzApplication> applications = m_desk.bbz.applications(m_desk.dossier);
    QString kind = u"established"_s;
    QDate ruleDay = m_desk.today();
    QString application;
    if (!applications.isEmpty()) {
        kind = applications.first().kind == "stopping"_L1 ? kind : applications.first().kind;
        ruleDay = applications.first().received;
        application = applications.first().id.text();
    }
    attempt(m_desk.ask, tr("Granting a loan"), [&] {
        Loan loan = core::loanProposal(m_desk.dossier, kind, m_desk.today(), m_desk.loans.rulesOn(m_desk.dossier, ruleDay));
        loan.application = application;
        editLoan(loan, true);
    });
}

void LoanPane::editLoan(const Loan &loan, bool fresh)
{
    openLoan(m_desk, loan, fresh, this, [this](const Loan &record) {
        m_id = record.id;
        reload();
    });
}

void LoanPane::book(const QString &kind)
{
    if (const std::optional<Loan> loan = chosen())
        attempt(m_desk.ask, tr("Booking on the loan"), [&] { openEntry(m_desk, *loan, kind, this); });
}

void LoanPane::sendLetter()
{
    if (const std::optional<Loan> loan = chosen())
        attempt(m_desk.ask, tr("Letter about arrears"), [&] { openLetter(m_desk, *loan, this); });
}

void LoanPane::letterOfLine()
{
    const int row = m_ledger->currentIndex().row();
    const core::LedgerLine line = row < 0 ? core::LedgerLine() : m_lines->at(row).line;
    const bool claim = line.kind == "claim"_L1;
    if (!claim && line.kind != "pause"_L1 && (line.kind != "notice"_L1 || !core::arrearsStages().contains(line.part)))
        return m_notice->say(Meaning::Info, tr("Choose a line of a letter about arrears, a deferral or a claim."));
    m_desk.paper(u"letter/loan"_s, claim ? m_id.text() : line.entry.text());
}

void LoanPane::removeLoan()
{
    const std::optional<Loan> loan = chosen();
    if (loan && m_desk.ask.confirm(tr("Remove loan"), tr("Remove the loan of %1 with its whole ledger? It goes to the bin and can be put back.").arg(format(loan->principal)), tr("Remove loan")))
        attempt(m_desk.ask, tr("Removing the loan"), [&] { m_desk.loans.remove(loan->id); });
}

void LoanPane::removeLine()
{
    const int row = m_ledger->currentIndex().row();
    if (row < 0)
        return;
    const core::LedgerLine line = m_lines->at(row).line;
    if (line.entry.isNull() || line.kind == "payout"_L1)
        return m_notice->say(Meaning::Info, tr("That line follows from the loan itself. Choose a line that was booked."));
    if (m_desk.ask.confirm(tr("Remove from ledger"), tr("Remove this line of %1? All that follows is worked out again.").arg(format(line.day)), tr("Remove from ledger")))
        attempt(m_desk.ask, tr("Removing the line"), [&] { m_desk.loans.remove(line.entry); });
}

} // namespace ui
