#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>

namespace ui {

/// The objects of a file that QPdfWriter wrote: number, and the bytes from "n 0 obj" to "endobj".
class PdfObjects {
public:
    explicit PdfObjects(const QByteArray &pdf);
    QByteArray write() const;
    int add(const QByteArray &content)
    {
        const int number = m_objects.lastKey() + 1;
        set(number, content);
        return number;
    }
    void set(int number, const QByteArray &content) { m_objects[number] = QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n"; }
    QByteArray at(int number) const { return m_objects.value(number); }
    /// Object numbers of the pages, in order.
    QList<int> pages() const;

    int info = 0;
    int root = 0;

private:
    QByteArray m_header;
    QMap<int, QByteArray> m_objects;
};

} // namespace ui
