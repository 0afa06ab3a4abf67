#include "ui/visit/visitpage.h"

#include "core/dossier/papers.h"
#include "core/visit/signature.h"
#include "tests/kit/registry.h"
#include "tests/kit/ui_desk.h"
#include "ui/pto/weekpane.h"
#include "ui/report/signaturepad.h"
#include "ui/report/signdialog.h"
#include "ui/visit/photodialog.h"

#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace core;

/// At the kitchen table: tick, type, photograph, sign.
class VisitPageTest : public QObject {
    Q_OBJECT

    RuleBook m_rules = RuleBook::builtIn();
    std::unique_ptr<kit::DeskKit> m_kit;
    std::unique_ptr<PtoBook> m_pto;
    Dossier m_dossier;
    std::unique_ptr<ui::VisitPage> m_page;

    void open()
    {
        m_page.reset();
        m_page = std::make_unique<ui::VisitPage>(m_kit->desk, *m_pto, m_rules, m_dossier.id);
        m_page->follow(m_kit->memory.store);
        m_page->resize(1366, 768);
        m_page->show();
    }
    template <class T> T *find(const QString &name) { return m_page->findChild<T *>(name); }
    static void draw(ui::SignaturePad *pad)
    {
        QTest::mousePress(pad, Qt::LeftButton, {}, QPoint(30, 60));
        QTest::mouseMove(pad, QPoint(90, 20));
        QTest::mouseMove(pad, QPoint(160, 70));
        QTest::mouseRelease(pad, Qt::LeftButton, {}, QPoint(240, 30));
    }

    /// Does something in the window with the photos as soon as it is there.
    void withPhotos(const std::function<void(ui::PhotoDialog &)> &work)
    {
        QTimer::singleShot(0, this, [work] {
            auto *dialog = qobject_cast<ui::PhotoDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                qFatal("no photos on screen");
            work(*dialog);
        });
    }
    static void chooseKind(ui::PhotoDialog &dialog, int at)
    {
        dialog.findChild<QComboBox *>("kind")->setCurrentIndex(at);
    }
    static void press(ui::PhotoDialog &dialog, const char *button) { dialog.findChild<QPushButton *>(button)->click(); }
    Attachment onlyPaper()
    {
        const QList<Attachment> kept = Papers(m_kit->memory.store).of(m_dossier.id);
        return kept.size() == 1 ? kept.first() : Attachment();
    }
    QImage keptPicture() { return QImage::fromData(m_kit->memory.store.blob(onlyPaper().hash)); }

private slots:
    void init()
    {
        m_kit = std::make_unique<kit::DeskKit>(QDate(2026, 3, 18));
        m_pto = std::make_unique<PtoBook>(m_kit->memory.store);
        m_dossier = m_kit->dossiers.create(kit::person("Fatima", "", "Proef", QDate(1988, 4, 2), "999993653"), std::nullopt, kit::route("pto", "running", QDate(2025, 10, 1)));
        open();
    }
    void cleanup() { m_page.reset(); }

    void showsNoNumberOfThePersonAndNobodyElse()
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains("653"), qPrintable(label->text()));
        QVERIFY(m_page->property("alone").toBool());
        QVERIFY(m_page->findChild<ui::WeekPane *>());
    }
    void storesAVisitByKeyboard()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTest::keyClicks(find<QPlainTextEdit>("visitText"), "Fatima. Drie klanten erbij.");
        find<QCheckBox>("questions-price")->setChecked(true);
        QSignalSpy back(m_page.get(), &ui::Page::openDossier);
        QTest::keyClick(find<QPlainTextEdit>("visitText"), Qt::Key_Return, Qt::ControlModifier);
        const QList<Note> notes = m_kit->notes.of(m_dossier.id);
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first().kind, "visit");
        QVERIFY(notes.first().text.contains("Drie klanten erbij."));
        QVERIFY(notes.first().text.contains(find<QCheckBox>("questions-price")->accessibleName()));
        QCOMPARE(back.size(), 1);
    }
    void keepsWhatWasTickedAndTypedOverALock()
    {
        QTest::keyClicks(find<QPlainTextEdit>("visitText"), "Fatima en haar zus.");
        find<QCheckBox>("questions-cash")->setChecked(true);
        open();
        QVERIFY(find<QPlainTextEdit>("visitText")->toPlainText().endsWith("Fatima en haar zus."));
        QVERIFY(find<QCheckBox>("questions-cash")->isChecked());
        QVERIFY(!find<QCheckBox>("questions-price")->isChecked());
    }
    void keepsAPhotoSmallerAndTicksWhatItProves()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("IMG_1.png");
        QImage(4000, 3000, QImage::Format_RGB32).save(path);
        m_kit->ask.files << path;
        withPhotos([](ui::PhotoDialog &dialog) {
            QVERIFY(!dialog.findChild<QPushButton *>("keep")->isEnabled()); // first what it is
            QVERIFY(dialog.findChild<QLabel *>("words")->text().contains("becomes"));
            chooseKind(dialog, 1); // the first kind that this visit asks for
            press(dialog, "keep");
        });
        find<QPushButton>("addPhoto")->click();
        QCOMPARE(onlyPaper().name, "IMG_1.jpg");
        QCOMPARE(keptPicture().size(), QSize(2400, 1800));
        QVERIFY(find<QCheckBox>("papers-" + onlyPaper().kind)->isChecked());
    }
    void aPhotoThatLiesOnItsSideIsTurnedBeforeItIsKept()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("bon.png");
        QImage picture(400, 200, QImage::Format_RGB32);
        picture.fill(Qt::white);
        for (int x = 0; x < 100; ++x)
            for (int y = 0; y < 200; ++y)
                picture.setPixelColor(x, y, Qt::red); // the left quarter
        picture.save(path);
        m_kit->ask.files << path;
        withPhotos([](ui::PhotoDialog &dialog) {
            chooseKind(dialog, 1);
            press(dialog, "turnRight");
            press(dialog, "keep");
        });
        find<QPushButton>("addPhoto")->click();
        const QImage turned = keptPicture();
        QCOMPARE(turned.size(), QSize(200, 400));
        QVERIFY(turned.pixelColor(100, 20).green() < 80);   // what was left is above now
        QVERIFY(turned.pixelColor(100, 380).green() > 200);
    }
    void whatIsCancelledIsNotKept()
    {
        QApplication::clipboard()->setImage(QImage(300, 300, QImage::Format_RGB32));
        withPhotos([](ui::PhotoDialog &dialog) { dialog.reject(); });
        find<QPushButton>("pastePhoto")->click();
        QVERIFY(Papers(m_kit->memory.store).of(m_dossier.id).isEmpty());
        withPhotos([](ui::PhotoDialog &dialog) {
            chooseKind(dialog, 1);
            press(dialog, "keep");
        });
        find<QPushButton>("pastePhoto")->click();
        QVERIFY(onlyPaper().name.startsWith("photo 2026-03-18"));
    }
    void aFolderOfACameraGivesItsNewestPhoto()
    {
        QTemporaryDir folder;
        QImage(300, 200, QImage::Format_RGB32).save(folder.filePath("IMG_7.png"));
        m_kit->ask.files << folder.path();
        m_kit->ask.confirms << true; // nothing in it is of today
        withPhotos([](ui::PhotoDialog &dialog) {
            chooseKind(dialog, 1);
            press(dialog, "keep");
        });
        find<QPushButton>("addFolder")->click();
        QCOMPARE(onlyPaper().name, "IMG_7.jpg");
    }
    void aFileThatIsNoPictureIsKeptAsItIs()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("brief.pdf"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.7 tekst");
        file.close();
        m_kit->ask.files << file.fileName();
        withPhotos([](ui::PhotoDialog &dialog) {
            QVERIFY(!dialog.findChild<QPushButton *>("turnLeft")->isEnabled());
            chooseKind(dialog, 1);
            press(dialog, "keep");
        });
        find<QPushButton>("addPhoto")->click();
        QCOMPARE(m_kit->memory.store.blob(onlyPaper().hash), QByteArray("%PDF-1.7 tekst"));
    }
    void theSizeThatIsAllowedIsSaidBefore()
    {
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains("20 MB"); }));
    }
    void aLetterToSignIsAskedForByName()
    {
        QSignalSpy asked(m_page.get(), &ui::VisitPage::letterAsked);
        for (const char *letter : {"agreements", "consent", "pto-permission"})
            find<QPushButton>(QString("sign-") + letter)->click();
        QCOMPARE(asked.size(), 3);
        QCOMPARE(asked.first().first().toString(), QString("agreements"));
    }
    void bindsTheSignatureToThePaper()
    {
        ReportRequest request{m_kit->memory.store, m_rules, m_kit->memory.clock, "hours", m_dossier.id};
        request.month = Month(2026, 2);
        ui::SignDialog dialog(request, m_kit->ask);
        dialog.show();
        auto *keep = dialog.findChild<QPushButton *>("keep");
        QVERIFY(!keep->isEnabled());
        draw(dialog.findChild<ui::SignaturePad *>());
        QVERIFY(keep->isEnabled());
        keep->click();
        const QList<Signature> set = Signatures(m_kit->memory.store).of(m_dossier.id);
        QCOMPARE(set.size(), 1);
        QCOMPARE(set.first().name, "Fatima Proef");
        QVERIFY(Strokes::parse(set.first().strokes).isSignature());
        QVERIFY(find<QLabel>("signed")->text().contains("Fatima Proef"));
    }
    void drawingAgainStartsWithAnEmptyField()
    {
        ReportRequest request{m_kit->memory.store, m_rules, m_kit->memory.clock, "hours", m_dossier.id};
        request.month = Month(2026, 2);
        ui::SignDialog dialog(request, m_kit->ask);
        dialog.show();
        auto *pad = dialog.findChild<ui::SignaturePad *>();
        draw(pad);
        dialog.findChild<QPushButton *>("again")->click();
        QVERIFY(pad->strokes().isEmpty());
        QVERIFY(!dialog.findChild<QPushButton *>("keep")->isEnabled());
    }
};

REGISTER_TEST(VisitPageTest)
#include "visit_page_test.moc"
