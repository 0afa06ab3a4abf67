#pragma once

#include "core/exchange/exporter.h"

#include <QDialog>

class QPushButton;

namespace ui {

class Ask;
class ChoiceEdit;
class Notice;

/// Writes dossiers, hours, income or everything to a file in clear, after saying so; what left is noted in the audit trail.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(core::Store &store, Ask &ask, QWidget *parent = nullptr);

private:
    void explain();
    QString askPath(const QString &subject, core::ExportFormat format);
    void write();
    void written(const core::ExportReport &report);

    core::Store &m_store;
    Ask &m_ask;
    ChoiceEdit *m_subject;
    ChoiceEdit *m_format;
    Notice *m_notice;
    Notice *m_result;
    QPushButton *m_write;
};

} // namespace ui
