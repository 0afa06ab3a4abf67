#pragma once

#include "core/pto/ptoassessment.h"
#include "core/pto/ptobook.h"
#include "core/rules/catalogue.h"

#include <QAbstractTableModel>
#include <QSet>

#include <functional>

namespace ui {

/// A week of hours as a table: kinds of work down, Monday to Sunday across, totals at both ends.
class WeekModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int days = 7;
    static constexpr int totalColumn = days;

    explicit WeekModel(QWidget *widget);

    /// Called with what somebody typed into a cell; the table follows when it is shown again.
    std::function<void(const core::HourCell &)> onBook;
    /// Called with a text that says no hours, and the cell it was meant for.
    std::function<void(const core::HourCell &, const QString &)> onUnreadable;

    /// `closed` holds the months that nothing may be changed in.
    void show(const core::WeekAssessment &assessment, const QList<core::HourEntry> &entries, const QSet<QString> &closed, QDate today);
    const core::IsoWeek &week() const { return m_assessment.week; }
    /// The hours of the whole week, one per cell that has any.
    QList<core::HourCell> cells() const;
    /// The week as rows with tabs, as it goes onto the clipboard and into a spreadsheet.
    QString toText() const;
    /// Such rows, for the week on show; nullopt when they are no hours.
    std::optional<QList<core::HourCell>> fromText(const QString &text) const;
    bool isTotal(const QModelIndex &index) const { return index.row() == m_kinds.size() || index.column() == totalColumn; }
    /// The cell of an index, with its hours.
    core::HourCell cell(const QModelIndex &index) const;
    QModelIndex indexOf(QDate day, const QString &kind) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    struct Marks {
        bool uncovered = false;
        bool over = false;
        bool unexplained = false;
        QStringList words;
    };
    QDate day(int column) const { return m_assessment.week.monday().addDays(column); }
    core::HourQuantity hours(const QModelIndex &index) const;
    Marks marks(const QModelIndex &index) const;
    QVariant markIcon(const QModelIndex &index) const;

    QWidget *m_widget;
    core::Catalogue m_catalogue;
    QStringList m_kinds;
    core::WeekAssessment m_assessment;
    QHash<QString, core::HourQuantity> m_hours; ///< by day and kind
    QHash<QString, QStringList> m_notes;
    QSet<QString> m_closed;
    QDate m_today;
};

} // namespace ui
