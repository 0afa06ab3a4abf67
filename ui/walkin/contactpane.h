#pragma once

#include "ui/base/recordtable.h"
#include "ui/walkin/walkindesk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class ContactForm;

/// The walk-in hour itself: a form, and the contacts of a year below it.
class ContactPane : public QWidget {
    Q_OBJECT

public:
    explicit ContactPane(const WalkInDesk &desk, QWidget *parent = nullptr);

    void reload();
    void keepDrafts();
    void choose(const core::Id<core::WalkInContact> &contact);
    /// A contact that begins with what is known already.
    void begin(const core::WalkInContact &contact);
    ContactForm *form() const { return m_form; }

signals:
    void openDossier(const QString &dossier);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildList();
    QLayout *buildFilters();
    QLayout *buildActions();
    std::optional<core::WalkInRow> current() const;
    void showCurrent();
    void fillYears();
    void change();
    void again();
    void tie();
    void untie();
    void remove();
    void showOld();

    WalkInDesk m_desk;
    ContactForm *m_form;
    ChoiceEdit *m_year = nullptr;
    ChoiceEdit *m_municipality = nullptr;
    RowsModel<core::WalkInRow> *m_model = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_words = nullptr;
    QWidget *m_oldBar = nullptr;
    QLabel *m_oldWords = nullptr;
    QPushButton *m_tie = nullptr;
    QPushButton *m_untie = nullptr;
    QList<QPushButton *> m_actions;
};

} // namespace ui
