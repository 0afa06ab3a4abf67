#pragma once

#include <QLineEdit>

#include <functional>

class QListWidget;

namespace ui {

/// Something the search found, and why.
struct FoundPlace {
    QString dossier;
    QString place; ///< tab or item in it
    QString title;
    QString why;
    std::function<void()> go = {}; ///< for what is no dossier: how to get there
};

/// The field at the top of the window: a list of finds under it per keystroke; Down and Enter go there, Escape leaves.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    using Find = std::function<QList<FoundPlace>(const QString &text)>;
    explicit SearchField(Find find, QWidget *parent = nullptr);
    ~SearchField() override;

signals:
    void chosen(const QString &dossier, const QString &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void search();
    void place();
    void go(int row);

    Find m_find;
    QListWidget *m_list;
    QList<FoundPlace> m_found;
};

} // namespace ui
