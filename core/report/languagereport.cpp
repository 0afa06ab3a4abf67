#include "core/report/languagereport.h"

#include "core/group/languagecard.h"
#include "core/report/dossierhead.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::LanguageReport)
};

/// Keeps the last column wide enough for writing by hand.
QString roomToWrite()
{
    constexpr int blanks = 60;
    return QString(blanks, QChar::Nbsp);
}

void addCard(Document &document, const LanguageCard &card, const QHash<QString, QString> &words)
{
    document.add(Heading{card.title, 1});
    if (!card.about.isEmpty())
        document.add(Paragraph{card.about, Paragraph::Style::Body, true});
    TableBlock table;
    table.columns = {{Text::tr("Dutch word"), Align::Left, 3}, {Text::tr("What it means"), Align::Left, 7}, {Text::tr("In my own words"), Align::Left, 5}};
    for (const LanguageTerm &term : card.terms) {
        const QString meaning = term.example.isEmpty() ? term.plain : u"%1\n“%2”"_s.arg(term.plain, term.example);
        const QString own = words.value(card.key + u'/' + term.key);
        table.rows.append({term.term, own.isEmpty() ? meaning + u"\n "_s : meaning, own.isEmpty() ? roomToWrite() : own});
    }
    document.add(table);
}

void addCards(Document &document, const ReportRequest &request, const QHash<QString, QString> &words)
{
    document.meta.subject = Text::tr("Dutch business words in plain language");
    const QList<LanguageCard> cards = languageCards();
    bool first = true;
    for (const LanguageCard &card : cards) {
        if (!request.shows(u"words-"_s + card.key))
            continue;
        // Each card is a paper of its own, so that it can be handed out topic by topic.
        if (!first)
            document.add(PageBreak{});
        first = false;
        addCard(document, card, words);
    }
}

} // namespace

QList<ReportPart> languageReportParts()
{
    return {{u"words-idea"_s, QT_TRANSLATE_NOOP("Report", "Idea and person")},
            {u"words-motives"_s, QT_TRANSLATE_NOOP("Report", "Motives and skills")},
            {u"words-market"_s, QT_TRANSLATE_NOOP("Report", "Market")},
            {u"words-marketing"_s, QT_TRANSLATE_NOOP("Report", "Marketing")},
            {u"words-organisation"_s, QT_TRANSLATE_NOOP("Report", "Organisation and tax")},
            {u"words-permits"_s, QT_TRANSLATE_NOOP("Report", "Permits and insurance")},
            {u"words-budgets"_s, QT_TRANSLATE_NOOP("Report", "The five budgets")},
            {u"words-risks"_s, QT_TRANSLATE_NOOP("Report", "Risks")}};
}

Document languageReport(const ReportRequest &request)
{
    Document document;
    const DossierHead head = dossierHead(request);
    document.meta.title = Text::tr("Language cards");
    document.add(Title{Text::tr("My words for business"), head.client});
    addCards(document, request, LanguageBook(request.store).words(request.dossier));
    return document;
}

Document emptyLanguageReport(const ReportRequest &request)
{
    Document document;
    document.meta.title = Text::tr("Language cards");
    document.add(Title{Text::tr("My words for business")});
    document.add(FormFields{{{Text::tr("Name")}}});
    addCards(document, request, {});
    return document;
}

} // namespace core
