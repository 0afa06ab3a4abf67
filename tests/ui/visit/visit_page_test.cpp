#include "ui/visit/visitpage.h"

#include "core/dossier/papers.h"
#include "core/visit/signature.h"
#include "tests/kit/registry.h"
#include "tests/kit/ui_desk.h"
#include "ui/pto/weekpane.h"
#include "ui/visit/signaturepad.h"
#include "ui/visit/signdialog.h"
#include "ui/visit/visitphoto.h"

#include <QBuffer>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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
        m_kit->ask.choices << 0; // the first kind that this visit asks for
        find<QPushButton>("addPhoto")->click();
        const QList<Attachment> kept = Papers(m_kit->memory.store).of(m_dossier.id);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().name, "IMG_1.jpg");
        const QImage picture = QImage::fromData(m_kit->memory.store.blob(kept.first().hash));
        QCOMPARE(picture.size(), QSize(2400, 1800));
        QVERIFY(find<QCheckBox>("papers-" + kept.first().kind)->isChecked());
    }
    void leavesAPaperThatIsNoPictureAsItIs()
    {
        QVERIFY(ui::photoForDossier(QByteArray("%PDF-1.7 tekst")).isEmpty());
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
