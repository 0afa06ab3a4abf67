#pragma once

#include "core/dossier/dossier.h"
#include "core/store/drafts.h"
#include "ui/base/ask.h"
#include "ui/base/attempt.h"
#include "ui/base/draftkeeper.h"
#include "ui/base/form.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

/// What a window for one record of a dossier works with.
struct RecordDesk {
    core::Drafts &drafts;
    const core::Clock &clock;
    Ask &ask;
    core::Id<core::Dossier> dossier;
};

/// A window that can hand what is typed in it to the drafts, whatever record it holds.
class KeepingDialog : public QDialog {
public:
    using QDialog::QDialog;
    virtual void keepDraft() = 0;
};

/// One record in a small window. What is typed and not stored survives lock and crash; Cancel throws it away.
template <class T>
class RecordDialog : public KeepingDialog {
public:
    struct Words {
        QString title;
        QString store; ///< on the button
        QString cancel;
    };

    RecordDialog(const RecordDesk &desk, const QString &name, const Words &words, QWidget *parent)
        : KeepingDialog(parent), m_ask(desk.ask), m_form(new Form<T>(desk.clock, this)), m_hint(new QLabel(this)),
          m_keeper(new DraftKeeper(desk.drafts, desk.dossier.text(), name, [this] { return m_form->row(); }, this))
    {
        setObjectName(name);
        setWindowTitle(words.title);
        setMinimumWidth(540);
        setAttribute(Qt::WA_DeleteOnClose);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(space::group, space::group, space::group, space::group);
        layout->setSpacing(space::group);
        layout->addWidget(m_form);
        m_hint->setObjectName(name + QStringLiteral("-hint"));
        m_hint->setWordWrap(true);
        m_hint->hide();
        layout->addWidget(m_hint);
        auto *buttons = new QDialogButtonBox(this);
        auto *store = buttons->addButton(words.store, QDialogButtonBox::ActionRole);
        store->setObjectName(name + QStringLiteral("-store"));
        store->setDefault(true);
        buttons->addButton(words.cancel, QDialogButtonBox::RejectRole);
        connect(store, &QPushButton::clicked, this, [this] { keepRecord(); });
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        connect(this, &QDialog::rejected, this, [this] { attempt(m_ask, windowTitle(), [this] { m_keeper->drop(); }); });
        layout->addWidget(buttons);
    }

    Form<T> *form() const { return m_form; }
    /// Stores; what stops it is shown and the window stays.
    std::function<QList<core::Problem>(const T &)> save;
    /// What is only strange, while typing.
    std::function<QList<core::Problem>(const T &)> check;
    /// What the record would do, in words, while typing.
    std::function<QString(const T &)> hint;
    /// After it was stored.
    std::function<void(const T &)> stored;

    void keepDraft() override { m_keeper->keep(); }
    /// Shows the window with the record, or with what was typed in it before.
    void openWith(const T &record)
    {
        const core::Row draft = m_keeper->stored();
        const core::Row fresh = core::tableOf<T>().toRow(record);
        const auto same = [&](const QString &column) { return draft.value(column).toString() == fresh.value(column).toString(); };
        // A new record has another id each time; there is one draft of it per window, for the same records that it hangs under.
        const auto sameParents = [&] {
            const QStringList columns = fresh.keys();
            return std::all_of(columns.begin(), columns.end(), [&](const QString &column) {
                return column == QLatin1StringView("id") || QUuid::fromString(fresh.value(column).toString()).isNull() || same(column);
            });
        };
        T typed = core::tableOf<T>().toRecord(draft);
        const bool known = !draft.isEmpty() && (same(QStringLiteral("id")) || (m_isNew && sameParents()));
        typed.id = record.id;
        m_form->set(known ? typed : record);
        m_form->onEdited = [this] {
            m_keeper->touched();
            look();
        };
        look();
        open();
    }
    void setNew() { m_isNew = true; }

private:
    void look()
    {
        attempt(m_ask, windowTitle(), [this] {
            const T record = m_form->value();
            if (check) {
                QList<core::Problem> warnings = check(record);
                warnings.removeIf([](const core::Problem &problem) { return problem.weight == core::Problem::Weight::Blocks; });
                QWidget *focused = focusWidget();
                m_form->show(warnings);
                if (focused)
                    focused->setFocus();
            }
            const QString words = hint ? hint(record) : QString();
            m_hint->setText(words);
            m_hint->setVisible(!words.isEmpty());
        });
    }
    void keepRecord()
    {
        if (m_form->hasUnreadable())
            return;
        QList<core::Problem> problems;
        const T record = m_form->value();
        const bool done = attempt(m_ask, windowTitle(), [&] {
            problems = save(record);
            if (!core::blocks(problems))
                m_keeper->drop();
        });
        if (!done)
            return;
        if (core::blocks(problems))
            return m_form->show(problems);
        if (stored)
            stored(record);
        accept();
    }

    Ask &m_ask;
    Form<T> *m_form;
    QLabel *m_hint;
    DraftKeeper *m_keeper;
    bool m_isNew = false;
};

} // namespace ui
