#pragma once

#include "ui/partner/partnerdesk.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ui {

/// The referrals of one dossier, or those to one partner, with what came of them and their hours and costs.
class ReferralPane : public QWidget {
    Q_OBJECT

public:
    enum class Of { Dossier, Partner };

    ReferralPane(const PartnerDesk &desk, Of of, QWidget *parent = nullptr);
    /// `id` of the dossier or of the partner.
    void show(const QString &id);
    void reload();
    void choose(const core::Id<core::Referral> &referral);
    int count() const { return m_model->rowCount(); }

signals:
    void openDossier(const QString &dossier, const QString &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTables(QLayout *layout);
    void buildActions(QLayout *layout);
    void showCurrent();
    const core::ReferralRow *current() const;
    void make();
    void extract();
    void remove();
    void addHours();
    void changeHours();
    void removeHours();

    PartnerDesk m_desk;
    Of m_of;
    QString m_id;
    RowsModel<core::ReferralRow> *m_model;
    RowsModel<core::PartnerHours> *m_hoursModel;
    core::PartnerContract m_contract; ///< that the chosen referral is paid from; blank without one
    QTableView *m_table = nullptr;
    QTableView *m_hours = nullptr;
    QLabel *m_words = nullptr;
    QList<QPushButton *> m_actions;
};

/// The referrals of a dossier in a window of their own.
class ReferralsDialog : public QDialog {
    Q_OBJECT

public:
    ReferralsDialog(const PartnerDesk &desk, const core::Id<core::Dossier> &dossier, const QString &referral, QWidget *parent);

private:
    ReferralPane *m_pane;
};

} // namespace ui
