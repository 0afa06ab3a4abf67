#include "tests/desktop/desktop.h"
#include "tests/desktop/heard.h"
#include "tests/kit/registry.h"

using kit::Heard;
using kit::Role;

/// The real program as somebody hears it who does not see the screen: over AT-SPI, the way of every screen reader.
class ScreenReaderTest : public QObject {
    Q_OBJECT

    std::unique_ptr<kit::Desktop> m_desktop;
    std::optional<QDBusConnection> m_bus;
    std::optional<Heard> m_window;

    static constexpr int soon = 30'000; ///< milliseconds; asking for all of a window takes a while
    static constexpr int patience = 150'000; ///< milliseconds; the practice vault is made first

    std::optional<Heard> program() const
    {
        const QList<Heard> programs = Heard::desktop(*m_bus).children();
        for (const Heard &each : programs)
            if (each.name().compare("zaakwijzer", Qt::CaseInsensitive) == 0)
                return each;
        return std::nullopt;
    }
    std::optional<Heard> named(Role role, const QString &start) const
    {
        return m_window->find([&](const Heard &each) { return each.role() == role && each.name().startsWith(start); });
    }
    void press(const QString &button) const
    {
        std::optional<Heard> found;
        QTRY_VERIFY2_WITH_TIMEOUT((found = named(Role::Button, button)), qPrintable("no button is called " + button), soon);
        found->press();
    }
    static bool isTable(const Heard &each)
    {
        const Role role = each.role();
        return role == Role::Table || role == Role::Tree || role == Role::TreeTable;
    }
    QList<Heard> tables() const
    {
        QList<Heard> found;
        m_window->findAll(found, isTable);
        return found;
    }
    /// What somebody misses who hears this table; empty when nothing is missing.
    static QStringList missing(const QString &place, const Heard &table)
    {
        QStringList wrong;
        const QString name = table.name();
        if (name.isEmpty())
            return {place + ": a table without a name"};
        const int columns = table.columns();
        // Where nobody wrote a head, Qt says the number of the column.
        const auto hasHead = [&](int column) { return !table.columnHead(column).isEmpty() && table.columnHead(column) != QString::number(column + 1); };
        const int rows = std::min(table.rows(), 4);
        for (int row = 0; row < rows; ++row) {
            int said = 0;
            for (int column = 0; column < columns; ++column) {
                const Heard cell = table.cell(row, column);
                if (cell.name().isEmpty())
                    continue;
                ++said;
                if (columns > 1 && !hasHead(column))
                    wrong.append(QString("%1, %2: column %3 (%4) has no head").arg(place, name).arg(column).arg(cell.name()));
            }
            if (said == 0)
                wrong.append(QString("%1, %2: row %3 says nothing").arg(place, name).arg(row));
        }
        return wrong;
    }

private slots:
    void initTestCase()
    {
        qDBusRegisterMetaType<Heard::Place>();
        qDBusRegisterMetaType<QList<Heard::Place>>();
        m_desktop = std::make_unique<kit::Desktop>();
        const QString noScreen = m_desktop->startScreen();
        QVERIFY2(noScreen.isEmpty(), qPrintable(noScreen));
        if (const QString noBus = m_desktop->startBus(); !noBus.isEmpty())
            QSKIP(qPrintable("No session bus here, so no screen reader can be asked. " + noBus));
        QDBusConnection session = QDBusConnection::connectToBus(m_desktop->busAddress(), "session");
        QVERIFY2(session.isConnected(), qPrintable(session.lastError().message()));
        const QDBusMessage address = session.call(QDBusMessage::createMethodCall("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"));
        QVERIFY2(address.type() == QDBusMessage::ReplyMessage, qPrintable("at-spi2-core is not installed: " + address.errorMessage()));
        m_bus = QDBusConnection::connectToBus(address.arguments().first().toString(), "accessibility");
        QVERIFY2(m_bus->isConnected(), qPrintable(m_bus->lastError().message()));
        QVERIFY(m_desktop->startProgram(BINARY_DIR "/app/zaakwijzer", {"--demo"}));
        // First it says what the practice vault is, with one button to go on.
        const auto heard = [&](const std::function<bool(const Heard &)> &fits) -> std::optional<Heard> {
            const auto running = program();
            return running ? running->find(fits) : std::nullopt;
        };
        const auto isClose = [](const Heard &each) { return each.role() == Role::Button && each.name() == "Sluiten"; };
        QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->programRuns() || heard(isClose), patience);
        QVERIFY(m_desktop->programRuns());
        heard(isClose)->press();
        const auto window = [&]() -> std::optional<Heard> {
            const auto running = program();
            const QList<Heard> windows = running ? running->children() : QList<Heard>();
            for (const Heard &each : windows)
                if (each.role() == Role::Frame)
                    return each;
            return std::nullopt;
        };
        QTRY_VERIFY_WITH_TIMEOUT((m_window = window()), patience);
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_bus.reset();
        m_desktop.reset();
    }

    void theTourIsHeardAndWalksToTheHours()
    {
        std::optional<Heard> hours;
        const auto weekIsThere = [&] { return (hours = m_window->find([](const Heard &each) { return isTable(each) && each.name() == "Uren van de week"; })).has_value(); };
        QString told;
        for (int step = 0; step < 8 && !weekIsThere(); ++step) {
            // What the step tells is said with the button that has the focus. Pressing does not wait, so the next step is waited for.
            std::optional<Heard> next;
            QTRY_VERIFY_WITH_TIMEOUT((next = named(Role::Button, "Verder")) && next->description() != told, soon);
            told = next->description();
            QVERIFY(told.size() > 40);
            next->press();
            QTRY_VERIFY_WITH_TIMEOUT((next = named(Role::Button, "Verder")) && next->description() != told, soon);
        }
        QVERIFY(hours);
        QCOMPARE(missing("PTO", *hours), QStringList());
        QCOMPARE(hours->columnHead(0).section(' ', 0, 0).toLower().left(2), QString("ma"));
        QVERIFY(hours->rows() > 3);
        for (int row = 0; row < hours->rows(); ++row)
            QVERIFY2(!hours->rowHead(row).isEmpty(), qPrintable(QString("row %1 of the week has no head").arg(row)));
        press("Stoppen");
        QTRY_VERIFY_WITH_TIMEOUT(!named(Role::Button, "Verder"), soon);
    }
    void everyPlaceOfTheRailIsReachedAndItsTablesAreHeard_data()
    {
        QTest::addColumn<QString>("place");
        for (const char *place : {"Dossiers", "PTO-uren", "Spreekuur", "Groepen", "Partners"})
            QTest::newRow(place) << place;
    }
    void everyPlaceOfTheRailIsReachedAndItsTablesAreHeard()
    {
        QFETCH(QString, place);
        press(place);
        QTRY_VERIFY_WITH_TIMEOUT(named(Role::Button, place)->isSelected(), soon);
        QTRY_VERIFY_WITH_TIMEOUT(!tables().isEmpty() && tables().first().rows() > 0, soon);
        QStringList wrong;
        const QList<Heard> found = tables();
        for (const Heard &table : found)
            wrong += missing(place, table);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }
};

REGISTER_TEST(ScreenReaderTest)
#include "screenreader_test.moc"
