#include "ui/pto/agreementspane.h"

#include "core/rules/catalogue.h"
#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"
#include "ui/pto/ledgerdialogs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString systemText(const QString &key)
{
    if (key == "cash"_L1)
        return AgreementsPane::tr("an invoice counts in the month of its payment (cash system)");
    return key == "work"_L1 ? AgreementsPane::tr("an invoice counts in the month in which the work was done") : AgreementsPane::tr("an invoice counts in the month of its date (invoice system)");
}

QString vatText(const core::PtoTerms &terms)
{
    if (terms.vat == "exempt"_L1)
        return AgreementsPane::tr("exempt from VAT");
    if (terms.vat != "small"_L1)
        return AgreementsPane::tr("charges VAT");
    if (terms.vatFrom.isValid())
        return terms.vatUntil.isValid() ? AgreementsPane::tr("small-business scheme (KOR) from %1 to %2").arg(formatShort(terms.vatFrom), formatShort(terms.vatUntil)) : AgreementsPane::tr("small-business scheme (KOR) from %1").arg(formatShort(terms.vatFrom));
    return terms.vatUntil.isValid() ? AgreementsPane::tr("small-business scheme (KOR) until %1").arg(formatShort(terms.vatUntil)) : AgreementsPane::tr("small-business scheme (KOR)");
}

QString costsText(const QString &key)
{
    if (key == "none"_L1)
        return AgreementsPane::tr("no costs count");
    if (key == "list"_L1)
        return AgreementsPane::tr("costs of the list count, up to their ceilings");
    return key == "fiscal"_L1 ? AgreementsPane::tr("all costs that the tax office accepts count") : AgreementsPane::tr("direct costs count");
}

QString taxText(const QString &key) { return key == "forfait"_L1 ? AgreementsPane::tr("settled after a fixed percentage for tax") : AgreementsPane::tr("settled before tax"); }
QString carryText(const QString &key) { return key == "year"_L1 ? AgreementsPane::tr("losses and more than the norm go along within the year") : AgreementsPane::tr("each month stands alone"); }

QString bufferText(const QString &key) { return key == "even-out"_L1 ? AgreementsPane::tr("the bufferbudget fills a month up to the norm") : AgreementsPane::tr("the bufferbudget is not used"); }

QString usedText(const core::ExemptionUse &use)
{
    if (use.limit && use.decision.prolonged)
        return AgreementsPane::tr("%1 months, prolonged").arg(use.used);
    return use.limit ? AgreementsPane::tr("%1 of %2 months").arg(use.used).arg(*use.limit) : AgreementsPane::tr("%n month(s)", nullptr, use.used);
}

} // namespace

AgreementsPane::AgreementsPane(const PtoDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_title(caption({}, "heading", this)), m_terms(new QLabel(this)), m_unrecorded(caption({}, "muted", this)),
      m_uses(new RowsModel<UseRow>({Field<UseRow>(tr("Exemption"), [](const UseRow &row) { return core::Catalogue::read(u"pto/exemptions"_s).label(row.use.decision.kind); })
                                        .withToolTip([](const UseRow &row) { return row.use.decision.grounds; }),
                                    Field<UseRow>(tr("From"), [](const UseRow &row) { return format(row.use.decision.from); }),
                                    Field<UseRow>(tr("Until"), [](const UseRow &row) { return row.use.decision.until.isNull() ? QString() : format(row.use.decision.until); }),
                                    Field<UseRow>(tr("Used up"), [](const UseRow &row) { return usedText(row.use); })}, this)),
      m_table(recordTable(m_uses, u"exemptions"_s, tr("Decisions on exemptions"), 0, this)), m_limits(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::group);
    layout->addWidget(makeTerms());
    layout->addWidget(makeExemptions());
    auto *limits = new QWidget(this);
    limits->setObjectName(u"limits"_s);
    limits->setLayout(m_limits);
    m_limits->setContentsMargins({});
    m_limits->setSpacing(space::inside);
    layout->addWidget(caption(tr("Limits of the tax law"), "heading", this));
    layout->addWidget(limits);
    layout->addStretch(1);
}

QWidget *AgreementsPane::makeTerms()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(space::tight);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    auto *change = new QPushButton(tr("Change agreements …"), box);
    change->setObjectName(u"changeTerms"_s);
    connect(change, &QPushButton::clicked, this, [this] { attempt(m_desk.ask, tr("Showing the agreements"), [this] { editTerms(m_desk, m_desk.work.ledger.terms(m_desk.dossier, m_month.year()), this); }); });
    head->addWidget(change);
    layout->addLayout(head);
    m_unrecorded->setObjectName(u"termsUnrecorded"_s);
    m_unrecorded->setWordWrap(true);
    layout->addWidget(m_unrecorded);
    m_terms->setObjectName(u"terms"_s);
    m_terms->setWordWrap(true);
    layout->addWidget(m_terms);
    return box;
}

QWidget *AgreementsPane::makeExemptions()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(space::tight);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::inside);
    head->addWidget(caption(tr("What stays free"), "heading", box));
    head->addStretch();
    const auto add = [&](const QString &text, const QString &name, void (AgreementsPane::*work)()) {
        auto *button = new QPushButton(text, box);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, work);
        head->addWidget(button);
        return button;
    };
    add(tr("Exemption …"), u"addExemption"_s, &AgreementsPane::newExemption);
    m_change = add(tr("Change …"), u"changeExemption"_s, &AgreementsPane::changeExemption);
    m_remove = add(tr("Remove …"), u"removeExemption"_s, &AgreementsPane::removeExemption);
    layout->addLayout(head);
    m_table->setFixedHeight(4 * tableRowHeight + space::tight);
    layout->addWidget(m_table);
    const auto enable = [this] {
        m_change->setEnabled(chosen().has_value());
        m_remove->setEnabled(chosen().has_value());
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, enable);
    connect(m_table, &QTableView::activated, this, &AgreementsPane::changeExemption);
    return box;
}

void AgreementsPane::show(core::Month month)
{
    m_month = month;
    const core::PtoTerms terms = m_desk.work.ledger.terms(m_desk.dossier, month.year());
    showTerms(terms, m_desk.work.ledger.hasTerms(m_desk.dossier, month.year()));
    QList<UseRow> rows;
    // With the month on show: what is used up when it is over.
    for (const core::ExemptionUse &use : m_desk.work.settlements.exemptionUse(m_desk.dossier, month.next()))
        rows.append({use.decision.id.text(), use});
    m_uses->reset(rows);
    m_change->setEnabled(chosen().has_value());
    m_remove->setEnabled(chosen().has_value());
    showLimits(terms);
}

void AgreementsPane::showTerms(const core::PtoTerms &terms, bool recorded)
{
    m_title->setText(tr("Agreements for %1").arg(terms.year));
    m_unrecorded->setText(tr("Not recorded for this year yet; until then it goes on as shown here."));
    m_unrecorded->setVisible(!recorded);
    const core::RulesAt rules = m_desk.rules.on(m_month.firstDay(), m_desk.book.municipalityOf(m_desk.dossier));
    const auto line = [&](const QString &own, const QString &rule, QString (*words)(const QString &)) {
        const QString text = words(core::settlementChoice(own, rule, rules));
        if (!own.isEmpty())
            return text;
        const core::RuleValue *known = rules.lookUp(rule);
        return known && known->verified ? tr("%1 (municipality)").arg(text) : tr("%1 (municipality, not verified)").arg(text);
    };
    QStringList words{systemText(terms.system), vatText(terms), line(terms.costs, u"pto.costs.regime"_s, costsText), line(terms.tax, u"pto.settlement.tax"_s, taxText),
                      line(terms.carry, u"pto.settlement.carry"_s, carryText)};
    if (rules.lookUp(u"pw.buffer.year"_s))
        words.append(line(terms.buffer, u"pto.settlement.buffer"_s, bufferText));
    if (!terms.kilometre.isZero())
        words.append(tr("one kilometre costs %1").arg(format(terms.kilometre)));
    if (!terms.note.isEmpty())
        words.append(terms.note);
    QString text;
    for (const QString &word : std::as_const(words))
        text += (text.isEmpty() ? u"• "_s : u"\n• "_s) + word.left(1).toUpper() + word.mid(1);
    m_terms->setText(text);
}

void AgreementsPane::showLimits(const core::PtoTerms &terms)
{
    while (QLayoutItem *item = m_limits->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    QList<core::BusinessLimit> limits = core::hoursLimits(m_desk.book, terms, m_desk.rules, m_desk.today());
    limits.append(core::smallBusinessLimit(m_desk.work.ledger, terms, m_desk.today()));
    for (const core::BusinessLimit &limit : std::as_const(limits)) {
        using Standing = core::BusinessLimit::Standing;
        auto *notice = new Notice(this);
        const Meaning meaning = limit.standing == Standing::Passed ? Meaning::Stop : limit.standing == Standing::Near ? Meaning::Attention : limit.standing == Standing::Unknown ? Meaning::Info : Meaning::Good;
        QString text = tr("%1: %2").arg(limit.name, limit.sentence);
        if (!limit.verified)
            text += u' ' + tr("This rule is not verified.");
        notice->say(meaning, text);
        notice->setToolTip(limit.source);
        m_limits->addWidget(notice);
    }
}

std::optional<core::PtoExemption> AgreementsPane::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_uses->rowCount() ? std::optional(m_uses->at(row).use.decision) : std::nullopt;
}

void AgreementsPane::newExemption()
{
    core::PtoExemption exemption;
    exemption.id = core::Id<core::PtoExemption>::fresh();
    exemption.dossier = m_desk.dossier;
    exemption.kind = m_month.year() >= 2027 ? u"new"_s : u"n"_s;
    exemption.decided = m_desk.today();
    exemption.from = m_month;
    editExemption(m_desk, exemption, true, this);
}

void AgreementsPane::changeExemption()
{
    if (const auto exemption = chosen())
        editExemption(m_desk, *exemption, false, this);
}

void AgreementsPane::removeExemption()
{
    const auto exemption = chosen();
    if (exemption && m_desk.ask.confirm(tr("Remove decision"), tr("Remove the decision of %1 on an exemption? Months that were settled with it stay as they are. It goes to the bin and can be put back.").arg(format(exemption->decided)), tr("Remove decision")))
        attempt(m_desk.ask, tr("Removing the decision"), [&] { m_desk.work.settlements.remove(exemption->id); });
}

} // namespace ui
