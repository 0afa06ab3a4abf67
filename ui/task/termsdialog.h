#pragma once

#include "core/task/terms.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace ui {

class Ask;
class ChoiceEdit;
class DayEdit;
class Notice;

/// The terms of the law of one dossier: which run and until when, standing still while papers are awaited, extending, ending.
class TermsDialog : public QDialog {
    Q_OBJECT

public:
    TermsDialog(core::Store &store, const core::RuleBook &rules, Ask &ask, const core::Id<core::Dossier> &dossier, QWidget *parent = nullptr);

private:
    QWidget *buildNew();
    QWidget *buildPause();
    void reload();
    void termChosen();
    std::optional<core::Term> current() const;
    void start();
    void pause();
    void answered();
    void extend();
    void finish();
    void remove();
    void tell(const QList<core::Problem> &problems, const QString &done);

    core::Store &m_store;
    core::Terms m_terms;
    Ask &m_ask;
    core::Id<core::Dossier> m_dossier;
    QList<core::TermKind> m_kinds;
    QList<core::Term> m_shown;
    QTreeWidget *m_list;
    QLabel *m_source;
    ChoiceEdit *m_kind = nullptr;
    QLabel *m_startsLabel = nullptr;
    DayEdit *m_started = nullptr;
    QLabel *m_length = nullptr;
    QLineEdit *m_what = nullptr;
    DayEdit *m_asked = nullptr;
    DayEdit *m_answerBy = nullptr;
    QWidget *m_pauseBox = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_answered = nullptr;
    QPushButton *m_extend = nullptr;
    QPushButton *m_finish = nullptr;
    QPushButton *m_remove = nullptr;
    Notice *m_notice;
};

} // namespace ui
