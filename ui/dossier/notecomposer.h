#pragma once

#include "ui/base/draftkeeper.h"
#include "ui/dossier/desk.h"

#include <QFrame>

class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class ChoiceEdit;
class DayEdit;
class Notice;

/// Where a contact is written: kind, day, minutes, text; Ctrl+Enter stores it. What is typed is never lost.
class NoteComposer : public QFrame {
    Q_OBJECT

public:
    NoteComposer(const Desk &desk, const core::Id<core::Dossier> &dossier, QWidget *parent);
    ~NoteComposer() override;

    void focusText();
    void keepDraft() { m_draft->keep(); }
    /// Takes a stored note into the field to correct it.
    void edit(const core::Note &note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    core::Note typed() const;
    core::Row draft() const;
    void restore();
    void fill(const core::Note &note);
    void startAnew();
    void store();
    void onKind();
    void onTyped();

    Desk m_desk;
    core::Id<core::Dossier> m_dossier;
    core::Note m_note; ///< the one being written; its id is null for a new one
    bool m_filling = false;
    ChoiceEdit *m_kind;
    DayEdit *m_day;
    QSpinBox *m_minutes;
    QPlainTextEdit *m_text;
    QPushButton *m_store;
    QPushButton *m_cancel;
    Notice *m_notice;
    DraftKeeper *m_draft;
};

} // namespace ui
