#pragma once

#include <QWidget>

class QLabel;

namespace ui {

class PagePreview;

/// The pages of a paper with a bar above them: which page, earlier and later, smaller and larger.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);
    PagePreview *pages() const { return m_pages; }

private:
    PagePreview *m_pages;
    QLabel *m_place;
};

} // namespace ui
