#pragma once

#include "ui/base/attempt.h"
#include "ui/base/notice.h"
#include "ui/bbz/bbzdesk.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <functional>

namespace ui {

/// A table of records with its buttons underneath: add, change, remove, and what the screen adds to them. Enter or a double click changes.
template <class T>
class RecordList : public QWidget {
public:
    struct Words {
        QString name;    ///< of the table; its buttons are called add-, change- and remove- with it
        QString title;   ///< for who does not see it
        QString add;     ///< on the button
        QString change;
        QString remove;
        QString nothing; ///< what is said while the list is empty
    };

    RecordList(const BbzDesk &desk, const Words &words, QList<Field<T>> fields, int wide, QWidget *parent)
        : QWidget(parent), m_ask(desk.ask), m_words(words), m_model(new RowsModel<T>(std::move(fields), this)), m_table(recordTable(m_model, words.name, words.title, wide, this)),
          m_nothing(caption(words.nothing, "muted", this)), m_add(button(words.add, QStringLiteral("add-"))), m_change(button(words.change, QStringLiteral("change-"))),
          m_remove(button(words.remove, QStringLiteral("remove-"))), m_bar(new QHBoxLayout)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->setSpacing(space::inside);
        m_nothing->setWordWrap(true);
        layout->addWidget(m_nothing);
        m_table->setMinimumHeight(3 * tableRowHeight);
        layout->addWidget(m_table, 1);
        m_bar->setSpacing(space::inside);
        for (QPushButton *one : {m_add, m_change, m_remove})
            m_bar->addWidget(one);
        m_bar->addStretch();
        layout->addLayout(m_bar);
        connect(m_add, &QPushButton::clicked, this, [this] { attempt(m_ask, m_words.title, [this] { edit(fresh(), true); }); });
        connect(m_change, &QPushButton::clicked, this, [this] { changeCurrent(); });
        connect(m_table, &QTableView::doubleClicked, this, [this] { changeCurrent(); });
        connect(m_remove, &QPushButton::clicked, this, [this] { removeCurrent(); });
        connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { followChoice(); });
    }

    std::function<QList<T>()> rows;
    std::function<T()> fresh;
    std::function<void(const T &record, bool isFresh)> edit;
    std::function<QString(const T &record)> removal; ///< the question before it is removed
    std::function<void(const T &record)> remove;
    std::function<void()> onChosen; ///< another row is current, or its record changed; may be empty

    void reload()
    {
        m_model->reset(rows());
        const bool any = m_model->rowCount() > 0;
        m_nothing->setVisible(!any);
        if (any && !m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 0));
        followChoice();
    }
    std::optional<T> current() const
    {
        const int row = m_table->currentIndex().row();
        return row >= 0 && row < m_model->rowCount() ? std::optional<T>(m_model->at(row)) : std::nullopt;
    }
    const QList<T> &all() const { return m_model->rows(); }
    QTableView *table() const { return m_table; }
    /// A button of the screen beside the usual ones; it needs a row unless it says otherwise.
    void addButton(QPushButton *button, bool needsRow = true)
    {
        m_bar->insertWidget(m_bar->count() - 1, button);
        if (needsRow)
            m_needRow.append(button);
    }
    void setAddEnabled(bool on) { m_add->setEnabled(on); }

private:
    QPushButton *button(const QString &text, const QString &verb)
    {
        auto *made = new QPushButton(text, this);
        made->setObjectName(verb + m_words.name);
        return made;
    }
    void followChoice()
    {
        const bool any = current().has_value();
        m_change->setEnabled(any);
        m_remove->setEnabled(any);
        for (QPushButton *one : std::as_const(m_needRow))
            one->setEnabled(any);
        if (onChosen)
            onChosen();
    }
    void changeCurrent()
    {
        if (const std::optional<T> record = current())
            attempt(m_ask, m_words.title, [&] { edit(*record, false); });
    }
    void removeCurrent()
    {
        const std::optional<T> record = current();
        if (record && m_ask.confirm(m_words.remove, removal(*record), m_words.remove))
            attempt(m_ask, m_words.remove, [&] { remove(*record); });
    }

    Ask &m_ask;
    Words m_words;
    RowsModel<T> *m_model;
    QTableView *m_table;
    QLabel *m_nothing;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
    QHBoxLayout *m_bar;
    QList<QPushButton *> m_needRow;
};

} // namespace ui
