#include "core/base/failure.h"
#include "tests/kit/registry.h"
#include "tests/ui/print/samples.h"
#include "ui/print/pdfprinter.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace core;

/// Looks at the PDFs with programs that other people wrote (poppler, qpdf); a test is skipped where its program is missing.
class PdfPrinterTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static QString run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAll());
    }
    static bool hasNot(const char *program) { return QStandardPaths::findExecutable(program).isEmpty(); }
    QString written(const Document &document)
    {
        const QString path = m_folder.filePath("paper.pdf");
        ui::writePdf(document, path);
        return path;
    }

private slots:
    void isAnArchivalPdf()
    {
        const QByteArray pdf = ui::pdfOf(ui::PageLayout(samples::everything()));
        QVERIFY(pdf.startsWith("%PDF-1.4"));
        QVERIFY(pdf.contains("<pdfaid:part>1</pdfaid:part>"));
        QVERIFY(pdf.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
        QVERIFY(pdf.contains("/GTS_PDFA1"));
        QVERIFY(pdf.contains("/Lang (nl-NL)"));
        QVERIFY(pdf.contains("<rdf:li>nl-NL</rdf:li>"));
    }
    void hasNoTransparencyAnywhere()
    {
        const QString pdf = QString::fromLatin1(ui::pdfOf(ui::PageLayout(samples::everything())));
        static const QRegularExpression alpha("/(ca|CA) (?!1\\.0)");
        static const QRegularExpression mask("/SMask (?!/None)");
        QVERIFY(pdf.contains("/ca 1.0"));
        QVERIFY(!pdf.contains(alpha));
        QVERIFY(!pdf.contains(mask));
        QVERIFY(!pdf.contains("/Transparency"));
    }
    void givesTheSameBytesForTheSameFacts()
    {
        QCOMPARE(ui::pdfOf(ui::PageLayout(samples::everything())), ui::pdfOf(ui::PageLayout(samples::everything())));
    }
    void embedsEveryFont()
    {
        if (hasNot("pdffonts"))
            QSKIP("pdffonts is not installed");
        const QStringList lines = run("pdffonts", {written(samples::everything())}).trimmed().split('\n').mid(2);
        QVERIFY(lines.size() >= 2);
        static const QRegularExpression embedded("^OpenSans\\S* .* yes +(yes|no) +yes ");
        for (const QString &line : lines)
            QVERIFY2(embedded.match(line).hasMatch(), qPrintable(line));
    }
    void saysWhatItIs()
    {
        if (hasNot("pdfinfo"))
            QSKIP("pdfinfo is not installed");
        const QString facts = run("pdfinfo", {written(samples::everything())});
        QVERIFY2(facts.contains(QRegularExpression("Title: +Alles in één document: é, ë, ij, €")), qPrintable(facts));
        QVERIFY(facts.contains(QRegularExpression("Author: +A. Adviseur")));
        QVERIFY(facts.contains(QRegularExpression("Subject: +Proef van de opmaak")));
    }
    void isWellFormed()
    {
        if (hasNot("qpdf"))
            QSKIP("qpdf is not installed");
        const QString verdict = run("qpdf", {"--check", written(samples::everything())});
        QVERIFY2(verdict.contains("No syntax or stream encoding errors"), qPrintable(verdict));
        QVERIFY2(!verdict.contains("WARNING"), qPrintable(verdict));
    }
    void canBeSearchedAndCopied()
    {
        if (hasNot("pdftotext"))
            QSKIP("pdftotext is not installed");
        const QString text = run("pdftotext", {"-layout", written(samples::everything()), "-"});
        for (const char *words : {"efficiënte", "officiële", "€ 2.690,00", "2026-0042", "Gemeente Voorbeeld"})
            QVERIFY2(text.contains(words), words);
    }
    void numbersItsPages()
    {
        if (hasNot("pdftotext"))
            QSKIP("pdftotext is not installed");
        const QStringList pages = run("pdftotext", {"-layout", written(samples::everything()), "-"}).split('\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 2);
        for (int page = 0; page < pages.size(); ++page)
            QVERIFY2(pages[page].contains(QRegularExpression(QString("(Page|Pagina) %1 (of|van) %2").arg(page + 1).arg(pages.size()))), qPrintable(pages[page]));
    }
    void leavesTheMarginsWhite()
    {
        const ui::PageLayout layout(samples::everything());
        for (int page = 0; page < layout.pageCount(); ++page) {
            const QImage image = layout.image(page, 60);
            const int margin = int(60 / 25.4 * 18); // the text stands at least 20 mm in
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < margin; ++x)
                    QVERIFY2(image.pixel(x, y) == 0xffffffff && image.pixel(image.width() - 1 - x, y) == 0xffffffff,
                             qPrintable(QString("page %1 at %2,%3").arg(page + 1).arg(x).arg(y)));
        }
    }
    void leavesTheMarginsWhiteForOtherReadersToo()
    {
        if (hasNot("pdftoppm"))
            QSKIP("pdftoppm is not installed");
        const QString prefix = m_folder.filePath("page");
        run("pdftoppm", {"-r", "60", "-png", written(samples::everything()), prefix});
        const QStringList pictures = QDir(m_folder.path()).entryList({"page-*.png"});
        QCOMPARE(pictures.size(), ui::PageLayout(samples::everything()).pageCount());
        const int margin = int(60 / 25.4 * 18);
        for (const QString &name : pictures) {
            const QImage image(m_folder.filePath(name));
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < margin; ++x)
                    QVERIFY2(image.pixel(x, y) == 0xffffffff && image.pixel(image.width() - 1 - x, y) == 0xffffffff, qPrintable(name));
        }
    }
    void leavesNoHalfFileAndKeepsTheOldOne()
    {
        const QString path = m_folder.filePath("kept.pdf");
        ui::writeWhole("old", path);
        QVERIFY_THROWS_EXCEPTION(Failure, ui::writeWhole("x", m_folder.filePath("missing/paper.pdf")));
        QVERIFY_THROWS_EXCEPTION(Failure, ui::writeWhole("new", path + "/below.pdf"));
        QFile kept(path);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), "old");
    }
    void saysWhyAFileCannotBeWritten()
    {
        try {
            ui::writeWhole("x", m_folder.filePath("missing/paper.pdf"));
            QFAIL("wrote into a folder that does not exist");
        } catch (const Failure &failure) {
            QCOMPARE(failure.kind(), Failure::Kind::File);
            QVERIFY(failure.subject().endsWith("missing/paper.pdf"));
        }
    }
    void makesTwentyPagesQuickly()
    {
        Document document;
        document.meta = samples::meta("Lang");
        document.add(samples::rows(760));
        QElapsedTimer timer;
        timer.start();
        const ui::PageLayout layout(document);
        const QByteArray pdf = ui::pdfOf(layout);
        const qint64 spent = timer.elapsed();
        qInfo("%d pages, %d bytes in %d ms", layout.pageCount(), int(pdf.size()), int(spent));
        QVERIFY(layout.pageCount() >= 20);
        QVERIFY2(spent < 5000, "the aim is a second; a debug build on a busy machine gets five");
    }
};

REGISTER_TEST(PdfPrinterTest)
#include "pdfprinter_test.moc"
