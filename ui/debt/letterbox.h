#pragma once

#include "core/letter/lettersubject.h"
#include "ui/debt/debtdesk.h"

class QMenu;

namespace ui {

/// Makes the letters to creditors, one PDF each, in a folder that is asked, and records that they went out.
class Letterbox : public QObject {
    Q_OBJECT

public:
    Letterbox(const DebtDesk &desk, QWidget *parent);
    /// Fills a menu with the kinds of letter; `offer` gives the offer they are about.
    void fill(QMenu *menu, const std::function<std::optional<core::DebtOffer>()> &offer);
    /// Asks every creditor for the balance that is not confirmed yet.
    void askBalances();

signals:
    void written(const QString &sentence);

private:
    void write(const QString &kind, const core::DebtOffer &offer);
    /// Writes one letter, or says what it lacks and gives false; throws Failure.
    bool issue(const QString &folder, const QString &kind, const core::LetterSubject &subject);
    core::ReportRequest requestFor(const QString &kind) const;

    DebtDesk m_desk;
};

} // namespace ui
