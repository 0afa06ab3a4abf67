#pragma once

#include "ui/bbz/bbzdesk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Chip;

/// The compensation for who lost allowances over 2014, 2015 or 2016: who qualifies, the evidence, the request and its outcome.
class CompensationPane : public QWidget {
    Q_OBJECT

public:
    explicit CompensationPane(const BbzDesk &desk, QWidget *parent = nullptr);
    void reload();

private:
    void edit();

    BbzDesk m_desk;
    core::Compensation m_record;
    Chip *m_state;
    QLabel *m_words;
    QLabel *m_facts;
    QPushButton *m_edit;
};

} // namespace ui
