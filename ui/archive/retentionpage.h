#pragma once

#include "core/archive/destruction.h"
#include "ui/base/page.h"
#include "ui/base/rowsmodel.h"

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace ui {

class Ask;
class Notice;

/// Until when closed dossiers are kept, by which rule; the rehearsal of what can be destroyed, and the destroying itself.
class RetentionPage : public Page {
    Q_OBJECT

public:
    RetentionPage(core::Store &store, const core::RuleBook &rules, Ask &ask, QWidget *parent);

    QSet<QString> tables() const override;
    void reload() override;

private:
    void tell();
    QList<core::RetentionRow> ticked() const;
    void keepLonger();
    void destroy();
    void writeCertificate(const QList<core::Destruction> &destroyed);

    core::Store &m_store;
    const core::RuleBook &m_rules;
    core::Retention m_retention;
    Ask &m_ask;
    QList<core::RetentionRow> m_rows;
    QCheckBox *m_dueOnly;
    QTreeWidget *m_list;
    QLabel *m_sum;
    QPushButton *m_destroy;
    QPushButton *m_hold;
    QPushButton *m_again;
    Notice *m_notice;
};

} // namespace ui
