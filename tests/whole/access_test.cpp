#include "app/demovault.h"
#include "app/language.h"
#include "app/workbench.h"
#include "tests/kit/registry.h"
#include "tests/kit/ui_scriptedask.h"
#include "ui/base/theme.h"
#include "ui/dossier/dossierpage.h"
#include "ui/shell/settingspage.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

using namespace core;

/// Every screen of the practice vault, in both languages: what can be reached has a name, lets go of Tab, is large enough to
/// hit and shows its whole text on a small screen.
class AccessTest : public QObject {
    Q_OBJECT

    struct Open {
        Open() : vault(app::makeDemoVault(folder, rules, clock)), session(vault, {rules, lists, clock, ask}) {}
        QTemporaryDir folder;
        RuleBook rules = RuleBook::builtIn();
        Checklists lists = Checklists::builtIn();
        FixedClock clock{QDate(2026, 11, 24)};
        kit::ScriptedAsk ask;
        ui::Preferences preferences;
        Vault vault;
        app::Session session;
    };

    std::unique_ptr<Open> m_open;
    QStringList m_found;
    int m_looked = 0;

    /// WCAG 2.2, 2.5.8: a target of at least 24 by 24.
    static constexpr int smallestTarget = 24;

    static bool isInside(const QWidget *widget)
    {
        // The parts that Qt makes of a field or a view are reached through it.
        const QWidget *parent = widget->parentWidget();
        return widget->objectName().startsWith("qt_") || qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent)
            || qobject_cast<const QAbstractItemView *>(parent) || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QScrollBar *>(widget)
            || parent->inherits("QTableView") || parent->inherits("QTabBar") || parent->inherits("QHeaderView") || widget->inherits("QHeaderView");
    }
    static QString nameOf(const QWidget *widget)
    {
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        return access ? access->text(QAccessible::Name).trimmed() : QString();
    }
    void report(const QString &screen, const QWidget *widget, const QString &what)
    {
        const QString text = widget->property("text").toString().left(40);
        const QString line = QString("%1: %2 %3 \"%4\": %5").arg(screen, widget->metaObject()->className(), widget->objectName(), text, what);
        if (!m_found.contains(line))
            m_found.append(line);
    }
    void checkName(const QString &screen, const QWidget *widget)
    {
        const bool isControl = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget);
        if (isControl && widget->focusPolicy() != Qt::NoFocus && nameOf(widget).isEmpty())
            report(screen, widget, "has no name for a screen reader");
    }
    void checkTab(const QString &screen, const QWidget *widget)
    {
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget); text && !text->isReadOnly() && !text->tabChangesFocus())
            report(screen, widget, "holds Tab");
    }
    void checkTarget(const QString &screen, const QWidget *widget)
    {
        if (qobject_cast<const QAbstractButton *>(widget) && !qobject_cast<const QCheckBox *>(widget) && (widget->width() < smallestTarget || widget->height() < smallestTarget))
            report(screen, widget, QString("is only %1x%2").arg(widget->width()).arg(widget->height()));
    }
    void checkText(const QString &screen, const QWidget *widget)
    {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool isWrapped = label && label->wordWrap();
        if (isWrapped && widget->heightForWidth(widget->width()) > widget->height() + 2)
            report(screen, widget, QString("is cut off below: %1 of %2").arg(widget->height()).arg(widget->heightForWidth(widget->width())));
        const bool hasText = (label && !isWrapped && label->pixmap().isNull()) || qobject_cast<const QPushButton *>(widget) || qobject_cast<const QCheckBox *>(widget)
            || (qobject_cast<const QToolButton *>(widget) && qobject_cast<const QToolButton *>(widget)->toolButtonStyle() != Qt::ToolButtonIconOnly);
        if (hasText && widget->sizeHint().width() > widget->width() + 2)
            report(screen, widget, QString("is cut off: %1 of %2").arg(widget->width()).arg(widget->sizeHint().width()));
    }
    void look(const QString &screen, QWidget &window)
    {
        for (int turn = 0; turn < 2; ++turn) {
            QThreadPool::globalInstance()->waitForDone();
            QApplication::sendPostedEvents();
        }
        QTest::qWait(1);
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || isInside(widget))
                continue;
            ++m_looked;
            checkName(screen, widget);
            checkTab(screen, widget);
            checkTarget(screen, widget);
            checkText(screen, widget);
        }
    }
    Id<Dossier> exampleOf(const QString &route) const
    {
        // A guarded dossier opens only for who gives a reason.
        const QList<Row> rows = m_open->session.store.query("select r.dossier from routes r where r.kind = ? and r.end_day is null and not exists "
                                                            "(select 1 from guards g where g.dossier = r.dossier) order by r.dossier limit 1", {route});
        return rows.isEmpty() ? Id<Dossier>() : Id<Dossier>::parse(rows.first().value("dossier").toString());
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        ui::applyTheme(*qApp, ui::ThemeKind::Light);
        m_open = std::make_unique<Open>();
    }
    void cleanupTestCase()
    {
        m_open.reset();
        app::speak("en");
    }

    void everyScreenCanBeReachedReadAndLeft_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QSize>("size");
        QTest::newRow("Dutch") << "nl" << 1.0 << QSize(1366, 768);
        QTest::newRow("English") << "en" << 1.0 << QSize(1366, 768);
        QTest::newRow("Dutch, text half as large again") << "nl" << 1.5 << QSize(1920, 1080);
        QTest::newRow("English, text half as large again") << "en" << 1.5 << QSize(1920, 1080);
    }
    void everyScreenCanBeReachedReadAndLeft()
    {
        QFETCH(QString, language);
        QFETCH(double, scale);
        QFETCH(QSize, size);
        app::speak(language);
        ui::applyTheme(*qApp, ui::ThemeKind::Light, scale);
        m_found.clear();
        m_looked = 0;
        app::Workbench bench(m_open->session, m_open->preferences);
        bench.window().resize(size);
        bench.window().show();
        for (const QToolButton *place : bench.window().findChildren<QToolButton *>(QRegularExpression("^place-"))) {
            const QString key = place->objectName().mid(6);
            bench.window().goTo(key);
            look(key, bench.window());
        }
        bench.window().goTo("settings");
        if (auto *settings = qobject_cast<ui::SettingsPage *>(bench.window().currentPage()))
            for (const char *section : {"workplace", "vault", "audit", "bin"}) {
                settings->choose(section);
                look(QString("settings/") + section, bench.window());
            }
        for (const QString &route : Catalogue::read("routes").keys()) {
            const Id<Dossier> dossier = exampleOf(route);
            QVERIFY2(!dossier.isNull(), qPrintable(route));
            bench.openDossier(dossier);
            auto *page = qobject_cast<ui::DossierPage *>(bench.window().currentPage());
            QVERIFY(page);
            for (const QString &tab : page->tabKeys()) {
                page->goTo(tab);
                look(route + '/' + tab, bench.window());
            }
            bench.openDossier(dossier, ui::visitPlace);
            look(route + "/visit", bench.window());
        }
        QVERIFY2(m_looked > 2000, qPrintable(QString("only %1 parts of screens were looked at").arg(m_looked)));
        for (const QString &line : std::as_const(m_found))
            qWarning("%s", qPrintable(line));
        QCOMPARE(m_found.size(), 0);
    }
};

REGISTER_TEST(AccessTest)
#include "access_test.moc"
