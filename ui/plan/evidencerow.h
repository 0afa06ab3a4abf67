#pragma once

#include "core/base/clock.h"
#include "core/plan/plan.h"

#include <QFrame>

class QGridLayout;

namespace ui {

/// One paper that is asked, with the files that were handed in for it. A file can be dropped on it.
class EvidenceRow : public QFrame {
    Q_OBJECT

public:
    EvidenceRow(const core::Plan &plan, const QString &item, const core::EvidenceWanted &wanted, bool canUseOther, const core::Clock &clock, QWidget *parent);

signals:
    void addAsked();
    void otherAsked();
    void dropped(const QStringList &paths);
    void openAsked(const core::Attachment &paper);
    void removeAsked(const core::Attachment &paper);
    void dated(const core::Attachment &paper, QDate day);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addHead(const core::EvidenceWanted &wanted, const QList<core::Attachment> &papers, bool canUseOther, QDate today);
    void addPaper(const core::Attachment &paper, const core::Clock &clock);
    void light(bool on);

    QGridLayout *m_grid;
};

} // namespace ui
