#pragma once

#include "core/exchange/mapping.h"

#include <QWidget>

class QFormLayout;
class QTableWidget;

namespace ui {

class ChoiceEdit;
class Notice;

/// Second step: per column of the file where it goes, with examples; and what holds for every row when the file does not say it.
class MappingStep : public QWidget {
    Q_OBJECT

public:
    explicit MappingStep(QWidget *parent = nullptr);
    void show(const core::Layout &layout, const core::ImportSource &source, const core::Mapping &mapping);
    const core::Mapping &mapping() const { return m_mapping; }
    bool isReady() const;

signals:
    void changed();

private:
    void addHeading(int index, const core::ImportSource &source);
    void showFixed();
    void take(int heading, const QString &key);
    void judge();

    core::Layout m_layout;
    core::Mapping m_mapping;
    QTableWidget *m_table;
    QList<ChoiceEdit *> m_targets;
    QWidget *m_fixedBox;
    QFormLayout *m_fixed;
    Notice *m_notice;
};

} // namespace ui
