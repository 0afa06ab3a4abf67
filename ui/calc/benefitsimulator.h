#pragma once

#include "core/calc/calculations.h"
#include "ui/base/page.h"

#include <QJsonObject>

class QGridLayout;
class QLabel;
class QPushButton;
class QSlider;
class QTableWidget;

namespace ui {

class Ask;
class CalcForm;
class ChartView;
class Chip;
class Notice;

/// Which price and how many hours within the ceiling end the benefit, with the private budget, and when. Every figure is that of the calculator
/// "leave-benefit"; what stands on screen can be kept and put on paper like any other calculation.
class BenefitSimulator : public Page {
    Q_OBJECT

public:
    BenefitSimulator(core::Calculations &kept, const core::RuleBook &rules, const core::Clock &clock, Ask &ask, core::Id<core::Dossier> dossier, QWidget *parent = nullptr);

    QSet<QString> tables() const override;
    void reload() override;

signals:
    /// A document about the kept calculation, by its id.
    void documentAsked(const QString &calculation);

private:
    struct Slider {
        QString key;
        QSlider *slider;
        QLabel *value;
        qint64 step; ///< of the field per step of the slider
    };

    QWidget *makeLeft();
    QWidget *makeRight();
    void addSlider(QGridLayout *grid, const QString &key, const QString &title, int most, qint64 step);
    void prefill();
    void followForm();
    void reckon();
    void sayNothing(const QString &why);
    void showAnswer(const core::CalcAnswer &answer);
    void showTable(const QJsonObject &input);
    void showChart(const QJsonObject &input);
    std::optional<core::CalcAnswer> tryOut(QJsonObject input, qint64 price, qint64 minutes) const;
    void keep(bool document);

    core::Calculations &m_kept;
    const core::RuleBook &m_rules;
    const core::Clock &m_clock;
    Ask &m_ask;
    core::Id<core::Dossier> m_dossier;
    CalcForm *m_form = nullptr;
    QList<Slider> m_sliders;
    bool m_edited = false;
    core::CalcAnswer m_answer;
    Chip *m_state;
    QLabel *m_words;
    Notice *m_notice;
    QTableWidget *m_table;
    ChartView *m_chart;
    QPushButton *m_keep;
    QPushButton *m_document;
};

} // namespace ui
