#include "ui/group/wordspane.h"

#include "ui/base/attempt.h"
#include "ui/base/notice.h"
#include "ui/base/recordtable.h"
#include "ui/base/wrappedrows.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

WordsPane::WordsPane(const GroupDesk &desk, const core::Id<core::Dossier> &dossier, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_dossier(dossier), m_topics(new QListWidget(this)), m_about(caption({}, "muted", this))
{
    m_model = new RowsModel<TermRow>(
        {Field<TermRow>(tr("Dutch word"), [](const TermRow &row) { return QVariant(row.term.term); }),
         Field<TermRow>(tr("What it means"), [](const TermRow &row) {
             return QVariant(row.term.example.isEmpty() ? row.term.plain : u"%1\n“%2”"_s.arg(row.term.plain, row.term.example));
         }),
         Field<TermRow>(tr("In the client's own words"), [](const TermRow &row) { return QVariant(row.words); }, [](TermRow &row, const QVariant &text) { row.words = text.toString(); })},
        this);
    m_model->onEdit = [this](const TermRow &row) {
        attempt(m_desk.ask, tr("Keep the client's words"), [&] { m_desk.words.write(m_dossier, m_shown, row.id, row.words); });
    };
    m_topics->setObjectName(u"wordTopics"_s);
    m_topics->setAccessibleName(tr("Topics of the plan"));
    m_topics->setFixedWidth(290);
    m_topics->setSpacing(space::tight);
    m_table = recordTable(m_model, u"words"_s, tr("Words"), 1, this);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed);
    wrapRows(m_table);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Interactive);
    m_table->setColumnWidth(2, 300);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::inside, 0, 0);
    layout->setSpacing(space::group);
    layout->addWidget(m_topics);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(space::inside);
    auto *top = new QHBoxLayout;
    m_about->setWordWrap(true);
    top->addWidget(m_about, 1);
    auto *paper = new QPushButton(icon(u"document"_s, tokensFor(palette()).text), tr("Print cards …"), this);
    paper->setObjectName(u"printCards"_s);
    connect(paper, &QPushButton::clicked, this, [this] {
        keep();
        if (m_desk.paper)
            m_desk.paper(u"language-cards"_s, m_dossier.text(), 0);
    });
    top->addWidget(paper);
    rows->addLayout(top);
    rows->addWidget(m_table, 1);
    layout->addLayout(rows, 1);
    for (const core::LanguageCard &card : std::as_const(m_cards))
        m_topics->addItem(card.title);
    connect(m_topics, &QListWidget::currentRowChanged, this, [this] {
        keep();
        showCard();
    });
    m_topics->setCurrentRow(0);
    setFocusProxy(m_topics);
}

void WordsPane::reload()
{
    const QHash<QString, QString> words = m_desk.words.words(m_dossier);
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        int filled = 0;
        for (const core::LanguageTerm &term : std::as_const(m_cards[i].terms))
            filled += words.contains(m_cards[i].key + u'/' + term.key);
        m_topics->item(int(i))->setText(filled == 0 ? m_cards[i].title : tr("%1 (%2 of %3)").arg(m_cards[i].title).arg(filled).arg(m_cards[i].terms.size()));
    }
    showCard();
}

void WordsPane::showCard()
{
    const core::LanguageCard card = m_cards.value(m_topics->currentRow());
    const QHash<QString, QString> words = m_desk.words.words(m_dossier);
    QList<TermRow> rows;
    for (const core::LanguageTerm &term : card.terms)
        rows.append({term.key, term, words.value(card.key + u'/' + term.key)});
    m_shown = card.key;
    m_about->setText(card.about);
    m_model->reset(rows);
}

void WordsPane::keep()
{
    // Leaving the cell hands over what stands in its field.
    m_table->setCurrentIndex({});
}

} // namespace ui
