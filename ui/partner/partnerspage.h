#pragma once

#include "ui/base/page.h"
#include "ui/partner/partnerdesk.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTabWidget;

namespace ui {

class ReferralPane;

/// Partner organisations with their coaches, contracts and referrals.
class PartnersPage : public Page {
    Q_OBJECT

public:
    explicit PartnersPage(const PartnerDesk &desk, QWidget *parent = nullptr);

    QSet<QString> tables() const override;
    void reload() override;
    void keepDrafts() override;
    void choose(const core::Id<core::PartnerOrganisation> &partner);
    /// referrals, contracts or coaches.
    void goTo(const QString &section);

private:
    QWidget *buildList();
    QWidget *buildDetail();
    QWidget *buildContracts();
    QWidget *buildCoaches();
    const core::PartnerRow *current() const;
    void showCurrent();
    void edit(const core::PartnerOrganisation &partner, bool fresh);
    void edit(const core::PartnerContract &contract, bool fresh);
    void edit(const core::PartnerCoach &coach, bool fresh);
    void removePartner();
    void report(const QString &title, const QList<core::Problem> &problems);

    /// A contract with its use, for the table.
    struct ContractRow {
        core::Id<core::PartnerContract> id;
        core::ContractUse use;
    };

    PartnerDesk m_desk;
    RowsModel<core::PartnerRow> *m_model = nullptr;
    QSortFilterProxyModel *m_filter = nullptr;
    QTableView *m_table = nullptr;
    QLineEdit *m_search = nullptr;
    QCheckBox *m_ended = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_facts = nullptr;
    QTabWidget *m_tabs = nullptr;
    ReferralPane *m_referrals = nullptr;
    RowsModel<ContractRow> *m_contracts = nullptr;
    QTableView *m_contractTable = nullptr;
    RowsModel<core::PartnerCoach> *m_coaches = nullptr;
    QTableView *m_coachTable = nullptr;
    QWidget *m_detail = nullptr;
    QList<QPushButton *> m_onChosen;
};

} // namespace ui
