#pragma once

#include "core/report/signing.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class Ask;
class Notice;
class SignaturePad;

/// A paper as the client gets it, and under it the field to sign in. Signing binds the signature to these words.
class SignDialog : public QDialog {
    Q_OBJECT

public:
    SignDialog(const core::ReportRequest &request, Ask &ask, QWidget *parent = nullptr);
    /// A paper that is made already, with its places.
    SignDialog(core::Store &store, const core::Document &paper, const QList<core::SigningPlace> &places, Ask &ask, QWidget *parent = nullptr);

private:
    void choosePlace();
    void showReadiness();
    void keep();

    core::Store &m_store;
    Ask &m_ask;
    QList<core::SigningPlace> m_places;
    QComboBox *m_who;
    QLineEdit *m_name;
    Notice *m_notice;
    SignaturePad *m_pad;
    QPushButton *m_keep;
};

} // namespace ui
