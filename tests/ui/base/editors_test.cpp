#include "core/dossier/person.h"
#include "tests/kit/registry.h"
#include "ui/base/editors.h"
#include "ui/base/form.h"
#include "ui/base/rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace core;
using namespace ui;

struct Line {
    QString id;
    QString text;
};

class EditorsTest : public QObject {
    Q_OBJECT

    FixedClock m_clock{QDate(2026, 3, 4)};

private slots:
    void showsAnAmbiguousAmountAsItWasRead()
    {
        MoneyEdit edit;
        edit.show();
        QTest::keyClicks(&edit, "1.234");
        edit.setFocus();
        edit.clearFocus();
        QFocusEvent out(QEvent::FocusOut);
        QApplication::sendEvent(&edit, &out);
        QCOMPARE(edit.text(), "1.234,00");
    }
    void marksWhatItCannotReadAndKeepsIt()
    {
        DayEdit edit(m_clock);
        QTest::keyClicks(&edit, "31-2-2026");
        QVERIFY(edit.isUnreadable());
        QVERIFY(!edit.accessibleDescription().isEmpty());
        QCOMPARE(edit.text(), "31-2-2026");
        edit.setText("+2w");
        QVERIFY(!edit.isUnreadable());
        QCOMPARE(edit.value().value(), QDate(2026, 3, 18));
    }
    void keepsAChoiceThatIsNoLongerOffered()
    {
        ChoiceEdit edit(QList<Choice>{{"a", "Eerste"}});
        edit.setValue("gone");
        QCOMPARE(edit.value(), "gone");
    }
    void fillsAndReadsARecord()
    {
        Form<Person> form(m_clock);
        form.add("Achternaam", &Person::lastName);
        form.add("Geboren", &Person::birthDate);
        Person person;
        person.lastName = "Dijk";
        person.bsn = "999993653";
        form.set(person);
        auto *name = qobject_cast<QLineEdit *>(form.editorOf("last_name"));
        QVERIFY(name);
        name->setText("Dijkstra");
        qobject_cast<DayEdit *>(form.editorOf("birth_date"))->setText("3-4-1980");
        QCOMPARE(form.value().lastName, "Dijkstra");
        QCOMPARE(form.value().birthDate, QDate(1980, 4, 3));
        QCOMPARE(form.value().bsn, "999993653");
    }
    void keepsTheSelectionWhenRowsComeGoAndMove()
    {
        RowsModel<Line> model({{"Tekst", [](const Line &line) { return line.text; }}});
        QAbstractItemModelTester tester(&model);
        QTableView view;
        view.setModel(&model);
        model.reset({{"a", "A"}, {"b", "B"}, {"c", "C"}});
        view.selectRow(1);
        model.reset({{"x", "X"}, {"y", "Y"}, {"b", "B2"}, {"z", "Z"}});
        QCOMPARE(view.selectionModel()->selectedRows().first().row(), 2);
        QCOMPARE(model.at(2).text, "B2");
        model.reset({{"b", "B3"}, {"z", "Z"}, {"y", "Y"}});
        QCOMPARE(view.selectionModel()->selectedRows().first().row(), 0);
        QCOMPARE(model.rowCount(), 3);
        model.reset({});
        QCOMPARE(model.rowCount(), 0);
    }
};

REGISTER_TEST(EditorsTest)
#include "editors_test.moc"
