#pragma once

#include "ui/dossier/recordcard.h"

#include <QListWidget>

namespace ui {

/// Records of one kind under each other: a list to choose from, a card for the chosen one, and buttons to add and remove.
template <class T>
class RecordSection : public QWidget {
public:
    RecordSection(const Desk &desk, const core::Id<core::Dossier> &dossier, const QString &name, const typename RecordCard<T>::Verbs &verbs,
                  const QString &add, const QString &remove, QWidget *parent)
        : QWidget(parent), m_list(new QListWidget(this)), m_card(new RecordCard<T>(desk, dossier, name, verbs, this)),
          m_add(new QPushButton(add, this)), m_remove(new QPushButton(remove, this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::inside);
        m_list->setObjectName(name + QStringLiteral("-list"));
        m_list->setMaximumHeight(3 * tableRowHeight);
        layout->addWidget(m_list);
        auto *row = new QHBoxLayout;
        row->addStretch();
        m_add->setObjectName(name + QStringLiteral("-add"));
        m_remove->setObjectName(name + QStringLiteral("-remove"));
        row->addWidget(m_remove);
        row->addWidget(m_add);
        layout->addLayout(row);
        layout->addWidget(m_card);
        connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) { choose(at); });
        connect(m_add, &QPushButton::clicked, this, [this] {
            m_card->keepDraft();
            m_fresh = fresh();
            m_rows.append(*m_fresh);
            showRows(m_fresh->id);
            m_card->setFocus();
        });
        connect(m_remove, &QPushButton::clicked, this, [this] {
            const T record = m_card->stored();
            const bool unsaved = m_fresh && m_fresh->id == record.id;
            m_fresh.reset();
            if (unsaved) {
                m_rows.removeLast();
                showRows({});
            } else {
                removed(record);
            }
        });
    }

    std::function<T()> fresh;
    std::function<void(const T &)> removed;
    std::function<QString(const T &)> title;

    RecordCard<T> *card() const { return m_card; }
    void load(const QList<T> &rows)
    {
        const auto kept = m_card->stored().id;
        m_rows = rows;
        const auto stored = [this](const T &one) { return m_fresh && one.id == m_fresh->id; };
        if (m_fresh && std::any_of(rows.cbegin(), rows.cend(), stored))
            m_fresh.reset();
        if (m_fresh)
            m_rows.append(*m_fresh);
        showRows(kept);
    }
    /// Takes back a record that was added and typed but never stored.
    void resume(const core::Row &draft)
    {
        if (draft.isEmpty() || m_fresh)
            return;
        const T typed = core::tableOf<T>().toRecord(draft);
        if (std::any_of(m_rows.cbegin(), m_rows.cend(), [&](const T &one) { return one.id == typed.id; }))
            return showRows(typed.id);
        m_fresh = fresh();
        m_fresh->id = typed.id;
        m_rows.append(*m_fresh);
        showRows(typed.id);
    }

private:
    void showRows(const decltype(T::id) &wanted)
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        int at = 0;
        for (int i = 0; i < m_rows.size(); ++i) {
            m_list->addItem(title(m_rows[i]));
            if (m_rows[i].id == wanted)
                at = i;
        }
        const bool any = !m_rows.isEmpty();
        m_list->setVisible(m_rows.size() > 1);
        m_card->setVisible(any);
        m_remove->setVisible(any);
        if (any) {
            m_list->setCurrentRow(at);
            m_card->load(m_rows[at]);
        }
    }
    void choose(int at)
    {
        if (at < 0 || at >= m_rows.size())
            return;
        m_card->keepDraft();
        m_card->load(m_rows[at]);
    }

    QListWidget *m_list;
    RecordCard<T> *m_card;
    QPushButton *m_add;
    QPushButton *m_remove;
    QList<T> m_rows;
    std::optional<T> m_fresh;
};

} // namespace ui
