#pragma once

#include "core/policy/officeaccount.h"
#include "ui/base/page.h"

class QLabel;
class QLineEdit;

namespace ui {

class Ask;
class Notice;

/// The accounts on which clients pay back: one for the office, and those of municipalities that have their own. Letters about paying name them.
class AccountsPanel : public Page {
    Q_OBJECT

public:
    AccountsPanel(core::Store &store, Ask &ask, QWidget *parent = nullptr);
    QSet<QString> tables() const override;
    void reload() override;

private:
    struct Line {
        QString municipality; ///< key; empty: the office
        QLineEdit *iban;
        QLineEdit *holder;
        QLabel *state;
    };

    void save();

    core::Store &m_store;
    Ask &m_ask;
    Notice *m_notice;
    QList<Line> m_lines;
};

} // namespace ui
