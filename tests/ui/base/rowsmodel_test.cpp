#include "ui/base/rowsmodel.h"
#include "tests/kit/registry.h"
#include "ui/base/sortrows.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace ui;

namespace {

struct Entry {
    int id = 0;
    QString text;
    QDate day;
};

const QList<Field<Entry>> &fields()
{
    static const QList<Field<Entry>> list{Field<Entry>("Tekst", [](const Entry &entry) { return entry.text; }),
                                          Field<Entry>("Dag", [](const Entry &entry) { return entry.day.toString("d-M-yyyy"); }).sortedBy([](const Entry &entry) {
                                              return QVariant(entry.day);
                                          })};
    return list;
}

QList<Entry> entries(int count, int step)
{
    QList<Entry> list;
    for (int i = 0; i < count; i += step)
        list.append({i, QString::number(i), {}});
    return list;
}

} // namespace

class RowsModelTest : public QObject {
    Q_OBJECT

private slots:
    void keepsTheSelectionWhenManyRowsComeAndGo()
    {
        RowsModel<Entry> model(fields());
        QAbstractItemModelTester tester(&model);
        QTableView view;
        view.setModel(&model);
        model.reset(entries(300, 1));
        view.selectRow(30);
        model.reset(entries(300, 3)); // a hundred stretches go
        QCOMPARE(model.rowCount(), 100);
        QCOMPARE(view.selectionModel()->selectedRows().first().row(), 10);
        model.reset(entries(300, 2)); // other ones go and come
        QCOMPARE(model.rowCount(), 150);
        QCOMPARE(view.currentIndex().row(), 15);
        for (int i = 0; i < model.rowCount(); ++i)
            QCOMPARE(model.at(i).id, 2 * i);
        model.reset(entries(300, 7));
        QVERIFY(!view.selectionModel()->hasSelection()); // 30 is no multiple of seven
        QCOMPARE(model.rowCount(), 43);
    }
    void ofTenThousandRowsAnyPartIsShownAtOnce()
    {
        RowsModel<Entry> model(fields());
        QTableView view;
        view.setModel(&model);
        QElapsedTimer timer;
        timer.start();
        model.reset(entries(10'000, 1));
        model.reset(entries(10'000, 3));
        model.reset(entries(10'000, 1));
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(model.rowCount(), 10'000);
    }
    void sortsAsPeopleReadAndKeepsWhatIsEqual()
    {
        QList<Entry> list{{1, "Österberg", QDate(2026, 3, 1)}, {2, "de Vries", QDate(2025, 12, 31)}, {3, "Özil", {}}, {4, "Ouwerkerk", QDate(2026, 3, 1)}};
        sortRows(list, fields()[0], Qt::AscendingOrder);
        QStringList names;
        for (const Entry &entry : std::as_const(list))
            names.append(entry.text);
        QCOMPARE(names.first(), "de Vries");
        QCOMPARE(list.size(), 4);
        sortRows(list, fields()[1], Qt::DescendingOrder);
        QCOMPARE(list[0].day, QDate(2026, 3, 1));
        QCOMPARE(list[2].id, 2);
        QCOMPARE(list[3].id, 3); // without a day comes before every day
    }
};

REGISTER_TEST(RowsModelTest)
#include "rowsmodel_test.moc"
