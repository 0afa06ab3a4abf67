#pragma once

#include <QFrame>
#include <QList>
#include <QSet>

#include <functional>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace ui {

/// One place of the workbench as the rail lists it.
struct RailEntry {
    QString key;
    QString title;
    QString icon;
    std::function<int()> count; ///< what waits there; empty for a place without a counter
    bool startsGroup = false;   ///< a line above it
    QSet<QString> countedFrom = {}; ///< tables after whose change it is counted anew
};

/// The list of places on the left, with counters. Under 1200 px of window it shows icons alone, with tooltips.
class Rail : public QFrame {
    Q_OBJECT

public:
    explicit Rail(const QList<RailEntry> &entries, QWidget *parent = nullptr);
    void choose(const QString &key);
    void setNarrow(bool narrow);
    /// Asks the counters again that count from these tables.
    void recount(const QSet<QString> &changed);

signals:
    void chosen(const QString &key);
    void helpAsked();
    void lockAsked();

private:
    struct Place {
        RailEntry entry;
        QToolButton *button;
        int waiting; ///< as counted last
    };
    QToolButton *addButton(const QString &name, const QString &title, const QString &icon);
    void label(const Place &place);

    QList<Place> m_places;
    QVBoxLayout *m_layout;
    QButtonGroup *m_group;
    QToolButton *m_help;
    QToolButton *m_lock;
    bool m_narrow = false;
};

} // namespace ui
