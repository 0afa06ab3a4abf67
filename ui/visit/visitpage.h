#pragma once

#include "core/pto/ptobook.h"
#include "core/report/reports.h"
#include "core/visit/visitsheet.h"
#include "ui/base/draftkeeper.h"
#include "ui/base/page.h"
#include "ui/dossier/desk.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace ui {

class Notice;
class WeekPane;

/// A home visit: one column in large type with only what is needed at the table. The client may look on: no number of the
/// person, no other dossier, no rail.
class VisitPage : public Page {
    Q_OBJECT

public:
    VisitPage(const Desk &desk, core::PtoBook &pto, const core::RuleBook &rules, const core::Id<core::Dossier> &dossier, QWidget *parent = nullptr);
    ~VisitPage() override;

    QSet<QString> tables() const override;
    void reload() override;
    void keepDrafts() override;

signals:
    /// A letter that the client signs at the table.
    void letterAsked(const QString &letter);

private:
    struct Tick {
        QString key;
        QCheckBox *box;
    };
    void buildHead();
    QList<Tick> buildList(const QString &title, const QString &name, const QList<core::VisitItem> &items, const QString &none);
    void buildHours();
    void buildNote();
    void buildSigning();
    void showWeek(QDate day);
    void showSigned();
    QStringList hoursSigned() const;
    QStringList lettersSigned() const;
    QLabel *heading(const QString &text);

    void sign(core::Month month);
    void finish();
    core::VisitResult result() const;
    core::Row draft() const;
    void restore();

    Desk m_desk;
    core::PtoBook &m_pto;
    const core::RuleBook &m_rules;
    core::Id<core::Dossier> m_dossier;
    core::VisitSheet m_sheet;
    QVBoxLayout *m_column;
    QList<Tick> m_promises;
    QList<Tick> m_papers;
    QList<Tick> m_questions;
    WeekPane *m_week = nullptr;
    QDate m_weekDay;
    QPlainTextEdit *m_text = nullptr;
    QSpinBox *m_minutes = nullptr;
    QLabel *m_signed = nullptr;
    Notice *m_notice;
    DraftKeeper *m_draft;
};

} // namespace ui
