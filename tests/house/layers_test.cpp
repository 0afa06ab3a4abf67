#include "tests/kit/registry.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

/// Holds every #include of the product against the order of the rooms: a folder may use only folders named before it.
class LayersTest : public QObject {
    Q_OBJECT

    // Folders on one line may not use each other.
    const QList<QStringList> m_order = {
        {"core/base"},
        {"core/rules", "core/vault"},
        {"core/store"},
        {"core/dossier", "core/exchange"},
        {"core/sync"},
        {"core/calc"},
        {"core/plan", "core/finance", "core/pto", "core/bbz", "core/office", "core/group", "core/walkin", "core/partner"},
        {"core/task", "core/visit"},
        {"core/debt"},
        {"core/stop"},
        {"core/kpi", "core/facts"},
        {"core/report"},
        {"core/letter"},
        {"core/archive"},
        {"core/demo"},
        {"ui/base"},
        {"ui/chart"},
        {"ui/print"},
        {"ui/report"},
        {"ui/task"},
        {"ui/dossier", "ui/letter", "ui/plan", "ui/finance", "ui/archive", "ui/pto", "ui/bbz", "ui/calc", "ui/debt", "ui/stop", "ui/office", "ui/group", "ui/walkin", "ui/partner", "ui/kpi", "ui/exchange", "ui/audit", "ui/rules", "ui/vault"},
        {"ui/visit", "ui/sync"},
        {"ui/shell"},
        {"app"},
    };

    int level(const QString &path) const
    {
        for (int i = 0; i < m_order.size(); ++i)
            for (const QString &folder : m_order[i])
                if (path.startsWith(folder + u'/'))
                    return i;
        return -1;
    }
    static QStringList sources()
    {
        QStringList found;
        for (const char *top : {"core", "ui", "app"}) {
            QDirIterator files(QDir(SOURCE_DIR).filePath(top), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext())
                found.append(files.next());
        }
        return found;
    }
    static QString contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private slots:
    void everyIncludePointsDown()
    {
        static const QRegularExpression include("^#include [<\"]([^>\"]+)[>\"]", QRegularExpression::MultilineOption);
        static const QRegularExpression windows("^(QtWidgets|QtGui|QtCharts|QApplication|QWidget|QPainter|QPixmap|QImage|QColor|QFont|QPdfWriter)\\b");
        const QDir root(SOURCE_DIR);
        QStringList wrong;
        const QStringList all = sources();
        QVERIFY(all.size() > 20);
        for (const QString &path : all) {
            const QString from = root.relativeFilePath(path);
            if (level(from) < 0)
                wrong << "no room for " + from;
            auto matches = include.globalMatch(contentOf(path));
            while (matches.hasNext()) {
                const QString to = matches.next().captured(1);
                const bool sideways = level(to) >= 0 && level(to) == level(from) && QFileInfo(to).path().section('/', 0, 1) != QFileInfo(from).path().section('/', 0, 1);
                if (level(to) > level(from) || sideways || (from.startsWith("core/") && windows.match(to).hasMatch()))
                    wrong << from + " -> " + to;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }
    void sqlStaysInTheCore()
    {
        QStringList wrong;
        for (const QString &path : sources())
            if (!path.contains("/core/store/") && contentOf(path).contains("QSqlQuery"))
                wrong << path;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }
    void noTwoTypesShareAName()
    {
        // The linker takes one of the two without a word, and the program then destroys the one with the parts of the other.
        static const QRegularExpression type("^(?:template <[^>]*> )?(?:struct|class|enum class) (\\w+)(?![\\w<])[^;(]*\\{", QRegularExpression::MultilineOption);
        QHash<QString, QString> known;
        QStringList wrong;
        for (const QString &path : sources()) {
            if (!path.endsWith(".h"))
                continue;
            const QString room = QDir(SOURCE_DIR).relativeFilePath(path);
            auto matches = type.globalMatch(contentOf(path));
            while (matches.hasNext()) {
                const QString name = room.section('/', 0, 0) + "::" + matches.next().captured(1);
                if (known.contains(name))
                    wrong << name + ": " + known[name] + " and " + room;
                known.insert(name, room);
            }
        }
        QVERIFY(known.size() > 50);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }
    void noFileIsTooLongToRead()
    {
        QStringList wrong;
        for (const QString &path : sources())
            if (const auto lines = contentOf(path).count('\n'); lines > 400)
                wrong << QString("%1: %2 lines").arg(path).arg(lines);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }
    void nothingForbiddenIsUsed_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("place");
        QTest::newRow("events are never pumped by hand") << "processEvents" << "/(core|ui|app)/";
        QTest::newRow("nobody sleeps") << "QThread::(m|u)?sleep|std::this_thread::sleep" << "/(core|ui|app)/";
        QTest::newRow("no singletons") << "static [A-Za-z:]+ ?[&*] ?instance\\(" << "/(core|ui|app)/";
        QTest::newRow("money and hours are never floating") << "\\bdouble\\b|\\bfloat\\b" << "/core/(base/(money|hours|month)|rules|pto|bbz|debt|stop|finance|calc)";
        QTest::newRow("questions go through Ask") << "QMessageBox|QFileDialog|QInputDialog" << "/(core|app|ui/(?!base/ask))";
    }
    void nothingForbiddenIsUsed()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, place);
        const QRegularExpression forbidden(pattern);
        const QRegularExpression where(place);
        QStringList wrong;
        for (const QString &path : sources())
            if (where.match(path).hasMatch() && forbidden.match(contentOf(path)).hasMatch())
                wrong << path;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }
};

REGISTER_TEST(LayersTest)
#include "layers_test.moc"
