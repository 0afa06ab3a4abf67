#pragma once

#include "core/walkin/walkinretention.h"

#include <QDialog>

namespace ui {

class Ask;

/// Shows which words are past their term, and takes them away: the rows stay and are counted as before.
class RetentionDialog : public QDialog {
    Q_OBJECT

public:
    RetentionDialog(core::Store &store, Ask &ask, QWidget *parent);

private:
    void removeTexts();

    core::WalkInRetention m_retention;
    Ask &m_ask;
    QList<core::OldText> m_texts;
};

} // namespace ui
