#pragma once

#include "ui/base/page.h"
#include "ui/dossier/desk.h"
#include "ui/dossier/recordsection.h"

class QBoxLayout;

namespace ui {

/// The last tab: person, household, benefit and business. BSN and IBAN are masked; F7 shows the history of a field.
class FactsPanel : public Page {
    Q_OBJECT

public:
    FactsPanel(const Desk &desk, const core::Id<core::Dossier> &dossier, QWidget *parent = nullptr);

    QSet<QString> tables() const override;
    void reload() override;
    void keepDrafts() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *addColumn(QWidget *inside);
    void addTitle(QBoxLayout *column, const QString &title);
    void buildClient(QBoxLayout *column);
    void buildFamily(QBoxLayout *column);
    void buildHousehold(QBoxLayout *column);
    void buildBenefits(QBoxLayout *column);
    void buildBusinesses(QBoxLayout *column);
    void fillPersonForm(RecordCard<core::Person> *card, bool whole);
    void showHistory();

    Desk m_desk;
    core::Id<core::Dossier> m_dossier;
    QBoxLayout *m_columns = nullptr;
    RecordCard<core::Person> *m_client = nullptr;
    RecordSection<core::Person> *m_family = nullptr;
    RecordCard<core::Household> *m_household = nullptr;
    RecordSection<core::Benefit> *m_benefits = nullptr;
    RecordSection<core::Business> *m_businesses = nullptr;
};

} // namespace ui
