#pragma once

#include "ui/base/page.h"
#include "ui/group/groupdesk.h"

class QTabWidget;

namespace ui {

class EnrolmentsPane;
class NewcomerPane;
class WordsPane;

/// The groups of one dossier: enrolments with their attendance, the path and talks of a statushouder, and the language cards.
class GroupsPanel : public Page {
    Q_OBJECT

public:
    GroupsPanel(const GroupDesk &desk, const core::Id<core::Dossier> &dossier, QWidget *parent = nullptr);

    QSet<QString> tables() const override;
    void reload() override;
    void keepDrafts() override;
    /// Shows a section: enrolments, newcomer, words.
    void goTo(const QString &section);

signals:
    /// Asks for the page of the group.
    void groupAsked(const core::Id<core::GroupEdition> &edition);

private:
    bool isNewcomer() const;

    GroupDesk m_desk;
    core::Id<core::Dossier> m_dossier;
    QTabWidget *m_sections;
    EnrolmentsPane *m_enrolments;
    NewcomerPane *m_newcomer;
    WordsPane *m_words;
};

} // namespace ui
