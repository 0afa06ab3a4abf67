#include "tests/kit/registry.h"
#include "tests/ui/print/samples.h"
#include "ui/print/pagelayout.h"
#include "ui/print/typesetter.h"

#include <QTest>

#include <algorithm>

using namespace core;

/// The rules of paging: nothing is cut, heads repeat, a heading is never the last on its page.
class PageLayoutTest : public QObject {
    Q_OBJECT

    static QList<ui::LaidPage> pagesOf(const QList<ui::Piece> &pieces) { return ui::paginate(pieces, {ui::paper::portraitHeight, ui::paper::landscapeHeight, 0}); }
    static qreal bottomOf(const ui::LaidPage &page, const QList<ui::Piece> &pieces)
    {
        return page.pieces.isEmpty() ? 0 : page.pieces.last().y + pieces[page.pieces.last().piece].height;
    }
    static Document withTable(int rows, int paragraphs)
    {
        Document document;
        document.meta = samples::meta("Proef");
        for (int i = 0; i < paragraphs; ++i)
            document.add(Paragraph{"Een regel tekst."});
        document.add(Heading{"Uren"});
        document.add(samples::rows(rows));
        return document;
    }

private slots:
    void repeatsTheHeadOfATableOnEveryPage()
    {
        const QList<ui::Piece> pieces = ui::Typesetter::set(withTable(200, 0));
        const auto pages = pagesOf(pieces);
        QVERIFY(pages.size() > 3);
        const int head = pieces.last().tableHead;
        QVERIFY(head >= 0);
        for (const ui::LaidPage &page : pages)
            QVERIFY(std::any_of(page.pieces.begin(), page.pieces.end(), [&](const ui::PlacedPiece &placed) { return placed.piece == head; }));
    }
    void placesEveryRowOnceAndCutsNone()
    {
        const QList<ui::Piece> pieces = ui::Typesetter::set(withTable(200, 3));
        QList<int> seen(pieces.size(), 0);
        for (const ui::LaidPage &page : pagesOf(pieces)) {
            QVERIFY(bottomOf(page, pieces) <= ui::paper::portraitHeight + 0.5);
            for (qsizetype i = 0; i < page.pieces.size(); ++i) {
                ++seen[page.pieces[i].piece];
                if (i > 0)
                    QVERIFY(page.pieces[i].y >= page.pieces[i - 1].y + pieces[page.pieces[i - 1].piece].height - 0.5);
            }
        }
        const int head = pieces.last().tableHead;
        for (int i = 0; i < seen.size(); ++i)
            QVERIFY2(i == head ? seen[i] > 1 : seen[i] == 1, qPrintable(QString::number(i)));
    }
    void neverLeavesAHeadingAtTheFootOfAPage_data()
    {
        QTest::addColumn<int>("paragraphs");
        for (int count = 25; count < 60; ++count)
            QTest::addRow("after %d lines", count) << count;
    }
    void neverLeavesAHeadingAtTheFootOfAPage()
    {
        QFETCH(int, paragraphs);
        const QList<ui::Piece> pieces = ui::Typesetter::set(withTable(5, paragraphs));
        bool found = false;
        for (const ui::LaidPage &page : pagesOf(pieces)) {
            QVERIFY(!page.pieces.isEmpty());
            QVERIFY(!pieces[page.pieces.last().piece].keepWithNext);
            // A heading stands above its caption, its table's head and two rows.
            for (qsizetype i = 0; i < page.pieces.size(); ++i)
                if (!pieces[page.pieces[i].piece].bookmark.isEmpty()) {
                    found = true;
                    QVERIFY(page.pieces.size() - i >= 5);
                }
        }
        QVERIFY(found);
    }
    void turnsThePageForAWideTableAndTakesItsHeadingAlong()
    {
        const ui::PageLayout layout(samples::everything());
        int page = -1;
        for (const ui::Bookmark &bookmark : layout.bookmarks())
            if (bookmark.text == "Liquiditeit")
                page = bookmark.page;
        QVERIFY(page > 0);
        QVERIFY(layout.isLandscape(page));
        QVERIFY(!layout.isLandscape(page - 1));
        QVERIFY(!layout.isLandscape(page + 1));
        QCOMPARE(layout.size(page), QSizeF(ui::paper::longSide, ui::paper::shortSide));
    }
    void turnsATableThatDoesNotFitUpright()
    {
        Document document;
        TableBlock table;
        for (int i = 0; i < 8; ++i)
            table.columns.append({"Vergunningsaanvraag"});
        table.rows = {QStringList(QList<QString>(8, "x"))};
        document.add(table);
        QVERIFY(ui::PageLayout(document).isLandscape(0));
    }
    void givesNoColumnLessThanItsLongestWord()
    {
        TableBlock table;
        table.columns = {{"Nr", Align::Left, 1}, {"Omschrijving", Align::Left, 20}, {"Bedrag", Align::Right, 1}};
        table.rows = {{"2026-0042", "Een lange omschrijving die best over meer regels mag lopen als dat nodig is voor de rest", "€ 1.234.567,00"}};
        const QFont font = ui::paper::font(ui::paper::tableSize);
        const auto columns = ui::columnWidths(table, font, font, ui::paper::portraitWidth / 2, 80);
        QVERIFY(columns.fits);
        QVERIFY(columns.widths[0] >= ui::TextBox::naturalWidth("2026-0042", font));
        QVERIFY(columns.widths[2] >= ui::TextBox::naturalWidth("€ 1.234.567,00", font));
        QVERIFY(std::abs(columns.widths[0] + columns.widths[1] + columns.widths[2] - ui::paper::portraitWidth / 2) < 1);
    }
    void neverMakesATableWiderThanThePage()
    {
        TableBlock table;
        const QString sentence = QString("woord ").repeated(30);
        table.columns = {{"Vast"}, {"Ook vast"}, {"Gewogen", Align::Left, 3}, {"Bedrag", Align::Right, 1}};
        table.rows = {{sentence, sentence, sentence, "€ 1.234,50"}};
        const QFont font = ui::paper::font(ui::paper::tableSize);
        const auto columns = ui::columnWidths(table, font, font, ui::paper::portraitWidth, 100);
        qreal sum = 0;
        for (const qreal width : columns.widths)
            sum += width;
        QVERIFY2(std::abs(sum - ui::paper::portraitWidth) < 1, qPrintable(QString::number(sum)));
        QVERIFY(columns.fits);
    }
    void wrapsNothingThatFitsOnOneLine()
    {
        TableBlock table;
        table.columns = {{"Naam", Align::Left, 9}, {"Reden", Align::Left, 1}};
        table.rows = {{"Veen", "Inkomsten in elf maanden"}};
        const QFont font = ui::paper::font(ui::paper::tableSize);
        const auto columns = ui::columnWidths(table, font, font, ui::paper::portraitWidth / 2, 100);
        QVERIFY(columns.widths[1] >= ui::TextBox::naturalWidth("Inkomsten in elf maanden", font) + 200);
    }
    void keepsASmallTableWhole()
    {
        for (int paragraphs = 25; paragraphs < 60; ++paragraphs) {
            const QList<ui::Piece> pieces = ui::Typesetter::set(withTable(6, paragraphs));
            int pagesWithRows = 0;
            for (const ui::LaidPage &page : pagesOf(pieces))
                pagesWithRows += std::any_of(page.pieces.begin(), page.pieces.end(), [&](const ui::PlacedPiece &placed) { return pieces[placed.piece].tableHead >= 0; });
            QCOMPARE(pagesWithRows, 1);
        }
    }
    void wrapsAWordThatIsWiderThanThePage()
    {
        const ui::TextBox text(QString(400, 'w'), ui::paper::font(ui::paper::bodySize), ui::paper::portraitWidth);
        QVERIFY(text.lineCount() > 3);
    }
    void partsARowThatIsHigherThanAPage()
    {
        Document document;
        TableBlock table;
        table.columns = {{"Dag", Align::Left, 1}, {"Verslag", Align::Left, 2}};
        table.rows = {{"maandag", QString("Een zin die vaak terugkomt. ").repeated(500)}};
        document.add(table);
        const QList<ui::Piece> pieces = ui::Typesetter::set(document);
        const auto pages = pagesOf(pieces);
        QVERIFY(pages.size() > 1);
        for (const ui::LaidPage &page : pages)
            QVERIFY(bottomOf(page, pieces) <= ui::paper::portraitHeight + 0.5);
    }
    void startsANewPageWhereAsked()
    {
        Document document;
        document.add(PageBreak{}); // at the start there is nothing to break from
        document.add(Paragraph{"Een"});
        document.add(PageBreak{});
        document.add(Paragraph{"Twee"});
        document.add(PageBreak{});
        QCOMPARE(ui::PageLayout(document).pageCount(), 2);
    }
    void makesOnePageOfAnEmptyDocument() { QCOMPARE(ui::PageLayout(Document()).pageCount(), 1); }
    void keepsTheLetterheadClearOfTheText()
    {
        Document document = samples::everything();
        for (int i = 0; i < 8; ++i)
            document.meta.letterhead.lines.append("Nog een regel");
        QCOMPARE(ui::PageLayout(document).bookmarks().first().page, 0);
        QVERIFY(ui::PageLayout(document).bookmarks().first().pageTop < ui::PageLayout(samples::everything()).bookmarks().first().pageTop);
    }
};

REGISTER_TEST(PageLayoutTest)
#include "pagelayout_test.moc"
