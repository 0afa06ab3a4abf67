#pragma once

#include "core/letter/lettertemplate.h"

#include <QPlainTextEdit>

namespace ui {

/// A field that waits shows by its name («Dag van het gesprek»), and is kept by its key ({meeting.day}).
using FieldNames = QHash<QString, QString>;
QString shownFields(const QString &text, const FieldNames &names);
QString keptFields(const QString &text, const FieldNames &names);

/// The text of a letter, to be changed before it goes out.
class LetterText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit LetterText(QWidget *parent = nullptr);

    /// How the fields are called; from then on they show by that name.
    void nameFields(const FieldNames &names) { m_names = names; }
    /// With {key} where a field waits. Setting it is not editing.
    void setLetter(const QString &text);
    QString letter() const;
    /// The user changed it since it was set.
    bool isEdited() const { return document()->isModified(); }
    void setEdited(bool edited) { document()->setModified(edited); }

private:
    FieldNames m_names;
};

} // namespace ui
