#pragma once

#include "ui/base/attempt.h"
#include "ui/base/draftkeeper.h"
#include "ui/base/form.h"
#include "ui/dossier/desk.h"
#include "ui/dossier/maskededit.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

/// A record in a form with a button that stores it. What is typed and not stored survives lock, crash and closing.
template <class T>
class RecordCard : public QFrame {
public:
    struct Verbs {
        QString store; ///< on the button: "Persoon vastleggen"
        QString undone; ///< on the button that throws typed text away
        QString restored; ///< said when typed text came back
        std::function<QList<core::Problem>(const T &)> check;
        std::function<void(const T &)> save;
    };

    RecordCard(const Desk &desk, const core::Id<core::Dossier> &dossier, const QString &name, const Verbs &verbs, QWidget *parent)
        : QFrame(parent), m_desk(desk), m_verbs(verbs), m_form(new Form<T>(desk.clock, this)), m_info(new Notice(this)),
          m_store(new QPushButton(verbs.store, this)), m_discard(new QPushButton(verbs.undone, this)),
          m_draft(new DraftKeeper(desk.drafts, dossier.text(), name, [this] { return isChanged() ? core::tableOf<T>().toRow(value()) : core::Row(); }, this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::inside);
        layout->addWidget(m_info);
        layout->addWidget(m_form);
        auto *row = new QHBoxLayout;
        row->addStretch();
        row->addWidget(m_discard);
        row->addWidget(m_store);
        layout->addLayout(row);
        m_store->setObjectName(name + QStringLiteral("-store"));
        m_discard->setObjectName(name + QStringLiteral("-discard"));
        connect(m_store, &QPushButton::clicked, this, [this] { store(); });
        connect(m_discard, &QPushButton::clicked, this, [this] { discard(); });
        m_form->onEdited = [this] { touched(); };
        refresh();
    }
    ~RecordCard() override { m_draft->keep(); }

    Form<T> *form() const { return m_form; }
    /// A masked member (BSN, IBAN) with its own field.
    MaskedEdit *addMasked(const QString &label, const QString &column, QString T::*member, std::function<QString(const QString &)> mask, std::function<QString(const T &)> reveal)
    {
        m_masked = new MaskedEdit(label, column, this);
        m_maskedMember = member;
        m_maskedColumn = column;
        m_mask = std::move(mask);
        m_masked->reveal = [this, reveal] {
            QString shown;
            attempt(m_desk.ask, m_verbs.store, [&] { shown = reveal(m_stored); });
            return shown;
        };
        connect(m_masked, &MaskedEdit::edited, this, [this] { touched(); });
        m_form->addWidget(label, m_masked);
        return m_masked;
    }

    /// Shows what is stored; typed text of this record that was not stored comes back over it, once.
    void load(const T &stored)
    {
        if (m_stored.id == stored.id && isChanged()) {
            m_stored = stored; // somebody else changed it: what is typed here stays on screen
            refresh();
            return;
        }
        const core::Row draft = m_draft->stored();
        m_stored = stored;
        fill(stored);
        if (!draft.isEmpty() && draft.value(QStringLiteral("id")).toString() == stored.id.text()) {
            const T typed = core::tableOf<T>().toRecord(draft);
            m_form->set(typed);
            if (m_masked && typed.*m_maskedMember != stored.*m_maskedMember)
                m_masked->setTyped(typed.*m_maskedMember);
            m_info->say(Meaning::Info, m_verbs.restored);
        }
        refresh();
    }
    T value() const
    {
        T record = m_form->value();
        if (m_masked)
            record.*m_maskedMember = m_masked->value();
        return record;
    }
    bool isChanged() const
    {
        T record = value();
        return core::tableOf<T>().toRow(record) != core::tableOf<T>().toRow(m_stored);
    }
    const T &stored() const { return m_stored; }
    void keepDraft() { m_draft->keep(); }
    /// Column of the field that has the focus; empty when it is none of this card.
    QString columnOf(const QWidget *widget) const
    {
        return m_masked && (widget == m_masked->field() || widget == m_masked) ? m_maskedColumn : m_form->columnOf(widget);
    }
    bool store()
    {
        if (m_form->hasUnreadable())
            return false;
        const T record = value();
        const QList<core::Problem> problems = m_verbs.check(record);
        m_form->show(problems);
        if (core::blocks(problems))
            return false;
        return attempt(m_desk.ask, m_verbs.store, [&] {
            // Before the save: its signal reloads this card.
            m_stored = record;
            m_draft->drop();
            m_verbs.save(record);
            m_info->clear();
            if (const auto now = m_desk.store.find(record.id))
                fill(*(now));
            m_stored = m_form->value();
            if (m_masked)
                m_stored.*m_maskedMember = m_masked->value();
            m_form->show(problems);
            refresh();
        });
    }

private:
    void fill(const T &record)
    {
        m_form->set(record);
        if (m_masked)
            m_masked->setStored(record.*m_maskedMember, m_mask(record.*m_maskedMember));
        m_info->clear();
    }
    void discard()
    {
        m_draft->drop();
        fill(m_stored);
        refresh();
    }
    void touched()
    {
        m_draft->touched();
        refresh();
    }
    void refresh()
    {
        const bool changed = isChanged();
        m_store->setEnabled(changed);
        m_discard->setVisible(changed);
    }

    Desk m_desk;
    Verbs m_verbs;
    T m_stored{};
    Form<T> *m_form;
    Notice *m_info;
    QPushButton *m_store;
    QPushButton *m_discard;
    MaskedEdit *m_masked = nullptr;
    QString T::*m_maskedMember = nullptr;
    QString m_maskedColumn;
    std::function<QString(const QString &)> m_mask;
    DraftKeeper *m_draft;
};

} // namespace ui
