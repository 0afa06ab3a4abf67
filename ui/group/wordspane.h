#pragma once

#include "ui/base/rowsmodel.h"
#include "ui/group/groupdesk.h"

class QLabel;
class QListWidget;
class QTableView;

namespace ui {

/// The language cards of one client: per topic of the plan the Dutch words, what they mean, and the client's own words.
class WordsPane : public QWidget {
    Q_OBJECT

public:
    WordsPane(const GroupDesk &desk, const core::Id<core::Dossier> &dossier, QWidget *parent = nullptr);
    void reload();
    /// Stores a word that is being typed.
    void keep();

private:
    struct TermRow {
        QString id;
        core::LanguageTerm term;
        QString words;
    };
    void showCard();

    GroupDesk m_desk;
    core::Id<core::Dossier> m_dossier;
    QList<core::LanguageCard> m_cards = core::languageCards();
    RowsModel<TermRow> *m_model;
    QListWidget *m_topics;
    QTableView *m_table;
    QLabel *m_about;
    QString m_shown; ///< topic of the words in the table
};

} // namespace ui
