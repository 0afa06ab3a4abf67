#pragma once

#include "core/calc/calculations.h"
#include "ui/base/draftkeeper.h"
#include "ui/base/page.h"

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QSplitter;

namespace ui {

class Ask;
class CalcForm;
class ChoiceEdit;
class Notice;
class OutcomeView;

/// Every calculator on one screen: fill in, see the outcome with its steps at once, and keep it in the dossier.
class CalculatorPanel : public Page {
    Q_OBJECT

public:
    CalculatorPanel(core::Calculations &kept, const core::RuleBook &rules, core::Drafts &drafts, const core::Clock &clock, Ask &ask, core::Id<core::Dossier> dossier, QWidget *parent = nullptr);

    QSet<QString> tables() const override;
    void reload() override;
    void keepDrafts() override;
    /// Turns to a calculator with what the record knows filled in.
    void choose(const QString &calculator);
    /// Shows a kept calculation as it was.
    void open(const core::Id<core::Calculation> &calculation);
    QString calculator() const;

signals:
    /// The adviser wants to see a rule with its source and history.
    void ruleAsked(const QString &key);
    /// A document about a kept calculation, by its id.
    void documentAsked(const QString &calculation);

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void makeForm();
    void startOver();
    void reckon();
    void showAnswer(const core::CalcAnswer &answer);
    void sayNothing(const QString &why);
    void keep();
    void makeDocument();
    void removeKept();
    void showKept();
    core::Id<core::Calculation> chosenKept() const;
    core::Row draft() const;
    void resume();

    core::Calculations &m_kept;
    const core::RuleBook &m_rules;
    const core::Clock &m_clock;
    Ask &m_ask;
    core::Id<core::Dossier> m_dossier;
    ChoiceEdit *m_choice;
    QPushButton *m_keep;
    QPushButton *m_document;
    QPushButton *m_remove;
    QSplitter *m_halves;
    QScrollArea *m_formArea;
    CalcForm *m_form = nullptr;
    QLabel *m_keptTitle;
    QListWidget *m_list;
    Notice *m_notice;
    OutcomeView *m_outcome;
    DraftKeeper m_keeper;
    core::CalcAnswer m_answer;
    core::Id<core::Calculation> m_open; ///< the kept one on screen, until something is changed
    bool m_edited = false;
};

} // namespace ui
