#pragma once

#include "core/rules/rulebook.h"
#include "ui/base/rowsmodel.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class Notice;

/// One rule with everything it ever was: title, remark, and each value with its source.
class RuleHistory : public QFrame {
    Q_OBJECT

public:
    explicit RuleHistory(QWidget *parent = nullptr);
    /// `now` is the value in force on the chosen day; its row is chosen in the table. What was decided for another dossier than `dossier` stays out.
    void show(const QList<core::RuleValue> &history, const core::RuleValue &now, const QString &dossier);

signals:
    /// The decision behind the chosen row is to end, or to be as if it never was.
    void endAsked(const core::RuleValue &decided);
    void withdrawAsked(const core::RuleValue &decided);

private:
    struct Row {
        QString id;
        core::RuleValue value;
    };
    void chooseRow(const core::RuleValue &now);
    /// The decision whose row is chosen; nullopt on a row of the law.
    std::optional<core::RuleValue> chosenDecision() const;
    void showButtons();

    RowsModel<Row> m_rows;
    QLabel *m_title;
    QLabel *m_key;
    Notice *m_note;
    QTableView *m_table;
    QPushButton *m_end;
    QPushButton *m_withdraw;
};

} // namespace ui
