#pragma once

#include "ui/base/page.h"
#include "ui/bbz/bbzdesk.h"

class QTabWidget;

namespace ui {

class ApplicationPane;
class CompensationPane;
class LivingPane;
class LoanPane;
class TermsPane;
class ViabilityPane;

/// The Bbz of one dossier: the application, the viability, living costs with their determination, business capital, how long it can run and
/// what comes after ending, and the compensation of 2014 to 2016 for who it concerns.
class BbzPanel : public Page {
    Q_OBJECT

public:
    explicit BbzPanel(const BbzDesk &desk, QWidget *parent = nullptr);

    QSet<QString> tables() const override;
    void reload() override;
    void keepDrafts() override;
    /// Shows a section: application, viability, living, capital, terms, compensation.
    void goTo(const QString &section);
    /// Shows one loan with its ledger.
    void showLoan(const core::Id<core::Loan> &loan);

private:
    BbzDesk m_desk;
    QTabWidget *m_sections;
    ApplicationPane *m_application;
    ViabilityPane *m_viability;
    LivingPane *m_living;
    LoanPane *m_capital;
    TermsPane *m_terms;
    CompensationPane *m_compensation;
};

} // namespace ui
