#pragma once

#include "core/bbz/bbzapplication.h"
#include "core/bbz/wantedpapers.h"
#include "ui/bbz/bbzdesk.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace ui {

/// A list of lines that are each answered on the spot; it keeps its place and the focus when it is shown anew.
class AnswerList : public QWidget {
    Q_OBJECT

public:
    AnswerList(const core::Clock &clock, const QString &name, QWidget *parent = nullptr);
    /// The conditions of an application; only an open one can be answered.
    void show(const QList<core::Gate> &gates, bool open);
    /// The papers of an application.
    void show(const QList<core::WantedPaper> &papers, bool open);

signals:
    void answered(const QString &key, const QString &answer); ///< yes, no or empty
    void paperReceived(const QString &key, QDate day);
    void paperWaived(const QString &key);
    void paperMissing(const QString &key);

private:
    void addLine(QGridLayout *grid, int row, Meaning meaning, const QString &text, const QString &below);
    void replace(QWidget *list);

    const core::Clock &m_clock;
    QScrollArea *m_area;
};

} // namespace ui
