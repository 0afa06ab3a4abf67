#pragma once

#include "ui/stop/stoppanel.h"

namespace ui {

/// The two ways of an older entrepreneur side by side: what applies, what is met, what is missing.
class OlderPane : public QWidget {
    Q_OBJECT

public:
    explicit OlderPane(const StopDesk &desk, QWidget *parent = nullptr);
    void reload();

private:
    struct TestRow {
        QString id;
        core::OlderTest test;
    };
    struct Way {
        QLabel *title = nullptr;
        Chip *state = nullptr;
        QLabel *text = nullptr;
        RowsModel<TestRow> *tests = nullptr;
    };

    QWidget *makeWay(Way &way, const QString &name);
    void edit();

    StopDesk m_desk;
    QLabel *m_day;
    Way m_bbz;
    Way m_ioaz;
};

} // namespace ui
