#pragma once

#include "core/plan/plans.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace ui {

/// The questions that decide which items apply. What the dossier knows by itself is shown, not asked.
class ProfilePane : public QWidget {
    Q_OBJECT

public:
    explicit ProfilePane(QWidget *parent = nullptr);
    void show(const core::Plan &plan, const core::ChecklistFacts &facts, const core::KnownFacts &fromDossier);
    /// Puts the cursor on the question of a fact; with an empty name on the first that is open.
    void focusOn(const QString &fact);

signals:
    void answered(const QString &fact, const QString &value);

private:
    void addRow(const core::ChecklistFact &fact, const QStringList &known, bool fromDossier);

    QLabel *m_intro;
    QWidget *m_rows = nullptr;
    QFormLayout *m_form = nullptr;
    QStringList m_shown; ///< facts and values on screen, to rebuild only when they change
};

} // namespace ui
