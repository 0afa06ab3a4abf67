#pragma once

#include "core/bbz/guarantee.h"
#include "ui/bbz/bbzdesk.h"

class QLabel;
class QPushButton;

namespace ui {

/// Guarantees for what others lend, in one line with what can be done.
class GuaranteeStrip : public QWidget {
    Q_OBJECT

public:
    explicit GuaranteeStrip(const BbzDesk &desk, QWidget *parent = nullptr);
    void reload();

private:
    void make();
    void edit(const core::Guarantee &guarantee, bool fresh);
    std::optional<core::Guarantee> chosen() const;

    BbzDesk m_desk;
    core::Guarantees m_book;
    QLabel *m_words;
    QPushButton *m_change;
    QPushButton *m_remove;
};

} // namespace ui
