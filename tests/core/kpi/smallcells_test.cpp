#include "core/kpi/anonymous.h"
#include "core/kpi/smallcells.h"
#include "tests/kit/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace core;

/// Tables that go out of the house: no small number in them, and none that can be reckoned back.
class SmallCellsTest : public QObject {
    Q_OBJECT

    using Counts = QList<QList<int>>;

    /// Every table that fits what is shown, tried one after another; gives the least and most of one cell. Small tables only.
    static std::pair<int, int> tried(const SmallCells &cells, const Counts &counts, qsizetype row, qsizetype column, int most)
    {
        QList<std::pair<qsizetype, qsizetype>> open;
        for (qsizetype i = 0; i < cells.rows(); ++i)
            for (qsizetype j = 0; j < cells.columns(); ++j)
                if (cells.isHidden(i, j))
                    open.append({i, j});
        Counts guess = counts;
        std::pair<int, int> found(most + 1, -1);
        const auto fits = [&] {
            int whole = 0;
            for (qsizetype i = 0; i < cells.rows(); ++i) {
                int sum = 0;
                for (const int count : guess[i])
                    sum += count;
                whole += sum;
                if (!cells.isHidden(i, cells.columns()) && sum != cells.value(i, cells.columns()))
                    return false;
            }
            for (qsizetype j = 0; j < cells.columns(); ++j) {
                int sum = 0;
                for (const auto &line : guess)
                    sum += line[j];
                if (!cells.isHidden(cells.rows(), j) && sum != cells.value(cells.rows(), j))
                    return false;
            }
            return cells.isHidden(cells.rows(), cells.columns()) || whole == cells.value(cells.rows(), cells.columns());
        };
        std::function<void(qsizetype)> fill = [&](qsizetype at) {
            if (at == open.size()) {
                if (fits()) {
                    found.first = std::min(found.first, guess[row][column]);
                    found.second = std::max(found.second, guess[row][column]);
                }
                return;
            }
            for (int value = 0; value <= most; ++value) {
                guess[open[at].first][open[at].second] = value;
                fill(at + 1);
            }
        };
        fill(0);
        return found;
    }

private slots:
    void leavesATableOfLargeNumbersAlone()
    {
        const SmallCells cells(Counts{{10, 12}, {7, 5}});
        QVERIFY(!cells.hidesAnything());
        QCOMPARE(cells.text(0, 2), "22");
        QCOMPARE(cells.text(2, 0), "17");
        QCOMPARE(cells.text(2, 2), "34");
    }
    void hidesOneToFourAndShowsZero()
    {
        for (const int small : {1, 2, 3, 4})
            QVERIFY(SmallCells(Counts{{small, 20}, {20, 20}, {0, 30}}).isHidden(0, 0));
        QVERIFY(!SmallCells(Counts{{0, 20}, {20, 20}}).hidesAnything());
        QVERIFY(!SmallCells(Counts{{5, 20}, {20, 20}}).hidesAnything());
    }
    void aSingleHiddenNumberCannotBeReckonedFromTheTotals()
    {
        // 4 in Assen; whoever knows the row of 24 and the column of 26 must not get to it.
        const Counts counts{{4, 20}, {12, 9}, {10, 15}};
        const SmallCells cells(counts);
        QVERIFY(cells.isHidden(0, 0));
        int hiddenInRow = 0;
        int hiddenInColumn = 0;
        for (qsizetype j = 0; j <= 2; ++j)
            hiddenInRow += cells.isHidden(0, j);
        for (qsizetype i = 0; i <= 3; ++i)
            hiddenInColumn += cells.isHidden(i, 0);
        QVERIFY(hiddenInRow >= 2);
        QVERIFY(hiddenInColumn >= 2);
        const auto [lowest, highest] = tried(cells, counts, 0, 0, 26);
        QVERIFY2(lowest < highest && highest >= 5, qPrintable(QString("%1 to %2").arg(lowest).arg(highest)));
    }
    void twoSmallNumbersInOneRowDoNotGiveEachOtherAway()
    {
        // 1 and 1 with a total of 12 shown and 10 shown would be known: two numbers that add up to two.
        const Counts counts{{1, 1, 10}, {8, 9, 7}};
        const SmallCells cells(counts);
        QVERIFY(cells.bounds(0, 0).second >= 5);
        QVERIFY(cells.bounds(0, 1).second >= 5);
    }
    void aSmallTotalIsHiddenToo()
    {
        const SmallCells cells(Counts{{2, 1}, {20, 30}});
        QVERIFY(cells.isHidden(0, 2));
        QVERIFY(cells.bounds(0, 2).second >= 5);
    }
    void aColumnByItselfHidesASecondPlace()
    {
        const SmallCells cells(Counts{{3}, {20}, {30}});
        QVERIFY(cells.isHidden(0, 0));
        QVERIFY(cells.isHidden(1, 0) || cells.isHidden(2, 0));
        QVERIFY(cells.bounds(0, 0).second >= 5);
    }
    void holdsForAThousandTables()
    {
        QRandomGenerator random(5);
        for (int turn = 0; turn < 1000; ++turn) {
            Counts counts;
            const int columns = random.bounded(1, 6);
            for (int i = random.bounded(1, 5); i > 0; --i) {
                QList<int> row;
                for (int j = 0; j < columns; ++j)
                    row.append(random.bounded(0, 3) == 0 ? random.bounded(0, 6) : random.bounded(0, 40));
                counts.append(row);
            }
            const SmallCells cells(counts);
            for (qsizetype i = 0; i <= cells.rows(); ++i)
                for (qsizetype j = 0; j <= cells.columns(); ++j) {
                    QVERIFY(!SmallCells::isSmall(cells.value(i, j)) || cells.isHidden(i, j));
                    if (!cells.isHidden(i, j))
                        continue;
                    const auto [lowest, highest] = cells.bounds(i, j);
                    QVERIFY(lowest < highest);
                    QVERIFY(!SmallCells::isSmall(cells.value(i, j)) || highest >= 5);
                }
        }
    }
    void itsBoundsAreThoseOfEveryTableThatFits()
    {
        QRandomGenerator random(11);
        for (int turn = 0; turn < 40; ++turn) {
            const Counts counts{{random.bounded(0, 9), random.bounded(0, 9)}, {random.bounded(0, 9), random.bounded(0, 9)}};
            const SmallCells cells(counts);
            if (!cells.hidesAnything() || cells.isHidden(2, 2))
                continue;
            for (qsizetype i = 0; i < 2; ++i)
                for (qsizetype j = 0; j < 2; ++j)
                    QCOMPARE(cells.bounds(i, j), cells.isHidden(i, j) ? tried(cells, counts, i, j, cells.value(2, 2)) : std::pair(counts[i][j], counts[i][j]));
        }
    }
    void everyRowThatLeavesStandsWithFourOthers()
    {
        QList<QStringList> rows;
        for (int i = 0; i < 12; ++i)
            rows.append({"Assen", "ja", i < 3 ? "zelfstandig" : "bedrijf en baan", QString::number(i)});
        for (int i = 0; i < 3; ++i)
            rows.append({"Tynaarlo", "nee", "gestopt", QString::number(i)});
        const AnonymousRows safe = anonymous(rows, {3, 2, 0});
        QMap<QStringList, int> groups;
        for (const QStringList &row : safe.rows)
            ++groups[row];
        for (const int size : groups)
            QVERIFY(size >= 5);
        QCOMPARE(safe.rows.size() + safe.withheld, 15);
        QCOMPARE(groups.value({"Assen", "ja", "bedrijf en baan", "x"}), 9);
    }
};

REGISTER_TEST(SmallCellsTest)
#include "smallcells_test.moc"
