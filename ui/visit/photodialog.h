#pragma once

#include "core/visit/visitsheet.h"

#include <QDialog>
#include <QImage>

class QLabel;
class QPushButton;

namespace ui {

class ChoiceEdit;

/// A photo or other file on its way into the dossier.
struct PhotoDraft {
    QString name;
    QByteArray bytes; ///< as they came
    QImage picture;   ///< upright; null for what is no picture
};

/// Looking at photos before they are kept: what they are, turned the right way up, and how large they become.
class PhotoDialog : public QDialog {
    Q_OBJECT

public:
    /// `wanted` are the kinds this visit asks for; they come first.
    PhotoDialog(const QList<PhotoDraft> &drafts, const QList<core::VisitItem> &wanted, QWidget *parent = nullptr);

    QString kind() const;
    /// As they are kept: turned, and made smaller.
    QList<PhotoDraft> kept() const;

private:
    void turn(int degrees);
    void show(int at);
    void showPicture();

    QList<PhotoDraft> m_drafts;
    int m_at = 0;
    QLabel *m_picture;
    QLabel *m_words;
    ChoiceEdit *m_kind;
    QPushButton *m_previous;
    QPushButton *m_next;
    QList<QPushButton *> m_turns;
    QPushButton *m_keep;
};

} // namespace ui
